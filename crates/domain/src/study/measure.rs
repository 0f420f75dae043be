//! What a study measures.

use crate::ledger::Account;
use crate::paths::appraisal::Method;
use crate::paths::comparison::{PathKind, Side};

/// One output of a study; all are present values in the project's currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Measure {
    /// The value of the right by relief from royalty.
    RightValue,
    /// The risk-adjusted value of own exploitation.
    RiskAdjustedNpv,
    /// What another method says the right is worth.
    Method(Method),
    /// The money of one party under a path.
    Party {
        /// The path.
        path: PathKind,
        /// The party.
        account: Account,
    },
    /// The money of one side of the table under a path.
    Side {
        /// The path.
        path: PathKind,
        /// The side.
        side: Side,
    },
}

impl Measure {
    /// The path, where it is one of a path.
    #[must_use]
    pub fn path(&self) -> Option<PathKind> {
        match self {
            Self::RightValue | Self::RiskAdjustedNpv | Self::Method(_) => None,
            Self::Party { path, .. } | Self::Side { path, .. } => Some(*path),
        }
    }
}
