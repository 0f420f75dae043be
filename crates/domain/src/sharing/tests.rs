//! Rules of real institutions, held against the figures they print, and laws that hold for all.

use super::*;
use crate::units::Exact;
use proptest::prelude::*;

fn formula(text: &str) -> Formula {
    Formula::parse(text).unwrap()
}

fn shares(list: &[(&str, &str)]) -> Vec<(Party, Formula)> {
    list.iter().map(|(party, share)| (Party::new(party), formula(share))).collect()
}

fn split(list: &[(&str, &str)]) -> Step {
    Step::plain(Operation::Split { shares: shares(list) })
}

fn recover() -> Step {
    Step::plain(Operation::Recover { max_rate: None, of: Base::Gross })
}

fn band(to: Option<&str>, list: &[(&str, &str)]) -> Band {
    Band { to: to.map(formula), shares: shares(list), caps: Vec::new() }
}

fn tiers(bands: Vec<Band>) -> Step {
    tiers_with(bands, Mode::Marginal, Measure::Net, Scope::Life, None, None)
}

fn tiers_with(
    bands: Vec<Band>,
    mode: Mode,
    measure: Measure,
    scope: Scope,
    settle: Option<&str>,
    overflow: Option<&str>,
) -> Step {
    Step::plain(Operation::Tiers {
        bands,
        mode,
        measure,
        scope,
        index: None,
        settle: settle.map(Party::new),
        overflow: overflow.map(Party::new),
    })
}

fn take(to: &str, rate: &str, of: Base, cap: Option<&str>) -> Step {
    Step::plain(Operation::Take {
        to: Party::new(to),
        rate: formula(rate),
        of,
        from: Vec::new(),
        cap: cap.map(formula),
        scope: Scope::Life,
    })
}

fn cambridge() -> Vec<Step> {
    vec![
        recover(),
        tiers(vec![
            band(Some("100000"), &[("inventors", "90%"), ("department", "5%"), ("tto", "5%")]),
            band(Some("200000"), &[("inventors", "60%"), ("department", "20%"), ("tto", "20%")]),
            band(None, &[("inventors", "34%"), ("department", "33%"), ("tto", "33%")]),
        ]),
    ]
}

fn bristol() -> Vec<Step> {
    let third = [("inventors", "1/3"), ("department", "1/3"), ("university", "1/3")];
    vec![
        Step::plain(Operation::Advance { to: Party::new("inventors"), cap: formula("4000") }),
        recover(),
        tiers_with(
            vec![
                band(
                    Some("15000"),
                    &[("inventors", "70%"), ("department", "15%"), ("university", "15%")],
                ),
                band(
                    Some("75000"),
                    &[("inventors", "50%"), ("department", "25%"), ("university", "25%")],
                ),
                band(None, &third),
            ],
            Mode::Marginal,
            Measure::Net,
            Scope::Life,
            Some("inventors"),
            None,
        ),
    ]
}

fn nih() -> Vec<Step> {
    vec![
        tiers_with(
            vec![
                band(Some("2000"), &[("inventors", "100%")]),
                band(Some("50000"), &[("inventors", "15%"), ("nih", "85%")]),
                band(None, &[("inventors", "25%"), ("nih", "75%")]),
            ],
            Mode::Marginal,
            Measure::Net,
            Scope::Year,
            None,
            None,
        ),
        Step::plain(Operation::Cap {
            party: Party::new("inventors"),
            max: formula("150000"),
            scope: Scope::Year,
            overflow: Party::new("nih"),
        }),
    ]
}

fn thanh_do_with_statutory_floor() -> Vec<Step> {
    vec![
        recover(),
        Step::plain(Operation::Mark { name: "net".into(), of: Base::Pot }),
        split(&[("state_budget", "40%"), ("inventors", "30%"), ("university", "30%")]),
        Step::plain(Operation::Cap {
            party: Party::new("inventors"),
            max: formula("100"),
            scope: Scope::Event,
            overflow: Party::new("welfare"),
        }),
        Step::plain(Operation::Floor {
            party: Party::new("inventors"),
            rate: formula("30%"),
            of: Base::Named("net".into()),
            funded_by: vec![Party::new("welfare"), Party::new("university")],
        }),
    ]
}

