//! Trees by hand, and the laws of information.

use proptest::prelude::*;

use super::information::*;
use super::*;

fn close(value: f64, expected: f64) {
    assert!((value - expected).abs() < 1e-9, "{value} is not {expected}");
}

fn chance(event: &str, outcomes: &[(&str, f64, f64)]) -> Node {
    let branch = |(name, p, payoff): &(&str, f64, f64)| (*p, Branch::to(name, Node::End(*payoff)));
    Node::Chance(Chance {
        event: event.to_owned(),
        outcomes: outcomes.iter().map(branch).collect(),
    })
}

/// An oil field: drill for 70 where a quarter of such fields hold 700 after costs, or sell for 90.
fn oil_field() -> Node {
    let drill = chance("oil", &[("oil", 0.25, 700.0), ("dry", 0.75, -100.0)]);
    Node::Decision(vec![Branch::to("drill", drill), Branch::to("sell", Node::End(90.0))])
}

#[test]
fn a_gate_is_passed_only_where_what_follows_is_worth_it() {
    // Trial costs 10, takes a year, succeeds with 60 %; launch then costs 30 and brings 60 a year later.
    // At 10 %: launch 60/1.1 − 30 = 24.545…; trial −10 + 0.6·24.545…/1.1 = 3.388…
    let launch = Branch { cost: 30.0, years: 1.0, ..Branch::to("launch", Node::End(60.0)) };
    let gate = Node::Decision(vec![launch, Branch::to("abandon", Node::End(0.0))]);
    let trial = Node::Chance(Chance {
        event: "trial".to_owned(),
        outcomes: vec![
            (0.6, Branch::to("success", gate)),
            (0.4, Branch::to("failure", Node::End(0.0))),
        ],
    });
    let start = Branch { cost: 10.0, years: 1.0, ..Branch::to("try", trial) };
    let tree = Node::Decision(vec![start, Branch::to("abandon", Node::End(0.0))]);
    let rolled = tree.rolled_back(0.1);
    close(rolled.value, -10.0 + 0.6 * (60.0 / 1.1 - 30.0) / 1.1);
    let policy = tree.policy(&rolled);
    assert_eq!(policy.len(), 2);
    assert_eq!(
        (policy[1].choice.as_str(), policy[1].reached, policy[1].time),
        ("launch", 0.6, 1.0)
    );
    let endings = tree.endings(&rolled, 0.1);
    close(endings.iter().map(|end| end.probability).sum(), 1.0);
    close(endings.iter().map(|end| end.probability * end.value).sum(), rolled.value);
    // At 100 % launch brings 60/2 − 30 = 0: no more than abandoning, and the trial is not begun.
    assert_eq!(tree.rolled_back(1.0).value, 0.0);
}

#[test]
fn the_textbook_oil_field() {
    // Hillier & Lieberman's prototype: drill 0.25·700 − 0.75·100 = 100 against 90. With perfect information
    // 0.25·700 + 0.75·90 = 242.5: EVPI 142.5. A seismic survey says "favourable" with 0.6 where there is oil
    // and 0.2 where it is dry: P = 0.3, posterior 1/2, worth 300; otherwise 1/7, drill −100/7+… < 90, sell.
    // 0.3·300 + 0.7·90 = 153: EVSI 53.
    let tree = oil_field();
    let value = tree.rolled_back(0.0).value;
    close(value, 100.0);
    let events = events(&tree).unwrap();
    close(value_with_perfect_information(&tree, &events, 0.0).unwrap() - value, 142.5);
    let signs = after_signs(&tree, &events[0], &[vec![0.6, 0.2], vec![0.4, 0.8]], 0.0);
    close(signs[0].probability, 0.3);
    close(signs[0].posterior[0], 0.5);
    close(signs[1].posterior[0], 1.0 / 7.0);
    assert_eq!((signs[0].chosen, signs[1].chosen), (Some(0), Some(1)));
    close(value_with_sign(&signs) - value, 53.0);
}

#[test]
fn one_event_cannot_stand_for_two_chances() {
    let other = chance("oil", &[("oil", 0.3, 1.0), ("dry", 0.7, 0.0)]);
    let tree = Node::Decision(vec![Branch::to("a", oil_field()), Branch::to("b", other)]);
    assert_eq!(events(&tree), Err(EventError::Differs("oil".to_owned())));
}

#[test]
fn what_cannot_happen_does_not_count() {
    let tree = chance("x", &[("never", 0.0, f64::INFINITY), ("always", 1.0, 3.0)]);
    assert_eq!(tree.rolled_back(0.1).value, 3.0);
}

