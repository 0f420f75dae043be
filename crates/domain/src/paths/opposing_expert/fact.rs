//! The named facts of an evaluation that a rule can ask for.
//!
//! A fact is not known where its input was left empty or where it does not arise. Adding one is a
//! variant, its name and unit in [`Fact::ALL`], and its figure in [`Fact::of`].

use std::cell::OnceCell;

use crate::inputs::Path;
use crate::paths::appraisal::risk::risk_twice;
use crate::paths::appraisal::{Appraisal, Method};
use crate::paths::evaluation::Evaluation;
use crate::paths::opposing_expert::inert::InertSearch;
use crate::paths::sales::{Projection, SalesYear};
use crate::units::Exact;
use crate::valuation::reconciliation::{Range, Role};

/// The contract years after which an opponent calls sales distant: the usual explicit forecast.
const NEAR_YEARS: usize = 5;

/// How a fact is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A rate or share.
    Rate,
    /// An amount of money.
    Money,
    /// A number of things.
    Count,
    /// A time in years.
    Years,
}

/// A fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fact {
    /// The discount rate.
    DiscountRate,
    /// The rate without technical risk, where it was entered.
    RateWithoutTechnicalRisk,
    /// The rate that counts no risk twice, where some is counted twice and such a rate is known.
    RateCountingRiskOnce,
    /// How many methods count the risk of failure twice: 1 where it is, 0 where it is not.
    RiskCountedTwice,
    /// The least rate that venture capital asks.
    VentureHurdle,
    /// The chance that the market is reached.
    ChanceOfSuccess,
    /// Stages.
    Stages,
    /// Stages that may fail.
    StagesThatMayFail,
    /// The cost of all stages, as entered.
    CostOfStages,
    /// The least technology readiness level at which a stage begins, where one was entered.
    LowestReadinessLevel,
    /// The market royalty rate.
    MarketRoyaltyRate,
    /// The operating margin, where it was entered.
    OperatingMargin,
    /// The royalty rate as a part of the margin.
    RoyaltyOverMargin,
    /// The growth of sales from year to year, after the peak where a market was entered; not known where
    /// sales were entered year by year.
    SalesGrowth,
    /// Contract years.
    ContractYears,
    /// Contract years that begin inside the protection.
    YearsInLife,
    /// Contract years that lie after the end of protection.
    YearsAfterExpiry,
    /// The part of all sales that lies after the end of protection.
    SalesAfterExpiry,
    /// The part of sales that the claims cover, where it was entered.
    ClaimedPart,
    /// The part of the royalty saved that comes after the fifth contract year.
    ValueAfterFifthYear,
    /// Methods that say a value.
    ValueMethods,
    /// What lies between methods that do not overlap.
    GapBetweenMethods,
    /// The part of all weights that the method with the highest value has, where weights were entered.
    WeightOfHighestMethod,
    /// What it would cost to make the result again.
    ReplacementCost,
    /// The highest value less the cost of making the result again.
    HighestValueLessCost,
    /// The lower end of the range to work with.
    WorkingLow,
    /// The upper end of the range to work with.
    WorkingHigh,
    /// Entered numbers that move no figure.
    InertInputs,
}

/// An evaluation with what was found out about it.
#[derive(Debug)]
pub struct Facts<'a> {
    /// The evaluation.
    pub evaluation: &'a Evaluation,
    /// Its methods side by side.
    pub appraisal: Appraisal,
    inert: OnceCell<Vec<Path>>,
}

impl<'a> Facts<'a> {
    /// The facts of an evaluation.
    #[must_use]
    pub fn of(evaluation: &'a Evaluation) -> Self {
        Self { evaluation, appraisal: evaluation.appraisal(), inert: OnceCell::new() }
    }

    /// The facts of an evaluation, with what was found out already: its methods side by side, and the entered numbers that
    /// move no figure.
    #[must_use]
    pub fn known(evaluation: &'a Evaluation, appraisal: Appraisal, inert: Vec<Path>) -> Self {
        Self { evaluation, appraisal, inert: OnceCell::from(inert) }
    }

