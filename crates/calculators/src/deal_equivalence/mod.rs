//! `deal-equivalence`: the terms of a licence brought to one sum, and any one term from that sum.

mod answer;
mod terms;

use labworth_domain::cashflow::price_basis::{DiscountRate, Nominal};
use labworth_domain::valuation::deal_equivalence::{
    LicenceDeal, LicenseeBusiness, Outlook, SolvedTerm, Unsolved, solve,
};

use crate::answer::Answer;
use crate::discounted_cash_flow::plan::losses;
use crate::inputs::{Checked, Inputs};
use crate::net_present_value::timing;
use crate::problem::Refusal;
use crate::yearly_inputs::{grown, listed, one_per_year};

pub(crate) const DECLARATION: &str = include_str!("../../declarations/deal-equivalence.json");

/// A royalty rate of all sales; more is never owed.
const WHOLE_SALES: f64 = 1.0;

/// The term that was solved for.
pub(crate) struct Solved {
    pub(crate) term: SolvedTerm,
    /// An amount, a rate or a share; for milestones and tiers the factor on all of them.
    pub(crate) value: f64,
    pub(crate) deal: LicenceDeal,
}

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let sales = sales(inputs)?;
    let deal = terms::deal(inputs, sales.len())?;
    let licensor = outlook(inputs, inputs.optional_object("licensor"), &sales)?;
    let licensee = match inputs.optional_object("licensee") {
        Some(party) => Some(outlook(inputs, Some(party), &sales)?),
        None => None,
    };
    let solved = solved(inputs, &deal, &licensor)?;
    let agreed = solved.as_ref().map_or(&deal, |solved| &solved.deal);
    let business = match inputs.optional_object("licensee") {
        Some(party) => business(party, sales.len())?,
        None => None,
    };
    answer::answer(inputs, agreed, &licensor, licensee.as_ref(), business.as_ref(), solved.as_ref())
}

fn sales(inputs: &Inputs) -> Result<Vec<f64>, Refusal> {
    let years = inputs.optional_number("years")?.map(|years| years as usize);
    match (inputs.get("net_sales"), years) {
        (None, years) => Ok(vec![0.0; years.unwrap_or(0)]),
        (Some(Checked::Number(first)), Some(years)) => {
            Ok(grown(first.to_f64(), inputs.number("growth")?, years))
        }
        (Some(Checked::Number(_)), None) => {
            Err(inputs.problem("missing", "years", "give years, or a list of net_sales"))
        }
        (Some(_), years) => {
            let mut sales = inputs.numbers("net_sales")?;
            sales.truncate(years.unwrap_or(sales.len()));
            Ok(sales)
        }
    }
}

/// How a party sees the deal; what it does not say for itself is that of the question.
fn outlook(inputs: &Inputs, party: Option<&Inputs>, sales: &[f64]) -> Result<Outlook, Refusal> {
    let own = |name: &str| party.filter(|party| party.has(name)).unwrap_or(inputs);
    let from = own("discount_rate");
    let rate = from.number("discount_rate")?;
    let discount_rate = DiscountRate::<Nominal>::per_year(rate).ok_or_else(|| {
        from.problem("out_of_range", "discount_rate", "a discount rate is above −1")
    })?;
    let sales = match party.filter(|party| party.has("net_sales")) {
        Some(party) => one_per_year(party, "net_sales", sales.len())?,
        None => sales.to_vec(),
    };
    let odds = own("probability");
    let milestones = match party {
        Some(party) => party.optional_numbers("milestone_probabilities")?,
        None => None,
    };
    let expected = inputs.items("milestones").len();
    if let (Some(given), Some(party)) = (&milestones, party)
        && given.len() != expected
    {
        let message = format!("{} are given for {expected} milestones", given.len());
        return Err(party.problem("wrong_length", "milestone_probabilities", message));
    }
    Ok(Outlook {
        probabilities: one_per_year(odds, "probability", sales.len())?,
        sales,
        sublicence_income: listed(inputs, "sublicence_income")?,
        milestone_probabilities: milestones,
        discount_rate,
        timing: timing(inputs, "timing")?,
    })
}

/// What the product earns the licensee, where a margin is given.
fn business(party: &Inputs, count: usize) -> Result<Option<LicenseeBusiness>, Refusal> {
    if !party.has("margin") {
        return Ok(None);
    }
    Ok(Some(LicenseeBusiness {
        margins: one_per_year(party, "margin", count)?,
        development_costs: listed(party, "development_costs")?,
        tax_rate: party.number("tax_rate")?,
        losses: losses(party)?,
    }))
}

