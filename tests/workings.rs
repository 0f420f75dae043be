//! Every figure of the first example opens, and every working comes to its figure.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod entries;

use std::collections::BTreeSet;

use entries::{COMPOSED, EVIDENCED, PLACED, RENEWED};
use labworth_catalogue as catalogue;
use labworth_domain::explanation::{
    Figure, Quantity, TermSource, Working, end_of_method, explain, inputs_behind,
};
use labworth_domain::inputs::Path;
use labworth_domain::paths::appraisal::Method;
use labworth_domain::paths::appraisal::evidence::Quartile;
use labworth_domain::paths::evaluation::{Evaluation, evaluate};
use labworth_domain::paths::opposing_expert::{AttackRule, Pricing, attacks};
use labworth_domain::project::Project;
use labworth_domain::units::Exact;
use labworth_domain::valuation::reconciliation::{Range, rounded_outward};
use labworth_export::project::read;

fn example_with(entries: &[(&str, &str)]) -> Evaluation {
    let mut draft = read(catalogue::example("hanoi-licence").unwrap().text).unwrap().draft;
    for (path, text) in entries {
        draft.enter(Path::new(path), text);
    }
    let project = Project::read(&draft, &catalogue::reference().unwrap()).unwrap();
    evaluate(&project).unwrap()
}

fn first_example() -> Evaluation {
    example_with(&[])
}

/// What puts a road before the first example: two stages, a milestone, a minimum, a peak.
const ROAD: &[(&str, &str)] = &[
    ("road.stages.0.duration", "1"),
    ("road.stages.0.cost", "500000000"),
    ("road.stages.0.probability", "0.6"),
    ("road.stages.1.duration", "1.5"),
    ("road.stages.1.cost", "2000000000"),
    ("road.stages.1.probability", "0.5"),
    ("licence.milestones.0.stage", "1"),
    ("licence.milestones.0.amount", "300000000"),
    ("licence.minimum_royalty", "400000000"),
    ("market.peak_sales", "30000000000"),
    ("market.years_to_peak", "4"),
    ("licence.term_years", "20"),
];

fn staged_example() -> Evaluation {
    example_with(ROAD)
}

/// The same, with two others who own a part.
fn co_owned_example() -> Evaluation {
    let owners = [("owners.0.share", "0.25"), ("owners.1.share", "0.05")];
    example_with(&[ROAD, &owners].concat())
}

/// The same road by methods of every kind, at a rate that holds the risk of the stages.
const APPRAISED: &[(&str, &str)] = &[
    ("market.operating_margin", "0.22"),
    ("cost.items.0.amount", "900000000"),
    ("cost.items.0.year", "2021"),
    ("cost.items.1.amount", "1500000000"),
    ("cost.items.1.year", "2024"),
    ("cost.price_growth", "0.04"),
    ("cost.developers_profit", "0.1"),
    ("cost.opportunity_rate", "0.08"),
    ("cost.functional_obsolescence", "0.1"),
    ("cost.economic_obsolescence", "0.05"),
    ("valuation.weight.relief_from_royalty", "3"),
    ("valuation.rate_without_technical_risk", "0.11"),
    ("valuation.claimed_part", "0.8"),
];

/// The first example with a road and all of these.
fn evidenced_example() -> Evaluation {
    example_with(&[ROAD, EVIDENCED].concat())
}

/// The first example with a road and every method.
fn appraised_example() -> Evaluation {
    example_with(&[ROAD, APPRAISED].concat())
}

/// The same, without a rate of one's own: the hurdle holds little risk of failure, the bridge finds it.
fn bridged_example() -> Evaluation {
    let bridged = [
        ("valuation.rate_without_technical_risk", ""),
        ("valuation.discount_rate", "0.7"),
        ("valuation.weight.relief_from_royalty", ""),
    ];
    example_with(&[ROAD, APPRAISED, &bridged].concat())
}

