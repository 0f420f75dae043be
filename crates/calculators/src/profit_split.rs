//! `profit-split`: the royalty as the licensor's share of the licensee's profit.

use labworth_domain::valuation::profit_split::{
    Contribution, ProfitSplit, RULE_OF_THUMB, share_behind_rate, share_of_contributions,
};

use crate::answer::Answer;
use crate::calculator::WARNINGS;
use crate::inputs::{Checked, Inputs};
use crate::problem::{Problem, Refusal};

pub(crate) const DECLARATION: &str = include_str!("../declarations/profit-split.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let sales = inputs.optional_number("net_sales")?;
    let profit = inputs.optional_number("operating_profit")?;
    let margin = margin(inputs, sales, profit)?;
    let (share, by_rule) = share(inputs)?;
    let attribution = inputs.number("attribution")?;
    let mut warnings = Vec::new();
    if by_rule || share == RULE_OF_THUMB {
        let message = "a quarter of the profit is a rule of thumb, tied to neither this right nor these parties; US courts \
                       refuse it as evidence (Uniloc v. Microsoft, 2011): use it as a cross-check only";
        warnings.push(Problem::new("rule_of_thumb", inputs.path("share"), message));
    }
    // Without sales the split is one of money: the margin is then that of one unit of profit.
    let split = ProfitSplit { share, attribution, operating_margin: margin.unwrap_or(1.0) };
    let amount = profit.map(|profit| share * attribution * profit);
    let amount = amount.or_else(|| sales.map(|sales| sales * split.royalty_rate()));
    let rate = margin.map(|_| split.royalty_rate());
    let stated = inputs.optional_number("royalty_rate")?;
    let behind = match (stated, margin) {
        (Some(stated), Some(margin)) => share_behind_rate(stated, attribution, margin),
        _ => None,
    };
    if let Some(behind) = behind.filter(|behind| *behind > 1.0) {
        let message =
            format!("the royalty takes {behind} times the profit that is due to the right");
        warnings.push(Problem::new("royalty_above_profit", inputs.path("royalty_rate"), message));
    }
    let by_thumb = margin.map(|margin| RULE_OF_THUMB * margin);
    let by_gross = inputs.optional_number("gross_margin")?.map(|gross| RULE_OF_THUMB * gross);
    Ok(Answer::object([
        ("royalty_rate", rate.into()),
        ("royalty", amount.into()),
        ("share", share.into()),
        ("operating_margin", margin.into()),
        ("margin_left", margin.map(|_| split.margin_left()).into()),
        ("share_behind_stated_rate", behind.into()),
        ("rule_of_thumb_rate", by_thumb.into()),
        ("rule_of_thumb_rate_on_gross_margin", by_gross.into()),
        (WARNINGS, Answer::List(warnings.iter().map(Answer::from).collect())),
    ]))
}

/// The operating margin, stated or from profit and sales; `None` where only profit is known.
fn margin(
    inputs: &Inputs,
    sales: Option<f64>,
    profit: Option<f64>,
) -> Result<Option<f64>, Refusal> {
    match (inputs.optional_number("operating_margin")?, profit, sales) {
        (Some(_), Some(_), _) => {
            let message = "give either operating_margin or operating_profit";
            Err(inputs.problem("conflict", "operating_profit", message))
        }
        (Some(margin), None, _) => Ok(Some(margin)),
        (None, Some(profit), Some(sales)) if sales > 0.0 => Ok(Some(profit / sales)),
        (None, Some(_), None) => Ok(None),
        (None, Some(_), Some(_)) => {
            Err(inputs.problem("out_of_range", "net_sales", "a margin needs sales above zero"))
        }
        (None, None, _) => {
            let message = "give operating_margin, or operating_profit";
            Err(inputs.problem("missing", "operating_margin", message))
        }
    }
}

/// The licensor's share, and whether it is that of the rule of thumb for want of another.
fn share(inputs: &Inputs) -> Result<(f64, bool), Refusal> {
    let contributions = inputs.items("contributions");
    match (inputs.optional_number("share")?, contributions) {
        (Some(_), [_, ..]) => {
            let message = "give either share or contributions";
            Err(inputs.problem("conflict", "contributions", message))
        }
        (Some(share), []) => Ok((share, false)),
        (None, []) => Ok((RULE_OF_THUMB, true)),
        (None, items) => {
            let mut read = Vec::with_capacity(items.len());
            for item in items {
                if let Checked::Object(each) = item {
                    let weight = each.number("weight")?;
                    read.push(Contribution {
                        weight,
                        licensor_share: each.number("licensor_share")?,
                    });
                }
            }
            share_of_contributions(&read).map(|share| (share, false)).ok_or_else(|| {
                inputs.problem("out_of_range", "contributions", "no contribution has weight")
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::asking::{ask, near, refusal, warned};

    const NAME: &str = "profit-split";

    #[test]
    fn a_quarter_of_profit_is_pointed_out_even_when_nobody_asked() {
        let question = json!({ "operating_margin": 0.2 });
        assert_eq!(warned(NAME, &question), ["rule_of_thumb"]);
        assert!(near(&ask(NAME, &question)["royalty_rate"], 0.05));
        assert_eq!(
            warned(NAME, &json!({ "operating_margin": 0.2, "share": 0.4 })),
            [] as [&str; 0]
        );
    }

    #[test]
    fn a_stated_rate_shows_the_share_behind_it() {
        let question =
            json!({ "operating_profit": 20, "net_sales": 100, "share": 0.3, "royalty_rate": 0.07 });
        let answer = ask(NAME, &question);
        assert!(
            near(&answer["share_behind_stated_rate"], 0.35) && near(&answer["margin_left"], 0.14)
        );
        let too_much = json!({ "operating_margin": 0.05, "share": 0.3, "royalty_rate": 0.07 });
        assert_eq!(warned(NAME, &too_much), ["royalty_above_profit"]);
    }

    #[test]
    fn nothing_to_split_is_refused() {
        assert_eq!(
            refusal(NAME, &json!({ "share": 0.3 })),
            ("missing", "operating_margin".to_owned())
        );
        let unweighted = json!({ "operating_margin": 0.2, "contributions": [{ "weight": 0, "licensor_share": 1 }] });
        assert_eq!(refusal(NAME, &unweighted), ("out_of_range", "contributions".to_owned()));
    }
}
