//! The family of a right: the same result protected in other countries.
//!
//! One right is valued; what belongs to it elsewhere is named on the sheet, with what keeps it alive.

use crate::inputs::{Field, Kind, Presence, Reader};
use crate::units::Date;

/// The repeating group.
pub const FAMILY: &str = "right.family";
/// The most members besides the right itself.
pub const MOST_MEMBERS: usize = 60;

/// The number of the title or of the application.
pub const NUMBER: Field = Field::new("right.number", Kind::Text, Presence::Optional);
/// The country or office.
pub const COUNTRY: Field = Field::new("right.country", Kind::Text, Presence::Optional);
/// How far it has come.
pub const STATUS: Field = Field::new(
    "right.status",
    Kind::Choice(&["application", "published", "granted", "opposed", "lapsed"]),
    Presence::Optional,
);
/// Whether the fees that keep it alive are paid.
pub const FEES: Field =
    Field::new("right.fees", Kind::Choice(&["paid", "due", "unpaid"]), Presence::Optional);
/// The number of a member.
pub const MEMBER_NUMBER: Field =
    Field::new("right.family.#.number", Kind::Text, Presence::Optional);
/// The country or office of a member.
pub const MEMBER_COUNTRY: Field =
    Field::new("right.family.#.country", Kind::Text, Presence::Optional);
/// The filing date of a member.
pub const MEMBER_FILED: Field =
    Field::new("right.family.#.filing_date", Kind::Date, Presence::Optional);
/// The end of protection of a member.
pub const MEMBER_EXPIRES: Field =
    Field::new("right.family.#.expiry_date", Kind::Date, Presence::Optional);
/// What is known of a member's status and fees.
pub const MEMBER_FEES: Field = Field::new("right.family.#.fees", Kind::Text, Presence::Optional);

/// Every field of the family.
pub const FIELDS: &[Field] = &[
    NUMBER,
    COUNTRY,
    STATUS,
    FEES,
    MEMBER_NUMBER,
    MEMBER_COUNTRY,
    MEMBER_FILED,
    MEMBER_EXPIRES,
    MEMBER_FEES,
];

/// What identifies the right, and its family.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Family {
    /// The number of the right that is valued.
    pub number: Option<String>,
    /// Its country or office.
    pub country: Option<String>,
    /// How far it has come.
    pub status: Option<&'static str>,
    /// Whether its fees are paid.
    pub fees: Option<&'static str>,
    /// The others.
    pub members: Vec<Member>,
}

/// The same result protected elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Member {
    /// Its number.
    pub number: Option<String>,
    /// Its country or office.
    pub country: Option<String>,
    /// When it was filed.
    pub filed: Option<Date>,
    /// When its protection ends.
    pub expires: Option<Date>,
    /// Its status and fees, in words.
    pub fees: Option<String>,
}

impl Family {
    /// Reads the family; problems are left with the reader.
    pub fn read(read: &mut Reader<'_>) -> Self {
        let rows = read.rows(FAMILY, MOST_MEMBERS);
        Self {
            number: read.text(&NUMBER, NUMBER.path()),
            country: read.text(&COUNTRY, COUNTRY.path()),
            status: read.choice(&STATUS, STATUS.path()),
            fees: read.choice(&FEES, FEES.path()),
            members: (0..rows)
                .map(|row| Member {
                    number: read.text(&MEMBER_NUMBER, MEMBER_NUMBER.at(row)),
                    country: read.text(&MEMBER_COUNTRY, MEMBER_COUNTRY.at(row)),
                    filed: read.date(&MEMBER_FILED, MEMBER_FILED.at(row)),
                    expires: read.date(&MEMBER_EXPIRES, MEMBER_EXPIRES.at(row)),
                    fees: read.text(&MEMBER_FEES, MEMBER_FEES.at(row)),
                })
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inputs::{Draft, Path, Problem};

    #[test]
    fn a_member_keeps_what_was_written_and_a_date_that_is_none_is_refused_at_its_field() {
        let (mut draft, defaults) = (Draft::new(), Draft::new());
        draft.enter(Path::new("right.family.0.number"), "US 1");
        draft.enter(Path::new("right.family.0.expiry_date"), "2040-02-29");
        let mut reader = Reader::new(&draft, &defaults);
        let family = Family::read(&mut reader);
        assert!(reader.finish().is_ok());
        assert_eq!(family.members[0].number.as_deref(), Some("US 1"));
        assert_eq!(family.members[0].expires, Date::from_iso("2040-02-29").ok());
        draft.enter(Path::new("right.family.0.filing_date"), "2039-02-29");
        let mut reader = Reader::new(&draft, &defaults);
        let _ = Family::read(&mut reader);
        let refused = reader.finish().unwrap_err();
        assert_eq!(refused[0].path, MEMBER_FILED.at(0));
        assert_eq!(refused[0].problem, Problem::NotADate);
    }
}
