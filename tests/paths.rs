//! Paths on one tree: the ledger balances on every date of every state, estimates agree with
//! settlements, and the draws with the expectation.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

#[expect(dead_code, reason = "ranges already, and this test makes ranges of numbers")]
mod entries;

use std::collections::BTreeMap;

use entries::{COMPOSED, EVIDENCED, RENEWED};
use labworth_catalogue as catalogue;
use labworth_domain::inputs::{Draft, Path};
use labworth_domain::ledger::{Account, Ledger};
use labworth_domain::paths::appraisal::{Method, sale_multiples};
use labworth_domain::paths::comparison::{PathKind, Side, compare, side_of};
use labworth_domain::paths::evaluation::{Evaluation, evaluate};
use labworth_domain::project::{self, Project};
use labworth_domain::simulation::run::{Chunk, Simulation};
use labworth_domain::simulation::summary::Summary;
use labworth_domain::simulation::{Model, Sampler};
use labworth_domain::study::{Measure, Study, sensitivity};
use labworth_domain::units::{Exact, MinorUnits};
use labworth_export::project::read;

/// The first example with a road, two co-owners and a spin-off that has everything.
const SPIN_OFF: &[(&str, &str)] = &[
    ("road.stages.0.duration", "1"),
    ("road.stages.0.cost", "1500000001"),
    ("road.stages.0.probability", "0.6"),
    ("road.stages.1.duration", "1.5"),
    ("road.stages.1.cost", "6000000000"),
    ("road.stages.1.probability", "0.5"),
    ("licence.milestones.0.stage", "1"),
    ("licence.milestones.0.amount", "300000000"),
    ("owners.0.share", "0.25"),
    ("owners.1.share", "0.05"),
    ("market.operating_margin", "0.22"),
    ("cost.items.0.amount", "700000000"),
    ("cost.items.0.year", "2023"),
    ("cost.price_growth", "0.035"),
    ("cost.developers_profit", "0.12"),
    ("cost.opportunity_rate", "0.09"),
    ("cost.functional_obsolescence", "0.15"),
    ("cost.economic_obsolescence", "0.05"),
    ("valuation.rate_without_technical_risk", "0.13"),
    ("spin_off.right_value", "4000000000"),
    ("spin_off.founders_cash", "1000000000"),
    ("spin_off.grant_share", "0.3333"),
    ("spin_off.grant_limit", "2000000000"),
    ("spin_off.round_amount", "4000000000"),
    ("spin_off.pre_money", "11000000000"),
    ("spin_off.pool", "0.1"),
    ("spin_off.round_after_stages", "1"),
    ("spin_off.exit_year", "5"),
    ("spin_off.exit_multiple", "1.3"),
];

fn draft(entries: &[(&str, &str)]) -> Draft {
    let mut draft = read(catalogue::example("hanoi-licence").unwrap().text).unwrap().draft;
    for (path, text) in entries {
        draft.enter(Path::new(path), text);
    }
    draft
}

fn project(entries: &[(&str, &str)]) -> Project {
    Project::read(&draft(entries), &catalogue::reference().unwrap()).unwrap()
}

fn with(more: &[(&str, &str)]) -> Project {
    project(&[SPIN_OFF, EVIDENCED, COMPOSED, RENEWED, more].concat())
}

fn ledgers(evaluation: &Evaluation) -> Vec<&Ledger<MinorUnits>> {
    let mut all = Vec::new();
    for reading in &evaluation.readings {
        all.push(&reading.ledger);
        all.extend(reading.spin_off.as_ref().map(|spin_off| &spin_off.ledger));
    }
    all
}

#[test]
fn every_ledger_sums_to_zero_on_every_date_of_every_state() {
    let evaluation = evaluate(&with(&[])).unwrap();
    let all = ledgers(&evaluation);
    assert_eq!(all.len(), 12);
    for ledger in all {
        for state in 0..=2 {
            let mut until = BTreeMap::<Account, MinorUnits>::new();
            for (date, nets) in ledger.by_date(state) {
                assert_eq!(nets.values().sum::<MinorUnits>(), MinorUnits::ZERO);
                for (account, net) in nets {
                    *until.entry(account).or_default() += net;
                }
                assert_eq!(ledger.balances(state, date), until);
            }
            for (account, balance) in until {
                assert_eq!(ledger.outcome(&account, state), balance);
            }
        }
    }
}

