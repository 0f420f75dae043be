//! The working of every figure: the formula with the numbers in it, each leading to its own
//! working, to the input it was entered at, or to the clause that decided.
//!
//! A working is built when it is asked for, from the evaluation that gave the figure, so that it
//! cannot tell another story than the figure.

mod appraisal;
mod behind;
mod evidence;
mod licence;
mod life;
mod methods;
mod opposing_expert;
mod paths;
mod renewal;
mod replacement_cost;
mod right;
mod road;
mod sharing;
mod strength;
mod venture;

use crate::cashflow::discounting::Timing;
use crate::inputs::{Origin, Path};
use crate::ledger::Head;
use crate::paths::appraisal::Method;
use crate::paths::appraisal::evidence::Quartile;
use crate::paths::appraisal::risk::RiskIn;
use crate::paths::appraisal::strength::Parameter;
use crate::paths::comparison::PathKind;
use crate::paths::evaluation::{Evaluation, ReadingResult};
use crate::paths::licence::Event;
use crate::paths::opposing_expert::Price;
use crate::sharing::Payee;
use crate::units::{Date, Exact};

/// A figure that can be opened. `reading` is the position among the readings, `year` the contract
/// year after launch, `event` what a receipt is for, `stage` and `item` positions from 0.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the fields are named in the description of the type")]
pub enum Figure {
    /// The value of the right with the tax amortisation benefit.
    RightValue { reading: usize },
    /// The value of the right without the benefit.
    RightBeforeBenefit { reading: usize },
    /// The factor of the tax amortisation benefit.
    BenefitFactor { reading: usize },
    /// The present value of the royalty that one year saves, after tax.
    RoyaltySaved { reading: usize, year: u32 },
    /// The risk-adjusted value of own exploitation.
    RiskAdjustedNpv { reading: usize },
    /// The expected present value of what own exploitation earns.
    EarningsValue { reading: usize },
    /// What own exploitation earns in a year, after tax.
    EarningsOfYear { reading: usize, year: u32 },
    /// The expected present value of the costs of the stages.
    DevelopmentValue,
    /// The factor by which the cost of a stage is discounted.
    StageDiscountFactor { stage: usize },
    /// What it would cost to make the result again, less what has been lost.
    ReplacementCost,
    /// What it would cost to make the result again.
    CostNew,
    /// All costs of the research in today's money.
    CurrentCost,
    /// One cost of the research in today's money.
    CurrentCostOf { item: usize },
    /// What the money spent would have earned elsewhere.
    OpportunityCost,
    /// What a composed method says the right is worth.
    MethodValue { reading: usize, method: Method },
    /// What the years of a composed method come to today.
    MethodYears { reading: usize, method: Method },
    /// What one year brings by a composed method, after tax.
    MethodYear { reading: usize, method: Method, year: u32 },
    /// What the launch is worth when it comes.
    ValueAtLaunch { reading: usize },
    /// What the company is sold for at its exit.
    CompanyExit { reading: usize },
    /// What the rounds of the spin-off leave of a share.
    LaterRounds,
    /// What a scenario comes to today, before its chance and the right's share.
    ScenarioValue { reading: usize, row: usize },
    /// The rate that a hurdle leaves once the chance of the stages is taken out of it.
    RateBehindVentureHurdle,
    /// The chance of success that a hurdle holds above the rate without technical risk.
    ChanceInHurdle,
    /// The venture capital method with failure counted a second time.
    VentureTwice { reading: usize },
    /// The lower or upper end of what comparable rights were sold for.
    SaleMultiples { upper: bool },
    /// The weighted lower or upper end of all methods.
    MiddleOfMethods { upper: bool },
    /// The lower or upper end of the range to work with.
    ReconciledEnd { upper: bool },
    /// What counting risk twice takes from a method.
    CountedTwice { reading: usize, method: Method },
    /// What a method says with the risk counted once.
    CountedOnce { reading: usize, method: Method, risk_in: RiskIn },
    /// The discount rate without technical risk.
    RateWithoutTechnicalRisk,
    /// The value of the right at a quartile of comparable licences.
    ComparableLicencesValue { reading: usize, quartile: Quartile },
    /// What a royalty of the whole of sales would be worth, before benefit and success.
    ValueOfWholeSales { reading: usize },
    /// The royalty rate at a quartile of the evidence.
    EvidenceRate { quartile: Quartile },
    /// The royalty rate of the evidence at the place that strength gives.
    RoyaltyFromEvidence,
    /// The place of a parameter in its range.
    StrengthPlace { parameter: Parameter },
    /// A chance of enforcement, by its position among them.
    EnforcementChance { at: usize },
    /// The chance that the right keeps others out.
    Enforceability,
    /// The day until which the value of the right counts.
    LifeEnds,
    /// The part of a contract year before that day.
    PartCounted { year: u32 },
    /// What the lives that were entered take from the value.
    ShorteningCost { reading: usize },
    /// A life where answers on strength put it, by its position among those that they can place.
    PlacedLife { at: usize },
    /// The day on which it ends.
    PlacedLifeEnds { at: usize },
    /// What the places of the lives do to the value.
    LifeMove { reading: usize },
    /// The fee of a year ahead at an office; `ahead` counts from 0.
    RenewalFee { office: usize, ahead: usize },
    /// All fees at an office up to that year.
    RenewalFeesUntil { office: usize, ahead: usize },
    /// What that year is expected to earn there.
    RenewalEarned { office: usize, ahead: usize },
    /// The present value of the fees of the years for which the right is kept there.
    RenewalFees { office: usize },
    /// The present value of what is earned in the years for which it is not.
    RenewalGivenUp { office: usize },
    /// What fees take from the value, where the owner bears them.
    RenewalBurden { reading: usize },
    /// What a method says before these fees.
    BeforeFees { reading: usize, method: Method },
    /// What an opponent's change of the model does to a figure; `end` is the position of the reading, or
    /// 0 for the lower and 1 for the upper end of the range to work with.
    Impact { price: Price, end: usize },
    /// The value of the licence to its licensor.
    LicenceValue { reading: usize },
    /// The present value of all receipts.
    ReceiptsValue { reading: usize },
    /// The present value of company tax.
    TaxValue { reading: usize },
    /// The factor by which a flow of a year is discounted.
    DiscountFactor { event: Event },
    /// The net sales of a contract year.
    NetSales { year: u32 },
    /// The part of a contract year inside the life of the right.
    PartInLife { year: u32 },
    /// What the institute has of a receipt.
    Receipt { event: Event },
    /// What all owners receive together.
    WholeReceipt { event: Event },
    /// The present value of a party's money under a path.
    PathValue { reading: usize, path: PathKind, whose: Whose },
    /// What one head adds to it.
    PathHead { reading: usize, path: PathKind, whose: Whose, head: Head },
    /// The last day of protection.
    Expiry,
    /// The chance that so many stages succeed.
    Reach { stages: usize },
    /// What a payee is paid of one receipt under one head; `line` is the position among the
    /// payments of the statement.
    Payment { reading: usize, event: Event, line: usize },
    /// What a payee is paid in one year.
    PaidInYear { reading: usize, event: Event, payee: Payee },
    /// What a payee is paid over the whole term.
    Paid { reading: usize, payee: Payee },
    /// The present value of what a payee is paid.
    PresentValue { reading: usize, payee: Payee },
    /// What the inventors are paid together in one year.
    PeopleInYear { reading: usize, event: Event },
    /// What the inventors are paid together over the whole term.
    People { reading: usize },
    /// The present value of what the inventors are paid together.
    PeopleValue { reading: usize },
}

