//! The outlook: paths side by side, who pays for the road, how sure that is, and what matters most.

mod ledger_table;
mod paths;
mod road;
mod simulation;
mod verdicts;
mod what_matters;

use std::rc::Rc;

use labworth_api::simulation::protocol::{Measured, SummaryFigures};
use yew::prelude::*;

use crate::engine::{SimulationState, use_simulation};
use crate::figures::Evaluated;
use crate::pages::answer::block::{Block, Draw, block, in_its_turn};
use crate::pages::answer::in_turn::use_in_turn;

use ledger_table::ledger_table;
use paths::paths_figure;
use road::road_figure;
use simulation::SimulationPanel;
pub(in crate::pages) use simulation::{DRAWS, SEED, state_line};
use verdicts::verdicts;
use what_matters::WhatMatters;
pub use what_matters::{swing_sentences, what_moves};

/// What the outlook needs.
#[derive(Properties, Clone, PartialEq)]
pub struct OutlookProps {
    /// The evaluation.
    pub evaluated: Evaluated,
    /// The reading that is shown.
    pub reading: usize,
    /// The text of the project's file, as it would be saved.
    pub project: AttrValue,
}

/// The figures of the draws so far, by the name of the output.
#[derive(Clone, Debug)]
pub struct Drawn(pub Rc<Vec<Measured>>);

impl PartialEq for Drawn {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Drawn {
    /// The figures of an output.
    #[must_use]
    pub fn of(&self, name: &str) -> Option<&SummaryFigures> {
        self.measured(name)?.summary.as_ref()
    }

    /// An output with its histogram.
    #[must_use]
    pub fn measured(&self, name: &str) -> Option<&Measured> {
        self.0.iter().find(|measured| measured.name == name)
    }
}

/// How many blocks wait for their turn.
const BLOCKS: usize = 6;

/// The outlook.
#[component]
pub fn Outlook(props: &OutlookProps) -> Html {
    let OutlookProps { evaluated, reading, project } = props;
    let simulation = use_simulation(project);
    let drawn = use_memo(simulation.state.clone(), drawn);
    // Draws of an earlier project are not shown beside the figures of this one.
    let current = (*drawn).clone().filter(|_| !simulation.stale);
    let reading = *reading;
    let turn = use_in_turn(evaluated, BLOCKS);
    let own = |key, part, draw| {
        in_its_turn(key, turn.at(part), |evaluated| block(key, evaluated, reading, draw))
    };
    html! {
        <div class="blocks" aria-busy={turn.is_busy().to_string()}>
            { own("verdicts", 0, verdicts) }
            { in_its_turn("paths", turn.at(1), |evaluated| html! {
                <Block
                    key="paths"
                    evaluated={evaluated.clone()}
                    {reading}
                    drawn={current}
                    draw={Draw(paths_figure)}
                />
            }) }
            { own("road", 2, road_figure) }
            { in_its_turn("matters", turn.at(3), |evaluated| html! {
                <WhatMatters
                    key="matters"
                    evaluated={evaluated.clone()}
                    {reading}
                    project={props.project.clone()}
                />
            }) }
            { in_its_turn("simulation", turn.at(4), |evaluated| html! {
                <SimulationPanel
                    key="simulation"
                    evaluated={evaluated.clone()}
                    {reading}
                    {simulation}
                    drawn={(*drawn).clone()}
                />
            }) }
            { own("ledger", 5, ledger_table) }
        </div>
    }
}

/// The figures that a simulation has so far.
pub(in crate::pages) fn drawn(state: &SimulationState) -> Option<Drawn> {
    let measures = match state {
        SimulationState::Finished(finished) => finished.measures.clone(),
        SimulationState::Running { partial: Some(progress), .. }
        | SimulationState::Cancelled(Some(progress)) => progress.measures.clone(),
        _ => return None,
    };
    Some(Drawn(Rc::new(measures)))
}
