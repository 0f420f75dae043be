//! Laws and hand cases of the exit waterfall.

use super::*;
use crate::units::Exact;
use proptest::prelude::*;

fn whole(value: i64) -> Exact {
    Exact::whole(value)
}

fn exact(text: &str) -> Exact {
    Exact::from_decimal_text(text).unwrap()
}

fn common(name: &str, shares: i64) -> ShareClass<Exact> {
    ShareClass { name: name.to_owned(), shares: whole(shares), rights: Rights::Common }
}

fn preferred(preference: Exact) -> Preferred<Exact> {
    Preferred {
        preference,
        accrued_dividends: Exact::zero(),
        rank: 1,
        participation: Participation::None,
        conversion_ratio: Exact::one(),
        conversion: Conversion::Best,
        dividends_on_conversion: DividendsOnConversion::Forfeited,
    }
}

fn class(name: &str, shares: i64, terms: Preferred<Exact>) -> ShareClass<Exact> {
    let rights = Rights::Preferred(terms);
    ShareClass { name: name.to_owned(), shares: whole(shares), rights }
}

fn option(name: &str, shares: i64, strike: i64) -> OptionGrant<Exact> {
    OptionGrant { name: name.to_owned(), shares: whole(shares), strike: whole(strike) }
}

fn deduction(name: &str, claim: Claim<Exact>, rank: u32) -> Deduction<Exact> {
    Deduction { name: name.to_owned(), claim, rank }
}

fn of_classes(classes: Vec<ShareClass<Exact>>) -> Waterfall<Exact> {
    Waterfall::new(Vec::new(), classes, Vec::new()).unwrap()
}

fn payoffs(distribution: &Distribution<Exact>) -> Vec<String> {
    let classes = distribution.classes.iter().map(|class| class.payoff.to_text());
    classes.chain(distribution.options.iter().map(|option| option.payoff.to_text())).collect()
}

#[test]
fn a_non_participating_class_takes_its_preference_or_converts() {
    // 20 of 100 shares for 1: the preference up to an exit of 5, a fifth of it beyond.
    let waterfall = of_classes(vec![common("common", 80), class("A", 20, preferred(whole(1)))]);
    assert_eq!(payoffs(&waterfall.distribute(&exact("0.5"))), ["0", "0.5"]);
    assert_eq!(payoffs(&waterfall.distribute(&whole(3))), ["2", "1"]);
    assert_eq!(payoffs(&waterfall.distribute(&whole(6))), ["4.8", "1.2"]);
    assert!(!waterfall.distribute(&whole(5)).classes[1].converts);
    let curve = waterfall.curve();
    assert_eq!(curve.exit_of(Change::Converts { class: 1 }), Some(&whole(5)));
    assert_eq!(curve.exit_of(Change::PreferencesPaid { rank: 1 }), Some(&whole(1)));
}

#[test]
fn a_class_converts_where_the_others_still_hold_their_preferences() {
    // Seed 10 shares at 2.46, A 50 at 6.28. While A holds 314, seed converts when the price is 2.46:
    // 314 + 50 · 2.46 = 437, not 2.46 · 100 = 246. A converts at 100 · 6.28 = 628.
    let waterfall = of_classes(vec![
        common("common", 40),
        class("seed", 10, preferred(exact("24.6"))),
        class("A", 50, preferred(whole(314))),
    ]);
    let curve = waterfall.curve();
    assert_eq!(curve.exit_of(Change::Converts { class: 1 }), Some(&whole(437)));
    assert_eq!(curve.exit_of(Change::Converts { class: 2 }), Some(&whole(628)));
    assert_eq!(waterfall.distribute(&whole(320)).classes[0].payoff, Exact::zero());
}

