//! Reading royalty tiers.

use labworth_domain::valuation::royalty_tiers::{
    RoyaltyTier, RoyaltyTiers, TierFault, TierPeriod, TierRule,
};

use crate::inputs::{Checked, Inputs};
use crate::problem::Refusal;

/// The schedule under `royalty_tiers`, where there is one.
pub(crate) fn royalty_tiers(inputs: &Inputs) -> Result<Option<RoyaltyTiers>, Refusal> {
    if !inputs.has("royalty_tiers") {
        return Ok(None);
    }
    let mut tiers = Vec::new();
    for item in inputs.items("royalty_tiers") {
        if let Checked::Object(tier) = item {
            tiers.push(RoyaltyTier { above: tier.number("above")?, rate: tier.number("rate")? });
        }
    }
    let rule = match inputs.text("tier_rule")? {
        "whole" => TierRule::Whole,
        _ => TierRule::Marginal,
    };
    let period = match inputs.text("tier_period")? {
        "cumulative" => TierPeriod::Cumulative,
        _ => TierPeriod::EachYear,
    };
    let refused = |fault: TierFault| {
        let message = match fault {
            TierFault::None => "there is no tier".to_owned(),
            TierFault::FirstNotAtZero => "the first tier begins at 0".to_owned(),
            TierFault::NotRising { at } => {
                format!("tier {} begins where, or before, the one before it does", at + 1)
            }
        };
        inputs.problem("tiers_do_not_rise", "royalty_tiers", message)
    };
    RoyaltyTiers::new(tiers, rule, period).map(Some).map_err(refused)
}
