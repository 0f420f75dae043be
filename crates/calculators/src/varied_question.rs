//! A question of which some inputs are varied: another calculator's, or a formula.

use std::cell::RefCell;
use std::collections::BTreeMap;

use labworth_domain::simulation::UncertainInput;
use labworth_domain::uncertainty::Distribution;

use crate::answer::Answer;
use crate::checking::check;
use crate::distribution_input::distribution;
use crate::formula::{Formula, FormulaError};
use crate::inputs::{Checked, Inputs};
use crate::json::{Json, path_of};
use crate::number::read_number;
use crate::problem::{Problem, Refusal};
use crate::registry::calculator;

/// Calculators that vary the questions of others: they cannot vary each other.
const VARYING: [&str; 3] = ["tornado", "monte-carlo", "sobol-indices"];

/// An input that is varied.
pub(crate) struct Varied {
    /// Its path in the question, or its name in the formula.
    pub(crate) path: String,
    /// What it is unless it is varied.
    pub(crate) base: f64,
    /// What is believed of it; `None` where only ends are given.
    pub(crate) distribution: Option<Distribution>,
    /// The ends, where they are given and not a distribution.
    pub(crate) ends: Option<(f64, f64)>,
}

/// A question of which some inputs are varied.
pub(crate) struct VariedQuestion {
    asked: Asked,
    /// The varied inputs.
    pub(crate) varied: Vec<Varied>,
    /// The figures wanted of the answer; one nameless for a formula.
    pub(crate) outputs: Vec<String>,
}

enum Asked {
    Calculator { name: String, question: RefCell<Json> },
    Formula { formula: Formula, names: RefCell<BTreeMap<String, f64>> },
}

impl VariedQuestion {
    /// What is under `vary`, to be drawn.
    ///
    /// # Errors
    /// An input without a distribution.
    pub(crate) fn uncertain(&self, inputs: &Inputs) -> Result<Vec<UncertainInput>, Refusal> {
        let drawn = self.varied.iter().enumerate().map(|(position, varied)| {
            let distribution = varied.distribution.ok_or_else(|| {
                let message = "\"distribution\" is missing: a simulation draws from it";
                inputs.problem("missing", &format!("vary.{position}.distribution"), message)
            })?;
            Ok(UncertainInput::new(varied.path.as_str(), distribution))
        });
        drawn.collect()
    }

    /// Reads `calculator` with `inputs` and `output`, or `formula` with `inputs`; and what is under `vary`.
    pub(crate) fn read(inputs: &Inputs) -> Result<Self, Refusal> {
        let question = inputs.optional_json("inputs").cloned().unwrap_or(Json::Object(Vec::new()));
        let (mut asked, outputs) = asked(inputs, question)?;
        let objects = inputs.items("vary").iter().filter_map(|item| match item {
            Checked::Object(varied) => Some(varied),
            _ => None,
        });
        let varied: Vec<Varied> =
            objects.map(|each| one_varied(each, &asked)).collect::<Result<_, _>>()?;
        for (position, each) in varied.iter().enumerate() {
            if varied.iter().take(position).any(|other| other.path == each.path) {
                let path = format!("vary.{position}.input");
                let message = format!("\"{}\" is varied twice", each.path);
                return Err(inputs.problem("given_twice", &path, message));
            }
        }
        asked.complete(inputs, &varied)?;
        Ok(Self { asked, varied, outputs })
    }

    /// How long the question is that each draw asks anew, in bytes; a formula has a length of its own.
    pub(crate) fn length(&self) -> u64 {
        match &self.asked {
            Asked::Calculator { question, .. } => question.borrow().to_text().len() as u64,
            Asked::Formula { .. } => 1,
        }
    }

    /// The base value of each varied input.
    pub(crate) fn base(&self) -> Vec<f64> {
        self.varied.iter().map(|varied| varied.base).collect()
    }

    /// The wanted figures for values of the varied inputs.
    pub(crate) fn figures(&self, values: &[f64], figures: &mut [f64]) -> Result<(), Refusal> {
        match &self.asked {
            Asked::Formula { formula, names } => {
                let mut names = names.borrow_mut();
                for (varied, value) in self.varied.iter().zip(values) {
                    names.insert(varied.path.clone(), *value);
                }
                let value = formula.value(&names);
                figures.iter_mut().for_each(|figure| *figure = value);
                if value.is_finite() { Ok(()) } else { Err(no_number("formula", "the formula")) }
            }
            Asked::Calculator { name, question } => {
                let mut question = question.borrow_mut();
                for (varied, value) in self.varied.iter().zip(values) {
                    question.put(&varied.path, Json::Number(format!("{value:?}")));
                }
                let calculator = calculator(name)?;
                let (checked, _) =
                    check(&calculator.declaration().inputs, &question).map_err(inside)?;
                let answer = calculator.run_checked(&checked).map_err(inside)?;
                for (figure, output) in figures.iter_mut().zip(&self.outputs) {
                    *figure = figure_at(&answer, output)?;
                }
                Ok(())
            }
        }
    }
}

