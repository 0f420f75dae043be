//! Evidence of royalty rates, strength and remaining life on whole projects: by hand, and by law.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use labworth_catalogue as catalogue;
use labworth_domain::inputs::{FieldError, Path, Problem};
use labworth_domain::paths::appraisal::Method;
use labworth_domain::paths::appraisal::evidence::{Ends, Quartile};
use labworth_domain::paths::appraisal::life::Binding;
use labworth_domain::paths::appraisal::life_in_range::NotPlaced;
use labworth_domain::paths::appraisal::strength::QUESTIONS;
use labworth_domain::paths::evaluation::{Evaluation, evaluate};
use labworth_domain::project::Project;
use labworth_domain::units::Exact;
use labworth_export::project::{read, write};
use proptest::prelude::*;

fn read_with(entries: &[(String, String)]) -> Result<Project, Vec<FieldError>> {
    let mut draft = read(catalogue::example("hanoi-licence").unwrap().text).unwrap().draft;
    for (path, text) in entries {
        draft.enter(Path::new(path), text);
    }
    Project::read(&draft, &catalogue::reference().unwrap())
}

fn owned(entries: &[(&str, &str)]) -> Vec<(String, String)> {
    entries.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

fn with(entries: &[(&str, &str)]) -> Evaluation {
    evaluate(&read_with(&owned(entries)).unwrap()).unwrap()
}

fn refused(entries: &[(&str, &str)]) -> Vec<(String, Problem)> {
    let errors = read_with(&owned(entries)).unwrap_err();
    errors.into_iter().map(|error| (error.path.as_str().to_owned(), error.problem)).collect()
}

/// Quartiles 2, 4, 8 % that count as four licences.
const PUBLISHED: [(&str, &str); 4] = [
    ("evidence.published_lower", "0.02"),
    ("evidence.published_median", "0.04"),
    ("evidence.published_upper", "0.08"),
    ("evidence.published_counts_as", "4"),
];

fn licences(rates: &[f64]) -> Vec<(String, String)> {
    let at = |(row, rate): (usize, &f64)| {
        (format!("evidence.licences.{row}.royalty_rate"), rate.to_string())
    };
    rates.iter().enumerate().map(at).collect()
}

fn median_after(own: &[f64]) -> f64 {
    let project = read_with(&[owned(&PUBLISHED), licences(own)].concat()).unwrap();
    project.evidence.range().unwrap().quartiles.median
}

#[test]
fn three_licences_by_hand_value_the_right_at_their_quartiles() {
    // 5 %·1.08 = 5.4 %; 4 %·1.25 = 5 %; 6 %·0.5 = 3 %: quartiles 4, 5, 5.2. The related one has no weight.
    let evaluation = with(&[
        ("evidence.licences.0.royalty_rate", "0.05"),
        ("evidence.licences.0.adjustment", "0.08"),
        ("evidence.licences.1.royalty_rate", "0.04"),
        ("evidence.licences.1.adjustment", "0.25"),
        ("evidence.licences.2.royalty_rate", "0.06"),
        ("evidence.licences.2.adjustment", "-0.5"),
        ("evidence.licences.3.royalty_rate", "0.9"),
        ("evidence.licences.3.related", "yes"),
    ]);
    let rate = evaluation.project.market_royalty_rate().to_f64();
    for reading in &evaluation.readings {
        let per_rate = reading.right.total() / rate;
        for (quartile, expected) in Quartile::ALL.into_iter().zip([0.04, 0.05, 0.052]) {
            let found = reading.value_at(quartile).unwrap();
            assert!((found / (expected * per_rate) - 1.0).abs() < 1e-12);
        }
    }
    let said = evaluation.range_by(Method::ComparableLicences).unwrap();
    let (low, high) = evaluation.range(|reading| reading.right.total() / rate);
    assert!((said.low / (0.04 * low) - 1.0).abs() < 1e-12);
    assert!((said.high / (0.052 * high) - 1.0).abs() < 1e-12);
    let appraisal = evaluation.appraisal();
    assert_eq!(appraisal.methods.len(), 2);
    assert!(appraisal.reconciliation.is_ok());
}

/// Chemicals as the data print them: lowest 0.5 %, median 3.6 %, highest 25 %, 72 licences.
const EXTREMES: [(&str, &str); 4] = [
    ("evidence.published_lowest", "0.005"),
    ("evidence.published_median", "0.036"),
    ("evidence.published_highest", "0.25"),
    ("evidence.published_n", "72"),
];

fn adjustment(row: usize, licence: &str, amount: &str, combines: &str) -> Vec<(String, String)> {
    let at =
        |name: &str, text: &str| (format!("evidence.adjustments.{row}.{name}"), text.to_owned());
    let mut all = vec![at("licence", licence), at("difference", "territory"), at("amount", amount)];
    all.push(at("reason", "one province, theirs the country"));
    if !combines.is_empty() {
        all.push(at("combines", combines));
    }
    all
}

#[test]
fn reasoned_adjustments_multiply_with_the_single_one_and_those_that_add_are_added_first() {
    // 5 %·1.1·1.2·0.9 = 5.94 %, and ·(1 + 0.1 − 0.3) = 4.752 %.
    let entries = [
        licences(&[0.05]),
        owned(&[("evidence.licences.0.adjustment", "0.1")]),
        adjustment(0, "1", "0.2", ""),
        adjustment(1, "1", "-0.1", "multiplies"),
        adjustment(2, "1", "0.1", "adds"),
        adjustment(3, "1", "-0.3", "adds"),
    ]
    .concat();
    let evidence = read_with(&entries).unwrap().evidence;
    assert!((evidence.range().unwrap().quartiles.median - 0.04752).abs() < 1e-15);
    let before = read_with(&[licences(&[0.05]), adjustment(0, "1", "0", "")].concat()).unwrap();
    assert_eq!(before.evidence.range().unwrap().quartiles.median, 0.05);
}

#[test]
fn an_adjustment_of_no_licence_without_reason_or_that_leaves_nothing_is_refused_at_its_field() {
    let of = |entries: Vec<(String, String)>| {
        let errors = read_with(&[licences(&[0.05]), entries].concat()).unwrap_err();
        errors.first().unwrap().path.as_str().to_owned()
    };
    assert_eq!(of(adjustment(0, "2", "0.1", "")), "evidence.adjustments.0.licence");
    assert_eq!(of(adjustment(0, "1", "-1", "")), "evidence.adjustments.0.amount");
    let unreasoned = adjustment(0, "1", "0.1", "").into_iter();
    let unreasoned = unreasoned.filter(|(path, _)| !path.ends_with("reason")).collect();
    assert_eq!(of(unreasoned), "evidence.adjustments.0.reason");
    let sum = [adjustment(0, "1", "-0.6", "adds"), adjustment(1, "1", "-0.4", "adds")].concat();
    assert_eq!(of(sum), "evidence.adjustments.1.amount");
}

#[test]
fn a_published_range_without_quartiles_is_used_as_published_and_only_checks() {
    let evaluation = with(&EXTREMES);
    let found = evaluation.project.evidence.range().unwrap();
    let range = (found.quartiles.lower, found.quartiles.median, found.quartiles.upper);
    assert_eq!((range, found.ends), ((0.005, 0.036, 0.25), Ends::Extremes));
    let plain = with(&[]);
    let reconciled = |evaluation: &Evaluation| {
        evaluation.appraisal().reconciliation.map(|found| found.reconciled)
    };
    assert_eq!(reconciled(&evaluation), reconciled(&plain));
    let chosen = with(&[&EXTREMES[..], &[("valuation.royalty_from", "evidence")]].concat());
    assert!((chosen.project.market_royalty_rate().to_f64() - 0.036).abs() < 1e-15);
}

#[test]
fn own_licences_and_published_extremes_are_pooled_by_the_licences_they_count_as() {
    // One own licence at 7.2 % against 3.6 % that counts as 4: 3.6 %·2^(1/5) = 4.135314 %; own 30 % becomes the highest.
    let four = ("evidence.published_counts_as", "4");
    let pooled = |own: &[f64], counts: &[(&str, &str)]| {
        let entries = [owned(&EXTREMES), owned(counts), licences(own)].concat();
        read_with(&entries).unwrap().evidence.range().unwrap().pooled.unwrap()
    };
    let found = pooled(&[0.072], &[four]);
    assert!((found.median - 0.041_353_141).abs() < 1e-9);
    assert_eq!((found.lowest, found.highest), (0.005, 0.25));
    assert_eq!(pooled(&[0.3], &[four]).highest, 0.3);
    // Nothing said: it counts as its 72 licences.
    assert!((pooled(&[0.072], &[]).weight_of_own - 1.0 / 73.0).abs() < 1e-15);
}

#[test]
fn published_extremes_that_fall_or_are_half_entered_are_refused_and_quartiles_go_before_them() {
    let missing = refused(&[("evidence.published_lowest", "0.01")]);
    let paths: Vec<&str> = missing.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(
        paths,
        ["evidence.published_highest", "evidence.published_median", "evidence.published_n"]
    );
    let falls = refused(&[&EXTREMES[..], &[("evidence.published_highest", "0.03")]].concat());
    assert_eq!(falls[0].0, "evidence.published_highest");
    let falls = refused(&[&EXTREMES[..], &[("evidence.published_median", "0.004")]].concat());
    assert_eq!(falls[0].0, "evidence.published_median");
    for equal in ["0.005", "0.25"] {
        let entries = [&EXTREMES[..], &[("evidence.published_median", equal)]].concat();
        let median = with(&entries).project.evidence.range().unwrap().quartiles.median;
        assert_eq!(median, equal.parse::<f64>().unwrap());
    }
    let both = with(&[&EXTREMES[..], &PUBLISHED[..]].concat());
    let found = both.project.evidence.range().unwrap();
    assert_eq!((found.ends, found.quartiles.lower), (Ends::Quartiles, 0.02));
}

#[test]
fn without_evidence_there_is_no_such_method_and_the_royalty_rate_is_ones_own() {
    let plain = with(&[]);
    assert_eq!(plain.range_by(Method::ComparableLicences), None);
    let known = with(&PUBLISHED);
    assert_eq!(known.project.market_royalty_rate(), plain.project.market_royalty_rate());
    assert_eq!(known.readings[0].right, plain.readings[0].right);
}

#[test]
fn one_own_licence_moves_a_range_that_counts_as_four_by_a_fifth_of_the_way() {
    // 4 %·2^(1/5)
    assert!((median_after(&[0.08]) - 0.045_947_934).abs() < 1e-9);
    assert!((median_after(&[0.04, 0.04]) - 0.04).abs() < 1e-15);
}

#[test]
fn the_evidence_sets_the_royalty_where_it_was_asked_to() {
    let chosen = ("valuation.royalty_from", "evidence");
    let median = with(&[&PUBLISHED[..], &[chosen]].concat());
    assert!((median.project.market_royalty_rate().to_f64() - 0.04).abs() < 1e-15);
    // All five: the 90th hundredth, 4 % + 0.8·(8 % − 4 %) = 7.2 %; all three: the median.
    let all = |answer: &str| {
        let rows = (0..QUESTIONS.len())
            .map(|row| (format!("strength.answers.{row}.first"), answer.to_owned()));
        let entries = [owned(&PUBLISHED), owned(&[chosen]), rows.collect()].concat();
        read_with(&entries).unwrap()
    };
    assert!((all("5").market_royalty_rate().to_f64() - 0.072).abs() < 1e-9);
    assert!((all("3").market_royalty_rate().to_f64() - 0.04).abs() < 1e-12);
    assert!((all("3").strength.royalty_position().unwrap() - 0.5).abs() < 1e-12);
}

#[test]
fn chances_of_enforcement_multiply_and_raters_who_differ_are_named() {
    // Valid: middle of 50 and 90 %; won: middle of 30 and 60 %: 0.7·0.45 = 0.315.
    let project = read_with(&owned(&[
        ("strength.valid_low", "0.5"),
        ("strength.valid_high", "0.9"),
        ("strength.won_low", "0.3"),
        ("strength.won_high", "0.6"),
        ("strength.answers.4.first", "5"),
        ("strength.answers.4.second", "3"),
        ("strength.answers.6.first", "2"),
        ("strength.answers.6.third", "3"),
    ]))
    .unwrap();
    assert!((project.enforceability().unwrap() - 0.315).abs() < 1e-12);
    let agreement = project.strength.agreement().unwrap();
    assert_eq!((agreement.within_one, agreement.apart), (0.5, vec![4]));
    assert_eq!(read_with(&[]).unwrap().enforceability(), None);
}

#[test]
fn the_least_life_ends_the_value_and_not_the_licence() {
    let (legal, short) = (with(&[]), with(&[("life.economic", "2"), ("life.technical", "3")]));
    assert_eq!(legal.project.life_ends(), (Binding::Legal, legal.project.right.expiry));
    let signed = short.project.licence.signed_on;
    assert_eq!(short.project.life_ends(), (Binding::Economic, signed.plus_years(2)));
    for (at, (before, after)) in legal.readings.iter().zip(&short.readings).enumerate() {
        // Sales start at signing: two years count and no more.
        let counted: f64 =
            before.right.relief.years[..2].iter().map(|year| year.present_value).sum();
        assert!((after.right.relief.value() / counted - 1.0).abs() < 1e-12);
        assert_eq!(before.licence, after.licence);
        let (whole, less) = short.shortened(at).unwrap();
        assert_eq!(whole, before.right.total());
        assert!((less - (before.right.total() - after.right.total())).abs() < 1e-6);
    }
    assert_eq!(legal.shortened(0), None);
}

#[test]
fn bad_evidence_is_refused_at_its_field() {
    let missing = refused(&[("evidence.published_median", "0.04")]);
    let paths: Vec<&str> = missing.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(
        paths,
        ["evidence.published_counts_as", "evidence.published_lower", "evidence.published_upper"]
    );
    let falls = refused(&[&PUBLISHED[..], &[("evidence.published_median", "0.01")]].concat());
    assert_eq!(falls[0].0, "evidence.published_median");
    let nothing = refused(&[("valuation.royalty_from", "evidence")]);
    assert_eq!(nothing, [("evidence.published_median".to_owned(), Problem::Missing)]);
    let row = "evidence.licences.0.royalty_rate";
    for bad in ["-0.1", "0", "NaN", "1e400", "infinity", "2"] {
        assert_eq!(refused(&[(row, bad)])[0].0, row, "{bad}");
    }
    let adjustment = ("evidence.licences.0.adjustment", "-1");
    assert_eq!(refused(&[(row, "0.05"), adjustment])[0].0, adjustment.0);
    assert_eq!(refused(&[("strength.answers.0.first", "6")])[0].0, "strength.answers.0.first");
    assert_eq!(refused(&[("strength.answers.0.first", "2.5")])[0].1, Problem::NotWhole);
    assert_eq!(refused(&[("strength.answers.25.first", "3")])[0].0, "strength.answers");
    let turned = refused(&[("strength.won_low", "0.6"), ("strength.won_high", "0.5")]);
    assert_eq!(turned[0].0, "strength.won_high");
    assert_eq!(refused(&[("life.technical", "-1")])[0].0, "life.technical");
}

#[test]
fn a_saved_file_keeps_all_of_it() {
    let mut file = read(catalogue::example("hanoi-licence").unwrap().text).unwrap();
    let entries = [
        owned(&PUBLISHED),
        licences(&[0.06]),
        owned(&[
            ("life.economic", "4.5"),
            ("life.economic_reason", "x"),
            ("strength.answers.3.second", "2"),
        ]),
    ]
    .concat();
    for (path, text) in &entries {
        file.draft.enter(Path::new(path), text);
    }
    let again = read(&write(&file)).unwrap();
    for (path, text) in &entries {
        assert_eq!(again.draft.text(&Path::new(path)), Some(text.as_str()));
    }
}

/// Answers to the questions that speak of life alone: pace, product life, upkeep.
fn of_life(answers: [u8; 3]) -> Vec<(String, String)> {
    let rows = [9, 14, 19].into_iter().zip(answers);
    rows.map(|(row, answer)| (format!("strength.answers.{row}.first"), answer.to_string()))
        .collect()
}

#[test]
fn answers_place_a_life_in_the_range_that_was_typed_for_it() {
    let range = [("life.economic", "pert(4, 5, 8)"), ("life.placed_by", "strength")];
    let years = |answers: [u8; 3]| {
        let project = read_with(&[owned(&range), of_life(answers)].concat()).unwrap();
        assert!(project.uncertain.is_empty(), "a life that has been placed is not drawn");
        project.life.placed[0].years
    };
    // Middle answers leave it: ½. All 5: 0.9, so 5 + 0.8·3 = 7.4; all 1: 0.1, so 4 + 0.2·1 = 4.2.
    for (answers, expected) in [([3; 3], 5.0), ([5; 3], 7.4), ([1; 3], 4.2)] {
        assert!((years(answers) - expected).abs() < 1e-12, "{answers:?}");
    }
    // The value counts the longer life, and says what the move adds.
    let entries = [owned(&range), of_life([5; 3])].concat();
    let placed = evaluate(&read_with(&entries).unwrap()).unwrap();
    let typed = with(&[("life.economic", "5")]);
    let longer = with(&[("life.economic", "7.4")]);
    for (at, reading) in placed.readings.iter().enumerate() {
        let (before, more) = placed.moved_by_life(at).unwrap();
        assert_eq!(before, typed.readings[at].right.total());
        assert!((reading.right.total() - longer.readings[at].right.total()).abs() < 1e-3);
        assert!((more - (reading.right.total() - before)).abs() < 1e-9 && more > 1e6);
    }
}

#[test]
fn a_life_stays_where_nothing_may_move_it() {
    let strong = of_life([5; 3]);
    let of = |entries: &[(&str, &str)]| {
        let project = read_with(&[owned(entries), strong.clone()].concat()).unwrap();
        (project.life_not_placed(), project.life.economic.map(|years| years.to_text()))
    };
    let ask = ("life.placed_by", "strength");
    let point = Some("5".to_owned());
    assert_eq!(of(&[ask]), (Some(NotPlaced::NoLife), None));
    assert_eq!(of(&[ask, ("life.economic", "5")]), (Some(NotPlaced::NoRange), point.clone()));
    assert_eq!(
        of(&[ask, ("life.economic", "normal(5, 1)")]),
        (Some(NotPlaced::NoRange), point.clone())
    );
    let range = ("life.economic", "pert(4, 5, 8)");
    assert_eq!(of(&[range]), (Some(NotPlaced::NotAsked), point.clone()));
    assert_eq!(of(&[range, ask]).0, None);
    // Without an answer on life there is nothing to say.
    let silent = read_with(&owned(&[range, ask])).unwrap();
    assert_eq!((silent.life_not_placed(), silent.uncertain.len()), (None, 1));
    let unknown = refused(&[("life.placed_by", "answers")]);
    assert_eq!(unknown[0].0, "life.placed_by");
}

proptest! {
    #[test]
    fn more_own_licences_pull_the_median_toward_them(rate in 0.005_f64..0.5, count in 1_usize..6) {
        let distance = |count: usize| (median_after(&vec![rate; count]) / rate).ln().abs();
        prop_assert!(distance(count + 1) <= distance(count) + 1e-12);
        let between = median_after(&vec![rate; count]);
        prop_assert!(between >= rate.min(0.04) - 1e-12 && between <= rate.max(0.04) + 1e-12);
    }

    #[test]
    fn a_shorter_life_is_never_worth_more(years in 0.0_f64..15.0, less in 0.0_f64..5.0) {
        let of = |years: f64| {
            let project = read_with(&[("life.economic".to_owned(), format!("{years:.6}"))]).unwrap();
            evaluate(&project).unwrap().readings[0].right.total()
        };
        prop_assert!(of((years - less).max(0.0)) <= of(years) + 1e-6);
    }

    #[test]
    fn all_rates_times_c_is_the_value_times_c(rates in prop::collection::vec(0.01_f64..0.2, 1..6), c in 1_i64..4) {
        let of = |c: f64| {
            let scaled: Vec<f64> = rates.iter().map(|rate| rate * c).collect();
            let project = read_with(&licences(&scaled)).unwrap();
            evaluate(&project).unwrap().range_by(Method::ComparableLicences).unwrap()
        };
        let (one, more) = (of(1.0), of(c as f64));
        prop_assert!((more.low / (one.low * c as f64) - 1.0).abs() < 1e-9);
        prop_assert!((more.high / (one.high * c as f64) - 1.0).abs() < 1e-9);
    }

    #[test]
    fn every_number_stands_at_its_own_path(rate in 1_i64..99) {
        let entries = [owned(&PUBLISHED), licences(&[0.5]), owned(&[("life.technical", "3")])].concat();
        let mut project = read_with(&entries).unwrap();
        let value = Exact::ratio(rate, 1000).unwrap();
        for (path, _) in &entries {
            *project.number_mut(&Path::new(path)).unwrap() = value.clone();
            prop_assert_eq!(project.number_mut(&Path::new(path)), Some(&mut value.clone()));
        }
    }

    #[test]
    fn better_answers_never_shorten_a_life_and_none_leaves_its_range(
        answers in prop::array::uniform3(1_u8..=5), better in prop::array::uniform3(0_u8..=4),
        low in 1_u32..10, likely in 0_u32..10, high in 1_u32..10,
    ) {
        let (likely, high) = (low + likely, low + likely + high);
        let range = format!("pert({low}, {likely}, {high})");
        let entries = [("life.technical", range.as_str()), ("life.placed_by", "strength")];
        let years = |answers: [u8; 3]| {
            let project = read_with(&[owned(&entries), of_life(answers)].concat()).unwrap();
            project.life.placed[0].years
        };
        let plain = years(answers);
        let raised = years(core::array::from_fn(|at| (answers[at] + better[at]).min(5)));
        prop_assert!(raised >= plain - 1e-12, "{raised} {plain}");
        prop_assert!(plain >= f64::from(low) && plain <= f64::from(high), "{plain}");
    }
}
