//! Hand cases of a spin-off.

use super::*;
use crate::units::Exact;

pub(super) fn whole(value: i64) -> Exact {
    Exact::whole(value)
}

fn exact(text: &str) -> Exact {
    Exact::from_decimal_text(text).unwrap()
}

fn moved(step: Step, from: Role, to: Role, head: Head, amount: &str) -> Movement<Exact> {
    Movement { step, from, to, head, amount: exact(amount) }
}

pub(super) fn year(net_sales: i64, operating_profit: i64) -> BusinessYear<Exact> {
    BusinessYear { net_sales: whole(net_sales), operating_profit: whole(operating_profit) }
}

/// The hand case. The right is brought in at 2,000, the founders pay 1,000: 3,000 units. A grant pays half
/// of each stage, at most 1,000. After two stages a round of 2,000 at a pre-money of 6,000, pool 15 %,
/// preference 1x. Sold at the end of the second year for three times its sales.
///
/// ```text
/// round   Post = 8,000     investor 2,000/8,000 = 25 %     N_post = 3,000/(1 − 0.15 − 0.25) = 5,000
///         pool 750   price 6,000/3,750 = 1.6   investor 2,000/1.6 = 1,250   effective 1.6·3,000 = 4,800
///         institute 2,000/5,000 = 40 %   founders 20 %   staff 15 %   investor 25 %
/// stage   cost    grant                  own                gap                cash after
///   1      800    400                    400                0                  1,000 − 400 = 600
///   2    1,800    min(900, 600) = 600    min(600, 1,200)    1,800 − 1,200 = 600    0, then + 2,000
///   3    1,500    0                      1,500              0                  500
/// year 1  profit 100, tax 25     year 2  profit 400, tax 100     cash 500 + 75 + 300 = 875
/// exit    3 · 3,000 = 9,000, with the cash 9,875: 25 % are 2,468.75 > 2,000, the investor converts
///         institute 3,950   founders 1,975   staff 1,481.25   investor 2,468.75
/// ```
fn hand_case() -> (SpinOff<Exact>, Business<Exact>) {
    let terms = SpinOff {
        right_value: whole(2000),
        founders_cash: whole(1000),
        grant: Some(Grant { share: exact("0.5"), limit: Some(whole(1000)) }),
        rounds: vec![Round {
            after_stages: 2,
            pre_money: whole(6000),
            amount: whole(2000),
            pool: exact("0.15"),
            preference: whole(1),
        }],
        seniority: Seniority::PariPassu,
        exit: Exit { year: 2, multiple: whole(3) },
    };
    let business = Business {
        stage_costs: vec![whole(800), whole(1800), whole(1500)],
        years: vec![year(1000, 100), year(3000, 400), year(5000, 900)],
        tax_rate: exact("0.25"),
    };
    (terms, business)
}

#[test]
fn the_cap_table_of_the_hand_case() {
    let ownership = hand_case().0.ownership().unwrap();
    assert_eq!(ownership.founding.part(Role::Institute), Exact::ratio(2, 3).unwrap());
    let round = &ownership.rounds[0];
    assert_eq!(round.price, exact("1.6"));
    assert_eq!(round.effective_pre_money, whole(4800));
    let parts = CLAIMANTS.map(|role| round.holdings.part(role).to_text());
    assert_eq!(parts, ["0.4", "0.2", "0.15", "0.25"]);
    assert_eq!(round.holdings.total(), whole(5000));
}

#[test]
fn who_pays_the_stages_of_the_hand_case() {
    let (terms, business) = hand_case();
    let stage = |cost, grant, founders, investor, gap| StageFunding {
        cost: whole(cost),
        grant: whole(grant),
        founders: whole(founders),
        investor: whole(investor),
        gap: whole(gap),
    };
    let expected =
        [stage(800, 400, 400, 0, 0), stage(1800, 600, 600, 0, 600), stage(1500, 0, 0, 1500, 0)];
    assert_eq!(terms.stage_funding(&business).unwrap(), expected);
    assert_eq!(terms.gap_by_stage(&business).unwrap(), [whole(0), whole(600), whole(0)]);
}

