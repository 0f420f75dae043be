//! A priced round: new money for new shares at a price, with the option pool where the term sheet puts it.
//!
//! ```text
//! Post = Pre + I      price = Pre / N_pre      new shares = I / price
//! N_pre = shares fully diluted before the round, with the pool top-up where that is in the pre-money
//! pool target π in the pre-money:
//!     N_post = (N − U) / (1 − π − I/Post)   top-up = max(0, π·N_post − U)
//! pool target π after closing:
//!     N_post = (N_round − U) / (1 − π)      top-up = max(0, π·N_post − U)
//! effective pre-money = Pre − price · top-up
//! ```
//!
//! `N` is the fully diluted count with the unissued pool `U`, `I` the new money. The target is for the
//! pool that nobody holds yet, as a part of the fully diluted count after the round. A top-up in the
//! pre-money lowers the price for those who hold shares already (the option pool shuffle); one after
//! closing dilutes the new investors too.
//!
//! Rounding: the top-up to whole shares, then the price, then each investor's shares on their own.
//! Sources: Venture Hacks, "The Option Pool Shuffle"; 1984 Ventures, cap-table (MIT).

use crate::financing::Rounding;
use crate::financing::cap_table::{CapTable, Consideration, Holding, Security};
use crate::units::Exact;

/// What fixes the price.
#[derive(Clone, Debug, PartialEq)]
pub enum Valuation {
    /// The value before the new money.
    PreMoney(Exact),
    /// The value with the new money.
    PostMoney(Exact),
    /// The price of one new share.
    PricePerShare(Exact),
    /// The part of all that the new money buys.
    InvestorOwnership(Exact),
}

/// What happens to the option pool.
#[derive(Clone, Debug, PartialEq)]
pub enum PoolTerms {
    /// Nothing.
    Unchanged,
    /// At least this part is free after the round; what is lacking is created before it.
    TargetInPreMoney(Exact),
    /// At least this part is free after the round; what is lacking is created after closing.
    TargetAfterClosing(Exact),
    /// That many shares are added before the round.
    Increase(Exact),
}

/// Who invests how much.
#[derive(Clone, Debug, PartialEq)]
pub struct Investment {
    /// The investor.
    pub investor: String,
    /// The money.
    pub amount: Exact,
}

/// The terms of a round.
#[derive(Clone, Debug, PartialEq)]
pub struct PricedRound {
    /// What fixes the price.
    pub valuation: Valuation,
    /// The new money.
    pub investments: Vec<Investment>,
    /// The class of the new shares.
    pub class: String,
    /// The option pool.
    pub pool: PoolTerms,
    /// How share counts are rounded.
    pub share_rounding: Rounding,
    /// How the price is rounded.
    pub price_rounding: Rounding,
    /// To how many decimals.
    pub price_decimals: u32,
}

/// Why a round cannot close.
#[derive(Clone, Debug, PartialEq)]
pub enum PricedRoundError {
    /// Nobody holds a share or option before it.
    NoExistingShares,
    /// The investment at that position is below zero.
    NegativeInvestment(usize),
    /// The valuation, the price or the part that is to be bought is not above zero.
    ValuationNotPositive,
    /// The new money reaches the whole of the value after it.
    MoneyReachesPostMoney {
        /// The value with the new money.
        post_money: Exact,
    },
    /// Without new money nothing says what a part of all costs.
    NoMoneyForOwnership,
    /// The pool and the new investors together would hold everything or more.
    PoolInfeasible {
        /// What both want, as a part of all.
        wanted: Exact,
    },
    /// The pool increase or target is below zero.
    NegativePool,
    /// The price is rounded to zero.
    PriceRoundedToZero,
}

/// What one investor bought.
#[derive(Clone, Debug, PartialEq)]
pub struct Purchase {
    /// The investor.
    pub investor: String,
    /// The money offered.
    pub amount: Exact,
    /// The shares bought.
    pub shares: Exact,
    /// What they cost.
    pub cost: Exact,
}

