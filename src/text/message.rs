//! The page's sentences in one language, as functions: `text.answer_title()`.
//!
//! The build writes them (crate `labworth-messages`): one text a language, and for each message a function
//! that knows its place. How placeholders and choices stand in that text is told there. The page holds the text of a
//! language once it was fetched ([`Text::hold`]); programs other than the page have all of them inside.

use std::sync::{LazyLock, OnceLock};

use crate::text::Language;

/// The sentences of one language. A missing sentence or parameter does not compile.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// The language.
    pub language: Language,
}

/// What a sentence is filled with.
#[derive(Clone, Copy)]
enum Given<'a> {
    Text(&'a str),
    Count(u64),
}

type Messages = Vec<&'static str>;

/// What is held of each language, in the order of [`Language::ALL`].
static HELD: [OnceLock<Messages>; Language::ALL.len()] =
    [const { OnceLock::new() }; Language::ALL.len()];
static KEYS: LazyLock<Messages> = LazyLock::new(|| LOOKED_UP.split('\u{1e}').collect());

impl Text {
    /// The sentences of a language.
    #[must_use]
    pub fn of(language: Language) -> Self {
        Self { language }
    }

    /// Holds what the messages say in a language from now on; tells whether it was that: as long as the build made it, and
    /// as many messages.
    pub fn hold(language: Language, words: String) -> bool {
        if LENGTHS.get(language.index()) != Some(&words.len()) {
            return false;
        }
        // It is spoken until the page ends.
        let messages: Messages = Box::leak(words.into_boxed_str()).split('\u{1e}').collect();
        messages.len() == MESSAGES
            && HELD
                .get(language.index())
                .is_some_and(|held| held.get_or_init(|| messages).len() == MESSAGES)
    }

    /// Whether the messages can be said in a language.
    #[must_use]
    pub fn is_held(language: Language) -> bool {
        HELD.get(language.index()).is_some_and(|held| held.get().is_some())
    }

    /// What the messages say in a language, for programs other than the page.
    #[must_use]
    pub fn words(language: Language) -> &'static str {
        WORDS.get(language.index()).copied().unwrap_or_default()
    }

    /// The keys of the messages that are found by key, sorted.
    pub(super) fn all_keys() -> impl Iterator<Item = &'static str> {
        KEYS.iter().copied()
    }

    /// The message that is found by that key.
    pub(super) fn found(self, key: &str) -> Option<&'static str> {
        let position = KEYS.binary_search(&key).ok()?;
        Some(self.said(LOOKED_UP_FROM + position))
    }

    fn said(self, position: usize) -> &'static str {
        let held = HELD.get(self.language.index());
        #[cfg(not(target_arch = "wasm32"))]
        let held = held.inspect(|held| {
            held.get_or_init(|| Self::words(self.language).split('\u{1e}').collect());
        });
        let own = held.and_then(OnceLock::get).and_then(|all| all.get(position));
        own.copied().unwrap_or_default()
    }

    fn filled(self, position: usize, given: &[Given<'_>]) -> String {
        let mut sentence = String::new();
        Filling { language: self.language, given }.write(self.said(position), Some(&mut sentence));
        sentence
    }
}

/// Fills the placeholders of a message and chooses among its alternatives.
struct Filling<'a> {
    language: Language,
    given: &'a [Given<'a>],
}

impl Filling<'_> {
    /// Writes as far as a message or an alternative goes, or only reads over it; gives what follows.
    fn write<'t>(&self, message: &'t str, mut to: Option<&mut String>) -> &'t str {
        let mut rest = message;
        loop {
            let plain = rest.find(|letter| letter < '\u{7}').unwrap_or(rest.len());
            let (said, marked) = rest.split_at(plain);
            let mut letters = marked.chars();
            let mark = letters.next();
            if let Some(to) = to.as_deref_mut() {
                to.push_str(said);
                if mark == Some('\u{1}') {
                    self.write_given(letters.clone().next(), to);
                }
            }
            rest = match mark {
                Some('\u{1}') => {
                    letters.next();
                    letters.as_str()
                }
                Some('\u{2}') => self.choose(letters.as_str(), to.as_deref_mut()),
                _ => return marked,
            };
        }
    }

    fn choose<'t>(&self, choice: &'t str, mut to: Option<&mut String>) -> &'t str {
        let mut letters = choice.chars();
        let by = self.given(letters.next());
        let mut rest = letters.as_str();
        loop {
            let mut letters = rest.chars();
            rest = match letters.next() {
                Some('\u{3}') => {
                    let (key, said) = letters.as_str().split_once('\u{4}').unwrap_or_default();
                    let fits = by.is_some_and(|given| self.fits(given, key));
                    self.write(said, if fits { to.take() } else { None })
                }
                Some('\u{5}') => self.write(letters.as_str(), to.take()),
                _ => return letters.as_str(),
            };
        }
    }

    fn given(&self, letter: Option<char>) -> Option<Given<'_>> {
        let position = u32::from(letter?).checked_sub(u32::from('a'))?;
        self.given.get(usize::try_from(position).ok()?).copied()
    }

    fn write_given(&self, letter: Option<char>, to: &mut String) {
        match self.given(letter) {
            Some(Given::Text(text)) => to.push_str(text),
            Some(Given::Count(count)) => to.push_str(&count.to_string()),
            None => {}
        }
    }

    fn fits(&self, given: Given<'_>, key: &str) -> bool {
        match given {
            Given::Text(text) => text == key,
            Given::Count(count) => {
                key == self.language.plural_category(count)
                    || key.parse::<u64>().is_ok_and(|number| number == count)
            }
        }
    }
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(message: &str, given: &[Given<'_>]) -> String {
        let mut sentence = String::new();
        let rest =
            Filling { language: Language::English, given }.write(message, Some(&mut sentence));
        assert_eq!(rest, "");
        sentence
    }

    #[test]
    fn placeholders_stand_where_the_language_puts_them() {
        let given = [Given::Text("một"), Given::Count(2)];
        assert_eq!(filled("\u{1}b sau \u{1}a, \u{1}b", &given), "2 sau một, 2");
        assert_eq!(filled("không có", &given), "không có");
    }

    #[test]
    fn words_of_another_build_or_language_are_not_held() {
        let other = Text::words(Language::Vietnamese);
        assert_eq!(other.split('\u{1e}').count(), MESSAGES);
        assert!(!Text::hold(Language::English, other.to_owned()));
        let cut = Text::words(Language::English);
        assert!(!Text::hold(Language::English, cut[..cut.len() - 1].to_owned()));
        assert!(!Text::hold(Language::English, "one\u{1e}two".to_owned()));
        assert!(Text::hold(Language::English, Text::words(Language::English).to_owned()));
        assert!(Text::is_held(Language::English));
        assert_eq!(Text::of(Language::English).app_name(), "Labworth");
    }

    #[test]
    fn one_alternative_is_said_and_the_others_are_read_over() {
        let message = "x \u{2}a\u{3}0\u{4}none\u{3}one\u{4}one \u{2}b\u{3}k\u{4}K\u{5}?\u{6}\u{5}\u{1}a many\u{6}.";
        let say = |count, text| filled(message, &[Given::Count(count), Given::Text(text)]);
        assert_eq!(say(0, "k"), "x none.");
        assert_eq!(say(1, "k"), "x one K.");
        assert_eq!(say(1, "m"), "x one ?.");
        assert_eq!(say(5, "k"), "x 5 many.");
    }
}
