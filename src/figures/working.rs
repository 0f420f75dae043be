//! The working of a figure, in place: the formula in words, its terms with their values, each
//! leading to its question, its clause or its own working.

use labworth_domain::explanation::Figure;
use labworth_domain::explanation::{Term, TermSource, Working, explain};
use labworth_domain::inputs::{Origin, Path};
use labworth_domain::paths::appraisal::adjustments::{self, ReasonedAdjustment};
use labworth_domain::paths::licence::Event;
use yew::prelude::*;

use crate::context::{use_go_to_field, use_knowledge, use_text};
use crate::figures::numbers_line::numbers_line;
use crate::figures::{Evaluated, quantity_text, use_open_figure};
use crate::knowledge::{Knowledge, in_language};
use crate::reading::clause_card;
use crate::text::Text;

/// Cards of methods, by the formula that they explain.
const CARDS: [(&str, &str); 35] = [
    ("right-value", "relief_from_royalty"),
    ("royalty-saved", "relief_from_royalty"),
    ("benefit-factor-mid-year", "tax_amortisation_benefit"),
    ("benefit-factor-year-end", "tax_amortisation_benefit"),
    ("discount-factor", "discounting"),
    ("licence-value", "licence_value"),
    ("risk-adjusted-npv", "risk_adjusted_npv"),
    ("risk-adjusted-npv-without-stages", "risk_adjusted_npv"),
    ("earnings-of-year", "risk_adjusted_npv"),
    ("development-value", "risk_adjusted_npv"),
    ("replacement-cost", "replacement_cost"),
    ("cost-new", "replacement_cost"),
    ("opportunity-cost", "replacement_cost"),
    ("weighted-mean", "reconciliation"),
    ("reconciled-lower", "reconciliation"),
    ("reconciled-upper", "reconciliation"),
    ("counted-twice", "risk_counted_twice"),
    ("rate-behind-hurdle", "risk_counted_twice"),
    ("flows-at-rate", "risk_counted_twice"),
    ("comparable-licences-value", "comparable_licences"),
    ("evidence-own", "comparable_licences"),
    ("evidence-updated", "comparable_licences"),
    ("evidence-pooled", "comparable_licences"),
    ("sale-multiples", "sale_multiples"),
    ("rate-at-place", "strength_of_a_right"),
    ("place-in-range", "strength_of_a_right"),
    ("enforceability", "strength_of_a_right"),
    ("life-ends", "remaining_life"),
    ("life-at-place", "strength_of_a_right"),
    ("renewal-fee", "remaining_life"),
    ("renewal-earned", "remaining_life"),
    ("renewal-burden", "remaining_life"),
    ("shortening-cost", "remaining_life"),
    ("payment-to-person", "sharing_under_the_law"),
    ("payment-to-party", "sharing_under_the_law"),
];

/// What the panel needs.
#[derive(Properties, PartialEq)]
pub struct FigureWorkingProps {
    /// The evaluation that gave the figure.
    pub evaluated: Evaluated,
    /// The figure.
    pub figure: Figure,
}

/// The working of a figure.
#[component]
pub fn FigureWorking(props: &FigureWorkingProps) -> Html {
    let text = use_text();
    let open = use_open_figure();
    let go_to = use_go_to_field();
    let known = use_knowledge();
    let knowledge = known.as_deref();
    let Some(working) = explain(&props.evaluated.0, &props.figure) else {
        return Html::default();
    };
    let currency = &props.evaluated.0.project.currency;
    let result = quantity_text(&working.result, currency, text);
    html! {
        <div class="working">
            <p class="working-formula">{ formula(&working, text) }</p>
            if let Some(line) = numbers_line(&working, currency, text) {
                <p class="working-numbers">{ line }</p>
            }
            <table class="working-terms">
                <caption class="for-listeners">{ text.working_terms() }</caption>
                <tbody>
                    for (at, term) in working.terms.iter().enumerate() {
                        <tr key={at}>
                            <th scope="row">{ name(term, &props.evaluated, text) }</th>
                            <td class="number">
                                if let TermSource::Figure(figure) = &term.from {
                                    { open.button(figure.clone(), &quantity_text(&term.quantity, currency, text), &name(term, &props.evaluated, text), text) }
                                } else {
                                    { quantity_text(&term.quantity, currency, text) }
                                }
                            </td>
                            <td class="working-source">
                                { source_of(&term.from, knowledge, &go_to, text) }
                                if let Some(range) = range_of(&term.from, &props.evaluated, text) {
                                    { " " }<span class="quiet">{ range }</span>
                                }
                            </td>
                        </tr>
                        if let (TermSource::Figure(figure), Some(asked)) = (&term.from, &open.figure) {
                            if figure == asked {
                                <tr key={format!("{at}-open")} class="working-nested">
                                    <td colspan="3">
                                        <FigureWorking evaluated={props.evaluated.clone()} figure={figure.clone()} />
                                    </td>
                                </tr>
                            }
                        }
                    }
                </tbody>
                <tfoot>
                    <tr>
                        <th scope="row">{ text.working_result() }</th>
                        <td class="number"><strong>{ result }</strong></td>
                        <td></td>
                    </tr>
                </tfoot>
            </table>
            if let Some(clause) = &working.clause {
                { clause_card(clause, &go_to, text) }
            }
            if let Some(card) = card_of(&working) {
                <p><a href={format!("#/methods/{card}")}>{ text.working_method() }</a></p>
            }
        </div>
    }
}

