//! The quick answer: the eight questions that carry most, one at a time, into the same project as
//! the full page; what is not asked stays as it stands there.

use labworth_domain::inputs::{Field, Origin, Path};
use labworth_domain::paths::{licence, sales};
use labworth_domain::sharing::team;
use labworth_domain::{rights, road};
use yew::prelude::*;

use crate::context::{use_dispatch, use_go_to_field};
use crate::fields::{Desk, editor, element_id, field_link, rows_editor};
use crate::figures::Evaluated;
use crate::pages::answer::{about_the_example, about_the_file, block, headline, obstacle_notice};
use crate::pages::questions::label_of;
use crate::route::Route;
use crate::session::Action;
use crate::{answer, browser};

/// A question of the quick answer.
#[derive(Clone, Copy)]
enum Question {
    /// One field.
    Field(&'static Field),
    /// The stages before launch.
    Stages,
    /// Who the inventors are.
    Inventors,
}

/// The questions in their order.
const QUESTIONS: [Question; 8] = [
    Question::Field(&rights::STATE_FUNDING_SHARE),
    Question::Stages,
    Question::Field(&sales::FIRST_YEAR_SALES),
    Question::Field(&sales::SALES_GROWTH),
    Question::Field(&licence::UPFRONT),
    Question::Field(&licence::ROYALTY_RATE),
    Question::Field(&sales::TERM_YEARS),
    Question::Inventors,
];

impl Question {
    /// The field or group that is asked for.
    fn path(self) -> Path {
        match self {
            Self::Field(field) => field.path(),
            Self::Stages => Path::new(road::STAGES),
            Self::Inventors => Path::new(team::INVENTORS),
        }
    }

    /// Whether a path belongs to the question.
    fn asks(self, path: &Path) -> bool {
        match self {
            Self::Field(field) => *path == field.path(),
            Self::Stages => path.position_in(road::STAGES).is_some() || *path == self.path(),
            Self::Inventors => path.position_in(team::INVENTORS).is_some() || *path == self.path(),
        }
    }

    /// The first entry of the question that keeps the answer from being made. It is found in what stands there now: the
    /// answer may not have read it yet.
    fn problem(self, desk: &Desk) -> Option<Path> {
        let errors = answer::Question::of(&desk.session.typed, &desk.knowledge).err()?;
        errors.into_iter().map(|error| error.path).find(|path| self.asks(path))
    }
}

/// What the page needs.
#[derive(Properties, Clone, PartialEq)]
pub struct QuickProps {
    /// What is open, and the answer to it.
    pub desk: Desk,
    /// The question, from 1; beyond the last the answer.
    pub number: usize,
}

/// One question, or the answer.
#[component]
pub fn Quick(props: &QuickProps) -> Html {
    let go_to = use_go_to_field();
    let QuickProps { desk, number } = props;
    let asked = number.checked_sub(1).and_then(|at| QUESTIONS.get(at)).copied();
    {
        // Typing can go on at once: the focus follows to the question's entry. A group is read from
        // its beginning, where the focus already is.
        use_effect_with(*number, move |number| match asked {
            Some(Question::Field(field)) if *number > 1 => {
                browser::focus(&element_id(&field.path()));
            }
            _ => {
                browser::focus("page-title");
            }
        });
    }
    html! {
        <article class="reading-page quick">
            if let Some(question) = asked {
                <Asking key={*number} desk={desk.clone()} number={*number} {question} />
            } else {
                { answer(desk, &go_to) }
            }
        </article>
    }
}

#[derive(Properties, Clone)]
struct AskingProps {
    desk: Desk,
    number: usize,
    question: Question,
}

impl PartialEq for AskingProps {
    fn eq(&self, _: &Self) -> bool {
        // Drawn anew whenever the page is; the page itself is compared.
        false
    }
}

#[component]
fn Asking(props: &AskingProps) -> Html {
    let dispatch = use_dispatch();
    let AskingProps { desk, number, question } = props;
    let text = desk.text;
    let go_on = {
        let next = *number + 1;
        move || browser::set_fragment(Route::Quick(next).address().trim_start_matches('#'))
    };
    let onsubmit = {
        let (question, desk) = (*question, desk.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match &question.problem(&desk) {
                // What cannot be read is mended here; the field says how.
                Some(path) => {
                    browser::focus(&element_id(path));
                }
                None => go_on(),
            }
        })
    };
    let usual = match question {
        Question::Field(field) => desk.knowledge.default_of(&field.path()),
        _ => None,
    };
    let not_sure = usual.is_some().then(|| {
        let path = question.path();
        Callback::from(move |_: MouseEvent| {
            dispatch.emit(Action::Took { path: path.clone(), text: String::new() });
            go_on();
        })
    });
    let count = QUESTIONS.len();
    html! {
        <form autocomplete="off" {onsubmit}>
            <h1 tabindex="-1" id="page-title" class="quick-progress">
                <span>{ text.quick_title() }</span>
                { " " }
                <span class="quiet">{ text.quick_progress(&count.to_string(), &number.to_string()) }</span>
            </h1>
            <progress max={count.to_string()} value={number.to_string()} aria-hidden="true" />
            <fieldset class="held" disabled={desk.session.is_held_elsewhere}>
                { entry(desk, *question) }
            </fieldset>
            if is_from_example(desk, *question) {
                <p class="quick-note">{ text.quick_from_example() }</p>
            }
            if let (Some(record), Question::Field(field)) = (usual, question) {
                if let Some([low, middle, high]) = record.quartiles.as_deref() {
                    <p class="quick-note">
                        { text.quick_usual(
                            &text.value_of(field, high, ""),
                            &text.value_of(field, low, ""),
                            &text.value_of(field, middle, ""),
                        ) }
                        { " " }<span class="quiet">{ text.quick_usual_source(&record.source.title) }</span>
                    </p>
                }
            }
            <div class="quick-buttons">
                <button type="submit" class="button quick-next">{ text.quick_next() }</button>
                if let Some(onclick) = not_sure {
                    <button type="button" class="button" {onclick}>{ text.quick_not_sure() }</button>
                }
                if *number > 1 {
                    <a class="quick-back" href={Route::Quick(*number - 1).address()}>{ text.quick_back() }</a>
                }
            </div>
        </form>
    }
}

