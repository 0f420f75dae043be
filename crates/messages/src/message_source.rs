//! Writes messages as one text a language that holds every message, and as Rust source with a function for each
//! that knows its place in it. The text of a language is a file of its own: a reader fetches only the one in use.
//!
//! In the text U+001E stands between messages. U+0001 and a letter stand for the parameter of that position in
//! alphabetical order. A choice is U+0002, the letter of the parameter that decides, for each alternative
//! U+0003, its key, U+0004 and what it says, then U+0005, what is said otherwise, and U+0006.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::pattern::{Parameter, Pattern, Piece};
use crate::{Compiled, LanguageTexts, Texts};

/// The function that stands for a message: `answer-title` is `answer_title`.
pub(crate) fn function_name(key: &str) -> String {
    key.replace(['-', '.'], "_")
}

/// The parameters of a message in alphabetical order.
type Parameters = BTreeMap<String, Parameter>;

/// The texts of all languages, functions for the messages, and the keys of those that are looked up.
pub(crate) fn write(languages: &[LanguageTexts], all: &[Texts], looked_up: &[&str]) -> Compiled {
    let Some(first) = all.first() else {
        return Compiled::default();
    };
    let is_looked_up = |key: &&String| {
        first.messages.get(*key).is_some_and(|message| looked_up.contains(&message.file.as_str()))
    };
    let (found, called): (Vec<&String>, Vec<&String>) =
        first.messages.keys().partition(is_looked_up);
    let mut functions = String::new();
    let mut texts = vec![Vec::new(); languages.len()];
    for (position, key) in called.iter().chain(&found).enumerate() {
        let patterns: Vec<&Pattern> = all
            .iter()
            .filter_map(|texts| texts.messages.get(*key))
            .map(|message| &message.pattern)
            .collect();
        let mut parameters = Parameters::new();
        patterns.iter().for_each(|pattern| pattern.add_parameters(&mut parameters));
        if position < called.len() {
            write_function(&mut functions, languages, (position, key), &patterns, &parameters);
        }
        for (text, pattern) in texts.iter_mut().zip(patterns) {
            text.push(encoded(pattern, &parameters));
        }
    }
    let orders = languages.iter().enumerate().map(|(position, language)| {
        format!("const _: [(); {position}] = [(); Language::{} as usize];\n", language.variant)
    });
    let keys: Vec<&str> = found.iter().map(|key| key.as_str()).collect();
    let source = format!(
        "impl Text {{\n{functions}}}\n\n{}\
         /// The keys of the messages that are found by key, sorted.\n\
         static LOOKED_UP: &str = {:?};\n\n\
         /// The place of the first of them.\n\
         const LOOKED_UP_FROM: usize = {};\n\n\
         /// How many messages there are.\n\
         const MESSAGES: usize = {};\n",
        orders.collect::<String>(),
        keys.join("\u{1e}"),
        called.len(),
        called.len() + found.len(),
    );
    Compiled { source, words: texts.iter().map(|text| text.join("\u{1e}")).collect() }
}

fn write_function(
    source: &mut String,
    languages: &[LanguageTexts],
    (position, key): (usize, &str),
    patterns: &[&Pattern],
    parameters: &Parameters,
) {
    let declared: String = parameters
        .iter()
        .map(|(name, kind)| match kind {
            Parameter::Text => format!(", {}: &str", function_name(name)),
            Parameter::Count => format!(", {}: u64", function_name(name)),
        })
        .collect();
    let given: Vec<String> = parameters
        .iter()
        .map(|(name, kind)| match kind {
            Parameter::Text => format!("Given::Text({})", function_name(name)),
            Parameter::Count => format!("Given::Count({})", function_name(name)),
        })
        .collect();
    let _ = writeln!(source, "    /// The message `{key}`:");
    for (language, pattern) in languages.iter().zip(patterns) {
        let shown = shown(pattern).replace('`', "'");
        let _ = writeln!(source, "    /// `{}`: `{shown}`", language.folder);
    }
    let name = function_name(key);
    let body = if patterns.iter().all(|pattern| pattern.plain().is_some()) {
        format!("pub fn {name}(self) -> &'static str {{ self.said({position}) }}")
    } else {
        let given = given.join(", ");
        format!("pub fn {name}(self{declared}) -> String {{ self.filled({position}, &[{given}]) }}")
    };
    let _ = writeln!(source, "    #[must_use]\n    {body}");
}

/// A message as it stands in the text of its language.
fn encoded(pattern: &Pattern, parameters: &Parameters) -> String {
    let letter = |name: &String| {
        let position = parameters.keys().position(|own| own == name).unwrap_or_default();
        char::from(b'a' + u8::try_from(position).unwrap_or(u8::MAX - b'a'))
    };
    let mut text = String::new();
    for piece in &pattern.0 {
        match piece {
            Piece::Text(said) => text.push_str(said),
            Piece::Placeholder(name) => {
                text.push('\u{1}');
                text.push(letter(name));
            }
            Piece::Select { variants, otherwise, .. } if variants.is_empty() => {
                text.push_str(&encoded(otherwise, parameters));
            }
            Piece::Select { by, variants, otherwise } => {
                text.push('\u{2}');
                text.push(letter(by));
                // A number of its own says more than its category.
                let (numbers, others): (Vec<_>, Vec<_>) =
                    variants.iter().partition(|(key, _)| key.parse::<u64>().is_ok());
                for (key, variant) in numbers.into_iter().chain(others) {
                    let said = encoded(variant, parameters);
                    let _ = write!(text, "\u{3}{key}\u{4}{said}");
                }
                let _ = write!(text, "\u{5}{}\u{6}", encoded(otherwise, parameters));
            }
        }
    }
    text
}

fn shown(pattern: &Pattern) -> String {
    pattern
        .0
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Placeholder(name) => format!("{{{name}}}"),
            Piece::Select { otherwise, .. } => shown(otherwise),
        })
        .collect()
}