#[test]
fn participation_adds_to_the_preference_up_to_its_cap() {
    // 30 of 100 shares, preference 2, exit 10: 2 + 30 % of 8 = 4.4; capped at 4 it stays at 4 until
    // 30 % of the whole is more, at 13.33.
    let terms = |participation| Preferred { participation, ..preferred(whole(2)) };
    let full = class("A", 30, terms(Participation::Full));
    let full = of_classes(vec![common("common", 70), full]);
    assert_eq!(payoffs(&full.distribute(&whole(10))), ["5.6", "4.4"]);
    let capped = class("A", 30, terms(Participation::Capped { total: whole(4) }));
    let capped = of_classes(vec![common("common", 70), capped]);
    let at_cap = capped.distribute(&whole(10));
    assert_eq!(payoffs(&at_cap), ["6", "4"]);
    assert!(at_cap.classes[1].at_cap && !at_cap.classes[1].converts);
    assert_eq!(payoffs(&capped.distribute(&whole(20))), ["14", "6"]);
    let curve = capped.curve();
    // 2 + 2 / 30 % and 4 / 30 %
    assert_eq!(curve.exit_of(Change::CapReached { class: 1 }), Exact::ratio(26, 3).as_ref());
    assert_eq!(curve.exit_of(Change::Converts { class: 1 }), Exact::ratio(40, 3).as_ref());
}

#[test]
fn a_cap_of_the_preference_itself_is_non_participating() {
    let terms = |participation| Preferred { participation, ..preferred(whole(7)) };
    let of =
        |participation| of_classes(vec![common("common", 3), class("A", 2, terms(participation))]);
    let capped = of(Participation::Capped { total: whole(7) });
    let plain = of(Participation::None);
    for exit in 0..40 {
        let (left, right) = (capped.distribute(&whole(exit)), plain.distribute(&whole(exit)));
        assert_eq!(payoffs(&left), payoffs(&right));
    }
}

#[test]
fn senior_preferences_are_paid_first_and_equal_ranks_pro_rata() {
    let two = |rank| {
        let senior = Preferred { rank, ..preferred(whole(10)) };
        of_classes(vec![
            class("A", 0, Preferred { rank: 2, ..preferred(whole(5)) }),
            class("B", 0, senior),
        ])
    };
    assert_eq!(payoffs(&two(2).distribute(&whole(9))), ["3", "6"]);
    assert_eq!(payoffs(&two(1).distribute(&whole(9))), ["0", "9"]);
    // Nobody shares beyond the preferences.
    assert_eq!(two(1).distribute(&whole(18)).undistributed, whole(3));
}

#[test]
fn options_out_of_the_money_are_not_exercised_and_strikes_are_shared() {
    let waterfall =
        Waterfall::new(Vec::new(), vec![common("common", 90)], vec![option("pool", 10, 2)]);
    let waterfall = waterfall.unwrap();
    assert_eq!(payoffs(&waterfall.distribute(&whole(180))), ["180", "0"]);
    // (280 + 20) / 100 = 3 a share; the options keep 1 each.
    let distribution = waterfall.distribute(&whole(280));
    assert_eq!(payoffs(&distribution), ["270", "10"]);
    assert_eq!(waterfall.curve().exit_of(Change::Exercised { option: 0 }), Some(&whole(180)));
    let flip = waterfall.certificate(&waterfall.distribute(&whole(80)));
    // (80 + 20) / 100 = 1 a share for a strike of 2
    assert_eq!(flip.flips[0].payoff_if_flipped, whole(-10));
}

#[test]
fn debt_and_carve_outs_come_before_every_share() {
    let deductions = vec![
        deduction("bank", Claim::Amount(whole(40)), 1),
        deduction("management", Claim::Part(exact("0.1")), 2),
    ];
    let classes = vec![common("common", 1), class("A", 1, preferred(whole(9)))];
    let waterfall = Waterfall::new(deductions, classes, Vec::new()).unwrap();
    let distribution = waterfall.distribute(&whole(50));
    assert_eq!(distribution.deductions, [whole(40), whole(1)]);
    assert_eq!(payoffs(&distribution), ["0", "9"]);
    assert_eq!(payoffs(&waterfall.distribute(&whole(30))), ["0", "0"]);
    let curve = waterfall.curve();
    assert_eq!(curve.exit_of(Change::PreferencesPaid { rank: 1 }), Some(&whole(50)));
    // Half of 18 is the preference; 0.9 · (60 − 40) = 18.
    assert_eq!(curve.exit_of(Change::Converts { class: 1 }), Some(&whole(60)));
}