#[test]
fn a_spin_off_ends_with_nothing_in_every_state() {
    let evaluation = evaluate(&with(&[])).unwrap();
    let ledger = &evaluation.readings[0].spin_off.as_ref().unwrap().ledger;
    for state in 0..=2 {
        assert_eq!(ledger.outcome(&Account::Company, state), MinorUnits::ZERO, "state {state}");
    }
}

#[test]
fn the_same_road_is_paid_for_on_both_paths() {
    let evaluation = evaluate(&with(&[])).unwrap();
    let reading = &evaluation.readings[0];
    // In the state in which the second stage fails both stages have been paid, by the licensee or the firm.
    let spent = |ledger: &Ledger<MinorUnits>| -> MinorUnits {
        ledger
            .in_state(1)
            .filter(|movement| movement.head == labworth_domain::ledger::Head::Development)
            .map(|movement| &movement.amount)
            .sum()
    };
    assert_eq!(spent(&reading.ledger), MinorUnits::from(7_500_000_001_i64));
    let own = &reading.spin_off.as_ref().unwrap().ledger;
    assert_eq!(spent(own), MinorUnits::from(7_500_000_001_i64));
}

#[test]
fn co_owners_get_their_parts_to_the_last_unit() {
    let evaluation = evaluate(&with(&[("licence.upfront", "1000000001")])).unwrap();
    let ledger = &evaluation.readings[0].ledger;
    let signed_on = evaluation.project.licence.signed_on;
    let first = |account| ledger.by_date(2)[&signed_on][&account].clone();
    // 25 % and 5 % of 1,000,000,001: 250,000,000.25 and 50,000,000.05; the unit left over is the institute's .7
    assert_eq!(first(Account::CoOwner(0)), MinorUnits::from(250_000_000));
    assert_eq!(first(Account::CoOwner(1)), MinorUnits::from(50_000_000));
}

#[test]
fn a_side_that_gains_less_than_elsewhere_keeps_the_path_from_closing() {
    let closes = |more: &[(&str, &str)], path: usize| {
        let project = with(more);
        let evaluation = evaluate(&project).unwrap();
        let paths = compare(&project, &evaluation.readings[0]);
        let side = |side| {
            let own = paths[path].constraints.iter().find(|each| each.side == side);
            own.and_then(|each| each.slack())
        };
        (paths[path].closes(), side(Side::Institute), side(Side::Licensee))
    };
    let (closed, institute, licensee) = closes(&[], 0);
    let (institute, licensee) = (institute.unwrap(), licensee.unwrap());
    assert!(licensee < 0.0 && institute > 0.0, "{licensee} {institute}");
    assert_eq!(closed, Some(false));
    // An outside option lowers the slack by itself, to the đồng.
    let (asked, less, _) = closes(&[("outside_option.institute", "90000000000")], 0);
    assert_eq!(asked, Some(false));
    assert!((institute - less.unwrap() - 90e9).abs() < 1.0);
}

#[test]
fn money_that_nobody_has_promised_keeps_a_spin_off_from_closing() {
    let gaps = |more: &[(&str, &str)]| {
        let project = with(more);
        let evaluation = evaluate(&project).unwrap();
        let paths = compare(&project, &evaluation.readings[0]);
        assert_eq!(paths[1].kind, PathKind::SpinOff);
        (paths[1].gaps.clone(), paths[1].closes())
    };
    // Stage 1 costs 1,500,000,001: the grant pays 33.33 %, 499,950,000, the founders 1 billion.
    // Stage 2 costs 6 billion: the grant has 1,500,050,000 left below its limit, the investor pays 4 billion.
    let (lacking, closed) = gaps(&[]);
    assert_eq!(lacking[0].to_text(), "50001");
    assert_eq!(lacking[1].to_text(), "499950000");
    assert_eq!(closed, Some(false));
    let (lacking, _) = gaps(&[("spin_off.founders_cash", "1500000001")]);
    assert!(lacking.iter().all(Exact::is_zero), "{lacking:?}");
}

/// In `f64` and unrounded, the whole chain comes to what was settled, but for rounding to whole units.
#[test]
fn estimates_agree_with_settlements() {
    for more in
        [&[][..], &[("valuation.timing", "mid_year")], &[("licence.minimum_royalty", "900000000")]]
    {
        let project = with(more);
        let evaluation = evaluate(&project).unwrap();
        for at in 0..evaluation.readings.len() {
            let study = Study::new(&project, at).unwrap();
            let estimated = study.expected(&[]);
            for (measure, estimate) in study.measures().iter().zip(estimated) {
                let settled = settled_value(&evaluation, at, measure).unwrap();
                assert!((settled - estimate).abs() < 60.0, "{measure:?} {settled} {estimate}");
            }
        }
    }
}

