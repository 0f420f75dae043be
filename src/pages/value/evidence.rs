//! Comparable licences and a published range: what they say together, and how far own evidence moved it.

use labworth_domain::explanation::Figure;
use labworth_domain::paths::appraisal::evidence::{self, Ends, Evidence, Quartile};
use labworth_domain::paths::appraisal::inputs::WEIGHT_OF_COMPARABLE_LICENCES;
use labworth_domain::paths::appraisal::published_extremes::{
    PUBLISHED_HIGHEST, PUBLISHED_LOWEST, PUBLISHED_N,
};
use labworth_domain::paths::appraisal::{Method, adjustments};
use labworth_domain::units::Exact;
use labworth_domain::valuation::weighted_quantile::Quartiles;
use yew::prelude::*;

use super::published_row::PublishedRows;
use super::rates_axis::rates_axis;
use crate::fields::{Desk, editors, rows_editor};
use crate::figures::{Evaluated, RangeFigure};
use crate::pages::answer::{Drawing, block, long_name, single};
use crate::pages::step;
use crate::text::Text;

/// The section.
pub fn evidence_section(desk: &Desk, evaluated: Option<&Evaluated>) -> Html {
    let text = desk.text;
    step(
        "evidence",
        html! { { text.evidence_title() } },
        Some(text.evidence_why()),
        html! {
            <>
                { rows_editor(
                    desk,
                    evidence::LICENCES,
                    &[
                        &evidence::NAME,
                        &evidence::RATE,
                        &evidence::WEIGHT,
                        &evidence::ADJUSTMENT,
                        &evidence::RELATED,
                        &evidence::SOURCE,
                    ],
                    |number| text.row_licence(number),
                    text.row_add_licence(),
                ) }
                { rows_editor(
                    desk,
                    adjustments::ADJUSTMENTS,
                    &[
                        &adjustments::LICENCE,
                        &adjustments::DIFFERENCE,
                        &adjustments::AMOUNT,
                        &adjustments::COMBINES,
                        &adjustments::REASON,
                    ],
                    |number| text.row_adjustment(number),
                    text.row_add_adjustment(),
                ) }
                <PublishedRows />
                { editors(desk, &[
                    &PUBLISHED_LOWEST,
                    &evidence::PUBLISHED_MEDIAN,
                    &PUBLISHED_HIGHEST,
                    &PUBLISHED_N,
                    &evidence::PUBLISHED_LOWER,
                    &evidence::PUBLISHED_UPPER,
                    &evidence::PUBLISHED_COUNTS_AS,
                    &evidence::PUBLISHED_SOURCE,
                    &evidence::ROYALTY_FROM,
                    &WEIGHT_OF_COMPARABLE_LICENCES,
                ]) }
                if let Some(evaluated) = evaluated {
                    { block("evidence-result", evaluated, 0, result) }
                }
            </>
        },
    )
}

fn result(block: &Drawing) -> Html {
    let (text, evaluated, open) = (block.text, &block.evaluated, &block.open);
    let evaluation = &evaluated.0;
    let own = &evaluation.project.evidence;
    let Some(found) = own.range() else { return Html::default() };
    let (lower, upper) = match found.ends {
        Ends::Quartiles => ("term-evidence-lower", "term-evidence-upper"),
        Ends::Extremes => ("term-evidence-lowest", "term-evidence-highest"),
    };
    let related = own.licences.iter().filter(|licence| licence.related).count();
    let readings = 0..evaluation.readings.len();
    let figures = Quartile::ALL.into_iter().flat_map(|quartile| {
        readings.clone().map(move |reading| Figure::ComparableLicencesValue { reading, quartile })
    });
    let amounts = Quartile::ALL.into_iter().flat_map(|quartile| {
        evaluation.readings.iter().filter_map(move |reading| reading.value_at(quartile))
    });
    html! {
        <div class="methods" ref={block.frame.clone()}>
            <ul>
                if let Some(published) = &found.published {
                    { line(text.evidence_published(), published.lower, published.median, published.upper, text) }
                }
                if let Some(range) = &found.own {
                    { of(&text.evidence_own(&range.count.to_string()), &range.quartiles, text) }
                }
                if let Some(updated) = &found.updated {
                    { of(text.evidence_updated(), &updated.quartiles, text) }
                }
                if let (Some(published), Some(updated)) = (&found.published, &found.updated) {
                    <li>{ moved(block, published.median, updated.quartiles.median) }</li>
                }
                if let Some(extremes) = &found.extremes {
                    { line(&of_extremes(own, text), extremes.lowest, extremes.median, extremes.highest, text) }
                }
                if let Some(pooled) = &found.pooled {
                    { line(text.evidence_pooled(), pooled.lowest, pooled.median, pooled.highest, text) }
                }
                if let (Some(extremes), Some(pooled)) = (&found.extremes, &found.pooled) {
                    <li>{ moved(block, extremes.median, pooled.median) }</li>
                }
                { adjusted(own, text) }
                if related > 0 {
                    <li>{ text.evidence_related(&related.to_string()) }</li>
                }
            </ul>
            { rates_axis(block, &found, &of_extremes(own, text)) }
            if found.ends == Ends::Extremes {
                <p class="notice">{ text.evidence_extremes_check() }</p>
            }
            <p class="quiet">{ text.evidence_working() }</p>
            <dl>
                { single(evaluated, Figure::EvidenceRate { quartile: Quartile::Lower }, text.looked_up(lower).unwrap_or_default(), open, text) }
                { single(evaluated, Figure::EvidenceRate { quartile: Quartile::Median }, text.looked_up("term-evidence-median").unwrap_or_default(), open, text) }
                { single(evaluated, Figure::EvidenceRate { quartile: Quartile::Upper }, text.looked_up(upper).unwrap_or_default(), open, text) }
                <RangeFigure
                    evaluated={evaluated.clone()}
                    label={long_name(Method::ComparableLicences, text)}
                    figures={figures.collect::<Vec<_>>()}
                    amounts={amounts.collect::<Vec<f64>>()}
                />
            </dl>
        </div>
    }
}

