//! What is owed to the authors: the minimum reward in both of its forms, and remuneration apart from it.
//!
//! ```text
//! from profit         Σ over the receipts of f·s·after-tax profit
//! from a contribution f·s·value of the result, where it is brought into a company as capital
//! remuneration        Σ over the receipts of what is paid under that head
//! ```
//!
//! `f` the statutory minimum, `s` the part that the State budget paid for. The first two stand in place of each other,
//! the third is another duty with another payer and base. Source: Law 93/2025/QH15 Art. 28(3) and 28(4), Intellectual
//! Property Law Art. 135, read in secondary sources.

use crate::paths::evaluation::{Evaluation, ReadingResult};
use crate::sharing::Party;
use crate::units::Exact;
use crate::valuation::reconciliation::Range;

/// The head under which remuneration is paid.
const REMUNERATION: &str = "remuneration";

/// What is owed to the authors, each over the readings of the law.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AuthorsDues {
    /// The minimum reward out of after-tax profit, over the whole term.
    pub from_profit: Range,
    /// The minimum reward where the result is contributed as capital; none without a range to work with.
    pub from_contribution: Option<Range>,
    /// Remuneration over the whole term.
    pub remuneration: Range,
}

impl Evaluation {
    /// What is owed to the authors.
    #[must_use]
    pub fn authors_dues(&self) -> AuthorsDues {
        let over_readings = |amount: &dyn Fn(&ReadingResult) -> Exact| {
            let (low, high) = self.range(|reading| amount(reading).to_f64());
            Range { low, high }
        };
        let project = &self.project;
        let part = project.reward_floor.to_f64() * project.right.state_funding_share.to_f64();
        let worth = self.appraisal().reconciliation.ok().map(|found| found.reconciled);
        AuthorsDues {
            from_profit: over_readings(&|reading| {
                let checks = reading.receipts.iter().flat_map(|receipt| &receipt.outcome.checks);
                let own = checks.filter(|check| check.party.is(Party::INVENTORS));
                own.map(|check| check.required.clone()).sum()
            }),
            from_contribution: worth.map(|worth| Range {
                low: (part * worth.low).max(0.0),
                high: (part * worth.high).max(0.0),
            }),
            remuneration: over_readings(&|reading| {
                let receipts = reading.receipts.iter();
                receipts.map(|one| one.outcome.total_of_line(Party::INVENTORS, REMUNERATION)).sum()
            }),
        }
    }
}