impl Asked {
    /// The number that stands at a path of the question.
    fn base(&self, path: &str) -> Option<f64> {
        match self {
            Self::Formula { names, .. } => names.borrow().get(path).copied(),
            Self::Calculator { question, .. } => match question.borrow().at(path)? {
                Json::Number(text) | Json::Text(text) => {
                    read_number(text, path).ok().map(|number| number.to_f64())
                }
                _ => None,
            },
        }
    }

    /// Puts base values in, and refuses a formula with a name that has no value, or a path that leads nowhere.
    fn complete(&mut self, inputs: &Inputs, varied: &[Varied]) -> Result<(), Refusal> {
        for (position, each) in varied.iter().enumerate() {
            let stray = |message: String| {
                inputs.problem("unknown_field", &format!("vary.{position}.input"), message)
            };
            match self {
                Self::Formula { formula, names } => {
                    if !formula.names().contains(&each.path.as_str()) {
                        return Err(stray(format!("the formula does not name \"{}\"", each.path)));
                    }
                    names.get_mut().insert(each.path.clone(), each.base);
                }
                Self::Calculator { question, .. } => {
                    if !question.get_mut().put(&each.path, Json::Number(format!("{:?}", each.base)))
                    {
                        return Err(stray(format!("\"{}\" leads nowhere in inputs", each.path)));
                    }
                }
            }
        }
        if let Self::Formula { formula, names } = self {
            let names = names.get_mut();
            if let Some(missing) =
                formula.names().into_iter().find(|name| !names.contains_key(*name))
            {
                let message =
                    format!("\"{missing}\" of the formula has no value: put it in inputs or vary");
                return Err(inputs.problem("missing", &path_of("inputs", missing), message));
            }
        }
        Ok(())
    }
}

fn asked(inputs: &Inputs, question: Json) -> Result<(Asked, Vec<String>), Refusal> {
    let outputs: Vec<String> = match inputs.get("output") {
        None => Vec::new(),
        Some(Checked::Text(name)) => vec![name.clone()],
        Some(_) => inputs
            .items("output")
            .iter()
            .filter_map(|item| match item {
                Checked::Text(name) => Some(name.clone()),
                _ => None,
            })
            .collect(),
    };
    match (inputs.optional_text("calculator")?, inputs.optional_text("formula")?) {
        (Some(name), None) => {
            if VARYING.contains(&name) {
                let message = "calculators that vary others cannot vary each other";
                return Err(inputs.problem("conflict", "calculator", message));
            }
            calculator(name).map_err(|refusal| at(&refusal, "calculator"))?;
            if outputs.is_empty() {
                let message = "\"output\" is missing: the figure of the answer that is wanted";
                return Err(inputs.problem("missing", "output", message));
            }
            if !matches!(question, Json::Object(_)) {
                return Err(inputs.problem("wrong_type", "inputs", "an object is expected"));
            }
            let name = name.to_owned();
            Ok((Asked::Calculator { name, question: RefCell::new(question) }, outputs))
        }
        (None, Some(text)) => {
            if inputs.has("output") {
                let message = "a formula has one output without a name";
                return Err(inputs.problem("conflict", "output", message));
            }
            let formula = Formula::parse(text).map_err(|error| unreadable(inputs, &error))?;
            let names = RefCell::new(constants(inputs, &question)?);
            Ok((Asked::Formula { formula, names }, vec![String::new()]))
        }
        (Some(_), Some(_)) => {
            Err(inputs.problem("conflict", "formula", "give either calculator or formula"))
        }
        (None, None) => {
            Err(inputs.problem("missing", "calculator", "give calculator with output, or formula"))
        }
    }
}