#[test]
fn every_movement_of_the_hand_case_when_the_market_is_reached() {
    use Role::{Company, Founders, Funder, Institute, Investor, NotYetFound, Outside, Staff};
    let (terms, business) = hand_case();
    let expected = [
        moved(Step::Founding, Founders, Company, Head::Contribution, "1000"),
        moved(Step::StageBegins(0), Funder, Company, Head::Grant, "400"),
        moved(Step::StageBegins(0), Company, Outside, Head::StageCost, "800"),
        moved(Step::StageBegins(1), Funder, Company, Head::Grant, "600"),
        moved(Step::StageBegins(1), NotYetFound, Company, Head::Gap, "600"),
        moved(Step::StageBegins(1), Company, Outside, Head::StageCost, "1800"),
        moved(Step::StageEnds(1), Investor, Company, Head::NewMoney, "2000"),
        moved(Step::StageBegins(2), Company, Outside, Head::StageCost, "1500"),
        moved(Step::Year(1), Outside, Company, Head::OperatingProfit, "100"),
        moved(Step::Year(1), Company, Role::State, Head::CompanyTax, "25"),
        moved(Step::Year(2), Outside, Company, Head::OperatingProfit, "400"),
        moved(Step::Year(2), Company, Role::State, Head::CompanyTax, "100"),
        moved(Step::Exit, Outside, Company, Head::ExitPrice, "9000"),
        moved(Step::Exit, Company, Institute, Head::Proceeds, "3950"),
        moved(Step::Exit, Company, Founders, Head::Proceeds, "1975"),
        moved(Step::Exit, Company, Staff, Head::Proceeds, "1481.25"),
        moved(Step::Exit, Company, Investor, Head::Proceeds, "2468.75"),
    ];
    assert_eq!(terms.money(&business, 3).unwrap(), expected);
}

#[test]
fn at_a_lower_price_the_investor_keeps_the_preference() {
    // 1 · 3,000 + 875 = 3,875: 25 % are less than 2,000. The rest, 1,875, goes to 3,750 units at 0.5.
    let (mut terms, business) = hand_case();
    terms.exit.multiple = whole(1);
    let plan = terms.plan(&business).unwrap();
    let distribution = plan.distribution(3).unwrap();
    let paid: Vec<String> =
        distribution.classes.iter().map(|class| class.payoff.to_text()).collect();
    assert_eq!(paid, ["1000", "500", "375", "2000"]);
    assert!(!distribution.classes[3].converts);
}

#[test]
fn a_failure_before_the_round_leaves_the_cash_to_the_founding_holders() {
    // 600 are left after stage 1, and the institute holds two thirds of the company.
    let (terms, business) = hand_case();
    let money = terms.money(&business, 0).unwrap();
    let expected = [
        moved(Step::Liquidation, Role::Company, Role::Institute, Head::Proceeds, "400"),
        moved(Step::Liquidation, Role::Company, Role::Founders, Head::Proceeds, "200"),
    ];
    assert_eq!(money[3..], expected);
    // Stage 2 takes everything and more: nothing is left when it fails.
    let nothing = terms.money(&business, 1).unwrap();
    assert!(nothing.iter().all(|movement| movement.head != Head::Proceeds));
}

#[test]
fn a_failure_after_the_round_leaves_the_cash_to_the_preference() {
    let (terms, business) = hand_case();
    let money = terms.money(&business, 2).unwrap();
    let last = moved(Step::Liquidation, Role::Company, Role::Investor, Head::Proceeds, "500");
    assert_eq!(money.last(), Some(&last));
    assert_eq!(money.iter().filter(|movement| movement.head == Head::Proceeds).count(), 1);
}

#[test]
fn a_round_at_founding_and_one_at_launch_are_paid_at_their_step() {
    let (mut terms, business) = hand_case();
    let new_money = |terms: &SpinOff<Exact>, state| {
        let money = terms.money(&business, state).unwrap();
        let of_round = money.iter().find(|movement| movement.head == Head::NewMoney);
        of_round.map(|movement| movement.step)
    };
    terms.rounds[0].after_stages = 0;
    assert_eq!(new_money(&terms, 0), Some(Step::Founding));
    terms.rounds[0].after_stages = 3;
    assert_eq!(new_money(&terms, 2), None);
    assert_eq!(new_money(&terms, 3), Some(Step::StageEnds(2)));
    assert_eq!(terms.gap_by_stage(&business).unwrap()[2], whole(1500));
}

