//! A figure that opens into its working.

use labworth_domain::explanation::Figure;
use yew::prelude::*;

use crate::context::use_text;

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

/// What the button needs.
#[derive(Properties, PartialEq)]
pub struct FigureButtonProps {
    /// The figure.
    pub figure: Figure,
    /// What is shown.
    pub shown: AttrValue,
    /// What the figure is, for those who hear it.
    pub label: AttrValue,
    /// The open figure of the block.
    pub open: OpenFigure,
    /// Further classes.
    #[prop_or_default]
    pub class: Classes,
}

/// A figure as a button.
#[component]
pub fn FigureButton(props: &FigureButtonProps) -> Html {
    let text = use_text();
    let is_open = props.open.figure.as_ref() == Some(&props.figure);
    let onclick = {
        let figure = props.figure.clone();
        props.open.toggle.reform(move |_: MouseEvent| figure.clone())
    };
    html! {
        <button
            type="button"
            class={classes!("figure-button", props.class.clone())}
            aria-expanded={is_open.to_string()}
            aria-label={text.figure_open_named(&props.shown, &props.label)}
            {onclick}
        >
            { props.shown.clone() }
        </button>
    }
}
