//! Promises of a simulation as a whole.

use super::convergence::Convergence;
use super::rank_correlation::rank_correlation;
use super::run::{Chunk, ChunkError, Simulation};
use super::sorted::Sorted;
use super::summary::Summary;
use super::{Model, ModelOf, Sampler, UncertainInput};
use crate::uncertainty::{
    Beta, CorrelationScale, Correlations, LogNormal, Normal, Pert, Point, Triangular, Uniform,
};

const SAMPLER: Sampler = Sampler::Independent { seed: 42 };

fn inputs() -> Vec<UncertainInput> {
    vec![
        UncertainInput::new("known", Point::new(3.0).unwrap()),
        UncertainInput::new("retention", Uniform::new(0.2, 0.6).unwrap()),
        UncertainInput::new("cost", Triangular::new(4.0, 6.0, 10.0).unwrap()),
        UncertainInput::new("royalty", Pert::new(0.02, 0.05, 0.1).unwrap()),
        UncertainInput::new("margin", Normal::new(0.8, 0.05).unwrap()),
        UncertainInput::new("sales", LogNormal::new(400_f64.ln(), 0.6).unwrap()),
        UncertainInput::new("success", Beta::of_probability(0.3, 12.0).unwrap()),
    ]
}

/// Every input as an output of its own, so that each distribution is sampled.
fn echo() -> ModelOf<impl Fn(&[f64], &mut [f64])> {
    ModelOf::new(inputs(), 7, |values: &[f64], outputs: &mut [f64]| outputs.copy_from_slice(values))
}

/// A value and the pockets of two parties.
fn licence() -> ModelOf<impl Fn(&[f64], &mut [f64])> {
    ModelOf::new(inputs(), 3, |values: &[f64], outputs: &mut [f64]| {
        let value = values[5] * values[3] * values[4] * values[6] - values[2] * 0.5;
        outputs.copy_from_slice(&[value, value.max(0.0) * 0.3, value - value.max(0.0) * 0.3]);
    })
}

fn simulation<M: Model>(model: &M) -> Simulation<'_, M> {
    Simulation { model, sampler: SAMPLER, correlations: None }
}

#[test]
fn the_mean_of_the_draws_lies_within_four_standard_errors() {
    let model = echo();
    let drawn = simulation(&model).chunk(0..200_000);
    for (input, column) in model.inputs().iter().zip(&drawn.outputs) {
        let summary = Summary::new(column).unwrap();
        let (exact, error) = (input.distribution.mean(), summary.standard_error.unwrap());
        assert!((summary.mean - exact).abs() <= 4.0 * error, "{}: {}", input.name, summary.mean);
        let spread = input.distribution.standard_deviation();
        assert!(
            (summary.standard_deviation.unwrap() - spread).abs() <= 0.02 * spread,
            "{}",
            input.name
        );
    }
}

#[test]
fn percentiles_of_the_draws_hold_the_exact_quantile() {
    let model = echo();
    let drawn = simulation(&model).chunk(0..50_000);
    for (input, column) in model.inputs().iter().zip(&drawn.outputs).skip(1) {
        let sorted = Sorted::new(column).unwrap();
        for share in [0.05, 0.1, 0.5, 0.9, 0.95] {
            let interval = sorted.percentile_interval(share, 0.9999).unwrap();
            let exact = input.distribution.quantile(share);
            assert!(interval.low <= exact && exact <= interval.high, "{} at {share}", input.name);
        }
    }
}

#[test]
fn any_division_of_the_work_gives_the_same_bytes() {
    let model = licence();
    let pairs = Correlations::new(7, &[(5, 3, 0.5), (2, 5, -0.2)], CorrelationScale::Rank).unwrap();
    for correlations in [None, Some(&pairs)] {
        let work = Simulation { model: &model, sampler: SAMPLER, correlations };
        let whole = work.chunk(0..10_001);
        for cuts in
            [vec![0, 1, 2, 255, 700, 10_001], vec![0, 5_000, 10_001], vec![0, 256, 512, 10_001]]
        {
            let mut parts: Vec<Chunk> =
                cuts.windows(2).map(|ends| work.chunk(ends[0]..ends[1])).collect();
            parts.reverse();
            let joined = Chunk::join(parts).unwrap();
            let bits = |chunk: &Chunk| -> Vec<u64> {
                chunk.outputs.iter().flatten().map(|value| value.to_bits()).collect()
            };
            assert_eq!(bits(&joined), bits(&whole));
        }
        assert_eq!(work.input(5, 0..300).len(), 300);
        assert_eq!(work.input(5, 250..300), work.input(5, 0..300)[250..]);
    }
}

