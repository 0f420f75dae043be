//! Holds the languages against each other: the same messages, placeholders and cards in each.

use std::collections::{BTreeMap, BTreeSet};

use crate::message_source::function_name;
use crate::pattern::Parameter;
use crate::{LanguageTexts, Problem, Texts};

/// Adds a problem for everything that one language has and another lacks.
pub(crate) fn compare(
    languages: &[LanguageTexts],
    all: &[Texts],
    looked_up: &[&str],
    problems: &mut Vec<Problem>,
) {
    let keys: BTreeSet<&String> = all.iter().flat_map(|texts| texts.messages.keys()).collect();
    let names: BTreeSet<&String> = all.iter().flat_map(|texts| texts.cards.keys()).collect();
    for (language, texts) in languages.iter().zip(all) {
        let place = format!("locales/{}", language.folder);
        for key in &keys {
            match texts.messages.get(*key) {
                None => problems.push(Problem::new(&place, format!("`{key}` is missing"))),
                Some(message) if message.pattern.is_blank() => {
                    problems.push(Problem::new(&place, format!("`{key}` is empty")));
                }
                Some(message)
                    if looked_up.contains(&message.file.as_str())
                        && message.pattern.plain().is_none() =>
                {
                    problems.push(Problem::new(
                        format!("{place}/{}", message.file),
                        format!("`{key}` is looked up by its name and cannot have placeholders"),
                    ));
                }
                Some(_) => {}
            }
        }
        for name in &names {
            if !texts.cards.contains_key(*name) {
                problems.push(Problem::new(&place, format!("`{name}.md` is missing")));
            }
        }
    }
    let Some((first, others)) = all.split_first() else {
        return;
    };
    for (language, texts) in languages.iter().skip(1).zip(others) {
        compare_with_first(language, first, texts, problems);
    }
    refuse_equal_function_names(first, problems);
}

fn compare_with_first(
    language: &LanguageTexts,
    first: &Texts,
    texts: &Texts,
    problems: &mut Vec<Problem>,
) {
    let place = format!("locales/{}", language.folder);
    for (key, message) in &texts.messages {
        let Some(reference) = first.messages.get(key) else {
            continue;
        };
        if message.file != reference.file {
            problems.push(Problem::new(
                format!("{place}/{}", message.file),
                format!("`{key}` stands in {} in the other language", reference.file),
            ));
        }
        let names = |pattern: &crate::pattern::Pattern| {
            let mut parameters: BTreeMap<String, Parameter> = BTreeMap::new();
            pattern.add_parameters(&mut parameters);
            parameters.into_keys().collect::<Vec<_>>()
        };
        let (own, expected) = (names(&message.pattern), names(&reference.pattern));
        if own != expected {
            problems.push(Problem::new(
                format!("{place}/{}", message.file),
                format!("`{key}` has the placeholders {own:?}, the other language {expected:?}"),
            ));
        }
    }
    for (name, card) in &texts.cards {
        let Some(reference) = first.cards.get(name) else {
            continue;
        };
        if card.formulas() != reference.formulas() {
            problems.push(Problem::new(
                format!("{place}/{name}.md"),
                "its formulas differ from the other language's",
            ));
        }
        if card.headings() != reference.headings() {
            problems.push(Problem::new(
                format!("{place}/{name}.md"),
                "its headings differ in number from the other language's",
            ));
        }
    }
}

fn refuse_equal_function_names(texts: &Texts, problems: &mut Vec<Problem>) {
    let mut seen: BTreeMap<String, &String> = BTreeMap::new();
    for key in texts.messages.keys() {
        if let Some(other) = seen.insert(function_name(key), key) {
            problems.push(Problem::new(
                "locales",
                format!("`{key}` and `{other}` would be the same function"),
            ));
        }
    }
}
