//! Several tabs: who keeps a project (Web Locks), and a word from one to the other (BroadcastChannel).

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageEvent};

/// A lock that this tab holds; dropping it lets the next one have it. The browser frees it when the tab dies.
pub struct Lock(Cell<Option<Function>>);

impl Drop for Lock {
    fn drop(&mut self) {
        if let Some(release) = self.0.take() {
            // Resolves a promise; nobody can refuse that.
            let _ = release.call0(&JsValue::UNDEFINED);
        }
    }
}

/// How a lock is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    /// Only if nobody has it.
    IfFree,
    /// After whoever has it.
    InTurn,
    /// At once: who has it loses it.
    Now,
}

/// What becomes of the asking.
pub enum LockAnswer {
    /// This tab has it.
    Held(Lock),
    /// Another tab has it.
    Taken,
    /// Another tab took it away from this one.
    Lost,
    /// This browser has no locks, or not here.
    Missing,
}

/// Asks for a lock; told at least once.
pub fn ask_for_lock(name: &str, asking: Asking, told: impl Fn(LockAnswer) + 'static) {
    let told: Rc<dyn Fn(LockAnswer)> = Rc::new(told);
    if ask(name, asking, &told).is_err() {
        told(LockAnswer::Missing);
    }
}

fn ask(name: &str, asking: Asking, told: &Rc<dyn Fn(LockAnswer)>) -> Result<(), JsValue> {
    let window = web_sys::window().ok_or(JsValue::UNDEFINED)?;
    let locks = Reflect::get(&window.navigator(), &"locks".into())?;
    let request: Function = Reflect::get(&locks, &"request".into())?.dyn_into()?;
    let options = Object::new();
    match asking {
        Asking::IfFree => Reflect::set(&options, &"ifAvailable".into(), &JsValue::TRUE)?,
        Asking::Now => Reflect::set(&options, &"steal".into(), &JsValue::TRUE)?,
        Asking::InTurn => false,
    };
    let had = Rc::new(Cell::new(false));
    let granted = {
        let (told, had) = (Rc::clone(told), Rc::clone(&had));
        Closure::once_into_js(move |lock: JsValue| {
            if lock.is_null() {
                told(LockAnswer::Taken);
                return JsValue::UNDEFINED;
            }
            had.set(true);
            let mut release = None;
            // The lock is held until this promise is resolved.
            let held = Promise::new(&mut |resolve, _| release = Some(resolve));
            told(LockAnswer::Held(Lock(Cell::new(release))));
            held.into()
        })
    };
    let outcome = request.call3(&locks, &name.into(), &options, &granted)?;
    let refused = {
        let told = Rc::clone(told);
        Closure::once_into_js(move || {
            told(if had.get() { LockAnswer::Lost } else { LockAnswer::Missing });
        })
    };
    let catch: Function = Reflect::get(&outcome, &"catch".into())?.dyn_into()?;
    catch.call1(&outcome, &refused)?;
    Ok(())
}

/// A word to and from the other tabs; dropping it stops the listening.
pub struct Tabs {
    channel: BroadcastChannel,
    _listener: EventListener,
}

impl Drop for Tabs {
    fn drop(&mut self) {
        self.channel.close();
    }
}

impl Tabs {
    /// Listens to the other tabs; `None` where the browser has no such channel.
    #[must_use]
    pub fn join(name: &str, heard: impl Fn(String) + 'static) -> Option<Self> {
        let channel = BroadcastChannel::new(name).ok()?;
        let listener = EventListener::new(&channel, "message", move |event| {
            let data = event.dyn_ref::<MessageEvent>().map(MessageEvent::data);
            if let Some(word) = data.and_then(|data| data.as_string()) {
                heard(word);
            }
        });
        Some(Self { channel, _listener: listener })
    }

    /// Says something to every other tab.
    pub fn say(&self, word: &str) {
        // A channel that was closed has nobody to hear it.
        let _ = self.channel.post_message(&word.into());
    }
}