    /// The entered numbers that move no figure.
    #[must_use]
    pub fn inert_inputs(&self) -> &[Path] {
        self.inert.get_or_init(|| {
            let mut search = InertSearch::of(self.evaluation);
            while search.goes_on(self.evaluation) {}
            search.found()
        })
    }

    /// The value methods: low, high, weight.
    fn values(&self) -> Vec<(f64, f64, f64)> {
        let methods = self.appraisal.methods.iter().map(|method| method.said);
        methods
            .filter(|said| said.role == Role::Value)
            .map(|said| (said.range.low, said.range.high, said.weight))
            .collect()
    }
}

impl Fact {
    /// Every fact with its name in files and its unit.
    pub const ALL: [(Self, &'static str, Unit); 28] = [
        (Self::DiscountRate, "discount_rate", Unit::Rate),
        (Self::RateWithoutTechnicalRisk, "rate_without_technical_risk", Unit::Rate),
        (Self::RateCountingRiskOnce, "rate_counting_risk_once", Unit::Rate),
        (Self::RiskCountedTwice, "risk_counted_twice", Unit::Count),
        (Self::VentureHurdle, "venture_hurdle", Unit::Rate),
        (Self::ChanceOfSuccess, "chance_of_success", Unit::Rate),
        (Self::Stages, "stages", Unit::Count),
        (Self::StagesThatMayFail, "stages_that_may_fail", Unit::Count),
        (Self::CostOfStages, "cost_of_stages", Unit::Money),
        (Self::LowestReadinessLevel, "lowest_readiness_level", Unit::Count),
        (Self::MarketRoyaltyRate, "market_royalty_rate", Unit::Rate),
        (Self::OperatingMargin, "operating_margin", Unit::Rate),
        (Self::RoyaltyOverMargin, "royalty_over_margin", Unit::Rate),
        (Self::SalesGrowth, "sales_growth", Unit::Rate),
        (Self::ContractYears, "contract_years", Unit::Count),
        (Self::YearsInLife, "years_in_life", Unit::Count),
        (Self::YearsAfterExpiry, "years_after_expiry", Unit::Years),
        (Self::SalesAfterExpiry, "sales_after_expiry", Unit::Rate),
        (Self::ClaimedPart, "claimed_part", Unit::Rate),
        (Self::ValueAfterFifthYear, "value_after_fifth_year", Unit::Rate),
        (Self::ValueMethods, "value_methods", Unit::Count),
        (Self::GapBetweenMethods, "gap_between_methods", Unit::Money),
        (Self::WeightOfHighestMethod, "weight_of_highest_method", Unit::Rate),
        (Self::ReplacementCost, "replacement_cost", Unit::Money),
        (Self::HighestValueLessCost, "highest_value_less_cost", Unit::Money),
        (Self::WorkingLow, "working_low", Unit::Money),
        (Self::WorkingHigh, "working_high", Unit::Money),
        (Self::InertInputs, "inert_inputs", Unit::Count),
    ];

    /// The fact of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, own, _)| *own == name).map(|(fact, ..)| *fact)
    }

    /// How it is written.
    #[must_use]
    pub fn unit(self) -> Unit {
        let found = Self::ALL.iter().find(|(fact, ..)| *fact == self);
        found.map_or(Unit::Count, |(.., unit)| *unit)
    }