/// What was settled, against which an estimate can be held.
fn settled_value(evaluation: &Evaluation, at: usize, measure: &Measure) -> Option<f64> {
    let reading = &evaluation.readings[at];
    let paths = compare(&evaluation.project, reading);
    let path = || paths.iter().find(|path| Some(path.kind) == measure.path());
    match measure {
        Measure::RightValue => Some(reading.right.total()),
        Measure::RiskAdjustedNpv => reading.exploitation.as_ref().map(|own| own.value()),
        Measure::Method(Method::SaleMultiples) => {
            Some(sale_multiples::multiples(&evaluation.project)?.value)
        }
        Measure::Method(Method::ReplacementCost) => Some(evaluation.replacement_cost()?.value),
        Measure::Method(method) => evaluation.value_by(at, *method),
        Measure::Party { account, .. } => Some(path()?.of(account)),
        Measure::Side { side, .. } => {
            let own = path()?.parties.iter().filter(|(own, _)| side_of(own) == Some(*side));
            Some(own.map(|(_, value)| value).sum())
        }
    }
}

#[test]
fn every_number_of_a_project_can_be_drawn() {
    let project = with(&[("sales.years.0.net_sales", "5000000"), ("licence.minimum_royalty", "1")]);
    let with_peak = with(&[("market.peak_sales", "30000000000"), ("market.years_to_peak", "4")]);
    let mut missing = Vec::new();
    for (path, entry) in draft(&[SPIN_OFF, EVIDENCED, COMPOSED, RENEWED].concat()).entries() {
        let field = project::field_of(path).unwrap();
        if field.takes_range() && !entry.text.is_empty() {
            let mut estimate = project.map(&mut Exact::to_f64);
            let expected = Exact::from_decimal_text(&entry.text).unwrap().to_f64();
            if estimate.number_mut(path).copied() != Some(expected) {
                missing.push(path.as_str().to_owned());
            }
        }
    }
    for field in project::fields().filter(|field| field.takes_range() && !field.path.contains('#'))
    {
        let found = [&project, &with_peak]
            .iter()
            .any(|project| project.map(&mut Exact::to_f64).number_mut(&field.path()).is_some());
        // What was left empty and has no default has no number.
        let empty = [
            "valuation.royalty_rate",
            "valuation.claimed_part",
            "market.growth_after_peak",
            "spin_off.preference",
        ];
        if !found && !empty.contains(&field.path) {
            missing.push(field.path.to_owned());
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}

fn summaries(study: &Study, draws: u64) -> Vec<Summary> {
    let sampler = Sampler::Independent { seed: 20_261_121 };
    let simulation = Simulation { model: study, sampler, correlations: None };
    let chunk = simulation.chunk(0..draws);
    chunk.outputs.iter().map(|results| Summary::new(results).unwrap()).collect()
}

#[test]
fn the_mean_of_the_draws_is_the_expectation_where_only_the_road_is_uncertain() {
    let project = with(&[]);
    let study = Study::new(&project, 0).unwrap();
    let expected = study.expected(&[]);
    let summaries = summaries(&study, 4_000);
    for ((measure, summary), expected) in study.measures().iter().zip(&summaries).zip(expected) {
        let error = summary.standard_error.unwrap().max(1e-6 * expected.abs()).max(1e-6);
        let off = (summary.mean - expected).abs() / error;
        assert!(off < 4.0, "{measure:?}: {} for {expected}, {off} standard errors", summary.mean);
    }
}

#[test]
fn the_mean_of_the_draws_follows_a_linear_input() {
    // The licence's receipts are linear in the upfront payment alone: the mean of pert(0, 1, 4) is 8/6.
    let fixed = with(&[]);
    let drawn = with(&[("licence.upfront", "pert(0, 1000000000, 4000000000)")]);
    let at = |project: &Project, summaries: bool| {
        let study = Study::new(project, 0).unwrap();
        let measure = Measure::Party { path: PathKind::Licence, account: Account::CoOwner(0) };
        let at = study.measures().iter().position(|own| *own == measure).unwrap();
        let bases: Vec<f64> = study.bases().map(|(_, base)| base).collect();
        if summaries {
            let summary = self::summaries(&study, 4_000)[at];
            (summary.mean, summary.standard_error.unwrap())
        } else {
            (study.expected(&bases)[at], 0.0)
        }
    };
    let (mean, error) = at(&drawn, true);
    let (base, _) = at(&fixed, false);
    // A quarter of the upfront payment: 8/6 − 1 of a billion more than at 1 billion.
    let expected = base + 0.25 * (8.0 / 6.0 - 1.0) * 1e9;
    assert!((mean - expected).abs() < 4.0 * error, "{mean} {expected} ± {error}");
}

#[test]
fn draws_are_held_within_the_bounds_of_their_field() {
    let project = with(&[("road.stages.0.probability", "normal(0.95, 0.3)")]);
    let study = Study::new(&project, 0).unwrap();
    assert_eq!(study.inputs().len(), 2);
    let mut high = vec![0.0; study.outputs()];
    let mut held = vec![0.0; study.outputs()];
    study.evaluate(&[7.0, 0.49], &mut high);
    study.evaluate(&[1.0, 0.49], &mut held);
    assert_eq!(high, held);
}

#[test]
fn the_order_of_the_draws_changes_nothing() {
    let project = with(&[("licence.royalty_rate", "pert(0.02, 0.05, 0.09)")]);
    let study = Study::new(&project, 3).unwrap();
    let sampler = Sampler::Independent { seed: 7 };
    let simulation = Simulation { model: &study, sampler, correlations: None };
    let whole = simulation.chunk(0..300);
    let late = simulation.chunk(200..300);
    let early = simulation.chunk(0..200);
    let joined = Chunk::join(vec![late, early]).unwrap();
    assert_eq!(whole, joined);
}

#[test]
fn what_matters_most_comes_first_and_moves_the_result_by_itself() {
    let project = with(&[("licence.royalty_rate", "uniform(0.04, 0.06)")]);
    let measure = Measure::Side { path: PathKind::Licence, side: Side::Institute };
    let found = sensitivity(&project, 0, |own| *own == measure, 0.1).unwrap().unwrap();
    let evaluation = evaluate(&project).unwrap();
    let settled = settled_value(&evaluation, 0, &measure).unwrap();
    assert!((found.base - settled).abs() < 60.0, "{} {settled}", found.base);
    let swings = found.swings;
    assert!(swings.windows(2).all(|pair| pair[0].length() >= pair[1].length()));
    let of = |path: &str| swings.iter().find(|swing| swing.path.as_str() == path).unwrap();
    // A range is moved from its P10 to its P90, a point by a tenth either way.
    let royalty = of("licence.royalty_rate");
    assert!(royalty.is_range);
    assert!((royalty.low - 0.042).abs() < 1e-12 && (royalty.high - 0.058).abs() < 1e-12);
    let upfront = of("licence.upfront");
    assert_eq!((upfront.low, upfront.high, upfront.is_range), (9e8, 1.1e9, false));
    // What belongs to another path moves nothing here.
    assert!(!swings.iter().any(|swing| swing.path.as_str() == "spin_off.pre_money"));
}

/// The constructed spin-off of the gallery, worked out apart from the program: 20 % a year, stages paid in
/// their middle, 12 billion of capital units after the round (institute 33.3 %, founders 16.7 %, pool 10 %,
/// investor 40 %), states 0.4, 0.18 and 0.42.
#[test]
fn the_constructed_spin_off_comes_to_what_was_worked_out_apart_from_the_program() {
    let file = read(catalogue::example("coating-spin-off").unwrap().text).unwrap();
    let project = Project::read(&file.draft, &catalogue::reference().unwrap()).unwrap();
    let evaluation = evaluate(&project).unwrap();
    let paths = compare(&project, &evaluation.readings[0]);
    for (path, account, expected) in [
        (0, Account::Licensee, 540_764_296.18),
        (1, Account::Founders, -508_727_708.02),
        (1, Account::Investor, -326_062_100.28),
        (1, Account::Staff, 861_430_041.86),
        (1, Account::Funder, -2_023_453_355.88),
    ] {
        let value = paths[path].of(&account);
        assert!((value - expected).abs() < 2.0, "{account:?}: {value} for {expected}");
    }
    assert!(paths[1].gaps.iter().all(Exact::is_zero));
}