/// What the published extremes are called, with the number of licences behind them.
fn of_extremes(own: &Evidence, text: Text) -> String {
    let n = own.extremes.as_ref().and_then(|extremes| extremes.n.as_ref());
    let n = n.map_or_else(|| "n = ?".to_owned(), |n| format!("n = {}", text.number_up_to(n, 0)));
    text.evidence_extremes(&n)
}

/// Each licence with adjustments of its own: its rate, the rate that it becomes, and every adjustment with its reason.
fn adjusted(own: &Evidence, text: Text) -> Html {
    let path = adjustments::DIFFERENCE.path();
    let exact = |value: f64| percent(value, text);
    let comparables = own.comparables();
    let rows = own.licences.iter().zip(&comparables).enumerate();
    let with_reasons = rows.filter(|(at, _)| own.adjustments_of(*at).next().is_some());
    html! {
        for (at, (licence, comparable)) in with_reasons {
            <li key={format!("adjusted-{at}")}>
                { text.evidence_adjusted(
                    &exact(comparable.adjusted_rate()),
                    licence.name.as_deref().unwrap_or(&text.row_licence(&(at + 1).to_string())),
                    &exact(comparable.rate),
                ) }
                <ul>
                    for (row, each) in own.adjustments_of(at) {
                        <li key={row}>
                            { text.option(&path, each.difference) }{ ": " }
                            <strong>{ exact(each.amount.to_f64()) }</strong>
                            { " (" }{ text.option(&adjustments::COMBINES.path(), if each.adds { "adds" } else { "multiplies" }) }{ "). " }
                            { each.reason.clone() }
                        </li>
                    }
                </ul>
            </li>
        }
    }
}

fn line(label: &str, lower: f64, median: f64, upper: f64, text: Text) -> Html {
    of(label, &Quartiles { lower, median, upper }, text)
}

fn of(label: &str, range: &Quartiles, text: Text) -> Html {
    let [lower, median, upper] = Quartile::ALL.map(|at| percent(at.of(range), text));
    html! { <li>{ label.to_owned() }{ ": " }<strong>{ text.evidence_range(&lower, &median, &upper) }</strong></li> }
}

/// How far the median moved: in points, as a part of it, and in money over the readings.
fn moved(block: &Drawing, before: f64, after: f64) -> String {
    let (text, evaluation) = (block.text, &block.evaluated.0);
    let exact = |value: f64| Exact::from_f64(value).unwrap_or_else(Exact::zero);
    let (low, high) = evaluation.range(|reading| {
        reading.comparable.as_ref().map_or(0.0, |value| value.at(Quartile::Median))
            * (1.0 - before / after)
    });
    let money = text.money_range(&exact(low), &exact(high), evaluation.project.currency.code());
    let points = text.number_up_to(&exact((after - before) * 100.0), 2);
    text.evidence_moved(&money, &percent(after / before - 1.0, text), &points)
}

/// A share with two decimals of a per cent.
pub(super) fn percent(value: f64, text: Text) -> String {
    text.percent(&Exact::from_f64(value).unwrap_or_else(Exact::zero), 2)
}
