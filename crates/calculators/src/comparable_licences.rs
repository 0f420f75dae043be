//! `comparable-licences`: what others paid, brought to the terms of this licence.

use labworth_domain::valuation::comparable_licences::{
    ComparableLicence, PriorRange, UpdatedRange, comparable_range,
};
use labworth_domain::valuation::weighted_quantile::Quartiles;

use crate::adjustments::{self, Adjustment, adjusted, adjustments};
use crate::answer::Answer;
use crate::calculator::WARNINGS;
use crate::inputs::{Checked, Inputs};
use crate::problem::{Problem, Refusal};
use crate::royalty_schedule::royalty_tiers;

pub(crate) const DECLARATION: &str = include_str!("../declarations/comparable-licences.json");

/// Fewer licences than these make quartiles a figure of speech.
const FEW: usize = 5;

/// A licence of the question.
struct Named {
    name: String,
    licence: ComparableLicence,
    adjustments: Vec<Adjustment>,
    related: bool,
    own: bool,
}

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let listed = licences(inputs)?;
    let keep_related = inputs.flag("include_related_parties")?;
    let used = |named: &&Named| keep_related || !named.related;
    let licences: Vec<ComparableLicence> =
        listed.iter().filter(used).map(|named| named.licence.clone()).collect();
    let range = comparable_range(&licences).ok_or_else(|| {
        let message =
            "no licence between unrelated parties has weight: nothing is left to compare with";
        inputs.problem("nothing_to_compare", "licences", message)
    })?;
    let own: Vec<ComparableLicence> = listed
        .iter()
        .filter(used)
        .filter(|named| named.own || !any_own(&listed))
        .map(|named| named.licence.clone())
        .collect();
    let updated = updated(inputs, &own)?;
    let warnings = warnings(inputs, &listed, range.count, keep_related);
    let quartiles = range.quartiles;
    Ok(Answer::object([
        ("royalty_rate", quartiles.median.into()),
        ("lower_quartile", quartiles.lower.into()),
        ("median", quartiles.median.into()),
        ("upper_quartile", quartiles.upper.into()),
        ("mean", range.mean.into()),
        ("minimum", range.smallest.into()),
        ("maximum", range.largest.into()),
        ("n", whole(range.count)),
        ("effective_n", range.effective_count.into()),
        ("excluded", whole(listed.len() - range.count)),
        ("updated", updated.as_ref().map(update_fields).into()),
        ("licences", Answer::List(listed.iter().map(|named| row(named, keep_related)).collect())),
        (WARNINGS, Answer::List(warnings.iter().map(Answer::from).collect())),
    ]))
}

fn any_own(listed: &[Named]) -> bool {
    listed.iter().any(|named| named.own)
}

pub(crate) fn whole(count: usize) -> Answer {
    Answer::Whole(i64::try_from(count).unwrap_or(i64::MAX))
}

fn row(named: &Named, keep_related: bool) -> Answer {
    let used = (keep_related || !named.related) && named.licence.weight > 0.0;
    Answer::object([
        ("name", named.name.clone().into()),
        ("rate", named.licence.rate.into()),
        ("adjustments", adjustments::listed(&named.adjustments)),
        ("adjustment_factor", named.licence.adjustment_factor().into()),
        ("adjusted_rate", named.licence.adjusted_rate().into()),
        ("weight", named.licence.weight.into()),
        ("related_parties", named.related.into()),
        ("used", used.into()),
    ])
}

fn update_fields(updated: &UpdatedRange) -> Answer {
    let Quartiles { lower, median, upper } = updated.quartiles;
    Answer::object([
        ("lower_quartile", lower.into()),
        ("median", median.into()),
        ("upper_quartile", upper.into()),
        ("weight_of_own", updated.weight_of_own.into()),
        ("median_moved", updated.median_moved.into()),
        ("moved_in_deviations", updated.moved_in_deviations.into()),
        ("width_ratio", updated.width_ratio.into()),
    ])
}

