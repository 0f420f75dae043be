//! Who owns the right: the institute, and those with whom it shares it.
//!
//! ```text
//! own share of the institute = 1 − Σ shares of the co-owners
//! ```
//!
//! What the right earns goes to its owners by their shares; what the institute has of it is then
//! shared under its rules. Source: Vietnam, Civil Code 2015, Art. 209 (common property by shares)
//! and Art. 217 (its use and benefits by share), recalled and not verified against the gazette.

use crate::inputs::{Field, Kind, Path, Presence, Problem, Reader};
use crate::units::{Exact, Number};

/// The repeating group.
pub const CO_OWNERS: &str = "owners";
/// The most co-owners.
pub const MOST_CO_OWNERS: usize = 20;
/// A co-owner's name.
pub const NAME: Field = Field::new("owners.#.name", Kind::Text, Presence::Optional);
/// A co-owner's share of the right. It is agreed, and with the others it must not exceed the whole.
pub const SHARE: Field =
    Field::new("owners.#.share", Kind::Rate, Presence::Required).within("0", "1").certain();

/// Every field of the owners.
pub const FIELDS: &[Field] = &[NAME, SHARE];

/// The co-owners; none where the right is the institute's alone.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Owners<N = Exact> {
    /// Everybody who owns a part besides the institute.
    pub co_owners: Vec<CoOwner<N>>,
}

/// Somebody who owns a part of the right.
#[derive(Clone, Debug, PartialEq)]
pub struct CoOwner<N = Exact> {
    /// The name, where one was entered.
    pub name: Option<String>,
    /// The part.
    pub share: N,
}

impl Owners {
    /// Reads the co-owners; problems are left with the reader.
    pub fn read(read: &mut Reader<'_>) -> Option<Self> {
        let rows = read.rows(CO_OWNERS, MOST_CO_OWNERS);
        let mut co_owners = Vec::with_capacity(rows);
        for row in 0..rows {
            let name = read.text(&NAME, NAME.at(row));
            if let Some(share) = read.number(&SHARE, SHARE.at(row)) {
                co_owners.push(CoOwner { name, share });
            }
        }
        let owners = Self { co_owners };
        if owners.institute().is_negative() {
            let sum = Exact::one() - owners.institute();
            read.refuse(SHARE.at(rows - 1), Problem::SharesAboveOne { sum: sum.to_text() });
        }
        (owners.co_owners.len() == rows).then_some(owners)
    }
}

impl<N: Number> Owners<N> {
    /// The institute's own share.
    #[must_use]
    pub fn institute(&self) -> N {
        self.co_owners.iter().fold(N::one(), |rest, owner| rest - owner.share.clone())
    }

    /// The same owners in another kind of number.
    pub fn map<M>(&self, number: &mut impl FnMut(&N) -> M) -> Owners<M> {
        let co_owners = self
            .co_owners
            .iter()
            .map(|owner| CoOwner { name: owner.name.clone(), share: number(&owner.share) });
        Owners { co_owners: co_owners.collect() }
    }

    /// The number that stands at a path.
    pub fn number_mut(&mut self, path: &Path) -> Option<&mut N> {
        let owner = self.co_owners.get_mut(path.position_in(CO_OWNERS)?)?;
        path.fits(SHARE.path).then_some(&mut owner.share)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inputs::Draft;

    fn read(shares: &[&str]) -> Result<Owners, Problem> {
        let (mut draft, defaults) = (Draft::new(), Draft::new());
        for (row, share) in shares.iter().enumerate() {
            draft.enter(SHARE.at(row), share);
        }
        let mut reader = Reader::new(&draft, &defaults);
        let owners = Owners::read(&mut reader);
        reader.finish().map(|_| owners.unwrap()).map_err(|mut errors| errors.remove(0).problem)
    }

    #[test]
    fn what_the_others_do_not_own_is_the_institutes() {
        assert_eq!(read(&[]).unwrap().institute(), Exact::one());
        assert_eq!(read(&["0.25", "0.15"]).unwrap().institute(), Exact::ratio(3, 5).unwrap());
        assert_eq!(read(&["1"]).unwrap().institute(), Exact::zero());
    }

    #[test]
    fn more_than_the_whole_cannot_be_owned() {
        let problem = read(&["0.6", "0.5"]).unwrap_err();
        assert_eq!(problem, Problem::SharesAboveOne { sum: "1.1".into() });
    }
}
