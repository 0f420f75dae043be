//! Paths side by side: what each party has of each, and whether everybody whose consent it needs
//! would give it.
//!
//! ```text
//! E PV_a = Σ_m ± amount_m · (1 + k)^−τ_m · P(m)      a path closes ⇔ E PV_s ≥ outside option_s for all s, and no gap
//! ```
//!
//! `P(m)` probability of the states in which movement `m` happens. Negotiating parties: the owners'
//! side (institute, department, inventors and whom a rule names), the licensee; founders and
//! investor of a spin-off. The State, staff and the giver of a grant are paid, not asked.
//! Source: participation constraints, Mas-Colell, Whinston & Green, *Microeconomic Theory* (1995),
//! ch. 14; all paths on one tree of states.

use crate::ledger::{Account, Ledger};
use crate::paths::evaluation::ReadingResult;
use crate::project::Project;
use crate::road::When;
use crate::units::{Exact, MinorUnits};

/// A path to market.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PathKind {
    /// An exclusive licence.
    Licence,
    /// A firm founded on the right.
    SpinOff,
}

/// Who has to agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The institute with its department and inventors.
    Institute,
    /// The firm that takes the licence.
    Licensee,
    /// Those who found the spin-off with money.
    Founders,
    /// Those who buy shares in the round.
    Investor,
}

/// Whether a side takes part.
#[derive(Clone, Debug, PartialEq)]
pub struct Constraint {
    /// The side.
    pub side: Side,
    /// The expected present value of its money; `None` where what making and selling costs is not
    /// known.
    pub value: Option<f64>,
    /// What it could have otherwise.
    pub outside_option: f64,
}

/// A path, party by party.
#[derive(Clone, Debug, PartialEq)]
pub struct PathValue {
    /// The path.
    pub kind: PathKind,
    /// The expected present value of every party's money.
    pub parties: Vec<(Account, f64)>,
    /// Who has to agree, and whether they do.
    pub constraints: Vec<Constraint>,
    /// Money that the road lacks and nobody has promised, stage by stage.
    pub gaps: Vec<Exact>,
}

impl Constraint {
    /// By how much the value is above the outside option; negative where it is below.
    #[must_use]
    pub fn slack(&self) -> Option<f64> {
        self.value.map(|value| value - self.outside_option)
    }
}

impl PathValue {
    /// Whether everybody agrees and no money is lacking; `None` where it cannot be known.
    #[must_use]
    pub fn closes(&self) -> Option<bool> {
        let gap = self.gaps.iter().any(|gap| !gap.is_zero());
        let slacks: Vec<Option<f64>> = self.constraints.iter().map(Constraint::slack).collect();
        if gap || slacks.iter().flatten().any(|slack| *slack < 0.0) {
            return Some(false);
        }
        slacks.iter().all(Option::is_some).then_some(true)
    }

    /// The expected present value of a party's money; nothing where it takes no part.
    #[must_use]
    pub fn of(&self, account: &Account) -> f64 {
        self.parties.iter().find(|(own, _)| own == account).map_or(0.0, |(_, value)| *value)
    }
}

