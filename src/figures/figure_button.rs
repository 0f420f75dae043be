//! A figure that opens into its working.

use labworth_domain::explanation::Figure;
use yew::prelude::*;

use crate::text::Text;

/// Which figure of a block is open.
#[derive(Clone, PartialEq)]
pub struct OpenFigure {
    /// The figure, if one is open.
    pub figure: Option<Figure>,
    /// Opens a figure, or closes it where it is open.
    pub toggle: Callback<Figure>,
}

/// Keeps which figure of a block is open.
#[hook]
pub fn use_open_figure() -> OpenFigure {
    let open = use_state(|| None::<Figure>);
    let figure = (*open).clone();
    let toggle = {
        let open = open.clone();
        Callback::from(move |asked: Figure| {
            let next = if open.as_ref() == Some(&asked) { None } else { Some(asked) };
            open.set(next);
        })
    };
    OpenFigure { figure, toggle }
}

impl OpenFigure {
    /// A figure as a button: what is shown, and what it is for those who hear it.
    pub fn button(&self, figure: Figure, shown: &str, label: &str, text: Text) -> Html {
        let is_open = self.figure.as_ref() == Some(&figure);
        let onclick = self.toggle.reform(move |_: MouseEvent| figure.clone());
        html! {
            <button
                type="button"
                class="figure-button"
                aria-expanded={is_open.to_string()}
                aria-label={text.figure_open_named(shown, label)}
                {onclick}
            >
                { shown }
            </button>
        }
    }
}
