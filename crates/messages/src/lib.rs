//! Turns the texts under `locales/` into Rust source, and refuses them where the languages
//! differ.
//!
//! Translators write [Fluent](https://projectfluent.org) messages and Markdown cards, one folder
//! per language with the same file names in each. The build script of the page calls [`compile`];
//! a message that is missing in one language, has other placeholders there, or is empty stops the
//! build. Nothing of Fluent or Markdown is left at run time.

mod card;
mod compare;
mod fluent;
mod folder;
mod message_source;
mod pattern;

use std::collections::BTreeMap;
use std::fmt;

use crate::pattern::Pattern;

pub use crate::card::{Block, Card, Inline, Line};
pub use crate::folder::{FolderError, read_folder};

/// The texts of one language.
#[derive(Clone, Debug, Default)]
pub struct LanguageTexts {
    /// The folder under `locales/`, also the language tag: `vi`.
    pub folder: String,
    /// The variant of the page's `Language` that stands for it: `Vietnamese`.
    pub variant: String,
    /// File name and content of every `.ftl` file.
    pub messages: Vec<(String, String)>,
    /// Name without extension, such as `methods/relief_from_royalty`, and content of every
    /// Markdown card.
    pub cards: Vec<(String, String)>,
}

/// What is wrong with the texts, for the person who edits them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Language folder and file or message.
    pub place: String,
    /// What to repair.
    pub what: String,
}

impl Problem {
    fn new(place: impl Into<String>, what: impl Into<String>) -> Self {
        Self { place: place.into(), what: what.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.what)
    }
}

/// Everything read from one language's folder.
#[derive(Clone, Debug, Default)]
pub(crate) struct Texts {
    /// Pattern by key: `answer-title`, or `licence-upfront.label` for an attribute.
    pub(crate) messages: BTreeMap<String, Message>,
    /// Card by name.
    pub(crate) cards: BTreeMap<String, Card>,
}

/// One message or attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Message {
    /// The file it stands in.
    pub(crate) file: String,
    /// What it says.
    pub(crate) pattern: Pattern,
}

/// The files whose messages are found at run time by their key: a field's path, the name of a working.
pub const LOOKED_UP: [&str; 2] = ["fields.ftl", "workings.ftl"];

/// The messages of all languages, compiled.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compiled {
    /// Rust source: a function for each message, which knows its place.
    pub source: String,
    /// What the messages say, one text a language, in the order of the languages.
    pub words: Vec<String>,
}

/// Compiles the texts of all languages.
///
/// A message in one of the files named in `looked_up` (for the page [`LOOKED_UP`]) is found at run time by its
/// key; every other message becomes a typed function. The source expects
/// `Text`, `Language` and `enum Given { Text(&str), Count(u64) }` in scope, and of `Text` the functions
/// `said(self, usize) -> &'static str` and `filled(self, usize, &[Given]) -> String`. Cards are held together here, too;
/// [`cards`] writes them.
///
/// # Errors
/// Every problem of every file, not only the first.
pub fn compile(languages: &[LanguageTexts], looked_up: &[&str]) -> Result<Compiled, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut all = Vec::new();
    for language in languages {
        let mut texts = Texts::default();
        fluent::read(language, &mut texts, &mut problems);
        card::read(language, &mut texts, &mut problems);
        all.push(texts);
    }
    compare::compare(languages, &all, looked_up, &mut problems);
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(message_source::write(languages, &all, looked_up))
}

/// The cards of a language, by name, such as `methods/discounting`.
///
/// # Errors
/// Every card that cannot be read.
pub fn cards(language: &LanguageTexts) -> Result<BTreeMap<String, Card>, Vec<Problem>> {
    let (mut texts, mut problems) = (Texts::default(), Vec::new());
    card::read(language, &mut texts, &mut problems);
    if problems.is_empty() { Ok(texts.cards) } else { Err(problems) }
}

