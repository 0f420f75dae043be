//! Reading a distribution: its kind and the parameters that this kind takes.

use labworth_domain::uncertainty::{
    Beta, Distribution, DistributionError, LogNormal, Normal, Parameter, Pert, Point,
    StatedPercentiles, Triangular, Uniform,
};

use crate::inputs::Inputs;
use crate::problem::Refusal;

/// Every parameter of every kind.
const PARAMETERS: [&str; 15] = [
    "value",
    "low",
    "likely",
    "high",
    "low_probability",
    "high_probability",
    "mean",
    "standard_deviation",
    "mu",
    "sigma",
    "p10",
    "p90",
    "alpha",
    "beta",
    "probability",
];

/// Reads the distribution of an object that declares `distribution` and the parameters.
pub(crate) fn distribution(inputs: &Inputs) -> Result<Distribution, Refusal> {
    let kind = inputs.text("distribution")?;
    let given = |names: &[&str]| names.iter().all(|name| inputs.has(name));
    let wants = |names: &str| {
        let missing = names.split(' ').find(|name| !inputs.has(name)).unwrap_or("distribution");
        let message = format!("\"{missing}\" is missing for a {kind} distribution");
        inputs.problem("missing", missing, message)
    };
    let read = Reading { inputs, kind };
    match kind {
        "point" => read.point(),
        "uniform" => read.uniform(),
        "triangular" | "pert" => read.three_points(),
        "beta" if given(&["probability"]) || given(&["cases"]) => read.belief(),
        "beta" => read.beta(),
        _ => match ["mu sigma", "p10 p90", "mean standard_deviation"]
            .into_iter()
            .find(|names| names.split(' ').any(|name| inputs.has(name)))
        {
            Some(names) => read.bell(names),
            None => Err(wants("mean standard_deviation")),
        },
    }
}

struct Reading<'a> {
    inputs: &'a Inputs,
    kind: &'a str,
}

impl Reading<'_> {
    /// The parameters of a kind; all are needed and no others are taken.
    fn only<const COUNT: usize>(&self, names: [&str; COUNT]) -> Result<[f64; COUNT], Refusal> {
        self.refuse_others(&names)?;
        let mut numbers = [0.0; COUNT];
        for (number, name) in numbers.iter_mut().zip(names) {
            *number = self.inputs.optional_number(name)?.ok_or_else(|| {
                let message = format!("\"{name}\" is missing for a {} distribution", self.kind);
                self.inputs.problem("missing", name, message)
            })?;
        }
        Ok(numbers)
    }

    fn refuse_others(&self, names: &[&str]) -> Result<(), Refusal> {
        let all = PARAMETERS.into_iter().chain(["cases"]);
        match all.into_iter().find(|name| self.inputs.has(name) && !names.contains(name)) {
            None => Ok(()),
            Some(other) => {
                let message = format!(
                    "a {} distribution from {} takes no {other}",
                    self.kind,
                    names.join(", ")
                );
                Err(self.inputs.problem("conflict", other, message))
            }
        }
    }

    fn checked<T: Into<Distribution>>(
        &self,
        made: Result<T, DistributionError>,
    ) -> Result<Distribution, Refusal> {
        made.map(Into::into).map_err(|error| no_such_distribution(self.inputs, error))
    }

    fn point(&self) -> Result<Distribution, Refusal> {
        let [value] = self.only(["value"])?;
        self.checked(Point::new(value))
    }

    fn uniform(&self) -> Result<Distribution, Refusal> {
        let [low, high] = self.only(["low", "high"])?;
        self.checked(Uniform::new(low, high))
    }

    /// With probabilities outside, low and high are percentiles and the ends are found.
    fn three_points(&self) -> Result<Distribution, Refusal> {
        let triangular = self.kind == "triangular";
        if !self.inputs.has("low_probability") && !self.inputs.has("high_probability") {
            let [low, likely, high] = self.only(["low", "likely", "high"])?;
            return if triangular {
                self.checked(Triangular::new(low, likely, high))
            } else {
                self.checked(Pert::new(low, likely, high))
            };
        }
        let [low, likely, high, below, upto] =
            self.only(["low", "likely", "high", "low_probability", "high_probability"])?;
        let stated = StatedPercentiles::new(low, likely, high, below, 1.0 - upto)
            .map_err(|error| no_such_distribution(self.inputs, error))?;
        if triangular {
            self.checked(Triangular::from_percentiles(&stated))
        } else {
            self.checked(Pert::from_percentiles(&stated))
        }
    }

    fn beta(&self) -> Result<Distribution, Refusal> {
        let [alpha, beta] = self.only(["alpha", "beta"])?;
        self.checked(Beta::new(alpha, beta))
    }

    fn belief(&self) -> Result<Distribution, Refusal> {
        let [probability, cases] = self.only(["probability", "cases"])?;
        self.checked(Beta::of_probability(probability, cases))
    }

    fn bell(&self, names: &str) -> Result<Distribution, Refusal> {
        let (first, second) = names.split_once(' ').unwrap_or((names, names));
        let [first, second] = self.only([first, second])?;
        match (self.kind, names) {
            ("lognormal", "mu sigma") => self.checked(LogNormal::new(first, second)),
            ("lognormal", "p10 p90") => self.checked(LogNormal::from_p10_p90(first, second)),
            ("lognormal", _) => self.checked(LogNormal::from_mean(first, second)),
            (_, "p10 p90") => self.checked(Normal::from_p10_p90(first, second)),
            _ => self.checked(Normal::new(first, second)),
        }
    }
}

/// A sentence for a parameter that cannot be.
pub(crate) fn no_such_distribution(inputs: &Inputs, error: DistributionError) -> Refusal {
    let name = |parameter: Parameter| match parameter {
        Parameter::ProbabilityBelowLow => "low_probability",
        Parameter::ProbabilityAboveHigh => "high_probability",
        other => other.key(),
    };
    let message = match error {
        DistributionError::NotFinite(parameter) => format!("{} is not a number", name(parameter)),
        DistributionError::NotPositive(parameter) => format!("{} must be above 0", name(parameter)),
        DistributionError::NotBetweenZeroAndOne(parameter) => {
            format!("{} must lie between 0 and 1", name(parameter))
        }
        DistributionError::TooLarge { parameter, most } => {
            format!("{} must be at most {most}", name(parameter))
        }
        DistributionError::NotBelow { smaller, larger } => {
            format!("{} must be below {}", name(smaller), name(larger))
        }
        DistributionError::Above { smaller, larger } => {
            format!("{} must not be above {}", name(smaller), name(larger))
        }
        DistributionError::NoSuchShape => {
            "no distribution of this kind has these percentiles".to_owned()
        }
    };
    inputs.problem(error.code(), name(error.parameter()), message)
}
