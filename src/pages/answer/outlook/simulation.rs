//! How sure that is: ten thousand seeded futures of the whole chain, drawn in a worker.

use labworth_api::simulation::measure_name::measure_name;
use labworth_api::simulation::protocol::{Bins, SummaryFigures};
use labworth_charts::{Bin, OutcomeHistogram, Percentile, outcome_histogram};
use labworth_domain::paths::comparison::{PathKind, Side, compare};
use labworth_domain::paths::evaluation::Evaluation;
use labworth_domain::project::Project;
use labworth_domain::study::Measure;
use labworth_domain::units::{Exact, Number};
use labworth_export::csv::{Cell, Sheet};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::Drawn;
use super::paths::exact;
use crate::answer::{MoneyScale, account_name, path_name, side_name};
use crate::context::use_text;
use crate::engine::{Draws, Failure, SimulationState, UseSimulation};
use crate::figures::{Evaluated, Picture, SaveTable, use_width};
use crate::pages::answer::value::method_name;
use crate::text::Text;

/// How many futures are drawn.
pub(in crate::pages) const DRAWS: u64 = 10_000;
/// The seed: the same for everybody, so that two readers of one file see the same figures.
pub(in crate::pages) const SEED: u64 = 20_260_101;

/// What the panel needs.
#[derive(Properties, PartialEq)]
pub struct SimulationPanelProps {
    /// The evaluation.
    pub evaluated: Evaluated,
    /// The reading that is shown.
    pub reading: usize,
    /// How far the simulation is.
    pub simulation: UseSimulation,
    /// The draws so far.
    pub drawn: Option<Drawn>,
}

/// The panel.
#[component]
pub fn SimulationPanel(props: &SimulationPanelProps) -> Html {
    let text = use_text();
    let frame = use_node_ref();
    let width = use_width(&frame);
    let chosen = use_state(|| 0_usize);
    let SimulationPanelProps { evaluated, reading, simulation, drawn } = props;
    let project = &evaluated.0.project;
    let ranges = project.uncertain.len();
    let stages = project.road.stages.len();
    if ranges == 0 && stages == 0 {
        return html! {
            <section class="block" aria-labelledby="simulation-title">
                <h3 id="simulation-title">{ text.simulation_title() }</h3>
                <p>{ text.simulation_nothing_uncertain() }</p>
            </section>
        };
    }
    let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
    let draws = text.number(&exact(DRAWS as f64), 0);
    let start = {
        let reading = *reading;
        simulation.start.reform(move |_: MouseEvent| Draws { seed: SEED, draws: DRAWS, reading })
    };
    let cancel = simulation.cancel.reform(|_: MouseEvent| ());
    let running = matches!(simulation.state, SimulationState::Running { .. });
    let choose = {
        let chosen = chosen.clone();
        Callback::from(move |event: Event| {
            if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
                chosen.set(usize::try_from(select.selected_index()).unwrap_or(0));
            }
        })
    };
    let rows = measures(&evaluated.0, *reading);
    let at = (*chosen).min(rows.len().saturating_sub(1));
    html! {
        <section class="block simulation" aria-labelledby="simulation-title" ref={frame}>
            <h3 id="simulation-title">{ text.simulation_title() }</h3>
            <p>{ text.simulation_how(&draws, count(ranges), count(stages)) }</p>
            <p>
                if running {
                    <button type="button" class="button" id="simulation-cancel" onclick={cancel}>
                        { text.simulation_cancel() }
                    </button>
                } else {
                    <button type="button" class="button" id="simulation-start" onclick={start}>
                        { if drawn.is_some() { text.simulation_again() } else { text.simulation_start() } }
                    </button>
                }
            </p>
            { state_line(simulation, text) }
            if let Some(drawn) = drawn {
                <p class="simulation-sentence">{ sentence(drawn, &rows, project, text) }</p>
                { table(drawn, &rows, project, text) }
                <p>
                    <label for="simulation-measure">{ text.simulation_choose() }</label>
                    { " " }
                    <select id="simulation-measure" onchange={choose}>
                        for (number, measure) in rows.iter().enumerate() {
                            <option key={number} selected={number == at}>{ name(measure, project, text) }</option>
                        }
                    </select>
                </p>
                if let Some(measure) = rows.get(at) {
                    { histogram(drawn, measure, project, width, text) }
                }
            }
            if let SimulationState::Finished(finished) = &simulation.state {
                <p class="quiet">
                    { text.simulation_seed(&finished.digest, &finished.sampler, &finished.seed) }
                </p>
            }
        </section>
    }
}

