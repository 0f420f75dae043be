//! What the line on trust opens: whether the default stands in the field, and the records of the data.

use labworth_domain::inputs::Path;
use labworth_domain::units::Exact;
use yew::prelude::*;

use crate::context::{use_knowledge, use_text};
use crate::fields::trust::published_about;
use crate::reading::CardView;

/// What it needs.
#[derive(Properties, PartialEq)]
pub struct ProvenanceProps {
    /// The field or group.
    pub path: Path,
    /// What was understood of its text, canonical; empty where nothing was entered.
    pub entered: AttrValue,
}

/// How an entry stands to the default of its field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    /// Nothing was entered: the default stands in.
    StandsIn,
    /// The same was entered.
    Same,
    /// Something else was entered.
    Replaced,
}

impl Standing {
    fn of(entered: &str, default: &str) -> Self {
        let exact = |text: &str| Exact::from_decimal_text(text).ok();
        match exact(entered).zip(exact(default)) {
            _ if entered.is_empty() => Self::StandsIn,
            Some((entered, default)) if entered == default => Self::Same,
            None if entered == default => Self::Same,
            _ => Self::Replaced,
        }
    }
}

/// The records.
#[component]
pub fn Provenance(props: &ProvenanceProps) -> Html {
    let text = use_text();
    let knowledge = use_knowledge();
    let path = &props.path;
    let record = knowledge.as_ref().and_then(|knowledge| knowledge.default_of(path));
    let published = published_about(path);
    html! {
        <div class="field-provenance">
            if let Some(record) = record {
                <p>
                    { match Standing::of(&props.entered, &record.value) {
                        Standing::StandsIn => text.trust_stands_in(),
                        Standing::Same => text.trust_same(),
                        Standing::Replaced => text.trust_replaced(),
                    } }
                </p>
                <CardView name={format!("defaults/{path}")} />
            }
            if let Some(published) = published {
                <p>{ text.trust_not_used() }</p>
                <CardView name={format!("published/{published}")} />
            }
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_stands_in_is_the_same_or_replaces() {
        for (entered, standing) in [
            ("", Standing::StandsIn),
            ("0.20", Standing::Same),
            ("0.2", Standing::Same),
            ("0.21", Standing::Replaced),
            ("pert(0.1, 0.2, 0.3)", Standing::Replaced),
        ] {
            assert_eq!(Standing::of(entered, "0.20"), standing, "{entered}");
        }
        assert_eq!(Standing::of("mid_year", "mid_year"), Standing::Same);
        assert_eq!(Standing::of("year_end", "mid_year"), Standing::Replaced);
    }
}
