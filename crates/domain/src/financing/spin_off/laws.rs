//! Laws of a spin-off, over terms drawn in small whole numbers.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::tests::{whole, year};
use super::*;
use crate::financing::Rounding;
use crate::financing::cap_table::{CapTable, Consideration, Contribution};
use crate::financing::priced_round::{Investment, PoolTerms, PricedRound, Valuation};
use crate::units::{Currency, Exact};

/// Terms in small whole numbers, so that coincidences happen, and a business that fits them.
fn some_spin_off() -> impl Strategy<Value = (SpinOff<Exact>, Business<Exact>)> {
    let money = || 0_i64..60;
    let grant = prop::option::of((0_i64..=10, prop::option::of(money())));
    let round = (0_usize..5, 1_i64..90, money(), 0_i64..5, 0_i64..4);
    let rounds = (prop::collection::vec(round, 0..4), any::<bool>());
    let stages = prop::collection::vec(money(), 0..4);
    let years = prop::collection::vec((money(), -20_i64..40), 1..4);
    let exit = (any::<prop::sample::Index>(), 0_i64..12);
    (money(), 1_i64..60, grant, rounds, stages, years, exit, 0_i64..=10).prop_map(
        |(right, cash, grant, (mut rounds, latest), stages, years, (exit_year, multiple), tax)| {
            rounds.sort_by_key(|round| round.0);
            let tenths = |value| Exact::ratio(value, 10).unwrap();
            let last = exit_year.index(years.len());
            let terms = SpinOff {
                right_value: whole(right),
                founders_cash: whole(cash),
                grant: grant
                    .map(|(share, limit)| Grant { share: tenths(share), limit: limit.map(whole) }),
                // At most 59/60 of the value and a pool of up to 40 %: the infeasible are left out.
                rounds: rounds
                    .into_iter()
                    .map(|(after, pre_money, amount, pool, preference)| Round {
                        after_stages: after.min(stages.len()),
                        pre_money: whole(pre_money),
                        amount: whole(amount),
                        pool: tenths(pool),
                        preference: Exact::ratio(preference, 2).unwrap(),
                    })
                    .filter(|round| {
                        let post_money = round.pre_money.clone() + round.amount.clone();
                        round.pool.clone() + round.amount.clone() / post_money < Exact::one()
                    })
                    .collect(),
                seniority: if latest { Seniority::LatestFirst } else { Seniority::PariPassu },
                exit: Exit {
                    year: u32::try_from(last).unwrap() + 1,
                    multiple: Exact::ratio(multiple, 2).unwrap(),
                },
            };
            let business = Business {
                stage_costs: stages.into_iter().map(whole).collect(),
                years: years.into_iter().map(|(sales, profit)| year(sales, profit)).collect(),
                tax_rate: tenths(tax),
            };
            (terms, business)
        },
    )
}

/// What each role has gained.
fn balances(money: &[Movement<Exact>]) -> BTreeMap<Role, Exact> {
    let mut balances = BTreeMap::new();
    for movement in money {
        *balances.entry(movement.from).or_insert_with(Exact::zero) -= movement.amount.clone();
        *balances.entry(movement.to).or_insert_with(Exact::zero) += movement.amount.clone();
    }
    balances
}

