//! Reading the question: the table of holders and the terms of each round.

use labworth_domain::financing::Rounding;
use labworth_domain::financing::cap_table::{
    CapTable, CapTableError, Consideration, Holding, Security,
};
use labworth_domain::financing::priced_round::{
    Investment, PoolTerms, PricedRound, PricedRoundError, Valuation,
};
use labworth_domain::units::Exact;

use super::POOL;
use crate::inputs::{Checked, Inputs};
use crate::problem::{Problem, Refusal};

/// The rounds: those listed, or the one whose terms stand at the top.
pub(super) fn rounds_asked(inputs: &Inputs) -> Result<Vec<&Inputs>, Refusal> {
    if !inputs.has("rounds") {
        return Ok(vec![inputs]);
    }
    let own = [
        "pre_money",
        "post_money",
        "price_per_share",
        "investor_ownership",
        "new_money",
        "pool_target",
        "pool_increase",
    ];
    if let Some(name) = own.iter().find(|name| inputs.has(name)) {
        let message = "give one round at the top, or rounds";
        return Err(inputs.problem("conflict", name, message));
    }
    Ok(inputs.items("rounds").iter().filter_map(object).collect())
}

fn object(item: &Checked) -> Option<&Inputs> {
    match item {
        Checked::Object(object) => Some(object),
        _ => None,
    }
}

/// Names and numbers of a field that is one number, a list of numbers or of objects, or a map.
fn named_numbers(
    inputs: &Inputs,
    field: &str,
    alone: &str,
    number: &str,
) -> Result<Vec<(String, Exact)>, Refusal> {
    let mut named: Vec<(String, Exact)> = Vec::new();
    match inputs.get(field) {
        Some(Checked::Number(value)) => named.push((alone.to_owned(), value.clone())),
        Some(Checked::Map(entries)) => {
            for (name, value) in entries {
                if let Checked::Number(value) = value {
                    named.push((name.clone(), value.clone()));
                }
            }
        }
        _ => {
            for (at, item) in inputs.items(field).iter().enumerate() {
                let unnamed = || format!("{alone} {}", at + 1);
                match item {
                    Checked::Number(value) => named.push((unnamed(), value.clone())),
                    Checked::Object(object) => {
                        let name = object.optional_text("name")?.map(str::to_owned);
                        named.push((name.unwrap_or_else(unnamed), object.exact(number)?));
                    }
                    _ => {}
                }
            }
        }
    }
    match named.iter().position(|(name, _)| name == POOL) {
        Some(_) => Err(inputs.problem(
            "conflict",
            field,
            format!("the free pool is given in {POOL}, and nobody else can have this name"),
        )),
        None => Ok(named),
    }
}

/// The table before the first round.
pub(super) fn table(inputs: &Inputs) -> Result<CapTable, Refusal> {
    let holdings = named_numbers(inputs, "existing", "holder", "shares")?;
    let holding = |(holder, shares): (String, Exact)| Holding {
        holder,
        security: Security::Shares { class: "existing".to_owned() },
        shares,
        paid: Exact::zero(),
        consideration: Consideration::Cash,
    };
    let pool = inputs.exact("unissued_pool")?;
    CapTable::new(holdings.into_iter().map(holding).collect(), pool)
        .map_err(|_| inputs.problem("out_of_range", "existing", "a number of shares is below zero"))
}

/// Grants options out of the free pool before a round.
pub(super) fn grant(terms: &Inputs, table: &mut CapTable) -> Result<(), Refusal> {
    let Some(shares) = terms.optional_exact("granted")? else { return Ok(()) };
    table.grant("granted options", &shares, &Exact::zero()).map_err(|error| {
        let left = match error {
            CapTableError::PoolExhausted { left } => left,
            _ => Exact::zero(),
        };
        let message = format!("the free pool has {left} shares, fewer than {shares}");
        terms.problem("pool_exhausted", "granted", message)
    })
}