/// The same, with every composed method; and with a ceiling that cuts.
fn composed_examples() -> [Evaluation; 2] {
    // The second company is sold at a multiple of sales, after the rounds of the spin-off.
    const SPUN_OFF: &[(&str, &str)] = &[
        ("venture_capital.exit_year", ""),
        ("venture_capital.exit_of", ""),
        ("venture_capital.exit_multiple", ""),
        ("venture_capital.dilution", ""),
        ("spin_off.right_value", "2000000000"),
        ("spin_off.founders_cash", "1000000000"),
        ("spin_off.round_amount", "3000000000"),
        ("spin_off.pre_money", "9000000000"),
        ("spin_off.pool", "0.1"),
        ("spin_off.exit_year", "5"),
        ("spin_off.exit_multiple", "2"),
    ];
    let cut = [
        ("with_and_without.sales_kept", "0"),
        ("with_and_without.head_start", ""),
        ("with_and_without.chance_it_holds", "0.55"),
    ];
    let all = [ROAD, APPRAISED, COMPOSED].concat();
    [example_with(&all), example_with(&[&all[..], &cut, SPUN_OFF].concat())]
}

/// The evidence, with lives that answers place in their ranges.
fn placed_example() -> Evaluation {
    example_with(&[ROAD, EVIDENCED, PLACED].concat())
}

/// The same methods, with renewal fees that the owner bears.
fn renewed_example() -> Evaluation {
    example_with(&[ROAD, APPRAISED, COMPOSED, RENEWED].concat())
}

fn number(quantity: &Quantity) -> f64 {
    match quantity {
        Quantity::Money(value) | Quantity::Rate(value) => value.to_f64(),
        Quantity::Estimate(value) | Quantity::Factor(value) | Quantity::Years(value) => *value,
        Quantity::Date(date) => date.days_since_epoch() as f64,
    }
}

/// The figures that the page shows at once; the rest is reached from them.
fn roots(evaluation: &Evaluation) -> Vec<Figure> {
    let mut roots = Vec::new();
    for reading in 0..evaluation.readings.len() {
        roots.push(Figure::RightValue { reading });
        roots.push(Figure::LicenceValue { reading });
        roots.push(Figure::People { reading });
        roots.push(Figure::PeopleValue { reading });
        for payee in evaluation.readings[reading].payees(&evaluation.project) {
            roots.push(Figure::Paid { reading, payee: payee.clone() });
            roots.push(Figure::PresentValue { reading, payee });
        }
        let has_range = evaluation.project.evidence.range().is_some();
        roots.extend(
            Quartile::ALL
                .into_iter()
                .filter(|_| has_range)
                .map(|quartile| Figure::ComparableLicencesValue { reading, quartile }),
        );
        let moved = evaluation.moved_by_life(reading);
        roots.extend(moved.map(|_| Figure::LifeMove { reading }));
        let shortened = evaluation.shortened(reading);
        roots.extend(shortened.map(|_| Figure::ShorteningCost { reading }));
        let own = evaluation.readings[reading].exploitation.is_some();
        roots.extend(own.then_some(Figure::RiskAdjustedNpv { reading }));
        for method in Method::ALL {
            let twice = evaluation.counted_twice(reading, method);
            roots.extend(twice.map(|_| Figure::CountedTwice { reading, method }));
            let own = evaluation.composed_by(reading, method);
            roots.extend(own.map(|_| Figure::MethodValue { reading, method }));
        }
    }
    for office in 0..evaluation.project.renewals.offices.len() {
        let last = evaluation.renewal.offices[office].years.len() - 1;
        roots.push(Figure::RenewalFees { office });
        roots.push(Figure::RenewalGivenUp { office });
        roots.push(Figure::RenewalFeesUntil { office, ahead: last });
        roots.extend((0..=last).map(|ahead| Figure::RenewalEarned { office, ahead }));
    }
    for upper in [false, true] {
        roots.push(Figure::ReconciledEnd { upper });
    }
    for figure in [Figure::RateBehindVentureHurdle, Figure::ChanceInHurdle] {
        roots.extend(explain(evaluation, &figure).map(|_| figure));
    }
    for reading in 0..evaluation.readings.len() {
        let figure = Figure::VentureTwice { reading };
        roots.extend(explain(evaluation, &figure).map(|_| figure));
    }
    roots.extend(evaluation.replacement_cost().map(|_| Figure::ReplacementCost));
    roots.push(Figure::LifeEnds);
    roots.extend(evaluation.project.enforceability().map(|_| Figure::Enforceability));
    let rules = labworth_catalogue::opposing_expert().unwrap();
    let rules: Vec<AttackRule> = rules.into_iter().map(|record| record.rule).collect();
    for attack in attacks(evaluation, &rules) {
        let Some(Pricing::Changed(price)) = attack.rule.pricing else { continue };
        let ends = 0..attack.ends.len();
        roots.extend(ends.map(|end| Figure::Impact { price: price.clone(), end }));
    }
    roots
}

