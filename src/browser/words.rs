//! The words that `boot.js` fetched while the module came: it sets them on its own tag.

use js_sys::Reflect;

use crate::text::Language;

/// The language in which the page begins, and what the messages say in it.
#[must_use]
pub fn words_at_start() -> Option<(Language, String)> {
    let boot = web_sys::window()?.document()?.get_element_by_id("boot")?;
    let of = |name: &str| Reflect::get(&boot, &name.into()).ok()?.as_string();
    Some((Language::of_tag(&of("language")?)?, of("words")?))
}