/// Runs receipts of one year after another; costs are known before the first.
fn run_all(program: &[Step], receipts: &[Exact], costs: i64) -> Vec<Outcome<Exact>> {
    let (mut book, terms) = (Book::new(), Terms::default());
    receipts
        .iter()
        .enumerate()
        .map(|(at, amount)| {
            let new_costs = if at == 0 { Exact::whole(costs) } else { Exact::zero() };
            let receipt = Receipt { amount: amount.clone(), year: 2026, new_costs };
            run(program, &mut book, &receipt, &terms).unwrap()
        })
        .collect()
}

fn total(outcomes: &[Outcome<Exact>], party: &str) -> Exact {
    outcomes.iter().map(|outcome| outcome.total(party)).sum()
}

fn once(program: &[Step], amount: i64, costs: i64, party: &str) -> Exact {
    total(&run_all(program, &[Exact::whole(amount)], costs), party)
}

#[test]
fn marginal_bands_are_not_read_as_slabs() {
    // Cambridge, net 150,000: 90 % of 100,000 and 60 % of 50,000, not 60 % of 150,000.
    assert_eq!(once(&cambridge(), 150_000, 0, "inventors"), Exact::whole(120_000));
    assert_eq!(once(&cambridge(), 230_000, 30_000, "inventors"), Exact::whole(150_000));
}

#[test]
fn an_advance_is_credited_against_the_share_it_anticipated() {
    // Bristol, receipts of 4,000 and 14,000, costs 3,000: net 15,000 at 70/15/15.
    let receipts = [Exact::whole(4_000), Exact::whole(14_000)];
    let outcomes = run_all(&bristol(), &receipts, 3_000);
    assert_eq!(outcomes[0].total("inventors"), Exact::whole(4_000));
    assert_eq!(total(&outcomes, "inventors"), Exact::whole(10_500));
    assert_eq!(total(&outcomes, "department"), Exact::whole(2_250));
    assert_eq!(total(&outcomes, "university"), Exact::whole(2_250));
}

#[test]
fn while_the_advance_is_earned_back_the_inventors_get_nothing_more() {
    // Between 7,000 and 8,714.29 of receipts the inventors' part stays 4,000.
    assert_eq!(once(&bristol(), 7_000, 3_000, "inventors"), Exact::whole(4_000));
    assert_eq!(once(&bristol(), 8_000, 3_000, "inventors"), Exact::whole(4_000));
    assert_eq!(once(&bristol(), 8_000, 3_000, "department"), Exact::whole(500));
    let at_10_000 = once(&bristol(), 10_000, 3_000, "inventors");
    assert_eq!(at_10_000, Exact::whole(4_900));
}

#[test]
fn the_yearly_cap_of_a_federal_laboratory_holds() {
    // NIH: first 2,000 whole, 15 % to 50,000, 25 % above, at most 150,000 a year.
    for (gross, inventors) in [(2_000, 2_000), (50_000, 9_200), (2_000_000, 150_000)] {
        assert_eq!(once(&nih(), gross, 0, "inventors"), Exact::whole(inventors));
    }
}

#[test]
fn a_slab_rule_applies_one_rate_to_the_whole_and_caps_it() {
    // Kitami: 60 % up to 2 m (at most 1 m), 50 % up to 10 m (at most 4 m), 40 % above.
    let band = |to: Option<&str>, own: &str, rest: &str, cap: Option<&str>| Band {
        caps: cap.map(|cap| (Party::new("inventors"), formula(cap))).into_iter().collect(),
        ..band(to, &[("inventors", own), ("university", rest)])
    };
    let kitami = vec![tiers_with(
        vec![
            band(Some("2000000"), "60%", "40%", Some("1000000")),
            band(Some("10000000"), "50%", "50%", Some("4000000")),
            band(None, "40%", "60%", None),
        ],
        Mode::Slab,
        Measure::Net,
        Scope::Event,
        None,
        Some("university"),
    )];
    for (gross, inventors) in [
        (1_000_000, 600_000),
        (2_000_000, 1_000_000),
        (2_500_000, 1_250_000),
        (8_000_000, 4_000_000),
        (12_000_000, 4_800_000),
    ] {
        assert_eq!(once(&kitami, gross, 0, "inventors"), Exact::whole(inventors), "{gross}");
    }
}