fn warnings(inputs: &Inputs, listed: &[Named], count: usize, keep_related: bool) -> Vec<Problem> {
    let mut warnings = Vec::new();
    let related = listed.iter().filter(|named| named.related).count();
    if related > 0 {
        let done = if keep_related { "are counted all the same" } else { "are left out" };
        let message = format!(
            "{related} of {} licences are between related parties and {done}",
            listed.len()
        );
        warnings.push(Problem::new("related_parties", inputs.path("licences"), message));
    }
    if count < FEW {
        let message = format!("quartiles of {count} licences say little: show them one by one");
        warnings.push(Problem::new("few_licences", inputs.path("licences"), message));
    }
    warnings.extend(not_arms_length(inputs, "licences"));
    let far = listed.iter().find(|named| {
        let factor = named.licence.adjustment_factor();
        !(0.5..=2.0).contains(&factor)
    });
    if let Some(named) = far {
        let message = format!(
            "\"{}\" is adjusted by more than the factor of two: it may not be comparable at all",
            named.name
        );
        warnings.push(Problem::new("large_adjustment", inputs.path("licences"), message));
    }
    warnings
}

/// How much of the evidence is no price that unrelated parties agreed.
pub(crate) fn not_arms_length(inputs: &Inputs, name: &str) -> Option<Problem> {
    let items = inputs.items(name);
    let agreed = |item: &&Checked| match item {
        Checked::Object(each) => {
            matches!(each.optional_text("evidence"), Ok(Some("concluded" | "auction") | None))
        }
        _ => true,
    };
    let others = items.len() - items.iter().filter(agreed).count();
    let message = format!(
        "{others} of {} are offers, records, insured sums or awards and not prices agreed at arm's length",
        items.len()
    );
    (others > 0).then(|| Problem::new("not_arms_length", inputs.path(name), message))
}

fn licences(inputs: &Inputs) -> Result<Vec<Named>, Refusal> {
    let mut listed = Vec::new();
    for (position, item) in inputs.items("licences").iter().enumerate() {
        let unnamed = format!("licence {}", position + 1);
        listed.push(match item {
            Checked::Object(licence) => {
                let name = licence.optional_text("name")?.map_or(unnamed, str::to_owned);
                let adjustments = adjustments(licence)?;
                let rate = rate(inputs, licence)?;
                let weight = licence.number("weight")?;
                Named {
                    name,
                    licence: adjusted(licence, rate, &adjustments, weight)?,
                    adjustments,
                    related: licence.flag("related_parties")?,
                    own: licence.flag("own")?,
                }
            }
            Checked::Number(rate) => Named {
                name: unnamed,
                licence: ComparableLicence {
                    rate: rate.to_f64(),
                    adjustments: Vec::new(),
                    added: Vec::new(),
                    weight: 1.0,
                },
                adjustments: Vec::new(),
                related: false,
                own: false,
            },
            _ => continue,
        });
    }
    Ok(listed)
}

/// A rate as it stands, or tiers on sales, those of the licence or of the question.
fn rate(inputs: &Inputs, licence: &Inputs) -> Result<f64, Refusal> {
    let tiers = royalty_tiers(licence)?;
    match (licence.optional_number("rate")?, tiers) {
        (Some(rate), None) => Ok(rate),
        (Some(_), Some(_)) => {
            Err(licence.problem("conflict", "royalty_tiers", "give either rate or royalty_tiers"))
        }
        (None, None) => Err(licence.problem("missing", "rate", "give rate or royalty_tiers")),
        (None, Some(tiers)) => {
            let sales = match licence.optional_numbers("net_sales")? {
                Some(sales) => Some(sales),
                None => inputs.optional_numbers("net_sales")?,
            };
            sales.and_then(|sales| tiers.average_rate(&sales)).ok_or_else(|| {
                let message = "\"net_sales\" is missing: tiers become one rate on sales";
                licence.problem("missing", "net_sales", message)
            })
        }
    }
}

