//! What is to be said of the file that was opened: that it is an example, or that its figures are
//! no longer those it was saved with. Only the first is said by the first part of the page.

use labworth_catalogue::ExampleKind;
use labworth_export::result::key_figures;
use yew::prelude::*;

use crate::fields::Desk;

/// A sentence on the opened file, where it is an example and nothing in it has been changed.
pub fn about_the_example(desk: &Desk) -> Option<Html> {
    let text = desk.text;
    let draft = desk.session.to_file().draft;
    let example = desk.knowledge.examples.iter().find(|example| example.file.draft == draft)?;
    let said = match example.card.kind {
        ExampleKind::Constructed => text.file_is_example(),
        ExampleKind::Published => text.file_is_published_example(),
    };
    Some(html! { <p class="about-the-file" key="about-the-example">{ said }</p> })
}

/// What is no longer as it was saved, of a file in which nothing has been changed.
pub fn about_the_file(desk: &Desk) -> Html {
    let text = desk.text;
    let opened = &desk.session.file;
    let changed = changed_figures(desk);
    if changed.is_empty() || desk.session.to_file().draft != opened.draft {
        return Html::default();
    }
    let engine = opened.engine.as_deref().unwrap_or("?");
    html! {
        <section class="about-the-file" key="about-the-file">
            <p>{ text.file_figures_changed(&changed.len().to_string(), engine) }</p>
            <ul>
                for (name, before, now) in &changed {
                    <li key={name.clone()}>{ text.file_figure_changed(before, name, now) }</li>
                }
            </ul>
        </section>
    }
}

/// Name, saved text and present text of every figure that differs.
fn changed_figures(desk: &Desk) -> Vec<(String, String, String)> {
    let Some(evaluation) = &desk.answer.evaluation else { return Vec::new() };
    let now = key_figures(evaluation);
    let saved = &desk.session.file.figures;
    saved
        .iter()
        .filter_map(|(name, before)| {
            let now = now.get(name).map_or("–", String::as_str);
            (now != before).then(|| (name.clone(), before.clone(), now.to_owned()))
        })
        .collect()
}
