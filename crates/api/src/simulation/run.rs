//! A simulation that goes forward a few draws at a time.
//!
//! It can be stopped between any two draws, summed up so far, and taken up elsewhere from the draws that were
//! handed over: every draw is a function of the seed and its number, so the result is the same bytes.

use core::ops::Range;

use labworth_domain::simulation::run::{Chunk, ChunkError, Simulation};
use labworth_domain::simulation::{Model, Sampler};
use labworth_domain::uncertainty::Correlations;

/// The most draws of one run: what a browser holds easily for every output of a project.
pub const MOST_DRAWS: u64 = 100_000;

/// A model that can also be asked for its outputs at stated values.
pub trait Expected: Model {
    /// The outputs at given values of the inputs, or of the first of them: what chance is left is averaged.
    fn expected(&self, values: &[f64]) -> Vec<f64>;
}

/// What is drawn from a model.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Which draws.
    pub seed: u64,
    /// How many draws.
    pub draws: u64,
    /// The names of the outputs, in the model's order.
    pub names: Vec<String>,
    /// The value of every input while another is varied alone; shorter than the inputs where the last of
    /// them cannot be moved at will, as the state of a road.
    pub base: Vec<f64>,
    /// How the inputs move together; `None` when they do not.
    pub correlations: Option<Correlations>,
    /// The position of the reading among those of the project.
    pub reading: usize,
    /// The currency of every amount.
    pub currency: String,
}

/// A simulation on its way.
#[derive(Clone, Debug)]
pub struct Run<M> {
    model: M,
    plan: Plan,
    drawn: Chunk,
}

impl<M: Model> Run<M> {
    /// A run before its first draw.
    pub fn new(model: M, plan: Plan) -> Self {
        let drawn = Chunk { first_draw: 0, outputs: vec![Vec::new(); model.outputs()] };
        Self { model, plan, drawn }
    }

    /// What is simulated.
    pub fn model(&self) -> &M {
        &self.model
    }

    /// What is drawn.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The results so far, one column an output.
    pub fn results(&self) -> &[Vec<f64>] {
        &self.drawn.outputs
    }

    /// How many draws are done.
    pub fn done(&self) -> u64 {
        self.drawn.draws() as u64
    }

    /// Whether every draw is done.
    pub fn is_done(&self) -> bool {
        self.done() >= self.plan.draws
    }

    /// The simulation of which this is a part.
    pub fn simulation(&self) -> Simulation<'_, M> {
        Simulation {
            model: &self.model,
            sampler: Sampler::Independent { seed: self.plan.seed },
            correlations: self.plan.correlations.as_ref(),
        }
    }

    /// Does at most so many draws more.
    pub fn advance(&mut self, draws: u64) {
        let from = self.done();
        let to = from.saturating_add(draws).min(self.plan.draws);
        let more = self.simulation().chunk(from..to);
        self.append(more);
    }

    /// The results of some of the draws, output by output, to be handed over.
    pub fn hand_over(&self, draws: Range<u64>) -> Vec<f64> {
        let range = draws.start as usize..draws.end.min(self.done()) as usize;
        let parts = self.drawn.outputs.iter().filter_map(|column| column.get(range.clone()));
        parts.flatten().copied().collect()
    }

    /// Takes over results that [`hand_over`](Self::hand_over) gave, in the order of their draws.
    ///
    /// # Errors
    /// They do not follow what is there already, or are not of this run.
    pub fn take_over(&mut self, first_draw: u64, results: &[f64]) -> Result<(), ChunkError> {
        let outputs = self.model.outputs();
        let draws = results.len().checked_div(outputs).unwrap_or(0);
        let past = first_draw.saturating_add(draws as u64);
        if draws * outputs != results.len() || past > self.plan.draws {
            return Err(ChunkError::OfAnotherModel);
        }
        if first_draw != self.done() {
            return Err(ChunkError::NotConsecutive { draw: first_draw });
        }
        if draws > 0 {
            let outputs = results.chunks(draws).map(<[f64]>::to_vec).collect();
            self.append(Chunk { first_draw, outputs });
        }
        Ok(())
    }

    fn append(&mut self, more: Chunk) {
        for (column, results) in self.drawn.outputs.iter_mut().zip(more.outputs) {
            column.extend(results);
        }
    }
}
