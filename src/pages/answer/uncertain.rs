//! Which figures were given as ranges, with the range of each.

use yew::prelude::*;

use crate::context::{use_go_to_field, use_text};
use crate::figures::Evaluated;
use crate::pages::questions::label_of;

/// What the list needs.
#[derive(Properties, PartialEq)]
pub struct UncertainInputsProps {
    /// The evaluation.
    pub evaluated: Evaluated,
}

/// The figures that were given as ranges; nothing where there are none.
#[component]
pub fn UncertainInputs(props: &UncertainInputsProps) -> Html {
    let text = use_text();
    let go_to = use_go_to_field();
    let project = &props.evaluated.0.project;
    if project.uncertain.is_empty() {
        return Html::default();
    }
    html! {
        <section class="block" aria-labelledby="uncertain-title">
            <h3 id="uncertain-title">{ text.uncertain_title() }</h3>
            <p>{ text.uncertain_why() }</p>
            <ul class="assumptions">
                for given in &project.uncertain {
                    <li key={given.path.as_str().to_owned()}>
                        <button
                            type="button"
                            class="link-button"
                            onclick={go_to.reform({
                                let path = given.path.clone();
                                move |_: MouseEvent| path.clone()
                            })}
                        >
                            { label_of(text, &given.path) }
                        </button>
                        if let Some(field) = labworth_domain::project::field_of(&given.path) {
                            { " " }
                            <strong>{ text.value_of(field, &given.range.to_string(), project.currency.code()) }</strong>
                        }
                    </li>
                }
            </ul>
        </section>
    }
}
