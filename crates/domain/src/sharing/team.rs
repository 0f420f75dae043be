//! The agreement of a team: who made the result, and how their part is divided.

use crate::inputs::{Field, Kind, Path, Presence, Problem, Reader};
use crate::sharing::Person;
use crate::units::Exact;

/// The repeating group.
pub const INVENTORS: &str = "inventors";
/// The most inventors a result can have.
pub const MOST_INVENTORS: usize = 100;
/// An inventor's name.
pub const NAME: Field = Field::new("inventors.#.name", Kind::Text, Presence::Optional);
/// An inventor's weight in the written statement of contributions.
pub const WEIGHT: Field = Field::new("inventors.#.weight", Kind::Weight, Presence::Required)
    .within("0", "1000000000")
    .certain();

/// Every field of the team.
pub const FIELDS: &[Field] = &[NAME, WEIGHT];

/// Reads the inventors; problems are left with the reader.
pub fn read(read: &mut Reader<'_>) -> Option<Vec<Person>> {
    let rows = read.rows(INVENTORS, MOST_INVENTORS);
    if rows == 0 {
        read.refuse(Path::new(INVENTORS), Problem::Missing);
        return None;
    }
    let mut people = Vec::with_capacity(rows);
    for row in 0..rows {
        let name = read.text(&NAME, NAME.at(row)).unwrap_or_default();
        if let Some(weight) = read.number(&WEIGHT, WEIGHT.at(row)) {
            people.push(Person { name, weight });
        }
    }
    if people.len() < rows {
        return None;
    }
    let sum: Exact = people.iter().map(|person| person.weight.clone()).sum();
    if sum.is_zero() {
        read.refuse(WEIGHT.at(0), Problem::NothingToShareBy);
        return None;
    }
    Some(people)
}
