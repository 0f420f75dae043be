//! `annuity`: level or growing payments, solved for whichever of payment, rate, number of payments and values is not given.

use labworth_domain::cashflow::annuity::{growing_annuity_factor, perpetuity_factor};
use labworth_domain::cashflow::annuity_equation::{AnnuityEquation, NoAnnuity};
use labworth_domain::cashflow::discounting::growth_factor;

use crate::answer::Answer;
use crate::inputs::Inputs;
use crate::problem::{Problem, Refusal};

pub(crate) const DECLARATION: &str = include_str!("../declarations/annuity.json");

/// What was given.
struct Given {
    rate: Option<f64>,
    payment: Option<f64>,
    present_value: Option<f64>,
    final_amount: Option<f64>,
    periods: Option<f64>,
    growth: f64,
    in_advance: bool,
    is_perpetual: bool,
}

/// Every quantity, and which was found.
struct Solved {
    rate: f64,
    payment: f64,
    present_value: f64,
    final_amount: f64,
    periods: Option<f64>,
    found: &'static str,
}

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let given = Given {
        rate: inputs.optional_number("rate")?,
        payment: inputs.optional_number("payment")?,
        present_value: inputs.optional_number("present_value")?,
        final_amount: inputs.optional_number("final_amount")?,
        periods: inputs.optional_number("periods")?,
        growth: inputs.number("growth")?,
        in_advance: inputs.text("due")? == "start",
        is_perpetual: inputs.flag("perpetual")?,
    };
    if given.is_perpetual && given.periods.is_some() {
        let message = "payments without end have no number of periods";
        return Err(inputs.problem("conflict", "periods", message));
    }
    let mut warnings = Vec::new();
    let wanted = inputs.optional_text("solve_for")?;
    let solved = match (given.rate, given.periods) {
        (None, None) if !given.is_perpetual => {
            return Err(inputs.problem("missing", "rate", "give rate, or periods, or both"));
        }
        (None, periods) => rate(inputs, &given, periods, &mut warnings)?,
        (Some(rate), None) if !given.is_perpetual => periods(inputs, &given, rate, &mut warnings)?,
        (Some(rate), periods) => money(inputs, &given, rate, periods, wanted)?,
    };
    if let Some(wanted) = wanted.filter(|wanted| *wanted != solved.found) {
        let message = format!("the other figures leave {} to be found, not {wanted}", solved.found);
        return Err(inputs.problem("conflict", "solve_for", message));
    }
    let factor = factor(inputs, &given, solved.rate, solved.periods)?;
    let carried = |periods: f64| solved.present_value * growth_factor(solved.rate, periods);
    Ok(Answer::object([
        ("present_value", solved.present_value.into()),
        ("payment", solved.payment.into()),
        ("rate", solved.rate.into()),
        ("periods", solved.periods.into()),
        ("final_amount", solved.final_amount.into()),
        ("future_value", solved.periods.map(carried).into()),
        ("factor", factor.into()),
        ("found", solved.found.into()),
        ("warnings", Answer::List(warnings.iter().map(Answer::from).collect())),
    ]))
}

/// Value today per unit of first payment.
fn factor(inputs: &Inputs, given: &Given, rate: f64, periods: Option<f64>) -> Result<f64, Refusal> {
    let factor = match periods {
        Some(periods) => growing_annuity_factor(rate, given.growth, periods),
        None => perpetuity_factor(rate, given.growth).ok_or_else(|| {
            inputs.problem(
                "growth_not_below_rate",
                "growth",
                "without end, growth must be below the rate",
            )
        })?,
    };
    Ok(if given.in_advance { factor * (1.0 + rate) } else { factor })
}

/// Payment, present value or final amount, at a rate.
fn money(
    inputs: &Inputs,
    given: &Given,
    rate: f64,
    periods: Option<f64>,
    wanted: Option<&str>,
) -> Result<Solved, Refusal> {
    let factor = factor(inputs, given, rate, periods)?;
    let discounted_end = periods.map_or(0.0, |periods| growth_factor(rate, -periods));
    let balloon = given.final_amount.unwrap_or(0.0);
    let solved = |payment, present_value, final_amount, found| Solved {
        rate,
        payment,
        present_value,
        final_amount,
        periods,
        found,
    };
    match (given.payment, given.present_value, given.final_amount) {
        (Some(payment), None, _) => {
            let value = payment * factor + balloon * discounted_end;
            Ok(solved(payment, value, balloon, "present_value"))
        }
        // What single sums grow to: no payment is asked for.
        (None, Some(value), None) if wanted == Some("final_amount") && periods.is_some() => {
            Ok(solved(0.0, value, value / discounted_end, "final_amount"))
        }
        (None, Some(value), _) => {
            Ok(solved((value - balloon * discounted_end) / factor, value, balloon, "payment"))
        }
        (Some(payment), Some(value), None) if periods.is_some() => {
            let left = (value - payment * factor) / discounted_end;
            Ok(solved(payment, value, left, "final_amount"))
        }
        (Some(_), Some(_), _) => {
            let message = "payment, present_value and the rest are all given: leave out the one that is asked for";
            Err(inputs.problem("conflict", "payment", message))
        }
        (None, None, Some(sum)) if wanted == Some("payment") && periods.is_some() => {
            Ok(solved(sum * discounted_end / factor, 0.0, sum, "payment"))
        }
        (None, None, Some(sum)) if sum != 0.0 && periods.is_some() => {
            Ok(solved(0.0, sum * discounted_end, sum, "present_value"))
        }
        (None, None, _) => {
            Err(inputs.problem("missing", "payment", "give payment or present_value"))
        }
    }
}

