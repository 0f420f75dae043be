//! From draws to figures.

use labworth_domain::simulation::Model;
use labworth_domain::simulation::convergence::Convergence;
use labworth_domain::simulation::histogram::Histogram;
use labworth_domain::simulation::rank_correlation::{correlation_of_ranks, ranks};
use labworth_domain::simulation::sorted::Sorted;
use labworth_domain::simulation::summary::Summary;
use labworth_domain::simulation::tornado::{Bar, Tornado};

use super::digest::digest;
use super::protocol::{
    Between, Bins, Finished, InputBar, MeasureTornado, Measured, Progress, SummaryFigures,
};
use super::run::{Expected, Run};

/// The confidence of the interval of a mean.
const CONFIDENCE: f64 = 0.95;
/// How many bins a histogram has, and the percentiles between which they lie.
const BINS: usize = 60;
const SHOWN: (f64, f64) = (0.005, 0.995);
/// How far each input is moved for the tornado.
const ENDS: (f64, f64) = (0.1, 0.9);
/// What makes uniform numbers of the seed.
const SAMPLER: &str = "philox4x32-10";

/// How far a run is, with the figures of its draws so far.
pub fn progress<M: Model>(run: &Run<M>) -> Progress {
    Progress { done: run.done(), total: run.plan().draws, measures: measures(run) }
}

/// The result of a run.
pub fn finished<M: Expected>(run: &Run<M>) -> Finished {
    Finished {
        seed: run.plan().seed.to_string(),
        sampler: SAMPLER.to_owned(),
        draws: run.done(),
        reading: run.plan().reading,
        currency: run.plan().currency.clone(),
        digest: digest(run.results()),
        measures: measures(run),
        tornado: tornado(run),
    }
}

fn measures<M: Model>(run: &Run<M>) -> Vec<Measured> {
    let columns = run.plan().names.iter().zip(run.results());
    columns.map(|(name, results)| measured(name, results)).collect()
}

fn measured(name: &str, results: &[f64]) -> Measured {
    let defined: Vec<f64> = results.iter().copied().filter(|result| result.is_finite()).collect();
    let undefined = (results.len() - defined.len()) as u64;
    let sorted = Sorted::new(&defined).ok();
    Measured {
        name: name.to_owned(),
        undefined,
        summary: sorted.as_ref().map(|sorted| figures(&defined, sorted)),
        histogram: sorted.as_ref().map(bins),
    }
}

fn figures(results: &[f64], sorted: &Sorted) -> SummaryFigures {
    let summary = Summary::with(results, sorted);
    let sure = Convergence::new(&summary, sorted, CONFIDENCE);
    let [p5, p10, p25, p50, p75, p90, p95] = summary.percentiles;
    SummaryFigures {
        draws: summary.draws as u64,
        mean: summary.mean,
        standard_deviation: summary.standard_deviation,
        standard_error: summary.standard_error,
        mean_interval: sure.mean.map(|mean| Between { low: mean.low, high: mean.high }),
        p5,
        p10,
        p25,
        p50,
        p75,
        p90,
        p95,
        least: summary.least,
        largest: summary.largest,
        probability_of_loss: summary.probability_of_loss,
        mean_of_losses: summary.mean_of_losses,
    }
}

fn bins(sorted: &Sorted) -> Bins {
    let Histogram { from, to, counts } = Histogram::between(sorted, BINS, SHOWN.0, SHOWN.1);
    Bins { from, to, counts }
}

fn tornado<M: Expected>(run: &Run<M>) -> Vec<MeasureTornado> {
    let simulation = run.simulation();
    let inputs = run.model().inputs();
    let ranks_of_inputs: Vec<Vec<f64>> = (0..run.plan().base.len())
        .map(|input| ranks(&simulation.input(input, 0..run.done())))
        .collect();
    let ends = Tornado::ends(run.model(), ENDS);
    let tornados = Tornado::of_every_output(&run.plan().base, &ends, |values: &[f64]| {
        run.model().expected(values)
    });
    let outputs = run.plan().names.iter().zip(run.results()).zip(tornados);
    let of_output = |((name, results), tornado): ((&String, &Vec<f64>), Tornado)| {
        let defined = results.iter().all(|result| result.is_finite());
        let of_result = if defined { ranks(results) } else { Vec::new() };
        let bar = |bar: &Bar| InputBar {
            input: inputs.get(bar.input).map_or_else(String::new, |input| input.name.clone()),
            low: bar.low,
            high: bar.high,
            at_low: defined_only(bar.at_low),
            at_high: defined_only(bar.at_high),
            rank_correlation: ranks_of_inputs
                .get(bar.input)
                .and_then(|of_input| correlation_of_ranks(of_input, &of_result)),
        };
        let bars = tornado.bars.iter().map(bar).collect();
        MeasureTornado { name: name.clone(), base: defined_only(tornado.base), bars }
    };
    outputs.map(of_output).collect()
}

fn defined_only(value: f64) -> Option<f64> {
    value.is_finite().then_some(value)
}