fn proceeds(terms: &SpinOff<Exact>, business: &Business<Exact>) -> [Exact; 4] {
    let money = terms.money(business, business.stage_costs.len()).unwrap();
    CLAIMANTS.map(|role| {
        let paid = money.iter().filter(|movement| movement.to == role);
        paid.map(|movement| movement.amount.clone()).sum()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_company_ends_with_nothing_and_no_money_is_made(
        (terms, business) in some_spin_off()
    ) {
        for state in 0..=business.stage_costs.len() {
            let money = terms.money(&business, state).unwrap();
            prop_assert!(money.iter().all(|movement| movement.amount > Exact::zero()));
            prop_assert!(money.iter().all(|movement| movement.from != movement.to));
            let balances = balances(&money);
            let company = balances.get(&Role::Company).cloned().unwrap_or_else(Exact::zero);
            prop_assert_eq!(company, Exact::zero());
            prop_assert_eq!(balances.into_values().sum::<Exact>(), Exact::zero());
        }
    }

    #[test]
    fn the_company_is_never_overdrawn(
        (terms, business) in some_spin_off(), state in any::<prop::sample::Index>()
    ) {
        let state = state.index(business.stage_costs.len() + 1);
        let mut cash = Exact::zero();
        for movement in terms.money(&business, state).unwrap() {
            let inward = movement.to == Role::Company;
            cash = if inward { cash + movement.amount } else { cash - movement.amount };
            prop_assert!(!cash.is_negative());
        }
    }

    #[test]
    fn a_higher_price_takes_from_nobody_and_gives_nobody_more_than_it_adds(
        (terms, business) in some_spin_off(), more in 0_i64..9
    ) {
        let mut dearer = terms.clone();
        dearer.exit.multiple = terms.exit.multiple.clone() + whole(more);
        let last = &business.years[usize::try_from(terms.exit.year).unwrap() - 1];
        let added = &whole(more) * &last.net_sales;
        let (before, after) = (proceeds(&terms, &business), proceeds(&dearer, &business));
        let gains: Vec<Exact> = before.iter().zip(&after).map(|(low, high)| high - low).collect();
        prop_assert!(gains.iter().all(|gain| !gain.is_negative() && *gain <= added));
        prop_assert_eq!(gains.into_iter().sum::<Exact>(), added);
    }

    #[test]
    fn states_that_reach_a_step_have_the_same_movements_before_it(
        (terms, business) in some_spin_off()
    ) {
        // What is paid for a stage does not depend on what happens later.
        let stages = business.stage_costs.len();
        let all = terms.money(&business, stages).unwrap();
        for state in 0..stages {
            let mut money = terms.money(&business, state).unwrap();
            money.retain(|movement| movement.step != Step::Liquidation);
            prop_assert_eq!(&all[..money.len()], &money[..]);
        }
    }

    #[test]
    fn the_tree_has_the_movements_of_every_state((terms, business) in some_spin_off()) {
        let plan = terms.plan(&business).unwrap();
        let tree = plan.on_tree();
        for state in 0..=business.stage_costs.len() {
            let own: Vec<Movement<Exact>> = tree
                .iter()
                .filter(|(when, _)| when.holds_in(state))
                .map(|(_, movement)| movement.clone())
                .collect();
            prop_assert_eq!(own, plan.money(state).unwrap());
        }
    }

    #[test]
    fn in_whole_units_of_a_currency_nothing_is_lost_and_nobody_is_a_unit_away(
        (terms, mut business) in some_spin_off()
    ) {
        let dong = Currency::new("VND", 0);
        // A third, so that profits and costs are no whole units.
        let third = |value: &mut Exact| *value = value.clone() / whole(3);
        business.stage_costs.iter_mut().for_each(third);
        business.years.iter_mut().for_each(|year| third(&mut year.operating_profit));
        let plan = terms.plan(&business).unwrap().paid_in(&dong);
        for state in 0..=business.stage_costs.len() {
            let money = plan.money(state).unwrap();
            prop_assert!(money.iter().all(|movement| movement.amount.is_whole()));
            prop_assert!(money.iter().all(|movement| movement.amount > Exact::zero()));
            let balances = balances(&money);
            let company = balances.get(&Role::Company).cloned().unwrap_or_else(Exact::zero);
            prop_assert_eq!(company, Exact::zero());
            let classes = plan.distribution(state).unwrap().classes;
            for (at, role) in CLAIMANTS.iter().enumerate() {
                let proceeds = |movement: &&Movement<Exact>| {
                    movement.head == Head::Proceeds && movement.to == *role
                };
                let paid: Exact =
                    money.iter().filter(proceeds).map(|each| each.amount.clone()).sum();
                // The classes of the rounds come last.
                let own = if at < 3 { &classes[at..=at] } else { &classes[3..] };
                let away = paid - own.iter().map(|class| class.payoff.clone()).sum::<Exact>();
                prop_assert!(away < whole(1) && away > whole(-1));
            }
        }
        for stage in plan.stage_funding() {
            prop_assert_eq!(&(stage.grant.clone() + stage.own() + stage.gap.clone()), &stage.cost);
            prop_assert!(!stage.gap.is_negative());
        }
    }

    #[test]
    fn every_stage_is_paid_in_full_and_the_grant_keeps_to_its_limit(
        (terms, business) in some_spin_off()
    ) {
        let funding = terms.stage_funding(&business).unwrap();
        for (stage, cost) in funding.iter().zip(&business.stage_costs) {
            let paid = stage.grant.clone() + stage.own() + stage.gap.clone();
            prop_assert_eq!(&paid, cost);
        }
        let sum = |part: fn(&StageFunding<Exact>) -> &Exact| -> Exact {
            funding.iter().map(|stage| part(stage).clone()).sum()
        };
        if let Some(Grant { limit: Some(limit), .. }) = &terms.grant {
            prop_assert!(sum(|stage| &stage.grant) <= *limit);
        }
        prop_assert!(sum(|stage| &stage.founders) <= terms.founders_cash);
        let amount: Exact = terms.rounds.iter().map(|round| round.amount.clone()).sum();
        prop_assert!(sum(|stage| &stage.investor) <= amount);
    }

    #[test]
    fn more_money_in_every_amount_is_more_money_in_every_movement(
        (terms, business) in some_spin_off(), times in 2_i64..9
    ) {
        let times = whole(times);
        let mut larger = terms.clone();
        let scale = |value: &mut Exact| *value = &*value * &times;
        scale(&mut larger.right_value);
        scale(&mut larger.founders_cash);
        larger.grant.iter_mut().filter_map(|grant| grant.limit.as_mut()).for_each(scale);
        for round in &mut larger.rounds {
            scale(&mut round.pre_money);
            scale(&mut round.amount);
        }
        let mut large_business = business.clone();
        large_business.stage_costs.iter_mut().for_each(scale);
        for year in &mut large_business.years {
            scale(&mut year.net_sales);
            scale(&mut year.operating_profit);
        }
        for state in 0..=business.stage_costs.len() {
            let mut expected = terms.money(&business, state).unwrap();
            expected.iter_mut().for_each(|movement| scale(&mut movement.amount));
            prop_assert_eq!(larger.money(&large_business, state).unwrap(), expected);
        }
    }

    #[test]
    fn a_grant_or_a_round_of_nothing_changes_nothing(
        (terms, business) in some_spin_off(), pre_money in 1_i64..90, which in 0_u8..2
    ) {
        let mut plain = terms.clone();
        plain.grant = None;
        plain.rounds.clear();
        let mut with_nothing = plain.clone();
        let (share, limit) = if which == 0 { (0, whole(9)) } else { (1, whole(0)) };
        with_nothing.grant = Some(Grant { share: whole(share), limit: Some(limit) });
        with_nothing.rounds = vec![Round {
            after_stages: 0,
            pre_money: whole(pre_money),
            amount: whole(0),
            pool: whole(0),
            preference: whole(1),
        }];
        for state in 0..=business.stage_costs.len() {
            let expected = plain.money(&business, state);
            prop_assert_eq!(with_nothing.money(&business, state), expected);
        }
    }

    #[test]
    fn the_round_is_the_priced_round_without_rounding((terms, _) in some_spin_off()) {
        let Some(round) = terms.rounds.first() else { return Ok(()) };
        let contribution = |holder: &str, value: &Exact, consideration| Contribution {
            holder: holder.to_owned(),
            value: value.clone(),
            consideration,
        };
        let founded = [
            contribution("institute", &terms.right_value, Consideration::InKind),
            contribution("founders", &terms.founders_cash, Consideration::Cash),
        ];
        let table =
            CapTable::founded(&founded, "common", &Exact::one(), Rounding::Exactly).unwrap();
        let priced = PricedRound {
            valuation: Valuation::PreMoney(round.pre_money.clone()),
            investments: vec![Investment {
                investor: "investor".to_owned(),
                amount: round.amount.clone(),
            }],
            class: "preferred".to_owned(),
            pool: PoolTerms::TargetInPreMoney(round.pool.clone()),
            share_rounding: Rounding::Exactly,
            price_rounding: Rounding::Exactly,
            price_decimals: 0,
        };
        let closed = priced.close(&table).unwrap();
        let own = terms.ownership().unwrap().rounds.remove(0);
        prop_assert_eq!(&own.price, &closed.exact_price);
        prop_assert_eq!(&own.post_money, &closed.post_money);
        prop_assert_eq!(&own.effective_pre_money, &closed.effective_pre_money);
        prop_assert_eq!(&own.holdings.staff, &closed.pool_top_up);
        for (role, holder) in
            [(Role::Institute, "institute"), (Role::Founders, "founders"), (Role::Investor, "investor")]
        {
            prop_assert_eq!(own.holdings.units(role), closed.table.held_by(holder));
        }
        prop_assert_eq!(own.holdings.total(), closed.table.fully_diluted());
    }

    #[test]
    fn every_round_is_paid_what_it_brings_at_its_price((terms, _) in some_spin_off()) {
        let ownership = terms.ownership().unwrap();
        for (at, (round, closed)) in terms.rounds.iter().zip(&ownership.rounds).enumerate() {
            let units = &closed.holdings.investors[at];
            prop_assert_eq!(&(units.clone() * closed.price.clone()), &round.amount);
            let worth = closed.holdings.total() * closed.price.clone();
            prop_assert_eq!(&worth, &closed.post_money);
            let before = ownership.after(at);
            prop_assert!(closed.holdings.staff >= before.staff);
            prop_assert!(closed.holdings.part(Role::Staff) >= round.pool);
        }
    }

    #[test]
    fn estimates_agree_with_exact_amounts((terms, business) in some_spin_off()) {
        let estimated = (terms.map(&mut Exact::to_f64), business.map(&mut Exact::to_f64));
        for state in 0..=business.stage_costs.len() {
            let mut exact = balances_of_each(&terms.money(&business, state).unwrap());
            for movement in estimated.0.money(&estimated.1, state).unwrap() {
                let key = (movement.step, movement.from, movement.to, movement.head);
                *exact.entry(key).or_insert(0.0) -= movement.amount;
            }
            prop_assert!(exact.values().all(|difference| difference.abs() < 1e-9), "{:?}", exact);
        }
    }
}

/// Amounts by everything else that a movement says, together.
fn balances_of_each(money: &[Movement<Exact>]) -> BTreeMap<(Step, Role, Role, Head), f64> {
    let mut sums = BTreeMap::new();
    for movement in money {
        let Movement { step, from, to, head, .. } = *movement;
        *sums.entry((step, from, to, head)).or_insert(0.0) += movement.amount.to_f64();
    }
    sums
}