#[test]
fn accrued_dividends_are_lost_paid_or_converted() {
    let waterfall = |dividends_on_conversion| {
        let terms = Preferred {
            accrued_dividends: whole(4),
            dividends_on_conversion,
            ..preferred(whole(10))
        };
        of_classes(vec![common("common", 10), class("A", 10, terms)])
    };
    let lost = waterfall(DividendsOnConversion::Forfeited);
    assert_eq!(payoffs(&lost.distribute(&whole(16))), ["2", "14"]);
    assert_eq!(payoffs(&lost.distribute(&whole(40))), ["20", "20"]);
    // 4 in money, and half of the other 36
    let paid = waterfall(DividendsOnConversion::Paid).distribute(&whole(40));
    assert_eq!(payoffs(&paid), ["18", "22"]);
    assert_eq!(paid.classes[1].preference_paid, whole(4));
    // 14 of 24 shares
    let converted = waterfall(DividendsOnConversion::Converted { common_shares: whole(4) })
        .distribute(&whole(48));
    assert_eq!(payoffs(&converted), ["20", "28"]);
}

#[test]
fn a_class_that_must_convert_does_so_below_its_preference() {
    let terms = |conversion| Preferred { conversion, ..preferred(whole(10)) };
    let classes = |conversion| vec![common("common", 1), class("A", 1, terms(conversion))];
    let listed = of_classes(classes(Conversion::Always)).distribute(&whole(12));
    assert_eq!(payoffs(&listed), ["6", "6"]);
    assert!(listed.classes[1].converts);
    let barred = of_classes(classes(Conversion::Never)).distribute(&whole(50));
    assert_eq!(payoffs(&barred), ["40", "10"]);
}

#[test]
fn bad_terms_are_all_named_with_their_places() {
    let capped = Participation::Capped { total: whole(1) };
    let classes = vec![
        common("A", -1),
        class("A", 1, Preferred { participation: capped, ..preferred(whole(2)) }),
        class("B", 1, preferred(whole(-2))),
    ];
    let deductions = vec![deduction("fee", Claim::Part(exact("1.5")), 0)];
    let problems = Waterfall::new(deductions, classes, vec![option("pool", 1, -1)]).unwrap_err();
    let expected = [
        (Place::Deduction(0), Flaw::PartsAboveWhole),
        (Place::Class(0), Flaw::Negative("shares")),
        (Place::Class(1), Flaw::CapBelowPreference),
        (Place::Class(1), Flaw::NameTwice),
        (Place::Class(2), Flaw::Negative("preference")),
        (Place::Option(0), Flaw::Negative("strike")),
    ];
    assert_eq!(problems, expected.map(|(place, flaw)| TermsProblem { place, flaw }));
    let not_a_number = ShareClass { name: "A".into(), shares: f64::NAN, rights: Rights::Common };
    assert!(Waterfall::new(Vec::new(), vec![not_a_number], Vec::new()).is_err());
}

