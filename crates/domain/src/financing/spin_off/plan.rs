//! A spin-off followed through the states of the world.

use super::error::{self, SpinOffError};
use super::movement::{Book, Head, Movement, Role, Step};
use super::ownership::{CLAIMANTS, Ownership};
use super::stage_funding::{StageFunding, stage_funding};
use super::{Business, Round, SpinOff};
use crate::financing::exit_waterfall::{Distribution, Waterfall};
use crate::units::Number;

/// Terms that were checked against a business.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan<'a, N> {
    terms: &'a SpinOff<N>,
    business: &'a Business<N>,
    ownership: Ownership<N>,
    stages: Vec<StageFunding<N>>,
    /// Before the round, or where there is none.
    before_round: Waterfall<N>,
    after_round: Option<Waterfall<N>>,
}

impl<'a, N: Number> Plan<'a, N> {
    pub(super) fn of(
        terms: &'a SpinOff<N>,
        business: &'a Business<N>,
    ) -> Result<Self, SpinOffError> {
        error::refuse_terms(terms)?;
        error::refuse_business(terms, business)?;
        let ownership = Ownership::of(terms)?;
        let after_round = match (&terms.round, &ownership.round) {
            (Some(round), Some(closed)) => {
                let preference = round.preference.clone() * round.amount.clone();
                Some(closed.holdings.waterfall(Some(preference))?)
            }
            _ => None,
        };
        Ok(Self {
            terms,
            business,
            stages: stage_funding(terms, &business.stage_costs),
            before_round: ownership.founding.waterfall(None)?,
            after_round,
            ownership,
        })
    }

    /// Who holds what at founding and after the round.
    pub fn ownership(&self) -> &Ownership<N> {
        &self.ownership
    }

    /// Who pays how much of each stage once it is reached.
    pub fn stage_funding(&self) -> &[StageFunding<N>] {
        &self.stages
    }

    /// By which waterfall the proceeds are divided when `state` stages succeed; its classes are
    /// [`CLAIMANTS`].
    pub fn waterfall(&self, state: usize) -> &Waterfall<N> {
        let closed = self.terms.round.as_ref().is_some_and(|round| round.after_stages <= state);
        self.after_round.as_ref().filter(|_| closed).unwrap_or(&self.before_round)
    }

    /// All movements of money, in order, when `state` stages succeed before the first failure.
    ///
    /// # Errors
    /// [`SpinOffError::NoSuchState`].
    pub fn money(&self, state: usize) -> Result<Vec<Movement<N>>, SpinOffError> {
        let (mut book, step) = self.until_proceeds(state)?;
        let distribution = self.waterfall(state).distribute(&book.cash());
        for (role, class) in CLAIMANTS.iter().zip(&distribution.classes) {
            book.pay(step, *role, Head::Proceeds, &class.payoff);
        }
        Ok(book.into_movements())
    }

    /// How the proceeds are divided when `state` stages succeed: at the exit with all of them, when the
    /// company is wound up with fewer.
    ///
    /// # Errors
    /// [`SpinOffError::NoSuchState`].
    pub fn distribution(&self, state: usize) -> Result<Distribution<N>, SpinOffError> {
        let (book, _) = self.until_proceeds(state)?;
        Ok(self.waterfall(state).distribute(&book.cash()))
    }

    /// Everything up to the moment at which the company's cash is divided, and that moment.
    fn until_proceeds(&self, state: usize) -> Result<(Book<N>, Step), SpinOffError> {
        let stages = self.stages.len();
        if state > stages {
            return Err(SpinOffError::NoSuchState { state, stages });
        }
        let mut book = Book::new();
        let contribution = &self.terms.founders_cash;
        book.receive(Step::Founding, Role::Founders, Head::Contribution, contribution);
        self.close_round(&mut book, Step::Founding, 0);
        for (k, stage) in self.stages.iter().enumerate().take(state.saturating_add(1)) {
            let begins = Step::StageBegins(k);
            book.receive(begins, Role::Funder, Head::Grant, &stage.grant);
            book.receive(begins, Role::NotYetFound, Head::Gap, &stage.gap);
            book.pay(begins, Role::Outside, Head::StageCost, &stage.cost);
            if k < state {
                self.close_round(&mut book, Step::StageEnds(k), k + 1);
            }
        }
        if state < stages {
            return Ok((book, Step::Liquidation));
        }
        self.sell(&mut book);
        Ok((book, Step::Exit))
    }

    /// The investor pays if the round closes after so many stages.
    fn close_round(&self, book: &mut Book<N>, step: Step, stages: usize) {
        let closes = |round: &&Round<N>| round.after_stages == stages;
        if let Some(round) = self.terms.round.as_ref().filter(closes) {
            book.receive(step, Role::Investor, Head::NewMoney, &round.amount);
        }
    }

    /// The years after launch, up to and with the price that the buyer pays.
    fn sell(&self, book: &mut Book<N>) {
        let exit = &self.terms.exit;
        let mut price = N::nothing();
        for (number, year) in (1..=exit.year).zip(&self.business.years) {
            let step = Step::Year(number);
            let profit = year.operating_profit.clone().positive_part();
            let loss = (N::nothing() - year.operating_profit.clone()).positive_part();
            book.receive(step, Role::Outside, Head::OperatingProfit, &profit);
            let tax = self.business.tax_rate.clone() * profit;
            book.pay(step, Role::State, Head::CompanyTax, &tax);
            let lacking = (loss.clone() - book.cash()).positive_part();
            book.receive(step, Role::NotYetFound, Head::Gap, &lacking);
            book.pay(step, Role::Outside, Head::OperatingLoss, &loss);
            price = exit.multiple.clone() * year.net_sales.clone();
        }
        book.receive(Step::Exit, Role::Outside, Head::ExitPrice, &price);
    }
}
