//! `compound-option`: an option on an option, and investment in stages.

use labworth_domain::real_options::binomial::NoLattice;
use labworth_domain::real_options::compound::{CompoundOption, CompoundValue, NoCompound};
use labworth_domain::real_options::staged::{NoStages, Stage, StagedInvestment, staged_investment};
use labworth_domain::real_options::terms::{OptionTerms, Right};

use crate::answer::Answer;
use crate::inputs::Inputs;
use crate::option_terms::{by_volatility, limits, objects, right, terms_with};
use crate::problem::Refusal;

pub(crate) const DECLARATION: &str = include_str!("../declarations/compound-option.json");

/// The four, each with the rights that it is made of.
const FOUR: [(&str, Right, Right); 4] = [
    ("call_on_call", Right::Call, Right::Call),
    ("put_on_call", Right::Put, Right::Call),
    ("call_on_put", Right::Call, Right::Put),
    ("put_on_put", Right::Put, Right::Put),
];

/// The fields of one option, which a list has instead.
const OF_ONE: [&str; 4] = ["asset_value", "exercise_price", "outer_price", "outer_years"];

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let several: Vec<&Inputs> = objects(inputs, "options").collect();
    if inputs.has("stages") {
        return if several.is_empty() {
            staged(inputs)
        } else {
            Err(one_or_many(inputs, "stages"))
        };
    }
    if several.is_empty() {
        return one(inputs);
    }
    if let Some(name) = OF_ONE.into_iter().find(|name| inputs.has(name)) {
        return Err(one_or_many(inputs, name));
    }
    let found: Vec<(CompoundOption, CompoundValue)> =
        several.into_iter().map(valued).collect::<Result<_, _>>()?;
    let values = found.iter().map(|(_, found)| found.value);
    let rows = found.iter().map(|(option, found)| row(option, found));
    Ok(whole(
        None,
        Answer::list(values),
        Answer::List(rows.collect()),
        None,
        [None; 2],
        Answer::List(Vec::new()),
        Answer::List(Vec::new()),
    ))
}

fn one_or_many(inputs: &Inputs, name: &str) -> Refusal {
    inputs.problem("conflict", name, "\"options\" holds whole options; leave the rest out")
}

fn one(inputs: &Inputs) -> Result<Answer, Refusal> {
    let (option, found) = valued(inputs)?;
    let levels = by_volatility(inputs, &option.terms, |terms| {
        CompoundOption { terms: *terms, ..option }.value().ok().map(|found| found.value)
    })?;
    // Both prices paid for certain, in money of today.
    let terms = &option.terms;
    let first = option.outer_price * libm::exp(-terms.rate() * option.outer_years);
    let both = terms.present_asset_value() - terms.present_exercise_price() - first;
    let committed = (option.outer == Right::Call && option.inner == Right::Call).then_some(both);
    let warnings = limits(found.value, committed, Some(terms.volatility()));
    Ok(whole(
        Some((&option, &found)),
        Answer::list([found.value]),
        Answer::list([row(&option, &found)]),
        None,
        [Some(found.value), committed],
        levels,
        warnings,
    ))
}

fn valued(inputs: &Inputs) -> Result<(CompoundOption, CompoundValue), Refusal> {
    let terms = terms_with(inputs, inputs.number("exercise_price")?, inputs.number("years")?)?;
    let (outer, inner) = match inputs.optional_text("kind")? {
        Some(kind) => {
            for name in ["outer", "inner"] {
                if inputs.has(name) {
                    return Err(inputs.problem("conflict", name, "kind already says it"));
                }
            }
            FOUR.iter()
                .find(|(name, ..)| *name == kind)
                .map_or((Right::Call, Right::Call), |(_, outer, inner)| (*outer, *inner))
        }
        None => {
            let read = |name| if inputs.has(name) { right(inputs, name) } else { Ok(Right::Call) };
            (read("outer")?, read("inner")?)
        }
    };
    let option = CompoundOption {
        outer,
        inner,
        outer_price: inputs.number("outer_price")?,
        outer_years: inputs.number("outer_years")?,
        terms,
    };
    let found = option.value().map_err(|error| match error {
        NoCompound::OuterPrice => {
            inputs.problem("out_of_range", "outer_price", "it must be above 0")
        }
        NoCompound::OuterYears => {
            let message = "the first date lies after today and before the second";
            inputs.problem("out_of_order", "outer_years", message)
        }
    })?;
    Ok((option, found))
}

