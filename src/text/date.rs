//! Dates as people type and read them: the day first.

use labworth_domain::units::Date;

use crate::text::Text;
use crate::text::fold::{folded, plain_width};

const ENGLISH_MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Words that stand in a Vietnamese date and say nothing more: `ngày 1 tháng 10 năm 2025`.
const FILLERS: [&str; 5] = ["ngay", "thang", "nam", "of", "the"];

/// Reads `31/12/2026`, `31.12.2026`, `2026-12-31`, `31 December 2026` or
/// `ngày 31 tháng 12 năm 2026`; `None` where it is no date of the calendar.
///
/// The day comes first; a second number above twelve shows that the month did.
#[must_use]
pub fn read_date(typed: &str) -> Option<Date> {
    const LONGEST: usize = 60;
    if typed.chars().count() > LONGEST {
        return None;
    }
    let typed: String = typed.chars().map(plain_width).collect();
    let parts: Vec<String> = typed
        .split(|letter: char| letter.is_whitespace() || matches!(letter, '/' | '.' | '-' | ','))
        .filter(|part| !part.is_empty())
        .map(folded)
        .filter(|part| !FILLERS.contains(&part.as_str()))
        .collect();
    let [first, second, third] = parts.as_slice() else {
        return None;
    };
    if first.len() == 4 {
        return date(first, second, third);
    }
    if third.len() != 4 {
        return None;
    }
    if month_named(first).is_some() {
        return date(third, first, second);
    }
    date(third, second, first).or_else(|| {
        let both_numbers = month_named(second).is_none();
        both_numbers.then(|| date(third, first, second)).flatten()
    })
}

fn date(year: &str, month: &str, day: &str) -> Option<Date> {
    let number = |digits: &str| -> Option<u8> {
        let plain = (1..=2).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        plain.then(|| digits.parse().ok()).flatten()
    };
    let year_is_plain = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    let year: i32 = year_is_plain.then(|| year.parse().ok()).flatten()?;
    let month = month_named(month).or_else(|| number(month))?;
    Date::new(year, month, number(day)?)
}

fn month_named(word: &str) -> Option<u8> {
    let at = ENGLISH_MONTHS.iter().position(|month| word.len() >= 3 && month.starts_with(word))?;
    u8::try_from(at + 1).ok()
}

/// The way a date stands in an input: `31/12/2026`.
pub(super) fn typed_date(date: &Date) -> String {
    format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year())
}

impl Text {
    /// A date in words: `ngày 31 tháng 12 năm 2026`, `31 December 2026`.
    #[must_use]
    pub fn date(self, date: &Date) -> String {
        self.date_long(&date.day().to_string(), u64::from(date.month()), &date.year().to_string())
    }

    /// A date as it stands in an input and in tables: `31/12/2026`.
    #[must_use]
    pub fn date_short(self, date: &Date) -> String {
        typed_date(date)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn every_usual_way_to_write_a_date_is_read() {
        for typed in [
            "31/12/2026",
            "31-12-2026",
            "31.12.2026",
            "2026-12-31",
            "31 12 2026",
            "12/31/2026",
            "31 December 2026",
            "31 Dec 2026",
            "December 31, 2026",
            "ngày 31 tháng 12 năm 2026",
            "31 tháng 12, 2026",
            "３１/１２/２０２６",
        ] {
            let date = read_date(typed).map(|date| date.to_string());
            assert_eq!(date.as_deref(), Some("2026-12-31"), "{typed}");
        }
        assert_eq!(read_date("3/4/2026").unwrap().to_string(), "2026-04-03");
    }

    #[test]
    fn what_the_calendar_lacks_is_no_date() {
        for typed in [
            "",
            "29/02/2025",
            "31/04/2026",
            "1/13/20",
            "1/1/26",
            "2026",
            "abc",
            "0/1/2026",
            "1/1/2026/1",
            "1e1/1/2026",
            "13/13/2026",
            "٣١/١٢/٢٠٢٦",
        ] {
            assert_eq!(read_date(typed), None, "{typed}");
        }
    }

    #[test]
    fn dates_are_said_in_the_words_of_the_language() {
        let date = Date::new(2026, 3, 1).unwrap();
        assert_eq!(Text::of(Language::English).date(&date), "1 March 2026");
        assert_eq!(Text::of(Language::Vietnamese).date(&date), "ngày 1 tháng 3 năm 2026");
    }
}
