//! The remaining life: which end comes first, and what that takes from the value.

use labworth_domain::explanation::Figure;
use labworth_domain::paths::appraisal::life::{self, Binding};
use yew::prelude::*;

use super::renewal::renewal_part;
use crate::fields::{Desk, editor};
use crate::figures::{Evaluated, RangeFigure};
use crate::pages::answer::{Drawing, block, single};
use crate::pages::step;

/// The section.
pub fn life_section(desk: &Desk, evaluated: Option<&Evaluated>) -> Html {
    let text = desk.text;
    step(
        "life",
        html! { { text.life_title() } },
        Some(text.life_why()),
        html! {
            <>
                for field in life::FIELDS {
                    { editor(desk, field) }
                }
                if let Some(evaluated) = evaluated {
                    { block("life-result", evaluated, 0, result) }
                }
                { renewal_part(desk, evaluated) }
            </>
        },
    )
}

fn result(block: &Drawing) -> Html {
    let (text, evaluated, open) = (block.text, &block.evaluated, &block.open);
    let evaluation = &evaluated.0;
    let (binding, ends) = evaluation.project.life_ends();
    let what = match binding {
        Binding::Legal => text.life_legal_name(),
        Binding::Technical => text.life_technical_name(),
        Binding::Economic => text.life_economic_name(),
        Binding::Contractual => text.life_contractual_name(),
    };
    let readings = 0..evaluation.readings.len();
    let costs: Vec<f64> =
        readings.clone().filter_map(|reading| Some(evaluation.shortened(reading)?.1)).collect();
    html! {
        <div class="methods" ref={block.frame.clone()}>
            <p>{ text.life_until(&text.date(&ends), what) }</p>
            <dl>
                { single(evaluated, Figure::LifeEnds, text.looked_up("term-life-ends").unwrap_or_default(), open, text) }
                if !costs.is_empty() {
                    <RangeFigure
                        evaluated={evaluated.clone()}
                        label={text.life_cost()}
                        figures={readings.map(|reading| Figure::ShorteningCost { reading }).collect::<Vec<_>>()}
                        amounts={costs}
                    />
                }
            </dl>
        </div>
    }
}
