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
use crate::session::Session;

/// How long the entries stand still before they are evaluated, in milliseconds: longer than between two keys.
const STILL: u32 = 150;

/// The question that stands in the fields, or what keeps it from being one; compared by identity.
#[derive(Clone)]
struct Asked(Rc<Result<Question, Obstacle>>);

impl PartialEq for Asked {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// An answer, the question it answers, and the file that both belong to.
#[derive(Clone)]
struct Answered {
    file: Rc<ProjectFile>,
    asked: Asked,
    answer: Rc<Answer>,
}

impl Answered {
    /// The answer to a question, all at once.
    fn to(asked: Asked, file: Rc<ProjectFile>) -> Self {
        let answer = match asked.0.as_ref() {
            Err(obstacle) => Answer::kept(None, Some(obstacle.clone())),
            Ok(question) => question.answered(None),
        };
        Self { file, asked, answer: Rc::new(answer) }
    }

    /// What needs no evaluation: what cannot be one, and what is of the same project as before.
    fn at_once(asked: &Asked, file: &Rc<ProjectFile>, before: Option<&Self>) -> Option<Self> {
        let answer = match asked.0.as_ref() {
            Err(obstacle) => {
                Answer::kept(before.map(|before| &*before.answer), Some(obstacle.clone()))
            }
            Ok(question) => {
                let before = before?;
                let earlier = before.asked.0.as_ref().as_ref().ok()?;
                question.answered_as(earlier, &before.answer)?
            }
        };
        Some(Self { file: Rc::clone(file), asked: asked.clone(), answer: Rc::new(answer) })
    }
}

/// What is being worked out, and who waits for it. Each step is a task of its own, so that a key in between is not kept
/// waiting.
struct Working {
    asked: Asked,
    file: Rc<ProjectFile>,
    /// The last answer of the same file.
    before: Option<Answered>,
    evaluating: Option<Evaluating>,
    told: UseStateHandle<Option<Answered>>,
    /// The next task; dropped where nobody waits any more.
    next: Rc<RefCell<Option<Delay>>>,
}

impl Working {
    fn goes_on(mut self, wait: u32) {
        let next = Rc::clone(&self.next);
        *next.borrow_mut() = Some(after(wait, move || match self.step() {
            None => self.goes_on(0),
            answered => self.told.set(answered),
        }));
    }

    /// One step more; the answer, where there are no more.
    fn step(&mut self) -> Option<Answered> {
        let Some(evaluating) = &mut self.evaluating else {
            let at_once = Answered::at_once(&self.asked, &self.file, self.before.as_ref());
            if at_once.is_some() {
                return at_once;
            }
            return match self.asked.0.as_ref().as_ref().ok()?.evaluating() {
                Ok(evaluating) => {
                    self.evaluating = Some(evaluating);
                    None
                }
                Err(error) => self.answered(Err(error)),
            };
        };
        match evaluating.goes_on() {
            Ok(true) => None,
            Ok(false) => {
                let evaluation = self.evaluating.take()?.evaluation();
                self.answered(Ok(evaluation))
            }
            Err(error) => self.answered(Err(error)),
        }
    }

    fn answered(&self, evaluated: Result<Evaluation, PathError>) -> Option<Answered> {
        let question = self.asked.0.as_ref().as_ref().ok()?;
        let before = self.before.as_ref().map(|before| &*before.answer);
        Some(Answered {
            file: Rc::clone(&self.file),
            asked: self.asked.clone(),
            answer: Rc::new(question.answer(evaluated, before)),
        })
    }
}

/// The answer to what stands in the fields. What cannot be read is told at once; the evaluation follows
/// when the entries have stood still for a moment, and until then the last answer of the same file stands.
/// The first one follows when the page is drawn; `at_once`, where the page is drawn only once.
#[hook]
pub fn use_answer(session: &Session, knowledge: &Rc<Knowledge>, at_once: bool) -> Rc<Answer> {
    let asked = use_memo(Rc::clone(&session.typed), |typed| {
        Asked(Rc::new(Question::of(typed, knowledge).map_err(Obstacle::Entries)))
    });
    let last = {
        let (asked, file) = (Asked::clone(&asked), Rc::clone(&session.file));
        use_state(move || at_once.then(|| Answered::to(asked, file)))
    };
    let is_answered = last.as_ref().is_some_and(|last| last.asked == *asked);
    // A change that was not typed is answered at once, in a task of its own.
    let edition = use_mut_ref(|| session.edition);
    let was_typed = edition.replace(session.edition) == session.edition && last.is_some();
    {
        let (last, file) = (last.clone(), Rc::clone(&session.file));
        use_effect_with(Asked::clone(&asked), move |asked| {
            let asked = asked.clone();
            let next = Rc::new(RefCell::new(None));
            if !is_answered {
                let before = Option::clone(&last).filter(|last| Rc::ptr_eq(&last.file, &file));
                Working {
                    asked,
                    file,
                    before,
                    evaluating: None,
                    told: last,
                    next: Rc::clone(&next),
                }
                .goes_on(if was_typed { STILL } else { 0 });
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
    let standing = use_mut_ref(|| None::<(Asked, Rc<Answer>)>);
    if let Some(last) = last.as_ref().filter(|_| is_answered) {
        return Rc::clone(&last.answer);
    }
    // The same object for as long as the same question waits, so that nothing is drawn twice.
    let mut standing = standing.borrow_mut();
    let stands_in = || waiting(&asked, last.as_ref(), &session.file);
    let (of, answer) = standing.get_or_insert_with(stands_in);
    if of != &*asked {
        (*of, *answer) = stands_in();
    }
    Rc::clone(answer)
}

/// What stands in until a question is answered.
fn waiting(asked: &Asked, last: Option<&Answered>, file: &Rc<ProjectFile>) -> (Asked, Rc<Answer>) {
    let of_this = last.filter(|last| Rc::ptr_eq(&last.file, file)).map(|last| &*last.answer);
    let obstacle = asked.0.as_ref().as_ref().err().cloned();
    (asked.clone(), Rc::new(Answer::kept(of_this, obstacle)))
}
