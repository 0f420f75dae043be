//! Workings of the licence: what is received and what that is worth today.

use super::{Context, Figure, Quantity, Working, figure, of_year};
use crate::paths::evaluation::STATE;
use crate::paths::licence;
use crate::sharing::{Party, Payee};

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
            let year = receipt.year;
            let amount = Quantity::Money(project.currency.amount(&receipt.amount));
            terms.push(of_year(year, figure("receipt", Figure::Receipt { year }, amount)));
            let factor = Quantity::Factor(receipt.discount_factor);
            let discount = figure("discount-factor", Figure::DiscountFactor { year }, factor);
            terms.push(of_year(year, discount));
        }
        Some(Working {
            formula: "sum-of-discounted",
            terms,
            result: Quantity::Estimate(result.licence.receipts),
            clause: None,
        })
    }

    pub(super) fn tax_value(&self, reading: usize) -> Option<Working> {
        self.present_value(reading, &Payee::Party(Party::new(STATE)))
    }

    pub(super) fn receipt(&self, year: u32) -> Option<Working> {
        let project = &self.evaluation.project;
        let amount = &self.reading(0)?.receipts.iter().find(|each| each.year == year)?.amount;
        let result = Quantity::Money(project.currency.amount(amount));
        let deal = &project.licence;
        if year == 0 {
            let upfront = Quantity::Money(deal.upfront.clone());
            let terms = vec![self.input("upfront", licence::UPFRONT.path(), upfront)];
            return Some(Working { formula: "as-entered", terms, result, clause: None });
        }
        let own = deal.years.iter().find(|each| each.number == year)?;
        let sales = Quantity::Money(own.net_sales.clone());
        let part = Quantity::Rate(own.part_in_life.clone());
        let rate = Quantity::Rate(deal.royalty_rate.clone());
        Some(Working {
            formula: "royalty",
            terms: vec![
                figure("net-sales", Figure::NetSales { year }, sales),
                figure("part-in-life", Figure::PartInLife { year }, part),
                self.input("royalty-rate", licence::ROYALTY_RATE.path(), rate),
            ],
            result,
            clause: None,
        })
    }
}