#[test]
fn chunks_that_leave_a_gap_or_overlap_are_refused() {
    let model = licence();
    let work = simulation(&model);
    let gap = vec![work.chunk(0..5), work.chunk(6..9)];
    assert_eq!(Chunk::join(gap), Err(ChunkError::NotConsecutive { draw: 5 }));
    let twice = vec![work.chunk(0..5), work.chunk(4..9)];
    assert_eq!(Chunk::join(twice), Err(ChunkError::NotConsecutive { draw: 4 }));
    assert_eq!(Chunk::join(Vec::new()), Err(ChunkError::None));
    let other = echo();
    let mixed = vec![work.chunk(0..5), simulation(&other).chunk(5..9)];
    assert_eq!(Chunk::join(mixed), Err(ChunkError::OfAnotherModel));
}

#[test]
fn the_order_of_the_draws_does_not_matter() {
    let model = licence();
    let work = simulation(&model);
    let count = 20_011_u64;
    let (values, sales) = (work.chunk(0..count).outputs.swap_remove(0), work.input(5, 0..count));
    // A prime step visits every draw once.
    let order: Vec<usize> = (0..count).map(|at| (at * 7_919 % count) as usize).collect();
    let shuffled = |column: &[f64]| order.iter().map(|at| column[*at]).collect::<Vec<f64>>();
    let (before, after) =
        (Summary::new(&values).unwrap(), Summary::new(&shuffled(&values)).unwrap());
    let close = |a: f64, b: f64| (a - b).abs() <= 1e-12 * a.abs();
    assert!(close(before.mean, after.mean));
    assert!(close(before.standard_deviation.unwrap(), after.standard_deviation.unwrap()));
    assert!(close(before.mean_of_losses.unwrap(), after.mean_of_losses.unwrap()));
    assert_eq!(before.percentiles, after.percentiles);
    let rank = rank_correlation(&sales, &values).unwrap();
    assert!(rank > 0.3);
    assert!(close(rank, rank_correlation(&shuffled(&sales), &shuffled(&values)).unwrap()));
}

#[test]
fn stated_rank_correlations_are_found_in_the_draws() {
    let model = echo();
    let stated = [(1, 2, 0.5), (3, 4, -0.8), (5, 6, 0.3)];
    let pairs = Correlations::new(7, &stated, CorrelationScale::Rank).unwrap();
    let work = Simulation { model: &model, sampler: SAMPLER, correlations: Some(&pairs) };
    let drawn = work.chunk(0..40_000).outputs;
    for (first, second, value) in stated {
        let found = rank_correlation(&drawn[first], &drawn[second]).unwrap();
        assert!((found - value).abs() < 0.015, "{first} {second}: {found}");
    }
    // Each input keeps its own distribution, and inputs without a pair stay independent.
    assert!(rank_correlation(&drawn[1], &drawn[3]).unwrap().abs() < 0.02);
    let summary = Summary::new(&drawn[3]).unwrap();
    let exact = model.inputs()[3].distribution.mean();
    assert!((summary.mean - exact).abs() <= 4.0 * summary.standard_error.unwrap());
}

#[test]
fn the_interval_of_the_mean_narrows_with_the_root_of_the_draws() {
    let model = licence();
    let width = |draws| {
        let values = simulation(&model).chunk(0..draws).outputs.swap_remove(0);
        let sorted = Sorted::new(&values).unwrap();
        let interval = Convergence::new(&Summary::with(&values, &sorted), &sorted, 0.95);
        interval.mean.unwrap().high - interval.mean.unwrap().low
    };
    let ratio = width(10_000) / width(40_000);
    assert!((ratio - 2.0).abs() < 0.15, "{ratio}");
}
