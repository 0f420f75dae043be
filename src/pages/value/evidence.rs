//! Comparable licences and a published range: what they say together, and how far own evidence moved it.

use labworth_domain::explanation::Figure;
use labworth_domain::paths::appraisal::Method;
use labworth_domain::paths::appraisal::evidence::{self, Quartile};
use labworth_domain::paths::appraisal::terms;
use labworth_domain::units::Exact;
use labworth_domain::valuation::weighted_quantile::Quartiles;
use yew::prelude::*;

use super::fields;
use crate::fields::{Desk, rows_editor};
use crate::figures::{Evaluated, RangeFigure};
use crate::pages::answer::{Drawing, block, long_name, single};
use crate::text::Text;

/// The section.
pub fn evidence_section(desk: &Desk, evaluated: Option<&Evaluated>) -> Html {
    let text = desk.text;
    html! {
        <section class="step" aria-labelledby="evidence-title" key="evidence">
            <h2 id="evidence-title" tabindex="-1">{ text.evidence_title() }</h2>
            <p class="step-why">{ text.evidence_why() }</p>
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
            { fields(desk, &[
                &evidence::PUBLISHED_LOWER,
                &evidence::PUBLISHED_MEDIAN,
                &evidence::PUBLISHED_UPPER,
                &evidence::PUBLISHED_COUNTS_AS,
                &evidence::PUBLISHED_SOURCE,
                &evidence::ROYALTY_FROM,
                &terms::WEIGHT_OF_COMPARABLE_LICENCES,
            ]) }
            if let Some(evaluated) = evaluated {
                { block("evidence-result", evaluated, 0, result) }
            }
        </section>
    }
}

fn result(block: &Drawing) -> Html {
    let (text, evaluated, open) = (block.text, &block.evaluated, &block.open);
    let evaluation = &evaluated.0;
    let own = &evaluation.project.evidence;
    let Some(found) = own.range() else { return Html::default() };
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
                if related > 0 {
                    <li>{ text.evidence_related(&related.to_string()) }</li>
                }
            </ul>
            <p class="quiet">{ text.evidence_working() }</p>
            <dl>
                { single(evaluated, Figure::EvidenceRate { quartile: Quartile::Lower }, text.looked_up("term-evidence-lower").unwrap_or_default(), open, text) }
                { single(evaluated, Figure::EvidenceRate { quartile: Quartile::Median }, text.looked_up("term-evidence-median").unwrap_or_default(), open, text) }
                { single(evaluated, Figure::EvidenceRate { quartile: Quartile::Upper }, text.looked_up("term-evidence-upper").unwrap_or_default(), open, text) }
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
