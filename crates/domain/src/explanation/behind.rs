//! What a figure rests on: the inputs at the ends of its working, and of the workings that this leads to.

use std::collections::{BTreeMap, BTreeSet};

use super::{Figure, TermSource, explain};
use crate::inputs::Path;
use crate::paths::evaluation::Evaluation;

/// Every input that stands in the working of a figure, or in a working that it leads to.
///
/// A working says all that its figure was made from, so an input that is not here does not move the figure, apart from the
/// choice of a formula.
#[must_use]
pub fn inputs_behind(evaluation: &Evaluation, of: &Figure) -> BTreeSet<Path> {
    Behind::of(evaluation).inputs(of)
}

/// What the figures of one evaluation rest on. A working that several of them lead to is made once.
#[derive(Debug)]
pub struct Behind<'a> {
    evaluation: &'a Evaluation,
    figures: Numbered<Figure>,
    inputs: Numbered<Path>,
    /// For each figure whose working was made, the numbers of its inputs and of the figures that it leads to.
    leads_to: BTreeMap<usize, (Vec<usize>, Vec<usize>)>,
}

impl<'a> Behind<'a> {
    /// Before any working was made.
    #[must_use]
    pub fn of(evaluation: &'a Evaluation) -> Self {
        let (figures, inputs) = (Numbered::default(), Numbered::default());
        Self { evaluation, figures, inputs, leads_to: BTreeMap::new() }
    }

    /// The same as [`inputs_behind`].
    pub fn inputs(&mut self, of: &Figure) -> BTreeSet<Path> {
        let first = self.figures.number(of);
        let (mut inputs, mut seen) = (BTreeSet::<usize>::new(), BTreeSet::from([first]));
        let mut waiting = vec![first];
        while let Some(figure) = waiting.pop() {
            let (own, next) = self.leads_to(figure);
            inputs.extend(own);
            waiting.extend(next.iter().filter(|next| seen.insert(**next)));
        }
        inputs.iter().filter_map(|number| self.inputs.items.get(*number)).cloned().collect()
    }

    fn leads_to(&mut self, figure: usize) -> &(Vec<usize>, Vec<usize>) {
        let Self { evaluation, figures, inputs, leads_to } = self;
        leads_to.entry(figure).or_insert_with(|| {
            let working = figures.items.get(figure).and_then(|own| explain(evaluation, own));
            let mut found = (Vec::new(), Vec::new());
            for term in working.map_or_else(Vec::new, |working| working.terms) {
                match term.from {
                    TermSource::Input(path, _) => found.0.push(inputs.number(&path)),
                    TermSource::Figure(next) => found.1.push(figures.number(&next)),
                    _ => {}
                }
            }
            found
        })
    }
}

/// Things by the order in which they came.
#[derive(Debug)]
struct Numbered<T> {
    items: Vec<T>,
    numbers: BTreeMap<T, usize>,
}

impl<T> Default for Numbered<T> {
    fn default() -> Self {
        Self { items: Vec::new(), numbers: BTreeMap::new() }
    }
}

impl<T: Clone + Ord> Numbered<T> {
    fn number(&mut self, item: &T) -> usize {
        if let Some(number) = self.numbers.get(item) {
            return *number;
        }
        let number = self.items.len();
        self.items.push(item.clone());
        self.numbers.insert(item.clone(), number);
        number
    }
}
