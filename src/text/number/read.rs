//! Reads a typed number in either convention, exactly.

use labworth_domain::units::Exact;

use crate::text::number::Convention;
use crate::text::number::digits::read_digits;
use crate::text::number::scale::{is_half, power_of};
use crate::text::number::token::{Token, tokens};

/// Longer numbers than any amount of money are refused.
const MOST_DIGITS: usize = 40;

/// The largest power of ten that words or an exponent may add up to.
const LARGEST_POWER: u32 = 30;

/// A currency that was typed with the number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CurrencyMark {
    /// `₫`, `đ`, `đồng`, `VND`, `VNĐ`.
    Dong,
    /// `$`, `USD`, `US$`.
    Dollar,
    /// `€`, `EUR`.
    Euro,
}

impl CurrencyMark {
    /// The ISO 4217 code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Dong => "VND",
            Self::Dollar => "USD",
            Self::Euro => "EUR",
        }
    }
}

/// What was typed with the number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A per-cent sign or word.
    Percent,
    /// A currency.
    Currency(CurrencyMark),
    /// `năm`, `years`.
    Years,
}

/// A typed number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Its value, scale words applied, a per-cent sign not.
    pub value: Exact,
    /// The value under the other convention, where the signs allow it.
    pub other: Option<Exact>,
    /// The unit typed with it.
    pub unit: Option<Unit>,
    /// Whether a word such as `tỷ` scaled it.
    pub scaled: bool,
}

/// Why a text is not read as a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Nothing was typed.
    Empty,
    /// No number in either convention.
    NotANumber,
    /// More digits than any amount has.
    TooLong,
}

/// Reads what was typed; where its signs could be read in two ways, `convention` decides and the
/// other reading is told.
///
/// # Errors
/// [`Unreadable`] says why it is no number.
pub fn read_number(typed: &str, convention: Convention) -> Result<Reading, Unreadable> {
    let all = tokens(typed).ok_or(Unreadable::NotANumber)?;
    if all.is_empty() {
        return Err(Unreadable::Empty);
    }
    let (negative, inner) = without_sign(&all)?;
    let mut amount = Amount::new(convention);
    let mut unit = None;
    for token in &inner {
        match token {
            Token::Digits(written) => amount.digits(written)?,
            Token::Word(word) => match unit_of(word) {
                Some(found) => set_unit(&mut unit, found)?,
                None => amount.word(word)?,
            },
            Token::Percent => set_unit(&mut unit, Unit::Percent)?,
            Token::Sign(sign) => {
                let mark = match sign {
                    '$' => CurrencyMark::Dollar,
                    '€' => CurrencyMark::Euro,
                    _ => CurrencyMark::Dong,
                };
                set_unit(&mut unit, Unit::Currency(mark))?;
            }
            Token::Minus | Token::Plus | Token::Open | Token::Close => {
                amount.sign_of_exponent(token)?;
            }
        }
    }
    let (value, other, scaled) = amount.finish()?;
    let signed = |value: Exact| if negative { -value } else { value };
    Ok(Reading { value: signed(value), other: other.map(signed), unit, scaled })
}

/// Takes a leading sign, before or behind a currency, or the brackets of bookkeepers away.
fn without_sign(all: &[Token]) -> Result<(bool, Vec<Token>), Unreadable> {
    let currency = |token: &Token| matches!(token, Token::Sign(_));
    match all {
        [Token::Open, inner @ .., Token::Close] => {
            let nested = inner
                .iter()
                .any(|token| matches!(token, Token::Open | Token::Close | Token::Minus));
            if nested {
                return Err(Unreadable::NotANumber);
            }
            Ok((true, inner.to_vec()))
        }
        [sign @ (Token::Minus | Token::Plus), rest @ ..] => {
            Ok((*sign == Token::Minus, rest.to_vec()))
        }
        [mark, sign @ (Token::Minus | Token::Plus), rest @ ..] if currency(mark) => {
            let mut inner = vec![mark.clone()];
            inner.extend_from_slice(rest);
            Ok((*sign == Token::Minus, inner))
        }
        other => Ok((false, other.to_vec())),
    }
}

fn unit_of(word: &str) -> Option<Unit> {
    Some(match word {
        "d" | "dong" | "vnd" => Unit::Currency(CurrencyMark::Dong),
        "usd" | "us" | "dollar" | "dollars" => Unit::Currency(CurrencyMark::Dollar),
        "eur" | "euro" | "euros" => Unit::Currency(CurrencyMark::Euro),
        "percent" | "pct" => Unit::Percent,
        "nam" | "year" | "years" | "yr" | "yrs" => Unit::Years,
        _ => return None,
    })
}

/// A unit may be said twice (`US$`, `USD`), two units not.
fn set_unit(unit: &mut Option<Unit>, found: Unit) -> Result<(), Unreadable> {
    match unit {
        Some(before) if *before != found => Err(Unreadable::NotANumber),
        _ => {
            *unit = Some(found);
            Ok(())
        }
    }
}

