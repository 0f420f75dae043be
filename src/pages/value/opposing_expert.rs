//! What an expert of the other side would say: each attack with its price, the answer, the field it leads to.
//!
//! Rules and words come with the cards of the language: nobody who only calculates loads them.

use std::cell::RefCell;
use std::rc::Rc;

use labworth_catalogue::parse_attack_rule;
use labworth_domain::explanation::Figure;
use labworth_domain::inputs::Path;
use labworth_domain::paths::appraisal::{Appraisal, Method};
use labworth_domain::paths::opposing_expert::{
    Attack, AttackRule, Fact, Facts, InertSearch, Measure, Pricing, Severity, Unit, attacks_by,
};
use labworth_domain::units::Exact;
use yew::prelude::*;

use crate::browser::{Delay, after, now};
use crate::context::{use_go_to_field, use_text};
use crate::figures::{Evaluated, OpenFigure, WorkingPanel, use_open_figure};
use crate::pages::answer::{method_name, range_words};
use crate::pages::questions::label_of;
use crate::reading::{Fetched, blocks_view, use_cards};
use crate::text::{Block, Card, Cards, Inline, Text};

/// How long the evaluation stands still before it is attacked, in milliseconds.
const STILL: u32 = 350;
/// How long one task looks for numbers that move nothing, in milliseconds.
const UNNOTICED: f64 = 25.0;
/// The cards of the rules.
const CARDS: &str = "opposing-expert/";

/// What the section needs.
#[derive(Properties, PartialEq)]
pub struct OpposingExpertProps {
    /// The evaluation that is attacked.
    pub evaluated: Evaluated,
}

/// The section.
#[component]
pub fn OpposingExpert(props: &OpposingExpertProps) -> Html {
    let text = use_text();
    let fetched = use_cards(text.language);
    let open = use_open_figure();
    let go_to = use_go_to_field();
    let evaluated = &props.evaluated;
    let found = use_found(evaluated, &fetched, text);
    let content = match (&found, fetched.of(text.language)) {
        (Some(Found { of, tried, of_methods, inert, attacks: found }), Some(cards)) => {
            let facts = Facts::known(&of.0, of_methods.clone(), inert.clone());
            let drawing = Drawing { evaluated: of, facts: &facts, cards, text, open: &open };
            html! {
                <>
                    <p>{ text.expert_why(&tried.to_string()) }</p>
                    if found.is_empty() {
                        <p>{ text.expert_nothing() }</p>
                    } else {
                        <ol class="plain">
                            for attack in found.iter() {
                                <li key={attack.rule.id.clone()}>{ drawing.attack(attack, &go_to) }</li>
                            }
                        </ol>
                    }
                </>
            }
        }
        _ if fetched == Fetched::Failed => html! { <p role="status">{ text.methods_failed() }</p> },
        _ => html! { <p role="status">{ text.methods_waiting() }</p> },
    };
    let is_old = !found.as_ref().is_some_and(|found| found.of == *evaluated);
    let is_busy = is_old && fetched != Fetched::Failed;
    html! {
        <section
            class="block"
            aria-labelledby="expert-title"
            aria-busy={is_busy.to_string()}
        >
            <h2 id="expert-title" tabindex="-1">{ text.expert_title() }</h2>
            { content }
        </section>
    }
}

/// What was found, in which evaluation, by how many rules.
#[derive(Clone)]
struct Found {
    of: Evaluated,
    tried: usize,
    of_methods: Appraisal,
    inert: Vec<Path>,
    attacks: Rc<Vec<Attack>>,
}

/// What the rules find, looked for once the evaluation has stood still for a moment: an opponent looks at every input.
#[hook]
fn use_found(evaluated: &Evaluated, fetched: &Fetched, text: Text) -> Option<Found> {
    let found = use_state(|| None::<Found>);
    {
        let found = found.clone();
        use_effect_with((evaluated.clone(), fetched.clone()), move |(evaluated, fetched)| {
            let (evaluated, fetched) = (evaluated.clone(), fetched.clone());
            let next = Rc::new(RefCell::new(None));
            let begin = {
                let next = Rc::clone(&next);
                move || {
                    if fetched.of(text.language).is_none() {
                        return;
                    }
                    let search = InertSearch::of(&evaluated.0);
                    look(next, evaluated.clone(), search, move |inert| {
                        let Some(cards) = fetched.of(text.language) else { return };
                        let (rules, of) = (rules(cards), evaluated.clone());
                        let facts = Facts::known(&of.0, of.0.appraisal(), inert.clone());
                        let attacks = Rc::new(attacks_by(&facts, &rules));
                        let of_methods = facts.appraisal;
                        found.set(Some(Found {
                            of: evaluated,
                            tried: rules.len(),
                            of_methods,
                            inert,
                            attacks,
                        }));
                    });
                }
            };
            next.replace(Some(after(STILL, begin)));
            move || drop(next.take())
        });
    }
    (*found).clone()
}

/// Goes on with the search for as long as nobody notices, and then in the next task; `next` is what is waited for.
fn look(
    next: Rc<RefCell<Option<Delay>>>,
    evaluated: Evaluated,
    mut search: InertSearch,
    ended: impl FnOnce(Vec<Path>) + 'static,
) {
    let begun = now();
    while now() - begun < UNNOTICED {
        if !search.goes_on(&evaluated.0) {
            ended(search.found());
            return;
        }
    }
    let waited = Rc::clone(&next);
    waited.replace(Some(after(0, move || look(next, evaluated, search, ended))));
}

