//! The sale of a company with the right, on whole projects: venture capital method, First Chicago, and the bridge between them.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use labworth_catalogue as catalogue;
use labworth_domain::inputs::{FieldError, Path, Problem};
use labworth_domain::paths::appraisal::standing::{Standing, Unsuitable};
use labworth_domain::paths::appraisal::{Method, first_chicago, venture_capital};
use labworth_domain::paths::evaluation::{Evaluation, evaluate};
use labworth_domain::project::Project;
use labworth_domain::valuation::reconciliation::Role;
use labworth_export::project::read;
use proptest::prelude::*;

fn read_with(entries: &[(&str, &str)]) -> Result<Project, Vec<FieldError>> {
    let mut draft = read(catalogue::example("hanoi-licence").unwrap().text).unwrap().draft;
    for (path, text) in entries {
        draft.enter(Path::new(path), text);
    }
    Project::read(&draft, &catalogue::reference().unwrap())
}

fn with(entries: &[(&str, &str)]) -> Evaluation {
    evaluate(&read_with(entries).unwrap()).unwrap()
}

/// Sales of 11,000 in the first year and of 12,100 in the second, no tax, no road.
const SALES: &[(&str, &str)] = &[
    ("licence.term_years", "2"),
    ("sales.first_year", "11000"),
    ("sales.growth", "0.1"),
    ("valuation.timing", "year_end"),
    ("law.corporate_tax", "exempt"),
    ("right.expiry_date", "2040-06-30"),
];
/// Sold after two years at half a year's sales; a fifth goes to later rounds, a quarter of the company is the right.
const SOLD: &[(&str, &str)] = &[
    ("venture_capital.exit_year", "2"),
    ("venture_capital.exit_multiple", "0.5"),
    ("venture_capital.hurdle", "0.1"),
    ("venture_capital.dilution", "0.2"),
    ("venture_capital.share_of_right", "0.25"),
];
const SCENARIOS: &[(&str, &str)] = &[
    ("valuation.rate_without_technical_risk", "0.1"),
    ("first_chicago.scenarios.0.probability", "0.2"),
    ("first_chicago.scenarios.0.factor", "2"),
    ("first_chicago.scenarios.1.probability", "0.5"),
    ("first_chicago.scenarios.1.amount", "3025"),
    ("first_chicago.scenarios.2.probability", "0.3"),
    ("first_chicago.scenarios.2.factor", "0"),
];
/// Two years with a quarter of a chance.
const STAGE: &[(&str, &str)] = &[
    ("road.stages.0.duration", "2"),
    ("road.stages.0.cost", "1000"),
    ("road.stages.0.probability", "0.25"),
];

fn point(evaluation: &Evaluation, method: Method) -> f64 {
    let range = evaluation.range_by(method).unwrap();
    assert!((range.low - range.high).abs() < 1e-9, "{method:?}");
    range.low
}

fn standing(evaluation: &Evaluation, name: &str) -> Standing {
    evaluation.standings().into_iter().find(|own| own.name == name).unwrap().standing
}

#[test]
fn a_company_sold_at_half_a_years_sales_by_hand() {
    // 12,100·0.5 = 6050; ·0.8/1.21 = 4000; a quarter of it
    let evaluation = with(&[SALES, SOLD].concat());
    assert!((point(&evaluation, Method::VentureCapitalMethod) - 1000.0).abs() < 1e-9);
    // three times earnings: 12,100·0.2·3 = 7260; ·0.8/1.21/4
    let earned = [
        ("market.operating_margin", "0.2"),
        ("venture_capital.exit_of", "earnings"),
        ("venture_capital.exit_multiple", "3"),
    ];
    let evaluation = with(&[SALES, SOLD, &earned].concat());
    assert!((point(&evaluation, Method::VentureCapitalMethod) - 1200.0).abs() < 1e-9);
    // taxed earnings under the readings that tax
    let taxed = [("law.corporate_tax", "applies"), ("tax.corporate_rate", "0.2")];
    let evaluation = with(&[SALES, SOLD, &earned, &taxed].concat());
    assert!((point(&evaluation, Method::VentureCapitalMethod) - 960.0).abs() < 1e-9);
}

