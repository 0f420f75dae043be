//! Splits what was typed into the figures of a range: `3 – 5 – 8`, `từ 3 đến 8`, `1..2..4`,
//! `triangular(3; 5; 8)`.

use labworth_domain::inputs::{Shape, StatedRange};

use crate::text::fold::{folded, plain_width};

/// What was typed, split.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Split {
    /// No range: one number, or no number at all.
    One,
    /// Figures that stand between marks, as typed.
    Figures(Vec<String>),
    /// A shape that was named, with its figures as a person types them.
    Named(Shape, Vec<String>),
    /// A shape that was named, written as it stands in a project file.
    Canonical(StatedRange),
    /// A name before a bracket that is no shape, or no bracket at the end.
    Unknown,
    /// Hyphens that could also be minus signs.
    UnclearHyphens,
}

/// The names of the shapes, folded and without blanks, in both languages.
const NAMES: [(&str, Shape); 12] = [
    ("pert", Shape::Pert),
    ("triangular", Shape::Triangular),
    ("triangle", Shape::Triangular),
    ("tamgiac", Shape::Triangular),
    ("uniform", Shape::Uniform),
    ("deu", Shape::Uniform),
    ("normal", Shape::Normal),
    ("chuan", Shape::Normal),
    ("lognormal", Shape::LogNormal),
    ("logachuan", Shape::LogNormal),
    ("logchuan", Shape::LogNormal),
    ("beta", Shape::Beta),
];

/// Words that may lead a range, and those that stand between its figures.
const LEADING: [&str; 6] = ["tu", "from", "between", "giua", "khoang", "about"];
const BETWEEN: [&str; 5] = ["den", "toi", "to", "and", "va"];

/// No range that a person types is longer.
const LONGEST: usize = 400;

/// Splits what was typed.
#[must_use]
pub fn split_range(typed: &str) -> Split {
    if typed.len() > LONGEST {
        return Split::One;
    }
    let plain: String = typed.trim().chars().map(plain_width).collect();
    if let Some(named) = named(&plain) {
        return named;
    }
    let rest = without_leading_word(&plain);
    if rest.contains(';') {
        return figures(rest.split(';'));
    }
    if rest.contains("..") || rest.contains('…') {
        return figures(rest.replace('…', "..").replace("...", "..").split(".."));
    }
    if rest.contains(['·', '•', '∙', '⋅']) {
        return figures(rest.split(['·', '•', '∙', '⋅']));
    }
    if let Some(parts) = by_words(rest) {
        return figures(parts.iter().map(String::as_str));
    }
    let dashed = at_dashes(rest, |_, letter| matches!(letter, '–' | '—' | '―'));
    if dashed.len() > 1 {
        return figures(dashed.iter().map(String::as_str));
    }
    by_hyphens(rest)
}

/// `triangular(3; 5; 8)`; blanks and marks in the name do not matter.
fn named(plain: &str) -> Option<Split> {
    let (name, rest) = plain.split_once('(')?;
    let letters: String = folded(name).chars().filter(|letter| !letter.is_whitespace()).collect();
    if letters.is_empty() || !letters.chars().all(char::is_alphabetic) {
        return None;
    }
    let known = NAMES.iter().find(|(name, _)| *name == letters);
    let (Some((_, shape)), Some(inside)) = (known, rest.strip_suffix(')')) else {
        return Some(Split::Unknown);
    };
    if !inside.contains(';')
        && let Ok(stated) = StatedRange::parse(&format!("{}({inside})", shape.name()))
    {
        return Some(Split::Canonical(stated));
    }
    Some(Split::Named(*shape, inside.split(';').map(|part| part.trim().to_owned()).collect()))
}

fn figures<'a>(parts: impl Iterator<Item = &'a str>) -> Split {
    Split::Figures(parts.map(|part| part.trim().to_owned()).collect())
}

fn without_leading_word(plain: &str) -> &str {
    let length = plain.find(|letter: char| !letter.is_alphabetic() && !is_mark(letter));
    let (word, rest) = plain.split_at(length.unwrap_or(0));
    if LEADING.contains(&folded(word).as_str()) { rest.trim_start() } else { plain }
}

/// The parts between the words that join a range; `None` without such a word.
fn by_words(plain: &str) -> Option<Vec<String>> {
    let mut parts = vec![String::new()];
    let mut word = String::new();
    for letter in plain.chars().chain([' ']) {
        if letter.is_alphabetic() || is_mark(letter) {
            word.push(letter);
            continue;
        }
        if BETWEEN.contains(&folded(&word).as_str()) {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push_str(&word);
        }
        word.clear();
        if let Some(part) = parts.last_mut() {
            part.push(letter);
        }
    }
    (parts.len() > 1).then_some(parts)
}

