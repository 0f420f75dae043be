//! Writes messages as Rust source.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::pattern::{Parameter, Pattern, Piece};
use crate::{LanguageTexts, Texts};

/// The function that stands for a message: `answer-title` is `answer_title`.
pub(crate) fn function_name(key: &str) -> String {
    key.replace(['-', '.'], "_")
}

/// Functions for the messages, one table for those that are looked up.
pub(crate) fn write(languages: &[LanguageTexts], all: &[Texts], looked_up: &[&str]) -> String {
    let mut source = String::from("impl Text {\n");
    let mut table = String::new();
    let Some(first) = all.first() else {
        return String::new();
    };
    for (key, message) in &first.messages {
        let patterns: Vec<&Pattern> = all
            .iter()
            .filter_map(|texts| texts.messages.get(key))
            .map(|message| &message.pattern)
            .collect();
        if looked_up.contains(&message.file.as_str()) {
            let texts: Vec<String> = patterns
                .iter()
                .map(|pattern| format!("{:?}", pattern.plain().unwrap_or_default()))
                .collect();
            let _ = writeln!(table, "    ({key:?}, [{}]),", texts.join(", "));
        } else {
            write_function(&mut source, languages, key, &patterns);
        }
    }
    source.push_str("}\n\n");
    let _ = write!(
        source,
        "/// Messages found by key, sorted by key: one text per language.\n\
         pub(crate) static LOOKED_UP: &[(&str, [&str; {}])] = &[\n{table}];\n\n",
        languages.len()
    );
    source
}

fn write_function(
    source: &mut String,
    languages: &[LanguageTexts],
    key: &str,
    patterns: &[&Pattern],
) {
    let mut parameters: BTreeMap<String, Parameter> = BTreeMap::new();
    for pattern in patterns {
        pattern.add_parameters(&mut parameters);
    }
    let plain = patterns.iter().all(|pattern| pattern.plain().is_some());
    let declared: String = parameters
        .iter()
        .map(|(name, kind)| {
            let kind = match kind {
                Parameter::Text => "&str",
                Parameter::Count => "u64",
            };
            format!(", {}: {kind}", function_name(name))
        })
        .collect();
    let result = if plain { "&'static str" } else { "String" };
    let _ = writeln!(source, "    /// The message `{key}`:");
    for (language, pattern) in languages.iter().zip(patterns) {
        let shown = shown(pattern).replace('`', "'");
        let _ = writeln!(source, "    /// `{}`: `{shown}`", language.folder);
    }
    let _ = writeln!(source, "    #[must_use]");
    let _ = writeln!(
        source,
        "    pub fn {}(self{declared}) -> {result} {{\n        match self.language {{",
        function_name(key)
    );
    for (language, pattern) in languages.iter().zip(patterns) {
        let value = if plain {
            format!("{:?}", pattern.plain().unwrap_or_default())
        } else {
            expression(pattern, &parameters)
        };
        let _ = writeln!(source, "            Language::{} => {value},", language.variant);
    }
    source.push_str("        }\n    }\n");
}

fn expression(pattern: &Pattern, parameters: &BTreeMap<String, Parameter>) -> String {
    let pieces: Vec<String> = pattern
        .0
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => format!("{text:?}"),
            Piece::Placeholder(name) => match parameters.get(name) {
                Some(Parameter::Count) => format!("&{}.to_string()", function_name(name)),
                _ => function_name(name),
            },
            Piece::Select { variants, otherwise, .. } if variants.is_empty() => {
                format!("&{}", expression(otherwise, parameters))
            }
            Piece::Select { by, variants, otherwise } => {
                let by_name = function_name(by);
                let counts = parameters.get(by) == Some(&Parameter::Count);
                let chosen = if counts {
                    format!("({by_name}, self.language.plural_category({by_name}))")
                } else {
                    by_name
                };
                let mut source = format!("&(match {chosen} {{ ");
                // A number of its own says more than its category.
                let (numbers, others): (Vec<_>, Vec<_>) =
                    variants.iter().partition(|(key, _)| key.parse::<u64>().is_ok());
                for (key, variant) in numbers.into_iter().chain(others) {
                    let arm = match key.parse::<u64>() {
                        _ if !counts => format!("{key:?}"),
                        Ok(number) => format!("({number}, _)"),
                        Err(_) => format!("(_, {key:?})"),
                    };
                    let _ = write!(source, "{arm} => {}, ", expression(variant, parameters));
                }
                let _ = write!(source, "_ => {} }})", expression(otherwise, parameters));
                source
            }
        })
        .collect();
    format!("joined(&[{}])", pieces.join(", "))
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
