//! `premium-profit`: what a right adds to price or takes from cost.

use labworth_domain::valuation::with_and_without::{PremiumYear, WithAndWithout};

use crate::answer::Answer;
use crate::inputs::{Checked, Inputs};
use crate::money_terms::money_terms;
use crate::problem::Refusal;
use crate::with_and_without::{answer, years};
use crate::yearly_inputs::{grown, optional_per_year, per_year_or_nothing, whole_years};

pub(crate) const DECLARATION: &str = include_str!("../declarations/premium-profit.json");

/// Fields of which one must say how large the premium is.
const SIZES: [&str; 5] =
    ["units", "net_sales", "cost_savings", "price_premium", "premium_share_of_sales"];

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let terms = money_terms(inputs)?;
    let count = count(inputs)?;
    let premiums = premium_years(inputs, count)?;
    let after_tax = 1.0 - inputs.number("tax_rate")?;
    let gains = premiums.iter().map(|year| year.before_tax() * after_tax).collect();
    let gains = terms.nominal(gains);
    let method = WithAndWithout {
        years: years(inputs, &gains, &vec![0.0; count])?,
        today: 0.0,
        discount_rate: terms.rate,
        timing: terms.timing,
    };
    let working = method.value();
    answer(inputs, &terms, &method, &working, &[])
}

/// How many years: as stated, else by the longest list.
fn count(inputs: &Inputs) -> Result<usize, Refusal> {
    if let Some(years) = whole_years(inputs)? {
        return Ok(years);
    }
    let lengths = SIZES.iter().map(|name| match inputs.get(name) {
        Some(Checked::List(items)) => items.len(),
        _ => 0,
    });
    match lengths.max() {
        Some(count) if count > 0 => Ok(count),
        _ => Err(inputs.problem("missing", "years", "give years, or a list with one entry a year")),
    }
}

fn premium_years(inputs: &Inputs, count: usize) -> Result<Vec<PremiumYear>, Refusal> {
    let growing = |name: &str| match inputs.get(name) {
        Some(Checked::Number(first)) => Ok(grown(first.to_f64(), inputs.number("growth")?, count)),
        _ => per_year_or_nothing(inputs, name, count),
    };
    let (units, sales, savings) =
        (growing("units")?, growing("net_sales")?, growing("cost_savings")?);
    let each = |name: &str| per_year_or_nothing(inputs, name, count);
    let (price, cost) = (each("price_premium")?, each("cost_saving_per_unit")?);
    let (share, extra) = (each("premium_share_of_sales")?, each("extra_costs")?);
    require_pairs(inputs, count)?;
    let at = |list: &[f64], year: usize| list.get(year).copied().unwrap_or(0.0);
    let year = |year: usize| PremiumYear {
        units: at(&units, year),
        price_premium: at(&price, year),
        cost_saving_per_unit: at(&cost, year),
        sales: at(&sales, year),
        share_of_sales: at(&share, year),
        savings: at(&savings, year),
        extra_costs: at(&extra, year),
    };
    Ok((0..count).map(year).collect())
}

/// A premium per unit needs units, a share of sales needs sales; something must be gained.
fn require_pairs(inputs: &Inputs, count: usize) -> Result<(), Refusal> {
    let per_unit = inputs.has("price_premium") || inputs.has("cost_saving_per_unit");
    let of_sales = optional_per_year(inputs, "premium_share_of_sales", count)?.is_some();
    if per_unit && !inputs.has("units") {
        return Err(inputs.problem("missing", "units", "a premium per unit needs units"));
    }
    if of_sales && !inputs.has("net_sales") {
        return Err(inputs.problem("missing", "net_sales", "a share of sales needs net_sales"));
    }
    if !per_unit && !of_sales && !inputs.has("cost_savings") {
        let message = "give price_premium or cost_saving_per_unit with units, premium_share_of_sales with net_sales, or \
                       cost_savings";
        return Err(inputs.problem("missing", "price_premium", message));
    }
    Ok(())
}
