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
use labworth_domain::paths::appraisal::standing::{Standing, Unsuitable};
use labworth_domain::paths::appraisal::{Appraisal, Method};
use labworth_domain::paths::evaluation::{Evaluation, evaluate};
use labworth_domain::paths::notices::{Notice, RiskEffect, notices};
use labworth_domain::project::Project;
use labworth_domain::units::Exact;
use labworth_domain::valuation::reconciliation::{Range, Reason, ReconciliationError, Role};
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
    assert_eq!(free.shares[..2], [0.5, 0.5], "no weight entered: both count alike");
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

/// A certain road of no length, one year of sales, no tax, a tenth a year: figures by hand.
const BY_HAND: &[(&str, &str)] = &[
    ("licence.term_years", "1"),
    ("sales.first_year", "11000"),
    ("market.operating_margin", "0.3"),
    ("valuation.discount_rate", "0.1"),
    ("valuation.timing", "year_end"),
    ("law.corporate_tax", "exempt"),
    ("right.expiry_date", "2040-06-30"),
];

fn point(evaluation: &Evaluation, method: Method) -> f64 {
    let range = evaluation.range_by(method).unwrap();
    assert_eq!(range.low, range.high, "{method:?}");
    range.low
}

#[test]
fn composed_methods_of_one_year_by_hand() {
    let more = [
        ("excess_earnings.charges.0.charge", "0.05"),
        ("excess_earnings.charges.1.charge", "0.05"),
        ("excess_earnings.attrition", "0.1"),
        ("with_and_without.sales_kept", "0.5"),
        ("with_and_without.margin_without", "0.2"),
        ("with_and_without.head_start", "0.5"),
        ("with_and_without.chance_it_holds", "0.8"),
        ("premium_profit.premium", "0.04"),
        ("profit_split.share", "0.4"),
    ];
    let evaluation = with(&[BY_HAND, &more].concat());
    let first = &evaluation.project.licence.years[0];
    let (sales, time) = (first.net_sales.to_f64(), first.ends_after.to_f64());
    assert_eq!((sales, time), (11_000.0, 1.0));
    let expected = [
        // today a thousandth of sales is worth 10; earnings 3000
        (Method::RiskAdjustedNpv, 3000.0),
        // (3300 − 1100)·0.9/1.1
        (Method::ExcessEarnings, 1800.0),
        // (3300 − 11000·0.5·0.2)·0.8·0.5/1.1
        (Method::WithAndWithout, 800.0),
        (Method::PremiumProfit, 400.0),
        // 11000·0.3·0.4/1.1, no tax, no benefit
        (Method::ProfitSplit, 1200.0),
        (Method::RuleOfThumb, 750.0),
    ];
    for (method, value) in expected {
        assert!((point(&evaluation, method) - value).abs() < 1e-9, "{method:?}");
    }
    let roles = evaluation.appraisal().methods.into_iter().map(|own| (own.method, own.said.role));
    let roles: Vec<_> = roles.filter(|(_, role)| *role != Role::Value).collect();
    assert_eq!(
        roles,
        [(Method::WithAndWithout, Role::Ceiling), (Method::RuleOfThumb, Role::CrossCheck)]
    );
}

#[test]
fn without_charges_excess_earnings_are_own_exploitation() {
    let none = [MARGIN, ("excess_earnings.charges.0.charge", "0")];
    let evaluation = with(&[&STAGE[..], &none].concat());
    for (at, reading) in evaluation.readings.iter().enumerate() {
        let own = reading.exploitation.as_ref().unwrap();
        let excess = evaluation.value_by(at, Method::ExcessEarnings).unwrap();
        assert!((excess - own.value()).abs() < 1e-3, "{excess} {}", own.value());
    }
}

#[test]
fn a_quarter_of_the_margin_as_royalty_is_the_rule_of_thumb() {
    let evaluation =
        with(&[MARGIN, ("valuation.royalty_rate", "0.0625"), ("profit_split.share", "0.25")]);
    for (at, reading) in evaluation.readings.iter().enumerate() {
        let relief = reading.right.total();
        for method in [Method::RuleOfThumb, Method::ProfitSplit] {
            let split = evaluation.value_by(at, method).unwrap();
            assert!((split - relief).abs() <= 1e-12 * relief, "{split} {relief}");
        }
    }
}

