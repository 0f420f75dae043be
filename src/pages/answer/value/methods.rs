//! The figures of the methods beside the headline's, each opening into its working.

use labworth_domain::explanation::{Figure, explain};
use labworth_domain::paths::appraisal::Method;
use labworth_domain::paths::appraisal::evidence::Quartile;
use yew::prelude::*;

use super::long_name;
use crate::figures::{Evaluated, OpenFigure, RangeFigure, WorkingPanel, quantity_text};
use crate::pages::answer::block::Drawing;
use crate::text::Text;

/// Own exploitation, replacement cost and the range to work with; nothing where there are none of these.
pub fn method_figures(block: &Drawing) -> Html {
    let text = block.text;
    let open = &block.open;
    let evaluated = &block.evaluated;
    let evaluation = &evaluated.0;
    let readings = 0..evaluation.readings.len();
    let own: Vec<f64> = evaluation
        .readings
        .iter()
        .filter_map(|reading| Some(reading.exploitation.as_ref()?.value()))
        .collect();
    let comparable: Vec<f64> = Quartile::ALL
        .into_iter()
        .flat_map(|quartile| evaluation.readings.iter().filter_map(move |at| at.value_at(quartile)))
        .collect();
    let appraisal = evaluation.appraisal();
    let is_reconciled = appraisal.methods.len() > 1 && appraisal.reconciliation.is_ok();
    if appraisal.methods.len() < 2 {
        return Html::default();
    }
    html! {
        <div class="methods">
            <p class="quiet">{ text.methods_open() }</p>
            <dl>
                if !own.is_empty() {
                    <RangeFigure
                        evaluated={evaluated.clone()}
                        label={long_name(Method::RiskAdjustedNpv, text)}
                        figures={readings.clone().map(|reading| Figure::RiskAdjustedNpv { reading }).collect::<Vec<_>>()}
                        amounts={own}
                    />
                }
                if evaluation.replacement_cost().is_some() {
                    { single(evaluated, Figure::ReplacementCost, long_name(Method::ReplacementCost, text), open, text) }
                }
                if !comparable.is_empty() {
                    <RangeFigure
                        evaluated={evaluated.clone()}
                        label={long_name(Method::ComparableLicences, text)}
                        figures={Quartile::ALL.into_iter().flat_map(|quartile| readings.clone().map(move |reading| Figure::ComparableLicencesValue { reading, quartile })).collect::<Vec<_>>()}
                        amounts={comparable}
                    />
                }
                if is_reconciled {
                    { single(evaluated, Figure::ReconciledEnd { upper: false }, text.reconciled_low(), open, text) }
                    { single(evaluated, Figure::ReconciledEnd { upper: true }, text.reconciled_high(), open, text) }
                }
            </dl>
        </div>
    }
}

/// A figure that is the same under every reading.
pub(in crate::pages) fn single(
    evaluated: &Evaluated,
    figure: Figure,
    label: &'static str,
    open: &OpenFigure,
    text: Text,
) -> Html {
    let Some(working) = explain(&evaluated.0, &figure) else {
        return Html::default();
    };
    let shown = quantity_text(&working.result, &evaluated.0.project.currency, text);
    html! {
        <div class="range-figure" key={label}>
            <dt>{ label }</dt>
            <dd>
                { open.button(figure.clone(), &shown, label, text) }
                if open.figure.as_ref() == Some(&figure) {
                    <WorkingPanel evaluated={evaluated.clone()} {figure} />
                }
            </dd>
        </div>
    }
}
