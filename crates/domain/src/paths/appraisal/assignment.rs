//! The assignment of a valuation: what for, on which basis, for whom, and what a sheet must say besides figures.
//!
//! A sheet says purpose, basis of value, premise, date, the rights, the methods used and those not used with the
//! reason, and its limiting conditions; an intangible asset is valued only where it is identifiable: there is tangible
//! evidence of it, it can earn, and what it earns can be measured in money. Source: Circular 37/2024/TT-BTC (Viet Nam),
//! Circular 30/2024/TT-BTC on bases of value, read in secondary sources; International Valuation Standards (2025),
//! IVS 101 scope of work, IVS 102 bases of value, IVS 106 reporting, recalled.

use crate::inputs::{Field, Kind, Path, Presence, Reader};
use crate::units::Date;

/// The limiting conditions of this sheet besides those of every sheet.
pub const CONDITIONS: &str = "assignment.conditions";
/// The most of them.
pub const MOST_CONDITIONS: usize = 20;

/// What the value is wanted for.
pub const PURPOSE: Field = Field::new(
    "assignment.purpose",
    Kind::Choice(&[
        "capital_contribution",
        "transfer",
        "licence",
        "loan",
        "benefit_sharing",
        "accounting",
        "dispute",
    ]),
    Presence::Optional,
);
/// The basis of value.
pub const BASIS: Field = Field::new(
    "assignment.basis",
    Kind::Choice(&["market_value", "equitable_value", "investment_value", "liquidation_value"]),
    Presence::Optional,
);
/// The premise of value: the use that is assumed.
pub const PREMISE: Field = Field::new(
    "assignment.premise",
    Kind::Choice(&["highest_and_best_use", "current_use", "orderly_liquidation", "forced_sale"]),
    Presence::Optional,
);
/// Who asked for the value.
pub const CLIENT: Field = text("assignment.client");
/// Who may rely on it.
pub const INTENDED_USERS: Field = text("assignment.intended_users");
/// Who made the sheet.
pub const PREPARED_BY: Field = text("assignment.prepared_by");
/// The day on which the sheet was made.
pub const PREPARED_ON: Field = Field::new("assignment.prepared_on", Kind::Date, Presence::Optional);
/// By what the asset can be seen to exist.
pub const TANGIBLE_EVIDENCE: Field = text("assignment.tangible_evidence");
/// How it can earn.
pub const ABILITY_TO_EARN: Field = text("assignment.ability_to_earn");
/// How what it earns is measured.
pub const MEASURED_BY: Field = text("assignment.measured_by");
/// Why no method of the income approach was used.
pub const NO_INCOME: Field = text("assignment.reason_without.income");
/// Why no method of the market approach was used.
pub const NO_MARKET: Field = text("assignment.reason_without.market");
/// Why no method of the cost approach was used.
pub const NO_COST: Field = text("assignment.reason_without.cost");
/// A limiting condition.
pub const CONDITION: Field = text("assignment.conditions.#.text");

const fn text(path: &'static str) -> Field {
    Field::new(path, Kind::Text, Presence::Optional)
}

/// Every field of the assignment.
pub const FIELDS: &[Field] = &[
    PURPOSE,
    BASIS,
    PREMISE,
    CLIENT,
    INTENDED_USERS,
    PREPARED_BY,
    PREPARED_ON,
    TANGIBLE_EVIDENCE,
    ABILITY_TO_EARN,
    MEASURED_BY,
    NO_INCOME,
    NO_MARKET,
    NO_COST,
    CONDITION,
];

/// The assignment of a valuation; nothing of it changes a figure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assignment {
    /// What the value is wanted for.
    pub purpose: Option<&'static str>,
    /// The basis of value.
    pub basis: Option<&'static str>,
    /// The premise of value.
    pub premise: Option<&'static str>,
    /// The day on which the sheet was made.
    pub prepared_on: Option<Date>,
    texts: Vec<(&'static str, String)>,
    /// Its own limiting conditions.
    pub conditions: Vec<String>,
}