fn rate(
    inputs: &Inputs,
    given: &Given,
    periods: Option<f64>,
    warnings: &mut Vec<Problem>,
) -> Result<Solved, Refusal> {
    let Some(periods) = periods else { return rate_without_end(inputs, given) };
    let (equation, solved) = equation(inputs, given)?;
    let (equation, found) = in_either_sign(inputs, equation, warnings, |own| own.rate(periods))?;
    Ok(Solved {
        rate: found,
        periods: Some(periods),
        present_value: if given.present_value.is_some() { equation.present_value } else { 0.0 },
        found: "rate",
        ..solved
    })
}

/// `k = g + P/V`; due at the start `k = (P + g·V)/(V − P)`.
fn rate_without_end(inputs: &Inputs, given: &Given) -> Result<Solved, Refusal> {
    let (Some(payment), Some(value)) = (given.payment, given.present_value) else {
        return Err(inputs.problem("missing", "rate", "give rate, or payment and present_value"));
    };
    let growth = given.growth;
    let rate = if given.in_advance {
        (payment + growth * value) / (value - payment)
    } else {
        growth + payment / value
    };
    if !(rate.is_finite() && rate > growth) {
        return Err(no_solution(inputs, NoAnnuity::Nothing));
    }
    let final_amount = 0.0;
    let present_value = value;
    Ok(Solved { rate, payment, present_value, final_amount, periods: None, found: "rate" })
}

fn periods(
    inputs: &Inputs,
    given: &Given,
    rate: f64,
    warnings: &mut Vec<Problem>,
) -> Result<Solved, Refusal> {
    let given_money = [given.payment, given.present_value, given.final_amount];
    if given_money.iter().flatten().count() < 2 {
        return Err(inputs.problem("missing", "periods", "give periods, or perpetual: true"));
    }
    let (equation, solved) = equation(inputs, given)?;
    let (equation, found) = in_either_sign(inputs, equation, warnings, |own| own.periods(rate))?;
    Ok(Solved {
        rate,
        periods: Some(found),
        present_value: if given.present_value.is_some() { equation.present_value } else { 0.0 },
        found: "periods",
        ..solved
    })
}

/// The equation of what was given; without a present value the payments are saved up to the final amount.
fn equation(inputs: &Inputs, given: &Given) -> Result<(AnnuityEquation, Solved), Refusal> {
    let payment = given.payment.unwrap_or(0.0);
    let final_amount = given.final_amount.unwrap_or(0.0);
    let in_equation = match (given.present_value, given.payment, given.final_amount) {
        (Some(_), None, None) | (None, None, _) | (None, _, None) => {
            let message = "give two of payment, present_value and final_amount";
            return Err(inputs.problem("missing", "payment", message));
        }
        (Some(_), ..) => final_amount,
        (None, Some(_), Some(sum)) => -sum,
    };
    let present_value = given.present_value.unwrap_or(0.0);
    let equation = AnnuityEquation {
        payment,
        growth: given.growth,
        in_advance: given.in_advance,
        final_amount: in_equation,
        present_value,
    };
    let solved =
        Solved { rate: 0.0, payment, present_value, final_amount, periods: None, found: "" };
    Ok((equation, solved))
}

/// The unknown; where nothing fits, with the present value as paid and not as received, which is said.
fn in_either_sign(
    inputs: &Inputs,
    equation: AnnuityEquation,
    warnings: &mut Vec<Problem>,
    solve: impl Fn(&AnnuityEquation) -> Result<f64, NoAnnuity>,
) -> Result<(AnnuityEquation, f64), Refusal> {
    match solve(&equation) {
        Ok(found) => Ok((equation, found)),
        Err(NoAnnuity::Nothing) if equation.present_value < 0.0 => {
            let turned = AnnuityEquation { present_value: -equation.present_value, ..equation };
            let found = solve(&turned).map_err(|why| no_solution(inputs, why))?;
            let message =
                "present_value was taken as a sum paid: here it has the sign of what it buys";
            let path = inputs.path("present_value");
            warnings.push(Problem::new("sign_turned", path, message));
            Ok((turned, found))
        }
        Err(why) => Err(no_solution(inputs, why)),
    }
}

fn no_solution(inputs: &Inputs, why: NoAnnuity) -> Refusal {
    let message = match why {
        NoAnnuity::Nothing => "nothing fits: check the signs, and whether payments exceed interest",
        NoAnnuity::SeveralRates => "more than one rate fits: use irr, which lists them",
    };
    inputs.problem("no_solution", "present_value", message)
}
