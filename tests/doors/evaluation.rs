//! Evaluations: a project is refused with its reasons, or comes to figures that hold together.

use std::collections::BTreeSet;

use labworth_catalogue as catalogue;
use labworth_domain::explanation::{Figure, Quantity, TermSource, explain};
use labworth_domain::inputs::{Draft, Path};
use labworth_domain::ledger::Ledger;
use labworth_domain::paths::comparison::compare;
use labworth_domain::paths::evaluation::{Evaluation, evaluate};
use labworth_domain::project::Project;
use labworth_domain::simulation::Sampler;
use labworth_domain::simulation::run::Simulation;
use labworth_domain::study::Study;
use labworth_domain::units::MinorUnits;
use labworth_export::project::read;
use labworth_export::result;

/// The figures opened in one evaluation; a project of the largest size has tens of thousands.
const MOST_FIGURES: usize = 1_500;

/// A project as JSON, or an example (its number in the first line) with entries changed, one a
/// line: `path=text`.
///
/// Every receipt is paid out whole, every ledger sums to zero on every last day, every figure is
/// finite and opens, and the draws run.
pub fn hold(bytes: &[u8]) {
    let Some(draft) = str::from_utf8(bytes).ok().and_then(draft) else { return };
    let project = match super::REFERENCE.with(|reference| Project::read(&draft, reference)) {
        Ok(project) => project,
        Err(errors) => return assert!(!errors.is_empty()),
    };
    let evaluation = match evaluate(&project) {
        Ok(evaluation) => evaluation,
        Err(error) => return assert!(!error.code().is_empty()),
    };
    conserved(&evaluation);
    all_open(&evaluation);
    let json = result::to_json(&evaluation).to_string();
    assert!(!json.is_empty() && !result::key_figures(&evaluation).is_empty());
    drawn(&evaluation);
}

fn draft(text: &str) -> Option<Draft> {
    if text.starts_with('{') {
        return read(text).ok().map(|file| file.draft);
    }
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let number: usize = first.trim().parse().ok()?;
    let examples = catalogue::examples().unwrap();
    let mut draft = read(examples[number % examples.len()].text).unwrap().draft;
    for line in rest.lines().take(60) {
        let (path, text) = line.split_once('=')?;
        draft.enter(Path::new(path), text);
    }
    Some(draft)
}

fn conserved(evaluation: &Evaluation) {
    let stages = evaluation.project.road.stages.len();
    for reading in &evaluation.readings {
        let shares = reading.spin_off.iter().flat_map(|spin_off| &spin_off.receipts);
        for receipt in reading.receipts.iter().chain(shares) {
            let paid: MinorUnits = receipt.statement.payments.iter().map(|each| &each.paid).sum();
            assert_eq!(paid, receipt.amount, "a receipt is not paid out whole");
            for payment in &receipt.statement.payments {
                assert!(payment.paid >= MinorUnits::ZERO, "a negative payment: {payment:?}");
            }
        }
        balanced(&reading.ledger, stages);
        reading.spin_off.iter().for_each(|spin_off| balanced(&spin_off.ledger, stages));
        for path in compare(&evaluation.project, reading) {
            assert!(path.parties.iter().all(|(_, value)| value.is_finite()), "{path:?}");
        }
    }
}

fn balanced(ledger: &Ledger<MinorUnits>, stages: usize) {
    for movement in ledger.movements() {
        assert!(movement.amount >= MinorUnits::ZERO, "money that flows backwards: {movement:?}");
        assert!(movement.time.is_finite(), "a movement at no time");
    }
    for state in 0..=stages {
        let Some(last) = ledger.by_date(state).into_keys().last() else { continue };
        let sum: MinorUnits = ledger.balances(state, last).values().sum();
        assert_eq!(sum, MinorUnits::ZERO, "money was lost or made in state {state}");
    }
}

fn all_open(evaluation: &Evaluation) {
    let mut open = roots(evaluation);
    let mut seen: BTreeSet<Figure> = open.iter().cloned().collect();
    let mut opened = 0;
    while let Some(figure) = open.pop() {
        let Some(working) = explain(evaluation, &figure) else {
            panic!("{figure:?} does not open");
        };
        finite(&figure, &working.result);
        for term in working.terms {
            finite(&figure, &term.quantity);
            if let TermSource::Figure(next) = term.from
                && seen.insert(next.clone())
            {
                open.push(next);
            }
        }
        opened += 1;
        if opened == MOST_FIGURES {
            return;
        }
    }
}

fn roots(evaluation: &Evaluation) -> Vec<Figure> {
    let mut roots = vec![Figure::Expiry];
    for reading in 0..evaluation.readings.len() {
        roots.push(Figure::RightValue { reading });
        roots.push(Figure::LicenceValue { reading });
        roots.push(Figure::PeopleValue { reading });
        roots.push(Figure::People { reading });
        for payee in evaluation.readings[reading].payees(&evaluation.project) {
            roots.push(Figure::PresentValue { reading, payee: payee.clone() });
            roots.push(Figure::Paid { reading, payee });
        }
        let own = evaluation.readings[reading].exploitation.is_some();
        roots.extend(own.then_some(Figure::RiskAdjustedNpv { reading }));
    }
    roots.extend([false, true].map(|upper| Figure::ReconciledEnd { upper }));
    roots.extend(evaluation.replacement_cost().map(|_| Figure::ReplacementCost));
    roots
}

fn finite(figure: &Figure, quantity: &Quantity) {
    if let Quantity::Estimate(value) | Quantity::Factor(value) | Quantity::Years(value) = quantity {
        assert!(value.is_finite(), "{figure:?} has a term that is {value}");
    }
}

/// A few draws of the last reading: as many results as were asked for, and the same again.
fn drawn(evaluation: &Evaluation) {
    let Ok(study) = Study::new(&evaluation.project, evaluation.readings.len() - 1) else { return };
    let sampler = Sampler::Independent { seed: 7 };
    let simulation = Simulation { model: &study, sampler, correlations: None };
    let bits = || -> Vec<Vec<u64>> {
        let outputs = simulation.chunk(0..6).outputs;
        outputs.iter().map(|column| column.iter().map(|value| value.to_bits()).collect()).collect()
    };
    let first = bits();
    assert!(first.iter().all(|column| column.len() == 6));
    assert_eq!(first, bits(), "the same draws twice");
}
