//! What a deal is answered with: its worth to each side, term by term and year by year.

use labworth_domain::valuation::deal_equivalence::{
    DealValue, LicenceDeal, LicenseeBusiness, Outlook, PaymentYear, SolvedTerm,
};
use labworth_domain::valuation::royalty_tiers::RoyaltyTiers;

use super::Solved;
use crate::answer::Answer;
use crate::calculator::WARNINGS;
use crate::inputs::Inputs;
use crate::problem::{Problem, Refusal};

/// The largest factor on all tiers that is looked for.
const MOST_OF_TIERS: f64 = 1e6;

pub(super) fn answer(
    inputs: &Inputs,
    deal: &LicenceDeal,
    licensor: &Outlook,
    licensee: Option<&Outlook>,
    business: Option<&LicenseeBusiness>,
    solved: Option<&Solved>,
) -> Result<Answer, Refusal> {
    let value = licensor.value_of(deal);
    let cost = licensee.map(|outlook| (outlook, outlook.value_of(deal)));
    let net = cost
        .as_ref()
        .zip(business)
        .map(|((outlook, cost), business)| business.value(outlook, deal, cost));
    let total = value.total();
    let warnings = warnings(inputs, deal, licensor, net);
    Ok(Answer::object([
        ("value", total.into()),
        ("value_by_term", by_term(&value)),
        ("certain_share", value.certain_share().into()),
        ("average_royalty_rate", average_rate(deal, licensor).into()),
        ("solved_for", solved.map(|solved| name(solved.term)).into()),
        ("solved_value", solved.map(|solved| solved.value).into()),
        ("licensee_cost", cost.as_ref().map(|(_, cost)| cost.total()).into()),
        ("licensee_cost_by_term", cost.as_ref().map(|(_, cost)| by_term(cost)).into()),
        ("licensee_value_before_deal", net.map(|(before, _)| before).into()),
        ("licensee_value_after_deal", net.map(|(_, after)| after).into()),
        ("highest_royalty_rate", highest_rate(inputs, deal, licensee, business).into()),
        ("licensor_share_of_value", net.and_then(|(before, after)| share(before, after)).into()),
        ("years", Answer::List((1_i64..).zip(&value.years).map(row).collect())),
        (WARNINGS, Answer::List(warnings.iter().map(Answer::from).collect())),
    ]))
}

/// The part of what the product is worth to the licensee that the deal takes.
fn share(before: f64, after: f64) -> Option<f64> {
    (before > 0.0).then(|| (before - after) / before)
}

const fn name(term: SolvedTerm) -> &'static str {
    match term {
        SolvedTerm::Upfront => "upfront",
        SolvedTerm::Milestones => "milestones",
        SolvedTerm::RoyaltyRate => "royalty_rate",
        SolvedTerm::MinimumRoyalty => "minimum_royalty",
        SolvedTerm::YearlyFee => "yearly_fee",
        SolvedTerm::EquityShare => "equity_share",
    }
}

fn by_term(value: &DealValue) -> Answer {
    Answer::object([
        ("upfront", value.upfront.into()),
        ("milestones", Answer::list(value.milestones.iter().copied())),
        ("royalties", value.royalties.into()),
        ("minimums", value.minimums.into()),
        ("yearly_fees", value.fees.into()),
        ("sublicences", value.sublicences.into()),
        ("equity", value.equity.into()),
    ])
}

/// The royalty, as one rate on all sales, at which the licensee would just sign.
fn highest_rate(
    inputs: &Inputs,
    deal: &LicenceDeal,
    licensee: Option<&Outlook>,
    business: Option<&LicenseeBusiness>,
) -> Option<f64> {
    let (outlook, business) = (licensee?, business?);
    let in_tiers = inputs.has("royalty_tiers");
    let flat = LicenceDeal { royalty: RoyaltyTiers::flat(1.0), ..deal.clone() };
    let (start, most) = if in_tiers { (deal, MOST_OF_TIERS) } else { (&flat, 1.0) };
    let factor = business.largest_royalty_factor(outlook, start, most)?;
    let royalty = start.royalty.scaled(factor);
    royalty.average_rate(&outlook.sales)
}

/// Royalty and minimum on all sales, as one rate.
fn average_rate(deal: &LicenceDeal, outlook: &Outlook) -> Option<f64> {
    let sales: f64 = outlook.sales.iter().sum();
    let paid: f64 = deal.royalties(&outlook.sales).iter().map(|royalty| royalty.paid()).sum();
    (sales > 0.0).then(|| paid / sales)
}

fn row((number, year): (i64, &PaymentYear)) -> Answer {
    Answer::object([
        ("year", number.into()),
        ("time", year.time.into()),
        ("net_sales", year.sales.into()),
        ("royalty_by_tiers", year.royalty.by_tiers.into()),
        ("stepped_down", year.royalty.stepped_down.into()),
        ("stacked_off", year.royalty.stacked_off.into()),
        ("capped_off", year.royalty.capped_off.into()),
        ("minimum_top_up", year.royalty.top_up.into()),
        ("upfront_credited", year.royalty.credited.into()),
        ("royalty_paid", year.royalty.paid().into()),
        ("yearly_fee", year.fee.into()),
        ("sublicence", year.sublicence.into()),
        ("probability", year.probability.into()),
        ("discount_factor", year.discount_factor.into()),
        ("present_value", year.present_value().into()),
    ])
}

fn warnings(
    inputs: &Inputs,
    deal: &LicenceDeal,
    outlook: &Outlook,
    net: Option<(f64, f64)>,
) -> Vec<Problem> {
    let mut warnings = Vec::new();
    if let Some((_, after)) = net.filter(|(_, after)| *after < 0.0) {
        let message =
            format!("the licensee would lose {} by these terms and would not sign", -after);
        warnings.push(Problem::new("licensee_loses", inputs.path("licensee"), message));
    }
    let capped = deal.royalties(&outlook.sales).iter().any(|royalty| royalty.capped_off > 0.0);
    if capped {
        let message =
            "a cap takes some of the royalty: a higher rate brings less than in proportion";
        warnings.push(Problem::new("cap_reached", inputs.path("total_cap"), message));
    }
    warnings
}
