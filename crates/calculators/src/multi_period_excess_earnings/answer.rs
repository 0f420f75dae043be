//! What excess earnings of several periods are answered with.

use labworth_domain::valuation::contributory_assets::YearlyCharge;
use labworth_domain::valuation::excess_earnings::ExcessEarningsYear;

use super::Valuation;
use super::returns::{Returns, returns};
use crate::answer::Answer;
use crate::calculator::WARNINGS;
use crate::inputs::Inputs;
use crate::problem::{Problem, Refusal};
use crate::tax_amortisation_benefit::value_with_benefit;

pub(super) fn answer(inputs: &Inputs, valuation: &Valuation) -> Result<Answer, Refusal> {
    let returns = returns(inputs, valuation)?;
    let mut warnings = warnings(inputs, valuation);
    warnings.extend(returns.warnings(inputs));
    let Returns { wara, irr, wacc } = returns;
    let [value, before, factor, benefit] =
        value_with_benefit(valuation.working.value, valuation.factor);
    Ok(Answer::object([
        value,
        before,
        factor,
        benefit,
        ("present_value_of_charges", present_value_of_charges(valuation).into()),
        ("charges", charges(valuation)),
        ("wara", wara.into()),
        ("irr", irr.into()),
        ("wacc", wacc.into()),
        ("years", years(valuation)),
        (WARNINGS, Answer::List(warnings.iter().map(Answer::from).collect())),
    ]))
}

/// The value today of all charges together.
pub(crate) fn present_value_of_charges(valuation: &Valuation) -> f64 {
    valuation.working.present_value_of_charges.iter().sum()
}

/// Each asset with the value today of its charges.
pub(crate) fn charges(valuation: &Valuation) -> Answer {
    let pairs = valuation.charges.assets.iter().zip(&valuation.working.present_value_of_charges);
    let row = |(at, (named, present_value)): (usize, (_, &f64))| {
        let named: &crate::contributory_charges::NamedAsset = named;
        let first = valuation.working.years.first().and_then(|year| year.charges.get(at));
        let first = first.copied().unwrap_or_default();
        Answer::object([
            ("name", named.name.clone().into()),
            ("return_on_in_year_1", first.return_on.into()),
            ("return_of_in_year_1", first.return_of.into()),
            ("present_value", (*present_value).into()),
        ])
    };
    Answer::List(pairs.enumerate().map(row).collect())
}

/// The working of each year.
pub(crate) fn years(valuation: &Valuation) -> Answer {
    let total = |of: fn(&YearlyCharge) -> f64, year: &ExcessEarningsYear| {
        year.charges.iter().map(of).sum::<f64>()
    };
    let row = |(number, year): (i64, &ExcessEarningsYear)| {
        Answer::object([
            ("year", number.into()),
            ("time", year.flow.time.into()),
            ("survival", year.survival.into()),
            ("net_sales", year.sales.into()),
            ("earnings", year.earnings.into()),
            ("tax", year.tax.into()),
            ("return_on", total(|charge| charge.return_on, year).into()),
            ("return_of", total(|charge| charge.return_of, year).into()),
            ("charge", year.charge.into()),
            ("excess_earnings", year.flow.amount.into()),
            ("discount_factor", year.flow.discount_factor.into()),
            ("present_value", year.flow.present_value.into()),
        ])
    };
    Answer::List((1..).zip(&valuation.working.years).map(row).collect())
}

/// What a reader should look at again, returns aside.
pub(crate) fn warnings(inputs: &Inputs, valuation: &Valuation) -> Vec<Problem> {
    let mut warnings = valuation.charges.warnings(inputs);
    let short = valuation.working.years.iter().position(|year| year.flow.amount < 0.0);
    if let Some(at) = short {
        let message =
            format!("charges exceed the earnings of year {}: look at charges and margin", at + 1);
        warnings.push(Problem::new("negative_excess_earnings", inputs.path("years"), message));
    }
    warnings
}
