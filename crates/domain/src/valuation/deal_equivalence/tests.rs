//! Deals by hand, terms solved for, and the laws of both sides.

use super::*;
use crate::valuation::royalty_tiers::{RoyaltyTier, RoyaltyTiers, TierPeriod, TierRule};
use crate::valuation::tax_on_losses::Losses;
use proptest::prelude::*;

fn deal() -> LicenceDeal {
    LicenceDeal {
        upfront: 100.0,
        upfront_creditable: 0.0,
        milestones: Vec::new(),
        royalty: RoyaltyTiers::flat(0.05),
        step_down: None,
        stacking: None,
        minimums: Vec::new(),
        yearly_cap: None,
        total_cap: None,
        yearly_fees: Vec::new(),
        sublicence_share: 0.0,
        equity: None,
    }
}

fn outlook(sales: &[f64]) -> Outlook {
    Outlook {
        sales: sales.to_vec(),
        sublicence_income: Vec::new(),
        probabilities: vec![1.0],
        milestone_probabilities: None,
        discount_rate: DiscountRate::per_year(0.1).unwrap(),
        timing: Timing::YearEnd,
    }
}

fn paid(deal: &LicenceDeal, sales: &[f64]) -> Vec<f64> {
    deal.royalties(sales).iter().map(RoyaltyOfYear::paid).collect()
}

#[test]
fn a_deal_of_all_terms_by_hand() {
    // 100 now; 110·½/1.1 = 50; year 1: 1100·5 % = 55, half likely: 25; year 2: 2420·5 % = 121, half: 50;
    // fee 22 in year 1, half: 10; sublicence 10 % of 242 in year 2, half: 10; equity 5 %·1331·½/1.331 = 25
    let deal = LicenceDeal {
        milestones: vec![Milestone { amount: 110.0, time: 1.0, probability: 0.5 }],
        yearly_fees: vec![22.0],
        sublicence_share: 0.1,
        equity: Some(EquityGrant {
            share: 0.05,
            company_value: 1331.0,
            time: 3.0,
            probability: 0.5,
        }),
        ..deal()
    };
    let outlook = Outlook {
        sublicence_income: vec![0.0, 242.0],
        probabilities: vec![0.5],
        ..outlook(&[1100.0, 2420.0])
    };
    let value = outlook.value_of(&deal);
    assert!((value.milestones[0] - 50.0).abs() < 1e-12);
    assert!((value.royalties - 75.0).abs() < 1e-12);
    assert!((value.fees - 10.0).abs() < 1e-12 && (value.sublicences - 10.0).abs() < 1e-12);
    assert!((value.equity - 25.0).abs() < 1e-12);
    assert!((value.total() - 270.0).abs() < 1e-12);
    assert!((value.certain_share().unwrap() - 100.0 / 270.0).abs() < 1e-15);
}

#[test]
fn step_down_stacking_cap_and_minimum_follow_one_another() {
    // 1000·5 % = 50; to third parties 2 %, half of it off: 10 → 40; capped at 30
    let capped = LicenceDeal {
        stacking: Some(Stacking { third_party_rate: 0.02, credited_share: 0.5, floor: 0.5 }),
        yearly_cap: Some(30.0),
        ..deal()
    };
    assert_eq!(paid(&capped, &[1000.0]), [30.0]);
    // no more than half may be taken off: 50·½ = 25, although 40 is paid to others
    let floored = Stacking { third_party_rate: 0.04, credited_share: 1.0, floor: 0.5 };
    assert_eq!(paid(&LicenceDeal { stacking: Some(floored), ..deal() }, &[1000.0]), [25.0]);
    // from year 2 a fifth of the rate: 50, 10, raised to 20
    let after = LicenceDeal {
        step_down: Some(StepDown { from_year: 2, factor: 0.2 }),
        minimums: vec![20.0, 20.0],
        ..deal()
    };
    for (found, by_hand) in paid(&after, &[1000.0, 1000.0]).iter().zip([50.0, 20.0]) {
        assert!((found - by_hand).abs() < 1e-12);
    }
}