/// A number in the making: `1 tỷ 200 triệu` is a sum of scaled parts.
struct Amount {
    convention: Convention,
    parts: Vec<Part>,
    exponent: Option<Exponent>,
}

struct Part {
    plain: String,
    other: Option<String>,
    power: Option<u32>,
    half: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Exponent {
    Awaited { negative: bool, signed: bool },
    Read,
}

impl Amount {
    fn new(convention: Convention) -> Self {
        Self { convention, parts: Vec::new(), exponent: None }
    }

    fn digits(&mut self, written: &str) -> Result<(), Unreadable> {
        match self.exponent {
            Some(Exponent::Awaited { negative, .. }) => {
                return self.exponent_digits(written, negative);
            }
            Some(Exponent::Read) => return Err(Unreadable::NotANumber),
            None => {}
        }
        if written.len() > 2 * MOST_DIGITS {
            return Err(Unreadable::TooLong);
        }
        let digits = read_digits(written, self.convention).ok_or(Unreadable::NotANumber)?;
        if digits.plain.len() > MOST_DIGITS {
            return Err(Unreadable::TooLong);
        }
        let follows_unscaled =
            self.parts.last().is_some_and(|before| before.power.is_none() || before.half);
        if follows_unscaled {
            return Err(Unreadable::NotANumber);
        }
        self.parts.push(Part {
            plain: digits.plain,
            other: digits.other,
            power: None,
            half: false,
        });
        Ok(())
    }

    fn word(&mut self, word: &str) -> Result<(), Unreadable> {
        let part = self.parts.last_mut().ok_or(Unreadable::NotANumber)?;
        if word == "e" && part.power.is_none() && self.exponent.is_none() {
            self.exponent = Some(Exponent::Awaited { negative: false, signed: false });
            return Ok(());
        }
        if is_half(word) && !part.half {
            part.half = true;
            return Ok(());
        }
        let power = power_of(word).ok_or(Unreadable::NotANumber)?;
        if part.half || self.exponent.is_some() {
            return Err(Unreadable::NotANumber);
        }
        // `nghìn tỷ`: the smaller word scales the larger one.
        part.power = match part.power {
            None => Some(power),
            Some(before) if before < power => Some(before + power),
            Some(_) => return Err(Unreadable::NotANumber),
        };
        Ok(())
    }

    /// The only place for a sign inside a number is behind `e`: `1.2E+9`, as sheets write it.
    fn sign_of_exponent(&mut self, sign: &Token) -> Result<(), Unreadable> {
        match (self.exponent, sign) {
            (Some(Exponent::Awaited { signed: false, .. }), Token::Minus | Token::Plus) => {
                self.exponent =
                    Some(Exponent::Awaited { negative: *sign == Token::Minus, signed: true });
                Ok(())
            }
            _ => Err(Unreadable::NotANumber),
        }
    }

    fn exponent_digits(&mut self, written: &str, negative: bool) -> Result<(), Unreadable> {
        if !written.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Unreadable::NotANumber);
        }
        let power: u32 = written.parse().map_err(|_| Unreadable::TooLong)?;
        if power > LARGEST_POWER {
            return Err(Unreadable::TooLong);
        }
        let part = self.parts.last_mut().ok_or(Unreadable::NotANumber)?;
        let sign = if negative { "-" } else { "" };
        for text in std::iter::once(&mut part.plain).chain(part.other.as_mut()) {
            *text = format!("{text}e{sign}{power}");
        }
        self.exponent = Some(Exponent::Read);
        Ok(())
    }

    fn finish(self) -> Result<(Exact, Option<Exact>, bool), Unreadable> {
        if matches!(self.exponent, Some(Exponent::Awaited { .. })) || self.parts.is_empty() {
            return Err(Unreadable::NotANumber);
        }
        let scaled = self.parts.iter().any(|part| part.power.is_some() || part.half);
        let mut total = Exact::zero();
        let mut before: Option<u32> = None;
        for part in &self.parts {
            let value = match (part.power, before) {
                // `1 tỷ 2`: digits behind a scale word are its decimals.
                (None, Some(scale)) => decimals_of(&part.plain, scale)?,
                (power, before) => {
                    let power = power.unwrap_or(0);
                    if before.is_some_and(|before| before <= power) || power > LARGEST_POWER {
                        return Err(Unreadable::NotANumber);
                    }
                    let half = if part.half { "0.5" } else { "0" };
                    (number(&part.plain)? + number(half)?) * ten_to(power)
                }
            };
            before = part.power;
            total += value;
        }
        // What words and exponents made too long could not be typed again as the page writes it.
        let fits = |value: &Exact| value.to_text().trim_start_matches('-').len() <= MOST_DIGITS;
        if !fits(&total) {
            return Err(Unreadable::TooLong);
        }
        let other = match self.parts.as_slice() {
            [only] => match &only.other {
                Some(plain) => Some(number(plain)? * ten_to(only.power.unwrap_or(0))),
                None => None,
            },
            _ => None,
        };
        Ok((total, other.filter(fits), scaled))
    }
}

