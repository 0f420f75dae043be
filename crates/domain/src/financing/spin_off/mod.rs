//! A spin-off: a company founded to bring a right to market, to which the right is brought in for
//! shares.
//!
//! ```text
//! founding : institute right_value units, founders founders_cash units
//! stage k  : grant_k = min(g·c_k, what is left of the limit)
//!            own_k   = min(cash, c_k − grant_k)        gap_k = c_k − grant_k − own_k
//! year j   : cash += profit_j − T·max(0, profit_j)
//! exit     : proceeds = m·S_e + cash, divided by the exit waterfall
//! failure  : proceeds = cash at the end of the failed stage, divided by the same waterfall
//! ```
//!
//! `c_k` cost of stage `k`, `g` share of it that the grant pays, `T` tax rate, `S_e` net sales of the
//! exit year, `m` exit multiple. One unit of capital stands for one unit of the currency, and nothing is
//! rounded. What the company lacks for a stage is its *gap*: money that nobody has promised yet, shown
//! as such and paid nothing back, so that a road with a gap is not financed however good it looks.
//!
//! Assumed: the option pool is granted to staff by the exit at strike zero, so that it shares like common
//! stock; losses of one year do not lower the tax of another; cash earns nothing; nobody is paid a
//! dividend before the exit.
//!
//! Sources: contributions in kind, Vietnam's Law on Enterprises 2020; priced round and pool as
//! [`super::priced_round`]; preference and conversion as [`super::exit_waterfall`]; exit as a multiple of
//! sales, the venture capital method (Sahlman, Harvard Business School note 9-288-006).

mod error;
mod movement;
mod ownership;
mod plan;
mod stage_funding;

#[cfg(test)]
mod laws;
#[cfg(test)]
mod tests;

pub use self::error::SpinOffError;
pub use self::movement::{Head, Movement, Role, Step};
pub use self::ownership::{CLAIMANTS, ClosedRound, Holdings, Ownership};
pub use self::plan::Plan;
pub use self::stage_funding::StageFunding;
use crate::units::{Exact, Number};

/// The terms of a spin-off.
#[derive(Clone, Debug, PartialEq)]
pub struct SpinOff<N = Exact> {
    /// The value at which the right is brought in for shares, in money.
    pub right_value: N,
    /// What the founders pay in at founding, in money.
    pub founders_cash: N,
    /// A grant towards the stages.
    pub grant: Option<Grant<N>>,
    /// The rounds of new money, in the order in which they close.
    pub rounds: Vec<Round<N>>,
    /// Whose preference is paid first.
    pub seniority: Seniority,
    /// When and at what price the company is sold.
    pub exit: Exit<N>,
}

/// A grant that pays a part of each stage's cost; the company's own part is the match.
#[derive(Clone, Debug, PartialEq)]
pub struct Grant<N = Exact> {
    /// The part of each stage's cost that it pays, 0 to 1.
    pub share: N,
    /// The most it pays over all stages, in money; no limit where there is none.
    pub limit: Option<N>,
}

/// In which order the preferences of several rounds are paid.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Seniority {
    /// All alike, by what each is owed.
    #[default]
    PariPassu,
    /// The latest round first.
    LatestFirst,
}

impl Seniority {
    /// The rank of the round at a position when so many have closed; a lower rank is paid first.
    fn rank(self, at: usize, closed: usize) -> u32 {
        match self {
            Self::PariPassu => 1,
            Self::LatestFirst => u32::try_from(closed.saturating_sub(at)).unwrap_or(u32::MAX),
        }
    }
}

/// A priced round of new money for preferred shares, with the option pool in the pre-money.
#[derive(Clone, Debug, PartialEq)]
pub struct Round<N = Exact> {
    /// How many stages have succeeded when it closes; 0 is at founding.
    pub after_stages: usize,
    /// The agreed value of the company before the new money.
    pub pre_money: N,
    /// The new money.
    pub amount: N,
    /// The part of the fully diluted count that the pool has after the round, 0 to 1, 1 excluded.
    pub pool: N,
    /// The liquidation preference as a multiple of the new money, without participation.
    pub preference: N,
}

