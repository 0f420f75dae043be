//! Published figures that do not follow from their own inputs. What the calculator says instead is asked of it
//! and stored nowhere.

use include_dir::{Dir, include_dir};
use serde::Deserialize;
use serde_json::Value;

use crate::embedded::{self, CatalogueError};
use crate::source::{Confidence, InBoth, Source};

static PEER_CHECKS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../data/peer_checks");

/// A published figure to be held against a calculator.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct PeerCheck {
    /// Its identifier.
    pub id: String,
    /// What was calculated.
    pub name: InBoth,
    /// The calculator that is asked.
    pub calculator: String,
    /// What it is asked: the printed inputs.
    pub input: Value,
    /// The output that is compared.
    pub output: String,
    /// The printed figure, digit for digit.
    pub printed: String,
    /// The unit of both.
    pub unit: String,
    /// Why they differ.
    pub cause: InBoth,
    /// Where it was printed.
    pub source: Source,
    /// How far the quotation can be trusted.
    pub confidence: Confidence,
}

/// Every published figure that is held against a calculator.
///
/// # Errors
/// A data file is broken.
pub fn peer_checks() -> Result<Vec<PeerCheck>, CatalogueError> {
    embedded::files_of("peer_checks", &PEER_CHECKS)
        .into_iter()
        .map(|(path, text)| embedded::parse(&path, text))
        .collect()
}
