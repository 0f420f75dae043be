//! Writes numbers in the convention of the language.

use labworth_domain::units::{Currency, Exact};

use crate::text::Text;
use crate::text::number::Convention;

/// A sentence or word of the page, chosen by language.
type Word = fn(Text) -> &'static str;

/// Words that scale an amount, from the largest; beyond a thousand times the first, digits.
const SCALES: [(usize, Word); 4] = [
    (15, Text::scale_quadrillion),
    (12, Text::scale_trillion),
    (9, Text::scale_billion),
    (6, Text::scale_million),
];

/// A no-break space, so that a number and its word stay on one line.
const NO_BREAK: char = '\u{a0}';

impl Text {
    /// A number with exactly `places` decimals, rounded half away from zero.
    #[must_use]
    pub fn number(self, value: &Exact, places: usize) -> String {
        self.localised(&value.to_rounded_text(places))
    }

    /// A number with at most `places` decimals; zeros at the end are left out.
    #[must_use]
    pub fn number_up_to(self, value: &Exact, places: usize) -> String {
        self.localised(without_trailing_zeros(&value.to_rounded_text(places)))
    }

    /// A fraction as per cent, at most `places` decimals: 0.055 is `5,5%`.
    #[must_use]
    pub fn percent(self, fraction: &Exact, places: usize) -> String {
        format!("{}%", self.number_up_to(&(fraction * &Exact::whole(100)), places))
    }

    /// An amount of a currency with its whole units grouped: `1.200.000.000 đồng`.
    #[must_use]
    pub fn money(self, amount: &Exact, currency: &Currency) -> String {
        let number = self.number(amount, usize::from(currency.decimals()));
        self.money_unscaled(self.currency(currency.code()), &number)
            .replace(' ', &NO_BREAK.to_string())
    }

    /// An amount in words a person says: `1,2 tỷ đồng`, with `≈` where digits were left out.
    #[must_use]
    pub fn money_in_words(self, amount: &Exact, currency: &str) -> String {
        let (shown, is_exact) = self.spoken(amount, currency);
        if is_exact { shown } else { format!("≈{NO_BREAK}{shown}") }
    }

    /// An amount in words with four significant digits, for pictures, where every figure is
    /// rounded.
    #[must_use]
    pub fn money_short(self, amount: &Exact, currency: &str) -> String {
        self.spoken(amount, currency).0
    }

    fn spoken(self, amount: &Exact, currency: &str) -> (String, bool) {
        let (mantissa, power) = scaled(amount, 4);
        let number = self.number_up_to(&mantissa, 3);
        let (shown, is_exact) = match power {
            Some(power) => {
                let shown = self.money_scaled(self.currency(currency), &number, self.scale(power));
                (shown, mantissa * ten_to(power) == *amount)
            }
            None => {
                let exact = self.number_up_to(amount, 2);
                (self.money_unscaled(self.currency(currency), &exact), true)
            }
        };
        (shown.replace(' ', &NO_BREAK.to_string()), is_exact)
    }

    /// Two amounts as a phrase with two significant digits: `từ 4,2 đến 11 tỷ đồng`. One amount
    /// where both round to the same.
    #[must_use]
    pub fn money_range(self, low: &Exact, high: &Exact, currency: &str) -> String {
        let (low, high) = if low <= high { (low, high) } else { (high, low) };
        let larger = if absolute(low) > absolute(high) { low } else { high };
        let (_, power) = scaled(larger, 2);
        let unit = |number: &str| match power {
            Some(power) => self.money_scaled(self.currency(currency), number, self.scale(power)),
            None => self.money_unscaled(self.currency(currency), number),
        };
        let mantissa = |amount: &Exact| {
            let divided =
                amount.checked_div(&ten_to(power.unwrap_or(0))).unwrap_or_else(Exact::zero);
            self.number_up_to(&to_significant(&divided, 2), 6)
        };
        let (from, to) = (mantissa(low), mantissa(high));
        if from == to {
            self.range_single(&unit(&to))
        } else {
            self.range_between(&unit(&to), &from)
        }
    }

    /// A computed number for a table: an estimate from the model with `places` decimals; a dash
    /// where it is not finite.
    #[must_use]
    pub fn estimate(self, value: f64, places: usize) -> String {
        Exact::from_f64(value).map_or_else(|| "–".to_owned(), |exact| self.number(&exact, places))
    }

    /// A computed number with at most `places` decimals; a dash where it is not finite.
    #[must_use]
    pub fn estimate_up_to(self, value: f64, places: usize) -> String {
        Exact::from_f64(value)
            .map_or_else(|| "–".to_owned(), |exact| self.number_up_to(&exact, places))
    }

    /// A currency's name by its ISO 4217 code; the code itself where there is no name.
    #[must_use]
    pub fn currency(self, code: &str) -> &str {
        match code {
            "VND" => self.currency_vnd(),
            "USD" => self.currency_usd(),
            "EUR" => self.currency_eur(),
            other => other,
        }
    }

    fn scale(self, power: usize) -> &'static str {
        SCALES.iter().find(|(scale, _)| *scale == power).map_or("", |(_, word)| word(self))
    }

    fn localised(self, plain: &str) -> String {
        let convention = Convention::of(self.language);
        let (negative, digits) = match plain.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, plain),
        };
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
        let zero = whole.bytes().chain(decimals.bytes()).all(|digit| digit == b'0');
        let mut written = String::new();
        if negative && !zero {
            written.push('\u{2212}');
        }
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && (whole.len() - at) % 3 == 0 {
                written.push(convention.group);
            }
            written.push(digit);
        }
        if !decimals.is_empty() {
            written.push(convention.decimal);
            written.push_str(decimals);
        }
        written
    }
}

