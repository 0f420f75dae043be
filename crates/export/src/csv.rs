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

/// A text that no sheet runs: an apostrophe stands before a formula where the text begins, and where it goes on behind what
/// another convention takes for the end of a cell or a line. A sheet of a country with the other separator opens the file too,
/// finds its cells elsewhere, and then a quotation mark inside of a cell protects nothing.
fn harmless(text: &str) -> String {
    let mut written = String::with_capacity(text.len() + 1);
    let mut rest = text;
    loop {
        let (cell, ended) = match rest.find(ends_a_cell) {
            Some(at) => rest.split_at_checked(at).unwrap_or((rest, "")),
            None => (rest, ""),
        };
        // A line end or a tab at the very beginning is dropped by some sheets, with what they then begin with.
        let begins_bare = written.is_empty() && cell.is_empty() && !ended.starts_with([',', ';']);
        if runs(cell) || (begins_bare && !ended.is_empty()) {
            written.push('\'');
        }
        written.push_str(cell);
        let mut letters = ended.chars();
        match letters.next() {
            Some(end) => written.push(end),
            None => return written,
        }
        rest = letters.as_str();
    }
}

/// What ends a cell or a line in one convention or another.
fn ends_a_cell(letter: char) -> bool {
    matches!(letter, ',' | ';' | '\t' | '\r' | '\n')
}

/// Whether a sheet takes what begins like this for a formula: the signs that begin one, their full-width and small forms,
/// also behind the blanks and quotation marks behind which a sheet still finds one.
fn runs(cell: &str) -> bool {
    let begins = |letter: char| {
        matches!(
            letter,
            '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '﹦' | '﹢' | '﹣' | '﹫'
        )
    };
    let hidden = |letter: &char| {
        letter.is_whitespace() || letter.is_control() || is_blank(*letter) || *letter == '"'
    };
    cell.chars().find(|letter| !hidden(letter)).is_some_and(begins)
}

/// Signs that take no room and are no white space: joiners, marks of direction, variants.
fn is_blank(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{e0000}'..='\u{e0fff}'
    )
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
        for hidden in [
            " =1",
            "\u{a0}=1",
            "\u{200b}=1",
            "\u{feff}@A1",
            "\0=1",
            "\u{202e}=1",
            "\u{2066}+1",
            "\u{ad}-1",
            "﹦1",
        ] {
            assert_eq!(text(hidden).trim_matches('"'), format!("'{hidden}"), "{hidden:?}");
        }
        for (broken, written) in [
            ("\t=1", "'\t'=1"),
            ("\r=1", "'\r'=1"),
            ("\n=1", "'\n'=1"),
            ("\r\n=1", "'\r\n'=1"),
            ("\tA", "'\tA"),
        ] {
            assert_eq!(text(broken), format!("\"{written}\""), "{broken:?}");
        }
        assert_eq!(text("=HYPERLINK(\"x\")"), "\"'=HYPERLINK(\"\"x\"\")\"");
    }

    /// Each of these is one cell. A sheet that separates by the other sign, or by a line end, cuts it in the middle of the
    /// text, where quotation marks are letters.
    #[test]
    fn a_sheet_of_the_other_convention_finds_no_formula_in_the_middle_of_a_text() {
        for (cell, written) in [
            ("A;=cmd|' /C calc'!A0;", "A;'=cmd|' /C calc'!A0;"),
            ("A,=1+1,", "A,'=1+1,"),
            ("A, =1+1", "A,' =1+1"),
            ("A;\"=1+1\"", "A;'\"=1+1\""),
            ("A\n@SUM(1)", "A\n'@SUM(1)"),
            ("A\r\n\t+1", "A\r\n\t'+1"),
            ("A;;=1;-2", "A;;'=1;'-2"),
        ] {
            for convention in [Convention::COMMA, Convention::POINT] {
                let sheet =
                    Sheet { head: vec!["x".into()], rows: vec![vec!["n".into(), cell.into()]] };
                let expected =
                    format!("n{}\"{}\"\r\n", convention.separator, written.replace('"', "\"\""));
                assert!(write(&sheet, convention).ends_with(&expected), "{cell:?}");
            }
        }
    }

    #[test]
    fn harmless_texts_and_negative_numbers_stay_as_they_are() {
        for plain in ["Nguyễn Thị A", "1 – 2", "a=b", "x-1", "", "…", "100%"] {
            assert_eq!(text(plain), plain);
        }
        for quoted in ["Khoa Hoá, Đại học A", "a; b = c", "A\nB"] {
            assert_eq!(text(quoted), format!("\"{quoted}\""));
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
        assert_eq!(text("\";=1+1;\""), "\"\"\";'=1+1;\"\"\"");
    }
}
