//! Reading one class of shares: the terms as they are written in a contract, in the model's amounts.

use labworth_domain::cashflow::discounting::growth_factor;
use labworth_domain::financing::exit_waterfall::{
    Conversion, DividendsOnConversion, Participation, Preferred, Rights, ShareClass,
};
use labworth_domain::units::Exact;

use crate::inputs::{Checked, Inputs};
use crate::problem::Refusal;

/// A class and what is only known of it outside the waterfall.
pub(super) struct ClassAsked {
    pub(super) class: ShareClass<Exact>,
    /// What was paid for it, for the multiple.
    pub(super) invested: Option<Exact>,
    /// Who holds it, where several do.
    pub(super) holders: Vec<(String, Exact)>,
}

/// Fields that say something of preferred shares alone.
const OF_PREFERRED: [&str; 12] = [
    "preference",
    "preference_multiple",
    "participation",
    "participation_cap",
    "cap_amount",
    "accrued_dividends",
    "dividend_rate",
    "dividend_years",
    "conversion_ratio",
    "conversion_price",
    "as_converted_shares",
    "conversion",
];

/// Whether a class is preferred: as it says, or because something was paid for it or is preferred.
pub(super) fn is_preferred(class: &Inputs) -> Result<bool, Refusal> {
    let harmless = |name: &str| matches!((name, class.get(name)), ("participation", Some(Checked::Text(none))) if none == "none");
    let telling = OF_PREFERRED.iter().find(|name| class.has(name) && !harmless(name));
    let paid = class.optional_exact("invested")?.is_some_and(|paid| !paid.is_zero());
    let has_preference = paid
        || ["issue_price", "preference", "preference_multiple"].iter().any(|name| class.has(name));
    match (class.optional_text("type")?, telling) {
        (Some("common"), None) => Ok(false),
        (Some("common"), Some(name)) => Err(class.problem(
            "conflict",
            name,
            format!("common shares have no {name}; say type preferred, or leave it out"),
        )),
        (Some(_), _) => Ok(true),
        (None, _) if has_preference => Ok(true),
        (None, None) => Ok(false),
        (None, Some(name)) => Err(class.problem(
            "missing",
            "invested",
            format!("a class with {name} is preferred: give invested, issue_price or preference"),
        )),
    }
}

/// Reads a class whose preference has that rank.
pub(super) fn class(class: &Inputs, rank: u32) -> Result<ClassAsked, Refusal> {
    let name = class.text("name")?.to_owned();
    let holders = holders(class);
    let shares = shares(class, &holders)?;
    if !is_preferred(class)? {
        let shares = shares.ok_or_else(|| {
            class.problem("missing", "shares", "common shares need shares, or holders with theirs")
        })?;
        let issue_price = class.optional_exact("issue_price")?;
        let at_issue = issue_price.map(|price| &price * &shares);
        let invested = class.optional_exact("invested")?.or(at_issue);
        return Ok(ClassAsked {
            class: ShareClass { name, shares, rights: Rights::Common },
            invested,
            holders,
        });
    }
    let paid = invested(class, shares.as_ref())?;
    let multiple = class.optional_exact("preference_multiple")?.unwrap_or_else(Exact::one);
    let preference = match class.optional_exact("preference")? {
        Some(_) if class.has("preference_multiple") => {
            let message = "give either preference (an amount) or preference_multiple";
            return Err(class.problem("conflict", "preference", message));
        }
        Some(preference) => preference,
        None => &multiple * paid.as_ref().ok_or_else(|| nothing_preferred(class))?,
    };
    let base = paid.clone().unwrap_or_else(|| preference.clone());
    let common = common_shares(class, shares.as_ref(), &base)?;
    let accrued_dividends = accrued_dividends(class, &base)?;
    let preferred = Preferred {
        participation: participation(class, &preference, &base)?,
        rank,
        conversion: match class.optional_text("conversion")? {
            Some("always") => Conversion::Always,
            Some("never") => Conversion::Never,
            _ => Conversion::Best,
        },
        dividends_on_conversion: match class.text("dividends_on_conversion")? {
            "paid" => DividendsOnConversion::Paid,
            "converted" => DividendsOnConversion::Converted {
                // Dividends over the conversion price, which is invested over common shares.
                common_shares: (&accrued_dividends * &common.total())
                    .checked_div(&base)
                    .unwrap_or_else(Exact::zero),
            },
            _ => DividendsOnConversion::Forfeited,
        },
        conversion_ratio: common.ratio,
        accrued_dividends,
        preference,
    };
    let rights = Rights::Preferred(preferred);
    Ok(ClassAsked {
        class: ShareClass { name, shares: common.shares, rights },
        invested: paid,
        holders,
    })
}

/// The shares given, alone or by holder.
fn shares(class: &Inputs, holders: &[(String, Exact)]) -> Result<Option<Exact>, Refusal> {
    let given = class.optional_exact("shares")?;
    if holders.is_empty() {
        return Ok(given);
    }
    let held: Exact = holders.iter().map(|(_, shares)| shares.clone()).sum();
    match given {
        Some(given) if given != held => {
            let message = format!("the holders have {held} shares, not {given}");
            Err(class.problem("shares_do_not_sum", "holders", message))
        }
        _ => Ok(Some(held)),
    }
}

fn holders(class: &Inputs) -> Vec<(String, Exact)> {
    let holder = |(name, shares): &(String, Checked)| match shares {
        Checked::Number(shares) => Some((name.clone(), shares.clone())),
        _ => None,
    };
    class.entries("holders").iter().filter_map(holder).collect()
}

