//! Renewal fees: office by office what keeping the right costs and brings, and until when it is worth it.

use labworth_catalogue::{FeeSchedule, renewal_fees};
use labworth_domain::explanation::Figure;
use labworth_domain::paths::appraisal::renewal::{self, Office};
use labworth_domain::paths::appraisal::renewal_years::{OfficeRenewal, OfficeYear};
use labworth_domain::units::Exact;
use yew::prelude::*;

use crate::answer::MoneyScale;
use crate::fields::{Desk, editor, rows_editor};
use crate::figures::{Evaluated, RangeFigure, WorkingPanel};
use crate::knowledge::in_language;
use crate::pages::answer::{Drawing, block, confidence_words, single};
use crate::text::Text;

/// The part of the section on the life.
pub fn renewal_part(desk: &Desk, evaluated: Option<&Evaluated>) -> Html {
    let text = desk.text;
    html! {
        <>
            <h3 key="renewal-title">{ text.renewal_title() }</h3>
            <p class="step-why">{ text.renewal_why() }</p>
            { rows_editor(
                desk,
                renewal::OFFICES,
                &[
                    &renewal::SCHEDULE,
                    &renewal::CLAIMS,
                    &renewal::YEAR,
                    &renewal::SHARE,
                    &renewal::REASON,
                    &renewal::EXCHANGE,
                    &renewal::OWN_FEE,
                ],
                |number| text.row_office(number),
                text.row_add_office(),
            ) }
            { editor(desk, &renewal::BORNE) }
            if let Some(evaluated) = evaluated {
                { block("renewal-result", evaluated, 0, result) }
            }
        </>
    }
}

fn result(block: &Drawing) -> Html {
    let (text, evaluated) = (block.text, &block.evaluated);
    let evaluation = &evaluated.0;
    let project = &evaluation.project;
    let offices = &project.renewals.offices;
    if offices.is_empty() {
        return Html::default();
    }
    let schedules = renewal_fees().unwrap_or_default();
    let readings = 0..evaluation.readings.len();
    html! {
        <div class="methods" ref={block.frame.clone()}>
            for (at, (office, found)) in offices.iter().zip(&evaluation.renewal.offices).enumerate() {
                { of_office(block, (at, office), found, &schedules) }
            }
            if project.renewals.lower_the_value() {
                <p>{ text.renewal_how_taken() }</p>
                <dl>
                    <RangeFigure
                        evaluated={evaluated.clone()}
                        label={text.renewal_taken()}
                        figures={readings.map(|reading| Figure::RenewalBurden { reading }).collect::<Vec<_>>()}
                        amounts={evaluation.readings.iter().map(|own| own.right.fees).collect::<Vec<f64>>()}
                    />
                </dl>
            } else {
                <p>{ text.renewal_aside() }</p>
            }
        </div>
    }
}

/// An office: its schedule, its years, the last one worth its fee.
fn of_office(
    block: &Drawing,
    (at, office): (usize, &Office),
    found: &OfficeRenewal,
    schedules: &[FeeSchedule],
) -> Html {
    let (text, evaluated, open) = (block.text, &block.evaluated, &block.open);
    let of_id = |id: &str| schedules.iter().find(|record| record.id == id);
    let chosen = office.schedule.as_ref().filter(|_| office.own_fee.is_none());
    let chosen = chosen.and_then(|schedule| of_id(&schedule.id));
    let name = chosen.map(|record| in_language(&record.name, text.language));
    let title = match name {
        Some(name) => format!("{}: {name}", text.row_office(&(at + 1).to_string())),
        None => text.row_office(&(at + 1).to_string()),
    };
    let last = match (found.last_worth(), found.years.is_empty()) {
        (Some(year), _) => text.renewal_last(&text.date(&year.starts), &year.number.to_string()),
        (None, true) => text.renewal_none().to_owned(),
        (None, false) => text.renewal_never().to_owned(),
    };
    let given_up = found.years.iter().any(|year| !year.kept);
    html! {
        <section key={at} aria-labelledby={format!("renewal-{at}")}>
            <h4 id={format!("renewal-{at}")}>{ title }</h4>
            <p><strong>{ last }</strong></p>
            if let Some(record) = chosen {
                { source(record, found.years.last(), record.superseded_by.as_deref().and_then(of_id), text) }
            } else {
                <p class="quiet">{ text.renewal_own() }</p>
            }
            <dl>
                { single(evaluated, Figure::RenewalFees { office: at }, text.renewal_present(), open, text) }
                if given_up {
                    { single(evaluated, Figure::RenewalGivenUp { office: at }, text.renewal_given_up(), open, text) }
                }
            </dl>
            { table(block, at, found) }
        </section>
    }
}