fn unreadable(inputs: &Inputs, error: &FormulaError) -> Refusal {
    let message = match error {
        FormulaError::TooLong => {
            "the formula is too long, too deep, or has too large a number".to_owned()
        }
        FormulaError::NotUnderstood(rest) if rest.is_empty() => {
            "something is missing at the end of the formula".to_owned()
        }
        FormulaError::NotUnderstood(rest) => format!("the formula cannot be read from \"{rest}\""),
        FormulaError::UnknownFunction(name) => {
            format!("there is no function \"{name}\"; known are min, max, exp, ln, sqrt, abs")
        }
    };
    inputs.problem("malformed_formula", "formula", message)
}

fn constants(inputs: &Inputs, question: &Json) -> Result<BTreeMap<String, f64>, Refusal> {
    let Json::Object(fields) = question else {
        return Err(inputs.problem("wrong_type", "inputs", "an object is expected"));
    };
    let constant = |(name, value): &(String, Json)| match value {
        Json::Number(text) | Json::Text(text) => {
            let number = read_number(text, &path_of("inputs", name)).map_err(Refusal::from)?;
            Ok((name.clone(), number.to_f64()))
        }
        _ => Err(inputs.problem("wrong_type", &path_of("inputs", name), "a number is expected")),
    };
    fields.iter().map(constant).collect()
}

/// One entry of `vary`: a distribution, or a low and a high value.
fn one_varied(varied: &Inputs, asked: &Asked) -> Result<Varied, Refusal> {
    let path = varied.text("input")?.to_owned();
    let (distribution, ends) = if varied.has("distribution") {
        (Some(distribution(varied)?), None)
    } else {
        let ends = (varied.optional_number("low")?, varied.optional_number("high")?);
        let (Some(low), Some(high)) = ends else {
            let message = "\"distribution\" is missing: give it, or low and high";
            return Err(varied.problem("missing", "distribution", message));
        };
        (None, Some((low, high)))
    };
    let stated = varied.optional_number("base")?.or_else(|| asked.base(&path));
    let base = stated.or_else(|| distribution.map(|each| each.quantile(0.5))).ok_or_else(|| {
        let message = format!("\"base\" is missing: inputs hold no number at \"{path}\"");
        varied.problem("missing", "base", message)
    })?;
    Ok(Varied { path, base, distribution, ends })
}

fn figure_at(answer: &Answer, output: &str) -> Result<f64, Refusal> {
    match answer.at(output) {
        Some(Answer::Figure(figure)) => Ok(*figure),
        Some(Answer::Whole(whole)) => Ok(*whole as f64),
        Some(Answer::Nothing) => Err(no_number("output", output)),
        Some(_) => {
            Err(Problem::new("wrong_type", "output", format!("\"{output}\" is not a number"))
                .into())
        }
        None => {
            let message = format!("the answer has no \"{output}\"");
            Err(Problem::new("unknown_field", "output", message).into())
        }
    }
}

fn no_number(path: &str, what: &str) -> Refusal {
    let message = format!("{what} has no value for some of the varied inputs");
    Problem::new("result_out_of_range", path, message).into()
}

/// What another calculator refused, under `inputs`.
fn inside(refusal: Refusal) -> Refusal {
    at(&refusal, "inputs")
}

