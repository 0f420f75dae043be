//! `relief-from-royalty`: the value of a right as the royalty its owner need not pay.

use labworth_domain::cashflow::discounting::sum;
use labworth_domain::valuation::relief_from_royalty::{
    ReliefFromRoyalty, RoyaltyRelief, RoyaltyYear, YearWorking,
};

use crate::answer::Answer;
use crate::calculator::WARNINGS;
use crate::inputs::{Checked, Inputs};
use crate::net_present_value::timing;
use crate::problem::Problem;
use crate::problem::Refusal;
use crate::royalty_schedule::royalty_tiers;
use crate::tax_amortisation_benefit::{factor_of_valuation, value_with_benefit};
use crate::yearly_inputs::{grown, one_per_year, optional_per_year, same_length};

pub(crate) const DECLARATION: &str = include_str!("../declarations/relief-from-royalty.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let discount_rate = inputs.number("discount_rate")?;
    let years = royalty_years(inputs)?;
    let perpetual = inputs.flag("perpetual")?;
    let lasting = years.iter().map(|year| year.part_in_life).sum::<f64>();
    let method = ReliefFromRoyalty {
        years,
        discount_rate,
        tax_rate: inputs.number("tax_rate")?,
        upkeep_share: upkeep_share(inputs)?,
        perpetual_growth: perpetual_growth(inputs)?,
    };
    let mut relief = method.value().ok_or_else(|| {
        let name = if inputs.has("perpetual_growth") { "perpetual_growth" } else { "growth" };
        let message = "a right without end has a value only if growth is below the discount rate";
        inputs.problem("growth_not_below_rate", name, message)
    })?;
    deduct_upkeep(inputs, &mut relief, perpetual)?;
    let factor = factor_of_valuation(inputs, discount_rate, (!perpetual).then_some(lasting))?;
    let warnings = warnings(inputs, &relief)?;
    Ok(answer(&relief, factor, &warnings))
}

/// Upkeep is deducted from a gross royalty; a net one is already without it.
fn upkeep_share(inputs: &Inputs) -> Result<f64, Refusal> {
    let share = inputs.number("upkeep_share")?;
    let net = inputs.optional_text("royalty_basis")? == Some("net");
    if net && (share > 0.0 || inputs.has("upkeep_costs")) {
        let message =
            "a net royalty is what is left after upkeep: deducting it again counts it twice";
        return Err(inputs.problem("conflict", "royalty_basis", message));
    }
    Ok(share)
}

/// Upkeep stated in money lowers each year before tax.
fn deduct_upkeep(
    inputs: &Inputs,
    relief: &mut RoyaltyRelief,
    perpetual: bool,
) -> Result<(), Refusal> {
    let Some(costs) = optional_per_year(inputs, "upkeep_costs", relief.years.len())? else {
        return Ok(());
    };
    if perpetual {
        let message = "for a right without end state upkeep as upkeep_share";
        return Err(inputs.problem("conflict", "upkeep_costs", message));
    }
    let tax_rate = inputs.number("tax_rate")?;
    for (year, cost) in relief.years.iter_mut().zip(costs) {
        let cost = cost * year.year.part_in_life;
        year.upkeep += cost;
        year.tax -= cost * tax_rate;
        year.after_tax -= cost * (1.0 - tax_rate);
        year.present_value = year.after_tax * year.discount_factor;
    }
    relief.value_of_years = sum(relief.years.iter().map(|year| year.present_value));
    Ok(())
}

fn warnings(inputs: &Inputs, relief: &RoyaltyRelief) -> Result<Vec<Problem>, Refusal> {
    let Some(margin) = inputs.optional_number("operating_margin")? else { return Ok(Vec::new()) };
    let too_much = relief.years.iter().any(|year| year.year.royalty_rate > margin);
    let message = format!(
        "a royalty above the operating margin of {margin} takes more than the whole profit: no licensee would pay it"
    );
    let path = inputs.path("royalty_rate");
    Ok(too_much.then(|| Problem::new("royalty_above_profit", path, message)).into_iter().collect())
}