#[test]
fn a_loss_is_paid_out_of_the_cash_and_then_by_nobody_yet() {
    // 500 are left after the stages; a loss of 700 lacks 200, pays no tax and lowers none later.
    let (terms, mut business) = hand_case();
    business.years[0].operating_profit = whole(-700);
    let money = terms.money(&business, 3).unwrap();
    let of = |number| -> Vec<Movement<Exact>> {
        money.iter().filter(|movement| movement.step == Step::Year(number)).cloned().collect()
    };
    let (company, gap) = (Role::Company, Role::NotYetFound);
    let expected = [
        moved(Step::Year(1), gap, company, Head::Gap, "200"),
        moved(Step::Year(1), company, Role::Outside, Head::OperatingLoss, "700"),
    ];
    assert_eq!(of(1), expected);
    assert_eq!(of(2)[1].amount, whole(100));
}

#[test]
fn without_stages_the_company_trades_from_the_first_day() {
    let (mut terms, mut business) = hand_case();
    business.stage_costs.clear();
    terms.rounds[0].after_stages = 0;
    let money = terms.money(&business, 0).unwrap();
    // 1,000 + 2,000 + 75 + 300 + 9,000 = 12,375, of which the institute has 40 %
    let paid = money.iter().find(|movement| movement.to == Role::Institute).unwrap();
    assert_eq!((paid.step, paid.amount.clone()), (Step::Exit, whole(4950)));
}

#[test]
fn the_case_of_the_method_card() {
    // Two thirds of 200, or of 3 · 1,000 + 200 + 100 − 25.
    let (mut terms, mut business) = hand_case();
    terms.grant = None;
    terms.rounds.clear();
    terms.exit.year = 1;
    business.stage_costs.truncate(1);
    let institute = |state| {
        let money = terms.money(&business, state).unwrap();
        money.iter().find(|each| each.to == Role::Institute).unwrap().amount.clone()
    };
    assert_eq!(institute(0), Exact::ratio(400, 3).unwrap());
    assert_eq!(institute(1), Exact::ratio(6550, 3).unwrap());
    assert_eq!((institute(0) + institute(1)) / whole(2), Exact::ratio(3475, 3).unwrap());
}

/// A second round of 3,000 at a pre-money of 12,000 once stage 3 has succeeded, pool 20 %, preference 2x.
///
/// ```text
/// before  5,000 units, of which 750 the pool       Post 15,000, investor 20 %
/// after   N_post = 4,250/(1 − 0.2 − 0.2) = 7,083 1/3     pool 1,416 2/3, top-up 666 2/3     investor 1,416 2/3
///         price 12,000/5,666 2/3 = 2.1176…
/// exit    1 · 3,000 + 875 + 3,000 = 6,875: preferences 2,000 and 6,000
///         alike: 2,000/8,000 of 6,875 = 1,718.75 and 5,156.25     the latest first: 875 and 6,000
/// ```
fn two_rounds() -> (SpinOff<Exact>, Business<Exact>) {
    let (mut terms, business) = hand_case();
    terms.exit.multiple = whole(1);
    terms.rounds.push(Round {
        after_stages: 3,
        pre_money: whole(12_000),
        amount: whole(3000),
        pool: exact("0.2"),
        preference: whole(2),
    });
    (terms, business)
}

#[test]
fn a_second_round_dilutes_everybody_and_tops_up_the_pool() {
    let ownership = two_rounds().0.ownership().unwrap();
    let last = &ownership.rounds[1].holdings;
    assert_eq!(last.total(), Exact::ratio(21_250, 3).unwrap());
    assert_eq!(last.part(Role::Staff), exact("0.2"));
    assert_eq!(last.investors, [whole(1250), Exact::ratio(4250, 3).unwrap()]);
    assert_eq!(last.units(Role::Institute), whole(2000));
    assert_eq!(ownership.rounds[1].price, Exact::ratio(36, 17).unwrap());
    assert_eq!(ownership.after(0), &ownership.founding);
    // A pool that is large enough is not made smaller.
    let mut terms = two_rounds().0;
    terms.rounds[1].pool = exact("0.05");
    let kept = terms.ownership().unwrap();
    assert_eq!(kept.rounds[1].holdings.staff, whole(750));
    assert_eq!(kept.rounds[1].holdings.total(), whole(6250));
}

