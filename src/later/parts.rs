//! The second part itself. What is named here and nowhere else in the page is not in the first load.

use labworth_domain::explanation::explain;
use labworth_export::result::key_figures;
use yew::prelude::*;

use super::Parts;
use crate::fields::{Provenance, RangeEditor};
use crate::figures::FigureWorking;
use crate::pages::answer::{
    Draw, OtherRules, Outlook, about_the_file, assumptions, pockets_by_year, rests_on, rule_figure,
    uncertain_inputs, value_figure, year_table,
};
use crate::pages::other_page;

/// The second part.
pub static ALL: Parts = Parts {
    page: other_page,
    value: Draw(value_figure),
    rests_on: Draw(rests_on),
    about_the_file,
    key_figures,
    outlook: |props| html! { <Outlook key="outlook" ..props /> },
    other_rules: |evaluated, reading| html! { <OtherRules key="other-rules" {evaluated} {reading} /> },
    years: Draw(year_table),
    pockets: Draw(pockets_by_year),
    rule: Draw(rule_figure),
    uncertain: Draw(uncertain_inputs),
    assumptions: Draw(assumptions),
    quantity: |evaluation, figure| explain(evaluation, figure).map(|working| working.result),
    working: |evaluated, figure| html! { <FigureWorking {evaluated} {figure} /> },
    provenance: |path, entered| html! { <Provenance path={path.clone()} entered={entered.clone()} /> },
    range_editor: |state| html! { <RangeEditor {state} /> },
};