/// The messages of a language that have no placeholders, by key: what a page made from data says.
///
/// # Errors
/// Every message that cannot be read.
pub fn plain_messages(language: &LanguageTexts) -> Result<BTreeMap<String, String>, Vec<Problem>> {
    let (mut texts, mut problems) = (Texts::default(), Vec::new());
    fluent::read(language, &mut texts, &mut problems);
    if !problems.is_empty() {
        return Err(problems);
    }
    let plain = |(key, message): (String, Message)| Some((key, message.pattern.plain()?));
    Ok(texts.messages.into_iter().filter_map(plain).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(folder: &str, variant: &str, ftl: &str) -> LanguageTexts {
        LanguageTexts {
            folder: folder.into(),
            variant: variant.into(),
            messages: vec![("app.ftl".into(), ftl.into())],
            cards: Vec::new(),
        }
    }

    fn both(vietnamese: &str, english: &str) -> Result<Compiled, Vec<Problem>> {
        compile(
            &[language("vi", "Vietnamese", vietnamese), language("en", "English", english)],
            &["fields.ftl"],
        )
    }

    #[test]
    fn a_plain_message_becomes_a_function_of_the_language() {
        let Compiled { source, words } = both("title = Giá trị\n", "title = Value\n").unwrap();
        assert!(source.contains("pub fn title(self) -> &'static str { self.said(0) }"));
        assert!(source.contains("const _: [(); 1] = [(); Language::English as usize];"));
        assert!(source.contains("const MESSAGES: usize = 1;"));
        assert_eq!(words, ["Giá trị", "Value"]);
    }

    #[test]
    fn parameters_are_in_alphabetical_order_whatever_the_sentence() {
        let source = both("range = Từ { $low } đến { $high }\n", "range = { $low } to { $high }\n")
            .unwrap()
            .source;
        assert!(source.contains("pub fn range(self, high: &str, low: &str) -> String"));
    }

    #[test]
    fn a_plural_in_one_language_makes_the_parameter_a_count_in_both() {
        let source = both(
            "years = { $count } năm\n",
            "years = { $count ->\n    [one] { $count } year\n   *[other] { $count } years\n  }\n",
        )
        .unwrap()
        .source;
        assert!(source.contains("pub fn years(self, count: u64) -> String"));
    }

    #[test]
    fn a_number_of_its_own_comes_before_the_category_it_is_in() {
        let english = "n = { $n ->\n    [one] one\n    [0] none\n   *[other] many\n  }\n";
        let Compiled { source, words } = both("n = { $n }\n", english).unwrap();
        assert!(source.contains("pub fn n(self, n: u64) -> String"));
        assert_eq!(
            words.get(1).map(String::as_str),
            Some("\u{2}a\u{3}0\u{4}none\u{3}one\u{4}one\u{5}many\u{6}")
        );
    }

    #[test]
    fn a_message_missing_in_one_language_is_refused() {
        let problems = both("a = A\nb = B\n", "a = A\n").unwrap_err();
        assert_eq!(problems.len(), 1);
        assert!(problems[0].place.contains("en") && problems[0].what.contains("`b`"));
    }

    #[test]
    fn other_placeholders_are_refused() {
        let problems = both("a = { $x }\n", "a = { $y }\n").unwrap_err();
        assert_eq!(problems.len(), 1);
        assert!(problems[0].what.contains("placeholders"));
    }

    #[test]
    fn an_empty_message_is_refused() {
        assert!(both("a = { \"\" }\n", "a = A\n").is_err());
    }

    #[test]
    fn what_fluent_cannot_read_is_refused_with_its_line() {
        let problems = both("a = A\n=oops\n", "a = A\n").unwrap_err();
        assert!(problems[0].place.ends_with("app.ftl:2"));
    }

    #[test]
    fn terms_are_written_into_the_messages_that_use_them() {
        let words = both("-p = Sổ\na = Mở { -p }\n", "-p = Book\na = Open { -p }\n").unwrap().words;
        assert_eq!(words, ["Mở Sổ", "Open Book"]);
    }

    #[test]
    fn a_card_with_other_formulas_in_one_language_is_refused() {
        let card = |text: &str| vec![("methods/x".to_owned(), text.to_owned())];
        let mut vi = language("vi", "Vietnamese", "");
        vi.cards = card("# Tên\n\n```formula\nV = 1\n```\n");
        let mut en = language("en", "English", "");
        en.cards = card("# Name\n\n```formula\nV = 2\n```\n");
        let problems = compile(&[vi.clone(), en.clone()], &[]).unwrap_err();
        assert!(problems[0].what.contains("formula"));
        en.cards = card("# Name\n\n```formula\nV = 1\n```\n");
        assert!(compile(&[vi, en], &[]).is_ok());
    }

    #[test]
    fn cards_are_written_by_name() {
        let mut vi = language("vi", "Vietnamese", "");
        vi.cards = vec![("methods/x".into(), "# Tên\n\nMột *hai*\n".into())];
        assert_eq!(
            serde_json::to_string(&cards(&vi).unwrap()).unwrap(),
            r#"{"methods/x":{"title":"Tên","blocks":[{"Paragraph":[{"Text":"Một "},{"Emphasis":"hai"}]}]}}"#
        );
    }

    #[test]
    fn raw_html_in_a_card_is_refused() {
        let mut vi = language("vi", "Vietnamese", "");
        vi.cards = vec![("a".into(), "# T\n\nx <b>y</b>\n".into())];
        assert!(compile(&[vi], &[]).is_err());
    }
}
