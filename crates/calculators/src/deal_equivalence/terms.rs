//! Reading the terms of a licence.

use labworth_domain::valuation::deal_equivalence::{
    EquityGrant, LicenceDeal, Milestone, SolvedTerm, Stacking, StepDown,
};
use labworth_domain::valuation::royalty_tiers::RoyaltyTiers;

use crate::inputs::{Checked, Inputs};
use crate::problem::Refusal;
use crate::royalty_schedule::royalty_tiers;
use crate::yearly_inputs::{listed, one_per_year};

/// The largest amount that a term is looked for up to.
const LARGEST_AMOUNT: f64 = 1e30;

pub(super) fn deal(inputs: &Inputs, years: usize) -> Result<LicenceDeal, Refusal> {
    let tiers = royalty_tiers(inputs)?;
    let royalty = match (inputs.optional_number("royalty_rate")?, tiers) {
        (Some(_), Some(_)) => {
            let message = "give either royalty_rate or royalty_tiers";
            return Err(inputs.problem("conflict", "royalty_tiers", message));
        }
        (Some(rate), None) => RoyaltyTiers::flat(rate),
        (None, Some(tiers)) => tiers,
        (None, None) => RoyaltyTiers::flat(0.0),
    };
    let of_years = |name: &str| match inputs.get(name) {
        Some(Checked::Number(_)) => one_per_year(inputs, name, years),
        _ => listed(inputs, name),
    };
    Ok(LicenceDeal {
        upfront: inputs.number("upfront")?,
        upfront_creditable: inputs.number("upfront_creditable")?,
        milestones: milestones(inputs)?,
        royalty,
        step_down: step_down(inputs)?,
        stacking: stacking(inputs)?,
        minimums: of_years("minimum_royalty")?,
        yearly_cap: inputs.optional_number("yearly_cap")?,
        total_cap: inputs.optional_number("total_cap")?,
        yearly_fees: of_years("yearly_fee")?,
        sublicence_share: inputs.number("sublicence_share")?,
        equity: equity(inputs)?,
    })
}

fn milestones(inputs: &Inputs) -> Result<Vec<Milestone>, Refusal> {
    let mut milestones = Vec::new();
    for item in inputs.items("milestones") {
        if let Checked::Object(each) = item {
            milestones.push(Milestone {
                amount: each.number("amount")?,
                time: each.number("time")?,
                probability: each.number("probability")?,
            });
        }
    }
    Ok(milestones)
}

fn step_down(inputs: &Inputs) -> Result<Option<StepDown>, Refusal> {
    let Some(given) = inputs.optional_object("step_down") else { return Ok(None) };
    let from_year = given.number("from_year")? as u32;
    Ok(Some(StepDown { from_year, factor: given.number("factor")? }))
}

fn stacking(inputs: &Inputs) -> Result<Option<Stacking>, Refusal> {
    let Some(given) = inputs.optional_object("stacking") else { return Ok(None) };
    Ok(Some(Stacking {
        third_party_rate: given.number("third_party_rate")?,
        credited_share: given.number("credited_share")?,
        floor: given.number("floor")?,
    }))
}

fn equity(inputs: &Inputs) -> Result<Option<EquityGrant>, Refusal> {
    let Some(given) = inputs.optional_object("equity") else { return Ok(None) };
    Ok(Some(EquityGrant {
        share: given.number("share")?,
        company_value: given.number("company_value")?,
        time: given.number("time")?,
        probability: given.number("probability")?,
    }))
}

pub(super) fn term(name: &str) -> SolvedTerm {
    match name {
        "milestones" => SolvedTerm::Milestones,
        "royalty_rate" => SolvedTerm::RoyaltyRate,
        "minimum_royalty" => SolvedTerm::MinimumRoyalty,
        "yearly_fee" => SolvedTerm::YearlyFee,
        "equity_share" => SolvedTerm::EquityShare,
        _ => SolvedTerm::Upfront,
    }
}

/// The deal from which a term is looked for, and the most of it.
///
/// A flat royalty is looked for as the rate itself; tiers and milestones keep their proportions.
pub(super) fn start(
    inputs: &Inputs,
    deal: &LicenceDeal,
    term: SolvedTerm,
    target: f64,
    whole_sales: f64,
) -> Result<(LicenceDeal, f64), Refusal> {
    let mut start = deal.clone();
    let needs = |name: &str, message: &str| Err(inputs.problem("missing", name, message));
    let most = match term {
        SolvedTerm::Milestones if deal.milestones.iter().all(|each| each.amount == 0.0) => {
            return needs("milestones", "give milestones: one factor is sought on all of them");
        }
        SolvedTerm::EquityShare if deal.equity.is_none() => {
            return needs(
                "equity",
                "give equity with the value of the company: its share is sought",
            );
        }
        SolvedTerm::RoyaltyRate if !inputs.has("royalty_tiers") => {
            start.royalty = RoyaltyTiers::flat(1.0);
            whole_sales
        }
        SolvedTerm::RoyaltyRate | SolvedTerm::Milestones => LARGEST_AMOUNT,
        SolvedTerm::EquityShare => 1.0,
        SolvedTerm::Upfront | SolvedTerm::MinimumRoyalty | SolvedTerm::YearlyFee => {
            (target.abs() * 1e6).clamp(1.0, LARGEST_AMOUNT)
        }
    };
    Ok((start, most))
}
