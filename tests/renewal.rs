//! Renewal fees on whole projects: by hand, and by law.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use labworth_catalogue as catalogue;
use labworth_domain::inputs::{FieldError, Path, Problem};
use labworth_domain::paths::appraisal::Method;
use labworth_domain::paths::evaluation::{Evaluation, evaluate};
use labworth_domain::project::Project;
use labworth_export::project::read;
use proptest::prelude::*;

/// Four years of 10,000 million at 5 %: 500 million a year, at 10 % and the end of each year.
const PLAIN: [(&str, &str); 6] = [
    ("sales.first_year", "10000000000"),
    ("sales.growth", "0"),
    ("licence.term_years", "4"),
    ("valuation.discount_rate", "0.1"),
    ("valuation.timing", "year_end"),
    ("market.operating_margin", "0.3"),
];

fn read_with(entries: &[(&str, &str)]) -> Result<Project, Vec<FieldError>> {
    let mut draft = read(catalogue::example("hanoi-licence").unwrap().text).unwrap().draft;
    for (path, text) in PLAIN.iter().chain(entries) {
        draft.enter(Path::new(path), text);
    }
    Project::read(&draft, &catalogue::reference().unwrap())
}

fn with(entries: &[(&str, &str)]) -> Evaluation {
    evaluate(&read_with(entries).unwrap()).unwrap()
}

fn refused(entries: &[(&str, &str)]) -> Vec<(String, Problem)> {
    let errors = read_with(entries).unwrap_err();
    errors.into_iter().map(|error| (error.path.as_str().to_owned(), error.problem)).collect()
}

fn is(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-6 * expected.abs().max(1.0), "{found} ≠ {expected}");
}

const TENTH: (&str, &str) = ("renewal.offices.0.share", "0.1");

#[test]
fn a_fee_of_ones_own_is_paid_while_it_is_earned() {
    // 50 million a year for four years against 20 million a year for the twenty that are left.
    let entries = [TENTH, ("renewal.offices.0.year", "3"), ("renewal.offices.0.own_fee", "2e7")];
    let evaluation = with(&entries);
    let found = evaluation.renewal.offices[0].clone();
    assert_eq!((found.years.len(), found.kept), (20, 4));
    let last = found.last_worth().unwrap();
    assert_eq!((last.number, last.starts.to_string().as_str()), (6, "2030-01-04"));
    is(last.until, 8e7);
    is(last.earned, 5e7);
    // 50/1.1 − 20
    is(last.keeping, 280e6 / 11.0);
    // 20·(1 + 1/1.1 + 1/1.21 + 1/1.331)
    is(found.fees(), 69_737_039.819_684);
    is(found.given_up(), 0.0);
    // Shown beside the value, and taken off nothing.
    let plain = with(&[]);
    for (own, without) in evaluation.readings.iter().zip(&plain.readings) {
        assert_eq!(own.right.total(), without.right.total());
    }
}

#[test]
fn what_the_owner_bears_lowers_the_income_methods_and_no_other() {
    let deals = [
        ("evidence.licences.0.royalty_rate", "0.04"),
        ("evidence.licences.1.royalty_rate", "0.06"),
    ];
    let more = [
        ("premium_profit.premium", "0.06"),
        ("cost.items.0.amount", "1000000"),
        ("cost.items.0.year", "2020"),
    ];
    let rows = [
        TENTH,
        ("renewal.offices.0.year", "3"),
        ("renewal.offices.0.own_fee", "2e7"),
        // 60 million a year for 50: never worth it, and its earnings are given up.
        ("renewal.offices.1.share", "0.1"),
        ("renewal.offices.1.year", "1"),
        ("renewal.offices.1.own_fee", "6e7"),
        ("renewal.borne", "yes"),
    ];
    let plain = with(&[&deals[..], &more].concat());
    let borne = with(&[&deals[..], &more, &rows].concat());
    let never = borne.renewal.offices[1].clone();
    assert_eq!((never.kept, never.fees()), (0, 0.0));
    // 50·(1 − 1.1⁻⁴)/0.1
    is(never.given_up(), 158_493_272.317_464);
    is(borne.project.renewal_burden(), 69_737_039.819_684 + 158_493_272.317_464);
    for reading in 0..borne.readings.len() {
        let tax = borne.readings[reading].tax_rate.to_f64();
        let burden = borne.project.renewal_burden() * (1.0 - tax);
        for method in [Method::ReliefFromRoyalty, Method::RiskAdjustedNpv, Method::PremiumProfit] {
            let before = plain.value_by(reading, method).unwrap();
            is(borne.value_by(reading, method).unwrap(), before - burden);
        }
        for method in [Method::ComparableLicences, Method::ReplacementCost] {
            assert_eq!(borne.range_by(method), plain.range_by(method));
        }
        let licences = (&borne.readings[reading].licence, &plain.readings[reading].licence);
        assert_eq!(licences.0, licences.1);
    }
}

#[test]
fn a_schedule_counts_claims_and_foreign_money() {
    let viet_nam = [
        ("renewal.offices.0.schedule", "vn-263-2016"),
        ("renewal.offices.0.claims", "2"),
        ("renewal.offices.0.year", "3"),
        TENTH,
    ];
    let found = with(&viet_nam).renewal.offices[0].clone();
    let fees: Vec<f64> = found.years.iter().take(4).map(|year| year.fee).collect();
    assert_eq!(fees, [1e6, 1e6, 1.6e6, 1.6e6]);
    assert_eq!(found.kept, 4);
    // Years 4 and 8 pay for those that follow: after year 7 nothing is earned for the fee of year 8.
    let states = [
        ("renewal.offices.0.schedule", "us-2025"),
        ("renewal.offices.0.exchange", "26000"),
        ("renewal.offices.0.year", "3"),
        TENTH,
    ];
    let found = with(&states).renewal.offices[0].clone();
    let fees: Vec<f64> = found.years.iter().take(6).map(|year| year.fee).collect();
    assert_eq!(fees, [0.0, 2_150.0 * 26_000.0, 0.0, 0.0, 0.0, 4_040.0 * 26_000.0]);
    assert_eq!(found.last_worth().unwrap().number, 7);
    is(found.fees(), 55.9e6 / 1.1);
}

