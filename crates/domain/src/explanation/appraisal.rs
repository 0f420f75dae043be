//! Workings of own exploitation, of methods side by side, and of risk counted twice.

use super::methods::name_of;
use super::{Context, Figure, Quantity, Term, Working, figure, of_event, rate, step};
use crate::cashflow::discounting::discount_factor;
use crate::market;
use crate::paths::appraisal::Method;
use crate::paths::appraisal::evidence::Quartile;
use crate::paths::appraisal::inputs::{DATA, WEIGHTS};
use crate::paths::appraisal::risk::{RateSource, RiskIn, risk_twice};
use crate::paths::appraisal::terms;
use crate::paths::evaluation::right_value_at;
use crate::paths::licence::Event;
use crate::paths::licence_money::time_of_stage;
use crate::road;
use crate::units::Exact;
use crate::valuation::reconciliation::{Reason, Role};
use crate::valuation::risk_adjusted_npv::{FlowKind, RiskedFlow};

impl Context<'_> {
    pub(super) fn risk_adjusted_npv(&self, reading: usize) -> Option<Working> {
        let own = self.reading(reading)?.exploitation.as_ref()?;
        let earned = Quantity::Estimate(own.earnings_value());
        let mut terms = vec![figure("earnings-value", Figure::EarningsValue { reading }, earned)];
        let mut formula = "risk-adjusted-npv-without-stages";
        if self.has_stages() {
            let spent = Quantity::Estimate(own.development_value());
            terms.push(figure("development-value", Figure::DevelopmentValue, spent));
            formula = "risk-adjusted-npv";
        }
        let result = Quantity::Estimate(own.before_fees());
        Some(Working { formula, terms, result, clause: None })
    }

    pub(super) fn earnings_value(&self, reading: usize) -> Option<Working> {
        let result = self.reading(reading)?;
        let own = result.exploitation.as_ref()?;
        let mut terms = Vec::new();
        for (year, flow) in (1_u32..).zip(&own.earnings) {
            let event = Event::Year(year);
            let receipt = result.receipts.iter().find(|receipt| receipt.event == event)?;
            let earned = Quantity::Estimate(flow.after_tax());
            let of_year = Figure::EarningsOfYear { reading, year };
            terms.push(of_event(event, figure("earnings-of-year", of_year, earned)));
            terms.extend(self.weights(receipt));
        }
        Some(Working {
            formula: self.discounting(),
            terms,
            result: Quantity::Estimate(own.earnings_value()),
            clause: None,
        })
    }

    pub(super) fn earnings_of_year(&self, reading: usize, year: u32) -> Option<Working> {
        let at = usize::try_from(year.checked_sub(1)?).ok()?;
        let project = &self.evaluation.project;
        let flow = self.reading(reading)?.exploitation.as_ref()?.earnings.get(at)?;
        let own = project.licence.years.get(at)?;
        let sales = Quantity::Money(own.net_sales.clone());
        let margin = Quantity::Rate(project.operating_margin.clone()?);
        Some(Working {
            formula: "earnings-of-year",
            terms: vec![
                figure("net-sales", Figure::NetSales { year }, sales),
                self.part_of_year(own),
                self.input("operating-margin", market::OPERATING_MARGIN.path(), margin),
                self.tax_rate(reading)?,
            ],
            result: Quantity::Estimate(flow.after_tax()),
            clause: None,
        })
    }

    /// The same under every reading: no tax lies on it.
    pub(super) fn development_value(&self) -> Option<Working> {
        let own = self.reading(0)?.exploitation.as_ref()?;
        let project = &self.evaluation.project;
        let mut terms = Vec::new();
        for (stage, planned) in project.road.stages.iter().enumerate() {
            let cost = Quantity::Money(planned.cost.clone());
            let factor = Quantity::Factor(self.factor_of_stage(stage));
            let chance = Quantity::Rate(project.road.reach(stage));
            terms.push(self.input("stage-cost", road::COST.at(stage), cost));
            terms.push(figure("discount-factor", Figure::StageDiscountFactor { stage }, factor));
            terms.push(figure("chance-of-reaching", Figure::Reach { stages: stage }, chance));
        }
        Some(Working {
            formula: "development-value",
            terms,
            result: Quantity::Estimate(own.development_value()),
            clause: None,
        })
    }

    pub(super) fn stage_discount_factor(&self, stage: usize) -> Option<Working> {
        let project = &self.evaluation.project;
        project.road.stages.get(stage)?;
        let years = Quantity::Years(time_of_stage(project, stage).to_f64());
        Some(Working {
            formula: "discount-factor",
            terms: vec![
                self.discount_rate(),
                self.input("time-of-stage", crate::project::TIMING.path(), years),
            ],
            result: Quantity::Factor(self.factor_of_stage(stage)),
            clause: None,
        })
    }

    fn factor_of_stage(&self, stage: usize) -> f64 {
        let project = &self.evaluation.project;
        discount_factor(project.discount_rate.to_f64(), time_of_stage(project, stage).to_f64())
    }

    /// The figure behind one end of a method.
    pub(super) fn end_of_method(&self, method: Method, upper: bool) -> Option<Term> {
        let found = self.evaluation.end_of(method, upper);
        Some(match method {
            Method::ReliefFromRoyalty => {
                let (reading, value) = found?;
                let value = Quantity::Estimate(value);
                figure("method-relief-from-royalty", Figure::RightValue { reading }, value)
            }
            Method::RiskAdjustedNpv => {
                let (reading, value) = found?;
                let value = Quantity::Estimate(value);
                figure("method-risk-adjusted-npv", Figure::RiskAdjustedNpv { reading }, value)
            }
            Method::ComparableLicences => {
                let (reading, value) = found?;
                let quartile = if upper { Quartile::Upper } else { Quartile::Lower };
                let own = Figure::ComparableLicencesValue { reading, quartile };
                figure("method-comparable-licences", own, Quantity::Estimate(value))
            }
            Method::ReplacementCost => {
                let value = Quantity::Estimate(self.evaluation.replacement_cost()?.value);
                figure("method-replacement-cost", Figure::ReplacementCost, value)
            }
            Method::SaleMultiples => {
                let said = self.evaluation.range_by(method)?;
                let value = Quantity::Estimate(if upper { said.high } else { said.low });
                figure(name_of(method), Figure::SaleMultiples { upper }, value)
            }
            _ => {
                let (reading, value) = found?;
                let own = Figure::MethodValue { reading, method };
                figure(name_of(method), own, Quantity::Estimate(value))
            }
        })
    }

    pub(super) fn middle_of_methods(&self, upper: bool) -> Option<Working> {
        let appraisal = self.evaluation.appraisal();
        let found = appraisal.reconciliation.ok()?;
        let mut terms = Vec::new();
        for (method, share) in appraisal.methods.iter().zip(&found.shares) {
            if method.said.role == Role::Value {
                terms.push(self.end_of_method(method.method, upper)?);
                terms.push(self.share_of_method(method.method, *share));
            }
        }
        let middle = if upper { found.middle.high } else { found.middle.low };
        let result = Quantity::Estimate(middle);
        Some(Working { formula: "weighted-mean", terms, result, clause: None })
    }

    fn share_of_method(&self, method: Method, share: f64) -> Term {
        let weight = WEIGHTS.iter().find(|(own, _)| *own == method);
        let entered = weight.map(|(_, field)| field.path());
        let project = &self.evaluation.project;
        let rated = project.methods.rated_in(method).map(|row| DATA.at(row));
        let entered = entered.filter(|path| project.origins.contains_key(path));
        match entered.or(rated) {
            Some(path) => self.input("share-of-method", path, rate(share)),
            None => step("share-of-method", rate(share)),
        }
    }

    pub(super) fn reconciled_end(&self, upper: bool) -> Option<Working> {
        let found = self.evaluation.appraisal().reconciliation.ok()?;
        let (middle, end) = if upper {
            (found.middle.high, found.reconciled.high)
        } else {
            (found.middle.low, found.reconciled.low)
        };
        let middle = Quantity::Estimate(middle);
        let mut terms = vec![figure("middle", Figure::MiddleOfMethods { upper }, middle)];
        let raised = |reason: &Reason| matches!(reason, Reason::RaisedToFloor(_));
        if !upper && found.reasons.iter().any(raised) {
            terms.push(self.end_of_method(Method::ReplacementCost, false)?);
        }
        let mut formula = if upper { "reconciled-upper" } else { "reconciled-lower" };
        let cut = |reason: &Reason| matches!(reason, Reason::CutAtCeiling(_));
        if upper && found.reasons.iter().any(cut) {
            terms.push(self.end_of_method(Method::WithAndWithout, true)?);
            formula = "reconciled-upper-cut";
        }
        Some(Working { formula, terms, result: Quantity::Estimate(end), clause: None })
    }

    pub(super) fn counted_twice(&self, reading: usize, method: Method) -> Option<Working> {
        let twice = self.evaluation.counted_twice(reading, method)?;
        let both = Quantity::Estimate(twice.in_both);
        let whole = self.before_fees_of(reading, method);
        let once = |name, risk_in, value| {
            let own = Figure::CountedOnce { reading, method, risk_in };
            figure(name, own, Quantity::Estimate(value))
        };
        Some(Working {
            formula: "counted-twice",
            terms: vec![
                once("counted-in-chances", RiskIn::Probabilities, twice.in_probabilities_alone),
                figure("counted-in-both", whole, both),
                once("counted-in-rate", RiskIn::Rate, twice.in_rate_alone),
            ],
            result: Quantity::Estimate(twice.effect()),
            clause: None,
        })
    }

    pub(super) fn counted_once(
        &self,
        reading: usize,
        method: Method,
        risk_in: RiskIn,
    ) -> Option<Working> {
        let twice = self.evaluation.counted_twice(reading, method)?;
        let result = self.reading(reading)?;
        let in_chances = risk_in == RiskIn::Probabilities;
        let rate = if in_chances { self.rate_behind()? } else { self.discount_rate() };
        let value = if in_chances { twice.in_probabilities_alone } else { twice.in_rate_alone };
        let mut terms = vec![rate];
        let formula = match method {
            Method::ReliefFromRoyalty => {
                let project = &self.evaluation.project;
                let rate =
                    if in_chances { twice.rate_without_technical_risk } else { twice.given_rate };
                let right = right_value_at(project, &result.tax_rate, rate);
                terms.push(step("benefit-factor", Quantity::Factor(right.benefit_factor)));
                for (year, working) in (1_u32..).zip(&right.relief.years) {
                    let flow = (working.after_tax, working.year.time, right.success);
                    terms.extend(at_rate("royalty-after-tax", Event::Year(year), flow, in_chances));
                }
                "relief-at-rate"
            }
            _ => {
                for flow in result.exploitation.as_ref()?.flows() {
                    let of_flow = (flow.after_tax(), flow.time, flow.reached);
                    terms.extend(match event_of(&flow) {
                        Some(event) => at_rate("earnings-of-year", event, of_flow, in_chances),
                        None => without_event(at_rate(
                            "cost-of-stage",
                            Event::Signing,
                            of_flow,
                            in_chances,
                        )),
                    });
                }
                "flows-at-rate"
            }
        };
        Some(Working { formula, terms, result: Quantity::Estimate(value), clause: None })
    }

    pub(super) fn rate_without_technical_risk(&self) -> Option<Working> {
        let project = &self.evaluation.project;
        let (behind, source) = risk_twice(project)?.rate?;
        let result = rate(behind);
        if source == RateSource::Entered {
            let path = terms::RATE_WITHOUT_TECHNICAL_RISK.path();
            let entered = self.input("rate-without-technical-risk", path, result.clone());
            return Some(Working {
                formula: "as-entered",
                terms: vec![entered],
                result,
                clause: None,
            });
        }
        let stages = project.road.stages.len();
        let success = Quantity::Rate(project.road.success());
        let launch = Quantity::Years(project.road.launch().to_f64());
        Some(Working {
            formula: "rate-behind-hurdle",
            terms: vec![
                self.discount_rate(),
                figure("probability-of-success", Figure::Reach { stages }, success),
                step("years-to-launch", launch),
            ],
            result,
            clause: None,
        })
    }

    fn rate_behind(&self) -> Option<Term> {
        let (behind, _) = risk_twice(&self.evaluation.project)?.rate?;
        let own = Figure::RateWithoutTechnicalRisk;
        Some(figure("rate-without-technical-risk", own, rate(behind)))
    }
}

fn event_of(flow: &RiskedFlow) -> Option<Event> {
    match flow.kind {
        FlowKind::Sales(year) => Some(Event::Year(year)),
        _ => None,
    }
}

/// A flow as amount, time and the chance that is counted.
fn at_rate(
    name: &'static str,
    event: Event,
    (amount, time, reached): (f64, f64, f64),
    in_chances: bool,
) -> [Term; 3] {
    let chance = if in_chances {
        step("chance-of-reaching", rate(reached))
    } else {
        step("chance-not-counted", Quantity::Rate(Exact::one()))
    };
    [
        of_event(event, step(name, Quantity::Estimate(amount))),
        of_event(event, step("time", Quantity::Years(time))),
        of_event(event, chance),
    ]
}

fn without_event(terms: [Term; 3]) -> [Term; 3] {
    terms.map(|term| Term { event: None, ..term })
}