#[test]
fn a_statutory_floor_tops_up_what_a_policy_cap_cut_off() {
    // A cap of 100 collides with 30 % of profit above 333.33.
    let program = thanh_do_with_statutory_floor();
    for (net, inventors) in [(300, "90"), (333, "99.9"), (334, "100.2"), (700, "210")] {
        let got = once(&program, net, 0, "inventors");
        assert_eq!(got, Exact::from_decimal_text(inventors).unwrap());
    }
    let outcome = run_all(&program, &[Exact::whole(700)], 0).remove(0);
    assert_eq!(outcome.checks[0].topped_up, Exact::whole(110));
    assert_eq!(outcome.checks[0].short, Exact::zero());
}

#[test]
fn a_floor_that_nobody_can_fund_is_reported_and_takes_from_no_one_else() {
    let program = vec![
        Step::plain(Operation::Mark { name: "net".into(), of: Base::Pot }),
        split(&[("tto", "90%"), ("institute", "10%")]),
        Step::plain(Operation::Floor {
            party: Party::new("inventors"),
            rate: formula("30%"),
            of: Base::Named("net".into()),
            funded_by: vec![Party::new("institute")],
        }),
    ];
    let outcome = run_all(&program, &[Exact::whole(100)], 0).remove(0);
    assert_eq!(outcome.total("inventors"), Exact::whole(10));
    assert_eq!(outcome.total("tto"), Exact::whole(90));
    assert_eq!(outcome.checks[0].short, Exact::whole(20));
}

#[test]
fn costs_above_income_are_carried_forward_and_nobody_pays_in() {
    let receipts = [Exact::whole(40), Exact::whole(100)];
    let program = vec![recover(), split(&[("inventors", "1/2"), ("university", "1/2")])];
    let outcomes = run_all(&program, &receipts, 100);
    assert_eq!(outcomes[0].total("costs"), Exact::whole(40));
    assert_eq!(outcomes[0].total("inventors"), Exact::zero());
    assert_eq!(outcomes[1].total("costs"), Exact::whole(60));
    assert_eq!(outcomes[1].total("inventors"), Exact::whole(20));
}

#[test]
fn the_better_of_two_rules_is_kept_for_the_inventors() {
    let program = vec![Step::plain(Operation::MaxOf {
        party: Party::new("inventors"),
        alternatives: vec![
            vec![recover(), split(&[("inventors", "70%"), ("university", "30%")])],
            vec![take("inventors", "50%", Base::Gross, None), split(&[("university", "100%")])],
        ],
    })];
    assert_eq!(once(&program, 100, 0, "inventors"), Exact::whole(70));
    assert_eq!(once(&program, 100, 60, "inventors"), Exact::whole(50));
}

#[test]
fn a_first_slice_is_taken_once_in_a_lifetime() {
    // Georgia Tech: the first 2,500 of gross go to the inventors.
    let program = vec![
        take("inventors", "100%", Base::Gross, Some("2500")),
        split(&[("inventors", "33%"), ("institute", "67%")]),
    ];
    let outcomes = run_all(&program, &[Exact::whole(2_000), Exact::whole(1_500)], 0);
    assert_eq!(outcomes[0].total("inventors"), Exact::whole(2_000));
    assert_eq!(outcomes[1].total("inventors"), Exact::whole(500 + 330));
}

#[test]
fn what_a_rule_is_silent_about_stays_undistributed() {
    let program = vec![take("university", "50%", Base::Gross, None)];
    assert_eq!(once(&program, 100, 0, Party::UNDISTRIBUTED), Exact::whole(50));
}

