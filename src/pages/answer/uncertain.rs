//! Which figures were given as ranges, with the range of each.

use yew::prelude::*;

use crate::pages::answer::block::Drawing;

use crate::pages::questions::label_of;

/// The figures that were given as ranges; nothing where there are none.
pub fn uncertain_inputs(block: &Drawing) -> Html {
    let text = block.text;
    let go_to = &block.go_to;
    let project = &block.evaluated.0.project;
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