#[test]
fn every_royalty_of_the_life_lies_in_one_year_ahead() {
    // A road of a year and a half puts each contract year into two years ahead; half of it succeeds.
    let evaluation = with(&[
        ("road.stages.0.duration", "1.5"),
        ("road.stages.0.cost", "0"),
        ("road.stages.0.probability", "0.5"),
    ]);
    let earned = evaluation.project.earned_by_year_ahead();
    is(earned.iter().sum(), 4.0 * 250e6);
    assert_eq!(earned[0], 0.0);
    assert!(earned[1] > 100e6 && earned[1] < 150e6, "{}", earned[1]);
    // A life that ends earlier ends fees and earnings together.
    let short = with(&[
        ("life.economic", "2"),
        TENTH,
        ("renewal.offices.0.year", "1"),
        ("renewal.offices.0.own_fee", "1"),
    ]);
    let found = short.renewal.offices[0].clone();
    assert_eq!((found.years.len(), found.kept), (2, 2));
}

#[test]
fn a_row_says_what_it_lacks() {
    let missing = |path: &str| (path.to_owned(), Problem::Missing);
    assert_eq!(
        refused(&[("renewal.offices.0.claims", "2")]),
        [
            missing("renewal.offices.0.schedule"),
            missing("renewal.offices.0.share"),
            missing("renewal.offices.0.year"),
        ]
    );
    let year = ("renewal.offices.0.year", "3");
    assert_eq!(
        refused(&[("renewal.offices.0.schedule", "vn-263-2016"), year, TENTH]),
        [missing("renewal.offices.0.claims")]
    );
    assert_eq!(
        refused(&[("renewal.offices.0.schedule", "ep-2024"), year, TENTH]),
        [missing("renewal.offices.0.exchange")]
    );
    let shares = [
        ("renewal.offices.0.own_fee", "1"),
        year,
        ("renewal.offices.0.share", "0.75"),
        ("renewal.offices.1.own_fee", "1"),
        ("renewal.offices.1.year", "3"),
        ("renewal.offices.1.share", "0.5"),
    ];
    let most = Problem::OutOfRange { min: Some("0".into()), max: Some("0.25".into()) };
    assert_eq!(refused(&shares), [("renewal.offices.1.share".to_owned(), most)]);
    let unknown = refused(&[("renewal.offices.0.schedule", "vn-1"), year, TENTH]);
    assert!(matches!(&unknown[0].1, Problem::UnknownChoice { options } if options.len() == 4));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Without the choice to drop it a right would lose more; a higher fee never helps.
    #[test]
    fn fees_take_no_more_than_all_of_them_and_never_less_when_they_rise(
        fee in 0_u64..100_000_000, more in 0_u64..50_000_000, share in 1_u32..100,
    ) {
        let share = format!("0.{share:02}");
        let at = |fee: u64| {
            let fee = fee.to_string();
            with(&[
                ("renewal.offices.0.own_fee", &fee),
                ("renewal.offices.0.year", "2"),
                ("renewal.offices.0.share", &share),
                ("renewal.borne", "yes"),
            ])
        };
        let (own, dearer) = (at(fee), at(fee + more));
        let found = own.renewal.offices[0].clone();
        let all: f64 = found.years.iter().map(|year| year.fee * year.factors.0).sum();
        let earned: f64 = found.years.iter().map(|year| year.earned * year.factors.1).sum();
        let burden = own.project.renewal_burden();
        prop_assert!(burden <= all + 1e-3 && burden <= earned + 1e-3, "{burden} {all} {earned}");
        prop_assert!(dearer.project.renewal_burden() >= burden - 1e-3);
        prop_assert!(dearer.readings[0].right.total() <= own.readings[0].right.total() + 1e-3);
    }
}

#[test]
fn whoever_may_stop_at_the_gate_pays_no_fee_for_what_is_worth_nothing() {
    let stage = |cost| {
        [
            ("road.stages.0.duration", "1"),
            ("road.stages.0.cost", cost),
            ("road.stages.0.probability", "0.5"),
            TENTH,
            ("renewal.offices.0.year", "3"),
            ("renewal.offices.0.own_fee", "2e7"),
            ("renewal.borne", "yes"),
        ]
    };
    let value = |evaluation: &Evaluation, method| evaluation.value_by(0, method).unwrap();
    let hopeless = with(&stage("90000000000"));
    let fees = hopeless.readings[0].right.fees;
    assert!(fees > 1e6, "{fees}");
    is(value(&hopeless, Method::DecisionTree), 0.0);
    assert!(value(&hopeless, Method::RiskAdjustedNpv) < -8e10);
    // Where going on is worth it, the tree and own exploitation bear the same fees.
    let hopeful = with(&stage("1000000"));
    let (tree, own) =
        (value(&hopeful, Method::DecisionTree), value(&hopeful, Method::RiskAdjustedNpv));
    is(tree, own);
    let freed = with(&stage("1000000")[..6]);
    is(value(&freed, Method::DecisionTree) - tree, hopeful.readings[0].right.fees);
}
