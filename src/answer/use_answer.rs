//! The answer to what stands in the fields, made while nobody types, step by step.

use std::cell::RefCell;
use std::rc::Rc;

use labworth_domain::paths::PathError;
use labworth_domain::paths::evaluation::{Evaluating, Evaluation};
use labworth_export::project::ProjectFile;
use yew::prelude::*;

use super::{Answer, Obstacle, Question};
use crate::browser::{Delay, after};
use crate::knowledge::Knowledge;
use crate::session::{Session, Typed};

/// How long the entries stand still before they are evaluated, in milliseconds: longer than between two keys.
const STILL: u32 = 150;

/// An answer, and what it belongs to.
#[derive(Clone)]
struct Answered {
    entries: Rc<Typed>,
    file: Rc<ProjectFile>,
    /// The question that was evaluated; nothing where there was none, or it is yet to be.
    question: Option<Rc<Question>>,
    answer: Rc<Answer>,
}

impl Answered {
    /// The answer to these entries, all at once.
    fn to(entries: Rc<Typed>, file: Rc<ProjectFile>, knowledge: &Knowledge) -> Self {
        let answer = Rc::new(Answer::to(&entries, knowledge, None));
        Self { entries, file, question: None, answer }
    }
}

/// What a step came to.
enum Step {
    /// The next one follows after so many milliseconds.
    GoesOn(u32),
    /// The same, and what is known by now is told.
    Tells(Answered, u32),
    /// There are no more.
    Ends(Answered),
}

/// What is being worked out, and who waits for it. Each step is a task of its own, so that a key in between is not kept
/// waiting.
struct Working {
    entries: Rc<Typed>,
    file: Rc<ProjectFile>,
    knowledge: Rc<Knowledge>,
    /// The last answer of the same file.
    before: Option<Answered>,
    /// How long the entries have to stand still, in milliseconds.
    still: u32,
    /// What the entries were read as.
    question: Option<Rc<Question>>,
    evaluating: Option<Evaluating>,
    told: UseStateHandle<Option<Answered>>,
    /// The next task; dropped where nobody waits any more.
    next: Rc<RefCell<Option<Delay>>>,
}

impl Working {
    fn goes_on(mut self, wait: u32) {
        let next = Rc::clone(&self.next);
        *next.borrow_mut() = Some(after(wait, move || match self.step() {
            Step::GoesOn(wait) => self.goes_on(wait),
            Step::Tells(answered, wait) => {
                self.told.set(Some(answered));
                self.goes_on(wait);
            }
            Step::Ends(answered) => self.told.set(Some(answered)),
        }));
    }

    fn step(&mut self) -> Step {
        let Some(question) = self.question.clone() else { return self.read() };
        let Some(evaluating) = &mut self.evaluating else {
            if let Some(answered) = self.as_before(&question) {
                return Step::Ends(answered);
            }
            return match question.evaluating() {
                Ok(evaluating) => {
                    self.evaluating = Some(evaluating);
                    Step::GoesOn(0)
                }
                Err(error) => self.ends(question, Err(error)),
            };
        };
        match evaluating.goes_on() {
            Ok(true) => Step::GoesOn(0),
            Ok(false) => match self.evaluating.take() {
                Some(evaluating) => self.ends(question, Ok(evaluating.evaluation())),
                None => Step::GoesOn(0),
            },
            Err(error) => self.ends(question, Err(error)),
        }
    }

    /// Reads the entries, and tells at once what keeps them from being a question, or no longer does.
    fn read(&mut self) -> Step {
        match Question::of(&self.entries, &self.knowledge) {
            Err(errors) => Step::Ends(self.kept(Some(Obstacle::Entries(errors)))),
            Ok(question) => {
                self.question = Some(Rc::new(question));
                let shown = self.before.as_ref().and_then(|before| before.answer.obstacle.as_ref());
                match shown {
                    Some(_) => Step::Tells(self.kept(None), self.still),
                    None => Step::GoesOn(self.still),
                }
            }
        }
    }

    /// The answer before, where the question is of the same project.
    fn as_before(&self, question: &Rc<Question>) -> Option<Answered> {
        let before = self.before.as_ref()?;
        let answer = question.answered_as(before.question.as_deref()?, &before.answer)?;
        Some(self.answered(Some(Rc::clone(question)), answer))
    }

