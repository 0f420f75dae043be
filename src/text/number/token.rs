//! Splits what was typed into numbers, words and signs.

use crate::text::fold::{folded, plain_width};

/// A part of what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// Digits with their separators, as typed.
    Digits(String),
    /// A word without marks, in lower case.
    Word(String),
    /// `-` or U+2212.
    Minus,
    /// `+`.
    Plus,
    /// `(`.
    Open,
    /// `)`.
    Close,
    /// `%`.
    Percent,
    /// A currency sign: `₫`, `$`, `€`.
    Sign(char),
}

/// The parts of what was typed; `None` where a sign has no place in a number.
pub(super) fn tokens(typed: &str) -> Option<Vec<Token>> {
    let letters: Vec<char> = typed.trim().chars().map(simplified).collect();
    let mut tokens: Vec<Token> = Vec::new();
    let mut at = 0;
    while let Some(letter) = letters.get(at).copied() {
        let rest = letters.get(at..).unwrap_or_default();
        let length = match letter {
            ' ' => 1,
            '0'..='9' | '.' | ',' => {
                let length = digits_length(rest);
                let written: String = rest.iter().take(length).collect();
                tokens.push(Token::Digits(written));
                length
            }
            _ if is_of_a_word(letter) => {
                let length = rest.iter().take_while(|letter| is_of_a_word(**letter)).count();
                let word: String = rest.iter().take(length).collect();
                push_word(&mut tokens, folded(&word));
                length
            }
            _ => {
                tokens.push(match letter {
                    '-' => Token::Minus,
                    '+' => Token::Plus,
                    '(' => Token::Open,
                    ')' => Token::Close,
                    '%' => Token::Percent,
                    '₫' | '$' | '€' => Token::Sign(letter),
                    _ => return None,
                });
                1
            }
        };
        at += length.max(1);
    }
    Some(tokens)
}

/// Two words, `phần trăm` or `per cent`, are one sign.
fn push_word(tokens: &mut Vec<Token>, word: String) {
    let first = match word.as_str() {
        "tram" => "phan",
        "cent" => "per",
        _ => "",
    };
    match tokens.last_mut() {
        Some(Token::Word(last)) if last == first => *last = "percent".to_owned(),
        _ => tokens.push(Token::Word(word)),
    }
}

fn is_of_a_word(letter: char) -> bool {
    letter.is_alphabetic() || ('\u{300}'..='\u{36f}').contains(&letter)
}

/// How many letters from the start belong to one number; a blank belongs to it between digits.
fn digits_length(letters: &[char]) -> usize {
    let mut length = 0;
    while let Some(letter) = letters.get(length) {
        let belongs = match letter {
            '0'..='9' | '.' | ',' => true,
            ' ' => letters.get(length + 1).is_some_and(|next| next.is_ascii_digit()),
            _ => false,
        };
        if !belongs {
            break;
        }
        length += 1;
    }
    length
}

/// One plain blank for every kind of blank, one minus for every kind of minus.
fn simplified(letter: char) -> char {
    match plain_width(letter) {
        '\u{2212}' | '\u{2013}' | '\u{2012}' | '\u{2010}' | '\u{2011}' => '-',
        // The Swiss way of grouping.
        '\'' | '\u{2019}' => ' ',
        '\u{200b}' | '\u{feff}' | '\u{2060}' => ' ',
        blank if blank.is_whitespace() => ' ',
        other => other,
    }
}
