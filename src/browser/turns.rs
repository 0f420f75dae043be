//! Work in turn: on the whole page one piece is done and drawn before the next one begins, so that neither a task nor
//! a frame holds more than one piece.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::{Rc, Weak};

use gloo::render::{AnimationFrame, request_animation_frame};

use super::delay::{Delay, after};

/// The longest wait for a frame, in milliseconds: a page that nobody sees draws none.
const LONGEST_FRAME: u32 = 100;

type Work = Box<dyn FnOnce()>;

/// A piece of work that waits for its turn; dropping it gives it up.
pub struct Turn(
    #[allow(dead_code, reason = "kept, so that it is not given up")] Rc<RefCell<Option<Work>>>,
);

#[derive(Default)]
struct Queue {
    waiting: VecDeque<Weak<RefCell<Option<Work>>>>,
    /// What leads to the next turn; none while nothing waits and everything is drawn.
    next: Vec<Next>,
}

/// What leads to the next turn, kept so that it is not given up.
enum Next {
    Frame(#[allow(dead_code, reason = "kept")] AnimationFrame),
    Delay(#[allow(dead_code, reason = "kept")] Delay),
}

thread_local! {
    static QUEUE: RefCell<Queue> = RefCell::default();
}

/// Does something when all that asked before has been done and drawn.
#[must_use]
pub fn in_turn(work: impl FnOnce() + 'static) -> Turn {
    let piece: Rc<RefCell<Option<Work>>> = Rc::new(RefCell::new(Some(Box::new(work))));
    QUEUE.with_borrow_mut(|queue| {
        queue.waiting.push_back(Rc::downgrade(&piece));
        if queue.next.is_empty() {
            queue.next.push(Next::Delay(after(0, take_turn)));
        }
    });
    Turn(piece)
}

/// Does the next piece, then waits until it is drawn.
fn take_turn() {
    let piece = QUEUE.with_borrow_mut(|queue| {
        queue.next.clear();
        std::iter::from_fn(|| queue.waiting.pop_front()).find_map(|piece| piece.upgrade())
    });
    let Some(work) = piece.and_then(|piece| piece.borrow_mut().take()) else { return };
    work();
    QUEUE.with_borrow_mut(|queue| {
        // What is asked for in a frame stands before its drawing; the task after it stands behind.
        queue.next.push(Next::Frame(request_animation_frame(|_| {
            QUEUE.with_borrow_mut(|queue| queue.next.push(Next::Delay(after(0, take_turn))));
        })));
        queue.next.push(Next::Delay(after(LONGEST_FRAME, take_turn)));
    });
}
