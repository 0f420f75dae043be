//! How wide words are, without a screen to measure them on: a little too wide rather than too
//! narrow, for any system font.

/// How much wider strong letters are.
pub(crate) const BOLD: f64 = 1.16;

/// The estimated width of a line of text in letters of `size` pixels.
#[must_use]
pub(crate) fn text_width(content: &str, size: f64) -> f64 {
    content.chars().map(letter_width).sum::<f64>() * size
}

fn letter_width(letter: char) -> f64 {
    match letter {
        // Combining marks take no room of their own.
        '\u{300}'..='\u{36f}' => 0.0,
        'i' | 'j' | 'l' | 'ì' | 'í' | 'ỉ' | 'ĩ' | 'ị' | '.' | ',' | '\'' | ':' | ';' | '|'
        | '!' => 0.29,
        ' ' | '\u{a0}' | 't' | 'f' | 'r' | '(' | ')' | '-' | '/' | 'I' => 0.38,
        'm' | 'w' | 'M' | 'W' | '%' | '→' => 0.92,
        '–' | '−' | '≈' => 0.62,
        'A'..='Z' => 0.74,
        'a'..='z' | '0'..='9' => 0.61,
        _ if letter.is_uppercase() => 0.74,
        _ => 0.61,
    }
}

/// Breaks a text into lines that fit; a word that is too long for a line stays whole.
#[must_use]
pub(crate) fn wrapped(content: &str, size: f64, width: f64) -> Vec<String> {
    let blank = letter_width(' ') * size;
    let mut lines: Vec<String> = Vec::new();
    let mut filled = 0.0;
    for word in words(content) {
        let wide = text_width(word, size);
        match lines.last_mut() {
            Some(line) if filled + wide + blank <= width => {
                line.push(' ');
                line.push_str(word);
                filled += blank + wide;
            }
            _ => {
                lines.push(word.to_owned());
                filled = wide;
            }
        }
    }
    lines
}

/// The words between blanks at which a line may break.
fn words(content: &str) -> impl Iterator<Item = &str> {
    content.split([' ', '\n', '\t']).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_fit_and_no_break_blanks_hold() {
        let lines = wrapped("Thù lao cho tác giả theo Điều\u{a0}135", 14.0, 110.0);
        assert!(lines.len() > 1);
        assert!(lines.iter().all(|line| text_width(line, 14.0) <= 110.0));
        assert!(lines.iter().any(|line| line.contains("Điều\u{a0}135")));
    }

    #[test]
    fn marks_do_not_widen_a_word() {
        assert_eq!(text_width("Hà", 10.0), text_width("Ha\u{300}", 10.0));
    }
}