/// A round that closed.
#[derive(Clone, Debug, PartialEq)]
pub struct ClosedRound {
    /// The price of one share.
    pub price: Exact,
    /// The price before it was rounded.
    pub exact_price: Exact,
    /// The value before the new money, as agreed.
    pub pre_money: Exact,
    /// The value with the new money.
    pub post_money: Exact,
    /// The pre-money less the value of the top-up that it includes: what the existing table is given.
    pub effective_pre_money: Exact,
    /// What the price would be with no top-up in the pre-money.
    pub price_without_top_up: Exact,
    /// Who bought what.
    pub purchases: Vec<Purchase>,
    /// Shares added to the pool.
    pub pool_top_up: Exact,
    /// The fully diluted count before the round.
    pub fully_diluted_before: Exact,
    /// The count on which the price rests: with a top-up in the pre-money.
    pub fully_diluted_pre_money: Exact,
    /// The table after the round.
    pub table: CapTable,
}

/// What a round is worth and how far the pool is topped up before it.
struct Priced {
    pre_money: Exact,
    post_money: Exact,
    top_up: Exact,
}

impl PricedRound {
    /// Closes the round on a table.
    ///
    /// # Errors
    /// [`PricedRoundError`] says why it cannot close.
    pub fn close(&self, table: &CapTable) -> Result<ClosedRound, PricedRoundError> {
        self.refuse_bad_terms(table)?;
        let before = table.fully_diluted();
        let priced = self.priced(table)?;
        let pre_money_count = &before + &priced.top_up;
        let exact_price = per(&priced.pre_money, &pre_money_count)?;
        let price = self.price_rounding.to_decimals(&exact_price, self.price_decimals);
        if price <= Exact::zero() {
            return Err(PricedRoundError::PriceRoundedToZero);
        }
        let purchases: Vec<Purchase> = self
            .investments
            .iter()
            .map(|investment| self.purchase(investment, &price))
            .collect::<Result<_, _>>()?;
        let mut after = table.clone();
        after.unissued_pool += priced.top_up.clone();
        after.holdings.extend(purchases.iter().map(|purchase| self.holding(purchase)));
        let later_top_up = match &self.pool {
            PoolTerms::TargetAfterClosing(target) => self.top_up_after_closing(&after, target)?,
            _ => Exact::zero(),
        };
        after.unissued_pool += later_top_up.clone();
        Ok(ClosedRound {
            effective_pre_money: priced.pre_money.clone() - &priced.top_up * &exact_price,
            price_without_top_up: per(&priced.pre_money, &before)?,
            pre_money: priced.pre_money,
            post_money: priced.post_money,
            purchases,
            pool_top_up: priced.top_up + later_top_up,
            fully_diluted_before: before,
            fully_diluted_pre_money: pre_money_count,
            table: after,
            price,
            exact_price,
        })
    }

    fn new_money(&self) -> Exact {
        self.investments.iter().map(|investment| investment.amount.clone()).sum()
    }

    fn refuse_bad_terms(&self, table: &CapTable) -> Result<(), PricedRoundError> {
        let (Valuation::PreMoney(value)
        | Valuation::PostMoney(value)
        | Valuation::PricePerShare(value)
        | Valuation::InvestorOwnership(value)) = &self.valuation;
        let negative = self.investments.iter().position(|each| each.amount.is_negative());
        let pool_is_negative = match &self.pool {
            PoolTerms::Unchanged => false,
            PoolTerms::TargetInPreMoney(pool)
            | PoolTerms::TargetAfterClosing(pool)
            | PoolTerms::Increase(pool) => pool.is_negative(),
        };
        match negative {
            Some(position) => Err(PricedRoundError::NegativeInvestment(position)),
            None if *value <= Exact::zero() => Err(PricedRoundError::ValuationNotPositive),
            None if pool_is_negative => Err(PricedRoundError::NegativePool),
            None if table.fully_diluted().is_zero() => Err(PricedRoundError::NoExistingShares),
            None => Ok(()),
        }
    }

