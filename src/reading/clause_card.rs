//! A clause of law or of the institute's rule: its text, where it was read, and whether it was
//! checked.

use labworth_domain::inputs::Path;
use labworth_domain::project::POLICY_CLAUSE;
use labworth_domain::sharing::policy;
use yew::prelude::*;

use crate::reading::CardView;
use crate::reading::law_names::law_name;
use crate::text::Text;

/// A clause, folded until it is opened.
pub fn clause_card(id: &str, go_to: &Callback<Path>, text: Text) -> Html {
    if id == POLICY_CLAUSE {
        let onclick = go_to.reform(|_: MouseEvent| policy::NAME.path());
        return html! {
            <p class="clause">
                <button type="button" class="link-button" {onclick}>{ text.clause_own_rule() }</button>
            </p>
        };
    }
    let Some(name) = law_name(id) else {
        return html! { <p class="clause">{ id.to_owned() }</p> };
    };
    let instrument = name.instrument.get(text.language.index()).copied().unwrap_or_default();
    html! {
        <details class="clause">
            <summary>
                { text.clause_named(name.article, instrument) }
                { " " }<span class="quiet">{ name.number }</span>
            </summary>
            <CardView name={format!("law/{id}")} />
        </details>
    }
}
