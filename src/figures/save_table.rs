//! Saves a table as CSV in the convention of the reader's sheets.

use labworth_domain::units::Exact;
use labworth_export::csv::{self, Cell, Sheet};
use yew::prelude::*;

use crate::browser;
use crate::context::{use_dispatch, use_text};
use crate::session::Action;
use crate::text::{Convention, Language, Unit, file_stem, read_date, read_number};

/// What the button needs.
#[derive(Properties, PartialEq)]
pub struct SaveTableProps {
    /// What the table shows; the name of the file is made of it.
    pub title: AttrValue,
    /// The table.
    pub sheet: Sheet,
}

/// The button below a table.
#[component]
pub fn SaveTable(props: &SaveTableProps) -> Html {
    let text = use_text();
    let dispatch = use_dispatch();
    let onclick = {
        let (title, sheet) = (props.title.clone(), props.sheet.clone());
        Callback::from(move |_: MouseEvent| {
            let stem = file_stem(&title);
            let stem = if stem.is_empty() { "labworth" } else { &stem };
            let written = csv::write(&sheet, convention(text.language));
            if browser::download(&format!("{stem}.csv"), "text/csv", &written).is_err() {
                dispatch.emit(Action::FailedToSave);
            }
        })
    };
    html! {
        <p class="save-picture">
            <span aria-hidden="true">{ text.table_save() }</span>
            <button
                type="button"
                class="quiet-button"
                aria-label={text.table_save_csv(&props.title)}
                {onclick}
            >
                { "CSV" }
            </button>
        </p>
    }
}

fn convention(language: Language) -> csv::Convention {
    match Convention::of(language).decimal {
        ',' => csv::Convention::COMMA,
        _ => csv::Convention::POINT,
    }
}

/// A cell as the page shows it: the number or the day that it says, otherwise its text.
#[must_use]
pub fn cell_shown(shown: &str, language: Language) -> Cell {
    let shown = shown.trim().trim_start_matches('≈').trim();
    if matches!(shown, "" | "–") {
        return Cell::Empty;
    }
    if let Some(date) = read_date(shown) {
        return Cell::Date(date);
    }
    match read_number(shown, Convention::of(language)) {
        Ok(number) if number.unit == Some(Unit::Percent) => {
            Cell::Number(number.value / Exact::whole(100))
        }
        Ok(number) => Cell::Number(number.value),
        Err(_) => shown.into(),
    }
}

#[cfg(test)]
mod tests {
    use labworth_domain::units::Date;

    use super::*;

    #[test]
    fn what_the_page_writes_is_read_back_for_the_sheet() {
        let number = |text| Cell::Number(Exact::from_decimal_text(text).unwrap());
        let vietnamese = |shown| cell_shown(shown, Language::Vietnamese);
        assert_eq!(vietnamese("1.234,5"), number("1234.5"));
        assert_eq!(vietnamese("1.234"), number("1234"));
        assert_eq!(cell_shown("1.234", Language::English), number("1.234"));
        assert_eq!(vietnamese("\u{2212}2,5"), number("-2.5"));
        assert_eq!(vietnamese("5,5%"), number("0.055"));
        assert_eq!(vietnamese("≈\u{a0}1,2\u{a0}tỷ\u{a0}đồng"), number("1200000000"));
        assert_eq!(vietnamese("–"), Cell::Empty);
        assert_eq!(vietnamese("31/12/2026"), Cell::Date(Date::from_iso("2026-12-31").unwrap()));
        assert_eq!(vietnamese("từ 4 đến 5"), Cell::Text("từ 4 đến 5".into()));
        assert_eq!(vietnamese("=1+1"), Cell::Text("=1+1".into()));
    }
}
