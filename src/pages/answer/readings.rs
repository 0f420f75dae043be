//! The readings that the law leaves open, side by side; one of them is shown below.

use labworth_domain::explanation::Figure;
use labworth_domain::paths::evaluation::{INSTITUTE, ReadingResult, STATE};
use labworth_domain::sharing::{Party, Payee};
use labworth_domain::units::Exact;
use yew::prelude::*;

use crate::answer::MoneyScale;
use crate::figures::{WorkingPanel, letter};
use crate::knowledge::{Knowledge, in_language};
use crate::pages::answer::block::Drawing;
use crate::text::Text;

/// The readings.
pub fn readings_table(block: &Drawing) -> Html {
    let text = block.text;
    let knowledge = &block.knowledge;
    let open = &block.open;
    let (evaluated, chosen) = (&block.evaluated, block.reading);
    let choose = block.choose.clone().unwrap_or_default();
    let evaluation = &evaluated.0;
    let currency = &evaluation.project.currency;
    let amount = |units| currency.amount(&units);
    let largest = evaluation
        .readings
        .iter()
        .map(|reading| amount(reading.received()).to_f64())
        .fold(0.0, f64::max);
    let scale = MoneyScale::for_amounts(largest);
    let unit = scale.unit(text, currency.code());
    let count = u64::try_from(evaluation.readings.len()).unwrap_or(u64::MAX);
    html! {
        <section class="block" aria-labelledby="readings-title">
            <h3 id="readings-title">{ text.readings_title(count) }</h3>
            <p>{ text.readings_why() }</p>
            <div class="table-scroll" tabindex="0" role="group" aria-labelledby="readings-title">
                <table class="readings">
                    <caption>{ text.table_unit(&unit) }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ text.readings_reading() }</th>
                            <th scope="col" class="number">{ text.readings_right() }</th>
                            <th scope="col" class="number">{ text.party_inventors() }</th>
                            <th scope="col" class="number">{ text.party_institute() }</th>
                            <th scope="col" class="number">{ text.party_state() }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for (at, reading) in evaluation.readings.iter().enumerate() {
                            <tr key={at} class={(at == chosen).then_some("chosen")}>
                                <th scope="row">
                                    <label class="reading">
                                        <input
                                            type="radio"
                                            name="reading"
                                            checked={at == chosen}
                                            onchange={choose.reform(move |_: Event| at)}
                                        />
                                        <span>
                                            <strong>{ letter(at) }</strong>{ " " }
                                            { assumed(reading, knowledge.as_deref(), text) }
                                        </span>
                                    </label>
                                </th>
                                for (figure, value) in cells(at, reading, &amount) {
                                    <td class="number" key={format!("{figure:?}")}>
                                        { open.button(figure.clone(), &scale.write(text, &value), &text.readings_cell(&letter(at)), text) }
                                    </td>
                                }
                            </tr>
                            if let Some(figure) = open.figure.clone().filter(|figure| reading_of(figure) == Some(at)) {
                                <tr key={format!("{at}-open")} class="working-row">
                                    <td colspan="5">
                                        <WorkingPanel evaluated={evaluated.clone()} {figure} />
                                    </td>
                                </tr>
                            }
                        }
                    </tbody>
                </table>
            </div>
        </section>
    }
}

fn cells(
    at: usize,
    reading: &ReadingResult,
    amount: &dyn Fn(labworth_domain::units::MinorUnits) -> Exact,
) -> [(Figure, Exact); 4] {
    let party = |name: &str| Payee::Party(Party::new(name));
    let paid = |payee: Payee| {
        let value = amount(reading.paid_to(&payee));
        (Figure::Paid { reading: at, payee }, value)
    };
    let right = Exact::from_f64(reading.right.total()).unwrap_or_else(Exact::zero);
    [
        (Figure::RightValue { reading: at }, right),
        (Figure::People { reading: at }, amount(reading.paid_to_people())),
        paid(party(INSTITUTE)),
        paid(party(STATE)),
    ]
}

fn reading_of(figure: &Figure) -> Option<usize> {
    match figure {
        Figure::RightValue { reading }
        | Figure::People { reading }
        | Figure::Paid { reading, .. } => Some(*reading),
        _ => None,
    }
}

/// What a reading assumes, in the words of the statute's open choices.
fn assumed(reading: &ReadingResult, knowledge: Option<&Knowledge>, text: Text) -> String {
    let words = |(choice, option): &(String, String)| {
        let choices = &knowledge?.statute.choices;
        let options = &choices.iter().find(|each| each.id == *choice)?.options;
        let found = options.iter().find(|each| each.id == *option)?;
        Some(in_language(&found.title, text.language).to_owned())
    };
    let assumed: Vec<String> = reading
        .chosen
        .iter()
        .map(|chosen| words(chosen).unwrap_or_else(|| format!("{} {}", chosen.0, chosen.1)))
        .collect();
    assumed.join("; ")
}
