//! Reading a number as it is written in a question.

use labworth_domain::units::{Exact, NotANumber};

use crate::problem::Problem;

/// Reads `8`, `-0.05`, `1.5e3`, a fraction `1/3` or a percentage `8%`.
pub(crate) fn read_number(text: &str, path: &str) -> Result<Exact, Problem> {
    let refused = |reason: NotANumber| {
        let shown: String = text.chars().take(40).collect();
        match reason {
            NotANumber::TooLarge => Problem::new(
                "too_large",
                path,
                format!("\"{shown}\" has more than 80 characters or an exponent beyond 40"),
            ),
            NotANumber::DividedByZero => {
                Problem::new("not_a_number", path, format!("\"{shown}\" divides by zero"))
            }
            NotANumber::Empty => Problem::new("missing", path, "the text is empty"),
            NotANumber::Malformed => Problem::new(
                "not_a_number",
                path,
                format!(
                    "\"{shown}\" is not a number: write 1234.5 (point for decimals, no grouping), \
                     a fraction 1/3 or a percentage 8%"
                ),
            ),
        }
    };
    let trimmed = text.trim();
    let (body, divisor) = match trimmed.strip_suffix('%') {
        Some(body) => (body.trim_end(), Exact::whole(100)),
        None => (trimmed, Exact::one()),
    };
    let value = match body.split_once('/') {
        Some((above, below)) => {
            let below = Exact::from_decimal_text(below.trim()).map_err(refused)?;
            let above = Exact::from_decimal_text(above.trim()).map_err(refused)?;
            above.checked_div(&below).ok_or(NotANumber::DividedByZero)
        }
        None => Exact::from_decimal_text(body),
    };
    let value = value.map_err(refused)?;
    value.checked_div(&divisor).ok_or_else(|| refused(NotANumber::DividedByZero))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn fractions_and_percentages_are_exact() {
        let read = |text| read_number(text, "").map(|value| value.to_text());
        assert_eq!(read("1/3").unwrap(), "1/3");
        assert_eq!(read(" 8 % ").unwrap(), "0.08");
        assert_eq!(read("-2.50").unwrap(), "-2.5");
        for (text, code) in [
            ("1/0", "not_a_number"),
            ("NaN", "not_a_number"),
            ("Infinity", "not_a_number"),
            ("1,000", "not_a_number"),
            ("ten", "not_a_number"),
            ("", "missing"),
            ("%", "missing"),
            ("1e400", "too_large"),
        ] {
            assert_eq!(read_number(text, "").unwrap_err().code, code, "{text}");
        }
    }

    proptest! {
        #[test]
        fn the_digits_of_a_double_lead_back_to_it(mantissa in -1.0_f64..1.0, power in -60_i32..90) {
            let value = mantissa * 2.0_f64.powi(power);
            let read = read_number(&format!("{value:e}"), "").unwrap();
            prop_assert_eq!(read.to_f64(), value);
        }
    }
}
