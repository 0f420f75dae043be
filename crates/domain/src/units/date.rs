//! Civil dates of the Gregorian calendar.

use std::fmt;

use crate::units::Number;

/// A calendar date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: i32,
    month: u8,
    day: u8,
}

/// Why a text is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// Not of the form `YYYY-MM-DD`.
    Malformed,
    /// The calendar has no such day.
    NoSuchDay,
}

impl Date {
    /// A date of the years 1600 to 2999, or `None` where the calendar has no such day.
    #[must_use]
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let exists = (1600..=2999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day);
        exists.then_some(Self { year, month, day })
    }

    /// Reads an ISO 8601 date, `YYYY-MM-DD`.
    ///
    /// # Errors
    /// [`DateError`] says whether the form or the day is wrong.
    pub fn from_iso(text: &str) -> Result<Self, DateError> {
        let bytes = text.as_bytes();
        let well_formed = bytes.len() == 10
            && bytes.iter().enumerate().all(|(at, byte)| {
                if at == 4 || at == 7 { *byte == b'-' } else { byte.is_ascii_digit() }
            });
        if !well_formed {
            return Err(DateError::Malformed);
        }
        let part = |from: usize, to: usize| {
            text.get(from..to).and_then(|digits| digits.parse::<i32>().ok())
        };
        let (Some(year), Some(month), Some(day)) = (part(0, 4), part(5, 7), part(8, 10)) else {
            return Err(DateError::Malformed);
        };
        let (Ok(month), Ok(day)) = (u8::try_from(month), u8::try_from(day)) else {
            return Err(DateError::Malformed);
        };
        Self::new(year, month, day).ok_or(DateError::NoSuchDay)
    }

    /// The year.
    #[must_use]
    pub fn year(&self) -> i32 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(&self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    #[must_use]
    pub fn day(&self) -> u8 {
        self.day
    }

    /// Days since 1970-01-01.
    #[must_use]
    pub fn days_since_epoch(&self) -> i64 {
        // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
        let year = i64::from(self.year) - i64::from(self.month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let shifted_month = (i64::from(self.month) + 9) % 12;
        let day_of_year = (153 * shifted_month + 2) / 5 + i64::from(self.day) - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * 146_097 + day_of_era - 719_468
    }

    /// Days from this date to `later`; negative where `later` is earlier.
    #[must_use]
    pub fn days_until(&self, later: &Self) -> i64 {
        later.days_since_epoch() - self.days_since_epoch()
    }

    /// The same day `years` later; 29 February becomes 28 February in a common year. Years beyond
    /// the calendar's bounds stay at the bound.
    #[must_use]
    pub fn plus_years(&self, years: i32) -> Self {
        let year = self.year.saturating_add(years).clamp(1600, 2999);
        let day = self.day.min(days_in_month(year, self.month));
        Self { year, month: self.month, day }
    }

    /// The date `days` later; beyond the calendar's bounds it stays at the bound.
    #[must_use]
    pub fn plus_days(&self, days: i64) -> Self {
        // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
        let shifted = self.days_since_epoch().saturating_add(days).saturating_add(719_468);
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
        let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        let found =
            i32::try_from(year).ok().zip(u8::try_from(month).ok().zip(u8::try_from(day).ok()));
        found.and_then(|(year, (month, day))| Self::new(year, month, day)).unwrap_or(Self {
            year: if days < 0 { 1600 } else { 2999 },
            month: 12,
            day: 31,
        })
    }

    /// The part of the period from `self` to `end` that lies before `limit`, between 0 and 1.
    #[must_use]
    pub fn part_before<N: Number>(&self, end: &Self, limit: &Self) -> N {
        let length = self.days_until(end);
        let inside = self.days_until(limit).clamp(0, length.max(0));
        N::ratio(inside, length)
    }

    /// Whether the year has 366 days.
    #[must_use]
    pub fn is_in_leap_year(&self) -> bool {
        is_leap(self.year)
    }
}

fn is_leap(year: i32) -> bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
}

fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::units::Exact;

    fn date(text: &str) -> Date {
        Date::from_iso(text).unwrap()
    }

    #[test]
    fn iso_dates_are_read_and_written() {
        assert_eq!(date("2025-10-01").to_string(), "2025-10-01");
        assert_eq!(Date::from_iso("2025-02-29"), Err(DateError::NoSuchDay));
        assert_eq!(Date::from_iso("2025-13-01"), Err(DateError::NoSuchDay));
        for text in ["", "1/10/2025", "2025-1-1", "2025-10-01T00", "٢٠٢٥-١٠-٠١", "20251001"]
        {
            assert_eq!(Date::from_iso(text), Err(DateError::Malformed), "{text}");
        }
    }

    #[test]
    fn days_are_counted_over_leap_years() {
        assert_eq!(date("1970-01-01").days_since_epoch(), 0);
        assert_eq!(date("2000-03-01").days_since_epoch(), 11_017);
        assert_eq!(date("2024-02-28").days_until(&date("2024-03-01")), 2);
        assert_eq!(date("2024-02-29").plus_years(1), date("2025-02-28"));
    }

    #[test]
    fn days_later_and_days_between_agree() {
        let from = date("2024-02-28");
        for days in [0, 1, 2, 366, 1_461, 146_097, -60, -1_000] {
            assert_eq!(from.days_until(&from.plus_days(days)), days, "{days}");
        }
        assert_eq!(from.plus_days(1), date("2024-02-29"));
    }

    #[test]
    fn the_part_of_a_year_before_a_limit_is_between_nothing_and_all() {
        let (start, end) = (date("2025-01-01"), date("2026-01-01"));
        assert_eq!(start.part_before::<Exact>(&end, &date("2024-01-01")), Exact::zero());
        assert_eq!(start.part_before::<Exact>(&end, &date("2030-01-01")), Exact::one());
        assert_eq!(
            start.part_before::<Exact>(&end, &date("2025-03-15")),
            Exact::ratio(73, 365).unwrap()
        );
    }
}
