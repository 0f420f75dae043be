//! A clause of law or of the institute's rule: its text, where it was read, and whether it was
//! checked.

use labworth_domain::inputs::Path;
use labworth_domain::project::POLICY_CLAUSE;
use labworth_domain::sharing::policy;
use yew::prelude::*;

use crate::knowledge::{Knowledge, in_language};
use crate::text::Text;

/// A clause, folded until it is opened.
pub fn clause_card(
    id: &str,
    knowledge: Option<&Knowledge>,
    go_to: &Callback<Path>,
    text: Text,
) -> Html {
    if id == POLICY_CLAUSE {
        let onclick = go_to.reform(|_: MouseEvent| policy::NAME.path());
        return html! {
            <p class="clause">
                <button type="button" class="link-button" {onclick}>{ text.clause_own_rule() }</button>
            </p>
        };
    }
    let Some(clause) = knowledge.and_then(|knowledge| knowledge.clause(id)) else {
        return html! { <p class="clause">{ id.to_owned() }</p> };
    };
    let language = text.language;
    let number = clause.number.as_deref().unwrap_or_default();
    let source = &clause.quoted_from;
    html! {
        <details class="clause">
            <summary>
                { text.clause_named(&clause.article, in_language(&clause.instrument, language)) }
                { " " }<span class="quiet">{ number.to_owned() }</span>
            </summary>
            <blockquote>{ in_language(&clause.text, language).to_owned() }</blockquote>
            if !clause.verified_against_gazette {
                <p class="caution">{ text.clause_not_verified() }</p>
            }
            if let Some(title) = &source.title {
                <p class="quiet">
                    { text.clause_read_in(title) }
                    { source.url_or_repository.as_ref().map(|place| format!(" ({place})")) }
                </p>
            }
            if let Some(note) = &clause.note {
                <p class="quiet">{ in_language(note, language).to_owned() }</p>
            }
        </details>
    }
}
