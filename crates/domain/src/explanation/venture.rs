//! Workings of the exit of a company: venture capital method, First Chicago, and the bridge between hurdle and chances.

use super::{Context, Figure, Quantity, Term, Working, figure, rate, step};
use crate::inputs::Field;
use crate::market;
use crate::paths::appraisal::first_chicago::{AMOUNT, FACTOR, PROBABILITY, scenarios};
use crate::paths::appraisal::venture_capital::{
    self, DILUTION, HURDLE, SHARE_OF_RIGHT, bridge, exit_year_at, multiple_at,
};
use crate::paths::appraisal::{Method, terms};
use crate::paths::spin_off;
use crate::units::Exact;

impl Context<'_> {
    pub(super) fn venture_capital(&self, reading: usize) -> Option<Working> {
        let own = self.evaluation.composed_by(reading, Method::VentureCapitalMethod)?;
        let value = self.exit(reading)?.value()?;
        let exit = Figure::CompanyExit { reading };
        Some(Working {
            formula: "venture-capital",
            terms: vec![
                figure("company-exit", exit, Quantity::Estimate(value)),
                self.after_rounds(),
                self.method_input("hurdle", &HURDLE)?,
                self.years_to_exit(reading)?,
                self.method_input("share-of-right", &SHARE_OF_RIGHT)?,
            ],
            result: Quantity::Estimate(own.value),
            clause: None,
        })
    }

    pub(super) fn first_chicago(&self, reading: usize) -> Option<Working> {
        let own = self.evaluation.composed_by(reading, Method::FirstChicago)?;
        let found = scenarios(&self.evaluation.project, &self.reading(reading)?.tax_rate)?;
        let mut terms = vec![self.method_input("share-of-right", &SHARE_OF_RIGHT)?];
        for (row, value) in found.scenarios.iter().enumerate() {
            let of_row = Figure::ScenarioValue { reading, row };
            terms.push(figure("scenario-value", of_row, Quantity::Estimate(*value)));
            terms.push(self.chance_of_scenario(row)?);
        }
        let result = Quantity::Estimate(own.value);
        Some(Working { formula: "first-chicago", terms, result, clause: None })
    }

    pub(super) fn scenario_value(&self, reading: usize, row: usize) -> Option<Working> {
        let project = &self.evaluation.project;
        let tax_rate = &self.reading(reading)?.tax_rate;
        let value = *scenarios(project, tax_rate)?.scenarios.get(row)?;
        let rate = project.appraisal.rate_without_technical_risk.clone()?;
        let path = terms::RATE_WITHOUT_TECHNICAL_RISK.path();
        let rate = self.input("rate-without-technical-risk", path, Quantity::Rate(rate));
        let mut terms = vec![self.after_rounds(), rate, self.years_to_exit(reading)?];
        if let Some(amount) = project.methods.at(&AMOUNT.at(row)) {
            let amount = Quantity::Money(amount.clone());
            terms.push(self.input("scenario-amount", AMOUNT.at(row), amount));
        } else {
            let exit = Figure::CompanyExit { reading };
            let whole = Quantity::Estimate(self.exit(reading)?.value()?);
            let factor = Quantity::Factor(project.methods.in_row(&FACTOR, row)?);
            terms.push(self.input("scenario-factor", FACTOR.at(row), factor));
            terms.push(figure("company-exit", exit, whole));
        }
        let result = Quantity::Estimate(value);
        Some(Working { formula: "scenario-value", terms, result, clause: None })
    }

    pub(super) fn company_exit(&self, reading: usize) -> Option<Working> {
        let project = &self.evaluation.project;
        let exit = self.exit(reading)?;
        let year = exit.year;
        let own = project.licence.years.iter().find(|own| own.number == year)?;
        let sales = Quantity::Money(own.net_sales.clone());
        let (path, multiple) = multiple_at(project)?;
        let multiple = Quantity::Factor(multiple.to_f64());
        let mut terms = vec![
            figure("net-sales", Figure::NetSales { year }, sales),
            step("part-kept", Quantity::Factor(exit.kept)),
            self.input("exit-multiple", path, multiple),
        ];
        let mut formula = "exit-of-sales";
        if venture_capital::is_of_earnings(project) {
            let margin = Quantity::Rate(project.operating_margin.clone()?);
            let path = market::OPERATING_MARGIN.path();
            terms.push(self.input("operating-margin", path, margin));
            terms.push(self.tax_rate(reading)?);
            formula = "exit-of-earnings";
        }
        let result = Quantity::Estimate(exit.value()?);
        Some(Working { formula, terms, result, clause: None })
    }

    pub(super) fn later_rounds(&self) -> Option<Working> {
        let terms = self.evaluation.project.spin_off.as_ref()?;
        let kept = venture_capital::kept_by_rounds(terms)?;
        let units = terms.ownership().ok()?.rounds.last()?.holdings.total();
        let money = |name, field: &Field, value: &Exact| {
            self.input(name, field.path(), Quantity::Money(value.clone()))
        };
        Some(Working {
            formula: "part-after-rounds",
            terms: vec![
                money("units-for-right", &spin_off::RIGHT_VALUE, &terms.right_value),
                money("units-for-cash", &spin_off::FOUNDERS_CASH, &terms.founders_cash),
                step("units-after-rounds", Quantity::Estimate(units.to_f64())),
            ],
            result: Quantity::Factor(kept),
            clause: None,
        })
    }

    pub(super) fn rate_behind_venture_hurdle(&self) -> Option<Working> {
        let behind = bridge(&self.evaluation.project)?.rate_behind?;
        Some(Working {
            formula: "rate-behind-venture-hurdle",
            terms: vec![
                self.method_input("hurdle", &HURDLE)?,
                self.chance_of_road(),
                self.years_to_exit(0)?,
            ],
            result: rate(behind),
            clause: None,
        })
    }

    pub(super) fn chance_in_hurdle(&self) -> Option<Working> {
        let project = &self.evaluation.project;
        let chance = bridge(project)?.chance_in_hurdle?;
        let entered = project.appraisal.rate_without_technical_risk.clone()?;
        let path = terms::RATE_WITHOUT_TECHNICAL_RISK.path();
        Some(Working {
            formula: "chance-in-hurdle",
            terms: vec![
                self.input("rate-without-technical-risk", path, Quantity::Rate(entered)),
                self.method_input("hurdle", &HURDLE)?,
                self.years_to_exit(0)?,
            ],
            result: rate(chance),
            clause: None,
        })
    }

    pub(super) fn venture_twice(&self, reading: usize) -> Option<Working> {
        let own = self.evaluation.composed_by(reading, Method::VentureCapitalMethod)?;
        let success = bridge(&self.evaluation.project)?.success;
        let method = Method::VentureCapitalMethod;
        let once = Figure::MethodValue { reading, method };
        let once = figure(super::methods::name_of(method), once, Quantity::Estimate(own.value));
        let chance = self.chance_of_road();
        let result = Quantity::Estimate(own.value * success);
        Some(Working { formula: "venture-twice", terms: vec![once, chance], result, clause: None })
    }

    fn exit(&self, reading: usize) -> Option<venture_capital::CompanyExit> {
        venture_capital::exit(&self.evaluation.project, &self.reading(reading)?.tax_rate)
    }

    fn years_to_exit(&self, reading: usize) -> Option<Term> {
        let (path, _) = exit_year_at(&self.evaluation.project)?;
        let years = Quantity::Years(self.exit(reading)?.years);
        Some(self.input("years-to-exit", path, years))
    }

    /// What later rounds leave of a share.
    fn after_rounds(&self) -> Term {
        let project = &self.evaluation.project;
        let kept = Quantity::Factor(venture_capital::retention(project));
        if project.methods.get(&DILUTION).is_some() {
            self.input("part-after-rounds", DILUTION.path(), kept)
        } else if self.later_rounds().is_some() {
            figure("part-after-rounds", Figure::LaterRounds, kept)
        } else {
            step("part-after-rounds", kept)
        }
    }

    /// The chance that every stage succeeds.
    fn chance_of_road(&self) -> Term {
        let road = &self.evaluation.project.road;
        let all = Figure::Reach { stages: road.stages.len() };
        figure("probability-of-success", all, Quantity::Rate(road.success()))
    }

    fn chance_of_scenario(&self, row: usize) -> Option<Term> {
        let path = PROBABILITY.at(row);
        let value = self.evaluation.project.methods.at(&path)?.clone();
        Some(self.input("scenario-chance", path, Quantity::Rate(value)))
    }
}