/// The sale of the company.
#[derive(Clone, Debug, PartialEq)]
pub struct Exit<N = Exact> {
    /// At the end of which year after launch, from 1.
    pub year: u32,
    /// The price as a multiple of that year's net sales.
    pub multiple: N,
}

/// What the company does: what its stages cost and what it earns when all of them succeed.
#[derive(Clone, Debug, PartialEq)]
pub struct Business<N = Exact> {
    /// What each stage costs, in order.
    pub stage_costs: Vec<N>,
    /// The years after launch, in order.
    pub years: Vec<BusinessYear<N>>,
    /// The company's tax rate, 0 to 1.
    pub tax_rate: N,
}

/// One year after launch.
#[derive(Clone, Debug, PartialEq)]
pub struct BusinessYear<N = Exact> {
    /// Net sales.
    pub net_sales: N,
    /// Operating profit before tax; negative is a loss.
    pub operating_profit: N,
}

impl<N: Number> SpinOff<N> {
    /// The terms checked against a business, ready for any state of the world.
    ///
    /// # Errors
    /// [`SpinOffError`] says what cannot be.
    pub fn plan<'a>(&'a self, business: &'a Business<N>) -> Result<Plan<'a, N>, SpinOffError> {
        Plan::of(self, business)
    }

    /// All movements of money, in order, when `state` stages succeed before the first failure; with
    /// all of them the market is reached.
    ///
    /// # Errors
    /// [`SpinOffError`] says what cannot be.
    pub fn money(
        &self,
        business: &Business<N>,
        state: usize,
    ) -> Result<Vec<Movement<N>>, SpinOffError> {
        self.plan(business)?.money(state)
    }

    /// Who holds what at founding and after each round.
    ///
    /// # Errors
    /// [`SpinOffError`] where nothing is contributed or the round cannot close.
    pub fn ownership(&self) -> Result<Ownership<N>, SpinOffError> {
        error::refuse_terms(self)?;
        Ownership::of(self)
    }

    /// Who pays how much of each stage once it is reached.
    ///
    /// # Errors
    /// [`SpinOffError`] says what cannot be.
    pub fn stage_funding(
        &self,
        business: &Business<N>,
    ) -> Result<Vec<StageFunding<N>>, SpinOffError> {
        Ok(self.plan(business)?.stage_funding().to_vec())
    }

    /// What nobody has promised yet of each stage's cost.
    ///
    /// # Errors
    /// [`SpinOffError`] says what cannot be.
    pub fn gap_by_stage(&self, business: &Business<N>) -> Result<Vec<N>, SpinOffError> {
        Ok(self.stage_funding(business)?.into_iter().map(|stage| stage.gap).collect())
    }

    /// The same terms in another kind of number.
    pub fn map<M>(&self, number: &mut impl FnMut(&N) -> M) -> SpinOff<M> {
        SpinOff {
            right_value: number(&self.right_value),
            founders_cash: number(&self.founders_cash),
            grant: self.grant.as_ref().map(|grant| Grant {
                share: number(&grant.share),
                limit: grant.limit.as_ref().map(&mut *number),
            }),
            rounds: self
                .rounds
                .iter()
                .map(|round| Round {
                    after_stages: round.after_stages,
                    pre_money: number(&round.pre_money),
                    amount: number(&round.amount),
                    pool: number(&round.pool),
                    preference: number(&round.preference),
                })
                .collect(),
            seniority: self.seniority,
            exit: Exit { year: self.exit.year, multiple: number(&self.exit.multiple) },
        }
    }
}

impl<N: Number> Business<N> {
    /// The same business in another kind of number.
    pub fn map<M>(&self, number: &mut impl FnMut(&N) -> M) -> Business<M> {
        let years = self.years.iter().map(|year| BusinessYear {
            net_sales: number(&year.net_sales),
            operating_profit: number(&year.operating_profit),
        });
        Business {
            years: years.collect(),
            stage_costs: self.stage_costs.iter().map(&mut *number).collect(),
            tax_rate: number(&self.tax_rate),
        }
    }
}