    fn priced(&self, table: &CapTable) -> Result<Priced, PricedRoundError> {
        let new_money = self.new_money();
        if let Valuation::PricePerShare(price) = &self.valuation {
            let new_shares = per(&new_money, price)?;
            let top_up = self.top_up_before(table, &new_shares, &Exact::zero())?;
            let pre_money = price * &(table.fully_diluted() + top_up.clone());
            return Ok(Priced { post_money: &pre_money + &new_money, pre_money, top_up });
        }
        let post_money = match &self.valuation {
            Valuation::PreMoney(pre_money) => pre_money + &new_money,
            Valuation::InvestorOwnership(_) if new_money.is_zero() => {
                return Err(PricedRoundError::NoMoneyForOwnership);
            }
            Valuation::InvestorOwnership(part) => per(&new_money, part)?,
            Valuation::PostMoney(value) | Valuation::PricePerShare(value) => value.clone(),
        };
        if new_money >= post_money {
            return Err(PricedRoundError::MoneyReachesPostMoney { post_money });
        }
        let investors = per(&new_money, &post_money)?;
        let top_up = self.top_up_before(table, &Exact::zero(), &investors)?;
        Ok(Priced { pre_money: &post_money - &new_money, post_money, top_up })
    }

    /// The top-up in the pre-money, when new shares are known as a number or as a part of all.
    fn top_up_before(
        &self,
        table: &CapTable,
        new_shares: &Exact,
        investors: &Exact,
    ) -> Result<Exact, PricedRoundError> {
        match &self.pool {
            PoolTerms::Unchanged | PoolTerms::TargetAfterClosing(_) => Ok(Exact::zero()),
            PoolTerms::Increase(shares) => Ok(self.share_rounding.shares(shares)),
            PoolTerms::TargetInPreMoney(target) => {
                let held = table.held() + new_shares.clone();
                self.top_up(&held, &table.unissued_pool, target, &(target + investors))
            }
        }
    }

    fn top_up_after_closing(
        &self,
        table: &CapTable,
        target: &Exact,
    ) -> Result<Exact, PricedRoundError> {
        self.top_up(&table.held(), &table.unissued_pool, target, target)
    }

    /// What the pool lacks when `held` shares are all but the part `wanted`.
    fn top_up(
        &self,
        held: &Exact,
        pool: &Exact,
        target: &Exact,
        wanted: &Exact,
    ) -> Result<Exact, PricedRoundError> {
        let rest = Exact::one() - wanted.clone();
        if rest <= Exact::zero() {
            return Err(PricedRoundError::PoolInfeasible { wanted: wanted.clone() });
        }
        let all = per(held, &rest)?;
        let lacking = &(target * &all) - pool;
        Ok(if lacking.is_negative() { Exact::zero() } else { self.share_rounding.shares(&lacking) })
    }

    fn purchase(
        &self,
        investment: &Investment,
        price: &Exact,
    ) -> Result<Purchase, PricedRoundError> {
        let shares = self.share_rounding.shares(&per(&investment.amount, price)?);
        Ok(Purchase {
            investor: investment.investor.clone(),
            amount: investment.amount.clone(),
            cost: &shares * price,
            shares,
        })
    }

    fn holding(&self, purchase: &Purchase) -> Holding {
        Holding {
            holder: purchase.investor.clone(),
            security: Security::Shares { class: self.class.clone() },
            shares: purchase.shares.clone(),
            paid: purchase.cost.clone(),
            consideration: Consideration::Cash,
        }
    }
}

