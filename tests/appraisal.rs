//! Methods side by side on whole projects: a published model, cost as a floor, risk counted twice.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use labworth_catalogue as catalogue;
use labworth_domain::inputs::{Path, Problem};
use labworth_domain::paths::appraisal::risk::RateSource;
use labworth_domain::paths::appraisal::{Appraisal, Method};
use labworth_domain::paths::evaluation::{Evaluation, evaluate};
use labworth_domain::paths::notices::{Notice, RiskEffect, notices};
use labworth_domain::project::Project;
use labworth_domain::valuation::reconciliation::{Range, Reason, ReconciliationError};
use labworth_export::project::read;

fn read_with(
    entries: &[(&str, &str)],
) -> Result<Project, Vec<labworth_domain::inputs::FieldError>> {
    let mut draft = read(catalogue::example("hanoi-licence").unwrap().text).unwrap().draft;
    for (path, text) in entries {
        draft.enter(Path::new(path), text);
    }
    Project::read(&draft, &catalogue::reference().unwrap())
}

fn with(entries: &[(&str, &str)]) -> Evaluation {
    evaluate(&read_with(entries).unwrap()).unwrap()
}

/// One stage of two years with half a chance.
const STAGE: [(&str, &str); 3] = [
    ("road.stages.0.duration", "2"),
    ("road.stages.0.cost", "1000000000"),
    ("road.stages.0.probability", "0.5"),
];
const MARGIN: (&str, &str) = ("market.operating_margin", "0.25");

/// The rate without technical risk, and what counting risk twice does to each method.
type Twice = (Option<(f64, RateSource)>, Vec<RiskEffect>);

fn effects(evaluation: &Evaluation) -> Option<Twice> {
    notices(evaluation).into_iter().find_map(|notice| match notice {
        Notice::RiskCountedTwice { rate, effects, .. } => Some((rate, effects)),
        _ => None,
    })
}

fn of(appraisal: &Appraisal, method: Method) -> Range {
    appraisal.methods.iter().find(|own| own.method == method).unwrap().said.range
}

#[test]
fn a_published_drug_is_worth_what_was_printed() {
    let draft = read(catalogue::example("adagrasib").unwrap().text).unwrap().draft;
    let project = Project::read(&draft, &catalogue::reference().unwrap()).unwrap();
    let evaluation = evaluate(&project).unwrap();
    let range = evaluation.range_by(Method::RiskAdjustedNpv).unwrap();
    assert!((range.low / 1e6 - 516.0).abs() < 1.0, "{range:?}");
    assert_eq!(range.low, range.high, "without tax every reading agrees");
    // From a loop over the stages and years outside of this program: 0.24·0.78936·0.85 = 16.1 %.
    assert!((range.low / 1e6 - ADAGRASIB_IN_MILLIONS).abs() < 1e-6, "{}", range.low / 1e6);
    assert_eq!(evaluation.project.road.success().to_rounded_text(3), "0.161");
    // Ten per cent is no venture hurdle.
    assert_eq!(effects(&evaluation), None);
}

const ADAGRASIB_IN_MILLIONS: f64 = 516.449_206_157;

#[test]
fn without_a_margin_there_is_no_own_exploitation_and_one_method() {
    let evaluation = with(&[]);
    let appraisal = evaluation.appraisal();
    assert_eq!(appraisal.methods.len(), 1);
    let found = appraisal.reconciliation.unwrap();
    assert_eq!(found.reasons, [Reason::SingleMethod]);
    let (low, high) = evaluation.range(|reading| reading.right.total());
    assert_eq!(found.middle, Range { low, high });
}

#[test]
fn what_is_sold_after_expiry_is_not_the_rights() {
    let long = [MARGIN, ("licence.term_years", "30"), ("right.expiry_date", "2035-06-30")];
    let longer = [MARGIN, ("licence.term_years", "40"), ("right.expiry_date", "2035-06-30")];
    let value = |entries: &[(&str, &str)]| with(entries).range_by(Method::RiskAdjustedNpv).unwrap();
    assert_eq!(value(&long), value(&longer));
}

