//! A spin-off followed through the states of the world.
//!
//! Amounts are exact until [`Plan::paid_in`] names a currency. Each is then rounded where it arises, to what
//! can be paid, and proceeds are rounded by their running sums, so that the parts are the whole and the
//! company still ends with nothing; no part is a whole minor unit away from its exact value.

use super::error::{self, SpinOffError};
use super::movement::{Book, Head, Movement, Role, Step};
use super::ownership::{COMMON, Ownership};
use super::stage_funding::{StageFunding, stage_funding};
use super::{Business, Round, SpinOff};
use crate::financing::exit_waterfall::{Distribution, Waterfall};
use crate::road::When;
use crate::units::{Currency, Number};

/// Terms that were checked against a business.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan<'a, N> {
    terms: &'a SpinOff<N>,
    business: &'a Business<N>,
    /// In which all amounts are payable; none where they are exact.
    currency: Option<&'a Currency>,
    ownership: Ownership<N>,
    stages: Vec<StageFunding<N>>,
    /// After no round, after the first, after the first two and so on.
    waterfalls: Vec<Waterfall<N>>,
}

impl<'a, N: Number> Plan<'a, N> {
    pub(super) fn of(
        terms: &'a SpinOff<N>,
        business: &'a Business<N>,
    ) -> Result<Self, SpinOffError> {
        error::refuse_terms(terms)?;
        error::refuse_business(terms, business)?;
        let ownership = Ownership::of(terms)?;
        let waterfalls = (0..=terms.rounds.len())
            .map(|closed| ownership.after(closed).waterfall(terms))
            .collect::<Result<_, _>>()?;
        Ok(Self {
            terms,
            business,
            currency: None,
            stages: stage_funding(terms, &business.stage_costs, &N::clone),
            waterfalls,
            ownership,
        })
    }

    /// The same plan with every amount as it can be paid in a currency; estimates stay as they are.
    #[must_use]
    pub fn paid_in(mut self, currency: &'a Currency) -> Self {
        self.currency = Some(currency);
        let payable = |amount: &N| amount.clone().payable(currency);
        self.stages = stage_funding(self.terms, &self.business.stage_costs, &payable);
        self
    }

    fn payable(&self, amount: &N) -> N {
        self.currency.map_or_else(|| amount.clone(), |currency| amount.clone().payable(currency))
    }

    /// Who holds what at founding and after each round.
    pub fn ownership(&self) -> &Ownership<N> {
        &self.ownership
    }

    /// Who pays how much of each stage once it is reached.
    pub fn stage_funding(&self) -> &[StageFunding<N>] {
        &self.stages
    }

    /// By which waterfall the proceeds are divided when `state` stages succeed: its classes are institute, founders
    /// and staff, then each round that has closed by then.
    pub fn waterfall(&self, state: usize) -> Option<&Waterfall<N>> {
        let closed = self.terms.rounds.iter().filter(|round| round.after_stages <= state).count();
        self.waterfalls.get(closed)
    }

    /// All movements of money, in order, when `state` stages succeed before the first failure.
    ///
    /// # Errors
    /// [`SpinOffError::NoSuchState`].
    pub fn money(&self, state: usize) -> Result<Vec<Movement<N>>, SpinOffError> {
        self.refuse_unknown(state)?;
        Ok(self.followed(state))
    }

    /// The movements of a state that the road has.
    fn followed(&self, state: usize) -> Vec<Movement<N>> {
        let (mut book, step) = self.until_proceeds(state);
        let Some(waterfall) = self.waterfall(state) else { return book.into_movements() };
        let distribution = waterfall.distribute(&book.cash());
        let (mut exactly, mut paid) = (N::nothing(), N::nothing());
        for (role, owed) in by_role(&distribution) {
            let part = if self.currency.is_some() {
                exactly = exactly + owed;
                let part = self.payable(&exactly) - paid.clone();
                paid = paid + part.clone();
                part
            } else {
                owed
            };
            book.pay(step, role, Head::Proceeds, &part);
        }
        book.into_movements()
    }