/// A quotient whose divisor was checked to be above zero.
fn per(above: &Exact, below: &Exact) -> Result<Exact, PricedRoundError> {
    above.checked_div(below).ok_or(PricedRoundError::NoExistingShares)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn whole(value: i64) -> Exact {
        Exact::whole(value)
    }

    fn part(percent: i64) -> Exact {
        Exact::ratio(percent, 100).unwrap()
    }

    fn table(holders: &[(&str, i64)], pool: i64) -> CapTable {
        let holding = |(holder, shares): &(&str, i64)| Holding {
            holder: (*holder).to_owned(),
            security: Security::Shares { class: "common".to_owned() },
            shares: whole(*shares),
            paid: Exact::zero(),
            consideration: Consideration::Cash,
        };
        CapTable::new(holders.iter().map(holding).collect(), whole(pool)).unwrap()
    }

    fn round(valuation: Valuation, amounts: &[i64], pool: PoolTerms) -> PricedRound {
        let investments = amounts.iter().enumerate().map(|(at, amount)| Investment {
            investor: format!("investor {at}"),
            amount: whole(*amount),
        });
        PricedRound {
            valuation,
            investments: investments.collect(),
            class: "A".to_owned(),
            pool,
            share_rounding: Rounding::Down,
            price_rounding: Rounding::Exactly,
            price_decimals: 0,
        }
    }

    #[test]
    fn new_money_buys_its_part_of_the_post_money() {
        // 900 for 900 shares: 1 each; 300 buy 300 of 1200
        let round = round(Valuation::PreMoney(whole(900)), &[100, 200], PoolTerms::Unchanged);
        let closed = round.close(&table(&[("founders", 900)], 0)).unwrap();
        assert_eq!(closed.price, Exact::one());
        assert_eq!(closed.post_money, whole(1200));
        assert_eq!(closed.table.ownership("investor 1"), Exact::ratio(1, 6));
        assert_eq!(closed.effective_pre_money, whole(900));
    }

    #[test]
    fn a_pool_in_the_pre_money_is_paid_by_those_who_are_there() {
        // 10 % of 1200 is 120: the holders are given 900 − 120 = 780, for 780 shares
        let pool = PoolTerms::TargetInPreMoney(part(10));
        let round = round(Valuation::PreMoney(whole(900)), &[300], pool);
        let closed = round.close(&table(&[("founders", 780)], 0)).unwrap();
        assert_eq!(closed.price, Exact::one());
        assert_eq!(closed.pool_top_up, whole(120));
        assert_eq!(closed.effective_pre_money, whole(780));
        assert_eq!(closed.price_without_top_up, Exact::ratio(900, 780).unwrap());
        assert_eq!(closed.table.ownership("investor 0"), Some(part(25)));
    }

    #[test]
    fn a_pool_that_is_large_enough_stays_as_it_is() {
        let pool = PoolTerms::TargetInPreMoney(part(10));
        let round = round(Valuation::PreMoney(whole(900)), &[300], pool);
        let closed = round.close(&table(&[("founders", 500)], 400)).unwrap();
        assert_eq!(closed.pool_top_up, Exact::zero());
        assert_eq!(closed.table.unissued_pool, whole(400));
        assert_eq!(closed.price, Exact::one());
    }

    #[test]
    fn a_pool_after_closing_dilutes_the_new_investor_too() {
        // 900 + 300 shares are 80 % of 1500
        let pool = PoolTerms::TargetAfterClosing(part(20));
        let round = round(Valuation::PreMoney(whole(900)), &[300], pool);
        let closed = round.close(&table(&[("founders", 900)], 0)).unwrap();
        assert_eq!(closed.price, Exact::one());
        assert_eq!(closed.pool_top_up, whole(300));
        assert_eq!(closed.table.ownership("investor 0"), Some(part(20)));
        assert_eq!(closed.effective_pre_money, whole(900));
    }

    #[test]
    fn the_four_ways_to_state_a_price_agree() {
        let pool = || PoolTerms::TargetInPreMoney(part(10));
        let founders = table(&[("founders", 780)], 0);
        let ways = [
            Valuation::PreMoney(whole(900)),
            Valuation::PostMoney(whole(1200)),
            Valuation::PricePerShare(Exact::one()),
            Valuation::InvestorOwnership(part(25)),
        ];
        let closed = ways.map(|valuation| round(valuation, &[300], pool()).close(&founders));
        assert!(closed.iter().all(|each| *each == closed[0] && each.is_ok()));
    }

    #[test]
    fn shares_are_whole_and_money_that_buys_none_stays_with_the_investor() {
        let mut round = round(Valuation::PreMoney(whole(10)), &[4, 1], PoolTerms::Unchanged);
        // 10 / 3 = 3.33…, raised to 3.34: 4 buys one share
        (round.price_rounding, round.price_decimals) = (Rounding::Up, 2);
        let closed = round.close(&table(&[("founders", 3)], 0)).unwrap();
        assert_eq!(closed.price.to_text(), "3.34");
        assert_eq!(closed.purchases[0].shares, Exact::one());
        assert_eq!(closed.purchases[0].cost.to_text(), "3.34");
        assert_eq!(closed.purchases[1].shares, Exact::zero());
    }

    #[test]
    fn a_round_that_cannot_close_says_why() {
        let founders = table(&[("founders", 100)], 0);
        let pre_money = || Valuation::PreMoney(whole(50));
        let close = |valuation, amount, pool| {
            round(valuation, &[amount], pool).close(&founders).map(|_| ()).unwrap_err()
        };
        assert_eq!(
            close(pre_money(), 50, PoolTerms::TargetInPreMoney(part(50))),
            PricedRoundError::PoolInfeasible { wanted: Exact::one() }
        );
        assert_eq!(
            close(pre_money(), 50, PoolTerms::TargetAfterClosing(part(100))),
            PricedRoundError::PoolInfeasible { wanted: Exact::one() }
        );
        assert_eq!(
            close(Valuation::PostMoney(whole(50)), 50, PoolTerms::Unchanged),
            PricedRoundError::MoneyReachesPostMoney { post_money: whole(50) }
        );
        assert_eq!(
            close(Valuation::InvestorOwnership(part(20)), 0, PoolTerms::Unchanged),
            PricedRoundError::NoMoneyForOwnership
        );
        assert_eq!(
            close(Valuation::PreMoney(whole(0)), 1, PoolTerms::Unchanged),
            PricedRoundError::ValuationNotPositive
        );
        assert_eq!(
            close(pre_money(), -1, PoolTerms::Unchanged),
            PricedRoundError::NegativeInvestment(0)
        );
        assert_eq!(
            close(pre_money(), 1, PoolTerms::Increase(whole(-1))),
            PricedRoundError::NegativePool
        );
        let nobody = round(pre_money(), &[1], PoolTerms::Unchanged).close(&table(&[], 0));
        assert_eq!(nobody, Err(PricedRoundError::NoExistingShares));
        let mut coarse = round(pre_money(), &[1], PoolTerms::Unchanged);
        coarse.price_rounding = Rounding::Down;
        assert_eq!(coarse.close(&founders), Err(PricedRoundError::PriceRoundedToZero));
    }

    proptest! {
        #[test]
        fn a_round_gives_what_its_terms_promise_within_a_share(
            founders in 1_000_i64..10_000_000, pool in 0_i64..1_000_000,
            pre_money in 1_000_i64..100_000_000, money in 1_i64..50_000_000, target in 0_i64..40
        ) {
            let wanted = part(target) + Exact::ratio(money, pre_money + money).unwrap();
            prop_assume!(wanted < Exact::one());
            let terms = round(
                Valuation::PreMoney(whole(pre_money)),
                &[money],
                PoolTerms::TargetInPreMoney(part(target)),
            );
            let before = table(&[("founders", founders)], pool);
            let closed = terms.close(&before).unwrap();
            let after = closed.table.fully_diluted();
            let bought = &closed.purchases[0].shares;
            let promised = &after * &Exact::ratio(money, pre_money + money).unwrap();
            prop_assert!((bought - &promised).to_f64().abs() <= 1.0);
            prop_assert!(bought.is_whole() && closed.pool_top_up.is_whole());
            let free = &(&after * &part(target)) - &closed.table.unissued_pool;
            prop_assert!(free <= whole(2));
            prop_assert!(!closed.pool_top_up.is_negative());
            prop_assert!(closed.purchases[0].cost <= whole(money));
            prop_assert!(closed.effective_pre_money <= closed.pre_money);
            let unrounded = PricedRound { share_rounding: Rounding::Exactly, ..terms };
            let exact = unrounded.close(&before).unwrap();
            prop_assert_eq!(
                exact.table.ownership("investor 0"),
                Exact::ratio(money, pre_money + money)
            );
        }
    }
}
