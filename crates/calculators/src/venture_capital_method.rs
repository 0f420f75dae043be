//! `vc-method` and `first-chicago`: a share of a later exit, by one hurdle rate or by scenarios.

use labworth_domain::financing::first_chicago::{NoScenarios, Scenario, first_chicago};
use labworth_domain::financing::venture_capital_method::{
    NoRound, Purchase, RequiredGrowth, VentureCapitalMethod, retention,
};
use labworth_domain::rates::hurdle_bridge::rate_behind_hurdle;

use crate::answer::Answer;
use crate::inputs::{Checked, Inputs};
use crate::option_terms::objects;
use crate::problem::{Problem, Refusal};

pub(crate) const VC_METHOD: &str = include_str!("../declarations/vc-method.json");
pub(crate) const FIRST_CHICAGO: &str = include_str!("../declarations/first-chicago.json");

pub(crate) fn calculate_vc_method(inputs: &Inputs) -> Result<Answer, Refusal> {
    let method = VentureCapitalMethod {
        exit_value: exit_value(inputs)?,
        growth: growth(inputs)?,
        retention: kept(inputs)?,
        investment: inputs.optional_number("investment")?,
    };
    let round = method.round().map_err(|error| no_round(inputs, error))?;
    let bought = round.purchase;
    let of = |read: fn(&Purchase) -> f64| Answer::from(bought.as_ref().map(read));
    let shares = new_shares(inputs, bought.as_ref())?;
    let hurdle = hurdle_of(inputs, round.required_multiple)?;
    let probability = inputs.optional_number("probability")?;
    let behind = match (hurdle, probability, inputs.optional_number("years")?) {
        (Some(hurdle), Some(p), Some(years)) => rate_behind_hurdle(hurdle, p, years),
        _ => None,
    };
    Ok(Answer::object([
        ("value", round.post_money.into()),
        ("post_money", round.post_money.into()),
        ("pre_money", of(|own| own.pre_money)),
        ("ownership", of(|own| own.share)),
        ("ownership_at_exit", of(|own| own.share_at_exit)),
        ("exit_value", method.exit_value.into()),
        ("discounted_exit", round.discounted_exit.into()),
        ("required_multiple", round.required_multiple.into()),
        ("hurdle_rate", hurdle.into()),
        ("retention", method.retention.into()),
        ("investor_proceeds", of(|own| own.proceeds)),
        ("new_shares", shares.map(|(shares, _)| shares).into()),
        ("price_per_share", shares.map(|(_, price)| price).into()),
        ("rate_behind_hurdle", behind.into()),
        ("warnings", Answer::List(mean_of_both(inputs, probability))),
    ]))
}

/// A probability beside a hurdle rate is shown, not multiplied in.
fn mean_of_both(inputs: &Inputs, probability: Option<f64>) -> Vec<Answer> {
    let warning = probability.map(|_| {
        Problem::new(
            "risk_not_counted_twice",
            inputs.path("probability"),
            "the hurdle rate holds failure already: the probability only shows the rate behind it",
        )
    });
    warning.iter().map(Answer::from).collect()
}

/// The value at the exit: given, or a figure of that year times a multiple.
fn exit_value(inputs: &Inputs) -> Result<f64, Refusal> {
    let stated = inputs.optional_number("exit_value")?;
    let metric = inputs.optional_number("exit_metric")?;
    let multiple = inputs.optional_number("exit_multiple")?;
    match (stated, metric, multiple) {
        (Some(value), None, None) => Ok(value),
        (None, Some(metric), Some(multiple)) => Ok(metric * multiple),
        (None, None, None) => Err(inputs.problem(
            "missing",
            "exit_value",
            "give exit_value, or exit_metric with exit_multiple",
        )),
        (Some(_), _, _) => Err(inputs.problem(
            "conflict",
            "exit_value",
            "exit_metric times exit_multiple already says it",
        )),
        (None, Some(_), None) => Err(inputs.problem(
            "missing",
            "exit_multiple",
            "a figure of the exit year needs its multiple",
        )),
        (None, None, Some(_)) => Err(inputs.problem(
            "missing",
            "exit_metric",
            "a multiple needs the figure of the exit year",
        )),
    }
}

