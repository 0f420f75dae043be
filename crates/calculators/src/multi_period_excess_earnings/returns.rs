//! The check of an excess-earnings value: return on all assets, internal rate and cost of capital beside each other.

use labworth_domain::cashflow::discounting::Timing;
use labworth_domain::cashflow::internal_rate::internal_rates;
use labworth_domain::units::Exact;
use labworth_domain::valuation::contributory_assets::weighted_average_return;

use super::Valuation;
use crate::inputs::{Checked, Inputs};
use crate::problem::{Problem, Refusal};

/// How far two of the three may lie apart before a reader is told.
const NEAR: f64 = 0.01;

/// The three rates, each where it can be had.
pub(super) struct Returns {
    pub(super) wara: Option<f64>,
    pub(super) irr: Option<f64>,
    pub(super) wacc: Option<f64>,
}

pub(super) fn returns(inputs: &Inputs, valuation: &Valuation) -> Result<Returns, Refusal> {
    Ok(Returns {
        wara: wara(inputs, valuation)?,
        irr: irr(inputs, valuation.terms.timing)?,
        wacc: inputs.optional_number("wacc")?,
    })
}

/// The weighted return on the charged assets, the right itself and what else the business has.
fn wara(inputs: &Inputs, valuation: &Valuation) -> Result<Option<f64>, Refusal> {
    let charged = valuation.charges.assets.iter();
    let mut pairs: Vec<(f64, f64)> =
        charged.filter_map(|named| named.asset.charge.fair_value_and_return()).collect();
    if pairs.is_empty() {
        return Ok(None);
    }
    let own = valuation.working.value * valuation.factor.unwrap_or(1.0);
    pairs.push((own, valuation.terms.rate.value()));
    for item in inputs.items("other_assets") {
        if let Checked::Object(other) = item {
            pairs.push((other.number("fair_value")?, other.number("required_return")?));
        }
    }
    Ok(weighted_average_return(&pairs))
}

/// The rate at which the flows of the whole business are worth its price.
fn irr(inputs: &Inputs, timing: Timing) -> Result<Option<f64>, Refusal> {
    let given = (inputs.has("purchase_price"), inputs.has("business_cash_flows"));
    match given {
        (false, false) => return Ok(None),
        (true, true) => {}
        (true, false) => {
            let message =
                "\"business_cash_flows\" are missing: an internal rate needs price and flows";
            return Err(inputs.problem("missing", "business_cash_flows", message));
        }
        (false, true) => {
            let message = "\"purchase_price\" is missing: an internal rate needs price and flows";
            return Err(inputs.problem("missing", "purchase_price", message));
        }
    }
    let price = inputs.exact("purchase_price")?;
    let flows = inputs.exact_list("business_cash_flows")?;
    let paid = core::iter::once(&Exact::zero() - &price);
    if timing == Timing::YearEnd {
        return Ok(internal_rates(&paid.chain(flows).collect::<Vec<Exact>>()).single());
    }
    // In half-years the flows of mid-year fall on every other date, the first on date 1.
    let halves = flows.into_iter().flat_map(|flow| [flow, Exact::zero()]);
    let rate = internal_rates(&paid.chain(halves).collect::<Vec<Exact>>()).single();
    Ok(rate.map(|half| (1.0 + half) * (1.0 + half) - 1.0))
}

impl Returns {
    pub(super) fn warnings(&self, inputs: &Inputs) -> Vec<Problem> {
        let pairs = [
            (
                "wara_and_wacc_apart",
                "the weighted return on assets",
                self.wara,
                "the cost of capital",
                self.wacc,
            ),
            ("irr_and_wacc_apart", "the internal rate", self.irr, "the cost of capital", self.wacc),
            (
                "wara_and_irr_apart",
                "the weighted return on assets",
                self.wara,
                "the internal rate",
                self.irr,
            ),
        ];
        let apart = pairs.into_iter().filter_map(|(code, first_name, first, second_name, second)| {
            let (first, second) = (first?, second?);
            let message = format!(
                "{first_name} of {first} and {second_name} of {second} lie more than one point apart: values, returns \
                 and price do not fit each other"
            );
            ((first - second).abs() > NEAR).then(|| Problem::new(code, inputs.path("wacc"), message))
        });
        apart.collect()
    }
}