#[test]
fn a_stage_is_paid_when_it_is_reached_and_saves_no_tax() {
    // Year end: the second stage is paid after two years by half of the projects, whatever follows.
    let road = |cost: &'static str| {
        let mut entries = STAGE.to_vec();
        entries.extend([
            MARGIN,
            ("road.stages.1.duration", "1"),
            ("road.stages.1.cost", cost),
            ("road.stages.1.probability", "0.3"),
            ("valuation.timing", "year_end"),
            ("valuation.discount_rate", "0.1"),
        ]);
        with(&entries).range_by(Method::RiskAdjustedNpv).unwrap()
    };
    let (free, paid) = (road("0"), road("121000000"));
    assert!((free.low - paid.low - 50e6).abs() < 1e-3, "{free:?} {paid:?}");
    assert!((free.high - paid.high - 50e6).abs() < 1e-3, "{free:?} {paid:?}");
}

#[test]
fn a_cost_is_a_floor_below_the_methods_that_say_a_value() {
    let cost = |amount: &'static str| {
        with(&[MARGIN, ("cost.items.0.amount", amount), ("cost.items.0.year", "2020")])
    };
    let free = with(&[MARGIN]).appraisal().reconciliation.unwrap();
    let low = free.middle.low;
    assert_eq!(free.shares, [0.5, 0.5], "no weight entered: both count alike");
    let small = cost("1000").appraisal().reconciliation.unwrap();
    assert_eq!(small.reconciled, free.reconciled);
    let raised = cost("14000000000").appraisal();
    assert_eq!(of(&raised, Method::ReplacementCost), Range { low: 14e9, high: 14e9 });
    let found = raised.reconciliation.unwrap();
    assert!(free.middle.low < 14e9 && 14e9 < free.middle.high, "{free:?}");
    assert!(found.reasons.contains(&Reason::RaisedToFloor(low)), "{found:?}");
    assert_eq!(found.reconciled.low, 14e9);
    let sunk = cost("900000000000").appraisal().reconciliation.unwrap();
    assert_eq!(sunk.reconciled, free.reconciled);
    assert!(sunk.reasons.contains(&Reason::BelowFloor(900e9)));
}

#[test]
fn weights_are_taken_as_entered_and_none_leaves_no_range() {
    let weighted = |relief: &'static str, own: &'static str| {
        with(&[
            MARGIN,
            ("valuation.weight.relief_from_royalty", relief),
            ("valuation.weight.risk_adjusted_npv", own),
        ])
        .appraisal()
    };
    let three_to_one = weighted("3", "1");
    assert!(three_to_one.is_weighted);
    assert_eq!(three_to_one.reconciliation.unwrap().shares, [0.75, 0.25]);
    // What is left empty counts as one.
    assert_eq!(weighted("3", "").reconciliation.unwrap().shares, [0.75, 0.25]);
    assert_eq!(weighted("0", "0").reconciliation, Err(ReconciliationError::NoValue));
}

#[test]
fn a_cost_after_the_valuation_is_refused_at_its_field() {
    let errors =
        read_with(&[("cost.items.0.amount", "1"), ("cost.items.0.year", "2150")]).unwrap_err();
    assert_eq!(errors.len(), 1);
    assert_eq!(errors[0].path.as_str(), "cost.items.0.year");
    assert!(matches!(errors[0].problem, Problem::OutOfRange { .. }));
}

