//! `sales-ramp`: sales that rise to a peak, hold, and fall when exclusivity is lost.

use labworth_domain::cashflow::discounting::{discount_factor, sum};
use labworth_domain::valuation::risk_adjusted_npv::launch::SalesPlan;

use crate::answer::Answer;
use crate::inputs::Inputs;
use crate::net_present_value::timing;
use crate::problem::Refusal;
use crate::rnpv::sales_plan;

pub(crate) const DECLARATION: &str = include_str!("../declarations/sales-ramp.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let plan = plan(inputs)?;
    let sales = plan.yearly_sales();
    let timing = timing(inputs, "timing")?;
    let start = inputs.number("launch_time")?;
    let rate = inputs.optional_number("discount_rate")?;
    let time = |at: usize| start + timing.time_of_year(at as u32 + 1);
    let present = |rate: f64| {
        let values = sales.iter().enumerate();
        values.map(|(at, sold)| sold * discount_factor(rate, time(at))).collect::<Vec<f64>>()
    };
    let values = rate.map(present);
    let highest = sales
        .iter()
        .copied()
        .enumerate()
        .fold((0, 0.0), |best, (at, sold)| if sold > best.1 { (at + 1, sold) } else { best });
    let total = sum(sales.iter().copied());
    let exclusive = SalesPlan { years: plan.exclusive_years.min(plan.years), ..plan.clone() };
    let protected = sum(exclusive.yearly_sales());
    let mut gathered = 0.0;
    let row = |(at, sold): (usize, &f64)| {
        gathered += sold;
        Answer::object([
            ("year", (at as i64 + 1).into()),
            ("time", time(at).into()),
            ("sales", (*sold).into()),
            ("part_of_peak", (plan.peak != 0.0).then(|| sold / plan.peak).into()),
            ("cumulative_sales", gathered.into()),
            ("present_value", values.as_ref().and_then(|values| values.get(at)).copied().into()),
        ])
    };
    Ok(Answer::object([
        ("sales", Answer::list(sales.iter().copied())),
        ("total_sales", total.into()),
        ("sales_under_exclusivity", protected.into()),
        ("sales_after_exclusivity", (total - protected).into()),
        ("best_year", (highest.0 as i64).into()),
        ("best_sales", highest.1.into()),
        ("exclusivity_years", plan.exclusive_years.into()),
        ("present_value", values.as_ref().map(|values| sum(values.iter().copied())).into()),
        ("years", Answer::List(sales.iter().enumerate().map(row).collect())),
    ]))
}

fn plan(inputs: &Inputs) -> Result<SalesPlan, Refusal> {
    let Some(hold) = inputs.optional_number("hold_years")? else { return sales_plan(inputs, None) };
    if inputs.has("exclusivity_years") {
        let message = "exclusivity lasts for ramp and hold: give hold_years or exclusivity_years";
        return Err(inputs.problem("conflict", "hold_years", message));
    }
    let ramp = inputs.optional_number("years_to_peak")?.unwrap_or(0.0);
    sales_plan(inputs, Some(ramp + hold))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::tests::{ask, refused};

    #[test]
    fn ramp_and_hold_are_the_exclusivity() {
        let by_hold = json!({ "peak_sales": 100, "years_to_peak": 2, "hold_years": 3, "sales_years": 7, "erosion": 0.8 });
        let by_years = json!({ "peak_sales": 100, "years_to_peak": 2, "exclusivity_years": 5, "sales_years": 7, "erosion": 0.8 });
        let (one, other) = (ask("sales-ramp", &by_hold), ask("sales-ramp", &by_years));
        assert_eq!(one, other);
        assert!((one["sales_after_exclusivity"].as_f64().unwrap() - 24.0).abs() < 1e-9);
        let both = json!({ "peak_sales": 100, "hold_years": 3, "exclusivity_years": 5, "sales_years": 7, "erosion": 0.8 });
        assert_eq!(refused("sales-ramp", &both), ("conflict", "hold_years".to_owned()));
        let open = json!({ "peak_sales": 100, "hold_years": 3, "sales_years": 7 });
        assert_eq!(refused("sales-ramp", &open), ("missing", "erosion".to_owned()));
    }
}