fn solved(
    inputs: &Inputs,
    deal: &LicenceDeal,
    outlook: &Outlook,
) -> Result<Option<Solved>, Refusal> {
    let Some(wanted) = inputs.optional_text("solve_for")? else {
        if inputs.has("target_value") {
            let message = "\"solve_for\" is missing: which term shall give the target value";
            return Err(inputs.problem("missing", "solve_for", message));
        }
        return Ok(None);
    };
    let target = inputs.optional_number("target_value")?.ok_or_else(|| {
        let message =
            "\"target_value\" is missing: what the whole deal shall be worth to the licensor";
        inputs.problem("missing", "target_value", message)
    })?;
    let term = terms::term(wanted);
    let (start, most) = terms::start(inputs, deal, term, target, WHOLE_SALES)?;
    let years = outlook.sales.len();
    let value = solve(&start, outlook, term, target, most).map_err(|reason| {
        let message = match reason {
            Unsolved::WorthMoreWithout(worth) => {
                format!("without this term the deal is worth {worth} already, more than {target}")
            }
            Unsolved::OutOfReach(worth) => {
                format!("with the most of this term the deal is worth {worth}, less than {target}")
            }
        };
        inputs.problem("no_such_term", "target_value", message)
    })?;
    Ok(Some(Solved { term, value, deal: start.with(term, value, years) }))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::asking::{ask, near, refusal, warned};

    const NAME: &str = "deal-equivalence";

    fn asked(extra: &Value) -> Value {
        let mut question = json!({ "net_sales": [1000, 1000], "upfront": 100, "royalty_rate": 0.05, "discount_rate": 0.1,
            "milestones": [{ "amount": 11, "time": 1 }] });
        question.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        question
    }

    #[test]
    fn every_term_found_gives_the_deal_its_worth() {
        let tiers = json!({ "net_sales": [1000, 1000], "discount_rate": 0.1, "solve_for": "royalty_rate", "target_value": 50,
            "royalty_tiers": [{ "above": 0, "rate": 0.02 }, { "above": 500, "rate": 0.01 }] });
        // 15 a year at these tiers is worth 15·1.735537 = 26.03…: the factor is 50 over that
        assert!(near(&ask(NAME, &tiers)["solved_value"], 50.0 / (15.0 / 1.1 + 15.0 / 1.21)));
        for term in ["upfront", "milestones", "royalty_rate", "minimum_royalty", "yearly_fee"] {
            let answer = ask(NAME, &asked(&json!({ "solve_for": term, "target_value": 400 })));
            assert!(near(&answer["value"], 400.0), "{term}: {answer}");
        }
        let share = json!({ "solve_for": "equity_share", "target_value": 400,
            "equity": { "share": 0, "company_value": 10000, "time": 1 } });
        assert!(near(&ask(NAME, &asked(&share))["value"], 400.0));
    }

    #[test]
    fn two_sides_see_one_deal_differently() {
        let question = asked(&json!({ "licensor": { "discount_rate": 0.2, "probability": 0.3 },
            "licensee": { "probability": 0.6, "margin": 0.01 } }));
        let answer = ask(NAME, &question);
        // 100 + 11/1.2 + 0.3·50·(1/1.2 + 1/1.44)
        assert!(near(&answer["value"], 100.0 + 11.0 / 1.2 + 15.0 / 1.2 + 15.0 / 1.44));
        assert!(near(&answer["licensee_cost"], 110.0 + 30.0 / 1.1 + 30.0 / 1.21));
        assert_eq!(warned(NAME, &question), ["licensee_loses"]);
    }

    #[test]
    fn bad_questions_are_refused_by_name() {
        let of = |extra: Value| refusal(NAME, &asked(&extra));
        let at = |path: &str| path.to_owned();
        assert_eq!(
            of(json!({ "solve_for": "upfront", "target_value": 10 })),
            ("no_such_term", at("target_value"))
        );
        assert_eq!(of(json!({ "solve_for": "upfront" })), ("missing", at("target_value")));
        assert_eq!(
            of(json!({ "solve_for": "equity_share", "target_value": 900 })),
            ("missing", at("equity"))
        );
        assert_eq!(of(json!({ "probability": -0.1 })), ("out_of_range", at("probability")));
        let odds = json!({ "licensor": { "milestone_probabilities": [0.5, 0.5] } });
        assert_eq!(of(odds), ("wrong_length", at("licensor.milestone_probabilities")));
    }
}