impl Assignment {
    /// Reads the assignment; problems are left with the reader.
    pub fn read(read: &mut Reader<'_>) -> Self {
        let purpose = read.choice(&PURPOSE, PURPOSE.path());
        let basis = read.choice(&BASIS, BASIS.path());
        let premise = read.choice(&PREMISE, PREMISE.path());
        let prepared_on = read.date(&PREPARED_ON, PREPARED_ON.path());
        let single = FIELDS.iter().filter(|field| field.kind == Kind::Text && **field != CONDITION);
        let texts = single
            .filter_map(|field| Some((field.path, read.text(field, field.path())?)))
            .collect();
        let rows = read.rows(CONDITIONS, MOST_CONDITIONS);
        let conditions = (0..rows).filter_map(|row| read.text(&CONDITION, CONDITION.at(row)));
        Self { purpose, basis, premise, prepared_on, texts, conditions: conditions.collect() }
    }

    /// What was written into a field of text.
    #[must_use]
    pub fn text(&self, field: &Field) -> Option<&str> {
        let own = self.texts.iter().find(|(path, _)| *path == field.path);
        own.map(|(_, text)| text.as_str())
    }

    /// What a sheet must say and this one does not yet, in the order of the sheet. Reasons for an approach that was
    /// not used are asked for by whoever knows which were.
    #[must_use]
    pub fn missing(&self) -> Vec<Path> {
        let choices = [(&PURPOSE, self.purpose), (&BASIS, self.basis), (&PREMISE, self.premise)];
        let chosen = choices.into_iter().filter(|(_, choice)| choice.is_none());
        let written =
            [&CLIENT, &INTENDED_USERS, &PREPARED_BY, &TANGIBLE_EVIDENCE, &ABILITY_TO_EARN]
                .into_iter()
                .chain([&MEASURED_BY])
                .filter(|field| self.text(field).is_none());
        let mut missing: Vec<Path> = chosen.map(|(field, _)| field.path()).collect();
        missing.extend(written.map(Field::path));
        if self.prepared_on.is_none() {
            missing.push(PREPARED_ON.path());
        }
        missing
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inputs::{Draft, FieldError, Problem};

    fn read(entries: &[(&str, &str)]) -> Result<Assignment, Vec<FieldError>> {
        let (mut draft, defaults) = (Draft::new(), Draft::new());
        for (path, text) in entries {
            draft.enter(Path::new(path), text);
        }
        let mut reader = Reader::new(&draft, &defaults);
        let assignment = Assignment::read(&mut reader);
        reader.finish().map(|_| assignment)
    }

    #[test]
    fn an_empty_assignment_lacks_everything_a_sheet_must_say_and_a_whole_one_nothing() {
        let missing = read(&[]).unwrap().missing();
        assert_eq!(missing.len(), 10);
        let entries: Vec<(String, &str)> = missing
            .iter()
            .map(|path| {
                let text = match path.as_str() {
                    "assignment.purpose" => "capital_contribution",
                    "assignment.basis" => "market_value",
                    "assignment.premise" => "current_use",
                    "assignment.prepared_on" => "2026-11-26",
                    _ => "in words",
                };
                (path.as_str().to_owned(), text)
            })
            .collect();
        let entries: Vec<(&str, &str)> =
            entries.iter().map(|(path, text)| (path.as_str(), *text)).collect();
        let whole = read(&entries).unwrap();
        assert_eq!(whole.missing(), []);
        assert_eq!(whole.purpose, Some("capital_contribution"));
        assert_eq!(whole.text(&MEASURED_BY), Some("in words"));
    }

    #[test]
    fn a_purpose_that_is_none_is_refused_at_its_field() {
        let refused = read(&[("assignment.purpose", "pride")]).unwrap_err();
        assert_eq!(refused[0].path, PURPOSE.path());
        assert!(matches!(refused[0].problem, Problem::UnknownChoice { .. }));
    }
}