fn answer(relief: &RoyaltyRelief, factor: Option<f64>, warnings: &[Problem]) -> Answer {
    let raised = factor.unwrap_or(1.0);
    let royalties = sum(relief.years.iter().map(|year| year.royalty_saved));
    let base = sum(relief.years.iter().map(|year| year.year.net_sales * year.year.part_in_life));
    let average = (base > 0.0).then(|| royalties / base);
    let [value, before, tab, benefit] = value_with_benefit(relief.value(), factor);
    Answer::object([
        value,
        before,
        tab,
        benefit,
        ("value_of_years", relief.value_of_years.into()),
        ("value_beyond", relief.value_beyond.into()),
        ("value_per_point", (relief.value_per_point * raised).into()),
        ("average_royalty_rate", average.into()),
        ("years", Answer::List((1_i64..).zip(&relief.years).map(year_row).collect())),
        (WARNINGS, Answer::List(warnings.iter().map(Answer::from).collect())),
    ])
}

fn year_row((number, working): (i64, &YearWorking)) -> Answer {
    Answer::object([
        ("year", number.into()),
        ("time", working.year.time.into()),
        ("net_sales", working.year.net_sales.into()),
        ("part_in_life", working.year.part_in_life.into()),
        ("royalty_rate", working.year.royalty_rate.into()),
        ("royalty_saved", working.royalty_saved.into()),
        ("upkeep", working.upkeep.into()),
        ("tax", working.tax.into()),
        ("after_tax", working.after_tax.into()),
        ("discount_factor", working.discount_factor.into()),
        ("present_value", working.present_value.into()),
    ])
}

fn royalty_years(inputs: &Inputs) -> Result<Vec<RoyaltyYear>, Refusal> {
    let life = inputs.optional_number("years")?;
    let mut sales = yearly_sales(inputs, life)?;
    if let Some(life) = life {
        if inputs.flag("perpetual")? {
            return Err(inputs.problem(
                "conflict",
                "years",
                "a right without end has no number of years",
            ));
        }
        if life.ceil() > sales.len() as f64 {
            let message =
                format!("{} years of net sales are given for a life of {life} years", sales.len());
            return Err(inputs.problem("too_few", "net_sales", message));
        }
        sales.truncate(life.ceil() as usize);
    }
    let count = sales.len();
    let deductions = inputs.number("sales_deductions")?;
    for each in &mut sales {
        *each *= 1.0 - deductions;
    }
    let royalty = royalty_rates(inputs, &sales)?;
    let parts = match inputs.optional_numbers("part_in_life")? {
        Some(parts) => same_length(inputs, "part_in_life", parts, count)?,
        None => {
            (0..count).map(|year| life.map_or(1.0, |life| (life - year as f64).min(1.0))).collect()
        }
    };
    let timing = timing(inputs, "timing")?;
    let times = match inputs.optional_numbers("times")? {
        Some(times) => same_length(inputs, "times", times, count)?,
        None => (1_u32..).take(count).map(|year| timing.time_of_year(year)).collect(),
    };
    let columns = sales.into_iter().zip(royalty).zip(parts.into_iter().zip(times));
    Ok(columns
        .map(|((net_sales, royalty_rate), (part_in_life, time))| RoyaltyYear {
            time,
            net_sales,
            part_in_life,
            royalty_rate,
        })
        .collect())
}

/// The sales listed, or the first year's grown over the life.
fn yearly_sales(inputs: &Inputs, life: Option<f64>) -> Result<Vec<f64>, Refusal> {
    if !matches!(inputs.needed("net_sales")?, Checked::Number(_)) {
        return inputs.numbers("net_sales");
    }
    let first = inputs.number("net_sales")?;
    let growth = inputs.number("growth")?;
    let count = match (life, inputs.flag("perpetual")?) {
        (Some(life), _) => life.ceil() as usize,
        (None, true) => 1,
        (None, false) => {
            return Err(inputs.problem(
                "missing",
                "years",
                "give years, perpetual: true, or a list of net sales",
            ));
        }
    };
    Ok(grown(first, growth, count))
}

