//! Movements of money between the parties to a spin-off, by the step of the road at which they happen.

use crate::units::Number;

/// Whose money it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// The institute, which brings the right in.
    Institute,
    /// The founders, who bring money in.
    Founders,
    /// The investor of the round.
    Investor,
    /// Those to whom the option pool is granted.
    Staff,
    /// Who gives the grant.
    Funder,
    /// The State, as collector of company tax.
    State,
    /// Everybody who is no party: suppliers, customers, the buyer of the company.
    Outside,
    /// The company itself; it ends with nothing in every state.
    Company,
    /// Money that nobody has promised yet: the gap.
    NotYetFound,
}

/// When something happens, in steps of the road. Stages are counted from 0, years from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// The company is founded.
    Founding,
    /// That stage begins.
    StageBegins(usize),
    /// That stage ends, in success.
    StageEnds(usize),
    /// The end of that year after launch.
    Year(u32),
    /// The company is sold, at the end of the exit year.
    Exit,
    /// The company is wound up, at the end of the stage that failed.
    Liquidation,
}

/// What a movement is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Head {
    /// The founders' contribution in money.
    Contribution,
    /// The new money of the round.
    NewMoney,
    /// The grant's part of a stage.
    Grant,
    /// What nobody has promised yet.
    Gap,
    /// The cost of a stage.
    StageCost,
    /// Operating profit of a year.
    OperatingProfit,
    /// Operating loss of a year.
    OperatingLoss,
    /// Tax on the company's profit.
    CompanyTax,
    /// What the buyer pays for the company.
    ExitPrice,
    /// What the exit waterfall gives, at the exit or when the company is wound up.
    Proceeds,
}

/// One movement of money.
#[derive(Clone, Debug, PartialEq)]
pub struct Movement<N> {
    /// When.
    pub step: Step,
    /// Who pays.
    pub from: Role,
    /// Who is paid.
    pub to: Role,
    /// What for.
    pub head: Head,
    /// How much; above zero.
    pub amount: N,
}

/// Movements in their order, and what they leave in the company.
#[derive(Debug)]
pub(super) struct Book<N> {
    movements: Vec<Movement<N>>,
    cash: N,
}

impl<N: Number> Book<N> {
    pub(super) fn new() -> Self {
        Self { movements: Vec::new(), cash: N::nothing() }
    }

    /// Somebody pays the company.
    pub(super) fn receive(&mut self, step: Step, from: Role, head: Head, amount: &N) {
        self.cash = self.cash.clone() + amount.clone();
        self.post(Movement { step, from, to: Role::Company, head, amount: amount.clone() });
    }

    /// The company pays somebody.
    pub(super) fn pay(&mut self, step: Step, to: Role, head: Head, amount: &N) {
        self.cash = self.cash.clone() - amount.clone();
        self.post(Movement { step, from: Role::Company, to, head, amount: amount.clone() });
    }

    /// What the company has.
    pub(super) fn cash(&self) -> N {
        self.cash.clone().positive_part()
    }

    pub(super) fn into_movements(self) -> Vec<Movement<N>> {
        self.movements
    }

    /// A movement of nothing leaves no trace.
    fn post(&mut self, movement: Movement<N>) {
        if !movement.amount.is_nothing() {
            self.movements.push(movement);
        }
    }
}