/// Terms in small whole numbers, so that coincidences happen.
fn some_preferred() -> impl Strategy<Value = ShareClass<Exact>> {
    let participation = prop_oneof![
        3 => Just(None),
        1 => Just(Some(None)),
        2 => (0_i64..30).prop_map(|room| Some(Some(room))),
    ];
    let conversion = prop_oneof![
        8 => Just(Conversion::Best),
        1 => Just(Conversion::Always),
        1 => Just(Conversion::Never),
    ];
    let dividends = (0_i64..6, 0..3_u8);
    (0_i64..12, 0_i64..25, 1_u32..4, participation, 1_i64..4, conversion, dividends).prop_map(
        |(shares, preference, rank, participation, ratio, conversion, (dividends, fate))| {
            let terms = Preferred {
                preference: whole(preference),
                accrued_dividends: whole(dividends),
                rank,
                participation: match participation {
                    None => Participation::None,
                    Some(None) => Participation::Full,
                    Some(Some(room)) => Participation::Capped { total: whole(preference + room) },
                },
                conversion_ratio: Exact::ratio(ratio, 2).unwrap(),
                conversion,
                dividends_on_conversion: match fate {
                    0 => DividendsOnConversion::Forfeited,
                    1 => DividendsOnConversion::Paid,
                    _ => DividendsOnConversion::Converted { common_shares: whole(dividends / 2) },
                },
            };
            class("", shares, terms)
        },
    )
}

fn some_waterfall() -> impl Strategy<Value = Waterfall<Exact>> {
    let classes = prop::collection::vec(some_preferred(), 0..5);
    let options = prop::collection::vec((0_i64..8, 0_i64..6), 0..3);
    let deductions = prop::collection::vec((0_u32..3, any::<bool>(), 0_i64..10), 0..4);
    (0_i64..10, classes, options, deductions).prop_map(
        |(shares, mut classes, options, deductions)| {
            for (at, class) in classes.iter_mut().enumerate() {
                class.name = format!("series {at}");
            }
            classes.insert(0, common("common", shares));
            let options = options.into_iter().enumerate();
            let options = options
                .map(|(at, (shares, strike))| option(&format!("option {at}"), shares, strike));
            let deductions = deductions.into_iter().enumerate().map(|(at, (rank, part, size))| {
                let claim = if part {
                    Claim::Part(Exact::ratio(size, 40).unwrap())
                } else {
                    Claim::Amount(whole(size))
                };
                deduction(&format!("deduction {at}"), claim, rank)
            });
            Waterfall::new(deductions.collect(), classes, options.collect()).unwrap()
        },
    )
}

fn some_exit() -> impl Strategy<Value = Exact> {
    (0_i64..1200, 1_i64..5).prop_map(|(above, below)| Exact::ratio(above, below).unwrap())
}

/// Everything that is paid, in the order of the terms.
fn everything(distribution: &Distribution<Exact>) -> Vec<Exact> {
    let deductions = distribution.deductions.iter().cloned();
    let classes = distribution.classes.iter().map(|class| class.payoff.clone());
    let options = distribution.options.iter().map(|option| option.payoff.clone());
    deductions.chain(classes).chain(options).collect()
}