fn decimals_of(plain: &str, scale: u32) -> Result<Exact, Unreadable> {
    let only_digits = plain.bytes().all(|byte| byte.is_ascii_digit());
    if !only_digits || plain.len() > 3 {
        return Err(Unreadable::NotANumber);
    }
    Ok(number(&format!("0.{plain}"))? * ten_to(scale))
}

fn number(plain: &str) -> Result<Exact, Unreadable> {
    Exact::from_decimal_text(plain).map_err(|_| Unreadable::NotANumber)
}

fn ten_to(power: u32) -> Exact {
    Exact::from_decimal_text(&format!("1e{power}")).unwrap_or_else(|_| Exact::one())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    fn read(typed: &str, language: Language) -> Result<Reading, Unreadable> {
        read_number(typed, Convention::of(language))
    }

    fn value(typed: &str) -> String {
        let reading = read(typed, Language::Vietnamese).unwrap_or_else(|reason| {
            panic!("{typed:?} was not read: {reason:?}");
        });
        reading.value.to_text()
    }

    #[test]
    fn scale_words_of_both_languages_are_understood() {
        for typed in [
            "1.200.000.000",
            "1,200,000,000",
            "1 200 000 000",
            "1,2 tỷ",
            "1.2 tỉ",
            "1,2ty",
            "1.2b",
            "1.2 billion",
            "1200 triệu",
            "1200tr",
            "1.200 triệu",
            "1 tỷ 200 triệu",
            "1 tỷ 2",
            "1,2 tỷ đồng",
            "1,2 tỷ VNĐ",
            "₫1.200.000.000",
            "1.2E+9",
            "1,2e9",
            "１．２ tỷ",
            "1\u{a0}200\u{202f}000\u{a0}000\u{a0}₫",
        ] {
            assert_eq!(value(typed), "1200000000", "{typed}");
        }
        assert_eq!(value("1 tỷ rưỡi"), "1500000000");
        assert_eq!(value("2 nghìn tỷ"), "2000000000000");
        assert_eq!(value("5 trăm triệu"), "500000000");
        assert_eq!(value("500k"), "500000");
        assert_eq!(value("12e-3"), "0.012");
    }

    #[test]
    fn negatives_are_understood_however_they_are_marked() {
        for typed in ["-5", "\u{2212}5", "–5", "(5)", "-5 %", "$-5", "-$5", "( 5 )"] {
            assert_eq!(value(typed), "-5", "{typed}");
        }
    }

    #[test]
    fn units_are_told() {
        let unit = |typed| read(typed, Language::English).unwrap().unit;
        assert_eq!(unit("5 %"), Some(Unit::Percent));
        assert_eq!(unit("5 percent"), Some(Unit::Percent));
        assert_eq!(unit("US$ 5"), Some(Unit::Currency(CurrencyMark::Dollar)));
        assert_eq!(unit("5 đ"), Some(Unit::Currency(CurrencyMark::Dong)));
        assert_eq!(unit("8 năm"), Some(Unit::Years));
        assert_eq!(unit("5"), None);
    }

    #[test]
    fn an_ambiguous_number_follows_the_language_and_tells_the_other_reading() {
        let vietnamese = read("1.234", Language::Vietnamese).unwrap();
        assert_eq!(vietnamese.value.to_text(), "1234");
        assert_eq!(vietnamese.other.unwrap().to_text(), "1.234");
        let english = read("1.234 tỷ", Language::English).unwrap();
        assert_eq!(english.value.to_text(), "1234000000");
        assert_eq!(english.other.unwrap().to_text(), "1234000000000");
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for typed in [
            "abc",
            "5 x",
            "--5",
            "1-2",
            "5 % đ",
            "((5))",
            "(-5)",
            "tỷ",
            "%",
            "1 triệu 2 tỷ",
            "NaN",
            "inf",
            "1/2",
            "1 tỷ 2000",
            "1e",
            "1e5e5",
            "e5",
            "5;5",
            "=1+1",
            "٣",
            "1 tỷ tỷ",
            "²",
            "½",
        ] {
            assert_eq!(read(typed, Language::English), Err(Unreadable::NotANumber), "{typed}");
        }
        assert_eq!(read(" \u{a0}", Language::English), Err(Unreadable::Empty));
    }

    #[test]
    fn endless_numbers_are_refused_at_once() {
        for typed in ["9".repeat(41), "1e999".into(), "1e99999999999".into(), "9".repeat(1 << 20)] {
            assert_eq!(read(&typed, Language::English), Err(Unreadable::TooLong));
        }
    }

    #[test]
    fn a_word_or_an_exponent_makes_no_number_that_could_not_be_typed_out() {
        let nines = "9".repeat(38);
        assert!(read(&format!("{nines}e2"), Language::English).is_ok());
        for typed in [format!("{nines}k"), format!("{nines}k99"), "1.234567890123e-30".into()] {
            assert_eq!(read(&typed, Language::English), Err(Unreadable::TooLong), "{typed}");
        }
        let both = read("1.234k", Language::English).unwrap();
        assert!(both.other.is_some(), "a short number keeps its other reading");
    }
}
