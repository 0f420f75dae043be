//! `priced-round`: a round of new money, or several in a row, on a table of holders with an option pool.

mod question;

#[cfg(test)]
mod tests;

use num_traits::ToPrimitive;

use labworth_domain::financing::cap_table::CapTable;
use labworth_domain::financing::priced_round::{ClosedRound, Purchase};
use labworth_domain::units::Exact;

use self::question::{grant, priced_round, refused, rounds_asked, table};
use crate::answer::Answer;
use crate::inputs::Inputs;
use crate::problem::Refusal;

pub(crate) const DECLARATION: &str = include_str!("../../declarations/priced-round.json");

/// The name under which the pool stands among the holders.
const POOL: &str = "unissued_pool";

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let start = table(inputs)?;
    let asked = rounds_asked(inputs)?;
    let mut closed: Vec<Closed> = Vec::new();
    let mut now = start.clone();
    for (at, terms) in asked.iter().enumerate() {
        grant(terms, &mut now)?;
        let before = now.clone();
        let round = priced_round(inputs, terms, at)?;
        let result = round.close(&before).map_err(|error| refused(terms, &error))?;
        now = result.table.clone();
        closed.push(Closed { name: round.class, before, result });
    }
    let last = closed.last().ok_or_else(|| {
        inputs.problem("missing", "new_money", "a round needs new money and a valuation")
    })?;
    let Answer::Object(mut fields) = round_answer(last) else { return Ok(Answer::Nothing) };
    fields.push(("rounds".to_owned(), Answer::List(closed.iter().map(named_round).collect())));
    Ok(Answer::Object(fields))
}

struct Closed {
    name: String,
    before: CapTable,
    result: ClosedRound,
}

/// A count of shares: whole where it is.
fn count(shares: &Exact) -> Answer {
    match shares.rounded().to_i64() {
        Some(whole) if shares.is_whole() => Answer::Whole(whole),
        _ => shares.to_f64().into(),
    }
}

fn named_round(closed: &Closed) -> Answer {
    let Answer::Object(mut fields) = round_answer(closed) else { return Answer::Nothing };
    fields.insert(0, ("name".to_owned(), closed.name.clone().into()));
    Answer::Object(fields)
}

fn round_answer(closed: &Closed) -> Answer {
    let result = &closed.result;
    let after = &result.table;
    let all = after.fully_diluted();
    let of_all = |shares: &Exact| shares.checked_div(&all).map(|part| part.to_f64());
    let bought: Exact = result.purchases.iter().map(|purchase| purchase.shares.clone()).sum();
    let holders = after.holders();
    let owned = holders.iter().map(|holder| (*holder, after.held_by(holder)));
    let owned: Vec<(&str, Exact)> = owned.chain([(POOL, after.unissued_pool.clone())]).collect();
    let ownership =
        owned.iter().map(|(name, shares)| ((*name).to_owned(), of_all(shares).into())).collect();
    let shares = owned.iter().map(|(name, shares)| ((*name).to_owned(), count(shares))).collect();
    let existing_value = &result.price * &closed.before.held();
    Answer::object([
        ("price_per_share", result.price.to_f64().into()),
        ("exact_price", (&result.exact_price).into()),
        ("pre_money", result.pre_money.to_f64().into()),
        ("post_money", result.post_money.to_f64().into()),
        ("effective_pre_money", result.effective_pre_money.to_f64().into()),
        ("value_of_existing_holders", existing_value.to_f64().into()),
        ("price_without_top_up", result.price_without_top_up.to_f64().into()),
        ("new_shares", count(&bought)),
        ("pool_top_up", count(&result.pool_top_up)),
        ("pool_after", count(&after.unissued_pool)),
        ("fully_diluted_before", count(&result.fully_diluted_before)),
        ("fully_diluted_pre_money", count(&result.fully_diluted_pre_money)),
        ("fully_diluted_after", count(&all)),
        ("new_investor_ownership", of_all(&bought).into()),
        ("ownership", Answer::Object(ownership)),
        ("shares", Answer::Object(shares)),
        (
            "investors",
            Answer::List(result.purchases.iter().map(|each| investor(each, &all)).collect()),
        ),
        ("holders", Answer::List(owned.iter().map(|each| holder(closed, each)).collect())),
    ])
}

fn investor(purchase: &Purchase, all: &Exact) -> Answer {
    Answer::object([
        ("name", purchase.investor.clone().into()),
        ("amount", purchase.amount.to_f64().into()),
        ("shares", count(&purchase.shares)),
        ("cost", (&purchase.cost).into()),
        ("not_spent", (&(&purchase.amount - &purchase.cost)).into()),
        ("ownership", purchase.shares.checked_div(all).map(|part| part.to_f64()).into()),
    ])
}

/// One holder, or the pool, before and after.
fn holder(closed: &Closed, (name, shares): &(&str, Exact)) -> Answer {
    let (before, result) = (&closed.before, &closed.result);
    let held = if *name == POOL { before.unissued_pool.clone() } else { before.held_by(name) };
    let owned_before = held.checked_div(&before.fully_diluted());
    let owned_after = shares.checked_div(&result.table.fully_diluted());
    let new_money: Exact = result.purchases.iter().map(|each| each.amount.clone()).sum();
    let pro_rata = owned_before.as_ref().map(|part| (part * &new_money).to_f64());
    Answer::object([
        ("name", (*name).into()),
        ("shares_before", count(&held)),
        ("shares", count(shares)),
        ("ownership_before", owned_before.map(|part| part.to_f64()).into()),
        ("ownership", owned_after.map(|part| part.to_f64()).into()),
        ("value", (shares * &result.price).to_f64().into()),
        ("pro_rata_amount", pro_rata.into()),
    ])
}
