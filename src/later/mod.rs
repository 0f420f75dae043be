//! The second part of the page's module: what the first answer does not need.
//!
//! The module is divided after it is compiled (`crates/xtask/src/divide.rs`): what only [`parts::ALL`] reaches comes in a file
//! of its own, which is fetched once the first answer is drawn. So nothing but `main.rs`, which gives
//! the part its name, and programs other than the page may name `parts::ALL`; the page draws through [`use_second_part`].

mod parts;
mod waiting;

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::ptr;

use labworth_domain::explanation::{Figure, Quantity};
use labworth_domain::inputs::Path;
use labworth_domain::paths::evaluation::Evaluation;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser;
use crate::fields::{Desk, FieldState};
use crate::figures::Evaluated;
use crate::pages::answer::{Draw, OutlookProps};
use crate::route::Route;

pub use parts::ALL;
pub use waiting::Waiting;

/// What the second part draws.
#[derive(Clone, Copy)]
pub struct Parts {
    /// Every page but the calculator.
    pub page: fn(&Route, &Desk) -> Html,
    /// What the right is worth by each method.
    pub value: Draw,
    /// The defaults on which these values rest.
    pub rests_on: Draw,
    /// What is no longer as it was saved, of the file that was opened.
    pub about_the_file: fn(&Desk) -> Html,
    /// What a saved file remembers of its figures.
    pub key_figures: fn(&Evaluation) -> BTreeMap<String, String>,
    /// The paths side by side, the road, the draws, the ledger.
    pub outlook: fn(OutlookProps) -> Html,
    /// The same money under other institutions' rules: the evaluation, and the reading that is shown.
    pub other_rules: fn(Evaluated, usize) -> Html,
    /// Every year's money.
    pub years: Draw,
    /// Every pocket by year.
    pub pockets: Draw,
    /// The rule as a staircase.
    pub rule: Draw,
    /// The inputs that are ranges.
    pub uncertain: Draw,
    /// What stood in for empty fields.
    pub assumptions: Draw,
    /// What a figure amounts to.
    pub quantity: fn(&Evaluation, &Figure) -> Option<Quantity>,
    /// The working of a figure.
    pub working: fn(Evaluated, Figure) -> Html,
    /// Where the sourced figures of a field come from: the field, and what was entered.
    pub provenance: fn(&Path, &AttrValue) -> Html,
    /// The small inputs behind "not sure".
    pub range_editor: fn(FieldState) -> Html,
}

/// How the second part stands.
#[derive(Clone, Copy, Default)]
pub enum SecondPart {
    /// It is on its way.
    #[default]
    Awaited,
    /// It is here.
    Here(&'static Parts),
    /// It could not be had.
    Missing,
}

impl PartialEq for SecondPart {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Here(one), Self::Here(other)) => ptr::eq(*one, *other),
            (Self::Awaited, Self::Awaited) | (Self::Missing, Self::Missing) => true,
            _ => false,
        }
    }
}

/// Fetches the second part; nothing where it cannot be had.
pub type Fetch = fn() -> Pin<Box<dyn Future<Output = Option<&'static Parts>>>>;

/// The second part, and the way to ask for it again.
#[derive(Clone, PartialEq)]
pub struct Later {
    /// How it stands.
    pub part: SecondPart,
    /// Asks again.
    pub again: Callback<()>,
}

/// Fetches the second part once the page is drawn. Where there is nothing to fetch, it is here from the start.
#[hook]
pub fn use_fetched(fetch: Option<Fetch>) -> Later {
    let part = use_state(|| here_without(fetch));
    let again = {
        let part = part.clone();
        use_callback((), move |(), ()| {
            let Some(fetch) = fetch else { return };
            let part = part.clone();
            part.set(SecondPart::Awaited);
            spawn_local(async move {
                part.set(fetch().await.map_or(SecondPart::Missing, SecondPart::Here));
            });
        })
    };
    {
        let again = again.clone();
        use_effect_with((), move |()| {
            let wait = browser::after(0, move || again.emit(()));
            move || drop(wait)
        });
    }
    Later { part: *part, again }
}

/// Other programs than the page have all parts inside.
#[cfg(not(target_arch = "wasm32"))]
fn here_without(fetch: Option<Fetch>) -> SecondPart {
    if fetch.is_some() { SecondPart::Awaited } else { SecondPart::Here(&ALL) }
}

#[cfg(target_arch = "wasm32")]
fn here_without(_: Option<Fetch>) -> SecondPart {
    SecondPart::Awaited
}

/// The second part, where a page or a block wants it.
#[hook]
pub fn use_second_part() -> SecondPart {
    use_context::<Later>().map_or_else(|| here_without(None), |later| later.part)
}