fn all_workings(evaluation: &Evaluation) -> Vec<(Figure, Working)> {
    let mut open = roots(evaluation);
    let mut seen: BTreeSet<Figure> = open.iter().cloned().collect();
    let mut workings = Vec::new();
    while let Some(figure) = open.pop() {
        let working =
            explain(evaluation, &figure).unwrap_or_else(|| panic!("{figure:?} does not open"));
        for term in &working.terms {
            if let TermSource::Figure(next) = &term.from
                && seen.insert(next.clone())
            {
                open.push(next.clone());
            }
        }
        workings.push((figure, working));
    }
    workings
}

#[test]
fn a_term_that_leads_to_a_figure_shows_that_figure() {
    let mut compared = 0;
    let [composed, cut] = composed_examples();
    for evaluation in [
        first_example(),
        appraised_example(),
        bridged_example(),
        composed,
        cut,
        renewed_example(),
        placed_example(),
    ] {
        for (figure, working) in all_workings(&evaluation) {
            for term in &working.terms {
                if let TermSource::Figure(next) = &term.from {
                    let there = explain(&evaluation, next).unwrap().result;
                    assert_eq!(term.quantity, there, "{figure:?} → {next:?}");
                    compared += 1;
                }
            }
        }
    }
    assert!(compared > 1_000, "only {compared} terms were compared");
}

#[test]
fn the_terms_of_a_working_come_to_its_result() {
    let mut formulas = BTreeSet::new();
    let [composed, cut] = composed_examples();
    for evaluation in [
        first_example(),
        staged_example(),
        co_owned_example(),
        appraised_example(),
        bridged_example(),
        evidenced_example(),
        composed,
        cut,
        renewed_example(),
        placed_example(),
    ] {
        for (figure, working) in all_workings(&evaluation) {
            check_sum(&figure, &working);
            formulas.insert(working.formula);
        }
    }
    for formula in [
        "risk-adjusted-npv",
        "opportunity-cost",
        "reconciled-lower",
        "relief-at-rate",
        "royalty-saved-of-claimed",
        "impact",
        "whole-sales",
    ] {
        assert!(formulas.contains(formula), "{formula} was never opened");
    }
    for formula in [
        "years-less-development",
        "years-with-benefit",
        "as-years",
        "excess-earnings-of-year",
        "with-and-without-of-year",
        "premium-of-year",
        "split-of-year-of-claimed",
        "decision-tree",
        "real-option",
        "life-at-place",
        "signing-and-life",
        "life-move",
        "renewal-fee",
        "renewal-earned",
        "renewal-burden",
        "less-renewal-fees",
        "less-renewal-fees-or-nothing",
        "sale-multiples",
        "reconciled-upper-cut",
        "venture-capital",
        "first-chicago",
        "exit-of-sales",
        "exit-of-earnings",
        "part-after-rounds",
        "chance-in-hurdle",
        "venture-twice",
    ] {
        assert!(formulas.contains(formula), "{formula} was never opened");
    }
    assert!(formulas.contains("flows-at-rate") && formulas.contains("rate-behind-hurdle"));
}