/// Every combination of decisions that the terms leave open.
fn all_decisions(waterfall: &Waterfall<Exact>) -> Vec<Decisions> {
    let settled = |class: &ShareClass<Exact>| match &class.rights {
        Rights::Common => Some(false),
        Rights::Preferred(terms) => match terms.conversion {
            Conversion::Best => None,
            Conversion::Always => Some(true),
            Conversion::Never => Some(false),
        },
    };
    let options = waterfall.options().iter().map(|_| None);
    let all: Vec<Option<bool>> = waterfall.classes().iter().map(settled).chain(options).collect();
    let mut combinations = vec![Vec::new()];
    for one in &all {
        let possible = one.map_or(vec![false, true], |settled| vec![settled]);
        combinations = combinations
            .into_iter()
            .flat_map(|before: Vec<bool>| {
                possible.iter().map(move |next| [before.clone(), vec![*next]].concat())
            })
            .collect();
    }
    let classes = waterfall.classes().len();
    let split = |decided: Vec<bool>| Decisions {
        converts: decided[..classes].to_vec(),
        exercised: decided[classes..].to_vec(),
    };
    combinations.into_iter().map(split).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn all_of_the_exit_is_accounted_for(waterfall in some_waterfall(), exit in some_exit()) {
        let distribution = waterfall.distribute(&exit);
        let total: Exact = everything(&distribution).into_iter().sum();
        prop_assert_eq!(total + distribution.undistributed.clone(), exit);
        prop_assert!(everything(&distribution).iter().all(|payoff| !payoff.is_negative()));
        let shares_without_limit = waterfall.common_shares(0).unwrap() > &Exact::zero();
        prop_assert!(!shares_without_limit || distribution.undistributed.is_zero());
        for class in &distribution.classes {
            prop_assert_eq!(&class.payoff, &(&class.preference_paid + &class.shared));
        }
    }

    #[test]
    fn a_larger_exit_takes_from_nobody_and_gives_nobody_more_than_it_adds(
        waterfall in some_waterfall(), exit in some_exit(), more in some_exit()
    ) {
        let before = everything(&waterfall.distribute(&exit));
        let after = everything(&waterfall.distribute(&(&exit + &more)));
        for (before, after) in before.iter().zip(&after) {
            prop_assert!(after >= before && (after - before) <= more);
        }
    }

    #[test]
    fn nobody_gains_by_deciding_otherwise_alone(waterfall in some_waterfall(), exit in some_exit()) {
        let distribution = waterfall.distribute(&exit);
        prop_assert!(waterfall.certificate(&distribution).holds(&Exact::zero()));
        let paid_anew = waterfall.distribute_as(&exit, &distribution.decisions());
        prop_assert_eq!(everything(&distribution), everything(&paid_anew));
        prop_assert_eq!(distribution.undistributed, paid_anew.undistributed);
    }

    #[test]
    fn every_equilibrium_that_an_exhaustive_search_finds_pays_the_same(
        waterfall in some_waterfall(), exit in some_exit()
    ) {
        let found = everything(&waterfall.distribute(&exit));
        for decisions in all_decisions(&waterfall) {
            let other = waterfall.distribute_as(&exit, &decisions);
            if waterfall.certificate(&other).holds(&Exact::zero()) {
                prop_assert_eq!(&found, &everything(&other), "{:?}", decisions);
            }
        }
    }

    #[test]
    fn the_curve_passes_through_every_distribution(
        waterfall in some_waterfall(), exit in some_exit()
    ) {
        let curve = waterfall.curve();
        let at = curve.payoffs(&exit).unwrap();
        let along = [at.deductions, at.classes, at.options].concat();
        prop_assert_eq!(along, everything(&waterfall.distribute(&exit)));
        prop_assert!(curve.pieces().windows(2).all(|two| two[0].exit < two[1].exit));
        for piece in curve.pieces() {
            let there = waterfall.distribute(&piece.exit);
            prop_assert!(there.price <= piece.price);
            prop_assert_eq!(&piece.payoffs.deductions, &there.deductions);
        }
        let estimate = curve.estimates().payoffs(&exit.to_f64()).unwrap();
        let exact = waterfall.distribute(&exit);
        for (estimate, class) in estimate.classes.iter().zip(&exact.classes) {
            prop_assert!((estimate - class.payoff.to_f64()).abs() < 1e-9);
        }
    }

    #[test]
    fn splitting_every_share_changes_no_payoff(
        waterfall in some_waterfall(), exit in some_exit(), times in 2_i64..9
    ) {
        let times = whole(times);
        let mut classes = waterfall.classes().to_vec();
        for class in &mut classes {
            class.shares = &class.shares * &times;
            if let Rights::Preferred(terms) = &mut class.rights
                && let DividendsOnConversion::Converted { common_shares } =
                    &mut terms.dividends_on_conversion
            {
                *common_shares = &*common_shares * &times;
            }
        }
        let mut options = waterfall.options().to_vec();
        for option in &mut options {
            option.shares = &option.shares * &times;
            option.strike = option.strike.checked_div(&times).unwrap();
        }
        let split = Waterfall::new(waterfall.deductions().to_vec(), classes, options).unwrap();
        prop_assert_eq!(
            everything(&waterfall.distribute(&exit)),
            everything(&split.distribute(&exit))
        );
    }

    #[test]
    fn a_class_in_two_halves_receives_what_the_whole_does(
        waterfall in some_waterfall(), exit in some_exit(), which in any::<prop::sample::Index>()
    ) {
        let at = which.index(waterfall.classes().len());
        let half = |value: &Exact| value.checked_div(&whole(2)).unwrap();
        let mut part = waterfall.classes()[at].clone();
        part.shares = half(&part.shares);
        if let Rights::Preferred(terms) = &mut part.rights {
            terms.preference = half(&terms.preference);
            terms.accrued_dividends = half(&terms.accrued_dividends);
            if let Participation::Capped { total } = &mut terms.participation {
                *total = half(total);
            }
            if let DividendsOnConversion::Converted { common_shares } =
                &mut terms.dividends_on_conversion
            {
                *common_shares = half(common_shares);
            }
        }
        let mut classes = waterfall.classes().to_vec();
        classes[at] = part.clone();
        classes.push(ShareClass { name: "other half".to_owned(), ..part });
        let halves =
            Waterfall::new(waterfall.deductions().to_vec(), classes, waterfall.options().to_vec());
        let (one, two) =
            (waterfall.distribute(&exit), halves.unwrap().distribute(&exit));
        let together = &two.classes[at].payoff + &two.classes.last().unwrap().payoff;
        prop_assert_eq!(&one.classes[at].payoff, &together);
    }

    #[test]
    fn estimates_agree_with_exact_payoffs(waterfall in some_waterfall(), exit in some_exit()) {
        let estimate = estimated(&waterfall).distribute(&exit.to_f64());
        let settled = waterfall.distribute(&exit);
        for (estimate, settled) in estimate.classes.iter().zip(&settled.classes) {
            prop_assert!((estimate.payoff - settled.payoff.to_f64()).abs() < 1e-8);
        }
    }
}