#[test]
fn three_scenarios_by_hand() {
    // (0.2·12,100 + 0.5·3025)·0.8/1.21·0.25 = 3932.5·0.165289… = 650
    let evaluation = with(&[SALES, SOLD, SCENARIOS].concat());
    assert!((point(&evaluation, Method::FirstChicago) - 650.0).abs() < 1e-9);
    let appraisal = evaluation.appraisal();
    let roles = appraisal.methods.iter().filter(|own| own.said.role == Role::Value).count();
    assert_eq!(roles, 1, "relief from royalty; the two value a company");
    assert_eq!(standing(&evaluation, "first_chicago"), Standing::CrossCheck);
}

#[test]
fn what_values_a_company_moves_the_range_only_where_it_is_given_a_weight() {
    let range = |more: &[(&str, &str)]| {
        let evaluation = with(&[SALES, SOLD, SCENARIOS, more].concat());
        evaluation.appraisal().reconciliation.unwrap().middle
    };
    let without = with(SALES).appraisal().reconciliation.unwrap().middle;
    assert_eq!(range(&[]), without);
    let weight = ("valuation.weight.first_chicago", "1");
    let weighed = range(&[weight]);
    assert!((weighed.low - without.low.midpoint(650.0)).abs() < 1e-9, "{weighed:?} {without:?}");
    let none = ("valuation.weight.first_chicago", "0");
    assert_eq!(range(&[none]), without);
}

#[test]
fn the_two_methods_are_weighed_like_the_others() {
    let weights = [
        ("valuation.weight.relief_from_royalty", "1"),
        ("valuation.weight.venture_capital_method", "2"),
        ("valuation.reliance.0.method", "first_chicago"),
        ("valuation.reliance.0.data", "5"),
        ("valuation.reliance.0.fit", "5"),
        ("valuation.reliance.0.independence", "5"),
    ];
    let evaluation = with(&[SALES, SOLD, SCENARIOS, &weights].concat());
    let shares: Vec<f64> = evaluation.standings().iter().filter_map(|own| own.share).collect();
    assert!(
        shares.iter().zip([0.25, 0.5, 0.25]).all(|(got, wanted)| (got - wanted).abs() < 1e-12),
        "{shares:?}"
    );
}

#[test]
fn exit_and_dilution_of_the_spin_off_are_not_typed_twice() {
    // A round of 3000 on 9000 with a pool of a tenth: founders and institute keep 1 − 1/4 − 1/10.
    let spun_off = [
        ("market.operating_margin", "0.2"),
        ("spin_off.right_value", "2000"),
        ("spin_off.founders_cash", "1000"),
        ("spin_off.round_amount", "3000"),
        ("spin_off.pre_money", "9000"),
        ("spin_off.pool", "0.1"),
        ("spin_off.exit_year", "2"),
        ("spin_off.exit_multiple", "0.5"),
        ("venture_capital.hurdle", "0.1"),
        ("venture_capital.share_of_right", "0.25"),
    ];
    let evaluation = with(&[SALES, &spun_off].concat());
    assert!((venture_capital::retention(&evaluation.project) - 0.65).abs() < 1e-12);
    // 6050·0.65/1.21/4
    assert!((point(&evaluation, Method::VentureCapitalMethod) - 812.5).abs() < 1e-9);
}

#[test]
fn without_the_rights_part_nothing_is_said_and_no_hurdle_is_assumed() {
    let share = Path::new("venture_capital.share_of_right");
    let all: Vec<_> = SOLD.iter().filter(|(path, _)| *path != share.as_str()).copied().collect();
    let evaluation = with(&[SALES, &all].concat());
    let missing = standing(&evaluation, "venture_capital_method");
    assert_eq!(missing, Standing::Missing(vec![share.clone()]));
    let hurdle = Path::new("venture_capital.hurdle");
    assert!(!with(SALES).project.origins.contains_key(&hurdle));
    let assumed = with(&[SALES, &[(share.as_str(), "0.25")]].concat());
    assert_eq!(assumed.project.methods.get(&venture_capital::HURDLE), Some(0.5));
}

#[test]
fn a_hurdle_that_holds_no_failure_is_rejected_where_a_stage_may_fail() {
    let rate = [("valuation.rate_without_technical_risk", "0.1")];
    let certain = with(&[SALES, SOLD, &rate].concat());
    assert_eq!(standing(&certain, "venture_capital_method"), Standing::CrossCheck);
    let risky = with(&[SALES, SOLD, &rate, STAGE].concat());
    let why = Standing::Unsuitable(Unsuitable::HoldsNoFailure);
    assert_eq!(standing(&risky, "venture_capital_method"), why);
    assert_eq!(risky.range_by(Method::VentureCapitalMethod), None);
}