#[test]
fn a_cap_on_all_royalties_stops_them() {
    // 50, 50, then 20 of 50 are left under 120, then none
    let capped = LicenceDeal { total_cap: Some(120.0), ..deal() };
    assert_eq!(paid(&capped, &[1000.0; 4]), [50.0, 50.0, 20.0, 0.0]);
}

#[test]
fn half_of_the_upfront_may_be_set_against_royalties() {
    // 50 may be set off: year 1 pays 30 − 30, year 2 30 − 20
    let creditable = LicenceDeal { upfront_creditable: 0.5, ..deal() };
    assert_eq!(paid(&creditable, &[600.0, 600.0]), [0.0, 10.0]);
}

#[test]
fn a_rate_for_a_sum() {
    // 100 + ρ·(1000/1.1 + 1000/1.21) = 200: ρ = 100/1735.5372 = 5.761904… %
    let outlook = outlook(&[1000.0, 1000.0]);
    let factor = solve(&deal(), &outlook, SolvedTerm::RoyaltyRate, 200.0, 20.0).unwrap();
    assert!((factor * 0.05 - 0.057_619_047_619).abs() < 1e-11);
    assert_eq!(
        solve(&deal(), &outlook, SolvedTerm::RoyaltyRate, 50.0, 20.0),
        Err(Unsolved::WorthMoreWithout(100.0))
    );
    let capped = LicenceDeal { total_cap: Some(10.0), ..deal() };
    let unreached = solve(&capped, &outlook, SolvedTerm::RoyaltyRate, 200.0, 20.0);
    assert!(
        matches!(unreached, Err(Unsolved::OutOfReach(worth)) if (worth - 100.0 - 10.0 / 1.1).abs() < 1e-9)
    );
}

#[test]
fn a_licensee_pays_out_of_what_the_product_earns() {
    // profit 1100·30 %/1.1 = 300, less 110/1.1 = 100: 200·0.8 = 160; paid (100 + 50)·0.8 = 120; left 40
    let outlook = outlook(&[1100.0]);
    let business = LicenseeBusiness {
        margins: vec![0.3],
        development_costs: vec![110.0],
        tax_rate: 0.2,
        losses: Losses::Refunded,
    };
    let (before, after) = business.value(&outlook, &deal(), &outlook.value_of(&deal()));
    assert!((before - 160.0).abs() < 1e-12 && (after - 40.0).abs() < 1e-12);
}

#[test]
fn a_licence_on_a_tree_of_states_is_a_loss_to_its_licensee() {
    // Sales of 0, 0, 0, 0, 20, … 90, times 0.6375 over four states of the world; 2 on signing, 3 in year 4 with 55 %,
    // royalty 4 %; 16 a year for three years; tax 20 % on each year's profit after royalty, losses lost.
    let sales = [0.0, 0.0, 0.0, 0.0, 20.0, 60.0, 110.0, 170.0, 180.0, 170.0, 150.0, 120.0, 90.0];
    let deal = LicenceDeal {
        upfront: 2.0,
        milestones: vec![Milestone { amount: 3.0, time: 4.0, probability: 0.55 }],
        royalty: RoyaltyTiers::flat(0.04),
        ..deal()
    };
    let outlook = Outlook {
        probabilities: vec![0.6375],
        discount_rate: DiscountRate::per_year(0.15).unwrap(),
        ..outlook(&sales)
    };
    let business = LicenseeBusiness {
        margins: vec![0.3],
        development_costs: vec![16.0; 3],
        tax_rate: 0.2,
        losses: Losses::Lost,
    };
    let value = outlook.value_of(&deal);
    assert!((value.total() - 10.473_442).abs() < 1e-6);
    assert!((business.value(&outlook, &deal, &value).1 + 0.318_737).abs() < 1e-6);
    // At 3.7884 % of sales the licensee would just sign.
    let factor = business.largest_royalty_factor(&outlook, &deal, 25.0).unwrap();
    assert!((0.04 * factor - 0.037_884).abs() < 1e-6);
    let dear = LicenceDeal { upfront: 100.0, ..deal };
    assert_eq!(business.largest_royalty_factor(&outlook, &dear, 25.0), None);
}

