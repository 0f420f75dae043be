//! Digits with separators: `1.234,5`, `1,234.5`, `1 234`.

use crate::text::number::Convention;

/// The digits of one typed number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Digits {
    /// Decimal text as a computer writes it: `1234.5`.
    pub(super) plain: String,
    /// The same signs read the other way, where they allow it: `1.234` as 1234 or as 1.234.
    pub(super) other: Option<String>,
}

/// Reads digits, points, commas and blanks; `None` where they are no number.
pub(super) fn read_digits(written: &str, convention: Convention) -> Option<Digits> {
    let (written, had_blanks) = without_blanks(written)?;
    if !written.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let signs: Vec<(usize, char)> =
        written.char_indices().filter(|(_, letter)| matches!(letter, '.' | ',')).collect();
    let last = signs.last().copied();
    let kinds_differ = signs.windows(2).any(|pair| match pair {
        [(_, a), (_, b)] => a != b,
        _ => false,
    });
    match (signs.len(), last) {
        (0, _) => Some(certain(written)),
        (_, Some((at, sign))) if kinds_differ => with_decimals(&written, at, sign),
        (1, Some((at, sign))) => Some(with_one_sign(&written, at, sign, had_blanks, convention)),
        _ => grouped(&written).map(certain),
    }
}

/// Takes the blanks out; `None` where they do not stand between groups of three.
fn without_blanks(written: &str) -> Option<(String, bool)> {
    let written = written.trim();
    if !written.contains(' ') {
        return Some((written.to_owned(), false));
    }
    let whole = written.split(['.', ',']).next().unwrap_or(written);
    let groups: Vec<&str> = written.split(' ').collect();
    let by_three = groups.iter().enumerate().all(|(at, group)| {
        let digits = group.bytes().take_while(u8::is_ascii_digit).count();
        if at == 0 { (1..=3).contains(&digits) && digits == group.len() } else { digits == 3 }
    });
    let blanks_after_the_sign = whole.matches(' ').count() != written.matches(' ').count();
    (by_three && !blanks_after_the_sign).then(|| (written.replace(' ', ""), true))
}

fn certain(plain: String) -> Digits {
    Digits { plain, other: None }
}

/// Both signs occur: the last is the decimal sign, the other must group.
fn with_decimals(written: &str, at: usize, decimal: char) -> Option<Digits> {
    let (whole, rest) = written.split_at_checked(at)?;
    if whole.contains(decimal) {
        return None;
    }
    let decimals = rest.get(1..)?;
    let whole = grouped(whole)?;
    Some(certain(format!("{whole}.{decimals}")))
}

/// One sign: it groups, it separates decimals, or it may do either.
fn with_one_sign(
    written: &str,
    at: usize,
    sign: char,
    had_blanks: bool,
    convention: Convention,
) -> Digits {
    let (whole, rest) = written.split_at_checked(at).unwrap_or((written, ""));
    let decimals = rest.get(1..).unwrap_or_default();
    let decimal_text = match (whole.is_empty(), decimals.is_empty()) {
        (true, _) => format!("0.{decimals}"),
        (false, true) => whole.to_owned(),
        (false, false) => format!("{whole}.{decimals}"),
    };
    let may_group = decimals.len() == 3
        && (1..=3).contains(&whole.len())
        && !whole.starts_with('0')
        && !had_blanks;
    if !may_group {
        return certain(decimal_text);
    }
    let grouped_text = format!("{whole}{decimals}");
    if sign == convention.decimal {
        Digits { plain: decimal_text, other: Some(grouped_text) }
    } else {
        Digits { plain: grouped_text, other: Some(decimal_text) }
    }
}

/// Digits in groups of three behind a first group of one to three.
fn grouped(written: &str) -> Option<String> {
    let mut groups = written.split(['.', ',']);
    let first = groups.next()?;
    let by_three = (1..=3).contains(&first.len()) && groups.clone().all(|group| group.len() == 3);
    let one_kind = !(written.contains('.') && written.contains(','));
    (by_three && one_kind).then(|| written.replace(['.', ','], ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    const VIETNAMESE: Convention = Convention { decimal: ',', group: '.' };
    const ENGLISH: Convention = Convention { decimal: '.', group: ',' };

    fn plain(written: &str) -> Option<String> {
        read_digits(written, VIETNAMESE).map(|digits| digits.plain)
    }

    #[test]
    fn both_signs_settle_the_convention() {
        for convention in [VIETNAMESE, ENGLISH] {
            for written in ["1.234.567,89", "1,234,567.89", "1 234 567,89"] {
                let digits = read_digits(written, convention).unwrap();
                assert_eq!(digits, certain("1234567.89".into()), "{written}");
            }
        }
    }

    #[test]
    fn a_sign_that_occurs_twice_groups() {
        assert_eq!(plain("1.000.000").as_deref(), Some("1000000"));
        assert_eq!(plain("1,000,000").as_deref(), Some("1000000"));
        assert_eq!(plain("1.00.000"), None);
    }

    #[test]
    fn one_sign_before_three_digits_follows_the_language_and_offers_the_other() {
        let vietnamese = read_digits("1.234", VIETNAMESE).unwrap();
        assert_eq!(vietnamese.plain, "1234");
        assert_eq!(vietnamese.other.as_deref(), Some("1.234"));
        let english = read_digits("1.234", ENGLISH).unwrap();
        assert_eq!(english.plain, "1.234");
        assert_eq!(english.other.as_deref(), Some("1234"));
    }

    #[test]
    fn one_sign_elsewhere_separates_decimals() {
        for (written, expected) in [
            ("0.123", "0.123"),
            ("5,5", "5.5"),
            ("5.", "5"),
            (",5", "0.5"),
            ("1234,567", "1234.567"),
            ("1.2345", "1.2345"),
            ("1 234,567", "1234.567"),
        ] {
            let digits = read_digits(written, VIETNAMESE).unwrap();
            assert_eq!(digits, certain(expected.into()), "{written}");
        }
    }

    #[test]
    fn disorder_is_no_number() {
        for written in ["", ".", "1,2.3,4", "12 34", "1.234,5.6", "1,23.4.5", "1,5 000"] {
            assert_eq!(plain(written), None, "{written}");
        }
    }
}
