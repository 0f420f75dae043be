//! The terms of an option as they are asked, and what every answer about one says of its limits.

use labworth_domain::real_options::terms::{NoSuchTerm, OptionTerms, Right, Term};

use crate::answer::Answer;
use crate::inputs::{Checked, Inputs};
use crate::problem::{Problem, Refusal};

/// Volatilities at which a value is shown where none are asked for, as shares of the stated one.
const LEVELS: [f64; 3] = [0.75, 1.0, 1.25];

/// The terms: `asset_value`, `exercise_price`, `years`, the rate, the yield and the volatility.
pub(crate) fn option_terms(inputs: &Inputs) -> Result<OptionTerms, Refusal> {
    terms_with(inputs, inputs.number("exercise_price")?, inputs.number("years")?)
}

/// The terms with price and years from elsewhere.
pub(crate) fn terms_with(
    inputs: &Inputs,
    exercise_price: f64,
    years: f64,
) -> Result<OptionTerms, Refusal> {
    terms_of(inputs, exercise_price, years, volatility(inputs)?)
}

/// The terms with price, years and volatility from elsewhere.
pub(crate) fn terms_of(
    inputs: &Inputs,
    exercise_price: f64,
    years: f64,
    volatility: f64,
) -> Result<OptionTerms, Refusal> {
    let asset_value = inputs.number("asset_value")?;
    let rate = continuous_rate(inputs)?;
    let yield_rate = yield_rate(inputs, rate)?;
    OptionTerms::new(asset_value, exercise_price, years, rate, yield_rate, volatility)
        .map_err(|error| no_such_term(inputs, error))
}

/// A sentence for a term that cannot be.
pub(crate) fn no_such_term(inputs: &Inputs, NoSuchTerm(term): NoSuchTerm) -> Refusal {
    let name = match term {
        Term::AssetValue => "asset_value",
        Term::ExercisePrice => "exercise_price",
        Term::Years => "years",
        Term::Rate => "rate",
        Term::Yield => "yield",
        Term::Volatility => "volatility",
    };
    inputs.problem("out_of_range", name, format!("{name} is not a number that an option can have"))
}

/// The rate without risk, continuously compounded.
pub(crate) fn continuous_rate(inputs: &Inputs) -> Result<f64, Refusal> {
    match (inputs.optional_number("rate")?, inputs.optional_number("rate_annual")?) {
        (Some(_), Some(_)) => Err(inputs.problem(
            "conflict",
            "rate_annual",
            "give rate or rate_annual: they are two ways to state the same rate",
        )),
        (Some(rate), None) if inputs.text("compounding")? == "annual" => Ok(libm::log1p(rate)),
        (Some(rate), None) => Ok(rate),
        (None, Some(rate)) => Ok(libm::log1p(rate)),
        (None, None) => {
            Err(inputs.problem("missing", "rate", "give rate (continuous) or rate_annual"))
        }
    }
}

fn yield_rate(inputs: &Inputs, rate: f64) -> Result<f64, Refusal> {
    match (inputs.optional_number("yield")?, inputs.optional_number("cost_of_carry")?) {
        (Some(_), Some(_)) => Err(inputs.problem(
            "conflict",
            "cost_of_carry",
            "the cost of carry is the rate less the yield: give one of the two",
        )),
        (Some(stated), None) => Ok(stated),
        (None, Some(carry)) => Ok(rate - carry),
        (None, None) => Ok(0.0),
    }
}

/// The volatility, or the root of the variance.
fn volatility(inputs: &Inputs) -> Result<f64, Refusal> {
    match (inputs.optional_number("volatility")?, inputs.optional_number("variance")?) {
        (Some(_), Some(_)) => {
            Err(inputs.problem("conflict", "variance", "give volatility or variance, not both"))
        }
        (Some(volatility), None) => Ok(volatility),
        (None, Some(variance)) => Ok(variance.sqrt()),
        (None, None) => {
            Err(inputs.problem("missing", "volatility", "give volatility or variance a year"))
        }
    }
}

/// Call or put.
pub(crate) fn right(inputs: &Inputs, name: &str) -> Result<Right, Refusal> {
    Ok(if inputs.text(name)? == "put" { Right::Put } else { Right::Call })
}

/// The value at several volatilities: those asked for, or three around the stated one.
pub(crate) fn by_volatility(
    inputs: &Inputs,
    terms: &OptionTerms,
    value: impl Fn(&OptionTerms) -> Option<f64>,
) -> Result<Answer, Refusal> {
    let asked = inputs.optional_numbers("volatility_levels")?;
    let levels = asked.unwrap_or_else(|| LEVELS.map(|level| level * terms.volatility()).into());
    let row = |level: f64| {
        let found = terms.with_volatility(level).and_then(|own| value(&own));
        Answer::object([("volatility", level.into()), ("value", found.into())])
    };
    Ok(Answer::List(levels.into_iter().map(row).collect()))
}

/// What holds of every option value: it is not the value of a right by itself.
pub(crate) fn limits(value: f64, npv_now: Option<f64>, volatility: Option<f64>) -> Answer {
    let mut warnings = Vec::new();
    if npv_now.is_some_and(|npv| value > npv.max(0.0)) {
        warnings.push(Problem::new(
            "not_the_value_alone",
            "",
            "more than the net present value, and never the value by itself: the volatility must be that of the \
             project's value in a market, and a chance to fail technically belongs into probabilities",
        ));
    }
    if volatility.is_some_and(|sigma| sigma > 1.0) {
        warnings.push(Problem::new(
            "unusually_high_volatility",
            "volatility",
            "above 100 % a year: is it the volatility of the project's value, with the value of today held fixed?",
        ));
    }
    Answer::List(warnings.iter().map(Answer::from).collect())
}

/// The objects of a list.
pub(crate) fn objects<'a>(inputs: &'a Inputs, name: &str) -> impl Iterator<Item = &'a Inputs> {
    inputs.items(name).iter().filter_map(|item| match item {
        Checked::Object(object) => Some(object),
        _ => None,
    })
}
