//! The cards of a language, fetched once.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser;
use crate::text::{Cards, Language, read_cards};

/// The cards of a language, as far as they are there.
#[derive(Clone, PartialEq)]
pub enum Fetched {
    /// They are being fetched.
    Waiting,
    /// They are here.
    Here(Language, Rc<Cards>),
    /// They cannot be had.
    Failed,
}

impl Fetched {
    /// The cards of that language.
    #[must_use]
    pub fn of(&self, language: Language) -> Option<&Rc<Cards>> {
        match self {
            Self::Here(own, cards) if *own == language => Some(cards),
            _ => None,
        }
    }
}

thread_local! {
    static KEPT: RefCell<Vec<(Language, Rc<Cards>)>> = const { RefCell::new(Vec::new()) };
}

fn kept(language: Language) -> Option<Rc<Cards>> {
    KEPT.with(|kept| {
        let kept = kept.try_borrow().ok()?;
        kept.iter().find(|(own, _)| *own == language).map(|(_, cards)| Rc::clone(cards))
    })
}

fn keep(language: Language, cards: &Rc<Cards>) {
    KEPT.with(|kept| {
        if let Ok(mut kept) = kept.try_borrow_mut()
            && kept.iter().all(|(own, _)| *own != language)
        {
            kept.push((language, Rc::clone(cards)));
        }
    });
}

/// The cards of the language, fetched where they are not here yet.
#[hook]
pub fn use_cards(language: Language) -> Fetched {
    let fetched = use_state(|| {
        kept(language).map_or(Fetched::Waiting, |cards| Fetched::Here(language, cards))
    });
    {
        let fetched = fetched.clone();
        use_effect_with(language, move |language| {
            let language = *language;
            let fetching = match kept(language) {
                Some(cards) => {
                    fetched.set(Fetched::Here(language, cards));
                    None
                }
                None => {
                    fetched.set(Fetched::Waiting);
                    let came = {
                        let fetched = fetched.clone();
                        move |json: Option<String>| {
                            let cards = json.and_then(|json| read_cards(&json)).map(Rc::new);
                            fetched.set(cards.map_or(Fetched::Failed, |cards| {
                                keep(language, &cards);
                                Fetched::Here(language, cards)
                            }));
                        }
                    };
                    let fetching =
                        browser::fetch_beside(&format!("cards-{}", language.tag()), came).ok();
                    if fetching.is_none() {
                        fetched.set(Fetched::Failed);
                    }
                    fetching
                }
            };
            move || drop(fetching)
        });
    }
    (*fetched).clone()
}
