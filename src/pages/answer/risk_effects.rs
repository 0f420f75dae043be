//! What counting risk twice does to each method, in money, each opening into its working.

use labworth_domain::explanation::Figure;
use labworth_domain::paths::appraisal::risk::RateSource;
use labworth_domain::paths::notices::RiskEffect;
use labworth_domain::units::Exact;
use labworth_domain::valuation::reconciliation::Range;
use yew::prelude::*;

use crate::figures::{Evaluated, OpenFigure, WorkingPanel};
use crate::pages::answer::block::Drawing;
use crate::pages::answer::value::{method_name, range_words};
use crate::text::Text;

/// What the rate without technical risk does, where one is known, and the effects.
pub fn risk_effects(
    block: &Drawing,
    rate: Option<&(f64, RateSource)>,
    effects: &[RiskEffect],
) -> Html {
    let Drawing { evaluated, text, open, .. } = block;
    let exact = |value: f64| Exact::from_f64(value).unwrap_or_else(Exact::zero);
    let money = |range: Range| range_words(range, &evaluated.0, *text);
    let compared = match rate {
        None => text.notice_risk_no_rate().to_owned(),
        Some((rate, RateSource::Entered)) => {
            text.notice_risk_entered(&text.percent(&exact(*rate), 2))
        }
        Some((rate, RateSource::Bridge)) => {
            text.notice_risk_bridge(&text.percent(&exact(*rate), 2))
        }
    };
    html! {
        <>
            { compared }
            if !effects.is_empty() {
                <ul class="plain">
                    for effect in effects {
                        <li key={effect.method.name()}>
                            { text.notice_risk_effect(
                                &money(effect.in_probabilities),
                                &money(effect.effect),
                                method_name(effect.method, *text),
                                &money(effect.in_rate),
                            ) }
                            { " " }
                            { opened(evaluated, effect, open, *text) }
                        </li>
                    }
                </ul>
            }
        </>
    }
}

fn opened(evaluated: &Evaluated, effect: &RiskEffect, open: &OpenFigure, text: Text) -> Html {
    let shown = text.notice_risk_open();
    let figure = Figure::CountedTwice { reading: effect.reading, method: effect.method };
    html! {
        <>
            { open.button(figure.clone(), shown, shown, text) }
            if open.figure.as_ref() == Some(&figure) {
                <WorkingPanel evaluated={evaluated.clone()} {figure} />
            }
        </>
    }
}
