//! The questionnaire on the strength of the right, and the parameters that its answers move.

use labworth_domain::explanation::Figure;
use labworth_domain::paths::appraisal::life;
use labworth_domain::paths::appraisal::life_in_range::NotPlaced;
use labworth_domain::paths::appraisal::strength::{CHANCES, Parameter, QUESTIONS, RATERS};
use labworth_domain::units::Exact;
use yew::prelude::*;

use super::evidence::percent;
use super::strength_chart::strength_chart;
use crate::context::use_text;
use crate::fields::{Desk, FieldState, TypedField, editor};
use crate::figures::{Evaluated, RangeFigure};
use crate::pages::answer::{Drawing, block, single};
use crate::pages::step;
use crate::reading::{CardView, Fetched, use_cards};

/// The section.
pub fn strength_section(desk: &Desk, evaluated: Option<&Evaluated>) -> Html {
    let text = desk.text;
    let answers = (0..QUESTIONS.len())
        .map(|row| RATERS.iter().map(|rater| desk.field(rater, &rater.at(row))).collect())
        .collect::<Vec<Vec<FieldState>>>();
    step(
        "strength",
        html! { { text.strength_title() } },
        Some(text.strength_why()),
        html! {
            <>
                <Questions {answers} />
                for field in CHANCES.as_flattened() {
                    { editor(desk, field) }
                }
                if let Some(evaluated) = evaluated {
                    { block("strength-groups", evaluated, 0, strength_chart) }
                    { block("strength-result", evaluated, 0, result) }
                }
            </>
        },
    )
}

/// What the questions need.
#[derive(Properties, PartialEq)]
struct QuestionsProps {
    /// The answers to each question, by rater.
    answers: Vec<Vec<FieldState>>,
}

/// The questions with their answers, once their words are here.
#[component]
fn Questions(props: &QuestionsProps) -> Html {
    let text = use_text();
    let fetched = use_cards(text.language);
    let are_here = matches!(fetched, Fetched::Here(..));
    // The frame stands while the words come, so that it stays open when they come in another language.
    html! {
        <details class="more" key="questions">
            <summary>{ text.field(&labworth_domain::inputs::Path::new("strength.answers"), "question") }</summary>
            if are_here {
                <ol class="row-list">
                    for ((id, _), answers) in QUESTIONS.iter().zip(&props.answers) {
                        <li class="row" key={*id}>
                            <fieldset aria-labelledby={format!("question-{id}")}>
                                <div id={format!("question-{id}")}>
                                    <CardView name={format!("questions/{id}")} />
                                </div>
                                <div class="row-cells">
                                    for answer in answers {
                                        <TypedField key={answer.path.as_str().to_owned()} state={answer.clone()} compact=true />
                                    }
                                </div>
                            </fieldset>
                        </li>
                    }
                </ol>
            } else {
                <CardView name="questions/legal_status" />
            }
        </details>
    }
}

fn result(block: &Drawing) -> Html {
    let (text, evaluated, open) = (block.text, &block.evaluated, &block.open);
    let project = &evaluated.0.project;
    let strength = &project.strength;
    let parameter = Parameter::RoyaltyRate;
    let is_placed = strength.royalty_position().is_some();
    let agreement = strength.agreement();
    html! {
        <div class="methods" ref={block.frame.clone()}>
            <dl>
                if is_placed {
                    { single(evaluated, Figure::StrengthPlace { parameter }, text.strength_place(), open, text) }
                }
                if is_placed && project.rate_of_evidence().is_some() {
                    { single(evaluated, Figure::RoyaltyFromEvidence, text.strength_rate(), open, text) }
                }
                if strength.enforceability().is_some() {
                    { single(evaluated, Figure::Enforceability, text.strength_enforceability(), open, text) }
                }
            </dl>
            { moved_life(block) }
            if strength.enforceability().is_some() && strength.chances.iter().any(Option::is_none) {
                <p class="quiet">{ text.strength_uncounted() }</p>
            }
            if let Some(agreement) = agreement {
                <p>{ text.strength_agreement(&percent(agreement.within_one, text)) }</p>
                if !agreement.apart.is_empty() {
                    <p>{ text.strength_apart() }</p>
                    <ul>
                        for at in &agreement.apart {
                            <li key={*at}>
                                <CardView name={QUESTIONS.get(*at).map_or_else(String::new, |(id, _)| format!("questions/{id}"))} />
                            </li>
                        }
                    </ul>
                }
            }
        </div>
    }
}

/// Where the answers put the lives, by how much that moved them and what it does to the value; or why it moves nothing.
fn moved_life(block: &Drawing) -> Html {
    let (text, evaluated, open) = (block.text, &block.evaluated, &block.open);
    let evaluation = &evaluated.0;
    let project = &evaluation.project;
    let why = project.life_not_placed().map(|why| match why {
        NotPlaced::NoLife => text.strength_life_none(),
        NotPlaced::NoRange => text.strength_life_point(),
        NotPlaced::NotAsked => text.strength_life_ask(),
    });
    let parameter = Parameter::Life;
    let readings = 0..evaluation.readings.len();
    let moves: Vec<f64> =
        readings.clone().filter_map(|reading| Some(evaluation.moved_by_life(reading)?.1)).collect();
    let written =
        |years: f64| text.number_up_to(&Exact::from_f64(years).unwrap_or_else(Exact::zero), 2);
    html! {
        <>
            if let Some(why) = why {
                <p class="quiet">{ why }</p>
            }
            if !moves.is_empty() {
                <dl>
                    { single(evaluated, Figure::StrengthPlace { parameter }, text.strength_life_place(), open, text) }
                    for (at, placed) in project.life.placed.iter().enumerate() {
                        { single(
                            evaluated,
                            Figure::PlacedLife { at },
                            if *placed.field == life::TECHNICAL { text.strength_life_technical() } else { text.strength_life_economic() },
                            open,
                            text,
                        ) }
                    }
                    <RangeFigure
                        evaluated={evaluated.clone()}
                        label={text.strength_life_value()}
                        figures={readings.map(|reading| Figure::LifeMove { reading }).collect::<Vec<_>>()}
                        amounts={moves}
                    />
                </dl>
                for (at, placed) in project.life.placed.iter().enumerate() {
                    <p key={at}>
                        { text.strength_life_moved(
                            &text.field_label(&placed.field.path()),
                            &written(placed.likely.to_f64()),
                            &written(placed.moved()),
                        ) }
                    </p>
                }
            }
        </>
    }
}