/// What a figure or a term of it amounts to.
#[derive(Clone, Debug, PartialEq)]
pub enum Quantity {
    /// Money that is paid or received, exactly.
    Money(Exact),
    /// An estimate of money.
    Estimate(f64),
    /// A rate or share, as a fraction.
    Rate(Exact),
    /// A factor.
    Factor(f64),
    /// A time in years.
    Years(f64),
    /// A date.
    Date(Date),
}

/// How a figure came about.
#[derive(Clone, Debug, PartialEq)]
pub struct Working {
    /// The key of the formula, under which locales have its text.
    pub formula: &'static str,
    /// The terms, in the order of the formula.
    pub terms: Vec<Term>,
    /// The figure itself.
    pub result: Quantity,
    /// The clause of law or rule that decided, where one did.
    pub clause: Option<String>,
}

/// One term of a working.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// The key of its name, under which locales have its text.
    pub name: &'static str,
    /// The receipt or contract year it belongs to, where the working lists them.
    pub event: Option<Event>,
    /// How much it is.
    pub quantity: Quantity,
    /// Where it comes from.
    pub from: TermSource,
}

/// Where a term comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum TermSource {
    /// An input, and whether it was entered.
    Input(Path, Origin),
    /// Another figure, which can be opened.
    Figure(Figure),
    /// A step of the working that stands nowhere else.
    Step,
    /// A clause of law or rule.
    Clause(String),
}

