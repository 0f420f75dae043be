//! Whether each path closes: who has to agree, whether they would, and by how much.

use labworth_domain::explanation::{Figure, Whose};
use labworth_domain::paths::comparison::{Constraint, PathValue, compare};
use labworth_domain::paths::{outside_options, spin_off};
use labworth_domain::units::Exact;
use yew::prelude::*;

use crate::answer::{path_name, side_name};
use crate::figures::WorkingPanel;
use crate::pages::answer::block::Drawing;
use crate::text::Text;

/// One card a path.
pub fn verdicts(block: &Drawing) -> Html {
    let text = block.text;
    let open = &block.open;
    let go_to = &block.go_to;
    let evaluation = &block.evaluated.0;
    let Some(reading) = evaluation.readings.get(block.reading) else {
        return Html::default();
    };
    let project = &evaluation.project;
    let currency = project.currency.code();
    let paths = compare(project, reading);
    let money = |value: f64| {
        let exact = Exact::from_f64(value).unwrap_or_else(Exact::zero);
        text.money_short(&exact, currency)
    };
    let row = |path: &PathValue, constraint: &Constraint| {
        let shown = constraint.value.map(|value| {
            let figure = Figure::PathValue {
                reading: block.reading,
                path: path.kind,
                whose: Whose::Side(constraint.side),
            };
            let label = AttrValue::from(side_name(constraint.side, text));
            html! {
                { open.button(figure, &money(value), &label, text) }
            }
        });
        html! {
            <tr key={side_name(constraint.side, text)}>
                <th scope="row">{ side_name(constraint.side, text) }</th>
                <td class={classes!(slack_class(constraint))}>{ slack(constraint, &money, text) }</td>
                <td class="number">{ shown.unwrap_or_else(|| html! { "–" }) }</td>
                <td class="number">{ money(constraint.outside_option) }</td>
            </tr>
        }
    };
    html! {
        <section class="block verdicts" aria-labelledby="verdicts-title">
            <h3 id="verdicts-title">{ text.verdicts_title() }</h3>
            <p>{ text.verdicts_how() }</p>
            for path in &paths {
                <section class="verdict" key={path_name(path.kind, text)} aria-label={path_name(path.kind, text)}>
                    <h4>
                        { path_name(path.kind, text) }
                        { " · " }
                        <span class={verdict_class(path)}>{ verdict(path, text) }</span>
                    </h4>
                    if let Some(lacking) = lacking(path) {
                        <p class="gap">
                            { text.verdict_gap(&text.money_short(&lacking, currency)) }
                            { " " }
                            <button
                                type="button"
                                class="link-button"
                                onclick={go_to.reform(|_: MouseEvent| spin_off::ROUND_AMOUNT.path())}
                            >
                                { text.notice_to_question() }
                            </button>
                        </p>
                    }
                    <div class="table-scroll" tabindex="0" role="group" aria-label={text.verdicts_title()}>
                        <table>
                            <caption class="for-listeners">{ text.verdicts_title() }</caption>
                            <thead>
                                <tr>
                                    <th scope="col">{ text.verdict_side() }</th>
                                    <th scope="col">{ text.verdict_slack() }</th>
                                    <th scope="col" class="number">{ text.verdict_value() }</th>
                                    <th scope="col" class="number">{ text.verdict_option() }</th>
                                </tr>
                            </thead>
                            <tbody>
                                for constraint in &path.constraints {
                                    { row(path, constraint) }
                                }
                            </tbody>
                        </table>
                    </div>
                    if let Some(figure) = open.figure.clone().filter(|figure| is_of(figure, path)) {
                        <WorkingPanel evaluated={block.evaluated.clone()} {figure} />
                    }
                </section>
            }
            if paths.len() == 1 {
                <p>
                    { text.verdict_add_spin_off() }
                    { " " }
                    <button
                        type="button"
                        class="link-button"
                        onclick={go_to.reform(|_: MouseEvent| spin_off::RIGHT_VALUE.path())}
                    >
                        { text.notice_to_question() }
                    </button>
                </p>
            }
            <p class="quiet">
                { text.verdict_option_why() }
                { " " }
                <button
                    type="button"
                    class="link-button"
                    onclick={go_to.reform(|_: MouseEvent| outside_options::INSTITUTE.path())}
                >
                    { text.notice_to_question() }
                </button>
                { " " }
                <a href="#/methods/participation_constraint">{ text.working_method() }</a>
            </p>
        </section>
    }
}

fn is_of(figure: &Figure, wanted: &PathValue) -> bool {
    matches!(figure, Figure::PathValue { path, .. } if *path == wanted.kind)
}

fn lacking(path: &PathValue) -> Option<Exact> {
    let lacking: Exact = path.gaps.iter().cloned().sum();
    (!lacking.is_zero()).then_some(lacking)
}

fn verdict(path: &PathValue, text: Text) -> &'static str {
    match path.closes() {
        Some(true) => text.verdict_closes(),
        Some(false) => text.verdict_does_not_close(),
        None => text.verdict_unknown(),
    }
}

fn verdict_class(path: &PathValue) -> &'static str {
    match path.closes() {
        Some(true) => "closes",
        Some(false) => "does-not-close",
        None => "quiet",
    }
}

fn slack(constraint: &Constraint, money: &dyn Fn(f64) -> String, text: Text) -> String {
    match constraint.slack() {
        None => text.verdict_needs_margin().to_owned(),
        Some(slack) if slack >= 0.0 => text.verdict_agrees(&money(slack)),
        Some(slack) => text.verdict_refuses(&money(-slack)),
    }
}

fn slack_class(constraint: &Constraint) -> Option<&'static str> {
    let slack = constraint.slack()?;
    Some(if slack >= 0.0 { "closes" } else { "does-not-close" })
}
