//! The length in years of the time between two dates, under the market's day-count conventions.
//!
//! Source: ISDA 2006 Definitions, section 4.16 (Act/Act, Act/360, Act/365 Fixed, 30/360, 30E/360,
//! 30E/360 ISDA); SIA *Standard Securities Calculation Methods* for the end-of-February rule of `30u_360`.

use crate::units::Date;

/// A rule for the length of time between two dates, in years.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DayCount {
    /// Days / 365, also across leap years: the rule of spreadsheets' XIRR and XNPV.
    #[default]
    Act365Fixed,
    /// Days / 360.
    Act360,
    /// Days / 364.
    Act364,
    /// Days / 365.25.
    Act36525,
    /// Days without 29 February / 365.
    NoLeap365,
    /// Days in common years / 365 + days in leap years / 366.
    ActActIsda,
    /// Months of 30 days, bond basis: a 31st counts as 30th, at the end only if the start is a 30th or 31st.
    Thirty360,
    /// As bond basis, and the last day of February counts as a 30th (SIA, "US").
    ThirtyU360,
    /// Months of 30 days, Eurobond basis: every 31st counts as 30th.
    ThirtyE360,
    /// As Eurobond basis, except that an end on a 31st moves to the first of the next month.
    ThirtyEPlus360,
    /// As Eurobond basis, and the last day of February counts as a 30th.
    ThirtyE360Isda,
}

/// Every convention with its stable name.
pub const DAY_COUNTS: [(&str, DayCount); 11] = [
    ("act_365f", DayCount::Act365Fixed),
    ("act_360", DayCount::Act360),
    ("act_364", DayCount::Act364),
    ("act_365_25", DayCount::Act36525),
    ("nl_365", DayCount::NoLeap365),
    ("act_act_isda", DayCount::ActActIsda),
    ("30_360", DayCount::Thirty360),
    ("30u_360", DayCount::ThirtyU360),
    ("30e_360", DayCount::ThirtyE360),
    ("30e_plus_360", DayCount::ThirtyEPlus360),
    ("30e_360_isda", DayCount::ThirtyE360Isda),
];

impl DayCount {
    /// The convention of that stable name.
    pub fn from_name(name: &str) -> Option<Self> {
        DAY_COUNTS.iter().find(|(known, _)| *known == name).map(|(_, convention)| *convention)
    }

    /// Years from `start` to `end`; negative when the end comes first.
    pub fn years_between(self, start: Date, end: Date) -> f64 {
        if end < start {
            return -self.years_between(end, start);
        }
        let days = start.days_until(&end) as f64;
        match self {
            Self::Act365Fixed => days / 365.0,
            Self::Act360 => days / 360.0,
            Self::Act364 => days / 364.0,
            Self::Act36525 => days / 365.25,
            Self::NoLeap365 => (days - leap_days_between(start, end)) / 365.0,
            Self::ActActIsda => act_act_isda(start, end),
            Self::Thirty360
            | Self::ThirtyU360
            | Self::ThirtyE360
            | Self::ThirtyEPlus360
            | Self::ThirtyE360Isda => self.thirty_day_months(start, end),
        }
    }

    fn thirty_day_months(self, start: Date, end: Date) -> f64 {
        let february_counts = matches!(self, Self::ThirtyU360 | Self::ThirtyE360Isda);
        let start_is_end_of_february = february_counts && is_last_of_february(start);
        let end_is_end_of_february = february_counts && is_last_of_february(end);
        let mut first = i64::from(start.day());
        let mut last = i64::from(end.day());
        match self {
            Self::ThirtyU360 => {
                if start_is_end_of_february && end_is_end_of_february {
                    last = 30;
                }
                if start_is_end_of_february {
                    first = 30;
                }
                if last == 31 && first >= 30 {
                    last = 30;
                }
                first = first.min(30);
            }
            Self::Thirty360 => {
                if last == 31 && first >= 30 {
                    last = 30;
                }
                first = first.min(30);
            }
            Self::ThirtyEPlus360 => {
                // A 31st is day 1 of the next month, which is 30·(m+1) + 1 = 30·m + 31: the 31 stays.
                first = first.min(30);
            }
            _ => {
                first = if start_is_end_of_february { 30 } else { first.min(30) };
                last = if end_is_end_of_february { 30 } else { last.min(30) };
            }
        }
        let months = i64::from(end.year() - start.year()) * 12 + i64::from(end.month())
            - i64::from(start.month());
        (months * 30 + last - first) as f64 / 360.0
    }
}

