//! A figure that is a range over the open readings; it opens into its lowest and highest reading,
//! and each of these into its working.

use labworth_domain::explanation::Figure;
use labworth_domain::units::Exact;
use yew::prelude::*;

use crate::context::use_text;
use crate::figures::{Evaluated, WorkingPanel, quantity_text, use_open_figure};
use crate::later::{SecondPart, Waiting, use_second_part};

/// What the figure needs.
#[derive(Properties, PartialEq)]
pub struct RangeFigureProps {
    /// The evaluation.
    pub evaluated: Evaluated,
    /// What the figure is.
    pub label: AttrValue,
    /// The figure under each reading, in order.
    pub figures: Vec<Figure>,
    /// The amount under each reading, in order.
    pub amounts: Vec<f64>,
}

/// A range.
#[component]
pub fn RangeFigure(props: &RangeFigureProps) -> Html {
    let text = use_text();
    let RangeFigureProps { evaluated, label, figures, amounts } = props;
    let ends = use_open_figure();
    let second_part = use_second_part();
    let is_open = use_state(|| false);
    let by_amount = |a: &(usize, &f64), b: &(usize, &f64)| a.1.total_cmp(b.1);
    let (Some(low), Some(high)) = (
        amounts.iter().enumerate().min_by(by_amount),
        amounts.iter().enumerate().max_by(by_amount),
    ) else {
        return Html::default();
    };
    let exact = |value: f64| Exact::from_f64(value).unwrap_or_else(Exact::zero);
    let currency = &evaluated.0.project.currency;
    let range = text.money_range(&exact(*low.1), &exact(*high.1), currency.code());
    let onclick = {
        let is_open = is_open.clone();
        Callback::from(move |_: MouseEvent| is_open.set(!*is_open))
    };
    let lowest_equals_highest = low.1 == high.1;
    let row = |words: String, at: usize| {
        let Some(figure) = figures.get(at).cloned() else {
            return Html::default();
        };
        let SecondPart::Here(parts) = second_part else {
            return html! { <Waiting /> };
        };
        let shown = (parts.quantity)(&evaluated.0, &figure)
            .map(|quantity| quantity_text(&quantity, currency, text))
            .unwrap_or_default();
        html! {
            <div class="range-end" key={words.clone()}>
                <span>{ words.clone() }</span>{ " " }
                { ends.button(figure.clone(), &shown, &words, text) }
                if ends.figure.as_ref() == Some(&figure) {
                    <WorkingPanel evaluated={evaluated.clone()} {figure} />
                }
            </div>
        }
    };
    html! {
        <div class="range-figure">
            <dt>{ label.clone() }</dt>
            <dd>
                <button
                    type="button"
                    class="figure-button range-button"
                    aria-expanded={is_open.to_string()}
                    aria-label={text.figure_open_named(&range, label)}
                    {onclick}
                >
                    { range.clone() }
                </button>
                if *is_open {
                    <div class="working">
                        if lowest_equals_highest {
                            { row(text.range_all_readings().to_owned(), low.0) }
                        } else {
                            { row(text.range_lowest(&letter(low.0)), low.0) }
                            { row(text.range_highest(&letter(high.0)), high.0) }
                        }
                    </div>
                }
            </dd>
        </div>
    }
}

/// The letter by which the page names a reading: A for the first.
#[must_use]
pub fn letter(reading: usize) -> String {
    u8::try_from(reading)
        .ok()
        .and_then(|at| b'A'.checked_add(at))
        .filter(u8::is_ascii_uppercase)
        .map_or_else(|| (reading + 1).to_string(), |byte| char::from(byte).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readings_are_lettered_and_numbered_beyond_the_alphabet() {
        assert_eq!(letter(0), "A");
        assert_eq!(letter(25), "Z");
        assert_eq!(letter(26), "27");
    }
}