fn check_sum(figure: &Figure, working: &Working) {
    let terms: Vec<f64> = working.terms.iter().map(|term| number(&term.quantity)).collect();
    // A rate is no amount: half a unit off would be any rate.
    let precise = |expected: f64| {
        let off = (expected - number(&working.result)).abs();
        assert!(off <= 1e-9 * expected.abs().max(1.0), "{figure:?}: {expected}");
        expected
    };
    let expected = match working.formula {
        "sum-of-years" | "sum-of-payments" => terms.iter().sum(),
        "sum-of-discounted" => terms.chunks(2).map(|pair| pair[0] * pair[1]).sum(),
        "sum-of-discounted-with-risk" => {
            terms.chunks(3).map(|triple| triple[0] * triple[1] * triple[2]).sum()
        }
        "whole-sales" => (1.0 - terms[0]) * of_years(&terms[1..]),
        "whole-sales-of-claimed" => (1.0 - terms[0]) * terms[1] * of_years(&terms[2..]),
        "right-value" | "royalty" | "product-of-stages" => terms.iter().product(),
        "royalty-saved" => terms[0] * terms[1] * terms[2] * (1.0 - terms[3]) * terms[4],
        "royalty-saved-of-claimed" => {
            terms[0] * terms[1] * terms[2] * (1.0 - terms[3]) * terms[4] * terms[5]
        }
        "licence-value" => terms[0] - terms[1] - terms[2],
        "net-sales" => terms[0] * (1.0 + terms[1]).powf(terms[2]),
        "discount-factor" => (1.0 + terms[0]).powf(-terms[1]),
        "own-part" => terms[0] * (1.0 - terms[1..].iter().sum::<f64>()),
        "as-entered" => terms[0],
        "sum-of-costs" => terms.iter().sum(),
        "risk-adjusted-npv-without-stages" => terms[0],
        "risk-adjusted-npv" => terms[0] - terms[1],
        "development-value" => {
            terms.chunks(3).map(|triple| triple[0] * triple[1] * triple[2]).sum()
        }
        "earnings-of-year" => terms[0] * terms[1] * terms[2] * (1.0 - terms[3]),
        "replacement-cost" => terms[0] * (1.0 - terms[1]) * (1.0 - terms[2]),
        "cost-new" => terms[0] * (1.0 + terms[1]) + terms[2],
        "cost-of-today" => terms[0] * (1.0 + terms[1]).powf(terms[2]),
        "opportunity-cost" => {
            terms[1..].chunks(2).map(|pair| pair[0] * ((1.0 + terms[0]).powf(pair[1]) - 1.0)).sum()
        }
        "weighted-mean" => terms.chunks(2).map(|pair| pair[0] * pair[1]).sum(),
        "reconciled-lower" | "reconciled-upper" => {
            let end = terms.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            let rounded = rounded_outward(Range { low: end, high: end });
            if working.formula == "reconciled-lower" { rounded.low } else { rounded.high }
        }
        "reconciled-upper-cut" => {
            let end = terms.iter().copied().fold(f64::INFINITY, f64::min);
            rounded_outward(Range { low: end, high: end }).high
        }
        "as-years" => terms[0],
        "years-with-benefit" => terms[0] * terms[1],
        "years-less-development" => terms[0] - terms[1],
        "excess-earnings-of-year" => {
            (terms[0] - terms[1] * terms[2] * terms[4..].iter().sum::<f64>()) * terms[3]
        }
        "with-and-without-of-year" => {
            let without = terms[1] * terms[2] * terms[3] * terms[4] * (1.0 - terms[5]);
            (terms[0] - without) * terms[6] * terms[7]
        }
        "premium-of-year" => terms[0] * terms[1] * terms[2] * (1.0 - terms[3]),
        "split-of-year-of-claimed" => {
            terms[0] * terms[1] * terms[2] * terms[3] * (1.0 - terms[4]) * terms[5]
        }
        "split-of-year" => terms[0] * terms[1] * terms[2] * terms[3] * (1.0 - terms[4]),
        "decision-tree" => terms[0] + terms[1],
        "real-option" => terms[0] * terms[1] - terms[2],
        "sale-multiples" => terms[0] * terms[1],
        "venture-capital" => {
            precise(terms[0] * terms[1] * terms[4] / (1.0 + terms[2]).powf(terms[3]))
        }
        "first-chicago" => {
            precise(terms[0] * terms[1..].chunks(2).map(|pair| pair[0] * pair[1]).sum::<f64>())
        }
        "scenario-value" => {
            precise(terms[3..].iter().product::<f64>() * terms[0] / (1.0 + terms[1]).powf(terms[2]))
        }
        "exit-of-sales" => precise(terms.iter().product()),
        "exit-of-earnings" => precise(terms[..4].iter().product::<f64>() * (1.0 - terms[4])),
        "part-after-rounds" => precise((terms[0] + terms[1]) / terms[2]),
        "rate-behind-venture-hurdle" => {
            precise((1.0 + terms[0]) * terms[1].powf(1.0 / terms[2]) - 1.0)
        }
        "chance-in-hurdle" => precise(((1.0 + terms[0]) / (1.0 + terms[1])).powf(terms[2])),
        "venture-twice" => precise(terms.iter().product()),
        "counted-twice" | "impact" => terms[0] - terms[1],
        "flows-at-rate" => at_rate(terms[0], &terms[1..]),
        "relief-at-rate" => terms[1] * at_rate(terms[0], &terms[2..]),
        "rate-behind-hurdle" => {
            let rate = (1.0 + terms[0]) * terms[1].powf(1.0 / terms[2]) - 1.0;
            assert!((rate - number(&working.result)).abs() < 1e-12, "{figure:?}");
            rate
        }
        "benefit-factor-mid-year" => {
            let (tax, years, rate) = (terms[0], terms[1], terms[2]);
            let annuity = (1.0 - (1.0 + rate).powf(-years)) / rate;
            1.0 / (1.0 - tax / years * annuity * (1.0 + rate).sqrt())
        }
        "part-in-life" => {
            ((terms[2].min(terms[1]) - terms[0]) / (terms[1] - terms[0])).clamp(0.0, 1.0)
        }
        "royalty-with-minimum" => (terms[0] * terms[1] * terms[2]).max(terms[1] * terms[3]),
        "net-sales-of-market" => {
            let (peak, to_peak, growth, year) = (terms[0], terms[1], terms[2], terms[3]);
            peak * (year / to_peak).min(1.0) * (1.0 + growth).powf((year - to_peak).max(0.0))
        }
        "comparable-licences-value" | "enforceability" => precise(terms.iter().product()),
        "chance-in-range" => precise(terms[0] + terms[2] * (terms[1] - terms[0])),
        "rate-at-place" => {
            let (place, lower, median, upper) = (terms[0], terms[1], terms[2], terms[3]);
            precise(if place <= 0.5 {
                lower + 2.0 * place * (median - lower)
            } else {
                median + (2.0 * place - 1.0) * (upper - median)
            })
        }
        "renewal-fee" => terms.iter().product(),
        "renewal-earned" => {
            let sold: f64 = terms[4..].chunks(2).map(|pair| pair[0] * pair[1]).sum();
            terms[..4].iter().product::<f64>() * sold
        }
        "renewal-burden" => (1.0 - terms[0]) * terms[1..].iter().sum::<f64>(),
        "less-renewal-fees" => terms[0] - terms[1],
        "less-renewal-fees-or-nothing" => (terms[0] - terms[1]).max(0.0),
        "life-at-place" => {
            let (place, low, likely, high) = (terms[0], terms[1], terms[2], terms[3]);
            precise(if place <= 0.5 {
                low + 2.0 * place * (likely - low)
            } else {
                likely + (2.0 * place - 1.0) * (high - likely)
            })
        }
        "life-ends" => terms.iter().copied().fold(f64::INFINITY, f64::min),
        "part-counted" => {
            precise(((terms[2].min(terms[1]) - terms[0]) / (terms[1] - terms[0])).clamp(0.0, 1.0))
        }
        "shortening-cost" | "life-move" => terms[0] - terms[1],
        // Held by figures worked by hand, in `evidence.rs`.
        "place-in-range" | "evidence-updated" => return,
        "expiry" | "signing-and-life" | "payment-to-person" | "payment-to-party" => return,
        other => panic!("{figure:?}: no check for the formula {other}"),
    };
    let result = number(&working.result);
    // A receipt is rounded to whole units, so a royalty may be half a unit off.
    let tolerance = 0.5 + 1e-9 * result.abs();
    assert!((expected - result).abs() <= tolerance, "{figure:?}: {expected} ≠ {result}");
}