/// The prior range after own evidence, where a prior is given.
fn updated(inputs: &Inputs, own: &[ComparableLicence]) -> Result<Option<UpdatedRange>, Refusal> {
    let Some(given) = inputs.optional_object("prior") else { return Ok(None) };
    let prior = PriorRange {
        lower: given.number("lower_quartile")?,
        median: given.number("median")?,
        upper: given.number("upper_quartile")?,
        counts_as: given.number("counts_as")?,
    };
    if !(prior.lower < prior.upper && prior.lower <= prior.median && prior.median <= prior.upper) {
        let message = "lower quartile, median and upper quartile must rise";
        return Err(given.problem("out_of_range", "median", message));
    }
    prior.updated(own).map(Some).ok_or_else(|| {
        let message =
            "a range is updated on a scale of ratios: a licence without royalty has no place on it";
        inputs.problem("out_of_range", "licences", message)
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::asking::{ask, near, refusal, warned};

    const NAME: &str = "comparable-licences";

    #[test]
    fn relatives_are_left_out_unless_wanted() {
        let asked = |include: bool| {
            json!({ "licences": [0.02, 0.03, 0.04, 0.05, 0.06, { "rate": 0.2, "related_parties": true }],
                "include_related_parties": include })
        };
        assert_eq!(ask(NAME, &asked(false))["n"], 5);
        assert_eq!(ask(NAME, &asked(true))["n"], 6);
        assert_eq!(warned(NAME, &asked(false)), ["related_parties"]);
    }

    #[test]
    fn few_and_far_licences_are_pointed_out() {
        let question = json!({ "licences": [{ "rate": 0.02, "adjustments": { "field": 2 } }] });
        assert_eq!(warned(NAME, &question), ["few_licences", "large_adjustment"]);
    }

    #[test]
    fn an_offer_is_no_price() {
        let question = json!({ "licences": [0.02, 0.03, 0.04, 0.05, { "rate": 0.06, "evidence": "prior offer" }] });
        assert_eq!(warned(NAME, &question), ["not_arms_length"]);
    }

    #[test]
    fn weights_move_the_median() {
        let question = json!({ "licences": [{ "rate": 0.02 }, { "rate": 0.04, "weight": 3 }, { "rate": 0.06, "weight": 0 }] });
        let answer = ask(NAME, &question);
        // middles of weight 0.5 and 2.5; half way between them is half way between the rates
        assert!(near(&answer["median"], 0.03) && near(&answer["effective_n"], 1.6));
        assert_eq!(answer["excluded"], 1);
    }

    #[test]
    fn reasons_are_kept_and_adjustments_that_add_are_added_first() {
        // 5 %·1.2·(1 + 0.1 − 0.3) = 4.8 %
        let reasoned = json!([
            { "name": "exclusivity", "amount": 0.2, "reason": "theirs is not exclusive" },
            { "name": "date", "amount": 0.1, "combines": "adds", "reason": "prices since 2019" },
            { "name": "territory", "amount": -0.3, "combines": "adds" }
        ]);
        let question = json!({ "licences": [{ "rate": 0.05, "adjustments": reasoned }] });
        let answer = ask(NAME, &question);
        assert!(near(&answer["median"], 0.048));
        let first = &answer["licences"][0];
        assert!(near(&first["adjustment_factor"], 0.96));
        assert_eq!(first["adjustments"][0]["reason"], "theirs is not exclusive");
        assert_eq!(first["adjustments"][2]["adds"], true);
        let nothing = json!({ "licences": [{ "rate": 0.05, "adjustments": [
            { "amount": -0.6, "combines": "adds" }, { "amount": -0.5, "combines": "adds" }] }] });
        let refused = refusal(NAME, &nothing);
        assert_eq!(refused, ("out_of_range", "licences.0.adjustments".to_owned()));
    }

    #[test]
    fn a_single_adjustment_and_a_list_of_one_are_the_same() {
        let of = |adjustments: serde_json::Value| {
            ask(NAME, &json!({ "licences": [{ "rate": 0.05, "adjustments": adjustments }] }))
        };
        let (one, listed) = (of(json!(-0.1)), of(json!([{ "amount": -0.1 }])));
        assert_eq!(one["median"], listed["median"]);
        assert!(near(&one["median"], 0.045));
    }

    #[test]
    fn bad_questions_are_refused_by_name() {
        let at = |path: &str| path.to_owned();
        let none = json!({ "licences": [{ "rate": 0.02, "related_parties": true }] });
        assert_eq!(refusal(NAME, &none), ("nothing_to_compare", at("licences")));
        let falling =
            json!({ "licences": [0.02], "prior": { "q1": 0.05, "median": 0.04, "q3": 0.06 } });
        assert_eq!(refusal(NAME, &falling), ("out_of_range", at("prior.median")));
        let free = json!({ "licences": [0], "prior": { "q1": 0.02, "median": 0.04, "q3": 0.06 } });
        assert_eq!(refusal(NAME, &free), ("out_of_range", at("licences")));
        let tiers = json!({ "licences": [{ "royalty_tiers": [{ "above": 5, "rate": 0.02 }], "net_sales": [1] }] });
        assert_eq!(refusal(NAME, &tiers), ("tiers_do_not_rise", at("licences.0.royalty_tiers")));
    }
}
