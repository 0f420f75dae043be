//! What one unit of a rule's currency is worth in the project's.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::context::{TypedRate, TypedRates, use_text};
use crate::pages::answer::other_rules::rows::{RATE, understood};
use crate::text::{Quantity, Text, Written};

/// No rate is longer; it is kept nowhere, so what is too long need not be.
const MOST_LETTERS: usize = 400;

/// What the field needs.
#[derive(Properties, PartialEq)]
pub(super) struct RateFieldProps {
    /// The rule's currency.
    pub(super) from: AttrValue,
    /// The project's.
    pub(super) to: AttrValue,
}

/// The field.
#[component]
pub(super) fn RateField(props: &RateFieldProps) -> Html {
    let text = use_text();
    let Some(TypedRates(all)) = use_context() else {
        return Html::default();
    };
    let of = (props.from.to_string(), props.to.to_string());
    let typed = all.get(&of).cloned();
    let id = format!("rate-{}", props.from.to_lowercase());
    let entered = Callback::from(move |value: String| {
        let mut next = (*all).clone();
        next.insert(of.clone(), (value, text.language));
        all.set(next);
    });
    let oninput = entered.reform(|event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        input.value()
    });
    let reading = understood(typed.as_ref());
    let shown = shown(typed.as_ref(), &reading, text);
    let mut otherwise = None;
    let (echo, problem) = match reading {
        Written::Read { canonical, echo, other } => {
            otherwise = other;
            let is_zero = !canonical.bytes().any(|digit| (b'1'..=b'9').contains(&digit));
            let refused = is_zero || canonical.starts_with('-');
            let problem = refused.then(|| text.other_rules_rate_not_positive().to_owned());
            (echo.map(|echo| text.field_read_as(&echo)), problem)
        }
        Written::Empty => (None, None),
        Written::Refused(refusal) => (None, Some(text.refusal(refusal, RATE.kind, &props.to))),
    };
    html! {
        <div class={classes!("field", "field-compact", problem.is_some().then_some("has-problem"))}>
            <label class="field-question" for={id.clone()}>
                { text.other_rules_rate(&props.from) }
            </label>
            <div class="field-entry">
                <input
                    id={id.clone()}
                    class="entry entry-money"
                    type="text"
                    inputmode="decimal"
                    autocomplete="off"
                    maxlength={MOST_LETTERS.to_string()}
                    value={shown}
                    aria-describedby={format!("{id}-echo {id}-problem")}
                    aria-invalid={problem.is_some().to_string()}
                    {oninput}
                />
                <span class="field-unit">{ text.currency(&props.to).to_owned() }</span>
            </div>
            <p class="field-echo" id={format!("{id}-echo")}>
                { echo }
                if let Some((typed, reading)) = otherwise {
                    { " " }
                    <button
                        type="button"
                        class="link-button"
                        onclick={entered.reform(move |_: MouseEvent| typed.clone())}
                    >
                        { text.field_read_otherwise(&reading) }
                    </button>
                }
            </p>
            <p class="field-problem" id={format!("{id}-problem")} aria-live="polite">{ problem }</p>
        </div>
    }
}

/// The text of the entry: as typed, and in the reader's convention once the language has changed.
fn shown(typed: Option<&TypedRate>, reading: &Written, text: Text) -> String {
    match (typed, reading) {
        (Some((_, language)), Written::Read { canonical, .. }) if *language != text.language => {
            Quantity::of(&RATE, "").typed(canonical, text.language)
        }
        (Some((typed, _)), _) => typed.clone(),
        (None, _) => String::new(),
    }
}