#[test]
fn a_hurdle_on_a_road_that_may_fail_counts_risk_twice() {
    let staged = |more: &[(&'static str, &'static str)]| with(&[&STAGE, more].concat());
    // The default of 20 % is a hurdle; a certain road holds no risk, a low rate none either.
    assert_eq!(effects(&with(&[])), None);
    assert_eq!(effects(&staged(&[("road.stages.0.probability", "1")])), None);
    assert_eq!(effects(&staged(&[("valuation.discount_rate", "0.19")])), None);
    assert!(effects(&staged(&[])).is_some());
    // 1.2·0.5^(1/2) − 1 is below zero: 20 % cannot hold so much risk, so no effect is named.
    let (rate, named) = effects(&staged(&[])).unwrap();
    assert_eq!((rate, named.len()), (None, 0));
    // A rate of one's own decides instead of the hurdle.
    let entered = ("valuation.rate_without_technical_risk", "0.12");
    assert_eq!(effects(&staged(&[entered, ("valuation.discount_rate", "0.12")])), None);
    let (rate, named) =
        effects(&staged(&[entered, MARGIN, ("valuation.discount_rate", "0.15")])).unwrap();
    assert_eq!(rate, Some((0.12, RateSource::Entered)));
    let methods: Vec<Method> = named.iter().map(|effect| effect.method).collect();
    assert_eq!(methods, [Method::ReliefFromRoyalty, Method::RiskAdjustedNpv]);
}

#[test]
fn the_effect_of_counting_twice_is_what_another_project_would_be_worth() {
    let at = |rate: &'static str, chance: &'static str| {
        with(
            &[
                &STAGE[..],
                &[
                    MARGIN,
                    ("road.stages.0.probability", chance),
                    ("valuation.discount_rate", rate),
                    ("valuation.rate_without_technical_risk", "0.12"),
                ],
            ]
            .concat(),
        )
    };
    let (twice, once, certain) = (at("0.3", "0.5"), at("0.12", "0.5"), at("0.3", "1"));
    let (_, named) = effects(&twice).unwrap();
    for effect in named {
        let value = |evaluation: &Evaluation| evaluation.range_by(effect.method).unwrap();
        assert!((effect.in_probabilities.low - value(&once).low).abs() < 1.0);
        assert!((effect.in_rate.high - value(&certain).high).abs() < 1.0);
        let most = twice.readings[effect.reading].value_by(effect.method).unwrap();
        let without = once.readings[effect.reading].value_by(effect.method).unwrap();
        assert!((effect.effect.high - (without - most)).abs() < 1.0);
    }
}

#[test]
fn the_bridge_stands_in_for_a_rate_that_was_not_entered_and_says_so() {
    let evaluation = with(&[&STAGE[..], &[("valuation.discount_rate", "0.6")]].concat());
    let (rate, named) = effects(&evaluation).unwrap();
    // 1.6·√0.5 − 1 = 13.137 %
    let (rate, source) = rate.unwrap();
    assert_eq!(source, RateSource::Bridge);
    assert!((rate - 0.131_370_85).abs() < 1e-7);
    assert_eq!(named.len(), 1);
}

#[test]
fn the_authors_are_owed_the_minimum_in_either_form_and_remuneration_apart() {
    let evaluation = with(&[("right.state_funding_share", "0.8")]);
    let dues = evaluation.authors_dues();
    // Three tenths of after-tax profit, on the part that the State paid for.
    let by_reading = evaluation.readings.iter().map(|reading| {
        let profit = |name| {
            let receipts = reading.receipts.iter();
            receipts.map(|one| one.outcome.mark(name).unwrap().to_f64()).sum::<f64>()
        };
        0.3 * 0.8 * profit("after_tax_profit")
    });
    let expected: Vec<f64> = by_reading.collect();
    let least = expected.iter().copied().fold(f64::INFINITY, f64::min);
    let most = expected.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    assert!((dues.from_profit.low - least).abs() < 1e-3 && most > least);
    assert!((dues.from_profit.high - most).abs() < 1e-3);
    let worth = evaluation.appraisal().reconciliation.unwrap().reconciled;
    let contributed = dues.from_contribution.unwrap();
    assert!((contributed.low - 0.24 * worth.low).abs() < 1e-3);
    assert!((contributed.high - 0.24 * worth.high).abs() < 1e-3);
    // Fifteen hundredths of every receipt before tax where the statute's default holds, nothing where nothing is agreed.
    let received: f64 =
        evaluation.project.currency.amount(&evaluation.readings[0].received()).to_f64();
    assert!((dues.remuneration.high - 0.15 * received).abs() < 1.0);
    assert_eq!(dues.remuneration.low, 0.0);
}
