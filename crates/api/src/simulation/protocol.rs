//! What is said between a page and its worker, and what `labworth simulate` prints.

use serde::{Deserialize, Serialize};

/// What is asked: a project, a reading of the law, and which draws.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Job {
    /// The text of the project's file.
    pub project: String,
    /// The position of the reading among those of the project, from 0.
    pub reading: usize,
    /// The seed as a decimal text, because a number of JavaScript holds only 53 bits.
    pub seed: String,
    /// How many draws.
    pub draws: u64,
}

/// How far a run is, with the figures of the draws so far.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Progress {
    /// The draws so far.
    pub done: u64,
    /// The draws asked for.
    pub total: u64,
    /// The figures of the draws so far.
    pub measures: Vec<Measured>,
}

/// The result of a run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finished {
    /// The seed as a decimal text.
    pub seed: String,
    /// How uniform numbers were made from the seed.
    pub sampler: String,
    /// How many draws.
    pub draws: u64,
    /// The position of the reading among those of the project.
    pub reading: usize,
    /// The currency of every amount.
    pub currency: String,
    /// The digest of all results: the same on every machine.
    pub digest: String,
    /// The figures of every output.
    pub measures: Vec<Measured>,
    /// What each uncertain input does to every output, in the order of the outputs.
    pub tornado: Vec<MeasureTornado>,
}

/// The figures of one output.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measured {
    /// The output.
    pub name: String,
    /// How many draws had no value; they are in no other figure.
    pub undefined: u64,
    /// The figures; `None` where no draw had a value.
    pub summary: Option<SummaryFigures>,
    /// Counts in bins of equal width; `None` where no draw had a value.
    pub histogram: Option<Bins>,
}

/// A simulated quantity in a few figures.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SummaryFigures {
    /// The draws with a value.
    pub draws: u64,
    /// The mean.
    pub mean: f64,
    /// Of the draws; `None` for a single one.
    pub standard_deviation: Option<f64>,
    /// Of the mean; `None` for a single draw.
    pub standard_error: Option<f64>,
    /// Where the mean lies with a confidence of 0.95; `None` for a single draw.
    pub mean_interval: Option<Between>,
    /// Value not reached with probability 5 %.
    pub p5: f64,
    /// Value not reached with probability 10 %.
    pub p10: f64,
    /// Value not reached with probability 25 %.
    pub p25: f64,
    /// Value not reached with probability 50 %.
    pub p50: f64,
    /// Value not reached with probability 75 %.
    pub p75: f64,
    /// Value not reached with probability 90 %.
    pub p90: f64,
    /// Value not reached with probability 95 %.
    pub p95: f64,
    /// The smallest result.
    pub least: f64,
    /// The largest result.
    pub largest: f64,
    /// The share of results below 0.
    pub probability_of_loss: f64,
    /// The mean of these; `None` when there is none.
    pub mean_of_losses: Option<f64>,
}

/// Two ends.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Between {
    /// The lower.
    pub low: f64,
    /// The higher.
    pub high: f64,
}

/// Counts in bins of equal width; what lies outside is counted in the first and the last.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bins {
    /// Where the first bin begins.
    pub from: f64,
    /// Where the last bin ends.
    pub to: f64,
    /// How many results each bin holds.
    pub counts: Vec<u64>,
}

/// What each uncertain input alone does to one output.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MeasureTornado {
    /// The output.
    pub name: String,
    /// The output with every input at its base value; `None` where it has none.
    pub base: Option<f64>,
    /// The bars, the longest first.
    pub bars: Vec<InputBar>,
}

/// What one input alone does to one output, from its P10 to its P90.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InputBar {
    /// The input: the path of its field.
    pub input: String,
    /// The input's P10.
    pub low: f64,
    /// The input's P90.
    pub high: f64,
    /// The output at the P10; `None` where it has none.
    pub at_low: Option<f64>,
    /// The output at the P90; `None` where it has none.
    pub at_high: Option<f64>,
    /// Spearman's rank correlation of input and output over the draws; `None` where one does not move or a
    /// draw had no value.
    pub rank_correlation: Option<f64>,
}

/// Why a job has no result: everything that is wrong with its project, or with the job.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failed {
    /// The stable name of the first problem.
    pub code: String,
    /// Where: the path of a field, or empty.
    pub path: String,
    /// The same in English.
    pub message: String,
    /// All problems.
    #[serde(default)]
    pub problems: Vec<FailedProblem>,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FailedProblem {
    /// The stable name of what is wrong.
    pub code: String,
    /// Where: the path of a field, or empty.
    pub path: String,
    /// The same in English.
    pub message: String,
}
