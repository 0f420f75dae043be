//! Running a model over a range of draws, and joining ranges that were run apart.

use core::ops::Range;

use super::{Model, Sampler};
use crate::uncertainty::Correlations;

/// Draws that are prepared together: columns of this length stay in the cache.
const BLOCK: usize = 256;

/// A model, a source of draws and how the inputs move together.
#[derive(Clone, Copy, Debug)]
pub struct Simulation<'a, M> {
    /// What is simulated.
    pub model: &'a M,
    /// Where the draws come from.
    pub sampler: Sampler,
    /// How the inputs move together; `None` when they do not.
    pub correlations: Option<&'a Correlations>,
}

/// The outputs of a range of draws.
#[derive(Clone, Debug, PartialEq)]
pub struct Chunk {
    /// The number of the first draw.
    pub first_draw: u64,
    /// One column an output, one place a draw.
    pub outputs: Vec<Vec<f64>>,
}

/// Why chunks do not make a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChunkError {
    /// There is none.
    None,
    /// A draw is missing, or there twice.
    NotConsecutive {
        /// The first draw that is not where it should be.
        draw: u64,
    },
    /// Chunks have different numbers of outputs, or columns of different lengths.
    OfAnotherModel,
}

impl Chunk {
    /// How many draws it holds.
    #[must_use]
    pub fn draws(&self) -> usize {
        self.outputs.first().map_or(0, Vec::len)
    }

    /// Joins chunks, in whatever order they arrived, into one from the first draw to the last.
    ///
    /// # Errors
    /// The chunks leave a gap or overlap, or are not of one model.
    pub fn join(mut chunks: Vec<Self>) -> Result<Self, ChunkError> {
        chunks.sort_by_key(|chunk| chunk.first_draw);
        let mut chunks = chunks.into_iter();
        let mut whole = chunks.next().ok_or(ChunkError::None)?;
        for chunk in chunks {
            let next = whole.first_draw + whole.draws() as u64;
            if chunk.first_draw != next {
                return Err(ChunkError::NotConsecutive { draw: next.min(chunk.first_draw) });
            }
            let length = chunk.draws();
            if chunk.outputs.len() != whole.outputs.len()
                || chunk.outputs.iter().any(|column| column.len() != length)
            {
                return Err(ChunkError::OfAnotherModel);
            }
            for (column, more) in whole.outputs.iter_mut().zip(chunk.outputs) {
                column.extend(more);
            }
        }
        Ok(whole)
    }
}

impl<M: Model> Simulation<'_, M> {
    /// Runs the draws of a range. Nothing is allocated per draw.
    #[must_use]
    pub fn chunk(&self, draws: Range<u64>) -> Chunk {
        let count = draws.end.saturating_sub(draws.start) as usize;
        let mut outputs = vec![Vec::with_capacity(count); self.model.outputs()];
        let mut values = vec![0.0; self.model.inputs().len()];
        let mut results = vec![0.0; self.model.outputs()];
        let mut columns = vec![Vec::with_capacity(BLOCK); values.len()];
        let mut first = draws.start;
        while first < draws.end {
            let length = (draws.end - first).min(BLOCK as u64) as usize;
            self.draw(first, length, &mut columns);
            for at in 0..length {
                for (value, column) in values.iter_mut().zip(&columns) {
                    *value = column.get(at).copied().unwrap_or(f64::NAN);
                }
                self.model.evaluate(&values, &mut results);
                for (column, result) in outputs.iter_mut().zip(&results) {
                    column.push(*result);
                }
            }
            first += length as u64;
        }
        Chunk { first_draw: draws.start, outputs }
    }

    /// The values of one input over a range of draws: what its outputs are ranked against.
    ///
    /// Computed again rather than kept, so that a million draws of many inputs need no memory.
    #[must_use]
    pub fn input(&self, input: usize, draws: Range<u64>) -> Vec<f64> {
        let count = draws.end.saturating_sub(draws.start) as usize;
        let Some(drawn) = self.model.inputs().get(input) else {
            return Vec::new();
        };
        if self.correlations.is_none() {
            let mut column = vec![0.0; count];
            self.sampler.fill(input, draws.start, &mut column);
            drawn.distribution.quantiles(&mut column);
            return column;
        }
        let mut whole = Vec::with_capacity(count);
        let mut columns = vec![Vec::with_capacity(BLOCK); self.model.inputs().len()];
        let mut first = draws.start;
        while first < draws.end {
            let length = (draws.end - first).min(BLOCK as u64) as usize;
            self.draw(first, length, &mut columns);
            whole.extend(columns.get(input).into_iter().flatten());
            first += length as u64;
        }
        whole
    }

    /// Fills one column an input with the values of consecutive draws.
    fn draw(&self, first: u64, length: usize, columns: &mut [Vec<f64>]) {
        for (input, column) in columns.iter_mut().enumerate() {
            column.resize(length, 0.0);
            self.sampler.fill(input, first, column);
        }
        if let Some(correlations) = self.correlations {
            correlations.apply(columns);
        }
        for (column, input) in columns.iter_mut().zip(self.model.inputs()) {
            input.distribution.quantiles(column);
        }
    }
}