    fn ends(&self, question: Rc<Question>, evaluated: Result<Evaluation, PathError>) -> Step {
        let before = self.before.as_ref().map(|before| &*before.answer);
        let answer = question.answer(evaluated, before);
        let question = answer.obstacle.is_none().then_some(question);
        Step::Ends(self.answered(question, answer))
    }

    /// The answer before, with what stands in the way of a newer one.
    fn kept(&self, obstacle: Option<Obstacle>) -> Answered {
        let before = self.before.as_ref().map(|before| &*before.answer);
        self.answered(None, Answer::kept(before, obstacle))
    }

    fn answered(&self, question: Option<Rc<Question>>, answer: Answer) -> Answered {
        Answered {
            entries: Rc::clone(&self.entries),
            file: Rc::clone(&self.file),
            question,
            answer: Rc::new(answer),
        }
    }
}

/// The answer to what stands in the fields. They are read in a task after the one that changed them, and what cannot be
/// read is told then; the evaluation follows when the entries have stood still for a moment, and until then the last
/// answer of the same file stands. The first one follows when the page is drawn; `at_once`, where the page is drawn
/// only once.
#[hook]
pub fn use_answer(session: &Session, knowledge: &Rc<Knowledge>, at_once: bool) -> Rc<Answer> {
    let entries = Rc::clone(&session.typed);
    let last = {
        let (entries, file) = (Rc::clone(&entries), Rc::clone(&session.file));
        use_state(|| at_once.then(|| Answered::to(entries, file, knowledge)))
    };
    let told = last.as_ref().filter(|last| last.entries == entries);
    let is_answered = told.is_some_and(|last| !last.answer.is_awaited);
    // A change that was not typed is answered at once, in a task of its own.
    let edition = use_mut_ref(|| session.edition);
    let was_typed = edition.replace(session.edition) == session.edition && last.is_some();
    {
        let (last, file, knowledge) =
            (last.clone(), Rc::clone(&session.file), Rc::clone(knowledge));
        use_effect_with(Rc::clone(&entries), move |entries| {
            let next = Rc::new(RefCell::new(None));
            if !is_answered {
                let before = Option::clone(&last).filter(|last| Rc::ptr_eq(&last.file, &file));
                Working {
                    entries: Rc::clone(entries),
                    file,
                    knowledge,
                    before,
                    still: if was_typed { STILL } else { 0 },
                    question: None,
                    evaluating: None,
                    told: last,
                    next: Rc::clone(&next),
                }
                .goes_on(0);
            }
            move || drop(next.borrow_mut().take())
        });
    }
    {
        // A file with the same entries has the same answer, which stays while the next one is worked out.
        let last = last.clone();
        let file = is_answered.then(|| Rc::clone(&session.file));
        use_effect_with((Rc::as_ptr(&session.file), is_answered), move |_| {
            if let (Some(file), Some(answered)) = (file, &*last)
                && !Rc::ptr_eq(&answered.file, &file)
            {
                last.set(Some(Answered { file, ..answered.clone() }));
            }
        });
    }
    let standing = use_mut_ref(|| None::<(Rc<Typed>, Rc<Answer>)>);
    if let Some(told) = told {
        return Rc::clone(&told.answer);
    }
    // The same object for as long as the same entries wait, so that nothing is drawn twice.
    let mut standing = standing.borrow_mut();
    match &*standing {
        Some((of, answer)) if *of == entries => Rc::clone(answer),
        _ => {
            let answer = Rc::new(waiting(last.as_ref(), &session.file));
            *standing = Some((entries, Rc::clone(&answer)));
            answer
        }
    }
}

/// What stands in until the entries are read: the last answer of the same file, with what stood in its way.
fn waiting(last: Option<&Answered>, file: &Rc<ProjectFile>) -> Answer {
    let of_this = last.filter(|last| Rc::ptr_eq(&last.file, file)).map(|last| &*last.answer);
    Answer {
        obstacle: of_this.and_then(|answer| answer.obstacle.clone()),
        ..Answer::kept(of_this, None)
    }
}