/// The rules that the cards carry.
fn rules(cards: &Cards) -> Vec<AttackRule> {
    let cards = cards.iter().filter(|(name, _)| name.starts_with(CARDS));
    let written = cards.filter_map(|(_, card)| {
        card.blocks.iter().find_map(|block| match block {
            Block::Data(rule) => Some(rule),
            _ => None,
        })
    });
    written.filter_map(|rule| parse_attack_rule(&serde_json::from_str(rule).ok()?).ok()).collect()
}

struct Drawing<'a> {
    evaluated: &'a Evaluated,
    facts: &'a Facts<'a>,
    cards: &'a Cards,
    text: Text,
    open: &'a OpenFigure,
}

impl Drawing<'_> {
    fn attack(&self, attack: &Attack, go_to: &Callback<Path>) -> Html {
        let text = self.text;
        let Some(card) = self.cards.get(&format!("{CARDS}{}", attack.rule.id)) else {
            return Html::default();
        };
        let (said, answer) = (self.paragraph(card, 0), self.paragraph(card, 1));
        let source = card.blocks.iter().filter(|block| matches!(block, Block::Definitions(_)));
        let source: Vec<Block> = source.cloned().collect();
        html! {
            <>
                <h3>{ card.title.clone() }</h3>
                <p>
                    if let Some(severity) = attack.rule.severity {
                        <strong>{ severity_name(severity, text) }</strong>
                        { ". " }
                    }
                    { said }
                </p>
                { self.price(attack) }
                <p><strong>{ text.expert_answer() }</strong>{ " " }{ answer }</p>
                for path in &attack.inputs {
                    { self.way(path, go_to) }
                    { " " }
                }
                <details class="source-record">
                    <summary>{ text.expert_source() }</summary>
                    { blocks_view(&source, self.cards, text) }
                </details>
            </>
        }
    }

    fn price(&self, attack: &Attack) -> Html {
        let text = self.text;
        let Some(impact) = attack.impact else {
            return match attack.rule.pricing {
                Some(_) => html! { <p class="quiet">{ text.expert_no_price() }</p> },
                None => Html::default(),
            };
        };
        let money = range_words(impact, &self.evaluated.0, text);
        let (name, figure) = match &attack.rule.pricing {
            Some(Pricing::Changed(price)) => {
                let moved = |end: &usize| {
                    attack.ends.get(*end).map_or(0.0, |end| (end.after - end.before).abs())
                };
                let dearest =
                    (0..attack.ends.len()).max_by(|one, other| moved(one).total_cmp(&moved(other)));
                let figure = dearest.map(|end| Figure::Impact { price: price.clone(), end });
                (measure_name(price.measure, text), figure)
            }
            _ => (text.value_methods_title(), None),
        };
        let opened = figure.as_ref().filter(|own| self.open.figure.as_ref() == Some(*own)).cloned();
        let opens = |figure: Figure| {
            self.open.button(figure, text.notice_risk_open(), text.expert_open(), text)
        };
        html! {
            <>
                <p>
                    { text.expert_impact(name, &money) }
                    if attack.rule.is_example {
                        { " " }
                        { text.expert_example() }
                    }
                    if let Some(figure) = figure {
                        { " " }
                        { opens(figure) }
                    }
                </p>
                if let Some(figure) = opened {
                    <WorkingPanel evaluated={self.evaluated.clone()} {figure} />
                }
            </>
        }
    }

    fn way(&self, path: &Path, go_to: &Callback<Path>) -> Html {
        let to = path.clone();
        html! {
            <button
                type="button"
                class="link-button"
                onclick={go_to.reform(move |_: MouseEvent| to.clone())}
            >
                { self.text.expert_go(&label_of(self.text, path)) }
            </button>
        }
    }

    /// A paragraph of a card, with the facts in the place of their names.
    fn paragraph(&self, card: &Card, at: usize) -> String {
        let paragraphs = card.blocks.iter().filter_map(|block| match block {
            Block::Paragraph(line) => Some(line),
            _ => None,
        });
        let words = paragraphs.skip(at).take(1).flatten().filter_map(|inline| match inline {
            Inline::Text(text) => Some(text.as_str()),
            _ => None,
        });
        Fact::ALL.iter().fold(words.collect(), |words: String, (fact, name, unit)| {
            let place = format!("{{{name}}}");
            if words.contains(&place) {
                words.replace(&place, &self.written(*fact, *unit))
            } else {
                words
            }
        })
    }

    fn written(&self, fact: Fact, unit: Unit) -> String {
        let text = self.text;
        let Some(value) = fact.of(self.facts).and_then(Exact::from_f64) else {
            return "–".to_owned();
        };
        match unit {
            Unit::Rate => text.percent(&value, 1),
            Unit::Money => text.money_short(&value, self.evaluated.0.project.currency.code()),
            Unit::Count => text.number_up_to(&value, 0),
            Unit::Years => text.expert_years(&text.number_up_to(&value, 1)),
        }
    }
}

fn severity_name(severity: Severity, text: Text) -> &'static str {
    match severity {
        Severity::Question => text.expert_question(),
        Severity::Weakness => text.expert_weakness(),
        Severity::Fault => text.expert_fault(),
    }
}

fn measure_name(measure: Measure, text: Text) -> &'static str {
    match measure {
        Measure::ReliefFromRoyalty => method_name(Method::ReliefFromRoyalty, text),
        Measure::RiskAdjustedNpv => method_name(Method::RiskAdjustedNpv, text),
        Measure::WorkingRange => text.value_reconciled(),
    }
}
