//! Workings of paths: what a party's money is worth, head by head and date by date.

use super::{Context, Figure, Quantity, Working, figure, step};
use crate::cashflow::discounting::discount_factor;
use crate::ledger::{Account, Head, Ledger, Movement};
use crate::paths::comparison::{PathKind, Side, side_of};
use crate::units::{Exact, MinorUnits};

/// Whose money a figure is of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Whose {
    /// One party's.
    Party(Account),
    /// That of all who sit on one side of the table.
    Side(Side),
}

impl Whose {
    fn is(&self, account: &Account) -> bool {
        match self {
            Self::Party(own) => own == account,
            Self::Side(side) => side_of(account) == Some(*side),
        }
    }

    /// What a movement adds: one where it is paid to them, minus one where they pay.
    fn sign(&self, movement: &Movement<MinorUnits>) -> i64 {
        i64::from(self.is(&movement.to)) - i64::from(self.is(&movement.from))
    }
}

impl Context<'_> {
    fn ledger(&self, reading: usize, path: PathKind) -> Option<&Ledger<MinorUnits>> {
        let reading = self.reading(reading)?;
        match path {
            PathKind::Licence => Some(&reading.ledger),
            PathKind::SpinOff => reading.spin_off.as_ref().map(|spin_off| &spin_off.ledger),
        }
    }

    fn value_of(&self, ledger: &Ledger<MinorUnits>, whose: &Whose, head: Option<&Head>) -> f64 {
        let project = &self.evaluation.project;
        let rate = project.discount_rate.to_f64();
        let own = ledger.movements().iter().filter(|movement| {
            whose.sign(movement) != 0 && head.is_none_or(|head| movement.head == *head)
        });
        crate::cashflow::discounting::sum(own.map(|movement| {
            let amount = project.currency.amount(&movement.amount).to_f64();
            let chance = movement.when.probability(&project.road).to_f64();
            let sign = if whose.sign(movement) > 0 { 1.0 } else { -1.0 };
            sign * amount * discount_factor(rate, movement.time) * chance
        }))
    }

    /// What a party's money under a path is worth: the sum over what it is paid and pays for.
    pub(super) fn path_value(
        &self,
        reading: usize,
        path: PathKind,
        whose: &Whose,
    ) -> Option<Working> {
        let ledger = self.ledger(reading, path)?;
        let own = ledger.movements().iter().filter(|movement| whose.sign(movement) != 0);
        let mut heads: Vec<&Head> = own.map(|movement| &movement.head).collect();
        heads.sort_unstable();
        heads.dedup();
        let terms = heads.into_iter().map(|head| {
            let value = Quantity::Estimate(self.value_of(ledger, whose, Some(head)));
            let (whose, head) = (whose.clone(), head.clone());
            figure(head_name(&head), Figure::PathHead { reading, path, whose, head }, value)
        });
        Some(Working {
            formula: "sum-of-heads",
            terms: terms.collect(),
            result: Quantity::Estimate(self.value_of(ledger, whose, None)),
            clause: None,
        })
    }

    /// One head of it: each movement with its day, its discount factor and its chance.
    pub(super) fn path_head(
        &self,
        reading: usize,
        path: PathKind,
        whose: &Whose,
        head: &Head,
    ) -> Option<Working> {
        let project = &self.evaluation.project;
        let ledger = self.ledger(reading, path)?;
        let rate = project.discount_rate.to_f64();
        let own = ledger.movements().iter();
        let own = own.filter(|movement| whose.sign(movement) != 0 && movement.head == *head);
        let terms = own.flat_map(|movement| {
            let sign = Exact::whole(whose.sign(movement));
            let amount = &sign * &project.currency.amount(&movement.amount);
            let factor = discount_factor(rate, movement.time);
            [
                step("movement-date", Quantity::Date(movement.date)),
                step("movement-amount", Quantity::Money(amount)),
                step("discount-factor", Quantity::Factor(factor)),
                step("movement-chance", Quantity::Rate(movement.when.probability(&project.road))),
            ]
        });
        Some(Working {
            formula: "sum-of-movements",
            terms: terms.collect(),
            result: Quantity::Estimate(self.value_of(ledger, whose, Some(head))),
            clause: None,
        })
    }
}

/// The key of what a movement is for, under which locales have its words.
#[must_use]
pub fn head_name(head: &Head) -> &'static str {
    match head {
        Head::Sales => "head-sales",
        Head::CostOfSales => "head-cost-of-sales",
        Head::OperatingProfit => "head-operating-profit",
        Head::Development => "head-development",
        Head::Upfront => "head-upfront",
        Head::Milestone => "head-milestone",
        Head::Royalty => "head-royalty",
        Head::Costs => "head-costs",
        Head::CompanyTax => "head-company-tax",
        Head::Capital => "head-capital",
        Head::Investment => "head-investment",
        Head::Grant => "head-grant",
        Head::Gap => "head-gap",
        Head::ExitPrice => "head-exit-price",
        Head::Proceeds => "head-proceeds",
        Head::Rule(_) => "head-rule",
    }
}
