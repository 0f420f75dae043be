//! `binomial-option`: options on a lattice, with early exercise and decisions about a project.

use labworth_domain::real_options::binomial::{Lattice, NoLattice, Rolled};
use labworth_domain::real_options::black_scholes_merton::BlackScholesMerton;
use labworth_domain::real_options::project_decisions::{Decision, project_with_decisions};
use labworth_domain::real_options::terms::{Exercise, OptionTerms, Right};

use crate::answer::Answer;
use crate::inputs::{Checked, Inputs};
use crate::option_terms::{by_volatility, limits, objects, option_terms, terms_of, terms_with};
use crate::problem::Refusal;

pub(crate) const DECLARATION: &str = include_str!("../declarations/binomial-option.json");

/// The claim whose value is asked for.
struct Claim {
    right: Right,
    exercise: Exercise,
    decisions: Vec<Decision>,
    factors: Option<(f64, f64)>,
}

impl Claim {
    fn lattice(&self, terms: &OptionTerms, steps: usize) -> Result<Lattice, NoLattice> {
        match self.factors {
            Some((up, down)) => Lattice::with_factors(terms, steps, up, down),
            None => Lattice::new(terms, steps),
        }
    }

    fn on(&self, lattice: &Lattice, terms: &OptionTerms, exercise: &Exercise) -> Rolled {
        if self.decisions.is_empty() {
            lattice.option(self.right, terms.exercise_price(), exercise)
        } else {
            project_with_decisions(lattice, &self.decisions, exercise)
        }
    }

    fn value(&self, terms: &OptionTerms, steps: usize) -> Result<f64, NoLattice> {
        Ok(self.on(&self.lattice(terms, steps)?, terms, &self.exercise).value)
    }
}

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let claim = claim(inputs)?;
    let is_project = !claim.decisions.is_empty();
    let terms = terms(inputs, is_project, claim.factors)?;
    let steps = steps(inputs)?;
    let refused = |error: NoLattice| no_lattice(inputs, error, claim.factors.is_some());
    let values: Vec<f64> = steps
        .iter()
        .map(|steps| claim.value(&terms, *steps).map_err(refused))
        .collect::<Result<_, _>>()?;
    let last = steps.last().copied().unwrap_or(1);
    let lattice = claim.lattice(&terms, last).map_err(refused)?;
    let found = claim.on(&lattice, &terms, &claim.exercise);
    let european = claim.on(&lattice, &terms, &Exercise::European).value;
    // With stated factors one step more is another option.
    let smoothed = match claim.factors {
        None => claim.value(&terms, last + 1).ok().map(|next| (found.value + next) / 2.0),
        Some(_) => None,
    };
    let closed = (!is_project && claim.factors.is_none())
        .then(|| BlackScholesMerton::new(&terms).value(claim.right));
    let (option_value, npv) = if is_project {
        (found.value - terms.asset_value(), terms.asset_value())
    } else {
        (found.value, terms.npv_now(claim.right))
    };
    let levels = if claim.factors.is_some() {
        Answer::List(Vec::new())
    } else {
        by_volatility(inputs, &terms, |own| claim.value(own, last).ok())?
    };
    let sigma = claim.factors.is_none().then_some(terms.volatility());
    let holding =
        found.waiting + if is_project { terms.asset_value() * lattice.paid_out() } else { 0.0 };
    Ok(Answer::object([
        ("value", found.value.into()),
        ("option_value", option_value.into()),
        ("values", Answer::list(values)),
        ("steps", Answer::list(steps.iter().map(|steps| *steps as i64))),
        ("smoothed", smoothed.into()),
        ("european", european.into()),
        ("early_exercise_premium", (found.value - european).into()),
        ("black_scholes_merton", closed.into()),
        ("npv_now", npv.into()),
        (
            "exercise_now",
            (found.value > holding && matches!(claim.exercise, Exercise::American)).into(),
        ),
        ("delta", found.delta.into()),
        ("up", lattice.up().into()),
        ("down", lattice.down().into()),
        ("probability_up", lattice.probability().into()),
        ("discount_factor", lattice.discount().into()),
        ("step_years", lattice.step_years().into()),
        ("by_volatility", levels),
        ("warnings", limits(found.value, Some(npv), sigma)),
    ]))
}

