//! The answer in three figures.

use labworth_domain::explanation::Figure;
use labworth_domain::paths::evaluation::{Evaluation, ReadingResult};
use labworth_domain::units::Exact;
use yew::prelude::*;

use crate::figures::RangeFigure;
use crate::pages::answer::block::Drawing;
use crate::text::Text;

/// What the right and the licence are worth, and what the inventors receive.
pub fn headline(block: &Drawing) -> Html {
    let text = block.text;
    let evaluated = &block.evaluated;
    let evaluation = &evaluated.0;
    let amounts = |figure: &dyn Fn(&ReadingResult) -> f64| -> Vec<f64> {
        evaluation.readings.iter().map(figure).collect()
    };
    let figures = |figure: &dyn Fn(usize) -> Figure| -> Vec<Figure> {
        (0..evaluation.readings.len()).map(figure).collect()
    };
    let signed_on = text.date(&evaluation.project.licence.signed_on);
    html! {
        <div class="headline">
            <dl>
                <RangeFigure
                    evaluated={evaluated.clone()}
                    label={text.headline_right(&signed_on)}
                    figures={figures(&|reading| Figure::RightValue { reading })}
                    amounts={amounts(&|reading| reading.right.total())}
                />
                <RangeFigure
                    evaluated={evaluated.clone()}
                    label={text.headline_licence()}
                    figures={figures(&|reading| Figure::LicenceValue { reading })}
                    amounts={amounts(&|reading| reading.licence.total())}
                />
                <RangeFigure
                    evaluated={evaluated.clone()}
                    label={inventors_label(evaluation, text)}
                    figures={figures(&|reading| Figure::People { reading })}
                    amounts={amounts(&|reading| {
                        evaluation.project.currency.amount(&reading.paid_to_people()).to_f64()
                    })}
                />
            </dl>
        </div>
    }
}

fn inventors_label(evaluation: &Evaluation, text: Text) -> String {
    let people = evaluation.project.people.len();
    let years = evaluation.project.licence.years.len();
    let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
    text.headline_inventors(count(people), count(years))
}

/// The value of the right on one line, for the bar of a narrow screen.
pub(super) fn short(evaluation: &Evaluation, text: Text) -> String {
    let (low, high) = evaluation.range(|reading| reading.right.total());
    let exact = |value: f64| Exact::from_f64(value).unwrap_or_else(Exact::zero);
    let currency = evaluation.project.currency.code();
    text.answer_short(&text.money_range(&exact(low), &exact(high), currency))
}