#[test]
fn preferences_of_two_rounds_are_paid_alike_or_the_latest_first() {
    let (mut terms, business) = two_rounds();
    let paid = |terms: &SpinOff<Exact>| -> Vec<String> {
        let distribution = terms.plan(&business).unwrap().distribution(3).unwrap();
        distribution.classes.iter().map(|class| class.payoff.to_text()).collect()
    };
    assert_eq!(paid(&terms), ["0", "0", "0", "1718.75", "5156.25"]);
    terms.seniority = Seniority::LatestFirst;
    assert_eq!(paid(&terms), ["0", "0", "0", "875", "6000"]);
    // Both rounds stand in the ledger as the investors' money: one movement for each, one for the proceeds.
    let money = terms.money(&business, 3).unwrap();
    let investor: Vec<&Movement<Exact>> =
        money.iter().filter(|each| each.to == Role::Investor).collect();
    assert_eq!((investor.len(), investor[0].amount.clone()), (1, whole(6875)));
    let new: Vec<Step> =
        money.iter().filter(|each| each.head == Head::NewMoney).map(|each| each.step).collect();
    assert_eq!(new, [Step::StageEnds(1), Step::StageEnds(2)]);
    // A failure of the third stage comes before the second round.
    assert_eq!(terms.plan(&business).unwrap().distribution(2).unwrap().classes.len(), 4);
    terms.rounds[1].after_stages = 1;
    assert_eq!(terms.money(&business, 3), Err(SpinOffError::RoundsOutOfOrder { round: 1 }));
}

#[test]
fn what_cannot_be_is_refused_by_name() {
    let refused = |change: &dyn Fn(&mut SpinOff<Exact>, &mut Business<Exact>)| {
        let (mut terms, mut business) = hand_case();
        change(&mut terms, &mut business);
        terms.money(&business, 0).unwrap_err()
    };
    let nothing = refused(&|terms, _| {
        terms.right_value = whole(0);
        terms.founders_cash = whole(0);
    });
    assert_eq!(nothing, SpinOffError::NothingContributed);
    let round =
        |change: &dyn Fn(&mut Round<Exact>)| refused(&|terms, _| change(&mut terms.rounds[0]));
    assert_eq!(
        round(&|round| round.pool = exact("0.75")),
        SpinOffError::PoolInfeasible { round: 0 }
    );
    assert_eq!(round(&|round| round.pre_money = whole(0)), SpinOffError::PreMoneyNotPositive);
    assert_eq!(round(&|round| round.pool = exact("1.1")), SpinOffError::PartOutOfRange("pool"));
    let late = SpinOffError::RoundAfterNoSuchStage { after_stages: 4, stages: 3 };
    assert_eq!(round(&|round| round.after_stages = 4), late);
    let exit = |year| refused(&move |terms, _| terms.exit.year = year);
    assert_eq!(exit(4), SpinOffError::NoSuchExitYear { year: 4, years: 3 });
    assert_eq!(exit(0), SpinOffError::NoSuchExitYear { year: 0, years: 3 });
    let tax = refused(&|_, business| business.tax_rate = exact("-0.1"));
    assert_eq!(tax, SpinOffError::PartOutOfRange("tax_rate"));
    let cost = refused(&|_, business| business.stage_costs[1] = whole(-1));
    assert_eq!(cost, SpinOffError::Negative("stage_cost"));
    let (terms, business) = hand_case();
    let state = SpinOffError::NoSuchState { state: 4, stages: 3 };
    assert_eq!(terms.money(&business, 4), Err(state));
}

#[test]
fn an_estimate_that_is_not_a_number_is_refused() {
    let (terms, business) = hand_case();
    let (mut terms, business) = (terms.map(&mut Exact::to_f64), business.map(&mut Exact::to_f64));
    terms.exit.multiple = f64::NAN;
    assert_eq!(terms.money(&business, 3), Err(SpinOffError::Negative("exit_multiple")));
}
