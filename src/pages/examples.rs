//! The gallery of examples: what each shows, where it is from, and a button that opens it.

use labworth_catalogue::ExampleKind;
use yew::prelude::*;

use crate::browser;
use crate::context::{use_dispatch, use_knowledge, use_text};
use crate::knowledge::in_language;
use crate::session::Action;

/// The examples.
#[component]
pub fn Examples() -> Html {
    let text = use_text();
    let dispatch = use_dispatch();
    let Some(knowledge) = use_knowledge() else {
        return Html::default();
    };
    html! {
        <article class="reading-page">
            <h1 tabindex="-1" id="page-title">{ text.examples_title() }</h1>
            <p>{ text.examples_intro() }</p>
            <ul class="example-cards">
                for example in &knowledge.examples {
                    { {
                        let card = &example.card;
                        let title = in_language(&card.title, text.language).to_owned();
                        let kind = match card.kind {
                            ExampleKind::Published => text.examples_published(),
                            ExampleKind::Constructed => text.examples_constructed(),
                        };
                        let onclick = {
                            let (dispatch, file) = (dispatch.clone(), example.file.clone());
                            let name = title.clone();
                            Callback::from(move |_: MouseEvent| {
                                let file = Box::new(file.clone());
                                dispatch.emit(Action::Opened { name: Some(name.clone()), file });
                                browser::set_fragment("/");
                            })
                        };
                        html! {
                            <li key={card.id.clone()} class="example-card">
                                <h2>{ title.clone() }</h2>
                                <p class="example-kind">{ kind }</p>
                                <p>{ in_language(&card.description, text.language).to_owned() }</p>
                                if card.kind == ExampleKind::Published {
                                    <p class="quiet">{ text.examples_source(&card.source.title) }</p>
                                }
                                <button
                                    type="button"
                                    class="button"
                                    aria-label={text.examples_open_named(&title)}
                                    {onclick}
                                >
                                    { text.examples_open() }
                                </button>
                            </li>
                        }
                    } }
                }
            </ul>
        </article>
    }
}
