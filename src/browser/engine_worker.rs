//! The engine's worker: started, spoken to, heard, ended.

use gloo::events::EventListener;
use js_sys::{Array, Float64Array, Object, Reflect};
use labworth_api::sensitivity::{Question, Sensitivity};
use labworth_api::simulation::protocol::Job;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

use crate::engine::runner::Saying;

/// Draws that a worker handed over: kept for the worker that may have to go on, and never looked into.
pub type Results = Float64Array;

/// The attribute of the start script's tag that names the worker's script.
const SCRIPT: &str = "data-engine";

/// What is heard of a worker.
pub enum Heard {
    /// It spoke.
    Said(JsValue),
    /// The browser says that it failed.
    Died,
}

/// A worker that is heard; dropping it ends the worker.
pub struct EngineWorker {
    worker: Worker,
    _listeners: [EventListener; 3],
}

impl Drop for EngineWorker {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

impl EngineWorker {
    /// Starts a worker. What it says, and that it failed, is told as it happens.
    ///
    /// # Errors
    /// The browser has no workers, forbids them here, or the page was built without an engine.
    pub fn start(heard: impl Fn(Heard) + Clone + 'static) -> Result<Self, JsValue> {
        let document = web_sys::window().and_then(|window| window.document());
        let script = document
            .and_then(|document| document.get_element_by_id("boot"))
            .and_then(|boot| boot.get_attribute(SCRIPT))
            .ok_or(JsValue::UNDEFINED)?;
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options(&script, &options)?;
        let said = heard.clone();
        let listeners = [
            EventListener::new(&worker, "message", move |event| {
                if let Some(message) = event.dyn_ref::<MessageEvent>() {
                    said(Heard::Said(message.data()));
                }
            }),
            EventListener::new(&worker, "error", {
                let heard = heard.clone();
                move |_| heard(Heard::Died)
            }),
            EventListener::new(&worker, "messageerror", move |_| heard(Heard::Died)),
        ];
        Ok(Self { worker, _listeners: listeners })
    }

    /// Gives it a job, with the draws that are there already.
    pub fn give(&self, id: u32, job: &Job, delivered: &[Results]) {
        let delivered: Array = delivered.iter().collect();
        let job = job.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL);
        let start = object([("id", id.into()), ("job", job), ("delivered", delivered.into())]);
        self.say(&object([("start", start)]));
    }

    /// Asks it to give a job up.
    pub fn cancel(&self, id: u32) {
        self.say(&object([("cancel", id.into())]));
    }

    /// Asks it what moves a result.
    pub fn ask(&self, id: u32, question: &Question) {
        let question = question.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL);
        let ask = object([("id", id.into()), ("question", question)]);
        self.say(&object([("ask", ask)]));
    }

    /// Asks it whether it is there.
    pub fn ping(&self) {
        self.say(&object([("ping", JsValue::TRUE)]));
    }

    fn say(&self, message: &JsValue) {
        // Plain data can always be sent; a worker that is gone is noticed by its silence.
        let _ = self.worker.post_message(message);
    }
}

/// What a worker says of a question.
pub enum Reply {
    /// It can be asked.
    Ready,
    /// The answer to the question of that number; `None` where there is none.
    Answer(u32, Option<Box<Sensitivity>>),
    /// It stops after a fault of its own.
    Stopped,
}

/// What a message says of a question; `None` for one that is of something else.
#[must_use]
pub fn reply(data: &JsValue) -> Option<Reply> {
    if part(data, "ready").is_some() {
        return Some(Reply::Ready);
    }
    if part(data, "stopped").is_some() {
        return Some(Reply::Stopped);
    }
    let id = part(data, "id")?.as_f64()? as u32;
    if part(data, "failed").is_some() {
        return Some(Reply::Answer(id, None));
    }
    Some(Reply::Answer(id, read(part(data, "answered")?)))
}

fn part(data: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(data, &name.into()).ok().filter(|part| !part.is_undefined())
}

/// What a message says of a simulation; `None` for one that is of something else.
#[must_use]
pub fn saying(data: &JsValue) -> Option<Saying<Results>> {
    let part = |name: &str| part(data, name);
    for (name, saying) in
        [("ready", Saying::Ready), ("pong", Saying::Pong), ("stopped", Saying::Stopped)]
    {
        if part(name).is_some() {
            return Some(saying);
        }
    }
    let id = part("id")?.as_f64()? as u32;
    if let (Some(progress), Some(results)) = (part("progress"), part("results")) {
        return Some(Saying::Progress(id, Box::new(read(progress)?), results.dyn_into().ok()?));
    }
    if let Some(finished) = part("finished") {
        return Some(Saying::Finished(id, Box::new(read(finished)?)));
    }
    if let Some(failed) = part("failed") {
        return Some(Saying::Failed(id, read(failed)?));
    }
    part("cancelled").map(|_| Saying::Cancelled(id))
}

fn read<T: DeserializeOwned>(value: JsValue) -> Option<T> {
    serde_wasm_bindgen::from_value(value).ok()
}

fn object<const COUNT: usize>(fields: [(&str, JsValue); COUNT]) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        // A fresh object takes every property.
        let _ = Reflect::set(&object, &name.into(), &value);
    }
    object.into()
}