/// What is measured, in the order in which it is shown: values, the owners' side of each path, then
/// every party.
fn measures(evaluation: &Evaluation, reading: usize) -> Vec<Measure> {
    let mut all = vec![Measure::RightValue];
    if evaluation.project.operating_margin.is_some() {
        all.push(Measure::RiskAdjustedNpv);
    }
    let Some(reading) = evaluation.readings.get(reading) else { return all };
    for path in compare(&evaluation.project, reading) {
        all.push(Measure::Side { path: path.kind, side: Side::Institute });
        // Sides of one party are shown as that party.
        let parties = path.parties.into_iter().map(|(account, _)| account);
        all.extend(parties.map(|account| Measure::Party { path: path.kind, account }));
    }
    all
}

fn name(measure: &Measure, project: &Project, text: Text) -> String {
    let short = short_name(measure, project, text);
    match measure.path() {
        Some(path) => text.label_in_row(&short, path_name(path, text)),
        None => short,
    }
}

/// The name where the path is clear.
fn short_name(measure: &Measure, project: &Project, text: Text) -> String {
    match measure {
        Measure::RightValue => {
            text.looked_up("term-method-relief-from-royalty").unwrap_or_default().to_owned()
        }
        Measure::RiskAdjustedNpv => {
            text.looked_up("term-method-risk-adjusted-npv").unwrap_or_default().to_owned()
        }
        Measure::Method(method) => method_name(*method, text).to_owned(),
        Measure::Side { side, .. } => side_name(*side, text).to_owned(),
        Measure::Party { account, .. } => account_name(account, project, text),
    }
}

/// How far the drawing is, and how it ended.
pub(in crate::pages) fn state_line(simulation: &UseSimulation, text: Text) -> Html {
    let line = match &simulation.state {
        SimulationState::Idle => return Html::default(),
        SimulationState::Running { done, total, .. } => {
            let number = |count: u64| text.number(&exact(count as f64), 0);
            let words = text.simulation_running(&number(*done), &number(*total));
            return html! {
                <p>
                    <progress max={total.to_string()} value={done.to_string()} aria-label={text.simulation_title()}></progress>
                    { " " }
                    <span id="simulation-progress">{ words }</span>
                </p>
            };
        }
        SimulationState::Finished(finished) => {
            text.simulation_finished(&text.number(&exact(finished.draws as f64), 0))
        }
        SimulationState::Cancelled(None) => text.simulation_cancelled_early().to_owned(),
        SimulationState::Cancelled(Some(progress)) => {
            text.simulation_cancelled(&text.number(&exact(progress.done as f64), 0))
        }
        SimulationState::Failed(failure) => failed(failure, text),
    };
    html! {
        <p role="status" id="simulation-state">
            { line }
            if simulation.stale {
                { " " }<strong>{ text.simulation_stale() }</strong>
            }
        </p>
    }
}

fn failed(failure: &Failure, text: Text) -> String {
    match failure {
        Failure::Refused(_) => text.simulation_refused().to_owned(),
        _ => text.simulation_failed().to_owned(),
    }
}

/// What the draws say of the first path's owners, in a sentence.
fn sentence(drawn: &Drawn, rows: &[Measure], project: &Project, text: Text) -> String {
    let currency = project.currency.code();
    let sides = rows.iter().filter(|measure| matches!(measure, Measure::Side { .. }));
    let of = |measure: &Measure| -> Option<String> {
        let figures = drawn.of(&measure_name(measure))?;
        let range = text.money_range(&exact(figures.p10), &exact(figures.p90), currency);
        let loss = text.percent(&exact(figures.probability_of_loss), 0);
        let path = measure.path().map(|path| path_name(path, text))?;
        let median = text.money_short(&exact(figures.p50), currency);
        Some(text.simulation_sentence(&loss, &median, path, &range))
    };
    sides.filter_map(of).collect::<Vec<_>>().join(" ")
}

