//! `replacement-cost`: what it would take to have the same today, less what has worn off.

use labworth_domain::cashflow::discounting::growth_factor;
use labworth_domain::valuation::age_life::AgeLife;
use labworth_domain::valuation::replacement_cost::{
    Combination, CostBasis, CostItem, CostWorking, Obsolescence, OpportunityCost, ReplacementCost,
};

use crate::answer::Answer;
use crate::calculator::WARNINGS;
use crate::inputs::{Checked, Inputs};
use crate::problem::{Problem, Refusal};

pub(crate) const DECLARATION: &str = include_str!("../declarations/replacement-cost.json");

/// A cost with what is shown of it.
struct NamedItem {
    name: String,
    year: Option<f64>,
    item: CostItem,
}

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let items = items(inputs)?;
    let obsolescence = obsolescence(inputs)?;
    let combination = match inputs.optional_text("combination")? {
        Some("additive") => Combination::Additive,
        _ => Combination::Sequential,
    };
    let method = ReplacementCost {
        items: items.iter().map(|named| named.item).collect(),
        developers_profit: inputs.number("developers_profit")?,
        entrepreneurial_incentive: inputs.number("entrepreneurial_incentive")?,
        opportunity_cost: opportunity_cost(inputs)?,
        obsolescence,
        combination,
    };
    let working = method.working();
    let under = |combination| working.cost_new * obsolescence.part_left(combination);
    let (in_turn, added) = (under(Combination::Sequential), under(Combination::Additive));
    let mut warnings = Vec::new();
    let rates = [obsolescence.physical, obsolescence.functional, obsolescence.economic];
    let several = rates.iter().filter(|rate| **rate > 0.0).count() > 1;
    if several && !inputs.has("combination") {
        let message = format!(
            "rates are taken one after the other, which gives {in_turn}; added up they would give {added}: \
             say which is meant"
        );
        let path = inputs.path("combination");
        warnings.push(Problem::new("combination_not_stated", path, message));
    }
    let basis = match inputs.text("basis")? {
        "replacement" => CostBasis::Replacement,
        _ => CostBasis::Reproduction,
    };
    if basis == CostBasis::Replacement && obsolescence.functional > 0.0 {
        let without = Obsolescence { functional: 0.0, ..obsolescence };
        let message = format!(
            "replacement cost asks for equal use by today's means, so functional obsolescence is out \
             already; without deducting it again the value is {}",
            working.cost_new * without.part_left(combination)
        );
        let path = inputs.path("functional");
        warnings.push(Problem::new("functional_deducted_twice", path, message));
    }
    Ok(answer(&items, &working, combination, (in_turn, added), &warnings))
}

fn answer(
    items: &[NamedItem],
    working: &CostWorking,
    combination: Combination,
    (in_turn, added): (f64, f64),
    warnings: &[Problem],
) -> Answer {
    let [physical, functional, economic] = working.losses;
    let row = |(named, current): (&NamedItem, &f64)| {
        Answer::object([
            ("name", named.name.clone().into()),
            ("year", named.year.into()),
            ("amount", named.item.amount.into()),
            ("index_ratio", named.item.index_ratio.into()),
            ("current_cost", (*current).into()),
            ("years_before_ready", named.item.years_before_ready.into()),
        ])
    };
    let name = match combination {
        Combination::Sequential => "sequential",
        Combination::Additive => "additive",
    };
    Answer::object([
        ("value", working.value.into()),
        ("cost_new", working.cost_new.into()),
        ("current_cost", working.current_cost.into()),
        ("developers_profit", working.developers_profit.into()),
        ("entrepreneurial_incentive", working.entrepreneurial_incentive.into()),
        ("opportunity_cost", working.opportunity_cost.into()),
        ("physical_loss", physical.into()),
        ("functional_loss", functional.into()),
        ("economic_loss", economic.into()),
        ("combination", name.into()),
        ("value_sequential", in_turn.into()),
        ("value_additive", added.into()),
        ("items", Answer::List(items.iter().zip(&working.current_costs).map(row).collect())),
        (WARNINGS, Answer::List(warnings.iter().map(Answer::from).collect())),
    ])
}