/// The range for which a term stands, where its input was given as one: `likely 5% (3%–8%)`.
fn range_of(from: &TermSource, evaluated: &Evaluated, text: Text) -> Option<String> {
    let project = &evaluated.0.project;
    let path = match from {
        TermSource::Input(_, Origin::Follows(leader)) => leader,
        TermSource::Input(path, _) => path,
        TermSource::Figure(_) | TermSource::Clause(_) | TermSource::Step => return None,
    };
    let given = project.uncertain.iter().find(|given| given.path == *path)?;
    let field = labworth_domain::project::field_of(path)?;
    Some(text.value_of(field, &given.range.to_string(), project.currency.code()))
}

fn formula(working: &Working, text: Text) -> String {
    let key = format!("formula-{}", working.formula);
    text.looked_up(&key).map_or(key.clone(), str::to_owned)
}

fn name(term: &Term, evaluated: &Evaluated, text: Text) -> String {
    let key = format!("term-{}", term.name);
    let name = text.looked_up(&key).unwrap_or(term.name);
    if let Some(own) = adjustment(term, evaluated) {
        let difference = text.option(&adjustments::DIFFERENCE.path(), own.difference);
        return format!("{name}: {difference}. {}", own.reason);
    }
    match term.event {
        Some(Event::Signing) => text.working_term_at_signing(name),
        Some(Event::Milestone(at)) => text.working_term_of_milestone(name, &(at + 1).to_string()),
        Some(Event::Year(year)) => text.working_term_of_year(name, &year.to_string()),
        Some(Event::Exit) => text.working_term_at_exit(name),
        Some(Event::WoundUp(at)) => text.working_term_wound_up(name, &(at + 1).to_string()),
        None => name.to_owned(),
    }
}

/// The adjustment that a term is: it says in what a licence differs, and why by so much.
fn adjustment<'a>(term: &Term, evaluated: &'a Evaluated) -> Option<&'a ReasonedAdjustment> {
    let TermSource::Input(path, _) = &term.from else { return None };
    let row = path.position_in(adjustments::ADJUSTMENTS)?;
    evaluated.0.project.evidence.adjustments.get(row)
}

fn card_of(working: &Working) -> Option<&'static str> {
    CARDS.iter().find(|(formula, _)| *formula == working.formula).map(|(_, card)| *card)
}

/// Where a term comes from: its question, with the source of an assumption, or its clause.
fn source_of(
    from: &TermSource,
    knowledge: Option<&Knowledge>,
    go_to: &Callback<Path>,
    text: Text,
) -> Html {
    match from {
        TermSource::Figure(_) | TermSource::Step => Html::default(),
        TermSource::Clause(id) => clause_card(id, go_to, text),
        TermSource::Input(path, origin) => {
            let onclick = {
                let path = path.clone();
                go_to.reform(move |_: MouseEvent| path.clone())
            };
            let record = knowledge
                .filter(|_| *origin == Origin::Assumed)
                .and_then(|knowledge| knowledge.default_of(path));
            html! {
                <>
                    <button type="button" class="link-button" {onclick}>
                        { match origin {
                            Origin::Entered => text.working_entered(),
                            Origin::Assumed => text.working_assumed(),
                            Origin::Follows(_) => text.working_follows(),
                        } }
                    </button>
                    if let Some(record) = record {
                        <details class="source">
                            <summary>{ text.working_source() }</summary>
                            <p>{ record.source.title.clone() }</p>
                            if let Some(note) = &record.note {
                                <p class="quiet">{ in_language(note, text.language).to_owned() }</p>
                            }
                        </details>
                    }
                </>
            }
        }
    }
}