/// The terms of one round.
pub(super) fn priced_round(
    inputs: &Inputs,
    terms: &Inputs,
    at: usize,
) -> Result<PricedRound, Refusal> {
    let class = match terms.optional_text("name")? {
        Some(name) => name.to_owned(),
        None => format!("round {}", at + 1),
    };
    // Investors without a name are told apart by the round.
    let alone = if inputs.has("rounds") { format!("{class} investor") } else { "investor".into() };
    let investments = named_numbers(terms, "new_money", &alone, "amount")?;
    if investments.is_empty() {
        return Err(terms.problem("missing", "new_money", "a round needs new_money"));
    }
    let investor = |(investor, amount)| Investment { investor, amount };
    Ok(PricedRound {
        valuation: valuation(terms)?,
        investments: investments.into_iter().map(investor).collect(),
        pool: pool(terms)?,
        class,
        share_rounding: rounding(inputs, "share_rounding")?,
        price_rounding: rounding(inputs, "price_rounding")?,
        price_decimals: inputs.number("price_decimals")? as u32,
    })
}

fn valuation(terms: &Inputs) -> Result<Valuation, Refusal> {
    let names = ["pre_money", "post_money", "price_per_share", "investor_ownership"];
    let given: Vec<&str> = names.into_iter().filter(|name| terms.has(name)).collect();
    match given.as_slice() {
        [] => Err(terms.problem(
            "missing",
            "pre_money",
            "give pre_money, post_money, price_per_share or investor_ownership",
        )),
        [name] => {
            let value = terms.exact(name)?;
            Ok(match *name {
                "pre_money" => Valuation::PreMoney(value),
                "post_money" => Valuation::PostMoney(value),
                "price_per_share" => Valuation::PricePerShare(value),
                _ => Valuation::InvestorOwnership(value),
            })
        }
        [first, second, ..] => {
            Err(terms.problem("conflict", second, format!("give either {first} or {second}")))
        }
    }
}

fn pool(terms: &Inputs) -> Result<PoolTerms, Refusal> {
    match (terms.optional_exact("pool_target")?, terms.optional_exact("pool_increase")?) {
        (Some(_), Some(_)) => {
            let message = "give either pool_target or pool_increase";
            Err(terms.problem("conflict", "pool_increase", message))
        }
        (Some(target), None) if terms.text("pool_timing")? == "after_closing" => {
            Ok(PoolTerms::TargetAfterClosing(target))
        }
        (Some(target), None) => Ok(PoolTerms::TargetInPreMoney(target)),
        (None, Some(shares)) => Ok(PoolTerms::Increase(shares)),
        (None, None) => Ok(PoolTerms::Unchanged),
    }
}

fn rounding(inputs: &Inputs, field: &str) -> Result<Rounding, Refusal> {
    Ok(match inputs.text(field)? {
        "down" => Rounding::Down,
        "up" => Rounding::Up,
        "nearest" => Rounding::Nearest,
        _ => Rounding::Exactly,
    })
}

/// Why a round cannot close, where it was asked.
pub(super) fn refused(terms: &Inputs, error: &PricedRoundError) -> Refusal {
    let (code, field, message) = match error {
        PricedRoundError::NoExistingShares => {
            ("no_existing_shares", "existing", "nobody holds a share before the round".to_owned())
        }
        PricedRoundError::NegativeInvestment(at) => {
            let message = format!("investment {at} is below zero");
            ("out_of_range", "new_money", message)
        }
        PricedRoundError::ValuationNotPositive => {
            ("out_of_range", "pre_money", "the valuation must be above zero".to_owned())
        }
        PricedRoundError::MoneyReachesPostMoney { post_money } => (
            "money_reaches_post_money",
            "new_money",
            format!(
                "the new money reaches the post-money of {post_money}: nothing is left for the holders"
            ),
        ),
        PricedRoundError::NoMoneyForOwnership => (
            "no_new_money",
            "investor_ownership",
            "without new money nothing says what a part of the company costs".to_owned(),
        ),
        PricedRoundError::PoolInfeasible { wanted } => (
            "pool_infeasible",
            "pool_target",
            format!("the pool and the new investors would hold {wanted} of the company together"),
        ),
        PricedRoundError::NegativePool => {
            ("out_of_range", "pool_target", "the pool is below zero".to_owned())
        }
        PricedRoundError::PriceRoundedToZero => (
            "price_rounded_to_zero",
            "price_decimals",
            "the price is rounded to zero; allow more decimals".to_owned(),
        ),
    };
    Problem::new(code, terms.path(field), message).into()
}