fn is_last_of_february(date: Date) -> bool {
    date.month() == 2 && date.day() == if date.is_in_leap_year() { 29 } else { 28 }
}

/// How many 29ths of February lie after `start` and not after `end`.
fn leap_days_between(start: Date, end: Date) -> f64 {
    let leap_days = (start.year()..=end.year()).filter_map(|year| Date::new(year, 2, 29));
    leap_days.filter(|day| *day > start && *day <= end).count() as f64
}

fn act_act_isda(start: Date, end: Date) -> f64 {
    let year_length = |date: &Date| if date.is_in_leap_year() { 366.0 } else { 365.0 };
    if start.year() == end.year() {
        return start.days_until(&end) as f64 / year_length(&start);
    }
    let part = |from: Date, to: Date, of: &Date| from.days_until(&to) as f64 / year_length(of);
    let new_year = |year: i32| Date::new(year, 1, 1);
    let (Some(after_first), Some(before_last)) = (new_year(start.year() + 1), new_year(end.year()))
    else {
        return f64::NAN;
    };
    let whole_years = f64::from(end.year() - start.year() - 1);
    part(start, after_first, &start) + whole_years + part(before_last, end, &end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn years(name: &str, start: &str, end: &str) -> f64 {
        let date = |text| Date::from_iso(text).unwrap();
        DayCount::from_name(name).unwrap().years_between(date(start), date(end))
    }

    fn days360(name: &str, start: &str, end: &str) -> f64 {
        years(name, start, end) * 360.0
    }

    #[test]
    fn a_leap_year_is_longer_than_one_under_fixed_365() {
        assert_eq!(years("act_365f", "2024-01-01", "2025-01-01"), 366.0 / 365.0);
        assert_eq!(years("act_360", "2024-01-01", "2025-01-01"), 366.0 / 360.0);
        assert_eq!(years("act_act_isda", "2024-01-01", "2025-01-01"), 1.0);
        assert_eq!(years("nl_365", "2024-01-01", "2025-01-01"), 1.0);
        assert_eq!(years("act_365_25", "2024-01-01", "2028-01-01"), 4.0);
    }

    #[test]
    fn within_one_year_days_are_parts_of_that_years_length() {
        assert_eq!(years("act_act_isda", "2024-03-01", "2024-05-30"), 90.0 / 366.0);
        assert_eq!(years("act_act_isda", "2023-03-01", "2023-05-30"), 90.0 / 365.0);
        // 306 days of 2023 from 1 March, the whole of 2024, 31 days of 2025.
        let expected = 306.0 / 365.0 + 1.0 + 31.0 / 365.0;
        assert_eq!(years("act_act_isda", "2023-03-01", "2025-02-01"), expected);
    }

    #[test]
    fn isda_example_of_november_to_may_splits_at_new_year() {
        // ISDA memorandum on Act/Act: 1 Nov 2003 to 1 May 2004 = 61/365 + 121/366.
        let expected = 61.0 / 365.0 + 121.0 / 366.0;
        assert_eq!(years("act_act_isda", "2003-11-01", "2004-05-01"), expected);
    }

    #[test]
    fn the_thirty_day_families_differ_at_the_ends_of_months() {
        // Start on the 15th, end on the 31st.
        assert_eq!(days360("30_360", "2023-01-15", "2023-03-31"), 76.0);
        assert_eq!(days360("30e_360", "2023-01-15", "2023-03-31"), 75.0);
        assert_eq!(days360("30e_plus_360", "2023-01-15", "2023-03-31"), 76.0);
        // Start on a 31st: both ends become 30.
        assert_eq!(days360("30_360", "2023-01-31", "2023-03-31"), 60.0);
        // Start on the last of February.
        assert_eq!(days360("30_360", "2023-02-28", "2023-03-31"), 33.0);
        assert_eq!(days360("30u_360", "2023-02-28", "2023-03-31"), 30.0);
        assert_eq!(days360("30e_360_isda", "2023-02-28", "2023-03-31"), 30.0);
        assert_eq!(days360("30e_360", "2023-02-28", "2023-03-31"), 32.0);
    }

    #[test]
    fn swapping_the_dates_changes_only_the_sign() {
        for (name, _) in DAY_COUNTS {
            let there = years(name, "2023-01-31", "2024-03-30");
            assert_eq!(years(name, "2024-03-30", "2023-01-31"), -there, "{name}");
        }
    }
}
