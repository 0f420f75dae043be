//! The browser's IndexedDB as a place for project states. Nothing here panics: a browser without storage, a full one,
//! a store that another tab cleared are all answers.
//!
//! Two object stores under the same keys: `states` tells what there is, `texts` holds the project files. The newest state
//! is what is opened again; there is no record that is written over. A state is *added*, never put, so of two tabs that
//! write the same revision of a project one is refused by the browser itself.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Array, Function, Object, Reflect};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbDatabase, IdbObjectStore, IdbOpenDbRequest, IdbRequest, IdbTransaction};

use crate::keeping::State;

const NAME: &str = "labworth";
const STATES: &str = "states";
const TEXTS: &str = "texts";

/// Why the store did not do what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreFault {
    /// The browser has no store, or forbids it here: a private window, a sandboxed frame, a setting.
    Refused,
    /// No room is left.
    Full,
    /// Another tab has kept the same revision before.
    Overtaken,
    /// Anything else: the connection was closed, the disk failed.
    Failed,
}

/// An open store.
#[derive(Clone)]
pub struct Store(IdbDatabase);

/// Whom to tell something once.
type Listener<T> = Box<dyn FnOnce(T)>;

/// Who is told; the first answer counts.
struct Told<T>(Rc<Cell<Option<Listener<T>>>>);

impl<T> Clone for Told<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<T> Told<T> {
    fn new(told: impl FnOnce(T) + 'static) -> Self {
        Self(Rc::new(Cell::new(Some(Box::new(told)))))
    }

    fn tell(&self, answer: T) {
        if let Some(told) = self.0.take() {
            told(answer);
        }
    }
}

/// Opens the store, or makes it; told once.
pub fn open_store(told: impl FnOnce(Result<Store, StoreFault>) + 'static) {
    let told = Told::new(told);
    if open(None, &told).is_err() {
        told.tell(Err(StoreFault::Refused));
    }
}

/// Without a version the store opens as it is, so that a store of a newer version opens too.
fn open(version: Option<u32>, told: &Told<Result<Store, StoreFault>>) -> Result<(), JsValue> {
    let window = web_sys::window().ok_or(JsValue::UNDEFINED)?;
    let factory = window.indexed_db()?.ok_or(JsValue::UNDEFINED)?;
    let request = match version {
        Some(version) => factory.open_with_u32(NAME, version)?,
        None => factory.open(NAME)?,
    };
    let made = {
        let request = request.clone();
        Closure::once_into_js(move || {
            // What is there already stays; a fault shows when the store is asked.
            let _ = make_stores(&request);
        })
    };
    request.set_onupgradeneeded(Some(made.unchecked_ref()));
    let told = told.clone();
    answered(&request.clone(), move |result| match result {
        Ok(database) => opened(database.unchecked_into(), version, &told),
        Err(fault) => {
            told.tell(Err(if fault == StoreFault::Full { fault } else { StoreFault::Refused }))
        }
    });
    Ok(())
}

fn opened(database: IdbDatabase, version: Option<u32>, told: &Told<Result<Store, StoreFault>>) {
    let names = database.object_store_names();
    if names.contains(STATES) && names.contains(TEXTS) {
        let closing = database.clone();
        // Another tab clears the store or makes it anew: it must not wait for this one.
        let closed = Closure::<dyn FnMut()>::new(move || closing.close());
        database.set_onversionchange(Some(closed.as_ref().unchecked_ref()));
        closed.forget();
        told.tell(Ok(Store(database)));
        return;
    }
    // Whole and small: versions count up by one.
    let next = database.version() as u32 + 1;
    database.close();
    if version.is_some() || open(Some(next), told).is_err() {
        told.tell(Err(StoreFault::Refused));
    }
}

fn make_stores(request: &IdbOpenDbRequest) -> Result<(), JsValue> {
    let database: IdbDatabase = request.result()?.unchecked_into();
    let names = database.object_store_names();
    for name in [STATES, TEXTS] {
        if !names.contains(name) {
            database.create_object_store(name)?;
        }
    }
    Ok(())
}

impl Store {
    /// Every state that is kept, without the texts; what cannot be read of one is left out.
    pub fn states(&self, told: impl FnOnce(Result<Vec<State>, StoreFault>) + 'static) {
        let told = Told::new(told);
        let asked = || -> Result<_, JsValue> {
            let transaction = self.transaction("readonly")?;
            let states = transaction.object_store(STATES)?;
            Ok((states.get_all_keys()?, states.get_all()?, transaction))
        };
        match asked() {
            Ok((keys, values, transaction)) => {
                let told = told.clone();
                ended(&transaction, move |outcome| {
                    told.tell(outcome.map(|()| read_states(&keys, &values)));
                });
            }
            Err(fault) => told.tell(Err(fault_of(&fault))),
        }
    }

    /// The texts under these keys, in their order; none where there is none.
    pub fn texts(
        &self,
        keys: &[String],
        told: impl FnOnce(Result<Vec<Option<String>>, StoreFault>) + 'static,
    ) {
        let told = Told::new(told);
        let asked = || -> Result<_, JsValue> {
            let transaction = self.transaction("readonly")?;
            let texts = transaction.object_store(TEXTS)?;
            let requests =
                keys.iter().map(|key| texts.get(&key.into())).collect::<Result<Vec<_>, _>>()?;
            Ok((requests, transaction))
        };
        match asked() {
            Ok((requests, transaction)) => {
                let told = told.clone();
                ended(&transaction, move |outcome| {
                    let text = |request: &IdbRequest| request.result().ok()?.as_string();
                    told.tell(outcome.map(|()| requests.iter().map(text).collect()));
                });
            }
            Err(fault) => told.tell(Err(fault_of(&fault))),
        }
    }