proptest! {
    #[test]
    fn refunded_losses_make_all_payments_cost_the_licensee_less_by_tax(
        sales in prop::collection::vec(1.0_f64..1e4, 1..12), p in 0.0_f64..=1.0, tax_rate in 0.0_f64..0.5,
    ) {
        let deal = LicenceDeal {
            milestones: vec![Milestone { amount: 30.0, time: 1.5, probability: p }], ..deal()
        };
        let outlook = Outlook { probabilities: vec![p], ..outlook(&sales) };
        let business = LicenseeBusiness {
            margins: vec![0.2], development_costs: vec![50.0], tax_rate, losses: Losses::Refunded,
        };
        let value = outlook.value_of(&deal);
        let (before, after) = business.value(&outlook, &deal, &value);
        let paid = value.total() * (1.0 - tax_rate);
        prop_assert!((before - after - paid).abs() <= 1e-10 * (before.abs() + paid));
    }

    #[test]
    fn each_term_solved_for_gives_the_sum(
        sales in prop::collection::vec(10.0_f64..1e4, 1..12), target in 300.0_f64..400.0, p in 0.2_f64..=1.0,
    ) {
        let grant = EquityGrant { share: 0.01, company_value: 1e4, time: 2.0, probability: p };
        let deal = LicenceDeal {
            milestones: vec![Milestone { amount: 10.0, time: 1.5, probability: p }],
            royalty: RoyaltyTiers::new(
                vec![RoyaltyTier { above: 0.0, rate: 0.001 }, RoyaltyTier { above: 500.0, rate: 0.0005 }],
                TierRule::Marginal, TierPeriod::EachYear,
            ).unwrap(),
            equity: Some(grant), ..deal()
        };
        let outlook = Outlook { probabilities: vec![p], ..outlook(&sales) };
        let years = sales.len();
        for term in [
            SolvedTerm::Upfront, SolvedTerm::Milestones, SolvedTerm::RoyaltyRate, SolvedTerm::MinimumRoyalty,
            SolvedTerm::YearlyFee, SolvedTerm::EquityShare,
        ] {
            if let Ok(found) = solve(&deal, &outlook, term, target, 1e9) {
                let back = outlook.value_of(&deal.with(term, found, years)).total();
                prop_assert!((back - target).abs() <= 1e-9 * target, "{term:?} {found} {back}");
            }
        }
    }

    #[test]
    fn money_scales_but_not_rates(sales in prop::collection::vec(1.0_f64..1e4, 1..12), c in 0.01_f64..100.0) {
        let scaled = |c: f64| {
            let deal = LicenceDeal {
                upfront: 100.0 * c, minimums: vec![20.0 * c; 3], total_cap: Some(500.0 * c),
                upfront_creditable: 0.3, ..deal()
            };
            outlook(&sales.iter().map(|each| each * c).collect::<Vec<f64>>()).value_of(&deal).total()
        };
        prop_assert!((scaled(c) - c * scaled(1.0)).abs() <= 1e-10 * scaled(c).abs());
    }

    #[test]
    fn a_total_cap_is_never_passed(sales in prop::collection::vec(0.0_f64..1e4, 1..20), cap in 0.0_f64..1e3) {
        let deal = LicenceDeal { total_cap: Some(cap), minimums: vec![15.0; 20], ..deal() };
        let together: f64 = paid(&deal, &sales).iter().sum();
        prop_assert!(together <= cap + 1e-9);
    }

    #[test]
    fn a_certain_deal_without_conditions_is_relief_from_royalty_and_upfront(sales in prop::collection::vec(1.0_f64..1e4, 1..12)) {
        use crate::valuation::relief_from_royalty::{ReliefFromRoyalty, RoyaltyYear};
        let year = |(time, net_sales): (u32, &f64)| RoyaltyYear {
            time: f64::from(time), net_sales: *net_sales, part_in_life: 1.0, royalty_rate: 0.05,
        };
        let relief = ReliefFromRoyalty {
            years: (1..).zip(&sales).map(year).collect(),
            discount_rate: 0.1, tax_rate: 0.0, upkeep_share: 0.0, perpetual_growth: None,
        };
        let relief = relief.value_of_finite_life().value();
        let deal = outlook(&sales).value_of(&deal()).total();
        prop_assert!((deal - 100.0 - relief).abs() <= 1e-10 * deal);
    }
}