#[test]
fn the_right_to_stop_never_lowers_and_a_certain_good_road_gains_nothing() {
    let road = |more: &[(&str, &str)]| {
        let second = [
            ("road.stages.1.duration", "1"),
            ("road.stages.1.cost", "9000000000"),
            ("road.stages.1.probability", "0.8"),
        ];
        let evaluation = with(&[&STAGE[..], &second, &[MARGIN], more].concat());
        let reading = &evaluation.readings[0];
        let tree = evaluation.value_by(0, Method::DecisionTree).unwrap();
        (tree, reading.exploitation.as_ref().unwrap().value())
    };
    let branches =
        [("decision_tree.chance_optimistic", "0.25"), ("decision_tree.factor_optimistic", "4")];
    let (plain, committed) = road(&[]);
    assert!(plain >= committed - 1e-3);
    let (taught, same) = road(&branches);
    assert_eq!(committed, same, "the branches keep expected sales");
    assert!(taught > committed + 1e6, "stopping in the bad market saves the second stage");
    // A road that is worth nothing is not begun.
    let (stopped, lost) = road(&[("road.stages.0.cost", "900000000000")]);
    assert!(lost < 0.0 && stopped == 0.0);
    // Where going on always pays the tree is the risk-adjusted value.
    let (tree, own) = road(&[("road.stages.1.cost", "1"), ("road.stages.0.cost", "1")]);
    assert!((tree - own).abs() < 1e-3, "{tree} {own}");
}

#[test]
fn the_most_that_there_is_to_gain_is_not_below_own_exploitation() {
    let nothing =
        [MARGIN, ("with_and_without.sales_kept", "0"), ("with_and_without.margin_without", "0")];
    let evaluation = with(&[&STAGE[..], &nothing].concat());
    for (at, reading) in evaluation.readings.iter().enumerate() {
        let own = reading.exploitation.as_ref().unwrap();
        let ceiling = evaluation.value_by(at, Method::WithAndWithout).unwrap();
        assert!((ceiling - own.earnings_value()).abs() < 1e-3 && ceiling >= own.value());
    }
}

#[test]
fn an_option_without_a_cost_worth_naming_is_what_waiting_leaves() {
    let more = [
        ("real_option.launch_cost", "1"),
        ("real_option.years", "2"),
        ("real_option.volatility", "0.3"),
        ("real_option.risk_free_rate", "0.05"),
    ];
    let evaluation = with(&[BY_HAND, &more].concat());
    let days = f64::from(
        i32::try_from(
            evaluation.project.licence.signed_on.days_until(&evaluation.project.right.expiry),
        )
        .unwrap(),
    );
    // S·e^(−2/life) − 1/1.05²: deep in the money; S = 3000
    let expected = 3000.0 * (-2.0 * 365.25 / days).exp() - 1.0 / 1.1025;
    assert!((point(&evaluation, Method::RealOption) - expected).abs() < 1e-6);
}

#[test]
fn sales_of_rights_give_quartiles_times_the_metric() {
    let evaluation = with(&[
        ("sale_multiples.metric", "100"),
        ("sale_multiples.deals.0.price", "20"),
        ("sale_multiples.deals.0.metric", "10"),
        ("sale_multiples.deals.1.price", "60"),
        ("sale_multiples.deals.1.metric", "20"),
        ("sale_multiples.deals.2.price", "40"),
        ("sale_multiples.deals.2.metric", "10"),
    ]);
    // multiples 2, 3, 4: quartiles 2.5 and 3.5
    let range = evaluation.range_by(Method::SaleMultiples).unwrap();
    assert_eq!(range, Range { low: 250.0, high: 350.0 });
}