#[test]
fn the_bridge_says_what_the_hurdle_holds() {
    let hurdle =
        [("venture_capital.hurdle", "0.5"), ("valuation.rate_without_technical_risk", "0.2")];
    let evaluation = with(&[SALES, SOLD, STAGE, &hurdle].concat());
    let found = venture_capital::bridge(&evaluation.project).unwrap();
    assert!((found.years - 4.0).abs() < 1e-12 && (found.success - 0.25).abs() < 1e-12);
    // 1.5·0.25^(1/4) − 1 = 1.5/√2 − 1;  (1.2/1.5)⁴
    assert!((found.rate_behind.unwrap() - 0.060_660_171_779_8).abs() < 1e-12);
    assert!((found.chance_in_hurdle.unwrap() - 0.4096).abs() < 1e-12);
    // The entered rate reaches the least that venture capital asks: failure stands in scenarios and in the rate.
    assert!(first_chicago::rate_holds_failure(&evaluation.project));
    assert_eq!(venture_capital::bridge(&with(&[SALES, SOLD].concat()).project), None);
}

#[test]
fn what_cannot_be_is_refused_at_its_field() {
    let refused = |entries: &[(&str, &str)]| {
        let errors = read_with(&[SALES, SOLD, SCENARIOS, entries].concat()).unwrap_err();
        assert_eq!(errors.len(), 1, "{errors:?}");
        (errors[0].path.as_str().to_owned(), errors[0].problem.clone())
    };
    let sum = Problem::SharesDoNotSum { sum: "0.900000".to_owned() };
    let last = "first_chicago.scenarios.2.probability".to_owned();
    assert_eq!(refused(&[("first_chicago.scenarios.0.probability", "0.1")]), (last, sum));
    let (path, problem) = refused(&[("first_chicago.scenarios.0.amount", "5")]);
    assert_eq!((&*path, problem), ("first_chicago.scenarios.0.amount", Problem::GivenTwice));
    let (path, problem) = refused(&[("first_chicago.scenarios.2.factor", "")]);
    assert_eq!((&*path, problem), ("first_chicago.scenarios.2.factor", Problem::Missing));
    let (path, problem) = refused(&[("venture_capital.exit_year", "3")]);
    let late = Problem::ExitAfterTerm { years: 2 };
    assert_eq!((&*path, problem), ("venture_capital.exit_year", late));
    for (path, text) in [
        ("venture_capital.share_of_right", "1.1"),
        ("venture_capital.dilution", "1"),
        ("venture_capital.hurdle", "-0.1"),
        ("venture_capital.exit_of", "profit"),
        ("first_chicago.scenarios.0.probability", "uniform(0.1, 0.3)"),
    ] {
        assert_eq!(refused(&[(path, text)]).0, path);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Success or nothing, at the rate behind the hurdle, is the venture capital method.
    #[test]
    fn success_or_nothing_bridges_the_two(
        percent in 1_u32..100, hurdle in 20_u32..90, part in 1_u32..100,
    ) {
        let probability = f64::from(percent) / 100.0;
        let hurdle = f64::from(hurdle) / 100.0;
        let rate = (1.0 + hurdle) * probability.sqrt() - 1.0;
        prop_assume!(rate >= 0.0);
        let (asked, behind) = (hurdle.to_string(), format!("{rate:.15}"));
        let decimal = |hundredths: u32| format!("{}.{:02}", hundredths / 100, hundredths % 100);
        let (success, failure, share) = (decimal(percent), decimal(100 - percent), decimal(part));
        let own = [
            ("venture_capital.hurdle", asked.as_str()),
            ("venture_capital.share_of_right", &share),
            ("valuation.rate_without_technical_risk", &behind),
            ("first_chicago.scenarios.0.probability", &success),
            ("first_chicago.scenarios.0.factor", "1"),
            ("first_chicago.scenarios.1.probability", &failure),
            ("first_chicago.scenarios.1.factor", "0"),
        ];
        let evaluation = with(&[SALES, SOLD, &own].concat());
        let venture = point(&evaluation, Method::VentureCapitalMethod);
        let chicago = point(&evaluation, Method::FirstChicago);
        prop_assert!((venture - chicago).abs() < 1e-9 * venture, "{} {}", venture, chicago);
    }
}
