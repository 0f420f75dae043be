//! How far each input alone moves the result: the bars of a tornado.
//!
//! ```text
//! bar_i = f(base, x_i = P10) … f(base, x_i = P90)      longest first
//! ```
//!
//! The other inputs stay at their base values. Inputs that move together are shown moving alone: their bars
//! do not add up.
//! Source: Howard, "Decision analysis: practice and promise", *Management Science* 34(6), 1988.

use super::{Model, UncertainInput};

/// The bar of one input.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bar {
    /// The position of the input.
    pub input: usize,
    /// The input's low value.
    pub low: f64,
    /// The input's high value.
    pub high: f64,
    /// The result at the low value.
    pub at_low: f64,
    /// The result at the high value.
    pub at_high: f64,
}

/// The bars of all inputs, the longest first.
#[derive(Clone, Debug, PartialEq)]
pub struct Tornado {
    /// The result with every input at its base value.
    pub base: f64,
    /// The bars; equal ones keep the order of their inputs.
    pub bars: Vec<Bar>,
}

impl Bar {
    /// How far the result moves.
    #[must_use]
    pub fn length(&self) -> f64 {
        (self.at_high - self.at_low).abs()
    }
}

impl Tornado {
    /// From base values, the two ends of each input, and the result for given values.
    ///
    /// # Errors
    /// What `evaluate` refuses.
    pub fn new<E>(
        base: &[f64],
        ends: &[(f64, f64)],
        mut evaluate: impl FnMut(&[f64]) -> Result<f64, E>,
    ) -> Result<Self, E> {
        let middle = evaluate(base)?;
        let mut values = base.to_vec();
        let mut at = |input: usize, value: f64, own: f64| {
            if let Some(place) = values.get_mut(input) {
                *place = value;
            }
            let result = evaluate(&values);
            if let Some(place) = values.get_mut(input) {
                *place = own;
            }
            result
        };
        let mut bars = Vec::with_capacity(ends.len());
        for (input, (&(low, high), own)) in ends.iter().zip(base).enumerate() {
            let (at_low, at_high) = (at(input, low, *own)?, at(input, high, *own)?);
            bars.push(Bar { input, low, high, at_low, at_high });
        }
        bars.sort_by(|a, b| b.length().total_cmp(&a.length()));
        Ok(Self { base: middle, bars })
    }

    /// Of one output of a model, each input from its `low` to its `high` quantile, the others at `base`.
    #[must_use]
    pub fn of_model(
        model: &impl Model,
        output: usize,
        base: &[f64],
        (low, high): (f64, f64),
    ) -> Self {
        let mut outputs = vec![0.0; model.outputs()];
        let evaluate = |values: &[f64]| -> Result<f64, core::convert::Infallible> {
            model.evaluate(values, &mut outputs);
            Ok(outputs.get(output).copied().unwrap_or(f64::NAN))
        };
        match Self::new(base, &Self::ends(model, (low, high)), evaluate) {
            Ok(tornado) => tornado,
            Err(never) => match never {},
        }
    }

    /// Of several outputs at once: each set of values is computed once for all of them. As many inputs
    /// are moved as there are base values.
    #[must_use]
    pub fn of_every_output(
        base: &[f64],
        ends: &[(f64, f64)],
        mut evaluate: impl FnMut(&[f64]) -> Vec<f64>,
    ) -> Vec<Self> {
        let middle = evaluate(base);
        let mut tornados: Vec<Self> =
            middle.iter().map(|base| Self { base: *base, bars: Vec::new() }).collect();
        let mut values = base.to_vec();
        for (input, (&(low, high), own)) in ends.iter().zip(base).enumerate() {
            let mut moved = |value: f64| {
                if let Some(place) = values.get_mut(input) {
                    *place = value;
                }
                let moved = evaluate(&values);
                if let Some(place) = values.get_mut(input) {
                    *place = *own;
                }
                moved
            };
            let results = moved(low).into_iter().zip(moved(high));
            for (tornado, (at_low, at_high)) in tornados.iter_mut().zip(results) {
                tornado.bars.push(Bar { input, low, high, at_low, at_high });
            }
        }
        for tornado in &mut tornados {
            tornado.bars.sort_by(|a, b| b.length().total_cmp(&a.length()));
        }
        tornados
    }

    /// The two ends of every input of a model: its `low` and its `high` quantile.
    #[must_use]
    pub fn ends(model: &impl Model, (low, high): (f64, f64)) -> Vec<(f64, f64)> {
        let quantiles = |input: &UncertainInput| {
            (input.distribution.quantile(low), input.distribution.quantile(high))
        };
        model.inputs().iter().map(quantiles).collect()
    }

    /// The medians of a model's inputs: a base where nothing better is known.
    #[must_use]
    pub fn medians(model: &impl Model) -> Vec<f64> {
        model.inputs().iter().map(|input| input.distribution.quantile(0.5)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::simulation::{ModelOf, UncertainInput};
    use crate::uncertainty::{Point, Uniform};

    #[test]
    fn the_longest_bar_comes_first_and_falls_where_the_result_falls() {
        let inputs = vec![
            UncertainInput::new("cost", Uniform::new(10.0, 20.0).unwrap()),
            UncertainInput::new("price", Uniform::new(0.0, 100.0).unwrap()),
            UncertainInput::new("known", Point::new(2.0).unwrap()),
        ];
        let model = ModelOf::new(inputs, 1, |values: &[f64], outputs: &mut [f64]| {
            if let ([cost, price, known], [profit]) = (values, outputs) {
                *profit = price * known - cost;
            }
        });
        // P10–P90: cost 11–19, price 10–90, the base 15 and 50 gives 85.
        let tornado = Tornado::of_model(&model, 0, &Tornado::medians(&model), (0.1, 0.9));
        assert_eq!(tornado.base, 85.0);
        let bars: Vec<(usize, f64, f64)> =
            tornado.bars.iter().map(|bar| (bar.input, bar.at_low, bar.at_high)).collect();
        assert_eq!(bars, [(1, 5.0, 165.0), (0, 89.0, 81.0), (2, 85.0, 85.0)]);
        assert_eq!(tornado.bars[1].length(), 8.0);
    }

    #[test]
    fn all_outputs_at_once_are_each_output_alone() {
        let inputs = vec![
            UncertainInput::new("cost", Uniform::new(10.0, 20.0).unwrap()),
            UncertainInput::new("price", Uniform::new(0.0, 100.0).unwrap()),
        ];
        let model = ModelOf::new(inputs, 2, |values: &[f64], outputs: &mut [f64]| {
            outputs.copy_from_slice(&[values[1] - values[0], values[0] * values[1]]);
        });
        let base = [12.0, 40.0];
        let together = Tornado::of_every_output(
            &base,
            &Tornado::ends(&model, (0.1, 0.9)),
            |values: &[f64]| {
                let mut outputs = vec![0.0; 2];
                model.evaluate(values, &mut outputs);
                outputs
            },
        );
        let alone = [0, 1].map(|output| Tornado::of_model(&model, output, &base, (0.1, 0.9)));
        assert_eq!(together, alone);
        // 40·(19 − 11) = 320 against 12·(90 − 10) = 960.
        assert_eq!(together[1].bars.iter().map(Bar::length).collect::<Vec<_>>(), [960.0, 320.0]);
    }

    #[test]
    fn a_refusal_ends_the_search() {
        let refused = Tornado::new(&[1.0], &[(0.0, 2.0)], |values: &[f64]| {
            if values[0] > 1.5 { Err("too high") } else { Ok(values[0]) }
        });
        assert_eq!(refused, Err("too high"));
    }
}