fn row(option: &CompoundOption, found: &CompoundValue) -> Answer {
    let four = FOUR.map(|(name, outer, inner)| {
        let other = CompoundOption { outer, inner, ..*option }.value().ok();
        (name, Answer::from(other.map(|other| other.value)))
    });
    let mut fields = vec![
        ("value", found.value.into()),
        ("kind", kind(option).into()),
        ("critical_value", found.critical_value.into()),
        ("y1", finite(found.y1)),
        ("y2", finite(found.y2)),
        ("z1", found.z1.into()),
        ("z2", found.z2.into()),
        ("correlation", found.correlation.into()),
        ("inner_value", found.inner_value.into()),
        ("probability_of_outer", found.probability_of_outer.into()),
        ("probability_of_both", found.probability_of_both.into()),
    ];
    fields.extend(four);
    Answer::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

fn kind(option: &CompoundOption) -> &'static str {
    FOUR.iter()
        .find(|(_, outer, inner)| (*outer, *inner) == (option.outer, option.inner))
        .map_or("call_on_call", |(name, ..)| *name)
}

fn finite(number: f64) -> Answer {
    number.is_finite().then_some(number).into()
}

fn staged(inputs: &Inputs) -> Result<Answer, Refusal> {
    for name in ["exercise_price", "years", "outer_price", "outer_years", "outer", "inner", "kind"]
    {
        if inputs.has(name) {
            let message = "stages have dates and costs of their own";
            return Err(inputs.problem("conflict", name, message));
        }
    }
    let stages = objects(inputs, "stages")
        .map(|stage| Ok(Stage { years: stage.number("years")?, cost: stage.number("cost")? }))
        .collect::<Result<Vec<_>, Refusal>>()?;
    let last = stages.last().copied().unwrap_or(Stage { years: 1.0, cost: 0.0 });
    let positive = |number: f64| number.max(f64::MIN_POSITIVE);
    let terms = terms_with(inputs, positive(last.cost), positive(last.years))?;
    let steps = inputs.number("steps")? as usize;
    let value = |terms: &OptionTerms| staged_investment(terms, &stages, steps);
    let found = value(&terms).map_err(|error| no_stages(inputs, error))?;
    let paid: f64 =
        stages.iter().map(|stage| stage.cost * libm::exp(-terms.rate() * stage.years)).sum();
    let committed = terms.present_asset_value() - paid;
    let levels = by_volatility(inputs, &terms, |own| value(own).ok().map(|found| found.value))?;
    let warnings = limits(found.value, Some(committed), Some(terms.volatility()));
    Ok(whole(
        None,
        Answer::list([found.value]),
        Answer::List(Vec::new()),
        Some((&stages, &found)),
        [Some(found.value), Some(committed)],
        levels,
        warnings,
    ))
}

fn no_stages(inputs: &Inputs, error: NoStages) -> Refusal {
    let at = |stage: usize, name: &str| format!("stages.{stage}.{name}");
    let (code, path, message) = match error {
        NoStages::None => ("too_few", "stages".to_owned(), "there is no stage"),
        NoStages::NotANumber(stage) => {
            ("out_of_range", at(stage, "cost"), "date and cost are numbers of at least 0")
        }
        NoStages::OutOfOrder(stage) => {
            ("out_of_order", at(stage, "years"), "each stage comes after the one before")
        }
        NoStages::TooClose(stage) => {
            ("out_of_range", at(stage, "years"), "two stages fall on one step: take more steps")
        }
        NoStages::Lattice(NoLattice::TooWide) => (
            "result_out_of_range",
            "steps".to_owned(),
            "the ends of the lattice lie beyond all numbers: fewer steps, or less volatility",
        ),
        NoStages::Lattice(_) => (
            "no_probability",
            "steps".to_owned(),
            "d < e^((r−y)Δ) < u does not hold: take more steps",
        ),
    };
    inputs.problem(code, &path, message)
}

fn whole(
    single: Option<(&CompoundOption, &CompoundValue)>,
    values: Answer,
    options: Answer,
    staged: Option<(&[Stage], &StagedInvestment)>,
    [value, committed]: [Option<f64>; 2],
    levels: Answer,
    warnings: Answer,
) -> Answer {
    let of = |read: fn(&CompoundValue) -> f64| Answer::from(single.map(|(_, found)| read(found)));
    let stage_rows = staged.into_iter().flat_map(|(stages, found)| {
        stages.iter().zip(&found.dates).zip(&found.thresholds).map(|((stage, date), least)| {
            Answer::object([
                ("years", stage.years.into()),
                ("cost", stage.cost.into()),
                ("date_used", (*date).into()),
                ("goes_on_from", (*least).into()),
            ])
        })
    });
    Answer::object([
        ("value", value.into()),
        ("values", values),
        ("critical_value", single.and_then(|(_, found)| found.critical_value).into()),
        ("correlation", of(|found| found.correlation)),
        ("inner_value", of(|found| found.inner_value)),
        ("probability_of_outer", of(|found| found.probability_of_outer)),
        ("probability_of_both", of(|found| found.probability_of_both)),
        ("npv_committed", committed.into()),
        ("options", options),
        ("stages", Answer::List(stage_rows.collect())),
        ("steps", staged.map(|(_, found)| found.steps as i64).into()),
        ("by_volatility", levels),
        ("warnings", warnings),
    ])
}
