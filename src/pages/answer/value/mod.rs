//! What the right is worth by each method on one axis, with the range to work with across them.

mod methods;
mod reasons;

use labworth_charts::{ValueAxis, ValueMark, ValueRow, value_axis};
use labworth_domain::paths::appraisal::{Appraisal, Method};
use labworth_domain::paths::evaluation::Evaluation;
use labworth_domain::units::Exact;
use labworth_domain::valuation::reconciliation::{Range, Role};
use yew::prelude::*;

use crate::answer::MoneyScale;
use crate::figures::{Picture, data_table};
use crate::pages::answer::block::Drawing;
use crate::route::Route;
use crate::text::Text;

use methods::method_figures;
pub(in crate::pages) use methods::single;
pub use reasons::reason_sentences;
use reasons::reasons;

/// The value of the right by each method, and of the licence, over the open readings.
pub fn value_figure(block: &Drawing) -> Html {
    drawn(block, false)
}

/// The same with the cross-checks.
pub fn full_value_figure(block: &Drawing) -> Html {
    drawn(block, true)
}

fn drawn(block: &Drawing, with_checks: bool) -> Html {
    let text = block.text;
    let evaluation = &block.evaluated.0;
    let currency = evaluation.project.currency.code();
    let appraisal = evaluation.appraisal();
    let rows = rows(evaluation, &appraisal, with_checks, text);
    let reconciled = reconciled(evaluation, &appraisal, text);
    let largest = rows.iter().map(|row| row.high.abs().max(row.low.abs())).fold(0.0, f64::max);
    let scale = MoneyScale::for_amounts(largest);
    let described: Vec<String> = reconciled
        .iter()
        .chain(&rows)
        .map(|row| text.value_description(&row.figure, &row.label))
        .collect();
    let table = rows
        .iter()
        .chain(&reconciled)
        .map(|row| {
            let end = |value: f64| AttrValue::from(scale.write_estimate(text, value));
            vec![AttrValue::from(row.label.clone()), end(row.low), end(row.high)]
        })
        .collect::<Vec<_>>();
    let head = [text.value_what(), text.value_lowest(), text.value_highest()].map(AttrValue::from);
    let unit = scale.unit(text, currency);
    let scene = value_axis(
        &ValueAxis {
            title: text.value_methods_title().to_owned(),
            description: described.join(" "),
            rows,
            reconciled,
            number: &|value| scale.write_round(text, value),
        },
        block.width,
    );
    html! {
        <figure class="block" ref={block.frame.clone()}>
            <figcaption>
                <h3>{ text.value_methods_title() }</h3>
                <p class="quiet">{ text.table_unit(&unit) }</p>
            </figcaption>
            if let Some(scene) = scene {
                <Picture {scene} id="value" />
            }
            { reasons(block) }
            if !with_checks {
                <p><a href={Route::Value.address()}>{ text.value_in_full() }</a></p>
            }
            { method_figures(block) }
            { data_table(text.value_methods_title(), &text.table_unit(&unit), &head, &table, text) }
        </figure>
    }
}

/// The methods, then the licence, which is what one buyer has offered.
fn rows(
    evaluation: &Evaluation,
    appraisal: &Appraisal,
    with_checks: bool,
    text: Text,
) -> Vec<ValueRow> {
    let mut rows: Vec<ValueRow> = appraisal
        .methods
        .iter()
        .filter(|method| with_checks || method.said.role != Role::CrossCheck)
        .map(|method| {
            let name = long_name(method.method, text);
            let (mark, label) = match method.said.role {
                Role::Value => (ValueMark::Value, name.to_owned()),
                Role::Floor => (ValueMark::Floor, name.to_owned()),
                Role::Ceiling => (ValueMark::Ceiling, text.value_row_ceiling(name)),
                Role::CrossCheck => (ValueMark::CrossCheck, text.value_row_check(name)),
            };
            ValueRow { mark, ..row(&label, method.said.range, evaluation, text) }
        })
        .collect();
    if rows.len() == 1 {
        let (low, high) = evaluation.range(|reading| reading.right.relief.value());
        rows.push(row(text.value_before_benefit(), Range { low, high }, evaluation, text));
    }
    let (low, high) = evaluation.range(|reading| reading.licence.total());
    rows.push(row(text.value_licence(), Range { low, high }, evaluation, text));
    rows
}

/// The range to work with, where there is more than one method to bring together.
fn reconciled(evaluation: &Evaluation, appraisal: &Appraisal, text: Text) -> Option<ValueRow> {
    let found = appraisal.reconciliation.as_ref().ok()?;
    let several = appraisal.methods.len() > 1;
    several.then(|| row(text.value_reconciled(), found.reconciled, evaluation, text))
}

fn row(label: &str, range: Range, evaluation: &Evaluation, text: Text) -> ValueRow {
    ValueRow {
        label: label.to_owned(),
        low: range.low,
        middle: None,
        high: range.high,
        figure: range_words(range, evaluation, text),
        mark: ValueMark::Value,
    }
}

/// A range of money.
pub(in crate::pages) fn range_words(range: Range, evaluation: &Evaluation, text: Text) -> String {
    let exact = |value: f64| Exact::from_f64(value).unwrap_or_else(Exact::zero);
    let currency = evaluation.project.currency.code();
    text.money_range(&exact(range.low), &exact(range.high), currency)
}

/// A method as a heading says it.
pub(in crate::pages) fn long_name(method: Method, text: Text) -> &'static str {
    match method {
        Method::ReliefFromRoyalty => text.method_relief_from_royalty(),
        Method::RiskAdjustedNpv => text.method_risk_adjusted_npv(),
        Method::ReplacementCost => text.method_replacement_cost(),
        Method::ComparableLicences => text.method_comparable_licences(),
        _ => method_name(method, text),
    }
}

/// A method within a sentence.
fn short_name(method: Method, text: Text) -> &'static str {
    match method {
        Method::ReliefFromRoyalty => text.short_relief_from_royalty(),
        Method::RiskAdjustedNpv => text.short_risk_adjusted_npv(),
        Method::ReplacementCost => text.short_replacement_cost(),
        Method::ComparableLicences => text.short_comparable_licences(),
        _ => method_name(method, text),
    }
}

/// A method at the head of a line.
pub fn method_name(method: Method, text: Text) -> &'static str {
    let key = format!("term-method-{}", method.name().replace('_', "-"));
    text.looked_up(&key).unwrap_or(method.name())
}