    /// Its figure; `None` where it is not known.
    #[must_use]
    pub fn of(self, facts: &Facts<'_>) -> Option<f64> {
        let project = &facts.evaluation.project;
        let stages = &project.road.stages;
        let years = &project.licence.years;
        match self {
            Self::DiscountRate => Some(project.discount_rate.to_f64()),
            Self::RateWithoutTechnicalRisk => {
                project.appraisal.rate_without_technical_risk.as_ref().map(Exact::to_f64)
            }
            Self::RateCountingRiskOnce => risk_twice(project)?.rate.map(|(rate, _)| rate),
            Self::RiskCountedTwice => Some(f64::from(u8::from(risk_twice(project).is_some()))),
            Self::VentureHurdle => Some(project.appraisal.venture_hurdle.to_f64()),
            Self::ChanceOfSuccess => Some(project.road.success().to_f64()),
            Self::Stages => Some(count(stages.len())),
            Self::StagesThatMayFail => {
                Some(count(stages.iter().filter(|own| own.probability < Exact::one()).count()))
            }
            Self::CostOfStages => Some(stages.iter().map(|own| own.cost.to_f64()).sum()),
            Self::LowestReadinessLevel => {
                stages.iter().filter_map(|own| own.levels.0).min().map(f64::from)
            }
            Self::MarketRoyaltyRate => Some(project.market_royalty_rate().to_f64()),
            Self::OperatingMargin => project.operating_margin.as_ref().map(Exact::to_f64),
            Self::RoyaltyOverMargin => {
                let margin = project.operating_margin.as_ref()?.to_f64();
                (margin > 0.0).then(|| project.market_royalty_rate().to_f64() / margin)
            }
            Self::SalesGrowth if years.iter().any(|year| year.entered) => None,
            Self::SalesGrowth => Some(match &project.licence.sales.projection {
                Projection::Growth { growth, .. } => growth.to_f64(),
                Projection::Peak(market) => market.growth.to_f64(),
            }),
            Self::ContractYears => Some(count(years.len())),
            Self::YearsInLife => {
                Some(count(years.iter().filter(|year| !year.part_in_life.is_zero()).count()))
            }
            Self::YearsAfterExpiry => {
                Some(years.iter().map(|year| 1.0 - year.part_in_life.to_f64()).sum())
            }
            Self::SalesAfterExpiry => {
                let sold = |year: &SalesYear| year.net_sales.to_f64();
                let after = |year| sold(year) * (1.0 - year.part_in_life.to_f64());
                share(years.iter().map(after).sum(), years.iter().map(sold).sum())
            }
            Self::ClaimedPart => project.appraisal.claimed_part.as_ref().map(Exact::to_f64),
            Self::ValueAfterFifthYear => {
                let relief = &facts.evaluation.readings.first()?.right.relief;
                let value = |from: usize| -> f64 {
                    relief.years.iter().skip(from).map(|year| year.present_value).sum()
                };
                share(value(NEAR_YEARS), value(0))
            }
            Self::ValueMethods => Some(count(facts.values().len())),
            Self::GapBetweenMethods => {
                let values = facts.values();
                let low = values.iter().map(|value| value.0).reduce(f64::max)?;
                let high = values.iter().map(|value| value.1).reduce(f64::min)?;
                (low > high).then_some(low - high)
            }
            Self::WeightOfHighestMethod => {
                let values = facts.values();
                let highest = values
                    .iter()
                    .copied()
                    .reduce(|best, next| if next.1 > best.1 { next } else { best })?;
                let all = values.iter().map(|value| value.2).sum();
                if !facts.appraisal.is_weighted || values.len() < 2 {
                    return None;
                }
                share(highest.2, all)
            }
            Self::ReplacementCost => {
                facts.evaluation.range_by(Method::ReplacementCost).map(|range| range.high)
            }
            Self::HighestValueLessCost => {
                let cost = Self::ReplacementCost.of(facts)?;
                let highest = facts.values().into_iter().map(|value| value.1).reduce(f64::max)?;
                Some(highest - cost)
            }
            Self::WorkingLow => working(facts).map(|range| range.low),
            Self::WorkingHigh => working(facts).map(|range| range.high),
            Self::InertInputs => Some(count(facts.inert_inputs().len())),
        }
    }
}

fn working(facts: &Facts<'_>) -> Option<Range> {
    facts.appraisal.reconciliation.as_ref().ok().map(|found| found.reconciled)
}

fn share(part: f64, whole: f64) -> Option<f64> {
    (whole > 0.0).then(|| part / whole)
}

fn count(things: usize) -> f64 {
    f64::from(u32::try_from(things).unwrap_or(u32::MAX))
}
