//! The names of a study's outputs: `right_value`, `excess_earnings`, `licence.party.inventor.0`, `spin_off.side.investor`.

use labworth_domain::ledger::Account;
use labworth_domain::paths::comparison::{PathKind, Side};
use labworth_domain::study::Measure;

/// The name of an output. Names are stable; a path or a party that is added gets a name of its own.
#[must_use]
pub fn measure_name(measure: &Measure) -> String {
    match measure {
        Measure::RightValue => "right_value".to_owned(),
        Measure::RiskAdjustedNpv => "risk_adjusted_npv".to_owned(),
        Measure::Method(method) => method.name().to_owned(),
        Measure::Party { path, account } => {
            format!("{}.party.{}", path_name(*path), account_name(account))
        }
        Measure::Side { path, side } => format!("{}.side.{}", path_name(*path), side_name(*side)),
    }
}

const fn path_name(path: PathKind) -> &'static str {
    match path {
        PathKind::Licence => "licence",
        PathKind::SpinOff => "spin_off",
    }
}

const fn side_name(side: Side) -> &'static str {
    match side {
        Side::Institute => "institute",
        Side::Licensee => "licensee",
        Side::Founders => "founders",
        Side::Investor => "investor",
    }
}

fn account_name(account: &Account) -> String {
    let name = match account {
        Account::Inventor(at) => return format!("inventor.{at}"),
        Account::CoOwner(at) => return format!("co_owner.{at}"),
        Account::Other(party) => return format!("other.{party}"),
        Account::Department => "department",
        Account::Institute => "institute",
        Account::State => "state",
        Account::Licensee => "licensee",
        Account::Founders => "founders",
        Account::Investor => "investor",
        Account::Staff => "staff",
        Account::Funder => "funder",
        Account::Company => "company",
        Account::NotYetFound => "not_yet_found",
        Account::Outside => "outside",
    };
    name.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_party_and_the_side_of_the_same_name_are_told_apart() {
        let path = PathKind::SpinOff;
        let party = Measure::Party { path, account: Account::Institute };
        let side = Measure::Side { path, side: Side::Institute };
        assert_eq!(measure_name(&party), "spin_off.party.institute");
        assert_eq!(measure_name(&side), "spin_off.side.institute");
        let account = Account::Inventor(2);
        let inventor = Measure::Party { path: PathKind::Licence, account };
        assert_eq!(measure_name(&inventor), "licence.party.inventor.2");
        assert_eq!(measure_name(&Measure::RightValue), "right_value");
    }
}
