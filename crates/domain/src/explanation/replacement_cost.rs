//! Workings of what it would cost to make the result again.

use super::{Context, Figure, Quantity, Term, Working, figure, step};
use crate::paths::appraisal::ResearchCosts;
use crate::paths::appraisal::costs;
use crate::units::Exact;

impl Context<'_> {
    pub(super) fn replacement_cost(&self) -> Option<Working> {
        let working = self.evaluation.replacement_cost()?;
        let own = &self.evaluation.project.costs;
        let new = Quantity::Estimate(working.cost_new);
        Some(Working {
            formula: "replacement-cost",
            terms: vec![
                figure("cost-new", Figure::CostNew, new),
                self.input(
                    "functional-obsolescence",
                    costs::FUNCTIONAL_OBSOLESCENCE.path(),
                    Quantity::Rate(own.functional_obsolescence.clone()),
                ),
                self.input(
                    "economic-obsolescence",
                    costs::ECONOMIC_OBSOLESCENCE.path(),
                    Quantity::Rate(own.economic_obsolescence.clone()),
                ),
            ],
            result: Quantity::Estimate(working.value),
            clause: None,
        })
    }

    pub(super) fn cost_new(&self) -> Option<Working> {
        let working = self.evaluation.replacement_cost()?;
        let profit = Quantity::Rate(self.evaluation.project.costs.developers_profit.clone());
        let current = Quantity::Estimate(working.current_cost);
        let opportunity = Quantity::Estimate(working.opportunity_cost);
        Some(Working {
            formula: "cost-new",
            terms: vec![
                figure("current-cost", Figure::CurrentCost, current),
                self.input("developers-profit", costs::DEVELOPERS_PROFIT.path(), profit),
                figure("opportunity-cost", Figure::OpportunityCost, opportunity),
            ],
            result: Quantity::Estimate(working.cost_new),
            clause: None,
        })
    }

    pub(super) fn current_cost(&self) -> Option<Working> {
        let working = self.evaluation.replacement_cost()?;
        let terms = working.current_costs.iter().enumerate().map(|(item, cost)| {
            let cost = Quantity::Estimate(*cost);
            figure("cost-of-today", Figure::CurrentCostOf { item }, cost)
        });
        Some(Working {
            formula: "sum-of-costs",
            terms: terms.collect(),
            result: Quantity::Estimate(working.current_cost),
            clause: None,
        })
    }

    pub(super) fn current_cost_of(&self, item: usize) -> Option<Working> {
        let cost = *self.evaluation.replacement_cost()?.current_costs.get(item)?;
        let own = &self.evaluation.project.costs;
        let amount = own.items.get(item)?.amount.clone();
        let growth = Quantity::Rate(own.price_growth.clone());
        Some(Working {
            formula: "cost-of-today",
            terms: vec![
                self.input("cost-item", costs::AMOUNT.at(item), Quantity::Money(amount)),
                self.input("price-growth", costs::PRICE_GROWTH.path(), growth),
                self.years_before(item)?,
            ],
            result: Quantity::Estimate(cost),
            clause: None,
        })
    }

    pub(super) fn opportunity_cost(&self) -> Option<Working> {
        let working = self.evaluation.replacement_cost()?;
        let rate = Quantity::Rate(self.evaluation.project.costs.opportunity_rate.clone());
        let mut terms = vec![self.input("opportunity-rate", costs::OPPORTUNITY_RATE.path(), rate)];
        for (item, cost) in working.current_costs.iter().enumerate() {
            let cost = Quantity::Estimate(*cost);
            terms.push(figure("cost-of-today", Figure::CurrentCostOf { item }, cost));
            terms.push(self.years_before(item)?);
        }
        Some(Working {
            formula: "opportunity-cost",
            terms,
            result: Quantity::Estimate(working.opportunity_cost),
            clause: None,
        })
    }

    fn years_before(&self, item: usize) -> Option<Term> {
        let project = &self.evaluation.project;
        let cost = project.costs.items.get(item)?;
        let years = ResearchCosts::<Exact>::years_before(cost, project.licence.signed_on.year());
        Some(step("years-before-valuation", Quantity::Years(years)))
    }
}
