//! Reading the discount rate together with the prices in which flows and rate are stated.

use labworth_domain::cashflow::discounting::Timing;
use labworth_domain::cashflow::price_basis::{DiscountRate, Nominal, Real};
use labworth_domain::cashflow::yearly_flows::YearlyFlows;

use crate::inputs::Inputs;
use crate::net_present_value::timing;
use crate::problem::Refusal;

/// Rate and timing of a valuation; everything is computed in nominal money.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MoneyTerms {
    /// The discount rate with inflation.
    pub(crate) rate: DiscountRate<Nominal>,
    /// Where in its year each flow lies.
    pub(crate) timing: Timing,
    /// The inflation by which flows at prices of today grow; `None` where flows are nominal.
    inflation_of_flows: Option<f64>,
}

/// Reads `discount_rate`, `timing`, `flow_prices`, `rate_prices` and `inflation`.
pub(crate) fn money_terms(inputs: &Inputs) -> Result<MoneyTerms, Refusal> {
    let rate = rate_of(inputs, inputs.number("discount_rate")?)?;
    let flows_are_real = inputs.optional_text("flow_prices")? == Some("real");
    if flows_are_real && !inputs.has("rate_prices") {
        let message = "say whether the discount rate is real or nominal: flows at prices of today must not meet a \
                       rate that contains inflation";
        return Err(inputs.problem("missing", "rate_prices", message));
    }
    let inflation_of_flows = flows_are_real.then(|| inflation(inputs)).transpose()?;
    Ok(MoneyTerms { rate, timing: timing(inputs, "timing")?, inflation_of_flows })
}

/// A rate of the question as a nominal one.
pub(crate) fn rate_of(inputs: &Inputs, rate: f64) -> Result<DiscountRate<Nominal>, Refusal> {
    let rate = if inputs.optional_text("rate_prices")? == Some("real") {
        let inflation = inflation(inputs)?;
        DiscountRate::<Real>::per_year(rate).and_then(|real| real.with_inflation(inflation))
    } else {
        DiscountRate::<Nominal>::per_year(rate)
    };
    rate.ok_or_else(|| {
        inputs.problem("out_of_range", "discount_rate", "a discount rate is above −1")
    })
}

fn inflation(inputs: &Inputs) -> Result<f64, Refusal> {
    inputs.optional_number("inflation")?.ok_or_else(|| {
        let message = "\"inflation\" is missing: it leads from prices of today to nominal money";
        inputs.problem("missing", "inflation", message)
    })
}

impl MoneyTerms {
    /// Flows as they were stated, in nominal money.
    pub(crate) fn nominal(&self, amounts: Vec<f64>) -> Vec<f64> {
        match self.inflation_of_flows {
            None => amounts,
            Some(inflation) => {
                let real = YearlyFlows::<Real>::new(amounts, self.timing);
                real.with_inflation(inflation).amounts().to_vec()
            }
        }
    }
}
