//! What counting risk twice does to each method, in money, each opening into its working.

use labworth_domain::explanation::Figure;
use labworth_domain::paths::appraisal::risk::RateSource;
use labworth_domain::paths::notices::RiskEffect;
use labworth_domain::units::Exact;
use labworth_domain::valuation::reconciliation::Range;
use yew::prelude::*;

use crate::context::use_text;
use crate::figures::{Evaluated, FigureButton, WorkingPanel, use_open_figure};
use crate::pages::answer::value::method_name;

/// What the list needs.
#[derive(Properties, PartialEq)]
pub struct RiskEffectsProps {
    /// The evaluation.
    pub evaluated: Evaluated,
    /// The rate without technical risk, where one is known.
    pub rate: Option<(f64, RateSource)>,
    /// What it does.
    pub effects: Vec<RiskEffect>,
}

/// The effects.
#[component]
pub fn RiskEffects(props: &RiskEffectsProps) -> Html {
    let text = use_text();
    let open = use_open_figure();
    let RiskEffectsProps { evaluated, rate, effects } = props;
    let exact = |value: f64| Exact::from_f64(value).unwrap_or_else(Exact::zero);
    let currency = evaluated.0.project.currency.code();
    let money = |range: Range| text.money_range(&exact(range.low), &exact(range.high), currency);
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
                                method_name(effect.method, text),
                                &money(effect.in_rate),
                            ) }
                            { " " }
                            { opened(evaluated, effect, &open, text.notice_risk_open()) }
                        </li>
                    }
                </ul>
            }
        </>
    }
}

fn opened(
    evaluated: &Evaluated,
    effect: &RiskEffect,
    open: &crate::figures::OpenFigure,
    shown: &'static str,
) -> Html {
    let figure = Figure::CountedTwice { reading: effect.reading, method: effect.method };
    html! {
        <>
            <FigureButton figure={figure.clone()} {shown} label={shown} open={open.clone()} />
            if open.figure.as_ref() == Some(&figure) {
                <WorkingPanel evaluated={evaluated.clone()} {figure} />
            }
        </>
    }
}