/// The working of a figure, or `None` where the evaluation has no such figure.
#[must_use]
pub fn explain(evaluation: &Evaluation, figure: &Figure) -> Option<Working> {
    let context = Context { evaluation };
    match figure {
        Figure::RightValue { reading } => context.valued(*reading, Method::ReliefFromRoyalty),
        Figure::RightBeforeBenefit { reading } => context.right_before_benefit(*reading),
        Figure::BenefitFactor { reading } => context.benefit_factor(*reading),
        Figure::RoyaltySaved { reading, year } => context.royalty_saved(*reading, *year),
        Figure::RiskAdjustedNpv { reading } => context.valued(*reading, Method::RiskAdjustedNpv),
        Figure::EarningsValue { reading } => context.earnings_value(*reading),
        Figure::EarningsOfYear { reading, year } => context.earnings_of_year(*reading, *year),
        Figure::DevelopmentValue => context.development_value(),
        Figure::StageDiscountFactor { stage } => context.stage_discount_factor(*stage),
        Figure::ReplacementCost => context.replacement_cost(),
        Figure::CostNew => context.cost_new(),
        Figure::CurrentCost => context.current_cost(),
        Figure::CurrentCostOf { item } => context.current_cost_of(*item),
        Figure::OpportunityCost => context.opportunity_cost(),
        Figure::MethodValue { reading, method } => context.valued(*reading, *method),
        Figure::MethodYears { reading, method } => context.method_years(*reading, *method),
        Figure::MethodYear { reading, method, year } => {
            context.method_year(*reading, *method, *year)
        }
        Figure::ValueAtLaunch { reading } => context.value_at_launch(*reading),
        Figure::CompanyExit { reading } => context.company_exit(*reading),
        Figure::LaterRounds => context.later_rounds(),
        Figure::ScenarioValue { reading, row } => context.scenario_value(*reading, *row),
        Figure::RateBehindVentureHurdle => context.rate_behind_venture_hurdle(),
        Figure::ChanceInHurdle => context.chance_in_hurdle(),
        Figure::VentureTwice { reading } => context.venture_twice(*reading),
        Figure::SaleMultiples { upper } => context.sale_multiples(*upper),
        Figure::MiddleOfMethods { upper } => context.middle_of_methods(*upper),
        Figure::ReconciledEnd { upper } => context.reconciled_end(*upper),
        Figure::CountedTwice { reading, method } => context.counted_twice(*reading, *method),
        Figure::CountedOnce { reading, method, risk_in } => {
            context.counted_once(*reading, *method, *risk_in)
        }
        Figure::RateWithoutTechnicalRisk => context.rate_without_technical_risk(),
        Figure::ComparableLicencesValue { reading, quartile } => {
            context.comparable_licences_value(*reading, *quartile)
        }
        Figure::ValueOfWholeSales { reading } => context.value_of_whole_sales(*reading),
        Figure::EvidenceRate { quartile } => context.evidence_rate(*quartile),
        Figure::RoyaltyFromEvidence => context.royalty_from_evidence(),
        Figure::StrengthPlace { parameter } => context.strength_place(*parameter),
        Figure::EnforcementChance { at } => context.enforcement_chance(*at),
        Figure::Enforceability => context.enforceability(),
        Figure::LifeEnds => Some(context.life_ends()),
        Figure::PartCounted { year } => context.part_counted(*year),
        Figure::ShorteningCost { reading } => context.shortening_cost(*reading),
        Figure::PlacedLife { at } => context.placed_life(*at),
        Figure::PlacedLifeEnds { at } => context.placed_life_ends(*at),
        Figure::LifeMove { reading } => context.life_move(*reading),
        Figure::RenewalFee { office, ahead } => context.renewal_fee(*office, *ahead),
        Figure::RenewalFeesUntil { office, ahead } => context.renewal_fees_until(*office, *ahead),
        Figure::RenewalEarned { office, ahead } => context.renewal_earned(*office, *ahead),
        Figure::RenewalFees { office } => context.renewal_fees(*office),
        Figure::RenewalGivenUp { office } => context.renewal_given_up(*office),
        Figure::RenewalBurden { reading } => context.renewal_burden(*reading),
        Figure::BeforeFees { reading, method } => context.before_fees(*reading, *method),
        Figure::Impact { price, end } => context.impact(price, *end),
        Figure::LicenceValue { reading } => context.licence_value(*reading),
        Figure::ReceiptsValue { reading } => context.receipts_value(*reading),
        Figure::TaxValue { reading } => context.tax_value(*reading),
        Figure::DiscountFactor { event } => context.discount_factor(*event),
        Figure::NetSales { year } => context.net_sales(*year),
        Figure::PartInLife { year } => context.part_in_life(*year),
        Figure::Receipt { event } => context.receipt(*event),
        Figure::WholeReceipt { event } => context.whole_receipt(*event),
        Figure::PathValue { reading, path, whose } => context.path_value(*reading, *path, whose),
        Figure::PathHead { reading, path, whose, head } => {
            context.path_head(*reading, *path, whose, head)
        }
        Figure::Expiry => Some(context.expiry()),
        Figure::Reach { stages } => Some(context.reach(*stages)),
        Figure::Payment { reading, event, line } => context.payment(*reading, *event, *line),
        Figure::PaidInYear { reading, event, payee } => {
            context.paid_in_year(*reading, *event, payee)
        }
        Figure::Paid { reading, payee } => context.paid(*reading, payee),
        Figure::PresentValue { reading, payee } => context.present_value(*reading, payee),
        Figure::PeopleInYear { reading, event } => context.people_in_year(*reading, *event),
        Figure::People { reading } => context.people(*reading),
        Figure::PeopleValue { reading } => context.people_value(*reading),
    }
}

