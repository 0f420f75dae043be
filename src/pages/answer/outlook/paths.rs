//! Paths side by side: what each party has of each, with its spread where draws are there.

use labworth_api::simulation::measure_name::measure_name;
use labworth_charts::{Closing, PartyRow, PathBar, PathComparison, path_comparison};
use labworth_domain::explanation::{Figure, Whose};
use labworth_domain::ledger::Account;
use labworth_domain::paths::comparison::{PathValue, compare, side_of};
use labworth_domain::project::Project;
use labworth_domain::study::Measure;
use labworth_domain::units::{Exact, Number};
use labworth_export::csv::{Cell, Sheet};
use yew::prelude::*;

use crate::answer::{MoneyScale, account_name, account_party, path_name};
use crate::figures::{Picture, SaveTable, WorkingPanel};
use crate::pages::answer::block::Drawing;
use crate::text::Text;

/// Every party with one bar a path, and the same as a table whose figures open.
pub fn paths_figure(block: &Drawing) -> Html {
    let text = block.text;
    let open = &block.open;
    let evaluation = &block.evaluated.0;
    let Some(reading) = evaluation.readings.get(block.reading) else {
        return Html::default();
    };
    let project = &evaluation.project;
    let paths = compare(project, reading);
    let accounts = accounts(&paths);
    let values = paths.iter().flat_map(|path| &path.parties).map(|(_, value)| value.abs());
    let scale = MoneyScale::for_amounts(values.fold(0.0, f64::max));
    let unit = scale.unit(text, project.currency.code());
    let rows: Vec<PartyRow> = accounts
        .iter()
        .map(|account| PartyRow {
            label: account_name(account, project, text),
            party: account_party(account),
            paths: paths.iter().map(|path| bar(path, account, scale, block, text)).collect(),
        })
        .collect();
    let description: Vec<String> = rows
        .iter()
        .flat_map(|row| {
            let of = |bar: &PathBar| {
                let name = text.label_in_row(&row.label, &bar.label);
                text.value_description(&bar.figure, &name)
            };
            row.paths.iter().filter(|bar| bar.expected.is_some()).map(of).collect::<Vec<_>>()
        })
        .collect();
    let scene = path_comparison(
        &PathComparison {
            title: text.paths_title().to_owned(),
            description: description.join(" "),
            parties: rows,
            number: &|value| scale.write_round(text, value),
        },
        block.width,
    );
    html! {
        <figure class="block" ref={block.frame.clone()}>
            <figcaption>
                <h3>{ text.paths_title() }</h3>
                <p>{ text.paths_how() }</p>
                <p class="quiet">{ text.table_unit(&unit) }</p>
            </figcaption>
            if let Some(scene) = scene {
                <Picture {scene} id="paths" />
            }
            <div class="table-scroll" tabindex="0" role="group" aria-label={text.paths_title()}>
                <table class="paths-table">
                    <caption>{ text.table_unit(&unit) }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ text.paths_party() }</th>
                            for path in &paths {
                                <th scope="col" class="number" key={path_name(path.kind, text)}>
                                    { path_name(path.kind, text) }
                                </th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for account in &accounts {
                            <tr key={format!("{account:?}")}>
                                <th scope="row">{ account_name(account, project, text) }</th>
                                for path in &paths {
                                    <td class="number" key={path_name(path.kind, text)}>
                                        if path.parties.iter().any(|(own, _)| own == account) {
                                            { open.button(Figure::PathValue {
                                                    reading: block.reading,
                                                    path: path.kind,
                                                    whose: Whose::Party(account.clone()),
                                                }, &scale.write_estimate(text, path.of(account)), &text.label_in_row(
                                                    &account_name(account, project, text),
                                                    path_name(path.kind, text),
                                                ), text) }
                                        } else {
                                            { "–" }
                                        }
                                    </td>
                                }
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
            <SaveTable title={text.paths_title()} sheet={sheet(&accounts, &paths, project, text)} />
            if let Some(figure) = open.figure.clone() {
                <WorkingPanel evaluated={block.evaluated.clone()} {figure} />
            }
        </figure>
    }
}

/// The table in whole units of the currency, for a sheet.
fn sheet(accounts: &[Account], paths: &[PathValue], project: &Project, text: Text) -> Sheet {
    let currency = &project.currency;
    let name = |path: &PathValue| format!("{} ({})", path_name(path.kind, text), currency.code());
    let row = |account: &Account| -> Vec<Cell> {
        let of_path = |path: &PathValue| {
            let own = path.parties.iter().find(|(own, _)| own == account);
            own.and_then(|(_, value)| Exact::from_f64(*value))
                .map_or(Cell::Empty, |value| value.payable(currency).into())
        };
        let party = Cell::Text(account_name(account, project, text));
        std::iter::once(party).chain(paths.iter().map(of_path)).collect()
    };
    Sheet {
        head: std::iter::once(text.paths_party().to_owned())
            .chain(paths.iter().map(name))
            .collect(),
        rows: accounts.iter().map(row).collect(),
    }
}

/// Everybody who has a part in some path, in the order of the ledger.
fn accounts(paths: &[PathValue]) -> Vec<Account> {
    let mut accounts: Vec<Account> =
        paths.iter().flat_map(|path| &path.parties).map(|(account, _)| account.clone()).collect();
    accounts.sort_unstable();
    accounts.dedup();
    accounts
}

fn bar(
    path: &PathValue,
    account: &Account,
    scale: MoneyScale,
    block: &Drawing,
    text: Text,
) -> PathBar {
    let taking_part = path.parties.iter().any(|(own, _)| own == account);
    let name = measure_name(&Measure::Party { path: path.kind, account: account.clone() });
    let drawn = block.drawn.as_ref().and_then(|drawn| drawn.of(&name)).filter(|_| taking_part);
    let expected = taking_part.then(|| path.of(account));
    let figure = expected.map_or_else(
        || text.paths_no_part().to_owned(),
        |value| match drawn {
            None => scale.write_estimate(text, value),
            Some(drawn) => text.paths_with_spread(
                &scale.write_estimate(text, drawn.p90),
                &scale.write_estimate(text, drawn.p10),
                &scale.write_estimate(text, value),
            ),
        },
    );
    PathBar {
        label: path_name(path.kind, text).to_owned(),
        expected,
        spread: drawn.map(|drawn| (drawn.p10, drawn.p90)),
        figure,
        closing: closing(path, account, text),
    }
}

/// Whether the path closes for an account that negotiates for itself.
fn closing(path: &PathValue, account: &Account, text: Text) -> Option<Closing> {
    let alone = matches!(account, Account::Licensee | Account::Founders | Account::Investor);
    let side = side_of(account).filter(|_| alone)?;
    let slack = path.constraints.iter().find(|own| own.side == side)?.slack()?;
    let closes = slack >= 0.0;
    let words = if closes { text.verdict_takes_part() } else { text.verdict_stays_away() };
    Some(Closing { closes, words: words.to_owned() })
}

/// An exact number that is near to an estimate.
pub(super) fn exact(value: f64) -> Exact {
    Exact::from_f64(value).unwrap_or_else(Exact::zero)
}