fn items(inputs: &Inputs) -> Result<Vec<NamedItem>, Refusal> {
    let listed = inputs.items("costs");
    let year_of = |item: &Checked| match item {
        Checked::Object(cost) => cost.optional_number("year"),
        _ => Ok(None),
    };
    let years: Vec<Option<f64>> = listed.iter().map(year_of).collect::<Result<_, _>>()?;
    let latest = years.iter().flatten().copied().reduce(f64::max);
    let ready = inputs.optional_number("ready_year")?.or(latest);
    let mut items = Vec::with_capacity(listed.len());
    for (position, (item, year)) in listed.iter().zip(years).enumerate() {
        let unnamed = format!("item {}", position + 1);
        let since = match (ready, year) {
            (Some(ready), Some(year)) if ready < year => {
                let message =
                    format!("a cost of {year} lies after the year in which all was ready");
                return Err(inputs.problem("out_of_range", "ready_year", message));
            }
            (Some(ready), Some(year)) => ready - year,
            _ => 0.0,
        };
        let (name, amount, waited) = match item {
            Checked::Object(cost) => {
                let name = cost.optional_text("name")?.map_or(unnamed, str::to_owned);
                let waited = cost.optional_number("years_before_ready")?.unwrap_or(since);
                (name, amount_of(cost)?, waited)
            }
            Checked::Number(amount) => (unnamed, amount.to_f64(), since),
            _ => continue,
        };
        let index_ratio = index_ratio(inputs, item, year)?;
        let item = CostItem { amount, index_ratio, years_before_ready: waited };
        items.push(NamedItem { name, year, item });
    }
    Ok(items)
}

/// The amount stated, or quantity times unit cost.
fn amount_of(cost: &Inputs) -> Result<f64, Refusal> {
    let (quantity, unit) = (cost.optional_number("quantity")?, cost.optional_number("unit_cost")?);
    match (cost.optional_number("amount")?, quantity, unit) {
        (Some(amount), None, None) => Ok(amount),
        (None, Some(quantity), Some(unit)) => Ok(quantity * unit),
        (Some(_), _, _) => Err(cost.problem("conflict", "quantity", "the amount is already given")),
        _ => Err(cost.problem("missing", "amount", "give amount, or quantity and unit_cost")),
    }
}

/// Prices of the day of valuation over those of the item's year.
fn index_ratio(inputs: &Inputs, item: &Checked, year: Option<f64>) -> Result<f64, Refusal> {
    let inflation = inputs.optional_number("inflation")?;
    if inflation.is_some() && inputs.has("indices") {
        return Err(inputs.problem("conflict", "inflation", "give either indices or inflation"));
    }
    let Some(year) = year else { return Ok(1.0) };
    if inflation.is_none() && !inputs.has("indices") {
        return Ok(1.0);
    }
    let today = inputs.optional_number("valuation_year")?.ok_or_else(|| {
        let message = "\"valuation_year\" is missing: costs are brought to its prices";
        inputs.problem("missing", "valuation_year", message)
    })?;
    if let Some(rate) = inflation {
        return Ok(growth_factor(rate, today - year));
    }
    let class = match item {
        Checked::Object(cost) => cost.optional_text("index_class")?,
        _ => None,
    };
    let (series, path) = match class {
        None => (inputs.entries("indices"), "indices".to_owned()),
        Some(class) => {
            let named = inputs.entries("indices").iter().find(|(name, _)| name == class);
            match named {
                Some((_, Checked::Map(series))) => (series.as_slice(), format!("indices.{class}")),
                _ => {
                    let message = format!("there is no index of class \"{class}\"");
                    return Err(inputs.problem("missing", &format!("indices.{class}"), message));
                }
            }
        }
    };
    let at = |year: f64| {
        let wanted = format!("{year}");
        let found = series.iter().find(|(name, _)| name.trim() == wanted);
        match found {
            Some((_, Checked::Number(index))) => Ok(index.to_f64()),
            _ => {
                let message = format!("there is no index of the year {wanted}");
                Err(inputs.problem("missing", &format!("{path}.{wanted}"), message))
            }
        }
    };
    Ok(at(today)? / at(year)?)
}

fn opportunity_cost(inputs: &Inputs) -> Result<Option<OpportunityCost>, Refusal> {
    let Some(rate) = inputs.optional_number("opportunity_rate")? else {
        if inputs.has("build_years") {
            let message = "\"opportunity_rate\" is missing: build_years counts nothing without it";
            return Err(inputs.problem("missing", "opportunity_rate", message));
        }
        return Ok(None);
    };
    let years = inputs.optional_number("build_years")?;
    Ok(Some(match years {
        None => OpportunityCost::FromEachPayment { rate },
        Some(years) => {
            let average_part = inputs.number("average_part")?;
            OpportunityCost::OnAverageCapital { rate, average_part, years }
        }
    }))
}

fn obsolescence(inputs: &Inputs) -> Result<Obsolescence, Refusal> {
    let by_age = wear_by_age(inputs)?;
    let stated = inputs.optional_number("physical")?;
    if stated.is_some() && by_age.is_some() {
        let message = "give either physical, or age with remaining_life or decay_rate";
        return Err(inputs.problem("conflict", "physical", message));
    }
    Ok(Obsolescence {
        physical: stated.or(by_age).unwrap_or(0.0),
        functional: inputs.number("functional")?,
        economic: inputs.number("economic")?,
    })
}