/// The figure behind the lower or the upper end of a method, where it says something.
#[must_use]
pub fn end_of_method(evaluation: &Evaluation, method: Method, upper: bool) -> Option<Figure> {
    match (Context { evaluation }).end_of_method(method, upper)?.from {
        TermSource::Figure(figure) => Some(figure),
        _ => None,
    }
}

pub use behind::{Behind, inputs_behind};
pub use paths::{Whose, head_name};

struct Context<'a> {
    evaluation: &'a Evaluation,
}

impl Context<'_> {
    fn reading(&self, at: usize) -> Option<&ReadingResult> {
        self.evaluation.readings.get(at)
    }

    fn input(&self, name: &'static str, path: Path, quantity: Quantity) -> Term {
        let origin = self.evaluation.project.origins.get(&path).cloned().unwrap_or(Origin::Assumed);
        Term { name, event: None, quantity, from: TermSource::Input(path, origin) }
    }

    fn is_mid_year(&self) -> bool {
        self.evaluation.project.timing == Timing::MidYear
    }
}

fn figure(name: &'static str, figure: Figure, quantity: Quantity) -> Term {
    Term { name, event: None, quantity, from: TermSource::Figure(figure) }
}

fn of_event(event: Event, term: Term) -> Term {
    Term { event: Some(event), ..term }
}

/// A share or a rate that was estimated.
fn rate(value: f64) -> Quantity {
    Quantity::Rate(Exact::from_f64(value).unwrap_or_else(Exact::zero))
}

fn step(name: &'static str, quantity: Quantity) -> Term {
    Term { name, event: None, quantity, from: TermSource::Step }
}