#[test]
fn ratings_multiply_and_a_weight_of_ones_own_comes_first() {
    let rated = [
        MARGIN,
        ("valuation.reliance.0.method", "risk_adjusted_npv"),
        ("valuation.reliance.0.data", "4"),
        ("valuation.reliance.0.fit", "5"),
        ("valuation.reliance.0.independence", "2"),
        ("valuation.reliance.1.method", "relief_from_royalty"),
        ("valuation.reliance.1.data", "3"),
        ("valuation.reliance.1.fit", "5"),
        ("valuation.reliance.1.independence", "4"),
    ];
    // 60 against 40
    let found = with(&rated).appraisal();
    assert!(found.is_weighted);
    let shares = found.reconciliation.unwrap().shares;
    assert!((shares[0] - 0.6).abs() < 1e-12 && (shares[1] - 0.4).abs() < 1e-12, "{shares:?}");
    let own = [&rated[..], &[("valuation.weight.relief_from_royalty", "0.96")]].concat();
    let shares = with(&own).appraisal().reconciliation.unwrap().shares;
    assert!((shares[0] - 0.75).abs() < 1e-12, "0.96 against 0.32");
}

#[test]
fn what_cannot_be_is_refused_at_its_field() {
    let refused = |entries: &[(&str, &str)]| {
        let errors = read_with(entries).unwrap_err();
        (errors[0].path.as_str().to_owned(), errors[0].problem.clone())
    };
    let (path, problem) = refused(&[
        ("decision_tree.chance_optimistic", "0.5"),
        ("decision_tree.factor_optimistic", "3"),
    ]);
    assert_eq!(path, "decision_tree.factor_optimistic");
    assert!(matches!(problem, Problem::OutOfRange { max: Some(max), .. } if max == "2.0000"));
    let rating = |row: usize, method: &'static str| {
        ["method", "data", "fit", "independence"].map(|column| {
            let text = if column == "method" { method } else { "3" };
            (format!("valuation.reliance.{row}.{column}"), text)
        })
    };
    let twice = [rating(0, "profit_split"), rating(1, "profit_split")].concat();
    let twice: Vec<(&str, &str)> = twice.iter().map(|(path, text)| (&**path, *text)).collect();
    let (path, problem) = refused(&twice);
    assert_eq!(path, "valuation.reliance.1.method");
    assert!(matches!(problem, Problem::UnknownChoice { options } if options.len() == 8));
    for (path, text) in [
        ("profit_split.share", "1.2"),
        ("premium_profit.premium", "NaN"),
        ("real_option.volatility", "0"),
        ("real_option.launch_cost", "-5"),
        ("with_and_without.chance_it_holds", "1.01"),
        ("excess_earnings.attrition", "1"),
        ("sale_multiples.metric", "0"),
    ] {
        assert_eq!(refused(&[(path, text)]).0, path);
    }
    assert_eq!(refused(&[("sale_multiples.deals.0.price", "5")]).1, Problem::Missing);
}

#[test]
fn money_in_a_thousandfold_gives_values_a_thousandfold() {
    let entries = |scale: &'static str| {
        let more = [
            ("excess_earnings.charges.0.charge", "0.05"),
            ("with_and_without.sales_kept", "0.5"),
            ("with_and_without.margin_without", "0.1"),
            ("premium_profit.premium", "0.04"),
            ("profit_split.share", "0.4"),
            ("real_option.years", "3"),
            ("real_option.volatility", "0.4"),
            ("real_option.risk_free_rate", "0.03"),
            ("road.stages.0.duration", "1"),
            ("road.stages.0.probability", "0.5"),
        ];
        let money: [(&str, String); 3] = [
            ("sales.first_year", format!("11{scale}")),
            ("road.stages.0.cost", format!("2{scale}")),
            ("real_option.launch_cost", format!("4{scale}")),
        ];
        let money: Vec<(&str, &str)> = money.iter().map(|(at, text)| (*at, &**text)).collect();
        with(&[BY_HAND, &more, &money].concat())
    };
    let (small, large) = (entries("000000"), entries("000000000"));
    for method in Method::ALL {
        let (Some(one), Some(other)) = (small.range_by(method), large.range_by(method)) else {
            continue;
        };
        assert!((other.low - 1000.0 * one.low).abs() <= 1e-9 * other.low.abs(), "{method:?}");
    }
    assert_eq!(small.appraisal().methods.len(), 9);
}