#[test]
fn faults_of_a_rule_are_named_and_leave_the_book_unchanged() {
    let fault = |program: Vec<Step>| {
        let mut book = Book::new();
        let receipt = Receipt { amount: Exact::whole(1), year: 2026, new_costs: Exact::whole(1) };
        let error = run(&program, &mut book, &receipt, &Terms::default()).unwrap_err();
        assert_eq!(book, Book::new());
        (error.step, error.problem)
    };
    let is = |program, step: &str, problem| assert_eq!(fault(program), (step.into(), problem));
    is(vec![], "", RuleProblem::NothingToDo);
    is(
        vec![recover(), split(&[("a", "50%"), ("b", "49%")])],
        "2",
        RuleProblem::SharesDoNotSum("0.99".into()),
    );
    is(
        vec![take("a", "10%", Base::Named("net".into()), None)],
        "1",
        RuleProblem::UnknownBase("net".into()),
    );
    is(
        vec![tiers(vec![band(Some("10"), &[("a", "1")]), band(Some("5"), &[("a", "1")])])],
        "1",
        RuleProblem::BandsNotIncreasing,
    );
    is(
        vec![Step::plain(Operation::Slot("policy".into()))],
        "1",
        RuleProblem::EmptySlot("policy".into()),
    );
    is(
        vec![take("a", "rate", Base::Gross, None)],
        "1",
        RuleProblem::Formula(FormulaError::MissingFact("rate".into())),
    );
}

#[test]
fn a_statement_pays_whole_units_that_sum_to_the_receipt() {
    let people = ["A", "B", "C"].map(|name| Person { name: name.into(), weight: Exact::one() });
    let outcome =
        run_all(&[split(&[("inventors", "1/3"), ("university", "2/3")])], &[Exact::whole(100)], 0)
            .remove(0);
    let statement = settle(&outcome.lines, &people, &crate::units::Currency::new("VND", 0));
    let paid: Vec<_> = statement.payments.iter().map(|each| each.paid.to_string()).collect();
    // 11.11 each and 66.67: the unit left over goes to the largest remainder.
    assert_eq!(paid, ["11", "11", "11", "67"]);
}

fn programs() -> Vec<Vec<Step>> {
    vec![cambridge(), bristol(), nih(), thanh_do_with_statutory_floor()]
}

proptest! {
    #[test]
    fn every_receipt_is_given_away_whole(
        which in 0_usize..4,
        receipts in prop::collection::vec(0_i64..400_000, 1..5),
        costs in 0_i64..100_000,
    ) {
        let receipts: Vec<_> = receipts.into_iter().map(Exact::whole).collect();
        for outcome in run_all(&programs()[which], &receipts, costs) {
            let given: Exact = outcome.lines.iter().map(|line| line.amount.clone()).sum();
            prop_assert_eq!(given, outcome.gross);
            prop_assert!(outcome.lines.iter().all(|line| !line.amount.is_negative()));
        }
    }

    #[test]
    fn more_income_never_leaves_the_inventors_with_less(
        which in 0_usize..4, gross in 0_i64..400_000, more in 0_i64..100_000, costs in 0_i64..50_000,
    ) {
        let program = &programs()[which];
        let less = once(program, gross, costs, "inventors");
        prop_assert!(once(program, gross + more, costs, "inventors") >= less);
    }

    #[test]
    fn marginal_rules_do_not_depend_on_how_receipts_are_batched(
        which in 0_usize..3, first in 0_i64..200_000, second in 0_i64..200_000,
        costs in 0_i64..50_000,
    ) {
        let program = &programs()[which];
        let batched = [Exact::whole(first), Exact::whole(second)];
        let apart = total(&run_all(program, &batched, costs), "inventors");
        prop_assert_eq!(apart, once(program, first + second, costs, "inventors"));
    }

    #[test]
    fn estimates_follow_the_exact_engine(
        which in 0_usize..4, gross in 0_i64..400_000, costs in 0_i64..50_000,
    ) {
        let program = &programs()[which];
        let exact = once(program, gross, costs, "inventors").to_f64();
        let receipt = Receipt { amount: gross as f64, year: 2026, new_costs: costs as f64 };
        let estimate = run(program, &mut Book::<f64>::new(), &receipt, &Terms::default())
            .unwrap()
            .total("inventors");
        prop_assert!((estimate - exact).abs() <= 1e-9 * exact.max(1.0));
    }
}