/// Every path of a project under one reading.
#[must_use]
pub fn compare(project: &Project, reading: &ReadingResult) -> Vec<PathValue> {
    let rate = project.discount_rate.to_f64();
    let chances: Vec<(When, f64)> = possible(project.road.stages.len())
        .map(|when| (when, when.probability(&project.road).to_f64()))
        .collect();
    let chance = |when: When| {
        chances.iter().find(|(own, _)| *own == when).map_or(0.0, |(_, chance)| *chance)
    };
    let amount = |units: &MinorUnits| project.currency.amount(units).to_f64();
    let value = |ledger: &Ledger<MinorUnits>, account: &Account| {
        ledger.present_value(account, rate, amount, chance)
    };
    let parties = |ledger: &Ledger<MinorUnits>| -> Vec<(Account, f64)> {
        let accounts = ledger.accounts().into_iter().filter(is_party);
        accounts.map(|account| (account.clone(), value(ledger, &account))).collect()
    };
    let options = &project.outside_options;
    let licence = parties(&reading.ledger);
    let licensee = project.operating_margin.is_some().then(|| of_side(&licence, Side::Licensee));
    let mut paths = vec![PathValue {
        kind: PathKind::Licence,
        constraints: vec![
            Constraint {
                side: Side::Institute,
                value: Some(of_side(&licence, Side::Institute)),
                outside_option: options.institute.to_f64(),
            },
            Constraint {
                side: Side::Licensee,
                value: licensee,
                outside_option: options.licensee.to_f64(),
            },
        ],
        parties: licence,
        gaps: Vec::new(),
    }];
    if let Some(spin_off) = &reading.spin_off {
        let own = parties(&spin_off.ledger);
        let has_round = project.spin_off.as_ref().is_some_and(|terms| !terms.rounds.is_empty());
        let sides = [
            (Side::Institute, &options.institute, true),
            (Side::Founders, &options.founders, true),
            (Side::Investor, &options.investor, has_round),
        ];
        let asked = sides.into_iter().filter(|(_, _, asked)| *asked);
        paths.push(PathValue {
            kind: PathKind::SpinOff,
            constraints: asked
                .map(|(side, option, _)| Constraint {
                    side,
                    value: Some(of_side(&own, side)),
                    outside_option: option.to_f64(),
                })
                .collect(),
            parties: own,
            gaps: spin_off.funding.iter().map(|stage| stage.gap.clone()).collect(),
        });
    }
    paths
}

/// Every condition that a movement can have on a road of so many stages.
pub(crate) fn possible(stages: usize) -> impl Iterator<Item = When> {
    (0..=stages).flat_map(|stage| [When::Reached(stage), When::EndsAfter(stage)])
}

/// Whether an account is somebody's: not the outside, nor a firm whose money belongs to others.
#[must_use]
pub fn is_party(account: &Account) -> bool {
    !matches!(account, Account::Outside | Account::Company | Account::NotYetFound)
}

/// On whose side of the table an account sits, where it negotiates.
#[must_use]
pub fn side_of(account: &Account) -> Option<Side> {
    match account {
        Account::Inventor(_) | Account::Department | Account::Institute | Account::Other(_) => {
            Some(Side::Institute)
        }
        Account::Licensee => Some(Side::Licensee),
        Account::Founders => Some(Side::Founders),
        Account::Investor => Some(Side::Investor),
        _ => None,
    }
}

fn of_side(parties: &[(Account, f64)], side: Side) -> f64 {
    let own = parties.iter().filter(|(account, _)| side_of(account) == Some(side));
    own.map(|(_, value)| value).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_who_negotiates_has_a_side_and_who_only_holds_money_has_none() {
        for (account, side) in [
            (Account::Inventor(0), Some(Side::Institute)),
            (Account::Department, Some(Side::Institute)),
            (Account::Institute, Some(Side::Institute)),
            (Account::Licensee, Some(Side::Licensee)),
            (Account::Founders, Some(Side::Founders)),
            (Account::Investor, Some(Side::Investor)),
            (Account::State, None),
            (Account::Outside, None),
            (Account::Company, None),
            (Account::NotYetFound, None),
        ] {
            assert_eq!(side_of(&account), side, "{account:?}");
            let is_nobody =
                matches!(account, Account::Outside | Account::Company | Account::NotYetFound);
            assert_eq!(is_party(&account), !is_nobody, "{account:?}");
        }
        let parties =
            [(Account::Investor, 2.0), (Account::Institute, 3.0), (Account::Department, 4.0)];
        assert_eq!(of_side(&parties, Side::Institute), 7.0);
        assert_eq!(of_side(&parties, Side::Investor), 2.0);
    }
}
