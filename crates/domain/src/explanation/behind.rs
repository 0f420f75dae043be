//! What a figure rests on: the inputs at the ends of its working, and of the workings that this leads to.

use std::collections::BTreeSet;

use super::{Figure, TermSource, explain};
use crate::inputs::Path;
use crate::paths::evaluation::Evaluation;

/// Every input that stands in the working of a figure, or in a working that it leads to.
///
/// A working says all that its figure was made from, so an input that is not here does not move the figure, apart from the
/// choice of a formula.
#[must_use]
pub fn inputs_behind(evaluation: &Evaluation, of: &Figure) -> BTreeSet<Path> {
    let mut inputs = BTreeSet::new();
    let mut seen = BTreeSet::from([of.clone()]);
    let mut waiting = vec![of.clone()];
    while let Some(figure) = waiting.pop() {
        let terms = explain(evaluation, &figure).map_or_else(Vec::new, |working| working.terms);
        for term in terms {
            match term.from {
                TermSource::Input(path, _) => drop(inputs.insert(path)),
                TermSource::Figure(next) if seen.insert(next.clone()) => waiting.push(next),
                _ => {}
            }
        }
    }
    inputs
}
