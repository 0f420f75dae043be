//! The cap table: who holds which shares, what they paid, and what is kept for employees.
//!
//! ```text
//! fully diluted = shares + options granted + pool not yet granted
//! ownership     = own / fully diluted    (or own shares / shares, leaving options and pool out)
//! founding      : shares = contribution / par value; a right brought in counts at its appraised value
//! shares for φ  : z = (φ·N − s) / (1 − φ), so that (s + z) / (N + z) = φ
//! ```
//!
//! In a company with charter capital and no shares, one unit of capital stands for one share.
//! Sources: Open Cap Format (holdings, consideration); Vietnam's Law on Enterprises 2020 (contributions in
//! kind and in intellectual property rights).

use crate::financing::Rounding;
use crate::units::Exact;

/// What shares were paid with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consideration {
    /// Money.
    Cash,
    /// A right or a thing, at its appraised or agreed value.
    InKind,
}

/// What is held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Security {
    /// Shares of a class.
    Shares {
        /// The class.
        class: String,
    },
    /// Options granted on common shares.
    Options {
        /// What one share costs on exercise.
        strike: Exact,
    },
}

/// A line of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Holding {
    /// Who holds.
    pub holder: String,
    /// What.
    pub security: Security,
    /// How many shares, or common shares under option.
    pub shares: Exact,
    /// What was given for them; zero where it is not known.
    pub paid: Exact,
    /// With what.
    pub consideration: Consideration,
}

/// A contribution to the capital.
#[derive(Clone, Debug, PartialEq)]
pub struct Contribution {
    /// Who contributes.
    pub holder: String,
    /// What it is worth.
    pub value: Exact,
    /// Money or a right.
    pub consideration: Consideration,
}

/// Why a table cannot be changed as asked.
#[derive(Clone, Debug, PartialEq)]
pub enum CapTableError {
    /// A number of shares or a value is below zero.
    Negative,
    /// A price or par value is not above zero.
    PriceNotPositive,
    /// A part is not between 0 and 1, 1 excluded.
    PartOutOfRange,
    /// More options are granted than the pool has left.
    PoolExhausted {
        /// What it has left.
        left: Exact,
    },
}

/// Everything that is held, and the pool.
#[derive(Clone, Debug, PartialEq)]
pub struct CapTable {
    /// What is held, in the order in which it was issued.
    pub holdings: Vec<Holding>,
    /// Shares kept for options that nobody holds yet.
    pub unissued_pool: Exact,
}

impl CapTable {
    /// A table with holdings and a pool.
    ///
    /// # Errors
    /// [`CapTableError::Negative`].
    pub fn new(holdings: Vec<Holding>, unissued_pool: Exact) -> Result<Self, CapTableError> {
        let negative = holdings.iter().any(|holding| holding.shares.is_negative());
        if negative || unissued_pool.is_negative() {
            return Err(CapTableError::Negative);
        }
        Ok(Self { holdings, unissued_pool })
    }

    /// A company founded at one par value for all.
    ///
    /// # Errors
    /// [`CapTableError`] where the par value is not above zero or a contribution below it.
    pub fn founded(
        contributions: &[Contribution],
        class: &str,
        par_value: &Exact,
        rounding: Rounding,
    ) -> Result<Self, CapTableError> {
        let mut table = Self { holdings: Vec::new(), unissued_pool: Exact::zero() };
        for contribution in contributions {
            table.contribute(contribution, class, par_value, rounding)?;
        }
        Ok(table)
    }

    /// Issues shares for a contribution, in money or in kind, and says how many.
    ///
    /// # Errors
    /// [`CapTableError`] where the price is not above zero or the value below it.
    pub fn contribute(
        &mut self,
        contribution: &Contribution,
        class: &str,
        price: &Exact,
        rounding: Rounding,
    ) -> Result<Exact, CapTableError> {
        if contribution.value.is_negative() {
            return Err(CapTableError::Negative);
        }
        if *price <= Exact::zero() {
            return Err(CapTableError::PriceNotPositive);
        }
        let shares = contribution.value.checked_div(price);
        let shares = rounding.shares(&shares.ok_or(CapTableError::PriceNotPositive)?);
        self.holdings.push(Holding {
            holder: contribution.holder.clone(),
            security: Security::Shares { class: class.to_owned() },
            shares: shares.clone(),
            paid: contribution.value.clone(),
            consideration: contribution.consideration,
        });
        Ok(shares)
    }

    /// Grants options out of the pool.
    ///
    /// # Errors
    /// [`CapTableError::PoolExhausted`] or [`CapTableError::Negative`].
    pub fn grant(
        &mut self,
        holder: &str,
        shares: &Exact,
        strike: &Exact,
    ) -> Result<(), CapTableError> {
        if shares.is_negative() || strike.is_negative() {
            return Err(CapTableError::Negative);
        }
        if *shares > self.unissued_pool {
            return Err(CapTableError::PoolExhausted { left: self.unissued_pool.clone() });
        }
        self.unissued_pool = &self.unissued_pool - shares;
        self.holdings.push(Holding {
            holder: holder.to_owned(),
            security: Security::Options { strike: strike.clone() },
            shares: shares.clone(),
            paid: Exact::zero(),
            consideration: Consideration::Cash,
        });
        Ok(())
    }

    /// New shares that bring what a holder has to a part of all, everybody else being diluted; zero where
    /// the holder has that part already.
    ///
    /// # Errors
    /// [`CapTableError::PartOutOfRange`].
    pub fn shares_to_reach(&self, holder: &str, part: &Exact) -> Result<Exact, CapTableError> {
        if part.is_negative() || *part >= Exact::one() {
            return Err(CapTableError::PartOutOfRange);
        }
        let lacking = part * &self.fully_diluted() - self.held_by(holder);
        let rest = Exact::one() - part.clone();
        let shares = lacking.checked_div(&rest).ok_or(CapTableError::PartOutOfRange)?;
        Ok(if shares.is_negative() { Exact::zero() } else { shares })
    }

