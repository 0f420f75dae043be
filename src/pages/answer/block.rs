//! The one component behind every block of the answer. Yew writes some kilobytes of code for each
//! component, so a block is a plain function of what is drawn, and the hooks are held here.

use std::ptr::fn_addr_eq;
use std::rc::Rc;

use labworth_domain::inputs::Path;
use yew::prelude::*;

use super::outlook::Drawn;
use crate::context::{use_go_to_field, use_knowledge, use_text};
use crate::figures::{Evaluated, OpenFigure, use_open_figure, use_width};
use crate::knowledge::Knowledge;
use crate::text::Text;

/// What a block draws from.
pub struct Drawing {
    /// The evaluation.
    pub evaluated: Evaluated,
    /// The reading that is shown.
    pub reading: usize,
    /// The draws of this project, where there are some.
    pub drawn: Option<Drawn>,
    /// Chooses another reading, in the block where one does.
    pub choose: Option<Callback<usize>>,
    /// The sentences.
    pub text: Text,
    /// The element of the block, if it wants to know its width.
    pub frame: NodeRef,
    /// The width of that element.
    pub width: f64,
    /// The figure that is open.
    pub open: OpenFigure,
    /// A small choice inside the block, 0 at first.
    pub choice: UseStateHandle<usize>,
    /// One more.
    pub second_choice: UseStateHandle<usize>,
    /// Whether what it keeps folded is open.
    pub is_unfolded: UseStateHandle<bool>,
    /// Leads to a field.
    pub go_to: Callback<Path>,
    /// The reference data.
    pub knowledge: Option<Rc<Knowledge>>,
}

/// Draws a block.
#[derive(Clone, Copy)]
pub struct Draw(pub fn(&Drawing) -> Html);

impl PartialEq for Draw {
    fn eq(&self, other: &Self) -> bool {
        fn_addr_eq(self.0, other.0)
    }
}

/// What a block needs.
#[derive(Properties, PartialEq)]
pub struct BlockProps {
    /// The evaluation.
    pub evaluated: Evaluated,
    /// The reading that is shown; 0 where the block shows all of them.
    #[prop_or_default]
    pub reading: usize,
    /// The draws of this project, where there are some.
    #[prop_or_default]
    pub drawn: Option<Drawn>,
    /// Chooses another reading.
    #[prop_or_default]
    pub choose: Option<Callback<usize>>,
    /// What it draws.
    pub draw: Draw,
}

/// A block: drawn anew only when its evaluation, its reading or something inside it changes. Each
/// has a key of its own, so that none takes over what another had open.
#[component]
pub fn Block(props: &BlockProps) -> Html {
    let text = use_text();
    let frame = use_node_ref();
    let width = use_width(&frame);
    let open = use_open_figure();
    let choice = use_state(|| 0_usize);
    let second_choice = use_state(|| 0_usize);
    let is_unfolded = use_state(|| false);
    let go_to = use_go_to_field();
    let knowledge = use_knowledge();
    let BlockProps { evaluated, reading, drawn, choose, draw } = props;
    draw.0(&Drawing {
        evaluated: evaluated.clone(),
        reading: *reading,
        drawn: drawn.clone(),
        choose: choose.clone(),
        text,
        frame,
        width,
        open,
        choice,
        second_choice,
        is_unfolded,
        go_to,
        knowledge,
    })
}

/// A block of that key.
pub fn block(
    key: &'static str,
    evaluated: &Evaluated,
    reading: usize,
    draw: fn(&Drawing) -> Html,
) -> Html {
    html! { <Block {key} evaluated={evaluated.clone()} {reading} draw={Draw(draw)} /> }
}

/// What is drawn of an evaluation, or its place until its turn comes.
pub fn in_its_turn(
    key: &'static str,
    evaluated: Option<&Evaluated>,
    draw: impl FnOnce(&Evaluated) -> Html,
) -> Html {
    match evaluated {
        Some(evaluated) => draw(evaluated),
        None => html! { <div {key} class="block to-come"></div> },
    }
}