/// A project has no price of its own, and stated factors stand for the volatility.
fn terms(
    inputs: &Inputs,
    is_project: bool,
    factors: Option<(f64, f64)>,
) -> Result<OptionTerms, Refusal> {
    if let Some((up, _)) = factors {
        for name in ["volatility", "variance"] {
            if inputs.has(name) {
                let message = "up and down already say how far the asset moves";
                return Err(inputs.problem("conflict", name, message));
            }
        }
        let years = inputs.number("years")?;
        let price = if is_project {
            inputs.number("asset_value")?
        } else {
            inputs.number("exercise_price")?
        };
        // Any volatility will do: the factors stand in for it.
        return terms_of(inputs, price, years, libm::log(up).abs().max(0.01));
    }
    if is_project {
        return terms_with(inputs, inputs.number("asset_value")?, inputs.number("years")?);
    }
    option_terms(inputs)
}

fn claim(inputs: &Inputs) -> Result<Claim, Refusal> {
    let option = inputs.text("option")?;
    let right = if option.ends_with("put") { Right::Put } else { Right::Call };
    let named = option.split_once('_').map(|(style, _)| style);
    let style = match (named, inputs.optional_text("style")?) {
        (Some(named), Some(style)) if named != style => {
            return Err(inputs.problem("conflict", "style", format!("option says {named}")));
        }
        (Some(named), _) => named,
        (None, Some(style)) => style,
        (None, None) if inputs.has("exercise_times") => "bermudan",
        (None, None) if inputs.has("decisions") => "american",
        (None, None) => "european",
    };
    let exercise = match (style, inputs.optional_numbers("exercise_times")?) {
        ("bermudan", Some(times)) => Exercise::Bermudan(times),
        ("bermudan", None) => {
            let message = "a Bermudan option needs exercise_times, in years";
            return Err(inputs.problem("missing", "exercise_times", message));
        }
        (_, Some(_)) => {
            let message =
                format!("exercise_times are those of a Bermudan option, not of a {style} one");
            return Err(inputs.problem("conflict", "exercise_times", message));
        }
        ("american", None) => Exercise::American,
        _ => Exercise::European,
    };
    let decisions = objects(inputs, "decisions").map(decision).collect::<Result<Vec<_>, _>>()?;
    if !decisions.is_empty() && inputs.has("exercise_price") {
        let message = "decisions have costs of their own; leave exercise_price out";
        return Err(inputs.problem("conflict", "exercise_price", message));
    }
    let factors = match (inputs.optional_number("up")?, inputs.optional_number("down")?) {
        (None, None) => None,
        (Some(up), down) => Some((up, down.unwrap_or(1.0 / up))),
        (None, Some(down)) => Some((1.0 / down, down)),
    };
    Ok(Claim { right, exercise, decisions, factors })
}

fn decision(stated: &Inputs) -> Result<Decision, Refusal> {
    let kind = stated.text("kind")?;
    let factor = match (kind, stated.optional_number("factor")?) {
        ("abandon", None) => 0.0,
        ("abandon", Some(_)) => {
            return Err(stated.problem("conflict", "factor", "whoever abandons keeps nothing"));
        }
        (_, Some(factor)) => factor,
        (_, None) => {
            let message =
                format!("\"factor\" is missing: the share of the project held after {kind}");
            return Err(stated.problem("missing", "factor", message));
        }
    };
    let below_one = factor < 1.0;
    if (kind == "expand" && below_one) || (kind == "contract" && !below_one) {
        let message = "an expansion multiplies the project by more than 1, a contraction by less";
        return Err(stated.problem("out_of_range", "factor", message));
    }
    let cost = stated.optional_number("cost")?.unwrap_or(0.0);
    let receives = stated.optional_number("receives")?.unwrap_or(0.0);
    Ok(Decision { factor, cost: cost - receives })
}

fn steps(inputs: &Inputs) -> Result<Vec<usize>, Refusal> {
    // The declaration bounds them to whole numbers that a lattice can have.
    match inputs.needed("steps")? {
        Checked::Number(number) => Ok(vec![number.to_f64() as usize]),
        _ => Ok(inputs.numbers("steps")?.into_iter().map(|steps| steps as usize).collect()),
    }
}

fn no_lattice(inputs: &Inputs, error: NoLattice, stated: bool) -> Refusal {
    match error {
        NoLattice::NoStep => inputs.problem("out_of_range", "steps", "at least one step"),
        NoLattice::TooWide => {
            let message =
                "the ends of the lattice lie beyond all numbers: fewer steps, or less volatility";
            inputs.problem("result_out_of_range", "steps", message)
        }
        NoLattice::NotBetween => {
            let (name, message) = if stated {
                ("up", "d < e^((r−y)Δ) < u does not hold: one way would be better in every case")
            } else {
                ("steps", "d < e^((r−y)Δ) < u does not hold: take more steps")
            };
            inputs.problem("no_probability", name, message)
        }
    }
}
