//! The bridge between the hurdle rate and the chances of the stages, and where risk would be counted twice.

use labworth_domain::explanation::Figure;
use labworth_domain::paths::appraisal::{Method, first_chicago, venture_capital};
use yew::prelude::*;

use crate::figures::RangeFigure;
use crate::pages::answer::{Drawing, single};

/// The bridge, where a stage may fail and there is an exit.
pub fn bridge(block: &Drawing) -> Html {
    let (text, evaluated, open) = (block.text, &block.evaluated, &block.open);
    let evaluation = &evaluated.0;
    let Some(found) = venture_capital::bridge(&evaluation.project) else {
        return Html::default();
    };
    let once = (0..evaluation.readings.len()).filter_map(|reading| {
        let own = evaluation.composed_by(reading, Method::VentureCapitalMethod)?;
        Some((Figure::VentureTwice { reading }, own.value * found.success))
    });
    let (figures, amounts): (Vec<Figure>, Vec<f64>) = once.unzip();
    let rows = [
        (
            "term-probability-of-success",
            Figure::Reach { stages: evaluation.project.road.stages.len() },
        ),
        ("term-rate-behind-venture-hurdle", Figure::RateBehindVentureHurdle),
        ("term-chance-in-hurdle", Figure::ChanceInHurdle),
    ];
    html! {
        <div class="methods" ref={block.frame.clone()}>
            <p>{ text.venture_once() }</p>
            <dl>
                for (label, figure) in rows {
                    { single(evaluated, figure, text.looked_up(label).unwrap_or_default(), open, text) }
                }
                if !amounts.is_empty() {
                    <RangeFigure
                        evaluated={evaluated.clone()}
                        label={text.venture_twice()}
                        {figures}
                        {amounts}
                    />
                }
            </dl>
            if first_chicago::rate_holds_failure(&evaluation.project) {
                <p>{ text.venture_rate_holds() }</p>
            }
        </div>
    }
}