fn table(drawn: &Drawn, rows: &[Measure], project: &Project, text: Text) -> Html {
    let figures: Vec<(&Measure, &SummaryFigures)> = rows
        .iter()
        .filter_map(|measure| Some((measure, drawn.of(&measure_name(measure))?)))
        .collect();
    let largest =
        figures.iter().flat_map(|(_, own)| [own.p90.abs(), own.p10.abs(), own.mean.abs()]);
    let scale = MoneyScale::for_amounts(largest.fold(0.0, f64::max));
    let unit = scale.unit(text, project.currency.code());
    let head = [
        text.simulation_what(),
        text.simulation_p10(),
        text.simulation_p50(),
        text.simulation_p90(),
        text.simulation_mean(),
        text.simulation_loss(),
    ];
    let money = |value: f64| scale.write_estimate(text, value);
    let of_path = |path: PathKind| figures.iter().any(|(own, _)| own.path() == Some(path));
    let sheet = sheet(&figures, &head, project, text);
    html! {
        <>
        <div class="table-scroll" tabindex="0" role="group" aria-label={text.simulation_title()}>
            <table class="simulation-table">
                <caption>{ text.table_unit(&unit) }</caption>
                <thead>
                    <tr>
                        for (at, head) in head.iter().enumerate() {
                            <th key={at} scope="col" class={(at > 0).then_some("number")}>{ *head }</th>
                        }
                    </tr>
                </thead>
                for path in [None, Some(PathKind::Licence), Some(PathKind::SpinOff)] {
                    if let Some(path) = path.filter(|path| of_path(*path)) {
                        <tbody key={format!("{path:?}-title")}>
                            <tr>
                                <th scope="rowgroup" colspan="6">{ path_name(path, text) }</th>
                            </tr>
                        </tbody>
                    }
                    <tbody key={format!("{path:?}")}>
                    for (measure, own) in figures.iter().filter(|(measure, _)| measure.path() == path) {
                        <tr key={measure_name(measure)} data-measure={measure_name(measure)}>
                            <th scope="row">{ short_name(measure, project, text) }</th>
                            <td class="number">{ money(own.p10) }</td>
                            <td class="number">{ money(own.p50) }</td>
                            <td class="number">{ money(own.p90) }</td>
                            <td class="number">{ with_error(own, scale, text) }</td>
                            <td class="number">{ text.percent(&exact(own.probability_of_loss), 1) }</td>
                        </tr>
                    }
                    </tbody>
                }
            </table>
        </div>
        <SaveTable title={text.simulation_title()} {sheet} />
        </>
    }
}

/// The table in whole units of the currency, for a sheet; the path stands with the name.
fn sheet(
    figures: &[(&Measure, &SummaryFigures)],
    head: &[&'static str],
    project: &Project,
    text: Text,
) -> Sheet {
    let currency = &project.currency;
    let number = |value: f64| Exact::from_f64(value).map_or(Cell::Empty, Cell::Number);
    let money = |value: f64| {
        Exact::from_f64(value).map_or(Cell::Empty, |value| value.payable(currency).into())
    };
    let row = |(measure, own): &(&Measure, &SummaryFigures)| {
        let name = short_name(measure, project, text);
        let name = match measure.path() {
            Some(path) => format!("{}: {name}", path_name(path, text)),
            None => name,
        };
        let amounts = [own.p10, own.p50, own.p90, own.mean].map(money);
        [vec![Cell::Text(name)], amounts.to_vec(), vec![number(own.probability_of_loss)]].concat()
    };
    let head = head.iter().enumerate().map(|(at, head)| match at {
        1..=4 => format!("{head} ({})", currency.code()),
        _ => (*head).to_owned(),
    });
    Sheet { head: head.collect(), rows: figures.iter().map(row).collect() }
}

fn with_error(own: &SummaryFigures, scale: MoneyScale, text: Text) -> String {
    let mean = scale.write_estimate(text, own.mean);
    match own.standard_error {
        Some(error) => text.simulation_with_error(&scale.write_estimate(text, error), &mean),
        None => mean,
    }
}

fn histogram(drawn: &Drawn, measure: &Measure, project: &Project, width: f64, text: Text) -> Html {
    let found = drawn.measured(&measure_name(measure));
    let Some((Some(bins), Some(own))) =
        found.map(|found| (found.histogram.as_ref(), found.summary.as_ref()))
    else {
        return Html::default();
    };
    let scale = MoneyScale::for_amounts(own.p90.abs().max(own.p10.abs()).max(own.mean.abs()));
    let unit = scale.unit(text, project.currency.code());
    let percentile = |words: &str, value: f64| Percentile {
        value,
        words: text.label_in_row(&scale.write_estimate(text, value), words),
    };
    let scene = outcome_histogram(
        &OutcomeHistogram {
            title: name(measure, project, text),
            description: sentence(drawn, std::slice::from_ref(measure), project, text),
            bins: of_bins(bins),
            percentiles: vec![
                percentile(text.simulation_p10(), own.p10),
                percentile(text.simulation_p50(), own.p50),
                percentile(text.simulation_p90(), own.p90),
            ],
            loss: text.simulation_loss_part(&text.percent(&exact(own.probability_of_loss), 0)),
            number: &|value| scale.write_round(text, value),
        },
        width,
    );
    html! {
        <>
            <p class="quiet">{ text.table_unit(&unit) }</p>
            if let Some(scene) = scene {
                <Picture {scene} id="outcomes" />
            }
        </>
    }
}

fn of_bins(bins: &Bins) -> Vec<Bin> {
    let count = bins.counts.len().max(1) as f64;
    let step = (bins.to - bins.from) / count;
    let total: u64 = bins.counts.iter().sum();
    let bin = |(at, own): (usize, &u64)| Bin {
        from: bins.from + at as f64 * step,
        to: bins.from + (at + 1) as f64 * step,
        weight: *own as f64 / total.max(1) as f64,
    };
    bins.counts.iter().enumerate().map(bin).collect()
}