fn growth(inputs: &Inputs) -> Result<RequiredGrowth, Refusal> {
    match (inputs.get("hurdle_rate"), inputs.optional_number("target_multiple")?) {
        (Some(_), Some(_)) => Err(inputs.problem(
            "conflict",
            "target_multiple",
            "a hurdle rate over years already gives the multiple",
        )),
        (None, Some(multiple)) => Ok(RequiredGrowth::Multiple(multiple)),
        (Some(Checked::Number(hurdle)), None) => {
            Ok(RequiredGrowth::Rate { hurdle: hurdle.to_f64(), years: inputs.number("years")? })
        }
        (Some(_), None) => {
            let rates = inputs.numbers("hurdle_rate")?;
            match inputs.optional_number("years")? {
                Some(years) if years != rates.len() as f64 => {
                    let message =
                        format!("{} hurdle rates are given for {years} years", rates.len());
                    Err(inputs.problem("wrong_length", "hurdle_rate", message))
                }
                _ => Ok(RequiredGrowth::Yearly(rates)),
            }
        }
        (None, None) => Err(inputs.problem(
            "missing",
            "hurdle_rate",
            "give hurdle_rate with years, or target_multiple",
        )),
    }
}

/// The rate a year that the required multiple comes to.
fn hurdle_of(inputs: &Inputs, multiple: f64) -> Result<Option<f64>, Refusal> {
    let years = match (inputs.optional_number("years")?, inputs.get("hurdle_rate")) {
        (Some(years), _) => Some(years),
        (None, Some(Checked::List(rates))) => Some(rates.len() as f64),
        _ => None,
    };
    Ok(years.filter(|years| *years > 0.0).map(|years| libm::pow(multiple, 1.0 / years) - 1.0))
}

/// What later rounds leave: given, or from the share that each takes.
fn kept(inputs: &Inputs) -> Result<f64, Refusal> {
    match (inputs.optional_number("retention")?, inputs.get("dilution")) {
        (Some(_), Some(_)) => {
            Err(inputs.problem("conflict", "dilution", "retention already says what is left"))
        }
        (Some(kept), None) => Ok(kept),
        (None, None) => Ok(1.0),
        (None, Some(stated)) => {
            let taken = match stated {
                Checked::Number(one) => vec![one.to_f64()],
                _ => inputs.numbers("dilution")?,
            };
            retention(&taken).ok_or_else(|| {
                inputs.problem(
                    "out_of_range",
                    "dilution",
                    "a round takes at least nothing and less than all",
                )
            })
        }
    }
}

fn new_shares(inputs: &Inputs, bought: Option<&Purchase>) -> Result<Option<(f64, f64)>, Refusal> {
    let Some(existing) = inputs.optional_number("existing_shares")? else { return Ok(None) };
    let Some(bought) = bought else {
        let message = "shares are issued for an investment: give it";
        return Err(inputs.problem("missing", "investment", message));
    };
    Ok(Some((existing * bought.share / (1.0 - bought.share), bought.pre_money / existing)))
}

fn no_round(inputs: &Inputs, error: NoRound) -> Refusal {
    let (code, name, message) = match error {
        NoRound::Exit => ("out_of_range", "exit_value", "the exit is worth more than nothing"),
        NoRound::Growth => (
            "result_out_of_range",
            "hurdle_rate",
            "the investment would have to grow beyond all numbers, or to shrink to nothing",
        ),
        NoRound::Retention => {
            ("out_of_range", "retention", "later rounds leave more than nothing and at most all")
        }
        NoRound::Investment => {
            ("out_of_range", "investment", "the investment is more than nothing")
        }
        NoRound::WholeCompany => (
            "whole_company",
            "investment",
            "the investment is worth the whole company or more: no such round",
        ),
    };
    inputs.problem(code, name, message)
}

