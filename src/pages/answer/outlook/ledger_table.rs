//! The ledger: every party's money by date, in one state of the world, summing to zero.

use std::collections::{BTreeMap, BTreeSet};

use labworth_domain::ledger::{Account, Amount, Ledger};
use labworth_domain::paths::comparison::PathKind;
use labworth_domain::paths::evaluation::{Evaluation, ReadingResult};
use labworth_domain::project::Project;
use labworth_domain::units::{Date, MinorUnits};
use labworth_export::csv::{Cell, Sheet};
use web_sys::{HtmlDetailsElement, HtmlSelectElement};
use yew::prelude::*;

use crate::answer::{MoneyScale, account_name, path_name};
use crate::figures::SaveTable;
use crate::pages::answer::block::Drawing;
use crate::text::Text;

/// The ledger of one path in one state, folded until it is opened.
pub fn ledger_table(block: &Drawing) -> Html {
    let text = block.text;
    let (path, failing) = (&block.choice, &block.second_choice);
    let evaluation = &block.evaluated.0;
    let Some(reading) = evaluation.readings.get(block.reading) else {
        return Html::default();
    };
    let paths = paths(reading);
    let stages = evaluation.project.road.stages.len();
    // The first choice is success; the others are the stage that fails, from the first.
    let state = if **failing == 0 || **failing > stages { stages } else { **failing - 1 };
    let Some((_, ledger)) = paths.get((**path).min(paths.len() - 1)) else {
        return Html::default();
    };
    let choose = |into: &UseStateHandle<usize>| {
        let into = into.clone();
        Callback::from(move |event: Event| {
            if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
                into.set(usize::try_from(select.selected_index()).unwrap_or(0));
            }
        })
    };
    let fold = {
        let is_unfolded = block.is_unfolded.clone();
        Callback::from(move |event: Event| {
            if let Some(details) = event.target_dyn_into::<HtmlDetailsElement>() {
                is_unfolded.set(details.open());
            }
        })
    };
    html! {
        <details class="block ledger" ontoggle={fold}>
            <summary>{ text.ledger_title() }</summary>
            <p>{ text.ledger_how() }</p>
            <p>
                <label for="ledger-path">{ text.ledger_path() }</label>
                { " " }
                <select id="ledger-path" onchange={choose(path)}>
                    for (at, (kind, _)) in paths.iter().enumerate() {
                        <option key={at} selected={at == **path}>{ path_name(*kind, text) }</option>
                    }
                </select>
                { " " }
                <label for="ledger-state">{ text.ledger_state() }</label>
                { " " }
                <select id="ledger-state" onchange={choose(failing)}>
                    <option key="all" selected={state == stages}>{ text.ledger_success() }</option>
                    for stage in 1..=stages {
                        <option key={stage} selected={state + 1 == stage}>
                            { text.ledger_fails(&stage.to_string()) }
                        </option>
                    }
                </select>
            </p>
            // A table of some thousand cells: drawn when somebody wants to see it.
            if *block.is_unfolded {
                { table(evaluation, ledger, state, text) }
            }
        </details>
    }
}

fn paths(reading: &ReadingResult) -> Vec<(PathKind, &Ledger<MinorUnits>)> {
    let spin_off = reading.spin_off.as_ref().map(|own| (PathKind::SpinOff, &own.ledger));
    std::iter::once((PathKind::Licence, &reading.ledger)).chain(spin_off).collect()
}

fn table(evaluation: &Evaluation, ledger: &Ledger<MinorUnits>, state: usize, text: Text) -> Html {
    let project = &evaluation.project;
    let dates = ledger.by_date(state);
    let accounts: BTreeSet<&Account> = dates.values().flat_map(BTreeMap::keys).collect();
    let amount = |units: &MinorUnits| project.currency.amount(units);
    let largest = dates.values().flat_map(BTreeMap::values).map(|own| amount(own).to_f64().abs());
    let scale = MoneyScale::for_amounts(largest.fold(0.0, f64::max));
    let unit = scale.unit(text, project.currency.code());
    let cell = |units: &MinorUnits| {
        let own = amount(units);
        if own.is_zero() { "–".to_owned() } else { scale.write(text, &own) }
    };
    let on = |own: Option<&MinorUnits>| own.map_or_else(|| "–".to_owned(), cell);
    let sheet = sheet(project, (ledger, state), &accounts, &dates, text);
    html! {
        <>
        <div class="table-scroll" tabindex="0" role="group" aria-label={text.ledger_title()}>
            <table class="ledger-table">
                <caption>{ text.table_unit(&unit) }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ text.ledger_date() }</th>
                        for account in &accounts {
                            <th key={format!("{account:?}")} scope="col" class="number">
                                { account_name(account, project, text) }
                            </th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for (date, nets) in &dates {
                        <tr key={date.to_string()}>
                            <th scope="row">{ text.date(date) }</th>
                            for account in &accounts {
                                <td key={format!("{account:?}")} class="number">
                                    { on(nets.get(*account)) }
                                </td>
                            }
                        </tr>
                    }
                </tbody>
                <tfoot>
                    <tr>
                        <th scope="row">{ text.ledger_sum() }</th>
                        for account in &accounts {
                            <td key={format!("{account:?}")} class="number">
                                { cell(&ledger.outcome(account, state)) }
                            </td>
                        }
                    </tr>
                </tfoot>
            </table>
        </div>
        <SaveTable title={text.ledger_title()} {sheet} />
        </>
    }
}

/// The same in whole units of the currency, for a sheet.
fn sheet(
    project: &Project,
    (ledger, state): (&Ledger<MinorUnits>, usize),
    accounts: &BTreeSet<&Account>,
    dates: &BTreeMap<Date, BTreeMap<Account, MinorUnits>>,
    text: Text,
) -> Sheet {
    let code = project.currency.code();
    let amount = |units: &MinorUnits| Cell::Number(project.currency.amount(units));
    let nothing = MinorUnits::nothing();
    let names = accounts.iter().map(|account| account_name(account, project, text));
    let mut rows: Vec<Vec<Cell>> = dates
        .iter()
        .map(|(date, nets)| {
            let amounts = accounts.iter().map(|own| amount(nets.get(*own).unwrap_or(&nothing)));
            std::iter::once(Cell::Date(*date)).chain(amounts).collect()
        })
        .collect();
    let sums = accounts.iter().map(|own| amount(&ledger.outcome(own, state)));
    rows.push(std::iter::once(Cell::from(text.ledger_sum())).chain(sums).collect());
    let head = names.map(|name| format!("{name} ({code})"));
    Sheet { head: std::iter::once(text.ledger_date().to_owned()).chain(head).collect(), rows }
}