/// Where a schedule is from, how far it can be trusted, and what it lacks.
fn source(
    record: &FeeSchedule,
    last: Option<&OfficeYear>,
    replaced_by: Option<&FeeSchedule>,
    text: Text,
) -> Html {
    let ends = record.fees.last().map_or(0, |fee| fee.last);
    let is_short = record.stops_early && last.is_some_and(|year| year.number > ends);
    html! {
        <>
            if let Some(later) = replaced_by {
                <p>{ text.renewal_replaced(in_language(&later.name, text.language)) }</p>
            }
            if is_short {
                <p>{ text.renewal_stops(&ends.to_string()) }</p>
            }
            <p class="quiet">
                { record.source.title.clone() }
                { ". " }
                { confidence_words(record.confidence, text) }
                { ". " }
                if let Some(note) = &record.note {
                    { in_language(note, text.language).to_owned() }
                }
            </p>
        </>
    }
}

/// The years of an office; every figure opens below its row.
fn table(block: &Drawing, office: usize, found: &OfficeRenewal) -> Html {
    let text = block.text;
    if found.years.is_empty() {
        return Html::default();
    }
    let currency = &block.evaluated.0.project.currency;
    let caption = text.table_unit(text.currency(currency.code()));
    let heads = [
        text.renewal_year(),
        text.renewal_begins(),
        text.renewal_fee(),
        text.renewal_until(),
        text.renewal_earned(),
        text.renewal_choice(),
    ];
    html! {
        <div class="table-scroll" tabindex="0" role="group" aria-labelledby={format!("renewal-{office}")}>
            <table class="years">
                <caption>{ caption }</caption>
                <thead>
                    <tr>
                        for (at, head) in heads.into_iter().enumerate() {
                            <th key={at} scope="col" class={(2..5).contains(&at).then_some("number")}>{ head }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for (ahead, year) in found.years.iter().enumerate() {
                        { row(block, office, ahead, year) }
                    }
                </tbody>
            </table>
        </div>
    }
}

fn row(block: &Drawing, office: usize, ahead: usize, year: &OfficeYear) -> Html {
    let (text, open) = (block.text, &block.open);
    let scale = MoneyScale::whole(&block.evaluated.0.project.currency);
    let number = year.number.to_string();
    let cells = [
        (Figure::RenewalFee { office, ahead }, year.fee, text.renewal_fee()),
        (Figure::RenewalFeesUntil { office, ahead }, year.until, text.renewal_until()),
        (Figure::RenewalEarned { office, ahead }, year.earned, text.renewal_earned()),
    ];
    let asked = open.figure.clone();
    let asked = asked.filter(|asked| cells.iter().any(|(figure, ..)| figure == asked));
    let exact = |value: f64| Exact::from_f64(value).unwrap_or_else(Exact::zero);
    html! {
        <>
            <tr key={ahead}>
                <th scope="row">{ number.clone() }</th>
                <td>{ text.date_short(&year.starts) }</td>
                for (figure, amount, column) in cells {
                    <td class="number" key={column}>
                        { open.button(figure, &scale.write(text, &exact(amount)), &text.years_cell(column, &number), text) }
                    </td>
                }
                <td>{ if year.kept { text.renewal_keep() } else { text.renewal_drop() } }</td>
            </tr>
            if let Some(figure) = asked {
                <tr key={format!("{ahead}-open")} class="working-row">
                    <td colspan="6">
                        <WorkingPanel evaluated={block.evaluated.clone()} {figure} />
                    </td>
                </tr>
            }
        </>
    }
}
