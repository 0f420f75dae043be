//! The methods used, each with its formula, inputs and range; the approaches not used, with the reason; the range to work with.

use labworth_domain::explanation::Figure;
use labworth_domain::inputs::Field;
use labworth_domain::paths::appraisal::Method;
use labworth_domain::paths::appraisal::assignment as asked;
use labworth_domain::paths::appraisal::evidence::Quartile;
use labworth_domain::paths::evaluation::Evaluation;
use labworth_domain::units::Exact;
use labworth_domain::valuation::reconciliation::Range;
use yew::prelude::*;

use super::line;
use crate::figures::{Evaluated, FigureWorking};
use crate::pages::answer::{long_name, reason_sentences};
use crate::text::Text;

/// Every method with its working, then how they were brought together.
pub fn values(evaluated: &Evaluated, text: Text) -> Html {
    let evaluation = &*evaluated.0;
    let appraisal = evaluation.appraisal();
    let currency = evaluation.project.currency.code();
    let exact = |value: f64| Exact::from_f64(value).unwrap_or_else(Exact::zero);
    let money = |range: Range| text.money_range(&exact(range.low), &exact(range.high), currency);
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
    let figure = |reading: usize| match method {
        Method::ReliefFromRoyalty => Figure::RightValue { reading },
        Method::RiskAdjustedNpv => Figure::RiskAdjustedNpv { reading },
        Method::ReplacementCost => Figure::ReplacementCost,
        Method::ComparableLicences => {
            Figure::ComparableLicencesValue { reading, quartile: Quartile::Median }
        }
    };
    let of = |most: bool| evaluation.end_of(method, most);
    let mut readings: Vec<usize> =
        [of(false), of(true)].into_iter().flatten().map(|(reading, _)| reading).collect();
    if let (Some((_, low)), Some((_, high))) = (of(false), of(true))
        && low == high
    {
        readings.truncate(1);
    }
    if readings.is_empty() { vec![figure(0)] } else { readings.into_iter().map(figure).collect() }
}

/// The field for the reason of each approach by which nothing was valued.
pub fn approaches_without(evaluation: &Evaluation) -> Vec<&'static Field> {
    let appraisal = evaluation.appraisal();
    let uses = |methods: &[Method]| {
        appraisal.methods.iter().any(|method| methods.contains(&method.method))
    };
    let approaches: [(&'static Field, bool); 3] = [
        (&asked::NO_INCOME, uses(&[Method::ReliefFromRoyalty, Method::RiskAdjustedNpv])),
        (&asked::NO_MARKET, uses(&[Method::ComparableLicences])),
        (&asked::NO_COST, uses(&[Method::ReplacementCost])),
    ];
    approaches.into_iter().filter(|(_, is_used)| !is_used).map(|(field, _)| field).collect()
}
