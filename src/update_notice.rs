//! The line that says that a later build of the page is there, and takes it when the reader wants to.

use yew::prelude::*;

use crate::browser;
use crate::context::use_text;

/// What the line needs.
#[derive(Properties, PartialEq)]
pub struct UpdateNoticeProps {
    /// Makes sure that the entries outlive a reload, and tells whether they do.
    pub keep: Callback<Callback<bool>>,
}

/// What there is to say.
#[derive(Clone, Copy, PartialEq)]
enum State {
    Nothing,
    Ready,
    NotKept,
}

/// Always in the document, so that it is announced. An open page is never changed by itself.
#[component]
pub fn UpdateNotice(props: &UpdateNoticeProps) -> Html {
    let text = use_text();
    let state = use_state(|| State::Nothing);
    {
        let state = state.clone();
        use_effect_with((), move |()| {
            // The page is drawn by now, so what was handed to it is in its fields.
            browser::forget_handed_over();
            let listener = browser::watch_update(move || state.set(State::Ready));
            move || drop(listener)
        });
    }
    let take = {
        let (keep, state) = (props.keep.clone(), state.clone());
        Callback::from(move |_: MouseEvent| {
            let state = state.clone();
            keep.emit(Callback::from(move |are_kept| {
                if are_kept {
                    browser::load_update();
                } else {
                    state.set(State::NotKept);
                }
            }));
        })
    };
    let later = {
        let state = state.clone();
        Callback::from(move |_: MouseEvent| state.set(State::Nothing))
    };
    let said = match *state {
        State::Nothing => None,
        State::Ready => Some(text.update_ready()),
        State::NotKept => Some(text.update_not_kept()),
    };
    html! {
        <div class={classes!("update-notice", said.is_none().then_some("empty"))} role="status">
            if let Some(said) = said {
                <p>{ said }</p>
                if *state == State::Ready {
                    <button type="button" class="button" onclick={take}>{ text.update_use() }</button>
                }
                <button type="button" class="quiet-button" onclick={later}>
                    { if *state == State::Ready { text.update_later() } else { text.notice_close() } }
                </button>
            }
        </div>
    }
}