/// Sales, the part of them that counts and the discount factor of every year.
fn of_years(terms: &[f64]) -> f64 {
    terms.chunks(3).map(|year| year.iter().product::<f64>()).sum()
}

/// Flows of amount, time and chance, at a rate.
fn at_rate(rate: f64, flows: &[f64]) -> f64 {
    flows.chunks(3).map(|flow| flow[0] * flow[2] * (1.0 + rate).powf(-flow[1])).sum()
}

#[test]
fn the_terms_of_the_real_option_are_money_years_and_rates() {
    use Quantity::{Money, Rate, Years};
    let [_, evaluation] = composed_examples();
    let figure = end_of_method(&evaluation, Method::RealOption, false).unwrap();
    let working = explain(&evaluation, &figure).unwrap();
    let of = |name: &str| &working.terms.iter().find(|term| term.name == name).unwrap().quantity;
    let kinds = ["launch-cost", "years-to-decision", "risk-free-rate", "volatility"].map(of);
    assert!(matches!(kinds, [Money(_), Years(_), Rate(_), Rate(_)]));
}

#[test]
fn the_movements_of_a_payment_come_to_what_is_paid() {
    let evaluation = first_example();
    let mut checked = 0;
    for (figure, working) in all_workings(&evaluation) {
        let Figure::Payment { .. } = figure else { continue };
        let moved: Exact = working
            .terms
            .iter()
            .filter(|term| matches!(term.name, "moved-here" | "moved-away"))
            .map(|term| match &term.quantity {
                Quantity::Money(amount) => amount.clone(),
                other => panic!("{other:?}"),
            })
            .sum();
        let share = working.terms.iter().find(|term| term.name == "share-of-person");
        let share = share.map_or(1.0, |term| number(&term.quantity));
        let expected = moved.to_f64() * share;
        let paid = number(&working.result);
        assert!((expected - paid).abs() <= 1.0, "{figure:?}: {expected} ≠ {paid}");
        checked += 1;
    }
    assert!(checked > 300, "only {checked} payments were checked");
}

