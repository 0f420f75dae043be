//! What each party could have without this project: the least for which it would take part.
//!
//! ```text
//! takes part ⇔ expected present value of the party under a path ≥ its outside option
//! ```
//!
//! Nothing entered is nothing to lose: an option of zero. Amounts are as of today, in the same
//! money as the values they are compared with. Source: the participation (individual rationality)
//! constraint, Mas-Colell, Whinston & Green, *Microeconomic Theory* (1995), chapter 14.

use crate::inputs::{Field, Kind, MOST_MONEY, Path, Presence, Reader};
use crate::units::{Exact, Number};

/// What the institute could have otherwise.
pub const INSTITUTE: Field =
    Field::new("outside_option.institute", Kind::Money, Presence::Optional).within("0", MOST_MONEY);
/// What the licensee could have otherwise.
pub const LICENSEE: Field =
    Field::new("outside_option.licensee", Kind::Money, Presence::Optional).within("0", MOST_MONEY);
/// What the founders could have otherwise.
pub const FOUNDERS: Field =
    Field::new("outside_option.founders", Kind::Money, Presence::Optional).within("0", MOST_MONEY);
/// What the investor could have otherwise.
pub const INVESTOR: Field =
    Field::new("outside_option.investor", Kind::Money, Presence::Optional).within("0", MOST_MONEY);

/// Every field of the outside options.
pub const FIELDS: &[Field] = &[INSTITUTE, LICENSEE, FOUNDERS, INVESTOR];

/// The outside options, as present values.
#[derive(Clone, Debug, PartialEq)]
pub struct OutsideOptions<N = Exact> {
    /// The institute's.
    pub institute: N,
    /// The licensee's.
    pub licensee: N,
    /// The founders'.
    pub founders: N,
    /// The investor's.
    pub investor: N,
}

impl OutsideOptions {
    /// Reads the options; problems are left with the reader.
    pub fn read(read: &mut Reader<'_>) -> Self {
        let mut option =
            |field: &Field| read.number(field, field.path()).unwrap_or_else(Exact::zero);
        Self {
            institute: option(&INSTITUTE),
            licensee: option(&LICENSEE),
            founders: option(&FOUNDERS),
            investor: option(&INVESTOR),
        }
    }
}

impl<N: Number> OutsideOptions<N> {
    /// The same options in another kind of number.
    pub fn map<M>(&self, number: &mut impl FnMut(&N) -> M) -> OutsideOptions<M> {
        OutsideOptions {
            institute: number(&self.institute),
            licensee: number(&self.licensee),
            founders: number(&self.founders),
            investor: number(&self.investor),
        }
    }

    /// The number that stands at a path.
    pub fn number_mut(&mut self, path: &Path) -> Option<&mut N> {
        match path.as_str() {
            at if at == INSTITUTE.path => Some(&mut self.institute),
            at if at == LICENSEE.path => Some(&mut self.licensee),
            at if at == FOUNDERS.path => Some(&mut self.founders),
            at if at == INVESTOR.path => Some(&mut self.investor),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inputs::{Draft, Problem};

    fn read(entries: &[(&Field, &str)]) -> Result<OutsideOptions, Problem> {
        let (mut draft, defaults) = (Draft::new(), Draft::new());
        for (field, text) in entries {
            draft.enter(field.path(), text);
        }
        let mut reader = Reader::new(&draft, &defaults);
        let options = OutsideOptions::read(&mut reader);
        reader.finish().map(|_| options).map_err(|mut errors| errors.remove(0).problem)
    }

    #[test]
    fn what_is_not_entered_is_zero_and_every_number_stands_at_its_own_path() {
        let mut options = read(&[(&LICENSEE, "40"), (&INVESTOR, "7")]).unwrap();
        let expected = ["0", "40", "0", "7"];
        for (field, text) in FIELDS.iter().zip(expected) {
            assert_eq!(options.number_mut(&field.path()).unwrap().to_text(), text);
        }
        assert_eq!(options.map(&mut Exact::to_f64).licensee, 40.0);
        assert!(matches!(read(&[(&FOUNDERS, "-1")]), Err(Problem::OutOfRange { .. })));
    }
}
