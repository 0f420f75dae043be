//! Whatever stands in a table: a reader of CSV finds the same cells, and no formula among them.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use labworth_domain::units::Exact;
use labworth_export::csv::{Cell, Convention, Sheet, write};
use proptest::prelude::*;

/// A reader of RFC 4180, written apart from the writer: cells, and whether they were quoted.
fn read(text: &str, separator: char) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut letters = text.strip_prefix('\u{feff}').unwrap().chars().peekable();
    let mut within = false;
    while let Some(letter) = letters.next() {
        match letter {
            '"' if within && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' => within = !within,
            _ if within => cell.push(letter),
            '\r' if letters.peek() == Some(&'\n') => {
                letters.next();
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            own if own == separator => row.push(std::mem::take(&mut cell)),
            _ => cell.push(letter),
        }
    }
    assert!(!within && row.is_empty() && cell.is_empty(), "the text ends inside of a cell");
    rows
}

/// Whether the one is the other with apostrophes put before some of its parts, and nothing else.
fn is_with_apostrophes(found: &str, text: &str) -> bool {
    let mut wanted = text.chars().peekable();
    let mut begins = true;
    for letter in found.chars() {
        if wanted.peek() == Some(&letter) {
            wanted.next();
            begins = matches!(letter, ',' | ';' | '\t' | '\r' | '\n');
        } else if letter == '\'' && begins {
            begins = false;
        } else {
            return false;
        }
    }
    wanted.next().is_none()
}

fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        "[-=+@;,\"'\t\r\n a-z0-9＝]{0,12}",
        ".{0,12}",
        Just("=HYPERLINK(\"https://example.org\";\"A\")".to_owned()),
    ]
}

fn conventions() -> impl Strategy<Value = Convention> {
    prop::sample::select(vec![Convention::COMMA, Convention::POINT])
}

proptest! {
    #[test]
    fn a_reader_finds_the_texts_and_no_formula(
        texts in prop::collection::vec(hostile(), 1..6), convention in conventions(),
    ) {
        let row = texts.iter().map(|text| Cell::from(text.as_str())).collect();
        let sheet = Sheet { head: texts.clone(), rows: vec![row] };
        let rows = read(&write(&sheet, convention), convention.separator);
        prop_assert_eq!(rows.len(), 2);
        for (found, text) in rows.iter().flat_map(|row| row.iter().zip(&texts)) {
            prop_assert!(is_with_apostrophes(found, text), "{found:?} for {text:?}");
            prop_assert!(!found.trim_start().starts_with(['=', '+', '-', '@']), "{found:?}");
            prop_assert!(!found.starts_with(['\t', '\r', '\n']), "{found:?}");
        }
    }

    /// A sheet of another country, or one that knows no quotation marks, cuts at every sign that ends a cell anywhere.
    #[test]
    fn wherever_a_sheet_cuts_no_cell_begins_as_a_formula(
        texts in prop::collection::vec(hostile(), 1..6), convention in conventions(),
    ) {
        let row = texts.iter().map(|text| Cell::from(text.as_str())).collect();
        let written = write(&Sheet { head: texts, rows: vec![row] }, convention);
        for cell in written.split([',', ';', '\t', '\r', '\n']) {
            let cell = cell.trim_start_matches(['"', ' ', '\u{feff}']);
            prop_assert!(!cell.starts_with(['=', '+', '-', '@', '＝']), "{cell:?} in {written:?}");
        }
    }

    #[test]
    fn a_number_comes_back_as_the_same_number(
        digits in any::<i64>(), places in 0_u32..12, convention in conventions(),
    ) {
        let value = Exact::from_decimal_text(&format!("{digits}e-{places}")).unwrap();
        let sheet = Sheet { head: vec!["x".into()], rows: vec![vec![value.clone().into()]] };
        let written = write(&sheet, convention);
        let cell = read(&written, convention.separator).pop().unwrap().pop().unwrap();
        let other = if convention.decimal == ',' { '.' } else { ',' };
        prop_assert!(!cell.contains(other));
        prop_assert_eq!(Exact::from_decimal_text(&cell.replace(convention.decimal, ".")).unwrap(), value);
    }
}
