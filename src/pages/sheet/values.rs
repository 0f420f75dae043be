//! The methods used, each with its formula, inputs and range; the approaches not used, with the reason; the range to work with.

use labworth_domain::explanation::{Figure, end_of_method};
use labworth_domain::inputs::Field;
use labworth_domain::paths::appraisal::Method;
use labworth_domain::paths::appraisal::assignment as asked;
use labworth_domain::paths::appraisal::standing::{Approach, Standing};
use labworth_domain::paths::evaluation::Evaluation;
use labworth_domain::valuation::reconciliation::Range;
use yew::prelude::*;

use super::line;
use crate::figures::{Evaluated, FigureWorking};
use crate::pages::answer::{long_name, range_words, reason_sentences};
use crate::pages::questions::label_of;
use crate::pages::value::{name_of_standing, unsuitable};
use crate::text::Text;

/// Every method with its working, then how they were brought together.
pub fn values(evaluated: &Evaluated, text: Text) -> Html {
    let evaluation = &*evaluated.0;
    let appraisal = evaluation.appraisal();
    let money = |range: Range| range_words(range, evaluation, text);
    let reconciled = appraisal.reconciliation.as_ref().ok();
    let unused = approaches_without(evaluation);
    html! {
        <section aria-labelledby="sheet-value">
            <h3 id="sheet-value">{ text.sheet_value() }</h3>
            if let Some(found) = reconciled {
                <p class="sheet-result">
                    { text.value_reconciled() }{ ": " }<strong>{ money(found.reconciled) }</strong>
                </p>
            }
            <p>{ reason_sentences(evaluation, &appraisal, text).join(" ") }</p>
            for method in &appraisal.methods {
                <div class="sheet-method" key={method.method.name()}>
                    <h4>{ long_name(method.method, text) }</h4>
                    <p>{ text.sheet_method_range(&money(method.said.range)) }</p>
                    for (at, figure) in ends(evaluation, method.method).into_iter().enumerate() {
                        <FigureWorking key={at} evaluated={evaluated.clone()} {figure} />
                    }
                </div>
            }
            <h4>{ text.sheet_rejected() }</h4>
            { rejected(evaluation, text) }
            if !unused.is_empty() {
                <h4>{ text.sheet_unused() }</h4>
                <dl class="sheet-lines">
                    for field in unused {
                        { line(
                            text.field_label(&field.path()),
                            evaluation.project.assignment.text(field).map(str::to_owned),
                            text,
                        ) }
                    }
                </dl>
            }
        </section>
    }
}

/// The figures behind the two ends of a method; one where they are the same.
fn ends(evaluation: &Evaluation, method: Method) -> Vec<Figure> {
    let mut ends: Vec<Figure> = [false, true]
        .iter()
        .filter_map(|upper| end_of_method(evaluation, method, *upper))
        .collect();
    ends.dedup();
    if evaluation.range_by(method).is_some_and(|range| range.low == range.high) {
        ends.truncate(1);
    }
    ends
}

/// The field for the reason of each approach by which nothing was valued; a cross-check values nothing.
pub fn approaches_without(evaluation: &Evaluation) -> Vec<&'static Field> {
    let standings = evaluation.standings();
    let is_used = |approach: Approach| {
        standings.iter().any(|own| own.approach == approach && own.standing == Standing::Used)
    };
    let approaches: [(&'static Field, Approach); 3] = [
        (&asked::NO_INCOME, Approach::Income),
        (&asked::NO_MARKET, Approach::Market),
        (&asked::NO_COST, Approach::Cost),
    ];
    let unused = approaches.into_iter().filter(|(_, approach)| !is_used(*approach));
    unused.map(|(field, _)| field).collect()
}

/// The methods that were not used, each with the reason.
fn rejected(evaluation: &Evaluation, text: Text) -> Html {
    let standings = evaluation.standings();
    let unused = standings.iter().filter_map(|own| {
        let why = match &own.standing {
            Standing::Used | Standing::CrossCheck => return None,
            Standing::Missing(paths) => {
                let labels: Vec<String> = paths.iter().map(|path| label_of(text, path)).collect();
                format!("{} {}", text.standing_missing(), labels.join(", "))
            }
            Standing::Unsuitable(why) => unsuitable(*why, text).to_owned(),
        };
        Some((own.name, why))
    });
    html! {
        <dl class="sheet-lines">
            for (name, why) in unused {
                { line(name_of_standing(name, text).to_owned(), Some(why), text) }
            }
        </dl>
    }
}
