//! What the methods beside the first three ask for, and how far each method is relied on.

use labworth_domain::inputs::Field;
use labworth_domain::paths::appraisal::{
    Method, decision_tree, excess_earnings, first_chicago, inputs, premium_profit, profit_split,
    real_option, sale_multiples, venture_capital, with_and_without,
};
use yew::prelude::*;

use super::standings::name_of_standing;
use super::venture;
use crate::fields::{Desk, editor, editors, rows_editor};
use crate::figures::Evaluated;
use crate::pages::answer::block;
use crate::pages::step;

/// The questions, a part for each method.
pub fn method_inputs(desk: &Desk, evaluated: Option<&Evaluated>) -> Html {
    let text = desk.text;
    let fields = |all: &[&'static Field]| editors(desk, all);
    let part = |method: Method, content: Html| {
        html! {
            <details class="more" key={method.name()} id={format!("method-{}", method.name())}>
                <summary>{ name_of_standing(method.name(), text) }</summary>
                <div class="more-content">{ content }</div>
            </details>
        }
    };
    step(
        "method-inputs",
        html! { { text.method_inputs_title() } },
        None,
        html! {
            <>
                { part(Method::ExcessEarnings, html! {
                    <>
                        { rows_editor(
                            desk,
                            excess_earnings::CHARGES,
                            &[&excess_earnings::NAME, &excess_earnings::CHARGE],
                            |number| text.row_charge(number),
                            text.row_add_charge(),
                        ) }
                        { fields(&[&excess_earnings::ATTRITION]) }
                    </>
                }) }
                { part(Method::WithAndWithout, fields(&[
                    &with_and_without::SALES_KEPT,
                    &with_and_without::MARGIN_WITHOUT,
                    &with_and_without::HEAD_START,
                    &with_and_without::CHANCE_IT_HOLDS,
                ])) }
                { part(Method::PremiumProfit, fields(&[&premium_profit::PREMIUM])) }
                { part(Method::ProfitSplit, fields(&[&profit_split::SHARE])) }
                { part(Method::SaleMultiples, html! {
                    <>
                        { rows_editor(
                            desk,
                            sale_multiples::DEALS,
                            &[
                                &sale_multiples::NAME,
                                &sale_multiples::PRICE,
                                &sale_multiples::METRIC,
                                &sale_multiples::WEIGHT,
                            ],
                            |number| text.row_deal(number),
                            text.row_add_deal(),
                        ) }
                        { fields(&[&sale_multiples::OWN_METRIC]) }
                    </>
                }) }
                { part(Method::DecisionTree, fields(&[
                    &decision_tree::CHANCE_OPTIMISTIC,
                    &decision_tree::FACTOR_OPTIMISTIC,
                ])) }
                { part(Method::RealOption, fields(&[
                    &real_option::LAUNCH_COST,
                    &real_option::YEARS,
                    &real_option::VOLATILITY,
                    &real_option::RISK_FREE_RATE,
                ])) }
                { part(Method::VentureCapitalMethod, html! {
                    <>
                        { fields(&venture_capital::FIELDS.iter().collect::<Vec<_>>()) }
                        if let Some(evaluated) = evaluated {
                            { block("venture-bridge", evaluated, 0, venture::bridge) }
                        }
                    </>
                }) }
                { part(Method::FirstChicago, rows_editor(
                    desk,
                    first_chicago::SCENARIOS,
                    &[
                        &first_chicago::NAME,
                        &first_chicago::PROBABILITY,
                        &first_chicago::FACTOR,
                        &first_chicago::AMOUNT,
                    ],
                    |number| text.row_scenario(number),
                    text.row_add_scenario(),
                )) }
                { rows_editor(
                    desk,
                    inputs::RELIANCE,
                    &[&inputs::RATED_METHOD, &inputs::DATA, &inputs::FIT, &inputs::INDEPENDENCE],
                    |number| text.row_rating(number),
                    text.row_add_rating(),
                ) }
                <details class="more" key="weights">
                    <summary>{ text.standings_share() }</summary>
                    <div class="more-content">
                        // Comparable licences are weighed beside their evidence.
                        for (_, field) in inputs::WEIGHTS.iter().filter(|(method, _)| *method != Method::ComparableLicences) {
                            { editor(desk, field) }
                        }
                    </div>
                </details>
            </>
        },
    )
}