/// A table of payoffs as a tree: every action meets the same states.
fn table(payoffs: &[Vec<f64>], prior: &[f64]) -> Node {
    let of_action = |(at, row): (usize, &Vec<f64>)| {
        let outcome = |(state, (p, payoff)): (usize, (&f64, &f64))| {
            (*p, Branch::to(&format!("state {state}"), Node::End(*payoff)))
        };
        let outcomes = prior.iter().zip(row).enumerate().map(outcome).collect();
        let node = Node::Chance(Chance { event: "state".to_owned(), outcomes });
        Branch::to(&format!("action {at}"), node)
    };
    Node::Decision(payoffs.iter().enumerate().map(of_action).collect())
}

fn prior_of(weights: &[f64]) -> Vec<f64> {
    let total: f64 = weights.iter().sum();
    weights.iter().map(|weight| weight / total).collect()
}

proptest! {
    /// The tree against the table of the textbook: max over rows of the mean, mean over columns of the max.
    #[test]
    fn information_by_the_tree_is_information_by_the_table(
        payoffs in prop::collection::vec(prop::collection::vec(-100.0_f64..100.0, 3), 1..5),
        weights in prop::collection::vec(0.01_f64..1.0, 3),
        right in 0.34_f64..=1.0,
    ) {
        let prior = prior_of(&weights);
        let mean = |p: &[f64]| payoffs.iter()
            .map(|row| row.iter().zip(p).map(|(v, p)| v * p).sum::<f64>()).fold(f64::MIN, f64::max);
        let best: f64 = (0..3).map(|s| prior[s] * payoffs.iter().map(|row| row[s]).fold(f64::MIN, f64::max)).sum();
        let tree = table(&payoffs, &prior);
        let value = tree.rolled_back(0.0).value;
        prop_assert!((value - mean(&prior)).abs() < 1e-9);
        let events = events(&tree).unwrap();
        let perfect = value_with_perfect_information(&tree, &events, 0.0).unwrap();
        prop_assert!((perfect - best).abs() < 1e-9);
        let wrong = (1.0 - right) / 2.0;
        let likelihoods: Vec<Vec<f64>> =
            (0..3).map(|y| (0..3).map(|s| if s == y { right } else { wrong }).collect()).collect();
        let with_sign = value_with_sign(&after_signs(&tree, &events[0], &likelihoods, 0.0));
        let by_hand: f64 = (0..3).map(|y| {
            // Unnormalised posteriors: the maximum scales with them.
            let joint: Vec<f64> = (0..3).map(|s| prior[s] * likelihoods[y][s]).collect();
            mean(&joint)
        }).sum();
        prop_assert!((with_sign - by_hand).abs() < 1e-9);
        prop_assert!(with_sign >= value - 1e-9 && perfect >= with_sign - 1e-9);
        // A sign that never misleads is perfect information; one that says nothing is worth nothing.
        let sure = value_with_sign(&after_signs(&tree, &events[0], &perfect_sign(&events[0]), 0.0));
        prop_assert!((sure - perfect).abs() < 1e-9);
        let nothing = after_signs(&tree, &events[0], &[vec![0.3; 3], vec![0.7; 3]], 0.0);
        prop_assert!((value_with_sign(&nothing) - value).abs() < 1e-9);
    }

    #[test]
    fn value_scales_with_money_and_another_option_never_lowers_it(
        payoffs in prop::collection::vec(prop::collection::vec(-100.0_f64..100.0, 2), 1..4),
        p in 0.0_f64..=1.0, scale in 0.01_f64..100.0, more in -100.0_f64..100.0,
    ) {
        let prior = [p, 1.0 - p];
        let value = table(&payoffs, &prior).rolled_back(0.1).value;
        let scaled: Vec<Vec<f64>> = payoffs.iter().map(|row| row.iter().map(|v| v * scale).collect()).collect();
        let large = table(&scaled, &prior).rolled_back(0.1).value;
        prop_assert!((large - value * scale).abs() <= 1e-9 * (1.0 + large.abs()));
        let Node::Decision(mut options) = table(&payoffs, &prior) else { unreachable!() };
        options.push(Branch::to("other", Node::End(more)));
        prop_assert!(Node::Decision(options).rolled_back(0.1).value >= value);
    }

    #[test]
    fn time_without_a_rate_changes_nothing_and_a_rate_takes_from_what_comes_later(
        payoff in 0.0_f64..100.0, years in 0.0_f64..30.0, rate in 0.0_f64..1.0,
    ) {
        let tree = Node::Decision(vec![Branch { years, ..Branch::to("wait", Node::End(payoff)) }]);
        prop_assert!((tree.rolled_back(0.0).value - payoff).abs() < 1e-12 * (1.0 + payoff));
        let expected = payoff * libm::pow(1.0 + rate, -years);
        prop_assert!((tree.rolled_back(rate).value - expected).abs() < 1e-9);
    }
}
