//! The place of a working, in place: the working itself comes with the second part of the page.

use labworth_domain::explanation::Figure;
use yew::prelude::*;

use crate::figures::Evaluated;
use crate::later::{SecondPart, Waiting, use_second_part};

/// What the panel needs.
#[derive(Properties, PartialEq)]
pub struct WorkingPanelProps {
    /// The evaluation that gave the figure.
    pub evaluated: Evaluated,
    /// The figure.
    pub figure: Figure,
}

/// The working of a figure.
#[component]
pub fn WorkingPanel(props: &WorkingPanelProps) -> Html {
    match use_second_part() {
        SecondPart::Here(parts) => (parts.working)(props.evaluated.clone(), props.figure.clone()),
        _ => html! { <Waiting /> },
    }
}
