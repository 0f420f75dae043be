//! What is simulated: named uncertain inputs and a function from their values to outputs.

use crate::uncertainty::Distribution;

/// An input and what is believed of it.
#[derive(Clone, Debug, PartialEq)]
pub struct UncertainInput {
    /// Its name: the path of the field it stands for.
    pub name: String,
    /// What is believed of it.
    pub distribution: Distribution,
}

impl UncertainInput {
    /// An input.
    pub fn new(name: impl Into<String>, distribution: impl Into<Distribution>) -> Self {
        Self { name: name.into(), distribution: distribution.into() }
    }
}

/// A calculation with uncertain inputs and one or several outputs, such as a value and each party's pocket.
pub trait Model {
    /// The uncertain inputs, in the order in which [`evaluate`](Self::evaluate) takes their values.
    fn inputs(&self) -> &[UncertainInput];

    /// How many outputs there are.
    fn outputs(&self) -> usize;

    /// Computes the outputs for one set of values, one an input.
    ///
    /// Must depend on nothing but the values. What has no value is set to NaN.
    fn evaluate(&self, values: &[f64], outputs: &mut [f64]);
}

/// A model from a closure.
#[derive(Clone, Debug)]
pub struct ModelOf<F> {
    inputs: Vec<UncertainInput>,
    outputs: usize,
    evaluate: F,
}

impl<F: Fn(&[f64], &mut [f64])> ModelOf<F> {
    /// The inputs, the number of outputs, and the function.
    pub const fn new(inputs: Vec<UncertainInput>, outputs: usize, evaluate: F) -> Self {
        Self { inputs, outputs, evaluate }
    }
}

impl<F: Fn(&[f64], &mut [f64])> Model for ModelOf<F> {
    fn inputs(&self) -> &[UncertainInput] {
        &self.inputs
    }

    fn outputs(&self) -> usize {
        self.outputs
    }

    fn evaluate(&self, values: &[f64], outputs: &mut [f64]) {
        (self.evaluate)(values, outputs);
    }
}
