//! A table as CSV: numbers as numbers, texts as texts, for a sheet in either convention.
//!
//! RFC 4180 with CRLF, in UTF-8 with its mark, without which Excel takes Vietnamese for another
//! encoding. A text that a sheet would run as a formula gets an apostrophe before it (OWASP, *CSV
//! Injection*): whoever names an inventor `=HYPERLINK(…)` sends nobody's table anywhere.

use labworth_domain::units::{Date, Exact};

/// The decimals that are written of a number whose decimals do not end.
const PLACES: usize = 12;

/// How sheets of a country read CSV.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Convention {
    /// Between cells.
    pub separator: char,
    /// Between a whole and its decimals.
    pub decimal: char,
}

impl Convention {
    /// Where the comma separates decimals, as in Vietnam.
    pub const COMMA: Self = Self { separator: ';', decimal: ',' };
    /// Where the point does.
    pub const POINT: Self = Self { separator: ',', decimal: '.' };
}

/// A cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// A text.
    Text(String),
    /// A number: an amount in whole units of its currency, a rate as a fraction.
    Number(Exact),
    /// A day, written as ISO 8601.
    Date(Date),
    /// Nothing.
    Empty,
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Exact> for Cell {
    fn from(value: Exact) -> Self {
        Self::Number(value)
    }
}

/// A table: the heads of its columns and its rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// The heads.
    pub head: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

/// Writes a table.
#[must_use]
pub fn write(sheet: &Sheet, convention: Convention) -> String {
    let mut out = String::from("\u{feff}");
    let head: Vec<Cell> = sheet.head.iter().map(|head| Cell::from(head.as_str())).collect();
    for row in std::iter::once(&head).chain(&sheet.rows) {
        for (at, cell) in row.iter().enumerate() {
            if at > 0 {
                out.push(convention.separator);
            }
            out.push_str(&written(cell, convention));
        }
        out.push_str("\r\n");
    }
    out
}

fn written(cell: &Cell, convention: Convention) -> String {
    match cell {
        Cell::Text(text) => quoted(&harmless(text), convention),
        Cell::Number(value) => {
            let plain = value.to_decimal_text().unwrap_or_else(|| value.to_rounded_text(PLACES));
            plain.replace('.', &convention.decimal.to_string())
        }
        Cell::Date(date) => date.to_string(),
        Cell::Empty => String::new(),
    }
}

/// A text that no sheet runs: the signs that begin a formula, their full-width forms, and the
/// blanks behind which a sheet still finds one.
fn harmless(text: &str) -> String {
    let begins = |letter: char| {
        matches!(letter, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n')
            || matches!(letter, '＝' | '＋' | '－' | '＠')
    };
    let hidden = |letter: &char| letter.is_whitespace() || letter.is_control() || is_blank(*letter);
    let first = text.chars().find(|letter| begins(*letter) || !hidden(letter));
    if first.is_some_and(begins) { format!("'{text}") } else { text.to_owned() }
}

/// Signs that take no room and are no white space.
fn is_blank(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

fn quoted(text: &str, convention: Convention) -> String {
    let plain = !text.contains(['"', '\r', '\n', ',', ';', '\t', convention.separator])
        && text.trim() == text;
    if plain { text.to_owned() } else { format!("\"{}\"", text.replace('"', "\"\"")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(cell: &str) -> String {
        written(&cell.into(), Convention::COMMA)
    }

    fn number(value: &str, convention: Convention) -> String {
        written(&Exact::from_decimal_text(value).unwrap().into(), convention)
    }

    #[test]
    fn a_table_is_written_in_both_conventions() {
        let sheet = Sheet {
            head: vec!["Năm".into(), "Số tiền".into()],
            rows: vec![
                vec!["2026".into(), Exact::from_decimal_text("-1234567.5").unwrap().into()],
                vec![Cell::Date(Date::from_iso("2026-03-31").unwrap()), Cell::Empty],
            ],
        };
        let vietnamese = "\u{feff}Năm;Số tiền\r\n2026;-1234567,5\r\n2026-03-31;\r\n";
        assert_eq!(write(&sheet, Convention::COMMA), vietnamese);
        let english = "\u{feff}Năm,Số tiền\r\n2026,-1234567.5\r\n2026-03-31,\r\n";
        assert_eq!(write(&sheet, Convention::POINT), english);
    }

    #[test]
    fn what_a_sheet_would_run_gets_an_apostrophe() {
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "＝1+1", "－1"] {
            assert_eq!(text(formula), format!("'{formula}"), "{formula}");
        }
        for hidden in ["\t=1", "\r=1", "\n=1", " =1", "\u{a0}=1", "\u{200b}=1", "\u{feff}@A1"] {
            assert_eq!(text(hidden).trim_matches('"'), format!("'{hidden}"), "{hidden:?}");
        }
        assert_eq!(text("=HYPERLINK(\"x\")"), "\"'=HYPERLINK(\"\"x\"\")\"");
    }

    #[test]
    fn harmless_texts_and_negative_numbers_stay_as_they_are() {
        for plain in ["Nguyễn Thị A", "1 – 2", "a=b", "x-1", "", "…", "100%"] {
            assert_eq!(text(plain), plain);
        }
        assert_eq!(number("-5", Convention::COMMA), "-5");
        assert_eq!(number("-0.5", Convention::COMMA), "-0,5");
        assert_eq!(number("-0.5", Convention::POINT), "-0.5");
        assert_eq!(number("1e21", Convention::POINT), "1000000000000000000000");
        let third = Cell::from(Exact::ratio(-1, 3).unwrap());
        assert_eq!(written(&third, Convention::POINT), "-0.333333333333");
    }

    #[test]
    fn separators_quotes_and_line_ends_stay_inside_their_cell() {
        assert_eq!(text("a;b"), "\"a;b\"");
        assert_eq!(text("a,b"), "\"a,b\"");
        assert_eq!(text("say \"A\""), "\"say \"\"A\"\"\"");
        assert_eq!(text("a\r\nb"), "\"a\r\nb\"");
        assert_eq!(text(" a "), "\" a \"");
        assert_eq!(text("\";=1+1;\""), "\"\"\";=1+1;\"\"\"");
    }
}