/// A combining mark of decomposed text.
fn is_mark(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

/// The parts between dashes; a dash before the first digit of a part is its sign.
fn at_dashes(plain: &str, is_dash: impl Fn(&str, char) -> bool) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut has_digit = false;
    for (at, letter) in plain.char_indices() {
        let before = plain.get(..at).unwrap_or_default();
        if has_digit && is_dash(before, letter) {
            parts.push(String::new());
            has_digit = false;
        } else if let Some(part) = parts.last_mut() {
            has_digit = has_digit || letter.is_ascii_digit();
            part.push(letter);
        }
    }
    parts
}

/// Hyphens join two or three plain positive numbers; with a sign among them nobody can tell what
/// was meant.
fn by_hyphens(plain: &str) -> Split {
    let parts = at_dashes(plain, |before, letter| is_hyphen(letter) && !ends_with_exponent(before));
    if parts.len() == 1 {
        return Split::One;
    }
    let clear = (2..=3).contains(&parts.len())
        && parts.iter().all(|part| {
            let signed = part.contains(|letter| is_hyphen(letter) || "(\u{2212}–".contains(letter));
            !signed && part.contains(|letter: char| letter.is_ascii_digit())
        });
    if clear { figures(parts.iter().map(String::as_str)) } else { Split::UnclearHyphens }
}

fn is_hyphen(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}' | '\u{2011}' | '\u{2012}')
}

/// Whether a sign may follow here: `1.2e-3`.
fn ends_with_exponent(before: &str) -> bool {
    before
        .strip_suffix(['e', 'E'])
        .is_some_and(|digits| digits.ends_with(|letter: char| letter.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(typed: &str, expected: &[&str]) {
        let expected = expected.iter().map(|part| (*part).to_owned()).collect();
        assert_eq!(split_range(typed), Split::Figures(expected), "{typed:?}");
    }

    #[test]
    fn every_mark_between_figures_is_understood() {
        for typed in [
            "3 – 5 – 8",
            "3–5–8",
            "3 — 5 — 8",
            "3 · 5 · 8",
            "3..5..8",
            "3 … 5 … 8",
            "3; 5; 8",
            "3-5-8",
            "3 - 5 - 8",
            "từ 3 đến 5 đến 8",
        ] {
            split(typed, &["3", "5", "8"]);
        }
        for typed in [
            "từ 3 đến 8",
            "3 đến 8",
            "TỪ 3 TỚI 8",
            "3 to 8",
            "from 3 to 8",
            "tu\u{300} 3 đến 8",
            "between 3 and 8",
        ] {
            split(typed, &["3", "8"]);
        }
        split("1–2–4 tỷ", &["1", "2", "4 tỷ"]);
        split("1,5 .. 2,5 %", &["1,5", "2,5 %"]);
        split(".5..8", &[".5", "8"]);
    }

    #[test]
    fn one_number_is_no_range() {
        for typed in [
            "5",
            "-5",
            "–5",
            "\u{2212}5",
            "1.2E+9",
            "12e-3",
            "(5)",
            "1 tỷ 200 triệu",
            "1.234.567",
            "5 tr",
            "abc",
            "$-5",
        ] {
            assert_eq!(split_range(typed), Split::One, "{typed:?}");
        }
    }

    #[test]
    fn a_sign_behind_a_dash_is_a_sign_and_between_hyphens_nobody_can_tell() {
        split("-3 – 5", &["-3", "5"]);
        split("-8 – -3", &["-8", "-3"]);
        split("–3 – 5 – 8", &["–3", "5", "8"]);
        split("-2..3..8", &["-2", "3", "8"]);
        for typed in ["-3-5", "-3-5-8", "3--5", "3-5-8-9", "3-", "3-(5)", "3 - \u{2212}5"] {
            assert_eq!(split_range(typed), Split::UnclearHyphens, "{typed:?}");
        }
    }

    #[test]
    fn named_shapes_are_understood_in_both_languages_and_as_in_a_file() {
        let parts =
            |parts: &[&str]| parts.iter().map(|part| (*part).to_owned()).collect::<Vec<_>>();
        let typed = Split::Named(Shape::Triangular, parts(&["3", "5,5", "8"]));
        assert_eq!(split_range("triangular(3; 5,5; 8)"), typed);
        assert_eq!(split_range("Tam giác (3; 5,5; 8)"), typed);
        let canonical = StatedRange::parse("pert(0.03, 0.05, 0.08)").unwrap();
        assert_eq!(split_range("PERT(0.03, 0.05, 0.08)"), Split::Canonical(canonical));
        for typed in ["gamma(1; 2)", "pert(1; 2; 3", "khoảng (5)"] {
            assert_eq!(split_range(typed), Split::Unknown, "{typed:?}");
        }
    }
}