pub(crate) fn calculate_first_chicago(inputs: &Inputs) -> Result<Answer, Refusal> {
    let common = inputs.optional_number("years")?;
    let stated: Vec<&Inputs> = objects(inputs, "scenarios").collect();
    let scenarios = stated
        .iter()
        .map(|own| {
            let years = match own.optional_number("years")?.or(common) {
                Some(years) => years,
                None => {
                    return Err(own.problem(
                        "missing",
                        "years",
                        "give years, here or for all scenarios",
                    ));
                }
            };
            let flows = own.optional_numbers("flows")?.unwrap_or_default();
            Ok(Scenario {
                probability: own.number("probability")?,
                exit_value: exit_value(own)?,
                years,
                flows,
            })
        })
        .collect::<Result<Vec<_>, Refusal>>()?;
    let rate = inputs.number("rate")?;
    let kept = kept(inputs)?;
    let found =
        first_chicago(&scenarios, rate, kept).map_err(|error| no_scenarios(inputs, error))?;
    let investment = inputs.optional_number("investment")?;
    if investment.is_some_and(|sum| sum >= found.value) {
        return Err(no_round(inputs, NoRound::WholeCompany));
    }
    let share = investment.map(|sum| sum / found.value);
    let rows =
        stated.iter().zip(&scenarios).zip(&found.scenarios).map(|((own, scenario), value)| {
            Ok(Answer::object([
                ("name", own.optional_text("name")?.into()),
                ("probability", scenario.probability.into()),
                ("exit_value", scenario.exit_value.into()),
                ("years", scenario.years.into()),
                ("present_value", (*value).into()),
                ("part_of_value", (scenario.probability * value).into()),
                ("investor_proceeds", share.map(|share| share * kept * scenario.exit_value).into()),
            ]))
        });
    let rows = rows.collect::<Result<Vec<_>, Refusal>>()?;
    let best = scenarios.get(found.best);
    let mean_exit: f64 = scenarios.iter().map(|own| own.probability * own.exit_value).sum();
    Ok(Answer::object([
        ("value", found.value.into()),
        ("post_money", found.value.into()),
        ("pre_money", investment.map(|sum| found.value - sum).into()),
        ("ownership", share.into()),
        ("ownership_at_exit", share.map(|share| share * kept).into()),
        ("expected_exit", mean_exit.into()),
        ("scenarios", Answer::List(rows)),
        ("implied_hurdle_rate", found.implied_hurdle.into()),
        ("vc_method_post_money", vc_beside(inputs, best, kept)?.into()),
        ("retention", kept.into()),
    ]))
}

/// The venture capital method on the best scenario alone, where a hurdle rate is given for comparison.
fn vc_beside(inputs: &Inputs, best: Option<&Scenario>, kept: f64) -> Result<Option<f64>, Refusal> {
    let (Some(hurdle), Some(best)) = (inputs.optional_number("hurdle_rate")?, best) else {
        return Ok(None);
    };
    let method = VentureCapitalMethod {
        exit_value: best.exit_value,
        growth: RequiredGrowth::Rate { hurdle, years: best.years },
        retention: kept,
        investment: None,
    };
    method.round().map(|round| Some(round.post_money)).map_err(|error| no_round(inputs, error))
}

fn no_scenarios(inputs: &Inputs, error: NoScenarios) -> Refusal {
    let at = |position: usize, name: &str| format!("scenarios.{position}.{name}");
    let (code, path, message) = match error {
        NoScenarios::None => ("too_few", "scenarios".to_owned(), "there is no scenario".to_owned()),
        NoScenarios::Probability(position) => (
            "out_of_range",
            at(position, "probability"),
            "a probability lies between 0 and 1".to_owned(),
        ),
        NoScenarios::Years(position) => {
            ("out_of_range", at(position, "years"), "years are at least 0".to_owned())
        }
        NoScenarios::Sum(total) => (
            "shares_do_not_sum",
            "scenarios".to_owned(),
            format!("the probabilities sum to {total} and not to 1"),
        ),
        NoScenarios::Rate => {
            ("out_of_range", "rate".to_owned(), "the rate lies above −1".to_owned())
        }
    };
    inputs.problem(code, &path, message)
}
