//! The answer to what stands in the fields, made while nobody types.

use std::rc::Rc;

use labworth_export::project::ProjectFile;
use yew::prelude::*;

use super::{Answer, Obstacle, Question};
use crate::browser::after;
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
    /// The answer to a question; one of the same project is not worked out again.
    fn to(asked: Asked, file: Rc<ProjectFile>, before: Option<&Self>) -> Self {
        let before = before.filter(|before| Rc::ptr_eq(&before.file, &file));
        let answer = match asked.0.as_ref() {
            Err(obstacle) => Answer::kept(before.map(|it| &*it.answer), Some(obstacle.clone())),
            Ok(question) => before
                .and_then(|it| {
                    let earlier = it.asked.0.as_ref().as_ref().ok()?;
                    question.answered_as(earlier, &it.answer)
                })
                .unwrap_or_else(|| question.answered(before.map(|it| &*it.answer))),
        };
        Self { file, asked, answer: Rc::new(answer) }
    }
}

/// The answer to what stands in the fields. What cannot be read is told at once; the evaluation follows
/// when the entries have stood still for a moment, and until then the last answer of the same file stands.
#[hook]
pub fn use_answer(session: &Session, knowledge: &Rc<Knowledge>) -> Rc<Answer> {
    let asked = use_memo(Rc::clone(&session.typed), |typed| {
        Asked(Rc::new(Question::of(typed, knowledge).map_err(Obstacle::Entries)))
    });
    let last = {
        let (asked, file) = (Asked::clone(&asked), Rc::clone(&session.file));
        use_state(move || Answered::to(asked, file, None))
    };
    // A change that was not typed is answered at once, in a task of its own.
    let edition = use_mut_ref(|| session.edition);
    let was_typed = edition.replace(session.edition) == session.edition;
    {
        let (last, file) = (last.clone(), Rc::clone(&session.file));
        use_effect_with(Asked::clone(&asked), move |asked| {
            let asked = asked.clone();
            let wait = (asked != last.asked).then(|| {
                after(if was_typed { STILL } else { 0 }, move || {
                    last.set(Answered::to(asked, file, Some(&last)));
                })
            });
            move || drop(wait)
        });
    }
    let standing = use_mut_ref(|| None::<(Asked, Rc<Answer>)>);
    if *asked == last.asked {
        return Rc::clone(&last.answer);
    }
    // The same object for as long as the same question waits, so that nothing is drawn twice.
    let mut standing = standing.borrow_mut();
    let (of, answer) = standing.get_or_insert_with(|| waiting(&asked, &last, &session.file));
    if of != &*asked {
        (*of, *answer) = waiting(&asked, &last, &session.file);
    }
    Rc::clone(answer)
}

/// What stands in until a question is answered.
fn waiting(asked: &Asked, last: &Answered, file: &Rc<ProjectFile>) -> (Asked, Rc<Answer>) {
    let of_this = Rc::ptr_eq(&last.file, file).then_some(&*last.answer);
    let obstacle = asked.0.as_ref().as_ref().err().cloned();
    (asked.clone(), Rc::new(Answer::kept(of_this, obstacle)))
}