/// What was paid for the class; `None` where only its preference is known.
fn invested(class: &Inputs, shares: Option<&Exact>) -> Result<Option<Exact>, Refusal> {
    match (class.optional_exact("invested")?, class.optional_exact("issue_price")?, shares) {
        (Some(invested), _, _) => Ok(Some(invested)),
        (None, Some(price), Some(shares)) => Ok(Some(&price * shares)),
        (None, Some(_), None) => {
            Err(class.problem("missing", "shares", "an issue_price needs shares"))
        }
        (None, None, _) if class.has("preference") => Ok(None),
        (None, None, _) => Err(nothing_preferred(class)),
    }
}

fn nothing_preferred(class: &Inputs) -> Refusal {
    let message = "a preferred class needs invested, issue_price or preference";
    class.problem("missing", "invested", message)
}

/// Shares and how many common shares each stands for.
struct CommonShares {
    shares: Exact,
    ratio: Exact,
}

impl CommonShares {
    fn total(&self) -> Exact {
        &self.shares * &self.ratio
    }
}

fn common_shares(
    class: &Inputs,
    shares: Option<&Exact>,
    invested: &Exact,
) -> Result<CommonShares, Refusal> {
    let given: Vec<&str> = ["conversion_ratio", "conversion_price", "as_converted_shares"]
        .into_iter()
        .filter(|name| class.has(name))
        .collect();
    if let [_, second, ..] = given.as_slice() {
        let message = "give one of conversion_ratio, conversion_price and as_converted_shares";
        return Err(class.problem("conflict", second, message));
    }
    let count = shares.cloned().unwrap_or_else(Exact::zero);
    let ratio = match given.first().copied() {
        Some("as_converted_shares") => {
            let converted = class.exact("as_converted_shares")?;
            return Ok(match converted.checked_div(&count) {
                Some(ratio) => CommonShares { shares: count, ratio },
                None => CommonShares { shares: converted, ratio: Exact::one() },
            });
        }
        Some("conversion_price") => {
            let price = class.exact("conversion_price")?;
            let issue_price = match class.optional_exact("issue_price")? {
                Some(issue_price) => Some(issue_price),
                None => invested.checked_div(&count),
            };
            issue_price.and_then(|issue_price| issue_price.checked_div(&price)).ok_or_else(
                || class.problem("missing", "shares", "a conversion_price needs shares"),
            )?
        }
        Some(_) => class.exact("conversion_ratio")?,
        None => Exact::one(),
    };
    Ok(CommonShares { shares: count, ratio })
}

fn participation(
    class: &Inputs,
    preference: &Exact,
    invested: &Exact,
) -> Result<Participation<Exact>, Refusal> {
    let as_amount = class.optional_exact("cap_amount")?;
    let cap = match (class.optional_exact("participation_cap")?, as_amount) {
        (Some(_), Some(_)) => {
            let message = "give either participation_cap or cap_amount";
            return Err(class.problem("conflict", "cap_amount", message));
        }
        (Some(multiple), None) => Some(("participation_cap", &multiple * invested)),
        (None, Some(amount)) => Some(("cap_amount", amount)),
        (None, None) => None,
    };
    match (class.optional_text("participation")?, cap) {
        (Some("none"), Some((field, _))) => Err(class.problem(
            "conflict",
            field,
            "a class that does not participate has no cap; say participation capped",
        )),
        (Some("capped"), None) => Err(class.problem(
            "missing",
            "participation_cap",
            "capped participation needs participation_cap or cap_amount",
        )),
        (Some("full"), None) => Ok(Participation::Full),
        (_, None) => Ok(Participation::None),
        (_, Some((field, cap))) => {
            let includes = class.flag("cap_includes_preference")?;
            let total = if includes { cap } else { &cap + preference };
            if total < *preference {
                let message = format!(
                    "the cap of {total} is below the preference of {preference} that it includes"
                );
                return Err(class.problem("cap_below_preference", field, message));
            }
            Ok(Participation::Capped { total })
        }
    }
}

/// Dividends not paid yet: given, or rate by time on what was invested.
fn accrued_dividends(class: &Inputs, invested: &Exact) -> Result<Exact, Refusal> {
    match (class.optional_exact("accrued_dividends")?, class.optional_exact("dividend_rate")?) {
        (Some(_), Some(_)) => Err(class.problem(
            "conflict",
            "dividend_rate",
            "give either accrued_dividends or dividend_rate with dividend_years",
        )),
        (Some(dividends), None) => Ok(dividends),
        (None, None) => Ok(Exact::zero()),
        (None, Some(rate)) => {
            let years = class.exact("dividend_years")?;
            if class.text("dividend_compounding")? == "annual" {
                compounded(class, &rate, &years, invested)
            } else {
                Ok(&(&rate * &years) * invested)
            }
        }
    }
}

/// Dividends on dividends. The power is an estimate; what is paid of it is exact from there.
fn compounded(
    class: &Inputs,
    rate: &Exact,
    years: &Exact,
    invested: &Exact,
) -> Result<Exact, Refusal> {
    let growth = Exact::from_f64(growth_factor(rate.to_f64(), years.to_f64()));
    let growth = growth.ok_or_else(|| {
        class.problem("result_out_of_range", "dividend_rate", "the dividends have no end")
    })?;
    Ok(&(growth - Exact::one()) * invested)
}
