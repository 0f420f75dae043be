//! A clause of law or of the institute's rule: its text, where it was read, and whether it was
//! checked.

use labworth_domain::project::POLICY_CLAUSE;
use labworth_domain::sharing::policy;
use yew::prelude::*;

use crate::context::{use_go_to_field, use_knowledge, use_text};
use crate::knowledge::in_language;

/// What the card needs.
#[derive(Properties, PartialEq)]
pub struct ClauseCardProps {
    /// The identifier of the clause.
    pub id: AttrValue,
}

/// A clause, folded until it is opened.
#[component]
pub fn ClauseCard(props: &ClauseCardProps) -> Html {
    let text = use_text();
    let knowledge = use_knowledge();
    let go_to = use_go_to_field();
    if props.id == POLICY_CLAUSE {
        let onclick = go_to.reform(|_: MouseEvent| policy::NAME.path());
        return html! {
            <p class="clause">
                <button type="button" class="link-button" {onclick}>{ text.clause_own_rule() }</button>
            </p>
        };
    }
    let Some(clause) = knowledge.as_ref().and_then(|knowledge| knowledge.clause(&props.id)) else {
        return html! { <p class="clause">{ props.id.clone() }</p> };
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