/// Wear that follows from age: over the whole life, or by exponential decay.
fn wear_by_age(inputs: &Inputs) -> Result<Option<f64>, Refusal> {
    let (remaining, intensity) =
        (inputs.optional_number("remaining_life")?, inputs.optional_number("decay_rate")?);
    let decay = match (remaining, intensity) {
        (Some(_), Some(_)) => {
            let message = "give either remaining_life or decay_rate";
            return Err(inputs.problem("conflict", "decay_rate", message));
        }
        (Some(remaining), None) => Some(AgeLife::StraightLine { remaining }),
        (None, Some(intensity)) => Some(AgeLife::Exponential { intensity }),
        (None, None) => None,
    };
    match (inputs.optional_number("age")?, decay) {
        (None, None) => Ok(None),
        (Some(age), Some(decay)) => {
            let kept = decay.kept(age).ok_or_else(|| {
                let message = "age and remaining life are nought";
                inputs.problem("out_of_range", "remaining_life", message)
            })?;
            Ok(Some(1.0 - kept))
        }
        (age, _) => {
            let missing = if age.is_none() { "age" } else { "remaining_life" };
            let message = format!("\"{missing}\" is missing: wear follows from age and life");
            Err(inputs.problem("missing", missing, message))
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::registry::calculate;

    fn ask(question: &Value) -> Value {
        let answer = calculate("replacement-cost", &question.to_string());
        let answer = answer.unwrap_or_else(|refusal| panic!("{}", refusal.to_json()));
        serde_json::from_str(&answer.to_json()).unwrap()
    }

    fn refusal(question: &Value) -> (&'static str, String) {
        let refusal = calculate("replacement-cost", &question.to_string()).unwrap_err();
        (refusal.problems()[0].code, refusal.problems()[0].path.clone())
    }

    #[test]
    fn a_combination_that_was_not_stated_is_pointed_out_with_both_values() {
        let answer = ask(&json!({ "costs": [350000], "functional": "10%", "economic": "5%" }));
        assert_eq!(answer["warnings"][0]["code"], "combination_not_stated");
        assert!(answer["warnings"][0]["message"].as_str().unwrap().contains("297500"));
        let alone = ask(&json!({ "costs": [350000], "functional": "10%" }));
        assert_eq!(alone["warnings"], json!([]));
    }

    #[test]
    fn replacement_cost_less_functional_obsolescence_counts_it_twice() {
        let answer = ask(&json!({ "costs": [100], "basis": "replacement", "functional": 0.2 }));
        assert_eq!(answer["warnings"][0]["code"], "functional_deducted_twice");
        assert_eq!(answer["value"], 80.0);
    }

    #[test]
    fn indices_may_differ_by_class() {
        let question = json!({ "valuation_year": 2025, "indices": {
            "pay": { "2020": 100, "2025": 150 }, "gear": { "2020": 100, "2025": 90 } },
            "costs": [{ "quantity": 12, "unit_cost": 10, "year": 2020, "class": "pay" },
                { "amount": 200, "year": 2020, "class": "gear" }] });
        assert_eq!(ask(&question)["current_cost"], 360.0);
    }

    #[test]
    fn wear_may_follow_from_age() {
        let answer = ask(&json!({ "costs": [100], "age": 5, "rul": 15 }));
        assert_eq!((&answer["value"], &answer["physical_loss"]), (&json!(75.0), &json!(25.0)));
        // e^(−0.1·5) = 0.606531
        let decayed = ask(&json!({ "costs": [100], "age": 5, "decay_rate": 0.1 }));
        assert!((decayed["value"].as_f64().unwrap() - 60.653_065_971_263_34).abs() < 1e-9);
        let both = json!({ "costs": [100], "age": 5, "rul": 5, "decay_rate": 0.1 });
        assert_eq!(refusal(&both), ("conflict", "decay_rate".to_owned()));
    }

    #[test]
    fn what_is_missing_is_named() {
        let cost = json!([{ "amount": 5, "year": 2020 }]);
        let at = |path: &str| path.to_owned();
        let without = json!({ "costs": cost, "inflation": 0.03 });
        assert_eq!(refusal(&without), ("missing", at("valuation_year")));
        let year = json!({ "costs": cost, "indices": { "2021": 1 }, "valuation_year": 2021 });
        assert_eq!(refusal(&year), ("missing", at("indices.2020")));
        let both = json!({ "costs": cost, "indices": { "2021": 1 }, "inflation": 0.1, "valuation_year": 2021 });
        assert_eq!(refusal(&both), ("conflict", at("inflation")));
        assert_eq!(
            refusal(&json!({ "costs": [{ "quantity": 5 }] })),
            ("missing", at("costs.0.amount"))
        );
        assert_eq!(refusal(&json!({ "costs": [5], "age": 3 })), ("missing", at("remaining_life")));
        assert_eq!(
            refusal(&json!({ "costs": cost, "ready_year": 2019 })),
            ("out_of_range", at("ready_year"))
        );
    }
}