fn without_trailing_zeros(plain: &str) -> &str {
    if plain.contains('.') { plain.trim_end_matches('0').trim_end_matches('.') } else { plain }
}

/// The number before its scale word, with `digits` significant digits, and the power of ten of
/// the word; no word below a million and beyond the words there are.
fn scaled(amount: &Exact, digits: usize) -> (Exact, Option<usize>) {
    let rounded = to_significant(amount, digits);
    let size = absolute(&rounded);
    let power = SCALES
        .iter()
        .map(|(power, _)| *power)
        .find(|power| size >= ten_to(*power) && size < ten_to(power + 6));
    match power {
        Some(power) => {
            (rounded.checked_div(&ten_to(power)).unwrap_or_else(Exact::zero), Some(power))
        }
        None => (amount.clone(), None),
    }
}

/// Rounded to that many significant digits.
fn to_significant(value: &Exact, digits: usize) -> Exact {
    const MOST_PLACES: usize = 30;
    let plain = absolute(value).to_rounded_text(MOST_PLACES);
    let (whole, decimals) = plain.split_once('.').unwrap_or((&plain, ""));
    let whole_digits = whole.trim_start_matches('0').len();
    if whole_digits > digits {
        let unit = ten_to(whole_digits - digits);
        let units = value.checked_div(&unit).unwrap_or_else(Exact::zero);
        return Exact::from_integer(units.rounded()) * unit;
    }
    let leading_zeros = if whole_digits == 0 {
        decimals.bytes().take_while(|digit| *digit == b'0').count()
    } else {
        0
    };
    let places = (digits - whole_digits + leading_zeros).min(MOST_PLACES);
    Exact::from_decimal_text(&value.to_rounded_text(places)).unwrap_or_else(|_| value.clone())
}

fn absolute(value: &Exact) -> Exact {
    if value.is_negative() { -value.clone() } else { value.clone() }
}

fn ten_to(power: usize) -> Exact {
    i32::try_from(power).map_or_else(|_| Exact::one(), Exact::power_of_ten)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    const VI: Text = Text { language: Language::Vietnamese };
    const EN: Text = Text { language: Language::English };

    fn exact(text: &str) -> Exact {
        Exact::from_decimal_text(text).unwrap()
    }

    #[test]
    fn numbers_are_grouped_in_the_convention_of_the_language() {
        assert_eq!(VI.number(&exact("1234567.891"), 2), "1.234.567,89");
        assert_eq!(EN.number(&exact("1234567.891"), 2), "1,234,567.89");
        assert_eq!(VI.number(&exact("-1000"), 0), "−1.000");
        assert_eq!(EN.number(&exact("-0.4"), 0), "0");
        assert_eq!(VI.number_up_to(&exact("5.50"), 4), "5,5");
        assert_eq!(VI.number_up_to(&exact("100"), 4), "100");
    }

    #[test]
    fn a_rate_is_shown_as_per_cent() {
        assert_eq!(VI.percent(&exact("0.055"), 2), "5,5%");
        assert_eq!(EN.percent(&exact("1"), 2), "100%");
    }

    #[test]
    fn amounts_are_said_in_the_words_of_the_language() {
        let say =
            |text: Text, amount| text.money_in_words(&exact(amount), "VND").replace('\u{a0}', " ");
        assert_eq!(say(VI, "1200000000"), "1,2 tỷ đồng");
        assert_eq!(say(EN, "1200000000"), "1.2 billion đồng");
        assert_eq!(say(VI, "1234567890"), "≈ 1,235 tỷ đồng");
        assert_eq!(say(VI, "450000"), "450.000 đồng");
        assert_eq!(say(EN, "999999999"), "≈ 1 billion đồng");
        assert_eq!(say(VI, "2500000000000"), "2,5 nghìn tỷ đồng");
        assert_eq!(say(VI, "-1500000"), "−1,5 triệu đồng");
    }

    #[test]
    fn a_range_has_two_significant_digits_and_one_unit() {
        let range = |text: Text, low, high| {
            text.money_range(&exact(low), &exact(high), "VND").replace('\u{a0}', " ")
        };
        assert_eq!(range(VI, "4234000000", "11260000000"), "từ 4,2 đến 11 tỷ đồng");
        assert_eq!(range(EN, "950000000", "1240000000"), "between 0.95 and 1.2 billion đồng");
        assert_eq!(range(VI, "-300000000", "1200000000"), "từ −0,3 đến 1,2 tỷ đồng");
        assert_eq!(range(EN, "4210000000", "4190000000"), "about 4.2 billion đồng");
        assert_eq!(range(EN, "0", "0"), "about 0 đồng");
    }

    #[test]
    fn what_is_not_finite_is_a_dash() {
        assert_eq!(VI.estimate(f64::NAN, 1), "–");
        assert_eq!(VI.estimate(1234.56, 1), "1.234,6");
    }

    #[test]
    fn rounding_to_significant_digits_keeps_the_size() {
        for (value, digits, expected) in [
            ("123456", 2, "120000"),
            ("0.00123456", 2, "0.0012"),
            ("99.6", 2, "100"),
            ("0", 2, "0"),
            ("-4567", 2, "-4600"),
        ] {
            assert_eq!(to_significant(&exact(value), digits), exact(expected), "{value}");
        }
    }
}
