//! How every method of the field stands, and the figures of those that are composed, each opening into its working.

use labworth_domain::explanation::{Figure, explain};
use labworth_domain::paths::appraisal::Method;
use labworth_domain::paths::appraisal::standing::{Approach, MethodStanding, Standing, Unsuitable};
use labworth_domain::units::Exact;
use yew::prelude::*;

use crate::fields::field_link;
use crate::figures::{RangeFigure, WorkingPanel, quantity_text};
use crate::pages::answer::{Drawing, range_words};
use crate::pages::questions::label_of;
use crate::text::Text;

/// The table of methods, and the figures of the composed ones.
pub fn standings(block: &Drawing) -> Html {
    let text = block.text;
    let all = block.evaluated.0.standings();
    html! {
        <figure class="block" ref={block.frame.clone()}>
            <figcaption>
                <h3>{ text.standings_title() }</h3>
                <p class="quiet">{ text.standings_why() }</p>
            </figcaption>
            <div class="table-scroll" tabindex="0" role="group" aria-label={text.standings_title()}>
                <table>
                    <caption class="for-listeners">{ text.standings_title() }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ text.standings_method() }</th>
                            <th scope="col">{ text.standings_approach() }</th>
                            <th scope="col">{ text.standings_standing() }</th>
                            <th scope="col">{ text.standings_share() }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for own in &all {
                            { row(block, own) }
                        }
                    </tbody>
                </table>
            </div>
            <div class="methods">
                <dl>
                    for method in Method::ALL {
                        { figures(block, method) }
                    }
                </dl>
            </div>
        </figure>
    }
}

fn row(block: &Drawing, own: &MethodStanding) -> Html {
    let text = block.text;
    let approach = match own.approach {
        Approach::Income => text.approach_income(),
        Approach::Market => text.approach_market(),
        Approach::Cost => text.approach_cost(),
    };
    let share = own.share.and_then(Exact::from_f64).map(|share| text.percent(&share, 1));
    html! {
        <tr key={own.name}>
            <th scope="row">
                <a href={format!("#/methods/{}", own.card)}>{ name_of_standing(own.name, text) }</a>
            </th>
            <td>{ approach }</td>
            <td>{ standing(block, own) }</td>
            <td class="number">{ share.unwrap_or_default() }</td>
        </tr>
    }
}

fn standing(block: &Drawing, own: &MethodStanding) -> Html {
    let text = block.text;
    let evaluation = &block.evaluated.0;
    let range = own.range.map(|range| range_words(range, evaluation, text)).unwrap_or_default();
    match &own.standing {
        Standing::Used => html! { { range } },
        Standing::CrossCheck => html! { <>{ range }{ " · " }{ text.standing_check() }</> },
        Standing::Missing(paths) if paths.is_empty() => html! { { text.standing_nothing() } },
        Standing::Missing(paths) => html! {
            <>
                { text.standing_missing() }
                for path in paths {
                    { " " }
                    { field_link(path, &label_of(text, path), &block.go_to) }
                }
            </>
        },
        Standing::Unsuitable(why) => html! {
            { unsuitable(*why, text) }
        },
    }
}

/// What a composed method says, each reading opening; what sales of rights say, each end opening.
fn figures(block: &Drawing, method: Method) -> Html {
    let text = block.text;
    let label = name_of_standing(method.name(), text);
    let evaluation = &block.evaluated.0;
    if method == Method::SaleMultiples {
        return html! {
            for upper in [false, true] {
                { end_of_multiples(block, upper, label) }
            }
        };
    }
    let readings = 0..evaluation.readings.len();
    let composed = readings.filter_map(|reading| evaluation.composed_by(reading, method));
    let amounts: Vec<f64> = composed.map(|own| own.value).collect();
    if amounts.is_empty() {
        return Html::default();
    }
    let figures = (0..amounts.len())
        .map(|reading| Figure::MethodValue { reading, method })
        .collect::<Vec<_>>();
    html! {
        <RangeFigure
            key={method.name()}
            evaluated={block.evaluated.clone()}
            {label}
            {figures}
            {amounts}
        />
    }
}

fn end_of_multiples(block: &Drawing, upper: bool, label: &'static str) -> Html {
    let figure = Figure::SaleMultiples { upper };
    let Some(working) = explain(&block.evaluated.0, &figure) else {
        return Html::default();
    };
    let text = block.text;
    let shown = quantity_text(&working.result, &block.evaluated.0.project.currency, text);
    html! {
        <div class="range-figure" key={if upper { "multiples-high" } else { "multiples-low" }}>
            <dt>{ label }</dt>
            <dd>
                { block.open.button(figure.clone(), &shown, label, text) }
                if block.open.figure.as_ref() == Some(&figure) {
                    <WorkingPanel evaluated={block.evaluated.clone()} {figure} />
                }
            </dd>
        </div>
    }
}

/// The name of a method of the field.
pub fn name_of_standing(name: &'static str, text: Text) -> &'static str {
    text.looked_up(&format!("term-method-{}", name.replace('_', "-"))).unwrap_or(name)
}

/// Why a method does not suit the right.
pub fn unsuitable(why: Unsuitable, text: Text) -> &'static str {
    match why {
        Unsuitable::GoesOnForEver => text.standing_for_ever(),
        Unsuitable::WholeBusiness => text.standing_business(),
        Unsuitable::HoldsNoFailure => text.standing_no_failure(),
        Unsuitable::ExactCopy => text.standing_copy(),
    }
}