    /// Shares in issue.
    #[must_use]
    pub fn issued(&self) -> Exact {
        let is_share = |holding: &&Holding| matches!(holding.security, Security::Shares { .. });
        self.holdings.iter().filter(is_share).map(|holding| holding.shares.clone()).sum()
    }

    /// Shares, options granted and the pool.
    #[must_use]
    pub fn fully_diluted(&self) -> Exact {
        self.held() + self.unissued_pool.clone()
    }

    /// Everything but the pool.
    #[must_use]
    pub fn held(&self) -> Exact {
        self.holdings.iter().map(|holding| holding.shares.clone()).sum()
    }

    /// What one holder has, shares and options.
    #[must_use]
    pub fn held_by(&self, holder: &str) -> Exact {
        let own = self.holdings.iter().filter(|holding| holding.holder == holder);
        own.map(|holding| holding.shares.clone()).sum()
    }

    /// A holder's part of the fully diluted count; `None` of an empty table.
    #[must_use]
    pub fn ownership(&self, holder: &str) -> Option<Exact> {
        self.held_by(holder).checked_div(&self.fully_diluted())
    }

    /// The holders, each once, in the order in which they first appear.
    #[must_use]
    pub fn holders(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for holding in &self.holdings {
            if !names.contains(&holding.holder.as_str()) {
                names.push(&holding.holder);
            }
        }
        names
    }

    /// The shares in issue of a class.
    #[must_use]
    pub fn shares_of_class(&self, class: &str) -> Exact {
        self.of_class(class).map(|holding| holding.shares.clone()).sum()
    }

    /// What each holder receives of what a class receives, pro rata to shares, holder by holder.
    #[must_use]
    pub fn divided_in_class(&self, class: &str, payoff: &Exact) -> Vec<(&str, Exact)> {
        let total = self.shares_of_class(class);
        let part = |holding: &Holding| (&holding.shares * payoff).checked_div(&total);
        self.of_class(class)
            .map(|holding| (holding.holder.as_str(), part(holding).unwrap_or_else(Exact::zero)))
            .collect()
    }

    fn of_class(&self, class: &str) -> impl Iterator<Item = &Holding> {
        self.holdings.iter().filter(move |holding| {
            matches!(&holding.security, Security::Shares { class: own } if own == class)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn whole(value: i64) -> Exact {
        Exact::whole(value)
    }

    fn contribution(holder: &str, value: i64, consideration: Consideration) -> Contribution {
        Contribution { holder: holder.to_owned(), value: whole(value), consideration }
    }

    fn founded() -> CapTable {
        let contributions = [
            contribution("institute", 2_000_000_000, Consideration::InKind),
            contribution("founders", 8_000_000_000, Consideration::Cash),
        ];
        CapTable::founded(&contributions, "common", &whole(10_000), Rounding::Down).unwrap()
    }

    #[test]
    fn a_right_brought_in_counts_at_its_value_beside_money() {
        // 2 of 2 + 8 billion, at a par value of 10,000
        let table = founded();
        assert_eq!(table.held_by("institute"), whole(200_000));
        assert_eq!(table.ownership("institute"), Exact::ratio(1, 5));
        assert_eq!(table.holdings[0].consideration, Consideration::InKind);
        assert_eq!(table.holders(), ["institute", "founders"]);
    }

    #[test]
    fn options_come_out_of_the_pool_and_are_not_yet_in_issue() {
        let mut table = founded();
        table.unissued_pool = whole(100_000);
        table.grant("engineer", &whole(40_000), &whole(10_000)).unwrap();
        assert_eq!(table.unissued_pool, whole(60_000));
        assert_eq!(table.fully_diluted(), whole(1_100_000));
        assert_eq!(table.issued(), whole(1_000_000));
        let refused = table.grant("engineer", &whole(60_001), &whole(10_000));
        assert_eq!(refused, Err(CapTableError::PoolExhausted { left: whole(60_000) }));
    }

    #[test]
    fn what_a_class_receives_is_divided_by_shares() {
        let table = founded();
        let divided = table.divided_in_class("common", &whole(50));
        assert_eq!(divided, [("institute", whole(10)), ("founders", whole(40))]);
        assert_eq!(table.shares_of_class("preferred"), Exact::zero());
    }

    #[test]
    fn what_is_not_a_table_is_refused() {
        let negative = contribution("founders", -1, Consideration::Cash);
        let of = |contribution, par| {
            CapTable::founded(&[contribution], "common", &whole(par), Rounding::Down)
        };
        assert_eq!(of(negative, 1), Err(CapTableError::Negative));
        let money = contribution("founders", 1, Consideration::Cash);
        assert_eq!(of(money, 0), Err(CapTableError::PriceNotPositive));
        let part = Exact::one();
        assert_eq!(founded().shares_to_reach("x", &part), Err(CapTableError::PartOutOfRange));
        assert_eq!(CapTable::new(Vec::new(), whole(-1)), Err(CapTableError::Negative));
    }

    proptest! {
        #[test]
        fn the_shares_that_reach_a_part_reach_it(percent in 20_i64..99) {
            let part = Exact::ratio(percent, 100).unwrap();
            let mut table = founded();
            let shares = table.shares_to_reach("institute", &part).unwrap();
            let more = Contribution {
                holder: "institute".to_owned(),
                value: shares,
                consideration: Consideration::InKind,
            };
            table.contribute(&more, "common", &Exact::one(), Rounding::Exactly).unwrap();
            prop_assert_eq!(table.ownership("institute"), Some(part));
        }
    }
}
