//! The shapes a range can have, and the figures by which each is stated.

/// How the values of a range are spread.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// Low, most likely, high; smooth.
    Pert,
    /// Low, most likely, high; straight lines.
    Triangular,
    /// Low, high; nothing between them is more likely than anything else.
    Uniform,
    /// Mean, standard deviation; without ends.
    Normal,
    /// Mean, standard deviation of the quantity itself; above zero, with a long upper tail.
    LogNormal,
    /// The two shapes of a beta distribution; for shares and probabilities only.
    Beta,
}

impl Shape {
    /// Every shape, the plainest first.
    pub const ALL: [Self; 6] =
        [Self::Pert, Self::Triangular, Self::Uniform, Self::Normal, Self::LogNormal, Self::Beta];

    /// The name in canonical text. A name is for ever: it is in users' files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pert => "pert",
            Self::Triangular => "triangular",
            Self::Uniform => "uniform",
            Self::Normal => "normal",
            Self::LogNormal => "lognormal",
            Self::Beta => "beta",
        }
    }

    /// The shape of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|shape| shape.name() == name)
    }

    /// How many figures state it.
    #[must_use]
    pub const fn figures(self) -> usize {
        match self {
            Self::Pert | Self::Triangular => 3,
            Self::Uniform | Self::Normal | Self::LogNormal | Self::Beta => 2,
        }
    }
}
