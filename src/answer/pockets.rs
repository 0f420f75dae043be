//! The pockets: who receives money under a reading, in the order in which the page shows them.

use labworth_charts::Party as ChartParty;
use labworth_domain::paths::evaluation::{DEPARTMENT, Evaluation, INSTITUTE, ReadingResult, STATE};
use labworth_domain::sharing::{Party, Payee};

use crate::text::Text;

/// Somebody who receives money.
#[derive(Clone, Debug, PartialEq)]
pub struct Pocket {
    /// Who it is, for the evaluation.
    pub payee: Payee,
    /// What kind of pocket it is.
    pub kind: PocketKind,
    /// The name.
    pub name: String,
}

/// A kind of pocket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PocketKind {
    /// One of the inventors.
    Inventor,
    /// The inventors' department.
    Department,
    /// The institute.
    Institute,
    /// Costs that are paid back to whoever bore them.
    Costs,
    /// The State.
    State,
    /// Anybody else.
    Other,
}

impl PocketKind {
    /// Whose colour it has.
    #[must_use]
    pub fn party(self) -> ChartParty {
        match self {
            Self::Inventor => ChartParty::Inventors,
            Self::Department => ChartParty::Department,
            Self::Institute => ChartParty::Institute,
            Self::Costs => ChartParty::Costs,
            Self::State => ChartParty::State,
            Self::Other => ChartParty::Other,
        }
    }
}

/// Everybody who receives something under a reading: the inventors, then the parties.
#[must_use]
pub fn pockets(evaluation: &Evaluation, reading: &ReadingResult, text: Text) -> Vec<Pocket> {
    let project = &evaluation.project;
    reading
        .payees(project)
        .into_iter()
        .filter(|payee| {
            matches!(payee, Payee::Person(_))
                || !project.currency.amount(&reading.paid_to(payee)).is_zero()
        })
        .map(|payee| {
            let (kind, name) = match &payee {
                Payee::Person(at) => {
                    let entered = project.people.get(*at).map(|person| person.name.trim());
                    let name = entered.filter(|name| !name.is_empty()).map_or_else(
                        || text.inventor_numbered(&(at + 1).to_string()),
                        str::to_owned,
                    );
                    (PocketKind::Inventor, name)
                }
                Payee::Party(party) => named(party, text),
            };
            Pocket { payee, kind, name }
        })
        .collect()
}

fn named(party: &Party, text: Text) -> (PocketKind, String) {
    match party.name() {
        DEPARTMENT => (PocketKind::Department, text.party_department().to_owned()),
        INSTITUTE => (PocketKind::Institute, text.party_institute().to_owned()),
        STATE => (PocketKind::State, text.party_state().to_owned()),
        Party::COSTS => (PocketKind::Costs, text.party_costs().to_owned()),
        Party::UNDISTRIBUTED => (PocketKind::Other, text.party_undistributed().to_owned()),
        other => (PocketKind::Other, other.to_owned()),
    }
}