#[test]
fn a_road_weighs_every_receipt_by_the_chance_that_it_comes() {
    let evaluation = staged_example();
    let receipts = &evaluation.readings[0].receipts;
    let chances: Vec<String> =
        receipts.iter().take(3).map(|receipt| receipt.probability.to_text()).collect();
    assert_eq!(chances, ["1", "0.6", "0.3"]);
    assert_eq!(receipts[1].amount.to_string(), "300000000");
    // The first royalty: 5 % of a quarter of 30,000 million is 375 million, below the minimum.
    assert_eq!(receipts[2].amount.to_string(), "400000000");
    assert!((receipts[2].time - 3.0).abs() < 1e-12, "mid-year after 2.5 years of road");
}

#[test]
fn certain_stages_without_time_change_no_value() {
    let plain = first_example();
    let certain = example_with(&[
        ("road.stages.0.duration", "0"),
        ("road.stages.0.cost", "0"),
        ("road.stages.0.probability", "1"),
    ]);
    for (before, after) in plain.readings.iter().zip(&certain.readings) {
        assert_eq!(before.right.total(), after.right.total());
        assert_eq!(before.licence.total(), after.licence.total());
        assert_eq!(before.paid_to_people(), after.paid_to_people());
    }
}

#[test]
fn impossible_stages_leave_only_what_is_paid_before_them() {
    let hopeless = example_with(&[
        ("road.stages.0.duration", "1"),
        ("road.stages.0.cost", "1"),
        ("road.stages.0.probability", "0"),
    ]);
    for reading in &hopeless.readings {
        assert_eq!(reading.right.total(), 0.0);
        assert!((reading.licence.receipts - 1e9).abs() < 1e-3, "the upfront payment alone");
    }
}

