//! What keeps the answer from following: each with a link to its question.

use labworth_domain::inputs::Path;
use labworth_domain::paths::PathError;
use yew::prelude::*;

use crate::answer::Obstacle;
use crate::fields::{Desk, field_link};
use crate::pages::questions::label_of;

/// The notice above the answer, where there is something to say.
pub(in crate::pages) fn obstacle_notice(desk: &Desk, go_to: &Callback<Path>) -> Html {
    let text = desk.text;
    let waits = match &desk.answer.evaluation {
        Some(_) => text.answer_stale(),
        None => text.answer_waits(),
    };
    match &desk.answer.obstacle {
        None => Html::default(),
        Some(Obstacle::Entries(errors)) => {
            let mut entries: Vec<(Path, AttrValue)> = Vec::new();
            for error in errors {
                if !entries.iter().any(|(path, _)| *path == error.path) {
                    entries.push((
                        error.path.clone(),
                        AttrValue::from(label_of(desk.text, &error.path)),
                    ));
                }
            }
            html! {
                <div class="notice" role="status" key="obstacle">
                    <p>{ waits }</p>
                    { waiting_for(&entries, go_to) }
                </div>
            }
        }
        Some(Obstacle::Paths(error)) => html! {
            <div class="notice" role="status" key="obstacle">
                <p>
                    { match error {
                        PathError::Rule(_) => text.answer_rules_fail(error.code()),
                        PathError::SpinOff(_) => text.answer_spin_off_fails(error.code()),
                    } }
                </p>
            </div>
        },
    }
}

fn waiting_for(entries: &[(Path, AttrValue)], go_to: &Callback<Path>) -> Html {
    html! {
        <ul>
            for (path, label) in entries {
                <li key={path.as_str().to_owned()}>
                    { field_link(path, label, go_to) }
                </li>
            }
        </ul>
    }
}