fn at(refusal: &Refusal, path: &str) -> Refusal {
    let moved = |problem: &Problem| {
        let path =
            if problem.path.is_empty() { path.to_owned() } else { path_of(path, &problem.path) };
        Problem::new(problem.code, path, problem.message.clone())
    };
    refusal.problems().iter().map(moved).collect::<Vec<Problem>>().into()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::registry::calculate;

    fn ask(name: &str, question: &Value) -> Value {
        let answer = calculate(name, &question.to_string());
        let answer = answer.unwrap_or_else(|refusal| panic!("{}", refusal.to_json()));
        serde_json::from_str(&answer.to_json()).unwrap()
    }

    fn refusal(name: &str, question: &Value) -> (&'static str, String) {
        let refusal = calculate(name, &question.to_string()).unwrap_err();
        (refusal.problems()[0].code, refusal.problems()[0].path.clone())
    }

    fn project(vary: &Value) -> Value {
        json!({ "calculator": "rnpv", "output": "rnpv", "vary": vary, "inputs": {
            "stages": [{ "name": "trial", "cost": 5, "duration": 2, "probability": "50%" }],
            "sales": [10, 20, 30], "discount_rate": 0.1,
        }})
    }

    #[test]
    fn a_bar_is_what_the_calculator_says_at_its_ends() {
        let asked = project(&json!([
            { "input": "discount_rate", "low": 0.08, "high": 0.14 },
            { "input": "stages.0.probability", "distribution": "beta", "p": 0.5, "cases": 10 },
        ]));
        let tornado = ask("tornado", &asked);
        assert_eq!(tornado["order"], json!(["stages.0.probability", "discount_rate"]));
        assert_eq!(tornado["base"], ask("rnpv", &asked["inputs"])["rnpv"]);
        let mut low = asked["inputs"].clone();
        low["stages"][0]["probability"] = tornado["bars"][0]["low"].clone();
        assert_eq!(tornado["bars"][0]["at_low"], ask("rnpv", &low)["rnpv"]);
        let p10 = ask("distribution", &json!({ "distribution": "beta", "p": 0.5, "cases": 10 }));
        assert_eq!(tornado["bars"][0]["low"], p10["p10"]);
    }

    #[test]
    fn an_input_that_was_left_out_can_be_varied_from_a_stated_base() {
        let asked =
            project(&json!([{ "input": "tax_rate", "base": 0.2, "low": 0.1, "high": 0.3 }]));
        let mut taxed = asked["inputs"].clone();
        taxed["tax_rate"] = json!(0.2);
        assert_eq!(ask("tornado", &asked)["base"], ask("rnpv", &taxed)["rnpv"]);
    }

    #[test]
    fn draws_are_the_same_for_a_seed_and_differ_with_another() {
        let mut asked = project(&json!([
            { "input": "sales.2", "distribution": "lognormal", "p10": 10, "p90": 90 },
            { "input": "stages.0.cost", "distribution": "pert", "low": 4, "likely": 5, "high": 9 },
        ]));
        asked["draws"] = json!(500);
        asked["output"] = json!(["rnpv", "npv"]);
        let first = ask("monte-carlo", &asked);
        assert_eq!(first, ask("monte-carlo", &asked));
        assert_eq!(first["rank_correlations"][0]["input"], "sales.2");
        assert_eq!(first["others"][0]["output"], "npv");
        let counts = first["histogram"]["counts"].as_array().unwrap();
        assert_eq!(counts.iter().map(|count| count.as_u64().unwrap()).sum::<u64>(), 500);
        asked["seed"] = json!(2);
        assert_ne!(first["mean"], ask("monte-carlo", &asked)["mean"]);
    }

    #[test]
    fn a_draw_without_a_result_is_shown() {
        let asked = json!({ "formula": "ln(a)", "vary": [{ "input": "a", "distribution": "normal", "mean": 1, "sd": 1 }] });
        let refused = calculate("monte-carlo", &asked.to_string()).unwrap_err();
        assert_eq!(refused.problems()[0].code, "result_out_of_range");
        assert!(refused.problems()[0].message.contains(": a -"), "{}", refused.to_json());
    }

    #[test]
    fn what_leads_nowhere_is_refused_where_it_stands() {
        let vary = |input: &str| json!([{ "input": input, "base": 1, "low": 0, "high": 1 }]);
        let at = |path: &str| path.to_owned();
        assert_eq!(
            refusal("tornado", &project(&vary("stages.3.cost"))),
            ("unknown_field", at("vary.0.input"))
        );
        assert_eq!(
            refusal("tornado", &project(&vary("salse"))),
            ("unknown_field", at("inputs.salse"))
        );
        let beyond = json!([{ "input": "stages.0.probability", "low": 0.5, "high": 1.5 }]);
        assert_eq!(
            refusal("tornado", &project(&beyond)),
            ("out_of_range", at("inputs.stages.0.probability"))
        );
        let nested = json!({ "calculator": "tornado", "output": "base", "vary": vary("x") });
        assert_eq!(refusal("tornado", &nested), ("conflict", at("calculator")));
        let unnamed = json!({ "formula": "a*b", "inputs": { "b": 2 }, "vary": vary("c") });
        assert_eq!(refusal("tornado", &unnamed), ("unknown_field", at("vary.0.input")));
        let without = json!({ "formula": "a*b", "vary": vary("a") });
        assert_eq!(refusal("tornado", &without), ("missing", at("inputs.b")));
        let text = json!({ "formula": "a*", "vary": vary("a") });
        assert_eq!(refusal("tornado", &text), ("malformed_formula", at("formula")));
        let ends = project(&vary("discount_rate"));
        assert_eq!(refusal("monte-carlo", &ends), ("missing", at("vary.0.distribution")));
        let kind = json!([{ "input": "discount_rate", "distribution": "triangular", "low": 3, "mode": 2, "high": 5 }]);
        assert_eq!(refusal("tornado", &project(&kind)), ("out_of_order", at("vary.0.low")));
    }
}
