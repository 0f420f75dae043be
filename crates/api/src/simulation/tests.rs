//! Promises of a run that goes forward piece by piece.

use labworth_domain::simulation::run::ChunkError;
use labworth_domain::simulation::{Model, ModelOf, UncertainInput};
use labworth_domain::uncertainty::{LogNormal, Point, Triangular, Uniform};

use super::answer::{finished, progress};
use super::digest::digest;
use super::run::{Expected, Plan, Run};

/// Sales at a royalty less a cost, and an output that has no value where the cost is above 8.
fn model() -> ModelOf<impl Fn(&[f64], &mut [f64])> {
    let inputs = vec![
        UncertainInput::new("sales", LogNormal::new(5.0, 0.5).unwrap()),
        UncertainInput::new("cost", Triangular::new(4.0, 6.0, 10.0).unwrap()),
        UncertainInput::new("royalty", Uniform::new(0.02, 0.08).unwrap()),
        UncertainInput::new("known", Point::new(3.0).unwrap()),
    ];
    ModelOf::new(inputs, 2, |values: &[f64], outputs: &mut [f64]| {
        outputs[0] = values[0] * values[2] - values[1];
        outputs[1] = if values[1] > 8.0 { f64::NAN } else { 8.0 - values[1] };
    })
}

impl<F: Fn(&[f64], &mut [f64])> Expected for ModelOf<F> {
    fn expected(&self, values: &[f64]) -> Vec<f64> {
        let mut outputs = vec![f64::NAN; self.outputs()];
        self.evaluate(values, &mut outputs);
        outputs
    }
}

fn run(seed: u64, draws: u64) -> Run<impl Expected> {
    let names = vec!["value".to_owned(), "rest".to_owned()];
    let base = vec![150.0, 6.0, 0.05, 3.0];
    let currency = "VND".to_owned();
    Run::new(model(), Plan { seed, draws, names, base, correlations: None, reading: 0, currency })
}

fn bits(run: &Run<impl Expected>) -> Vec<u64> {
    run.results().iter().flatten().map(|result| result.to_bits()).collect()
}

#[test]
fn pieces_of_any_size_give_the_same_bytes() {
    let mut whole = run(42, 3_001);
    whole.advance(3_001);
    for piece in [1, 7, 256, 1_000] {
        let mut pieces = run(42, 3_001);
        while !pieces.is_done() {
            pieces.advance(piece);
        }
        assert_eq!(bits(&pieces), bits(&whole));
        assert_eq!(finished(&pieces), finished(&whole));
    }
    let mut other = run(43, 3_001);
    other.advance(3_001);
    assert_ne!(digest(other.results()), digest(whole.results()));
}

#[test]
fn a_run_goes_no_further_than_asked() {
    let mut run = run(1, 10);
    run.advance(7);
    assert_eq!((run.done(), run.is_done()), (7, false));
    run.advance(u64::MAX);
    run.advance(5);
    assert_eq!((run.done(), run.is_done()), (10, true));
}

#[test]
fn what_was_handed_over_is_taken_up_elsewhere() {
    let mut before = run(9, 1_000);
    let mut parts = Vec::new();
    for piece in [100, 1, 299] {
        let from = before.done();
        before.advance(piece);
        parts.push((from, before.hand_over(from..before.done())));
    }
    let mut after = run(9, 1_000);
    for (first, results) in &parts {
        after.take_over(*first, results).unwrap();
    }
    assert_eq!(after.done(), 400);
    before.advance(1_000);
    after.advance(1_000);
    assert_eq!(bits(&before), bits(&after));
}

#[test]
fn results_that_do_not_follow_or_belong_elsewhere_are_refused() {
    let mut run = run(9, 10);
    assert_eq!(run.take_over(3, &[0.0; 4]), Err(ChunkError::NotConsecutive { draw: 3 }));
    assert_eq!(run.take_over(0, &[0.0; 5]), Err(ChunkError::OfAnotherModel));
    assert_eq!(run.take_over(0, &[0.0; 22]), Err(ChunkError::OfAnotherModel));
    assert_eq!(run.take_over(0, &[]), Ok(()));
    assert_eq!(run.done(), 0);
}

#[test]
fn before_the_first_draw_there_are_no_figures() {
    let progress = progress(&run(1, 10));
    assert_eq!((progress.done, progress.total), (0, 10));
    assert!(progress.measures.iter().all(|each| each.summary.is_none() && each.undefined == 0));
}

#[test]
fn draws_without_a_value_are_counted_and_kept_out_of_the_figures() {
    let mut run = run(5, 4_000);
    run.advance(4_000);
    let finished = finished(&run);
    let rest = &finished.measures[1];
    // P(cost > 8) of a triangle 4, 6, 10: (10 − 8)²/(6·4) = 1/6.
    let share = rest.undefined as f64 / 4_000.0;
    assert!((share - 1.0 / 6.0).abs() < 0.03, "{share}");
    let summary = rest.summary.as_ref().unwrap();
    assert_eq!(summary.draws + rest.undefined, 4_000);
    assert!(summary.least >= 0.0 && summary.largest <= 4.0);
    assert_eq!(rest.histogram.as_ref().unwrap().counts.iter().sum::<u64>(), summary.draws);
    assert!(finished.tornado[1].bars.iter().all(|bar| bar.rank_correlation.is_none()));
}

#[test]
fn the_tornado_moves_one_input_from_p10_to_p90_with_the_others_at_base() {
    let mut run = run(5, 500);
    run.advance(500);
    let tornado = &finished(&run).tornado[0];
    assert_eq!((tornado.name.as_str(), tornado.base), ("value", Some(1.5)));
    let royalty = tornado.bars.iter().find(|bar| bar.input == "royalty").unwrap();
    // Uniform 0.02–0.08: P10 0.026, P90 0.074; 150·0.026 − 6 = −2.1, 150·0.074 − 6 = 5.1.
    assert!((royalty.at_low.unwrap() + 2.1).abs() < 1e-12);
    assert!((royalty.at_high.unwrap() - 5.1).abs() < 1e-12);
    assert!(royalty.rank_correlation.unwrap() > 0.3);
    let last = tornado.bars.last().unwrap();
    assert_eq!((last.input.as_str(), last.rank_correlation), ("known", None));
    let length =
        |bar: &super::protocol::InputBar| (bar.at_high.unwrap() - bar.at_low.unwrap()).abs();
    assert!(tornado.bars.windows(2).all(|pair| length(&pair[0]) >= length(&pair[1])));
}
