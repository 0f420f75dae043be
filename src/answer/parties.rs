//! Parties of paths: their names, their colours, and the names of paths and sides.

use labworth_charts::Party as ChartParty;
use labworth_domain::ledger::Account;
use labworth_domain::paths::comparison::{PathKind, Side};
use labworth_domain::project::Project;

use crate::text::Text;

/// The name of whoever has an account.
#[must_use]
pub fn account_name(account: &Account, project: &Project, text: Text) -> String {
    let own = |entered: Option<&str>, otherwise: String| {
        let entered = entered.map(str::trim).filter(|name| !name.is_empty());
        entered.map_or(otherwise, str::to_owned)
    };
    match account {
        Account::Inventor(at) => {
            let entered = project.people.get(*at).map(|person| person.name.as_str());
            own(entered, text.inventor_numbered(&(at + 1).to_string()))
        }
        Account::CoOwner(at) => {
            let entered = project.owners.co_owners.get(*at).and_then(|own| own.name.as_deref());
            own(entered, text.row_owner(&(at + 1).to_string()))
        }
        Account::Department => text.party_department().to_owned(),
        Account::Institute => text.party_institute().to_owned(),
        Account::State => text.party_state().to_owned(),
        Account::Licensee => text.party_licensee().to_owned(),
        Account::Founders => text.party_founders().to_owned(),
        Account::Investor => text.party_investor().to_owned(),
        Account::Staff => text.party_staff().to_owned(),
        Account::Funder => text.party_funder().to_owned(),
        Account::Company => text.party_company().to_owned(),
        Account::NotYetFound => text.party_not_yet_found().to_owned(),
        Account::Outside => text.party_outside().to_owned(),
        Account::Other(name) => name.clone(),
    }
}

/// The colour of an account.
#[must_use]
pub fn account_party(account: &Account) -> ChartParty {
    match account {
        Account::Inventor(_) => ChartParty::Inventors,
        Account::Department => ChartParty::Department,
        Account::Institute => ChartParty::Institute,
        Account::State => ChartParty::State,
        Account::Licensee => ChartParty::Licensee,
        Account::Funder => ChartParty::Funder,
        Account::Founders => ChartParty::Founders,
        Account::Investor => ChartParty::Investor,
        Account::Staff => ChartParty::Staff,
        _ => ChartParty::Other,
    }
}

/// The name of a side of the table.
#[must_use]
pub fn side_name(side: Side, text: Text) -> &'static str {
    match side {
        Side::Institute => text.side_institute(),
        Side::Licensee => text.party_licensee(),
        Side::Founders => text.party_founders(),
        Side::Investor => text.party_investor(),
    }
}

/// The name of a path.
#[must_use]
pub fn path_name(path: PathKind, text: Text) -> &'static str {
    match path {
        PathKind::Licence => text.path_licence(),
        PathKind::SpinOff => text.path_spin_off(),
    }
}