/// The editor of a question, the same as on the full page.
fn entry(desk: &Desk, question: Question) -> Html {
    let text = desk.text;
    match question {
        Question::Field(field) => editor(desk, field),
        Question::Stages => rows_editor(
            desk,
            road::STAGES,
            &[&road::DURATION, &road::COST, &road::PROBABILITY],
            |number| text.row_stage(number),
            text.row_add_stage(),
        ),
        Question::Inventors => rows_editor(
            desk,
            team::INVENTORS,
            &[&team::NAME, &team::WEIGHT],
            |number| text.row_inventor(number),
            text.row_add_inventor(),
        ),
    }
}

/// Whether what stands in the entry is still what an example brought along.
fn is_from_example(desk: &Desk, question: Question) -> bool {
    let draft = desk.session.typed.to_draft();
    let opened = &desk.session.file.draft;
    let is_example = desk.knowledge.examples.iter().any(|example| example.file.draft == *opened);
    let mut entries = draft.entries().filter(|(path, _)| question.asks(path)).peekable();
    is_example
        && entries.peek().is_some()
        && entries.all(|(path, entry)| opened.text(path) == Some(entry.text.as_str()))
}

/// The answer, what was not asked, and the way to everything else.
fn answer(desk: &Desk, go_to: &Callback<Path>) -> Html {
    let text = desk.text;
    let evaluated = desk.answer.evaluation.clone().map(Evaluated);
    // Here nobody has seen the answer before: what stands until the new one is there would pass for it.
    let is_to_come = desk.answer.is_awaited && desk.answer.obstacle.is_none();
    html! {
        <>
            <h1 tabindex="-1" id="page-title">{ text.quick_answer_title() }</h1>
            { obstacle_notice(desk, go_to) }
            { about_the_example(desk) }
            { about_the_file(desk) }
            if is_to_come {
                <div class="block to-come" key="to-come" aria-busy="true"></div>
            } else if let Some(evaluated) = evaluated {
                { block("headline", &evaluated, 0, headline) }
                { not_asked(desk, &evaluated, go_to) }
            }
            <div class="quick-buttons">
                <a class="button quick-next" href={Route::Calculate.address()}>{ text.quick_full() }</a>
                <a class="quick-back" href={Route::Quick(1).address()}>{ text.quick_again() }</a>
            </div>
            <p class="quiet">{ text.notice_indicative() }</p>
        </>
    }
}

/// Every entry that the questions left as it was, each with a way to its own question.
fn not_asked(desk: &Desk, evaluated: &Evaluated, go_to: &Callback<Path>) -> Html {
    let text = desk.text;
    let left: Vec<&Path> = evaluated
        .0
        .project
        .origins
        .iter()
        .filter(|(_, origin)| **origin == Origin::Entered)
        .map(|(path, _)| path)
        .filter(|path| !QUESTIONS.iter().any(|question| question.asks(path)))
        .collect();
    if left.is_empty() {
        return Html::default();
    }
    html! {
        <details class="more" key="not-asked">
            <summary>{ text.quick_not_asked() }</summary>
            <p>{ text.quick_not_asked_why() }</p>
            <ul class="assumptions">
                for path in left {
                    <li key={path.as_str().to_owned()}>
                        { field_link(path, &label_of(text, path), go_to) }
                        { " " }<strong>{ desk.session.typed.text(path).to_string() }</strong>
                    </li>
                }
            </ul>
        </details>
    }
}
