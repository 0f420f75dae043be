//! How far the sourced figure behind a field can be trusted, in a word beside the help; one tap further where it is from.

use labworth_catalogue::Confidence;
use labworth_domain::inputs::Path;
use yew::prelude::*;

use crate::context::{use_knowledge, use_text};
use crate::fields::element_id;
use crate::knowledge::Knowledge;
use crate::later::{SecondPart, Waiting, use_second_part};
use crate::text::Text;

/// Fields and groups about which figures were published: each with the input that the data name, and the least
/// and the most confidence of what was published. A test holds it to the data.
const PUBLISHED: [(&str, &str, Confidence, Confidence); 6] = [
    ("licence.royalty_rate", ROYALTY, Confidence::Medium, Confidence::Medium),
    ("valuation.royalty_rate", ROYALTY, Confidence::Medium, Confidence::Medium),
    ("evidence.published_median", ROYALTY, Confidence::Medium, Confidence::Medium),
    ("valuation.discount_rate", DISCOUNT, Confidence::Low, Confidence::Medium),
    ("valuation.rate_without_technical_risk", DISCOUNT, Confidence::Low, Confidence::Medium),
    ("road.stages", "road.stages", Confidence::Low, Confidence::Medium),
];
const ROYALTY: &str = "licence.royalty_rate";
const DISCOUNT: &str = "valuation.discount_rate";

/// The input whose published figures stand beside a field.
pub(super) fn published_about(path: &Path) -> Option<&'static str> {
    PUBLISHED.iter().find(|about| about.0 == path.as_str()).map(|about| about.1)
}

/// How far a figure can be trusted, in one word.
pub fn trust_word(confidence: Confidence, text: Text) -> &'static str {
    match confidence {
        Confidence::Low => text.trust_low(),
        Confidence::Medium => text.trust_medium(),
        Confidence::High => text.trust_high(),
    }
}

/// How far what is known of a field can be trusted; nothing where nothing is known.
fn said_of(path: &Path, knowledge: &Knowledge, text: Text) -> Option<String> {
    if let Some(record) = knowledge.default_of(path) {
        return Some(text.trust(trust_word(record.trust(), text)));
    }
    let (.., least, most) = PUBLISHED.iter().find(|about| about.0 == path.as_str())?;
    let (least, most) = (trust_word(*least, text), trust_word(*most, text));
    Some(if least == most {
        text.trust_published(least)
    } else {
        text.trust_published(&format!("{least}–{most}"))
    })
}

/// What the line needs.
#[derive(Properties, PartialEq)]
pub(super) struct TrustProps {
    /// The field or group.
    pub(super) path: Path,
    /// What was understood of its text, canonical; empty where nothing was entered.
    #[prop_or_default]
    pub(super) entered: AttrValue,
}

/// The line and what it opens.
#[component]
pub(super) fn Trust(props: &TrustProps) -> Html {
    let text = use_text();
    let knowledge = use_knowledge();
    let second_part = use_second_part();
    let is_open = use_state(|| false);
    let TrustProps { path, entered } = props;
    let Some(said) = knowledge.and_then(|knowledge| said_of(path, &knowledge, text)) else {
        return Html::default();
    };
    let id = format!("{}-trust", element_id(path));
    let onclick = {
        let is_open = is_open.clone();
        Callback::from(move |_: MouseEvent| is_open.set(!*is_open))
    };
    html! {
        <div class="field-trust">
            <button
                type="button"
                class="link-button"
                aria-expanded={is_open.to_string()}
                aria-controls={is_open.then(|| id.clone())}
                aria-label={text.label_in_row(&said, &text.field_label(path))}
                {onclick}
            >
                { said }
            </button>
            if *is_open {
                <div {id}>
                    if let SecondPart::Here(parts) = second_part {
                        { (parts.provenance)(path, entered) }
                    } else {
                        <Waiting />
                    }
                </div>
            }
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_confidence_of_what_was_published_is_that_of_the_data() {
        let mut known: Vec<(String, Vec<Confidence>)> = Vec::new();
        for of in labworth_catalogue::tables().unwrap() {
            let trusted = of.tables.iter().map(|table| table.source.trusted(table.confidence));
            match known.iter_mut().find(|(path, _)| *path == of.path) {
                Some((_, all)) => all.extend(trusted),
                None => known.push((of.path.clone(), trusted.collect())),
            }
        }
        let sets = labworth_catalogue::success_rates().unwrap();
        let trusted = sets.iter().map(|set| set.source.trusted(set.confidence)).collect();
        known.push(("road.stages".to_owned(), trusted));
        for (path, all) in &known {
            let ends = (*all.iter().min().unwrap(), *all.iter().max().unwrap());
            let said: Vec<_> = PUBLISHED.iter().filter(|about| about.1 == path).collect();
            assert!(said.iter().any(|about| about.0 == path), "{path} is not shown at its field");
            assert!(said.iter().all(|about| (about.2, about.3) == ends), "{path}: {ends:?}");
        }
    }

    #[test]
    fn a_word_says_how_far_a_default_is_trusted() {
        let knowledge = Knowledge::read().unwrap();
        let text = Text::of(crate::text::Language::English);
        let said = |path: &str| said_of(&Path::new(path), &knowledge, text);
        assert_eq!(said("licence.royalty_rate").as_deref(), Some("Confidence: medium"));
        assert_eq!(said("right.term_years.patent").as_deref(), Some("Confidence: high"));
        let stages = said("road.stages");
        assert_eq!(stages.as_deref(), Some("Published figures, confidence: low–medium"));
        assert_eq!(said("licence.upfront"), None);
    }
}
