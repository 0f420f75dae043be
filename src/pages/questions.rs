//! The questions, in five steps. What most people need is in the open; what an expert wants lies
//! one tap below.

use labworth_domain::inputs::{Field, Path};
use labworth_domain::market;
use labworth_domain::paths::appraisal::{
    adjustments, assignment, costs, evidence, excess_earnings, first_chicago, inputs, renewal,
    sale_multiples, strength, terms,
};
use labworth_domain::paths::{licence, outside_options, sales, spin_off};
use labworth_domain::project;
use labworth_domain::rights::{self, family, owners};
use labworth_domain::road;
use labworth_domain::sharing::{policy, team};
use yew::prelude::*;

use crate::fields::{Desk, editors, rows_editor};
use crate::pages::folded::{folded, more};
use crate::text::Text;

/// The questions of a project.
pub fn questions(desk: &Desk) -> Html {
    let text = desk.text;
    let fields = |all: &[&'static Field]| editors(desk, all);
    html! {
        <>
            { step(1, text.step_right(), text.step_right_why(), html! {
                <>
                    { fields(&[
                        &rights::KIND,
                        &rights::FILING_DATE,
                        &rights::STATE_FUNDING_SHARE,
                    ]) }
                    { more(desk, more_of_the_right) }
                </>
            }) }
            { step(2, text.step_licence(), text.step_licence_why(), html! {
                <>
                    { fields(&[
                        &licence::SIGNED_ON,
                        &licence::UPFRONT,
                        &licence::COSTS,
                        &licence::ROYALTY_RATE,
                        &sales::TERM_YEARS,
                    ]) }
                    { more(desk, more_of_the_licence) }
                    { folded("spin-off", text.step_spin_off(), desk, spin_off_questions) }
                    { folded("outside-options", text.step_outside_options(), desk, outside_options_questions) }
                </>
            }) }
            { step(3, text.step_sales(), text.step_sales_why(), html! {
                <>
                    { rows_editor(
                        desk,
                        road::STAGES,
                        &[
                            &road::NAME,
                            &road::TRL_FROM,
                            &road::TRL_TO,
                            &road::DURATION,
                            &road::COST,
                            &road::PROBABILITY,
                        ],
                        |number| text.row_stage(number),
                        text.row_add_stage(),
                    ) }
                    { fields(&[
                        &sales::FIRST_YEAR_SALES,
                        &sales::SALES_GROWTH,
                        &market::OPERATING_MARGIN,
                    ]) }
                    { more(desk, more_of_the_sales) }
                </>
            }) }
            { step(4, text.step_value(), text.step_value_why(), html! {
                <>
                    { fields(&[&project::DISCOUNT_RATE, &project::MARKET_ROYALTY_RATE]) }
                    { more(desk, more_of_the_value) }
                    { folded("costs", text.more_costs(), desk, costs_questions) }
                </>
            }) }
            { step(5, text.step_sharing(), text.step_sharing_why(), html! {
                <>
                    { rows_editor(
                        desk,
                        team::INVENTORS,
                        &[&team::NAME, &team::WEIGHT],
                        |number| text.row_inventor(number),
                        text.row_add_inventor(),
                    ) }
                    { rows_editor(
                        desk,
                        policy::BANDS,
                        &[&policy::UP_TO, &policy::INVENTORS, &policy::DEPARTMENT, &policy::INSTITUTE],
                        |number| text.row_band(number),
                        text.row_add_band(),
                    ) }
                    { fields(&[
                        &project::REMUNERATION,
                        &project::REMUNERATION_DEDUCTIBLE,
                        &project::CORPORATE_TAX,
                    ]) }
                    { more(desk, more_of_the_sharing) }
                </>
            }) }
        </>
    }
}

/// Titles, dates and owners of the right.
fn more_of_the_right(desk: &Desk) -> Html {
    let text = desk.text;
    html! {
        <>
            { editors(desk, &[
                &project::TITLE,
                &project::RIGHT_TITLE,
                &rights::EXPIRY_DATE,
                &rights::TASK_APPROVED_ON,
                &project::CURRENCY,
            ]) }
            { rows_editor(
                desk,
                owners::CO_OWNERS,
                &[&owners::NAME, &owners::SHARE],
                |number| text.row_owner(number),
                text.row_add_owner(),
            ) }
        </>
    }
}

/// What a licence pays besides its royalty.
fn more_of_the_licence(desk: &Desk) -> Html {
    let text = desk.text;
    html! {
        <>
            { rows_editor(
                desk,
                licence::MILESTONES,
                &[&licence::MILESTONE_STAGE, &licence::MILESTONE_AMOUNT],
                |number| text.row_milestone(number),
                text.row_add_milestone(),
            ) }
            { editors(desk, &[&licence::MINIMUM_ROYALTY]) }
        </>
    }
}

/// The company, its rounds and its exit.
fn spin_off_questions(desk: &Desk) -> Html {
    let text = desk.text;
    html! {
        <>
            <p class="step-why">{ text.step_spin_off_why() }</p>
            { editors(desk, &[
                &spin_off::RIGHT_VALUE,
                &spin_off::FOUNDERS_CASH,
                &spin_off::ROUND_AMOUNT,
                &spin_off::PRE_MONEY,
                &spin_off::EXIT_YEAR,
                &spin_off::EXIT_MULTIPLE,
            ]) }
            { more(desk, more_of_the_spin_off) }
            { rows_editor(
                desk,
                spin_off::LATER_ROUNDS,
                &[
                    &spin_off::LATER_AMOUNT,
                    &spin_off::LATER_PRE_MONEY,
                    &spin_off::LATER_AFTER_STAGES,
                    &spin_off::LATER_POOL,
                    &spin_off::LATER_PREFERENCE,
                ],
                |number| text.row_round(number),
                text.row_add_round(),
            ) }
            { editors(desk, if desk.session.typed.rows(spin_off::LATER_ROUNDS) > 0 {
                &[&spin_off::SENIORITY]
            } else {
                &[]
            }) }
        </>
    }
}

/// The finer terms of the first round.
fn more_of_the_spin_off(desk: &Desk) -> Html {
    editors(
        desk,
        &[
            &spin_off::GRANT_SHARE,
            &spin_off::GRANT_LIMIT,
            &spin_off::ROUND_AFTER_STAGES,
            &spin_off::POOL,
            &spin_off::PREFERENCE,
        ],
    )
}

/// What each party has without this agreement.
fn outside_options_questions(desk: &Desk) -> Html {
    let text = desk.text;
    html! {
        <>
            <p class="step-why">{ text.step_outside_options_why() }</p>
            { editors(desk, &[
                &outside_options::INSTITUTE,
                &outside_options::LICENSEE,
                &outside_options::FOUNDERS,
                &outside_options::INVESTOR,
            ]) }
        </>
    }
}

/// Sales as a curve, or year by year.
fn more_of_the_sales(desk: &Desk) -> Html {
    let text = desk.text;
    html! {
        <>
            { editors(desk, &[
                &market::PEAK_SALES,
                &market::YEARS_TO_PEAK,
                &market::GROWTH,
                &market::RETENTION,
            ]) }
            { rows_editor(
                desk,
                sales::SALES_YEARS,
                &[&sales::YEAR_SALES],
                |number| text.row_year(number),
                text.row_add_year(),
            ) }
        </>
    }
}

/// Rates, weights, tax and legal terms.
fn more_of_the_value(desk: &Desk) -> Html {
    editors(
        desk,
        &[
            &project::TIMING,
            &terms::RATE_WITHOUT_TECHNICAL_RISK,
            &terms::VENTURE_HURDLE,
            &terms::CLAIMED_PART,
            &inputs::WEIGHT_OF_RELIEF,
            &inputs::WEIGHT_OF_RISK_ADJUSTED_NPV,
            &project::CORPORATE_TAX_RATE,
            &project::AMORTISATION_YEARS,
            &rights::PATENT_TERM,
            &rights::UTILITY_SOLUTION_TERM,
        ],
    )
}

/// What it would cost to make the asset again.
fn costs_questions(desk: &Desk) -> Html {
    let text = desk.text;
    html! {
        <>
            { rows_editor(
                desk,
                costs::ITEMS,
                &[&costs::NAME, &costs::AMOUNT, &costs::YEAR],
                |number| text.row_cost(number),
                text.row_add_cost(),
            ) }
            { editors(desk, &[
                &costs::PRICE_GROWTH,
                &costs::DEVELOPERS_PROFIT,
                &costs::OPPORTUNITY_RATE,
                &costs::FUNCTIONAL_OBSOLESCENCE,
                &costs::ECONOMIC_OBSOLESCENCE,
            ]) }
        </>
    }
}

/// What is agreed otherwise, and the floor of the law.
fn more_of_the_sharing(desk: &Desk) -> Html {
    editors(
        desk,
        &[
            &project::AGREED_REMUNERATION_RATE,
            &policy::NAME,
            &project::REMUNERATION_RATE,
            &project::REWARD_FLOOR,
        ],
    )
}

/// The name of a step.
#[must_use]
pub fn step_id(number: usize) -> String {
    format!("step-{number}")
}

fn step(number: usize, title: &str, why: &str, content: Html) -> Html {
    let title = html! {
        <>
            <span class="step-number" aria-hidden="true">{ number }</span>
            { title.to_owned() }
        </>
    };
    super::step(&step_id(number), title, Some(why), content)
}

/// The label of a path, with the row it stands in.
#[must_use]
pub fn label_of(text: Text, path: &Path) -> String {
    let label = text.field_label(path);
    for group in project::GROUPS {
        if let Some(at) = path.position_in(group) {
            let number = (at + 1).to_string();
            let row = match group {
                team::INVENTORS => text.row_inventor(&number),
                policy::BANDS => text.row_band(&number),
                road::STAGES => text.row_stage(&number),
                owners::CO_OWNERS => text.row_owner(&number),
                licence::MILESTONES => text.row_milestone(&number),
                costs::ITEMS => text.row_cost(&number),
                spin_off::LATER_ROUNDS => text.row_round(&number),
                family::FAMILY => text.row_member(&number),
                assignment::CONDITIONS => text.row_condition(&number),
                evidence::LICENCES => text.row_licence(&number),
                adjustments::ADJUSTMENTS => text.row_adjustment(&number),
                strength::ANSWERS => text.row_question(&number),
                renewal::OFFICES => text.row_office(&number),
                excess_earnings::CHARGES => text.row_charge(&number),
                sale_multiples::DEALS => text.row_deal(&number),
                first_chicago::SCENARIOS => text.row_scenario(&number),
                inputs::RELIANCE => text.row_rating(&number),
                _ => text.row_year(&number),
            };
            return text.label_in_row(&label, &row);
        }
    }
    label
}
