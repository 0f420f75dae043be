//! Reads Fluent files into patterns; terms and references are written out on the way.

use std::collections::BTreeMap;

use fluent_syntax::ast;
use fluent_syntax::parser;

use crate::pattern::{Pattern, Piece};
use crate::{LanguageTexts, Message, Problem, Texts};

/// References nested deeper than this are a circle.
const DEEPEST_REFERENCE: usize = 8;

type Sources<'a> = BTreeMap<String, (&'a str, &'a ast::Pattern<&'a str>)>;

/// Reads every Fluent file of a language.
pub(crate) fn read(language: &LanguageTexts, texts: &mut Texts, problems: &mut Vec<Problem>) {
    let mut resources = Vec::new();
    for (file, content) in &language.messages {
        let place = format!("locales/{}/{file}", language.folder);
        match parser::parse(content.as_str()) {
            Ok(resource) => resources.push((file.as_str(), resource)),
            Err((_, errors)) => problems.extend(errors.iter().map(|error| {
                let before = content.get(..error.pos.start).unwrap_or(content);
                let line = before.matches('\n').count() + 1;
                Problem::new(format!("{place}:{line}"), error.kind.to_string())
            })),
        }
    }
    let sources = collect(language, &resources, problems);
    for (key, (file, pattern)) in &sources {
        if key.starts_with('-') {
            continue;
        }
        match written_out(pattern, &sources, 0) {
            Ok(pattern) => {
                let file = (*file).to_owned();
                texts.messages.insert(key.clone(), Message { file, pattern });
            }
            Err(what) => problems
                .push(Problem::new(format!("locales/{}/{file} `{key}`", language.folder), what)),
        }
    }
}

fn collect<'a>(
    language: &LanguageTexts,
    resources: &'a [(&'a str, ast::Resource<&'a str>)],
    problems: &mut Vec<Problem>,
) -> Sources<'a> {
    let mut sources = Sources::new();
    for (file, resource) in resources {
        let mut add = |key: String, pattern: &'a ast::Pattern<&'a str>| {
            if sources.insert(key.clone(), (*file, pattern)).is_some() {
                problems.push(Problem::new(
                    format!("locales/{}/{file}", language.folder),
                    format!("`{key}` is written twice"),
                ));
            }
        };
        for entry in &resource.body {
            match entry {
                ast::Entry::Message(message) => {
                    let id = message.id.name;
                    if let Some(value) = &message.value {
                        add(id.to_owned(), value);
                    }
                    for attribute in &message.attributes {
                        add(format!("{id}.{}", attribute.id.name), &attribute.value);
                    }
                }
                ast::Entry::Term(term) => add(format!("-{}", term.id.name), &term.value),
                ast::Entry::Comment(_)
                | ast::Entry::GroupComment(_)
                | ast::Entry::ResourceComment(_)
                | ast::Entry::Junk { .. } => {}
            }
        }
    }
    sources
}

fn written_out(
    pattern: &ast::Pattern<&str>,
    sources: &Sources<'_>,
    depth: usize,
) -> Result<Pattern, String> {
    if depth > DEEPEST_REFERENCE {
        return Err("refers to itself".to_owned());
    }
    let mut result = Pattern::default();
    for element in &pattern.elements {
        match element {
            // A line break of the file is a blank of the sentence.
            ast::PatternElement::TextElement { value } => {
                result.push_text(&value.replace('\n', " "));
            }
            ast::PatternElement::Placeable { expression } => {
                for piece in expression_pieces(expression, sources, depth)? {
                    result.push(piece);
                }
            }
        }
    }
    Ok(result)
}

fn expression_pieces(
    expression: &ast::Expression<&str>,
    sources: &Sources<'_>,
    depth: usize,
) -> Result<Vec<Piece>, String> {
    match expression {
        ast::Expression::Inline(inline) => inline_pieces(inline, sources, depth),
        ast::Expression::Select { selector, variants } => {
            let ast::InlineExpression::VariableReference { id } = selector else {
                return Err("only a `$parameter` can choose between sentences".to_owned());
            };
            let mut keyed = Vec::new();
            let mut otherwise = Pattern::default();
            for variant in variants {
                let (ast::VariantKey::Identifier { name: key }
                | ast::VariantKey::NumberLiteral { value: key }) = &variant.key;
                let sentence = written_out(&variant.value, sources, depth + 1)?;
                if variant.default {
                    otherwise = sentence;
                } else {
                    keyed.push(((*key).to_owned(), sentence));
                }
            }
            Ok(vec![Piece::Select { by: id.name.to_owned(), variants: keyed, otherwise }])
        }
    }
}

fn inline_pieces(
    inline: &ast::InlineExpression<&str>,
    sources: &Sources<'_>,
    depth: usize,
) -> Result<Vec<Piece>, String> {
    let referred = |key: String| match sources.get(&key) {
        Some((_, pattern)) => written_out(pattern, sources, depth + 1).map(|pattern| pattern.0),
        None => Err(format!("refers to `{key}`, which is not there")),
    };
    match inline {
        ast::InlineExpression::StringLiteral { value }
        | ast::InlineExpression::NumberLiteral { value } => {
            let mut text = String::new();
            fluent_syntax::unicode::unescape_unicode(&mut text, value)
                .map_err(|_| "has an unreadable escape".to_owned())?;
            Ok(vec![Piece::Text(text)])
        }
        ast::InlineExpression::VariableReference { id } => {
            Ok(vec![Piece::Placeholder(id.name.to_owned())])
        }
        ast::InlineExpression::TermReference { id, attribute: None, arguments: None } => {
            referred(format!("-{}", id.name))
        }
        ast::InlineExpression::MessageReference { id, attribute } => {
            referred(attribute.as_ref().map_or_else(
                || id.name.to_owned(),
                |attribute| format!("{}.{}", id.name, attribute.name),
            ))
        }
        ast::InlineExpression::Placeable { expression } => {
            expression_pieces(expression, sources, depth + 1)
        }
        ast::InlineExpression::FunctionReference { id, .. } => {
            Err(format!("calls {}(); format the value before passing it", id.name))
        }
        ast::InlineExpression::TermReference { id, .. } => {
            Err(format!("passes arguments to the term `-{}`", id.name))
        }
    }
}