    /// Keeps a state and lets others go, both or neither; told when it is on the disk. Everything is asked for before
    /// this returns, so that it is done even while the page is being closed.
    pub fn keep(
        &self,
        state: &State,
        text: &str,
        dropped: &[State],
        told: impl FnOnce(Result<(), StoreFault>) + 'static,
    ) {
        let told = Told::new(told);
        let asked = || -> Result<IdbTransaction, JsValue> {
            let transaction = self.transaction("readwrite")?;
            let (states, texts) =
                (transaction.object_store(STATES)?, transaction.object_store(TEXTS)?);
            let key = JsValue::from(state.key());
            let known = state.serialize(&Serializer::json_compatible())?;
            let added = || -> Result<(), JsValue> {
                states.add_with_key(&known, &key)?;
                texts.add_with_key(&text.into(), &key)?;
                drop_states(&states, &texts, dropped)
            };
            if let Err(fault) = added() {
                // Half of it must not stay.
                let _ = transaction.abort();
                return Err(fault);
            }
            Ok(transaction)
        };
        match asked() {
            Ok(transaction) => {
                ended(&transaction, {
                    let told = told.clone();
                    move |outcome| told.tell(outcome)
                });
                // At once, and not after a word that a page that is being closed no longer hears. Older browsers do it
                // by themselves a little later.
                let _ = commit(&transaction);
            }
            Err(fault) => told.tell(Err(fault_of(&fault))),
        }
    }

    /// A transaction over both stores. `strict`: told as done only when it is on the disk.
    fn transaction(&self, mode: &str) -> Result<IdbTransaction, JsValue> {
        let names = Array::of2(&STATES.into(), &TEXTS.into());
        let options = Object::new();
        Reflect::set(&options, &"durability".into(), &"strict".into())?;
        let begin: Function = Reflect::get(&self.0, &"transaction".into())?.dyn_into()?;
        Ok(begin.call3(&self.0, &names, &mode.into(), &options)?.unchecked_into())
    }
}

fn commit(transaction: &IdbTransaction) -> Result<(), JsValue> {
    let commit: Function = Reflect::get(transaction, &"commit".into())?.dyn_into()?;
    commit.call0(transaction).map(drop)
}

fn drop_states(
    states: &IdbObjectStore,
    texts: &IdbObjectStore,
    dropped: &[State],
) -> Result<(), JsValue> {
    for state in dropped {
        let key = JsValue::from(state.key());
        states.delete(&key)?;
        texts.delete(&key)?;
    }
    Ok(())
}

/// What can be read of the records: the key is the truth, the record beside it may be broken.
fn read_states(keys: &IdbRequest, values: &IdbRequest) -> Vec<State> {
    let list =
        |request: &IdbRequest| request.result().ok().and_then(|list| list.dyn_into::<Array>().ok());
    let (Some(keys), Some(values)) = (list(keys), list(values)) else {
        return Vec::new();
    };
    let state = |(key, value): (JsValue, JsValue)| {
        let bare = State::of_key(&key.as_string()?)?;
        let known = serde_wasm_bindgen::from_value::<State>(value).ok();
        Some(
            known.filter(|known| known.key() == bare.key() && known.at.is_finite()).unwrap_or(bare),
        )
    };
    keys.iter().zip(values.iter()).filter_map(state).collect()
}

/// Calls back with the answer to a request.
fn answered(request: &IdbRequest, told: impl FnOnce(Result<JsValue, StoreFault>) + 'static) {
    let answered = {
        let request = request.clone();
        Closure::once_into_js(move || {
            let error = request.error().ok().flatten();
            told(match error {
                Some(fault) => Err(fault_of(&fault)),
                None => request.result().map_err(|fault| fault_of(&fault)),
            });
        })
    };
    request.set_onsuccess(Some(answered.unchecked_ref()));
    request.set_onerror(Some(answered.unchecked_ref()));
}

/// Calls back when a transaction is complete or was given up.
fn ended(transaction: &IdbTransaction, told: impl FnOnce(Result<(), StoreFault>) + 'static) {
    let ended = {
        let transaction = transaction.clone();
        Closure::once_into_js(move |event: web_sys::Event| {
            let outcome = match (event.type_().as_str(), transaction.error()) {
                ("complete", _) => Ok(()),
                (_, Some(fault)) => Err(fault_of(&fault)),
                (_, None) => Err(StoreFault::Failed),
            };
            told(outcome);
        })
    };
    transaction.set_oncomplete(Some(ended.unchecked_ref()));
    transaction.set_onabort(Some(ended.unchecked_ref()));
}

fn fault_of(fault: &JsValue) -> StoreFault {
    let name = Reflect::get(fault, &"name".into()).ok().and_then(|name| name.as_string());
    match name.as_deref() {
        Some("QuotaExceededError") => StoreFault::Full,
        Some("ConstraintError") => StoreFault::Overtaken,
        Some("SecurityError") => StoreFault::Refused,
        _ => StoreFault::Failed,
    }
}
