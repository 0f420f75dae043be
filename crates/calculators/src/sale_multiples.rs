//! `sale-multiples`: what comparable rights were sold for, over what they earned.

use labworth_domain::valuation::sale_multiples::{ComparableSale, value_by_multiples};

use crate::adjustments::multiplying;
use crate::answer::Answer;
use crate::calculator::WARNINGS;
use crate::comparable_licences::{not_arms_length, whole};
use crate::inputs::{Checked, Inputs};
use crate::problem::{Problem, Refusal};

pub(crate) const DECLARATION: &str = include_str!("../declarations/sale-multiples.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let (names, sales) = sales(inputs)?;
    let metric = inputs.number("metric")?;
    let value = value_by_multiples(&sales, metric).ok_or_else(|| {
        inputs.problem(
            "nothing_to_compare",
            "sales",
            "no sale has weight: nothing is left to compare with",
        )
    })?;
    let mut warnings = Vec::new();
    if value.count < 5 {
        let message =
            format!("quartiles of {} sales say little: show them one by one", value.count);
        warnings.push(Problem::new("few_sales", inputs.path("sales"), message));
    }
    warnings.extend(not_arms_length(inputs, "sales"));
    let used = || sales.iter().filter(|sale| sale.weight > 0.0).map(|sale| sale.metric);
    let (least, most) = (used().fold(f64::INFINITY, f64::min), used().fold(0.0, f64::max));
    if metric < least / 10.0 || metric > most * 10.0 {
        let message = "this right is more than ten times smaller or larger than all that were sold: multiples change with size";
        warnings.push(Problem::new("other_size", inputs.path("metric"), message));
    }
    let row = |(name, sale): (&String, &ComparableSale)| {
        Answer::object([
            ("name", name.clone().into()),
            ("price", sale.price.into()),
            ("metric", sale.metric.into()),
            ("multiple", sale.multiple().into()),
            ("adjusted_multiple", sale.adjusted_multiple().into()),
            ("weight", sale.weight.into()),
        ])
    };
    Ok(Answer::object([
        ("value", value.value.into()),
        ("low", value.low.into()),
        ("high", value.high.into()),
        ("median_multiple", value.multiples.median.into()),
        ("lower_quartile_multiple", value.multiples.lower.into()),
        ("upper_quartile_multiple", value.multiples.upper.into()),
        ("mean_multiple", value.mean_multiple.into()),
        ("value_at_mean", (value.mean_multiple * metric).into()),
        ("n", whole(value.count)),
        ("effective_n", value.effective_count.into()),
        ("sales", Answer::List(names.iter().zip(&sales).map(row).collect())),
        (WARNINGS, Answer::List(warnings.iter().map(Answer::from).collect())),
    ]))
}

fn sales(inputs: &Inputs) -> Result<(Vec<String>, Vec<ComparableSale>), Refusal> {
    let (mut names, mut sales) = (Vec::new(), Vec::new());
    for (position, item) in inputs.items("sales").iter().enumerate() {
        let unnamed = format!("sale {}", position + 1);
        let (name, sale) = match item {
            Checked::Object(sale) => {
                let name = sale.optional_text("name")?.map_or(unnamed, str::to_owned);
                (name, of_object(sale)?)
            }
            Checked::Number(multiple) => {
                let price = multiple.to_f64();
                let sale =
                    ComparableSale { price, metric: 1.0, adjustments: Vec::new(), weight: 1.0 };
                (unnamed, sale)
            }
            _ => continue,
        };
        names.push(name);
        sales.push(sale);
    }
    Ok((names, sales))
}

/// A price and a metric, or the multiple itself.
fn of_object(sale: &Inputs) -> Result<ComparableSale, Refusal> {
    let given = (
        sale.optional_number("price")?,
        sale.optional_number("metric")?,
        sale.optional_number("multiple")?,
    );
    let (price, metric) = match given {
        (Some(price), Some(metric), None) => (price, metric),
        (None, None, Some(multiple)) => (multiple, 1.0),
        (_, _, Some(_)) => {
            let message = "give either price and metric, or multiple";
            return Err(sale.problem("conflict", "multiple", message));
        }
        (None, ..) => {
            return Err(sale.problem("missing", "price", "give price and metric, or multiple"));
        }
        (Some(_), None, None) => {
            return Err(sale.problem(
                "missing",
                "metric",
                "give the metric that the price is set against",
            ));
        }
    };
    Ok(ComparableSale {
        price,
        metric,
        adjustments: multiplying(sale)?,
        weight: sale.number("weight")?,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::asking::{ask, near, refusal, warned};

    const NAME: &str = "sale-multiples";

    #[test]
    fn multiples_may_be_given_as_they_are() {
        let answer = ask(NAME, &json!({ "multiples": [2, 3, 4, 5, 6], "metric": 10 }));
        assert!(
            near(&answer["value"], 40.0)
                && near(&answer["low"], 30.0)
                && near(&answer["high"], 50.0)
        );
        assert_eq!(answer["warnings"], json!([]));
    }

    #[test]
    fn few_sales_of_another_size_are_pointed_out() {
        let question = json!({ "sales": [{ "price": 1000, "metric": 500 }], "metric": 10 });
        assert_eq!(warned(NAME, &question), ["few_sales", "other_size"]);
    }

    #[test]
    fn a_price_needs_its_metric() {
        let question = json!({ "sales": [{ "price": 5 }], "metric": 1 });
        assert_eq!(refusal(NAME, &question), ("missing", "sales.0.metric".to_owned()));
        let nothing = json!({ "sales": [{ "price": 5, "metric": 0 }], "metric": 1 });
        assert_eq!(refusal(NAME, &nothing), ("out_of_range", "sales.0.metric".to_owned()));
    }
}
