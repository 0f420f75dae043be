//! An institute's own rule: bands of cumulative after-tax profit, each with the shares of
//! inventors, department and institute.

use crate::inputs::{Field, Kind, MOST_MONEY, Path, Presence, Problem, Reader};
use crate::sharing::{Band, Formula, Guard, Measure, Mode, Operation, Party, Rule, Scope, Step};
use crate::units::Exact;

/// The repeating group.
pub const BANDS: &str = "policy.bands";
/// The most bands a policy can have.
pub const MOST_BANDS: usize = 20;
/// The name of the rule.
pub const NAME: Field = Field::new("policy.name", Kind::Text, Presence::Optional);
/// The upper end of a band, in cumulative after-tax profit; empty in the last.
pub const UP_TO: Field = Field::new("policy.bands.#.up_to", Kind::Money, Presence::Optional)
    .within("0", MOST_MONEY)
    .certain();
/// The inventors' share of a band.
pub const INVENTORS: Field = share("policy.bands.#.inventors");
/// The department's share of a band.
pub const DEPARTMENT: Field = share("policy.bands.#.department");
/// The institute's share of a band.
pub const INSTITUTE: Field = share("policy.bands.#.institute");

/// Every field of the policy.
pub const FIELDS: &[Field] = &[NAME, UP_TO, INVENTORS, DEPARTMENT, INSTITUTE];

/// The parties of the policy, with the field of each one's share.
pub const PARTIES: [(&str, &Field); 3] =
    [(Party::INVENTORS, &INVENTORS), ("department", &DEPARTMENT), ("institute", &INSTITUTE)];

const fn share(path: &'static str) -> Field {
    Field::new(path, Kind::Rate, Presence::Required).within("0", "1").certain()
}

/// An institute's banded rule.
#[derive(Clone, Debug, PartialEq)]
pub struct Policy {
    /// Its name, where one was entered.
    pub name: Option<String>,
    /// The bands, rising; the last is open.
    pub bands: Vec<PolicyBand>,
}

/// One band.
#[derive(Clone, Debug, PartialEq)]
pub struct PolicyBand {
    /// The upper end of the band.
    pub up_to: Option<Exact>,
    /// The share of each of [`PARTIES`], in that order; they sum to one.
    pub shares: Vec<Exact>,
}

impl Policy {
    /// Reads the policy; problems are left with the reader.
    pub fn read(read: &mut Reader<'_>) -> Option<Self> {
        let name = read.text(&NAME, NAME.path());
        let rows = read.rows(BANDS, MOST_BANDS);
        if rows == 0 {
            read.refuse(Path::new(BANDS), Problem::Missing);
        }
        let mut bands = Vec::with_capacity(rows);
        let mut low = Some(Exact::zero());
        for row in 0..rows {
            let up_to = read.number(&UP_TO, UP_TO.at(row));
            match (&low, &up_to) {
                (None, _) => read.refuse(UP_TO.at(row), Problem::BandNeverReached),
                (Some(low), Some(high)) if high <= low => {
                    read.refuse(UP_TO.at(row), Problem::BandsNotIncreasing);
                }
                _ => {}
            }
            let unreadable = read.has_error_at(&UP_TO.at(row));
            low = if unreadable { low } else { up_to.clone() };
            let shares: Option<Vec<Exact>> =
                PARTIES.map(|(_, field)| read.number(field, field.at(row))).into_iter().collect();
            if let Some(shares) = shares {
                let sum: Exact = shares.iter().cloned().sum();
                if sum != Exact::one() {
                    let problem = Problem::SharesDoNotSum { sum: sum.to_text() };
                    read.refuse(INVENTORS.at(row), problem);
                }
                bands.push(PolicyBand { up_to, shares });
            }
        }
        (bands.len() == rows && rows > 0).then_some(Self { name, bands })
    }

    /// The policy as a rule: one step of marginal tiers on what reaches it.
    ///
    /// Above a last band with an upper end, its shares go on.
    #[must_use]
    pub fn as_rule(&self, line: &str, clause: &str) -> Rule {
        let last = self.bands.len().saturating_sub(1);
        let bands = self
            .bands
            .iter()
            .enumerate()
            .map(|(at, band)| Band {
                to: band.up_to.clone().filter(|_| at < last).map(Formula::Number),
                shares: PARTIES
                    .iter()
                    .zip(&band.shares)
                    .map(|((party, _), share)| (Party::new(party), share.clone().into()))
                    .collect(),
                caps: Vec::new(),
            })
            .collect();
        let operation = Operation::Tiers {
            bands,
            mode: Mode::Marginal,
            measure: Measure::Net,
            scope: Scope::Life,
            index: None,
            settle: None,
            overflow: None,
        };
        Rule {
            id: "institute-policy".into(),
            program: vec![Step {
                operation,
                when: Guard::Always,
                line: Some(line.to_owned()),
                clause: Some(clause.to_owned()),
                id: Some("institute-policy".into()),
            }],
            choices: Vec::new(),
            valid_from: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inputs::Draft;

    fn read(entries: &[(&str, &str)]) -> Vec<(String, &'static str)> {
        let (mut draft, defaults) = (Draft::new(), Draft::new());
        for (path, text) in entries {
            draft.enter(Path::new(path), text);
        }
        let mut read = Reader::new(&draft, &defaults);
        let policy = Policy::read(&mut read);
        let errors = read.finish().err().unwrap_or_default();
        assert_eq!(policy.is_some() && errors.is_empty(), errors.is_empty());
        errors.iter().map(|error| (error.path.to_string(), error.problem.code())).collect()
    }

    fn band(
        row: usize,
        up_to: &'static str,
        shares: [&'static str; 3],
    ) -> Vec<(String, &'static str)> {
        let [inventors, department, institute] = shares;
        [
            ("up_to", up_to),
            ("inventors", inventors),
            ("department", department),
            ("institute", institute),
        ]
        .map(|(name, text)| (format!("policy.bands.{row}.{name}"), text))
        .to_vec()
    }

    fn problems(bands: &[(&'static str, [&'static str; 3])]) -> Vec<(String, &'static str)> {
        let entries: Vec<(String, &str)> = bands
            .iter()
            .enumerate()
            .flat_map(|(row, (up_to, shares))| band(row, up_to, *shares))
            .collect();
        let entries: Vec<(&str, &str)> =
            entries.iter().map(|(path, text)| (path.as_str(), *text)).collect();
        read(&entries)
    }

    const SHARES: [&str; 3] = ["0.5", "0.2", "0.3"];

    #[test]
    fn a_policy_needs_a_band_and_one_is_enough() {
        assert_eq!(problems(&[]), [("policy.bands".to_owned(), "missing")]);
        assert_eq!(problems(&[("", SHARES)]), []);
        assert_eq!(problems(&[("10", SHARES), ("20", SHARES), ("", SHARES)]), []);
    }

    #[test]
    fn bands_rise_are_reached_and_sum_to_the_whole() {
        let at = |row: usize, name: &str| format!("policy.bands.{row}.{name}");
        let not_increasing = [(at(1, "up_to"), "bands_not_increasing")];
        assert_eq!(problems(&[("10", SHARES), ("10", SHARES)]), not_increasing);
        assert_eq!(problems(&[("0", SHARES)]), [(at(0, "up_to"), "bands_not_increasing")]);
        assert_eq!(
            problems(&[("", SHARES), ("10", SHARES)]),
            [(at(1, "up_to"), "band_never_reached")]
        );
        let short = problems(&[("", ["0.5", "0.2", "0.2"])]);
        assert_eq!(short, [(at(0, "inventors"), "shares_do_not_sum")]);
    }
}
