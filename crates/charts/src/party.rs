//! Whose money it is.

/// A party; the same colour and texture stand for it in every picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Party {
    /// Who uses the right and pays for it.
    Licensee,
    /// The inventors, together or one by one.
    Inventors,
    /// The inventors' department.
    Department,
    /// The institute that holds the right.
    Institute,
    /// The State, through taxes.
    State,
    /// Those who are paid for costs.
    Costs,
    /// Who gives a grant.
    Funder,
    /// Those who found a firm with money.
    Founders,
    /// Those who buy shares in a round.
    Investor,
    /// Those who work for shares.
    Staff,
    /// Anybody else.
    Other,
}

/// A pattern that tells parties apart without colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Texture {
    /// No pattern.
    Plain,
    /// Lines rising to the right.
    Rising,
    /// Lines falling to the right.
    Falling,
    /// Dots.
    Dots,
    /// Level lines.
    Level,
    /// Upright lines.
    Upright,
    /// A grid.
    Grid,
    /// Lines both ways aslant.
    Crossed,
}

impl Party {
    /// Every party.
    pub const ALL: [Self; 11] = [
        Self::Licensee,
        Self::Inventors,
        Self::Department,
        Self::Institute,
        Self::State,
        Self::Costs,
        Self::Funder,
        Self::Founders,
        Self::Investor,
        Self::Staff,
        Self::Other,
    ];

    /// The word in class names.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Licensee => "licensee",
            Self::Inventors => "inventors",
            Self::Department => "department",
            Self::Institute => "institute",
            Self::State => "state",
            Self::Costs => "costs",
            Self::Funder => "funder",
            Self::Founders => "founders",
            Self::Investor => "investor",
            Self::Staff => "staff",
            Self::Other => "other",
        }
    }

    /// The texture that stands for the party.
    #[must_use]
    pub fn texture(self) -> Texture {
        match self {
            Self::Licensee | Self::Inventors => Texture::Plain,
            Self::Department => Texture::Dots,
            Self::Institute => Texture::Rising,
            Self::State => Texture::Level,
            Self::Costs | Self::Founders => Texture::Falling,
            Self::Funder => Texture::Upright,
            Self::Investor => Texture::Rising,
            Self::Staff => Texture::Dots,
            Self::Other => Texture::Grid,
        }
    }
}

impl Texture {
    /// Every texture that is drawn.
    pub const DRAWN: [Self; 7] = [
        Self::Rising,
        Self::Falling,
        Self::Dots,
        Self::Level,
        Self::Upright,
        Self::Grid,
        Self::Crossed,
    ];

    /// The word in identifiers.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Rising => "rising",
            Self::Falling => "falling",
            Self::Dots => "dots",
            Self::Level => "level",
            Self::Upright => "upright",
            Self::Grid => "grid",
            Self::Crossed => "crossed",
        }
    }

    /// The path of the pattern in a tile of six by six.
    #[must_use]
    pub fn tile(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Rising => "M-1,1 L1,-1 M0,6 L6,0 M5,7 L7,5",
            Self::Falling => "M-1,5 L1,7 M0,0 L6,6 M5,-1 L7,1",
            Self::Dots => "M2,3 L3,3 M5,0 L6,0",
            Self::Level => "M0,3 L6,3",
            Self::Upright => "M3,0 L3,6",
            Self::Grid => "M0,3 L6,3 M3,0 L3,6",
            Self::Crossed => "M-1,1 L1,-1 M0,6 L6,0 M5,7 L7,5 M-1,5 L1,7 M0,0 L6,6 M5,-1 L7,1",
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_party_has_its_own_word() {
        let words: BTreeSet<_> = Party::ALL.iter().map(|party| party.word()).collect();
        assert_eq!(words.len(), Party::ALL.len());
    }

    #[test]
    fn parties_that_share_the_money_never_share_a_texture() {
        let sharing = [
            Party::Inventors,
            Party::Department,
            Party::Institute,
            Party::State,
            Party::Costs,
            Party::Funder,
        ];
        let textures: BTreeSet<_> = sharing.iter().map(|party| party.texture()).collect();
        assert_eq!(textures.len(), sharing.len());
    }
}
