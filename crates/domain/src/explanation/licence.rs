//! Workings of the licence: what is received and what that is worth today.

use super::{Context, Figure, Quantity, Working, figure, of_event};
use crate::paths::evaluation::STATE;
use crate::paths::licence::{self, Event};
use crate::rights::owners;
use crate::sharing::{Party, Payee};
use crate::units::Exact;

impl Context<'_> {
    pub(super) fn licence_value(&self, reading: usize) -> Option<Working> {
        let value = &self.reading(reading)?.licence;
        let receipts = Quantity::Estimate(value.receipts);
        let costs = Quantity::Money(self.evaluation.project.licence.costs.clone());
        let tax = Quantity::Estimate(value.tax);
        Some(Working {
            formula: "licence-value",
            terms: vec![
                figure("receipts-value", Figure::ReceiptsValue { reading }, receipts),
                self.input("costs", licence::COSTS.path(), costs),
                figure("tax-value", Figure::TaxValue { reading }, tax),
            ],
            result: Quantity::Estimate(value.total()),
            clause: None,
        })
    }

    pub(super) fn receipts_value(&self, reading: usize) -> Option<Working> {
        let result = self.reading(reading)?;
        let project = &self.evaluation.project;
        let mut terms = Vec::new();
        for receipt in &result.receipts {
            let event = receipt.event;
            let amount = Quantity::Money(project.currency.amount(&receipt.amount));
            terms.push(of_event(event, figure("receipt", Figure::Receipt { event }, amount)));
            terms.extend(self.weights(receipt));
        }
        Some(Working {
            formula: self.discounting(),
            terms,
            result: Quantity::Estimate(result.licence.receipts),
            clause: None,
        })
    }

    pub(super) fn tax_value(&self, reading: usize) -> Option<Working> {
        self.present_value(reading, &Payee::Party(Party::new(STATE)))
    }

    /// What the institute has of a receipt.
    pub(super) fn receipt(&self, event: Event) -> Option<Working> {
        let project = &self.evaluation.project;
        let co_owners = &project.owners.co_owners;
        if co_owners.is_empty() {
            return self.whole_receipt(event);
        }
        let receipt = self.reading(0)?.receipts.iter().find(|each| each.event == event)?;
        let whole = Quantity::Money(project.currency.amount(&receipt.whole));
        let others = co_owners.iter().enumerate().map(|(at, owner)| {
            let share = Quantity::Rate(owner.share.clone());
            self.input("co-owner-share", owners::SHARE.at(at), share)
        });
        let whole = figure("whole-receipt", Figure::WholeReceipt { event }, whole);
        Some(Working {
            formula: "own-part",
            terms: std::iter::once(whole).chain(others).collect(),
            result: Quantity::Money(project.currency.amount(&receipt.amount)),
            clause: None,
        })
    }

    /// What all owners receive together.
    pub(super) fn whole_receipt(&self, event: Event) -> Option<Working> {
        let project = &self.evaluation.project;
        let amount = &self.reading(0)?.receipts.iter().find(|each| each.event == event)?.whole;
        let result = Quantity::Money(project.currency.amount(amount));
        let deal = &project.licence;
        let entered = |name, path, amount: &Exact| {
            let terms = vec![self.input(name, path, Quantity::Money(amount.clone()))];
            Some(Working { formula: "as-entered", terms, result: result.clone(), clause: None })
        };
        let year = match event {
            Event::Signing => return entered("upfront", licence::UPFRONT.path(), &deal.upfront),
            Event::Milestone(at) => {
                let milestone = deal.milestones.get(at)?;
                let path = licence::MILESTONE_AMOUNT.at(milestone.row);
                return entered("milestone", path, &milestone.amount);
            }
            Event::Year(year) => year,
            Event::Exit | Event::WoundUp(_) => return None,
        };
        let own = deal.years.iter().find(|each| each.number == year)?;
        let sales = Quantity::Money(own.net_sales.clone());
        let part = Quantity::Rate(own.part_in_life.clone());
        let rate = Quantity::Rate(deal.royalty_rate.clone());
        let mut terms = vec![
            figure("net-sales", Figure::NetSales { year }, sales),
            figure("part-in-life", Figure::PartInLife { year }, part),
            self.input("royalty-rate", licence::ROYALTY_RATE.path(), rate),
        ];
        let formula = match &deal.minimum_royalty {
            None => "royalty",
            Some(minimum) => {
                let least = Quantity::Money(minimum.clone());
                terms.push(self.input("minimum-royalty", licence::MINIMUM_ROYALTY.path(), least));
                "royalty-with-minimum"
            }
        };
        Some(Working { formula, terms, result, clause: None })
    }
}