fn estimated(waterfall: &Waterfall<Exact>) -> Waterfall<f64> {
    let classes = waterfall.classes().iter().map(|class| ShareClass {
        name: class.name.clone(),
        shares: class.shares.to_f64(),
        rights: match &class.rights {
            Rights::Common => Rights::Common,
            Rights::Preferred(terms) => Rights::Preferred(Preferred {
                preference: terms.preference.to_f64(),
                accrued_dividends: terms.accrued_dividends.to_f64(),
                rank: terms.rank,
                participation: match &terms.participation {
                    Participation::None => Participation::None,
                    Participation::Full => Participation::Full,
                    Participation::Capped { total } => {
                        Participation::Capped { total: total.to_f64() }
                    }
                },
                conversion_ratio: terms.conversion_ratio.to_f64(),
                conversion: terms.conversion,
                dividends_on_conversion: match &terms.dividends_on_conversion {
                    DividendsOnConversion::Forfeited => DividendsOnConversion::Forfeited,
                    DividendsOnConversion::Paid => DividendsOnConversion::Paid,
                    DividendsOnConversion::Converted { common_shares } => {
                        DividendsOnConversion::Converted { common_shares: common_shares.to_f64() }
                    }
                },
            }),
        },
    });
    let options = waterfall.options().iter().map(|option| OptionGrant {
        name: option.name.clone(),
        shares: option.shares.to_f64(),
        strike: option.strike.to_f64(),
    });
    let deductions = waterfall.deductions().iter().map(|deduction| Deduction {
        name: deduction.name.clone(),
        claim: match &deduction.claim {
            Claim::Amount(amount) => Claim::Amount(amount.to_f64()),
            Claim::Part(part) => Claim::Part(part.to_f64()),
        },
        rank: deduction.rank,
    });
    Waterfall::new(deductions.collect(), classes.collect(), options.collect()).unwrap()
}