/// The rate of each year: stated, or what the tiers come to on its sales.
fn royalty_rates(inputs: &Inputs, sales: &[f64]) -> Result<Vec<f64>, Refusal> {
    match (royalty_tiers(inputs)?, inputs.has("royalty_rate")) {
        (Some(_), true) => {
            let message = "give either royalty_rate or royalty_tiers";
            Err(inputs.problem("conflict", "royalty_tiers", message))
        }
        (None, false) => {
            Err(inputs.problem("missing", "royalty_rate", "give royalty_rate or royalty_tiers"))
        }
        (None, true) => one_per_year(inputs, "royalty_rate", sales.len()),
        (Some(tiers), false) => {
            let royalties = tiers.yearly_royalties(sales);
            let rate =
                |(royalty, sales): (f64, &f64)| if *sales > 0.0 { royalty / sales } else { 0.0 };
            Ok(royalties.into_iter().zip(sales).map(rate).collect())
        }
    }
}

fn perpetual_growth(inputs: &Inputs) -> Result<Option<f64>, Refusal> {
    if !inputs.flag("perpetual")? {
        return if inputs.has("perpetual_growth") {
            Err(inputs.problem(
                "conflict",
                "perpetual_growth",
                "only a right without end grows for ever: give perpetual: true",
            ))
        } else {
            Ok(None)
        };
    }
    match inputs.optional_number("perpetual_growth")? {
        Some(growth) => Ok(Some(growth)),
        None => inputs.number("growth").map(Some),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::asking::{ask, near, refusal, warned};

    const NAME: &str = "relief-from-royalty";

    #[test]
    fn one_tier_is_a_flat_rate() {
        let question = |royalty: serde_json::Value| {
            let mut question =
                json!({ "net_sales": [100, 300, 50], "discount_rate": 0.1, "tax_rate": 0.2 });
            question.as_object_mut().unwrap().extend(royalty.as_object().unwrap().clone());
            ask(NAME, &question)
        };
        let flat = question(json!({ "royalty_rate": 0.05 }));
        let tiers = question(
            json!({ "royalty_tiers": [{ "above": 0, "rate": 0.05 }], "tier_period": "cumulative" }),
        );
        assert!(near(&tiers["value"], flat["value"].as_f64().unwrap()));
        assert!(near(&tiers["average_royalty_rate"], 0.05));
    }

    #[test]
    fn the_benefit_may_be_asked_for_in_three_ways() {
        let value = |benefit: serde_json::Value| {
            ask(
                NAME,
                &json!({ "net_sales": [100, 100, 100], "royalty_rate": 0.05, "discount_rate": 0.1,
                "tax_rate": 0.2, "tab": benefit }),
            )["value"]
                .as_f64()
                .unwrap()
        };
        assert_eq!(value(json!(true)), value(json!(3)));
        assert_eq!(value(json!(3)), value(json!({ "tax_life_years": 3 })));
        assert!(value(json!(false)) < value(json!(10)));
    }

    #[test]
    fn upkeep_is_counted_once() {
        let net = json!({ "net_sales": [100], "royalty_rate": 0.05, "discount_rate": 0.1, "royalty_basis": "net",
            "upkeep_costs": 1 });
        assert_eq!(refusal(NAME, &net), ("conflict", "royalty_basis".to_owned()));
        let both = json!({ "net_sales": [100], "royalty_rate": 0.05, "discount_rate": 0.1,
            "royalty_tiers": [{ "rate": 0.05 }] });
        assert_eq!(refusal(NAME, &both), ("conflict", "royalty_tiers".to_owned()));
        let neither = json!({ "net_sales": [100], "discount_rate": 0.1 });
        assert_eq!(refusal(NAME, &neither), ("missing", "royalty_rate".to_owned()));
        let endless = json!({ "net_sales": 100, "perpetual": true, "royalty_rate": 0.05, "discount_rate": 0.1,
            "tax_rate": 0.2, "tab": true });
        assert_eq!(refusal(NAME, &endless), ("missing", "tax_amortisation".to_owned()));
    }

    #[test]
    fn a_royalty_above_the_margin_is_pointed_out() {
        let question = json!({ "net_sales": [100], "royalty_rate": 0.3, "discount_rate": 0.1, "operating_margin": 0.2 });
        assert_eq!(warned(NAME, &question), ["royalty_above_profit"]);
    }
}
