//! For figures that are not known exactly: the lowest, the most likely, the highest, in small
//! inputs beneath the field, with the shape that they make. They write into the field; what is
//! typed there shows in them.

mod parts;
mod picture;
mod spread;

use std::rc::Rc;

use labworth_domain::inputs::Shape;
use yew::prelude::*;

use crate::context::{use_dispatch, use_knowledge, use_text};
use crate::fields::frame::Ids;
use crate::fields::line_input::LineInput;
use crate::fields::{FieldState, element_id};
use crate::session::Action;
use crate::text::{Quantity, Text};

use parts::{Missing, Parts, Slot};
use picture::RangePicture;

pub(super) use spread::SourcedSpread;

/// What the inputs need.
#[derive(Properties, PartialEq)]
pub struct RangeEditorProps {
    /// The field.
    pub state: FieldState,
}

/// The identifier of the inputs of a field.
pub(super) fn editor_id(state: &FieldState) -> String {
    format!("{}-range", element_id(&state.path))
}

/// The small inputs of a field.
#[component]
pub fn RangeEditor(props: &RangeEditorProps) -> Html {
    let text = use_text();
    let dispatch = use_dispatch();
    let knowledge = use_knowledge();
    let state = &props.state;
    let language = text.language;
    let quantity = Quantity::of(state.field, &state.currency);
    let spread = knowledge
        .as_ref()
        .and_then(|knowledge| SourcedSpread::of(knowledge, &state.path, &quantity, text));
    let parts = use_state(|| {
        let typed = if state.typed.trim().is_empty() {
            let default = knowledge.as_ref().and_then(|known| known.default_text(&state.path));
            default.map_or_else(String::new, |default| quantity.typed(default, language))
        } else {
            state.typed.to_string()
        };
        Parts::default().following(&typed, &quantity, language)
    });
    // What these inputs last wrote: another text in the field was typed there, or changed on
    // purpose, and they follow it.
    let written = use_mut_ref(|| Rc::clone(&state.typed));
    {
        let (parts, written, field) = (parts.clone(), Rc::clone(&written), state.field);
        use_effect_with(
            (Rc::clone(&state.typed), Rc::clone(&state.currency), language),
            move |(typed, currency, language)| {
                if **written.borrow() != **typed {
                    let quantity = Quantity::of(field, currency);
                    parts.set(parts.following(typed, &quantity, *language));
                    *written.borrow_mut() = Rc::clone(typed);
                }
            },
        );
    }
    let write = {
        let (parts, path) = (parts.clone(), state.path.clone());
        let dispatch = dispatch.clone();
        Callback::from(move |next: Parts| {
            if let Some(text) = next.composed(language) {
                *written.borrow_mut() = Rc::from(text.as_str());
                dispatch.emit(Action::Entered { path: path.clone(), text });
            }
            parts.set(next);
        })
    };
    let on_left = {
        let path = state.path.clone();
        dispatch.reform(move |()| Action::Left { path: path.clone() })
    };
    let ids = Ids::of(&state.path);
    let id = editor_id(state);
    let described_by = format!("{id}-missing {} {}", ids.echo, ids.problem);
    html! {
        <div {id} class="range-editor" role="group" aria-labelledby={format!("{}-title", editor_id(state))}>
            <p id={format!("{}-title", editor_id(state))} class="range-title">{ text.range_title() }</p>
            <p class="field-help">{ text.range_how() }</p>
            <div class="range-parts">
                <div class="range-inputs">
                    for slot in Slot::of(parts.shape) {
                        <div class="range-part" key={slot.name()}>
                            <label for={part_id(state, *slot)}>{ label(*slot, text) }</label>
                            <LineInput
                                id={part_id(state, *slot)}
                                typed={Rc::from(parts.text(*slot))}
                                edition={state.edition}
                                keyboard="text"
                                class="entry-part"
                                described_by={described_by.clone()}
                                invalid={state.problem.is_some()}
                                on_typed={write.reform({
                                    let (parts, slot) = (parts.clone(), *slot);
                                    move |typed: String| parts.with(slot, &typed)
                                })}
                                on_left={on_left.clone()}
                            />
                        </div>
                    }
                </div>
                <RangePicture state={state.clone()} />
            </div>
            <p id={format!("{}-missing", editor_id(state))} class="field-echo" aria-live="polite">
                if let Some(missing) = parts.missing() {
                    <span>{ hint(missing, text) }</span>
                }
            </p>
            if let Some(spread) = spread {
                <p class="quiet range-source">
                    { text.range_from_source(&spread.high_in_words, &spread.low_in_words, &spread.source) }
                </p>
            }
            <details class="more">
                <summary>{ text.range_more_shapes() }</summary>
                <fieldset class="range-shapes">
                    <legend>{ text.range_shape() }</legend>
                    for shape in Shape::ALL.into_iter().filter(|shape| *shape != Shape::Beta || state.field.is_share()) {
                        <label key={shape.name()} class="option">
                            <input
                                type="radio"
                                name={format!("{}-shape", editor_id(state))}
                                value={shape.name()}
                                checked={parts.shape == shape}
                                onchange={write.reform({
                                    let (parts, field) = (parts.clone(), state.field);
                                    let currency = Rc::clone(&state.currency);
                                    move |_: Event| {
                                        parts.in_shape(shape, &Quantity::of(field, &currency), language)
                                    }
                                })}
                            />
                            <span>{ shape_name(shape, text) }</span>
                        </label>
                    }
                    <p class="field-help">{ shape_note(parts.shape, text) }</p>
                </fieldset>
            </details>
        </div>
    }
}

fn part_id(state: &FieldState, slot: Slot) -> String {
    format!("{}-{}", element_id(&state.path), slot.name())
}

fn label(slot: Slot, text: Text) -> &'static str {
    match slot {
        Slot::Low => text.range_low(),
        Slot::Likely => text.range_likely(),
        Slot::High => text.range_high(),
        Slot::Mean => text.range_mean(),
        Slot::Spread => text.range_spread(),
        Slot::Alpha => text.range_alpha(),
        Slot::Beta => text.range_beta(),
    }
}

fn hint(missing: Missing, text: Text) -> &'static str {
    match missing {
        Missing::Low => text.range_needs_low(),
        Missing::High => text.range_needs_high(),
        Missing::Both => text.range_needs_both(),
        Missing::Rest => text.range_needs_rest(),
    }
}

fn shape_name(shape: Shape, text: Text) -> &'static str {
    match shape {
        Shape::Pert => text.range_shape_pert(),
        Shape::Triangular => text.range_shape_triangular(),
        Shape::Uniform => text.range_shape_uniform(),
        Shape::Normal => text.range_shape_normal(),
        Shape::LogNormal => text.range_shape_lognormal(),
        Shape::Beta => text.range_shape_beta(),
    }
}

fn shape_note(shape: Shape, text: Text) -> &'static str {
    match shape {
        Shape::Normal | Shape::LogNormal => text.range_shape_normal_note(),
        Shape::Beta => text.range_shape_beta_note(),
        Shape::Pert | Shape::Triangular | Shape::Uniform => "",
    }
}