#[test]
fn every_method_of_the_field_says_how_it_stands() {
    let standing = |evaluation: &Evaluation, name: &str| {
        let all = evaluation.standings();
        all.into_iter().find(|own| own.name == name).unwrap().standing
    };
    let bare = with(&[]);
    assert_eq!(standing(&bare, "relief_from_royalty"), Standing::Used);
    let margin = Path::new("market.operating_margin");
    assert_eq!(standing(&bare, "rule_of_thumb"), Standing::Missing(vec![margin.clone()]));
    assert_eq!(
        standing(&bare, "decision_tree"),
        Standing::Missing(vec![margin, Path::new("road.stages")])
    );
    let margin = with(&[MARGIN, ("with_and_without.sales_kept", "0.5")]);
    assert_eq!(standing(&margin, "rule_of_thumb"), Standing::CrossCheck);
    assert_eq!(
        standing(&margin, "with_and_without"),
        Standing::Missing(vec![Path::new("with_and_without.margin_without")])
    );
    let wanted = ["share_of_right", "exit_year", "exit_multiple"];
    let wanted = wanted.map(|name| Path::new(&format!("venture_capital.{name}"))).to_vec();
    assert_eq!(standing(&bare, "venture_capital_method"), Standing::Missing(wanted.clone()));
    let wanted = [
        &[Path::new("first_chicago.scenarios")],
        &wanted[..],
        &[Path::new("valuation.rate_without_technical_risk")],
    ];
    assert_eq!(standing(&bare, "first_chicago"), Standing::Missing(wanted.concat()));
    assert_eq!(standing(&margin, "greenfield"), Standing::Unsuitable(Unsuitable::WholeBusiness));
    let shares: f64 = margin.standings().iter().filter_map(|own| own.share).sum();
    assert!((shares - 1.0).abs() < 1e-12);
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
    assert_eq!(three_to_one.reconciliation.unwrap().shares[..2], [0.75, 0.25]);
    // What is left empty counts as one.
    assert_eq!(weighted("3", "").reconciliation.unwrap().shares[..2], [0.75, 0.25]);
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
fn a_result_that_the_state_paid_in_part_is_told_with_the_part() {
    let told = |share: &str| {
        let evaluation = with(&[("right.state_funding_share", share)]);
        notices(&evaluation).into_iter().find_map(|notice| match notice {
            Notice::PartlyStateFunded { share } => Some(share),
            _ => None,
        })
    };
    assert_eq!(told("0.5"), Exact::ratio(1, 2));
    assert_eq!(told("0"), Some(Exact::zero()));
    assert_eq!(told("1"), None);
}

#[test]
fn the_end_of_a_method_is_the_first_reading_that_says_it() {
    let ahead = with(&[("market.operating_margin", "0.3")]);
    let mut behind = ahead.clone();
    behind.readings.reverse();
    for (evaluation, method) in [&ahead, &behind].into_iter().flat_map(|each| {
        [Method::ReliefFromRoyalty, Method::RiskAdjustedNpv].map(|method| (each, method))
    }) {
        let said: Vec<f64> = (0..evaluation.readings.len())
            .map(|reading| evaluation.value_by(reading, method).unwrap())
            .collect();
        let least = said.iter().copied().reduce(f64::min).unwrap();
        let most = said.iter().copied().reduce(f64::max).unwrap();
        // Several readings differ only in who is paid, so that both ends are said more than once.
        assert!(least < most && said.iter().filter(|value| **value == least).count() > 1);
        let first = |value: f64| said.iter().position(|own| *own == value).unwrap();
        assert_eq!(evaluation.end_of(method, false), Some((first(least), least)));
        assert_eq!(evaluation.end_of(method, true), Some((first(most), most)));
    }
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
        let most = twice.value_by(effect.reading, effect.method).unwrap();
        let without = once.value_by(effect.reading, effect.method).unwrap();
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
