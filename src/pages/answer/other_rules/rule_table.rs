//! The comparison as a table: money and part of everything received, and where each rule is from.

use labworth_catalogue::{Confidence, RuleRecord};
use labworth_domain::paths::other_rules::NotComparable;
use labworth_domain::units::{Currency, Exact};
use labworth_export::csv::{Cell, Sheet};
use yew::prelude::*;

use crate::answer::MoneyScale;
use crate::figures::SaveTable;
use crate::knowledge::in_language;
use crate::pages::answer::other_rules::rows::{Pocket, Row, Shares};
use crate::text::Text;

/// The table.
pub(super) fn rule_table(rows: &[Row], currency: &Currency, scale: MoneyScale, text: Text) -> Html {
    let unit = scale.unit(text, currency.code());
    // A column that is empty under every rule is left out.
    let is_used = |pocket: &Pocket| {
        let shares = rows.iter().filter_map(|row| row.shares.as_ref().ok());
        shares.into_iter().any(|shares| !shares.amount(*pocket).is_zero())
    };
    let columns: Vec<Pocket> = Pocket::ALL.into_iter().filter(is_used).collect();
    let caption = text.other_rules_table(&unit);
    let sheet = sheet(rows, &columns, currency.code(), text);
    html! {
        <>
        <div class="table-scroll" tabindex="0" role="group" aria-label={caption.clone()}>
            <table class="other-rules">
                <caption>{ caption }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ text.other_rules_rule() }</th>
                        for pocket in &columns {
                            <th key={pocket.name(text)} scope="col" class="number">{ pocket.name(text) }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for (at, row) in rows.iter().enumerate() {
                        <tr key={at} class={row.own.then_some("chosen")}>
                            <th scope="row">
                                { row.name.clone() }
                                if let Some(record) = &row.record {
                                    { source(record, text) }
                                }
                            </th>
                            { cells(row, &columns, scale, text) }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
        <SaveTable title={text.other_rules_title()} {sheet} />
        </>
    }
}

/// The amounts in whole units of the currency, for a sheet; a rule that does not fit says why.
fn sheet(rows: &[Row], columns: &[Pocket], code: &str, text: Text) -> Sheet {
    let name = |pocket: &Pocket| format!("{} ({code})", pocket.name(text));
    let row = |row: &Row| -> Vec<Cell> {
        let cells: Vec<Cell> = match &row.shares {
            Ok(shares) => columns.iter().map(|pocket| shares.amount(*pocket).into()).collect(),
            Err(why) => vec![Cell::Text(reason(why, row, text))],
        };
        std::iter::once(Cell::Text(row.name.clone())).chain(cells).collect()
    };
    Sheet {
        head: std::iter::once(text.other_rules_rule().to_owned())
            .chain(columns.iter().map(name))
            .collect(),
        rows: rows.iter().map(row).collect(),
    }
}

fn cells(row: &Row, columns: &[Pocket], scale: MoneyScale, text: Text) -> Html {
    let amount = |shares: &Shares, pocket: Pocket| -> (String, String) {
        let amount: Exact = shares.amount(pocket);
        (scale.write(text, &amount), text.percent(&shares.part(pocket), 1))
    };
    match &row.shares {
        Ok(shares) => html! {
            for pocket in columns.iter().copied() {
                <td key={pocket.name(text)} class="number">
                    { amount(shares, pocket).0 }
                    <span class="part">{ amount(shares, pocket).1 }</span>
                </td>
            }
        },
        Err(why) => html! {
            <td colspan={columns.len().to_string()}>{ reason(why, row, text) }</td>
        },
    }
}

fn reason(why: &NotComparable, row: &Row, text: Text) -> String {
    match (why, row.foreign_currency.as_deref()) {
        (NotComparable::RateNeeded, Some(code)) => text.other_rules_needs_rate(code),
        (NotComparable::RateNeeded, None) => text.other_rules_no_currency().to_owned(),
        (NotComparable::RateNotPositive, _) => text.other_rules_rate_not_positive().to_owned(),
        (NotComparable::Rule(error), _) => text.other_rules_does_not_fit(error.problem.code()),
    }
}

/// How far a record can be trusted.
pub fn confidence_words(confidence: Confidence, text: Text) -> &'static str {
    match confidence {
        Confidence::Low => text.confidence_low(),
        Confidence::Medium => text.confidence_medium(),
        Confidence::High => text.confidence_high(),
    }
}

/// Source, year and confidence; more behind a fold where there is more to say.
fn source(record: &RuleRecord, text: Text) -> Html {
    let year = record
        .source
        .year
        .map_or_else(|| text.other_rules_no_year().to_owned(), |year| year.to_string());
    html! {
        <details class="source">
            <summary>{ text.other_rules_source(&year) }</summary>
            <p>{ record.source.title.clone() }</p>
            if let Some(place) = &record.source.url_or_reference {
                <p class="quiet">{ place.clone() }</p>
            }
            <p class="quiet">{ confidence_words(record.confidence, text) }</p>
            if let Some(note) = &record.note {
                <p class="quiet">{ in_language(note, text.language).to_owned() }</p>
            }
        </details>
    }
}
