//! The one double-entry ledger: every party's money by date and state of the world, summing to
//! zero with the outside.
//!
//! ```text
//! balance_a(d, s) = Σ paid to a − Σ paid by a      over movements up to d that happen in state s
//! E PV_a = Σ_m ± amount_m · (1 + k)^−τ_m · P(m happens)
//! ```

mod account;

use std::collections::BTreeMap;

use crate::cashflow::discounting::{discount_factor, sum};
use crate::road::When;
use crate::units::Date;

pub use account::{Account, Amount, Head};

/// One movement of money.
#[derive(Clone, Debug, PartialEq)]
pub struct Movement<A> {
    /// The day.
    pub date: Date,
    /// Years from signing at which it is discounted.
    pub time: f64,
    /// In which states of the world it happens.
    pub when: When,
    /// Who pays.
    pub from: Account,
    /// Who is paid.
    pub to: Account,
    /// How much; not negative.
    pub amount: A,
    /// What for.
    pub head: Head,
}

/// Movements in the order of posting; amounts are whole minor units or estimates.
#[derive(Clone, Debug, PartialEq)]
pub struct Ledger<A> {
    movements: Vec<Movement<A>>,
}

impl<A> Default for Ledger<A> {
    fn default() -> Self {
        Self { movements: Vec::new() }
    }
}

impl<A> Movement<A> {
    /// What it adds to an account: the amount, less where the account pays.
    fn sign(&self, account: &Account) -> i8 {
        i8::from(self.to == *account) - i8::from(self.from == *account)
    }

    /// The same movement with its amount in another kind of number.
    pub fn map<B>(&self, amount: impl FnOnce(&A) -> B) -> Movement<B> {
        Movement {
            date: self.date,
            time: self.time,
            when: self.when,
            from: self.from.clone(),
            to: self.to.clone(),
            amount: amount(&self.amount),
            head: self.head.clone(),
        }
    }
}

impl<A: Amount> Movement<A> {
    /// Takes it from who pays and gives it to who is paid.
    fn enter(&self, balances: &mut BTreeMap<Account, A>) {
        let from = balances.entry(self.from.clone()).or_insert_with(A::nothing);
        *from = from.less(&self.amount);
        let to = balances.entry(self.to.clone()).or_insert_with(A::nothing);
        *to = to.plus(&self.amount);
    }
}

/// What an account gains by movements, less what it pays.
fn net_of<'a, A: Amount + 'a>(
    account: &Account,
    movements: impl Iterator<Item = &'a Movement<A>>,
) -> A {
    movements.fold(A::nothing(), |net, movement| match movement.sign(account) {
        1 => net.plus(&movement.amount),
        -1 => net.less(&movement.amount),
        _ => net,
    })
}

impl<A: Amount> Ledger<A> {
    /// Posts a movement; one of nothing, or from an account to itself, leaves no trace.
    pub fn post(&mut self, movement: Movement<A>) {
        if movement.amount != A::nothing() && movement.from != movement.to {
            self.movements.push(movement);
        }
    }

    /// All movements.
    #[must_use]
    pub fn movements(&self) -> &[Movement<A>] {
        &self.movements
    }

    /// The movements of one state of the world.
    pub fn in_state(&self, state: usize) -> impl Iterator<Item = &Movement<A>> {
        self.movements.iter().filter(move |movement| movement.when.holds_in(state))
    }

    /// What each account has gained (or lost) in a state up to and including `date`; the sum is
    /// zero.
    #[must_use]
    pub fn balances(&self, state: usize, date: Date) -> BTreeMap<Account, A> {
        let mut balances = BTreeMap::new();
        for movement in self.in_state(state).filter(|movement| movement.date <= date) {
            movement.enter(&mut balances);
        }
        balances
    }

    /// What each account gains on each date of a state, less what it pays; whoever neither pays nor is paid
    /// on a date is not among its accounts. Every date sums to zero.
    #[must_use]
    pub fn by_date(&self, state: usize) -> BTreeMap<Date, BTreeMap<Account, A>> {
        let mut dates: BTreeMap<Date, BTreeMap<Account, A>> = BTreeMap::new();
        for movement in self.in_state(state) {
            movement.enter(dates.entry(movement.date).or_default());
        }
        dates
    }

    /// What an account has in the end, in a state.
    #[must_use]
    pub fn outcome(&self, account: &Account, state: usize) -> A {
        net_of(account, self.in_state(state))
    }

    /// The present value of an account's money: `size` gives an amount as a number, `weight` the
    /// probability of a movement, or one and zero for a single state.
    #[must_use]
    pub fn present_value(
        &self,
        account: &Account,
        rate: f64,
        size: impl Fn(&A) -> f64,
        weight: impl Fn(When) -> f64,
    ) -> f64 {
        self.present_value_of(&|own| own == account, rate, size, weight)
    }

    /// The same of all accounts together that are wanted.
    #[must_use]
    pub fn present_value_of(
        &self,
        wanted: &dyn Fn(&Account) -> bool,
        rate: f64,
        size: impl Fn(&A) -> f64,
        weight: impl Fn(When) -> f64,
    ) -> f64 {
        sum(self.movements.iter().filter_map(|movement| {
            let sign = i8::from(wanted(&movement.to)) - i8::from(wanted(&movement.from));
            let weight = if sign == 0 { 0.0 } else { weight(movement.when) };
            (weight != 0.0).then(|| {
                let amount = f64::from(sign) * size(&movement.amount);
                amount * discount_factor(rate, movement.time) * weight
            })
        }))
    }

    /// Every account that pays or is paid, each once, in the order of [`Account`].
    #[must_use]
    pub fn accounts(&self) -> Vec<Account> {
        let both = self.movements.iter().flat_map(|movement| [&movement.from, &movement.to]);
        let mut accounts: Vec<Account> = both.cloned().collect();
        accounts.sort_unstable();
        accounts.dedup();
        accounts
    }
}
