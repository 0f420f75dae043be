//! The same money under other institutions' rules: what the inventors, the department, the
//! institute and the State would have got of these receipts elsewhere.

mod rate_field;
mod rows;
mod rule_table;

use labworth_charts::{DivisionBars, DivisionRow, division_bars};
use yew::prelude::*;

use crate::answer::MoneyScale;
use crate::context::{TypedRates, use_knowledge, use_text};
use crate::figures::{Evaluated, Picture, use_width};
use crate::text::Text;

use rate_field::RateField;
use rows::{Pocket, Row, rows};
pub use rule_table::confidence_words;
use rule_table::rule_table;

/// What the figure needs.
#[derive(Properties, PartialEq)]
pub struct OtherRulesProps {
    /// The evaluation.
    pub evaluated: Evaluated,
    /// The reading that is shown as the reader's own rule.
    pub reading: usize,
}

/// The comparison, made once somebody asks for it.
#[component]
pub fn OtherRules(props: &OtherRulesProps) -> Html {
    let text = use_text();
    let is_open = use_state(|| false);
    let onclick = {
        let is_open = is_open.clone();
        Callback::from(move |_: MouseEvent| is_open.set(!*is_open))
    };
    html! {
        <section class="block" aria-labelledby="other-rules-title">
            <h3 id="other-rules-title">{ text.other_rules_title() }</h3>
            <p>{ text.other_rules_why() }</p>
            <button type="button" class="button" aria-expanded={is_open.to_string()} {onclick}>
                { if *is_open { text.other_rules_hide() } else { text.other_rules_show() } }
            </button>
            if *is_open {
                <Comparison evaluated={props.evaluated.clone()} reading={props.reading} />
            }
        </section>
    }
}

#[component]
fn Comparison(props: &OtherRulesProps) -> Html {
    let text = use_text();
    let frame = use_node_ref();
    let width = use_width(&frame);
    let (Some(knowledge), Some(TypedRates(typed))) = (use_knowledge(), use_context()) else {
        return Html::default();
    };
    let evaluation = &props.evaluated.0;
    let currency = &evaluation.project.currency;
    let rows = rows(evaluation, props.reading, &knowledge, &typed, text);
    // Each foreign currency whose thresholds matter, once.
    let mut foreign: Vec<&str> =
        rows.iter().filter_map(|row| row.foreign_currency.as_deref()).collect();
    foreign.sort_unstable();
    foreign.dedup();
    let received = currency
        .amount(&evaluation.readings.first().map(|reading| reading.received()).unwrap_or_default());
    let scale = MoneyScale::for_amounts(received.to_f64());
    let scene = division_bars(&picture(&rows, text), width);
    html! {
        <div ref={frame}>
            if !foreign.is_empty() {
                <fieldset class="rates">
                    <legend>{ text.other_rules_rates() }</legend>
                    <p class="field-help">{ text.other_rules_rates_help() }</p>
                    for code in foreign {
                        <RateField
                            key={format!("{code}-{}", currency.code())}
                            from={code.to_owned()}
                            to={currency.code().to_owned()}
                        />
                    }
                </fieldset>
            }
            <figure class="block">
                <figcaption><h4>{ text.other_rules_picture() }</h4></figcaption>
                if let Some(scene) = scene {
                    <Picture {scene} id="division" />
                }
                { rule_table(&rows, currency, scale, text) }
            </figure>
            <p class="quiet">{ text.other_rules_limits() }</p>
        </div>
    }
}

/// A bar for each rule that could be applied, in parts of everything received.
fn picture(rows: &[Row], text: Text) -> DivisionBars {
    let mut bars = Vec::new();
    let mut sentences = Vec::new();
    for row in rows {
        let Ok(shares) = &row.shares else { continue };
        let parts: Vec<_> = Pocket::ALL
            .into_iter()
            .filter(|pocket| !shares.part(*pocket).is_zero())
            .map(|pocket| {
                let part = shares.part(pocket);
                let percent = text.percent(&part, 0);
                let words = text.other_rules_part(pocket.name(text), &percent);
                (pocket.party(), part.to_f64(), words)
            })
            .collect();
        let said: Vec<&str> = parts.iter().map(|(_, _, words)| words.as_str()).collect();
        sentences.push(text.flow_description(&said.join(", "), &row.name));
        bars.push(DivisionRow { label: row.name.clone(), own: row.own, parts });
    }
    DivisionBars {
        title: text.other_rules_picture().to_owned(),
        description: sentences.join(" "),
        rows: bars,
    }
}