#[test]
fn the_value_of_whole_sales_opens_and_comes_to_its_figure() {
    let evaluation = example_with(&[("evidence.licences.0.royalty_rate", "0.05")]);
    for reading in 0..evaluation.readings.len() {
        let working = explain(&evaluation, &Figure::ValueOfWholeSales { reading }).unwrap();
        let amount = |quantity: &Quantity| match quantity {
            Quantity::Money(value) | Quantity::Rate(value) => value.to_f64(),
            Quantity::Estimate(value) | Quantity::Factor(value) => *value,
            other => panic!("{other:?}"),
        };
        let terms: Vec<f64> = working.terms.iter().map(|term| amount(&term.quantity)).collect();
        let sum: f64 = terms[1..].chunks(3).map(|year| year.iter().product::<f64>()).sum();
        assert!(((1.0 - terms[0]) * sum / amount(&working.result) - 1.0).abs() < 1e-12);
        let quartile = Quartile::Median;
        let figure = Figure::ComparableLicencesValue { reading, quartile };
        let opens = explain(&evaluation, &figure)
            .unwrap()
            .terms
            .into_iter()
            .any(|term| term.from == TermSource::Figure(Figure::ValueOfWholeSales { reading }));
        assert!(opens);
    }
}

#[test]
fn what_stands_behind_a_value_moves_it_and_what_does_not_stand_there_does_not() {
    let evaluation = example_with(ROAD);
    let inputs = |method| {
        let figure = end_of_method(&evaluation, method, false).unwrap();
        inputs_behind(&evaluation, &figure)
    };
    let behind = inputs(Method::ReliefFromRoyalty);
    let holds = |path: &str| behind.contains(&Path::new(path));
    assert!(holds("valuation.discount_rate") && holds("tax.amortisation_years"));
    assert!(!holds("sharing.reward_floor") && !holds("valuation.venture_hurdle"));
    let changed = |path, text: &str| {
        let other = example_with(&[ROAD, &[(path, text)]].concat());
        other.range_by(Method::ReliefFromRoyalty) != evaluation.range_by(Method::ReliefFromRoyalty)
    };
    assert!(changed("valuation.discount_rate", "0.21") && changed("tax.amortisation_years", "10"));
    assert!(!changed("sharing.reward_floor", "0.4") && !changed("valuation.venture_hurdle", "0.4"));
    // A cost to make it again knows no discount rate.
    assert_eq!(end_of_method(&evaluation, Method::ReplacementCost, false), None);
    let costed = example_with(&[ROAD, APPRAISED].concat());
    let figure = end_of_method(&costed, Method::ReplacementCost, false).unwrap();
    assert!(!inputs_behind(&costed, &figure).contains(&Path::new("valuation.discount_rate")));
}
