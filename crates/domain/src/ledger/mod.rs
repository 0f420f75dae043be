//! The one double-entry ledger: every party's money by date, summing to zero with the outside.

use std::collections::BTreeMap;

use num_bigint::BigInt;

use crate::units::{Date, MinorUnits};

/// Whose money it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Account {
    /// Everybody who is not a party: customers, suppliers.
    Outside,
    /// The firm that makes and sells under the licence.
    Licensee,
    /// The organisation in charge, which receives and pays out.
    Institute,
    /// The department or laboratory.
    Department,
    /// The State, as collector of company tax.
    State,
    /// The inventor at this position.
    Inventor(usize),
    /// Another party that a rule names.
    Other(String),
}

/// What a movement is for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Head {
    /// Customers pay for products.
    Sales,
    /// The payment at signing.
    Upfront,
    /// A payment when a stage has succeeded.
    Milestone,
    /// The running royalty.
    Royalty,
    /// Costs of the right and of the licence.
    Costs,
    /// A payment under a rule, by its legal kind where the rule names one.
    Rule(Option<String>),
}

/// One movement of money.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Movement {
    /// When.
    pub date: Date,
    /// Who pays.
    pub from: Account,
    /// Who is paid.
    pub to: Account,
    /// How much, in minor units; not negative.
    pub amount: MinorUnits,
    /// What for.
    pub head: Head,
}

/// Movements in the order of posting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    movements: Vec<Movement>,
}

impl Ledger {
    /// Posts a movement; one of nothing, or from an account to itself, leaves no trace.
    pub fn post(&mut self, movement: Movement) {
        if movement.amount != BigInt::ZERO && movement.from != movement.to {
            self.movements.push(movement);
        }
    }

    /// All movements.
    #[must_use]
    pub fn movements(&self) -> &[Movement] {
        &self.movements
    }

    /// What each account has gained (or lost) up to and including `date`; the sum is zero.
    #[must_use]
    pub fn balances(&self, date: Date) -> BTreeMap<Account, MinorUnits> {
        let mut balances = BTreeMap::new();
        for movement in self.movements.iter().filter(|movement| movement.date <= date) {
            *balances.entry(movement.from.clone()).or_insert(BigInt::ZERO) -= &movement.amount;
            *balances.entry(movement.to.clone()).or_insert(BigInt::ZERO) += &movement.amount;
        }
        balances
    }

    /// What an account gains on one date, less what it pays.
    #[must_use]
    pub fn net(&self, account: &Account, date: Date) -> MinorUnits {
        self.movements.iter().filter(|movement| movement.date == date).fold(
            BigInt::ZERO,
            |net, movement| {
                let gained =
                    if movement.to == *account { movement.amount.clone() } else { BigInt::ZERO };
                let paid =
                    if movement.from == *account { movement.amount.clone() } else { BigInt::ZERO };
                net + gained - paid
            },
        )
    }

    /// The dates on which money moves, in order, each once.
    #[must_use]
    pub fn dates(&self) -> Vec<Date> {
        let mut dates: Vec<Date> = self.movements.iter().map(|movement| movement.date).collect();
        dates.sort_unstable();
        dates.dedup();
        dates
    }
}