    /// The movements of all states together, each once, with the states in which it happens.
    ///
    /// What happens while stages succeed is the same in every state that gets so far; only winding up
    /// is a state's own.
    pub fn on_tree(&self) -> Vec<(When, Movement<N>)> {
        let stages = self.stages.len();
        let when = |step| match step {
            Step::Founding => When::Reached(0),
            Step::StageBegins(stage) => When::Reached(stage),
            Step::StageEnds(stage) => When::Reached(stage + 1),
            Step::Year(_) | Step::Exit | Step::Liquidation => When::Reached(stages),
        };
        let mut all: Vec<(When, Movement<N>)> =
            self.followed(stages).into_iter().map(|each| (when(each.step), each)).collect();
        for state in 0..stages {
            let wound_up = self.followed(state).into_iter();
            let wound_up = wound_up.filter(|each| each.step == Step::Liquidation);
            all.extend(wound_up.map(|each| (When::EndsAfter(state), each)));
        }
        all
    }

    /// How the proceeds are divided when `state` stages succeed: at the exit with all of them, when the
    /// company is wound up with fewer.
    ///
    /// # Errors
    /// [`SpinOffError::NoSuchState`].
    pub fn distribution(&self, state: usize) -> Result<Distribution<N>, SpinOffError> {
        self.refuse_unknown(state)?;
        let (book, _) = self.until_proceeds(state);
        let waterfall = self
            .waterfall(state)
            .ok_or(SpinOffError::NoSuchState { state, stages: self.stages.len() })?;
        Ok(waterfall.distribute(&book.cash()))
    }

    /// Everything up to the moment at which the company's cash is divided, and that moment.
    fn until_proceeds(&self, state: usize) -> (Book<N>, Step) {
        let mut book = Book::new();
        let contribution = self.payable(&self.terms.founders_cash);
        book.receive(Step::Founding, Role::Founders, Head::Contribution, &contribution);
        self.close_rounds(&mut book, Step::Founding, 0);
        for (k, stage) in self.stages.iter().enumerate().take(state.saturating_add(1)) {
            let begins = Step::StageBegins(k);
            book.receive(begins, Role::Funder, Head::Grant, &stage.grant);
            book.receive(begins, Role::NotYetFound, Head::Gap, &stage.gap);
            book.pay(begins, Role::Outside, Head::StageCost, &stage.cost);
            if k < state {
                self.close_rounds(&mut book, Step::StageEnds(k), k + 1);
            }
        }
        if state < self.stages.len() {
            return (book, Step::Liquidation);
        }
        self.sell(&mut book);
        (book, Step::Exit)
    }

    fn refuse_unknown(&self, state: usize) -> Result<(), SpinOffError> {
        let stages = self.stages.len();
        if state > stages { Err(SpinOffError::NoSuchState { state, stages }) } else { Ok(()) }
    }

    /// The investors of the rounds that close after so many stages pay.
    fn close_rounds(&self, book: &mut Book<N>, step: Step, stages: usize) {
        let closes = |round: &&Round<N>| round.after_stages == stages;
        for round in self.terms.rounds.iter().filter(closes) {
            book.receive(step, Role::Investor, Head::NewMoney, &self.payable(&round.amount));
        }
    }

    /// The years after launch, up to and with the price that the buyer pays.
    fn sell(&self, book: &mut Book<N>) {
        let exit = &self.terms.exit;
        let mut price = N::nothing();
        for (number, year) in (1..=exit.year).zip(&self.business.years) {
            let step = Step::Year(number);
            let result = self.payable(&year.operating_profit);
            let profit = result.clone().positive_part();
            let loss = (N::nothing() - result).positive_part();
            book.receive(step, Role::Outside, Head::OperatingProfit, &profit);
            let tax = self.payable(&(self.business.tax_rate.clone() * profit));
            book.pay(step, Role::State, Head::CompanyTax, &tax);
            let lacking = (loss.clone() - book.cash()).positive_part();
            book.receive(step, Role::NotYetFound, Head::Gap, &lacking);
            book.pay(step, Role::Outside, Head::OperatingLoss, &loss);
            price = self.payable(&(exit.multiple.clone() * year.net_sales.clone()));
        }
        book.receive(Step::Exit, Role::Outside, Head::ExitPrice, &price);
    }
}

/// What each role has of a distribution: the rounds together.
fn by_role<N: Number>(distribution: &Distribution<N>) -> Vec<(Role, N)> {
    let payoffs = || distribution.classes.iter().map(|class| class.payoff.clone());
    let of_rounds = payoffs().skip(COMMON.len()).fold(N::nothing(), |total, each| total + each);
    COMMON.into_iter().zip(payoffs()).chain([(Role::Investor, of_rounds)]).collect()
}
