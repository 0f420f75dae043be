//! Something to be done a little later, unless it is given up.

use gloo::timers::callback::Timeout;

/// What is to be done later; dropping it gives it up.
pub struct Delay(#[allow(dead_code, reason = "kept, so that it is not given up")] Timeout);

/// Does something after so many milliseconds.
#[must_use]
pub fn after(milliseconds: u32, then: impl FnOnce() + 'static) -> Delay {
    Delay(Timeout::new(milliseconds, then))
}
