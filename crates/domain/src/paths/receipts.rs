//! What the right earns its owners on a path, and what the rules give of the institute's part.

use crate::ledger::{Account, Head, Movement};
use crate::paths::licence::Event;
use crate::project::Project;
use crate::road::When;
use crate::sharing::{Apportioned, Book, Outcome, Receipt, RuleError, run};
use crate::units::{Date, MinorUnits, Number};

/// Numbers in which a path can be followed: exactly, for settlements, or as estimates.
pub trait PathNumber: Number + Apportioned {}

impl<N: Number + Apportioned> PathNumber for N {}

/// Something that the right earns, before it is divided among its owners.
#[derive(Clone, Debug, PartialEq)]
pub struct Earning<N> {
    /// What it is for.
    pub event: Event,
    /// When it is received.
    pub date: Date,
    /// Years from signing at which it is discounted.
    pub time: f64,
    /// In which states of the world.
    pub when: When,
    /// Who pays.
    pub from: Account,
    /// What for.
    pub head: Head,
    /// How much, to all owners together.
    pub amount: N,
}

/// The institute's part of an earning, with what the rules give of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Shared<N> {
    /// The earning.
    pub earning: Earning<N>,
    /// The institute's part of it.
    pub amount: N,
    /// What the rules give.
    pub outcome: Outcome<N>,
}

/// Divides earnings among the owners, and the institute's part of each, in their order, under the
/// rules. The movements are those from the payer to each owner.
///
/// # Errors
/// The rules cannot be applied; the error names the step.
pub fn share<N: PathNumber>(
    project: &Project<N>,
    earnings: Vec<Earning<N>>,
    movements: &mut Vec<Movement<N>>,
) -> Result<Vec<Shared<N>>, RuleError> {
    let mut book = Book::new();
    let mut new_costs = project.licence.costs.clone().payable(&project.currency);
    let mut shared = Vec::with_capacity(earnings.len());
    for earning in earnings {
        let amount = divide_among_owners(project, &earning, movements);
        let receipt = Receipt {
            amount: amount.clone(),
            year: earning.date.year(),
            new_costs: new_costs.clone(),
        };
        new_costs = N::nothing();
        let outcome = run(&project.rule.program, &mut book, &receipt, &project.terms)?;
        shared.push(Shared { earning, amount, outcome });
    }
    Ok(shared)
}

/// Pays every owner, and says what the institute has.
fn divide_among_owners<N: PathNumber>(
    project: &Project<N>,
    earning: &Earning<N>,
    movements: &mut Vec<Movement<N>>,
) -> N {
    let whole = earning.amount.clone().payable(&project.currency);
    let co_owners = &project.owners.co_owners;
    let parts = if co_owners.is_empty() {
        vec![whole]
    } else {
        let own = std::iter::once(project.owners.institute().positive_part());
        let weights: Vec<N> =
            own.chain(co_owners.iter().map(|owner| owner.share.clone())).collect();
        N::apportion(whole, &weights, &project.currency)
    };
    let mut parts = parts.into_iter();
    let own = parts.next().unwrap_or_else(N::nothing);
    let others = parts.enumerate().map(|(at, part)| (Account::CoOwner(at), part));
    for (to, amount) in std::iter::once((Account::Institute, own.clone())).chain(others) {
        movements.push(Movement {
            date: earning.date,
            time: earning.time,
            when: earning.when,
            from: earning.from.clone(),
            to,
            amount,
            head: earning.head.clone(),
        });
    }
    own
}

/// The costs that the institute bears at signing.
#[must_use]
pub fn costs_of_the_right<N: Number>(project: &Project<N>) -> Movement<N> {
    Movement {
        date: project.licence.signed_on,
        time: 0.0,
        when: When::Reached(0),
        from: Account::Institute,
        to: Account::Outside,
        amount: project.licence.costs.clone().payable(&project.currency),
        head: Head::Costs,
    }
}

/// A whole number of minor units as they stand in a movement that was rounded before.
#[must_use]
pub fn in_minor_units(
    project: &Project,
    movement: &Movement<crate::units::Exact>,
) -> Movement<MinorUnits> {
    movement.map(|amount| project.currency.to_minor_units(amount))
}
