//! What went before: costs not yet recovered, what has been received and paid so far.

use std::collections::BTreeMap;

use crate::sharing::{Party, Scope};
use crate::units::Number;

/// One receipt of money.
#[derive(Clone, Debug, PartialEq)]
pub struct Receipt<N> {
    /// What was received.
    pub amount: N,
    /// The calendar year, for counters that count by year.
    pub year: i32,
    /// Costs that have arisen since the last receipt.
    pub new_costs: N,
}

/// The running counters of one result, or of one licence.
#[derive(Clone, Debug, PartialEq)]
pub struct Book<N> {
    pub(super) unrecovered: N,
    pub(super) received: N,
    pub(super) first_year: Option<i32>,
    pub(super) counters: BTreeMap<(String, Option<i32>), N>,
    pub(super) paid: BTreeMap<(Party, Option<i32>), N>,
    pub(super) advanced: BTreeMap<Party, N>,
    pub(super) effort: u64,
}

impl<N: Number> Default for Book<N> {
    fn default() -> Self {
        Self {
            unrecovered: N::nothing(),
            received: N::nothing(),
            first_year: None,
            counters: BTreeMap::new(),
            paid: BTreeMap::new(),
            advanced: BTreeMap::new(),
            effort: 0,
        }
    }
}

impl<N: Number> Book<N> {
    /// The most effort that the receipts of one book may cost: some seconds.
    pub const MOST_EFFORT: u64 = 1 << 24;
    /// Numbers up to this many words are no effort: three hundred digits are more than any rule of rates and amounts leaves.
    const WORDS_FOR_NOTHING: u64 = 16;

    /// What the arithmetic has cost so far, in words squared: exact fractions whose denominators have nothing in common grow
    /// with every step, and each step then takes as long as their length squared.
    #[must_use]
    pub fn effort(&self) -> u64 {
        self.effort
    }

    /// Notes that a number was worked with; whether that may go on.
    pub(super) fn worked_with(&mut self, number: &N) -> bool {
        let words = number.words();
        if words > Self::WORDS_FOR_NOTHING {
            self.effort = self.effort.saturating_add(words.saturating_mul(words));
        }
        self.effort <= Self::MOST_EFFORT
    }

    /// A book in which nothing has happened yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Costs that no receipt has paid for yet.
    #[must_use]
    pub fn unrecovered_costs(&self) -> &N {
        &self.unrecovered
    }

    /// Everything received so far.
    #[must_use]
    pub fn received(&self) -> &N {
        &self.received
    }

    /// What a party has been paid so far.
    #[must_use]
    pub fn paid(&self, party: &Party) -> N {
        self.paid_within(party, None)
    }

    /// Payments on account to a party that have not been credited yet.
    #[must_use]
    pub fn outstanding_advance(&self, party: &Party) -> N {
        self.advanced.get(party).cloned().unwrap_or_else(N::nothing)
    }

    pub(super) fn counter(&self, name: &str, scope: Scope, year: i32) -> N {
        let within = match scope {
            Scope::Event => return N::nothing(),
            Scope::Life => None,
            Scope::Year => Some(year),
        };
        self.counters.get(&(name.to_owned(), within)).cloned().unwrap_or_else(N::nothing)
    }

    pub(super) fn advance_counter(&mut self, name: &str, scope: Scope, year: i32, by: N) {
        let within = match scope {
            Scope::Event => return,
            Scope::Life => None,
            Scope::Year => Some(year),
        };
        let counter = self.counters.entry((name.to_owned(), within)).or_insert_with(N::nothing);
        *counter = counter.clone() + by;
    }

    pub(super) fn paid_within(&self, party: &Party, year: Option<i32>) -> N {
        self.paid.get(&(party.clone(), year)).cloned().unwrap_or_else(N::nothing)
    }

    pub(super) fn note_paid(&mut self, party: &Party, year: i32, amount: &N) {
        for within in [None, Some(year)] {
            let paid = self.paid.entry((party.clone(), within)).or_insert_with(N::nothing);
            *paid = paid.clone() + amount.clone();
        }
    }
}
