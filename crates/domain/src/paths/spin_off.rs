//! The spin-off path: the fields of its terms, and the business that the road and the sales make.
//!
//! ```text
//! net sales of year j = S_j · kept_j        operating profit = margin · net sales
//! ```
//!
//! `S_j` net sales of contract year `j`, `kept_j` what is left of them after the right has expired. The
//! company pays the cost of each stage and no royalty; how its money moves stands in
//! [`crate::financing::spin_off`]. The path is looked at once a value of the right is entered.

use crate::financing::spin_off::{
    Business, BusinessYear, Exit, Grant, Round, Seniority, SpinOff, SpinOffError,
};
use crate::inputs::{Field, Kind, MOST_MONEY, Path, Presence, Problem, Reader};
use crate::market::OPERATING_MARGIN;
use crate::paths::sales::SalesYear;
use crate::road::Road;
use crate::units::{Exact, Number};

/// The value at which the right is brought in for shares; entering it turns the path on.
pub const RIGHT_VALUE: Field =
    Field::new("spin_off.right_value", Kind::Money, Presence::Optional).within("0", MOST_MONEY);
/// What the founders pay in.
pub const FOUNDERS_CASH: Field =
    Field::new("spin_off.founders_cash", Kind::Money, Presence::Required).within("0", MOST_MONEY);
/// The part of each stage's cost that a grant pays; nothing entered is no grant.
pub const GRANT_SHARE: Field =
    Field::new("spin_off.grant_share", Kind::Rate, Presence::Optional).within("0", "1");
/// The most that the grant pays over all stages; nothing entered is no limit.
pub const GRANT_LIMIT: Field =
    Field::new("spin_off.grant_limit", Kind::Money, Presence::Optional).within("0", MOST_MONEY);
/// The new money of a round; nothing entered is no round.
pub const ROUND_AMOUNT: Field =
    Field::new("spin_off.round_amount", Kind::Money, Presence::Optional).within("0", MOST_MONEY);
/// The value of the company before the new money.
pub const PRE_MONEY: Field =
    Field::new("spin_off.pre_money", Kind::Money, Presence::Required).within("1", MOST_MONEY);
/// The option pool after the round, as a part of all; nothing entered is no pool.
pub const POOL: Field =
    Field::new("spin_off.pool", Kind::Rate, Presence::Optional).within("0", "0.9").certain();
/// After how many stages the round closes; nothing entered is at founding.
pub const ROUND_AFTER_STAGES: Field =
    Field::new("spin_off.round_after_stages", Kind::Whole, Presence::Optional).within("0", "40");
/// The liquidation preference as a multiple of the new money; nothing entered is once.
pub const PREFERENCE: Field = Field::new("spin_off.preference", Kind::Multiple, Presence::Optional)
    .within("0", "10")
    .certain();
/// The repeating group of the rounds after the first, in the order in which they close.
pub const LATER_ROUNDS: &str = "spin_off.later_rounds";
/// The most later rounds.
pub const MOST_LATER_ROUNDS: usize = 15;
/// The new money of a later round.
pub const LATER_AMOUNT: Field =
    Field::new("spin_off.later_rounds.#.amount", Kind::Money, Presence::Required)
        .within("0", MOST_MONEY);
/// The value of the company before it.
pub const LATER_PRE_MONEY: Field =
    Field::new("spin_off.later_rounds.#.pre_money", Kind::Money, Presence::Required)
        .within("1", MOST_MONEY);
/// After how many stages it closes: not before the round in front of it.
pub const LATER_AFTER_STAGES: Field =
    Field::new("spin_off.later_rounds.#.after_stages", Kind::Whole, Presence::Required)
        .within("0", "40");
/// The option pool after it, as a part of all; nothing entered leaves the pool as it is.
pub const LATER_POOL: Field =
    Field::new("spin_off.later_rounds.#.pool", Kind::Rate, Presence::Optional)
        .within("0", "0.9")
        .certain();
/// Its liquidation preference as a multiple of its money; nothing entered is once.
pub const LATER_PREFERENCE: Field =
    Field::new("spin_off.later_rounds.#.preference", Kind::Multiple, Presence::Optional)
        .within("0", "10")
        .certain();
/// Whose preference is paid first; nothing entered is all alike.
pub const SENIORITY: Field = Field::new(
    "spin_off.seniority",
    Kind::Choice(&["pari_passu", "latest_first"]),
    Presence::Optional,
);
/// The year after launch at whose end the company is sold.
pub const EXIT_YEAR: Field =
    Field::new("spin_off.exit_year", Kind::Years, Presence::Required).within("1", "50");
/// The price of the company as a multiple of that year's net sales.
pub const EXIT_MULTIPLE: Field =
    Field::new("spin_off.exit_multiple", Kind::Multiple, Presence::Required).within("0", "100");

/// Every field of the spin-off.
pub const FIELDS: &[Field] = &[
    RIGHT_VALUE,
    FOUNDERS_CASH,
    GRANT_SHARE,
    GRANT_LIMIT,
    ROUND_AMOUNT,
    PRE_MONEY,
    POOL,
    ROUND_AFTER_STAGES,
    PREFERENCE,
    LATER_AMOUNT,
    LATER_PRE_MONEY,
    LATER_AFTER_STAGES,
    LATER_POOL,
    LATER_PREFERENCE,
    SENIORITY,
    EXIT_YEAR,
    EXIT_MULTIPLE,
];

/// Reads the terms; `None` where no value of the right was entered. Problems are left with the reader:
/// with the terms, and where the operating margin is missing without which no company can be followed.
pub fn read(
    read: &mut Reader<'_>,
    road: Option<&Road>,
    sales_years: Option<u32>,
) -> Option<SpinOff> {
    let right_value = read.number(&RIGHT_VALUE, RIGHT_VALUE.path())?;
    if read.draft().text(&OPERATING_MARGIN.path()).is_none() {
        read.refuse(OPERATING_MARGIN.path(), Problem::Missing);
    }
    let founders_cash = read.number(&FOUNDERS_CASH, FOUNDERS_CASH.path());
    let share = read.number(&GRANT_SHARE, GRANT_SHARE.path());
    let limit = read.number(&GRANT_LIMIT, GRANT_LIMIT.path());
    let rounds = read_rounds(read, road);
    let seniority = match read.choice(&SENIORITY, SENIORITY.path()) {
        Some("latest_first") => Seniority::LatestFirst,
        _ => Seniority::PariPassu,
    };
    let exit = read_exit(read, sales_years);
    let terms = SpinOff {
        right_value,
        founders_cash: founders_cash?,
        grant: share.map(|share| Grant { share, limit }),
        rounds: rounds?,
        seniority,
        exit: exit?,
    };
    match terms.ownership() {
        Ok(_) => return Some(terms),
        Err(SpinOffError::NothingContributed) => {
            read.refuse(RIGHT_VALUE.path(), Problem::NothingContributed);
        }
        Err(SpinOffError::PoolInfeasible { round }) => {
            let path = round.checked_sub(1).map_or_else(|| POOL.path(), |row| LATER_POOL.at(row));
            read.refuse(path, Problem::PoolTakesAll);
        }
        // Unreachable while the bounds of the fields are those of the terms; a problem all the same.
        Err(_) => read.refuse(RIGHT_VALUE.path(), Problem::NotANumber),
    }
    None
}

/// The rounds in their order; `None` where a part of one has a problem. A later round without a first one asks for it.
fn read_rounds(read: &mut Reader<'_>, road: Option<&Road>) -> Option<Vec<Round>> {
    let pool = read.number(&POOL, POOL.path());
    let after_stages = read.whole(&ROUND_AFTER_STAGES, ROUND_AFTER_STAGES.path());
    let preference = read.number(&PREFERENCE, PREFERENCE.path());
    let amount = read.number(&ROUND_AMOUNT, ROUND_AMOUNT.path());
    let later = read.rows(LATER_ROUNDS, MOST_LATER_ROUNDS);
    let stages = road.map(|road| road.stages.len());
    let Some(amount) = amount else {
        if later > 0 {
            read.refuse(ROUND_AMOUNT.path(), Problem::Missing);
        }
        return (later == 0).then(Vec::new);
    };
    let pre_money = read.number(&PRE_MONEY, PRE_MONEY.path());
    let after_stages = usize::try_from(after_stages.unwrap_or(0)).unwrap_or(usize::MAX);
    if stages.is_some_and(|stages| after_stages > stages) {
        read.refuse(ROUND_AFTER_STAGES.path(), Problem::NoSuchStage);
    }
    let mut rounds = vec![Round {
        after_stages,
        pre_money: pre_money?,
        amount,
        pool: pool.unwrap_or_else(Exact::zero),
        preference: preference.unwrap_or_else(Exact::one),
    }];
    for row in 0..later {
        let earliest = rounds.last().map_or(0, |round| round.after_stages);
        rounds.extend(read_later_round(read, row, earliest, stages));
    }
    (rounds.len() == later + 1).then_some(rounds)
}

fn read_later_round(
    read: &mut Reader<'_>,
    row: usize,
    earliest: usize,
    stages: Option<usize>,
) -> Option<Round> {
    let amount = read.number(&LATER_AMOUNT, LATER_AMOUNT.at(row));
    let pre_money = read.number(&LATER_PRE_MONEY, LATER_PRE_MONEY.at(row));
    let after_stages = read.whole(&LATER_AFTER_STAGES, LATER_AFTER_STAGES.at(row));
    let pool = read.number(&LATER_POOL, LATER_POOL.at(row));
    let preference = read.number(&LATER_PREFERENCE, LATER_PREFERENCE.at(row));
    let after_stages = usize::try_from(after_stages?).unwrap_or(usize::MAX);
    if stages.is_some_and(|stages| after_stages > stages) {
        read.refuse(LATER_AFTER_STAGES.at(row), Problem::NoSuchStage);
        return None;
    }
    if after_stages < earliest {
        let min = Some(earliest.to_string());
        read.refuse(LATER_AFTER_STAGES.at(row), Problem::OutOfRange { min, max: None });
        return None;
    }
    Some(Round {
        after_stages,
        pre_money: pre_money?,
        amount: amount?,
        pool: pool.unwrap_or_else(Exact::zero),
        preference: preference.unwrap_or_else(Exact::one),
    })
}

fn read_exit(read: &mut Reader<'_>, sales_years: Option<u32>) -> Option<Exit> {
    let year = read.years(&EXIT_YEAR, EXIT_YEAR.path());
    let multiple = read.number(&EXIT_MULTIPLE, EXIT_MULTIPLE.path());
    if let (Some(year), Some(years)) = (year, sales_years)
        && year > years
    {
        read.refuse(EXIT_YEAR.path(), Problem::ExitAfterTerm { years });
    }
    Some(Exit { year: year?, multiple: multiple? })
}

/// What the company does: the stages of the road, and sales at an operating margin.
#[must_use]
pub fn business<N: Number>(
    road: &Road<N>,
    years: &[SalesYear<N>],
    operating_margin: &N,
    tax_rate: &N,
) -> Business<N> {
    let years = years.iter().map(|year| {
        let net_sales = year.net_sales.clone() * year.kept.clone();
        let operating_profit = operating_margin.clone() * net_sales.clone();
        BusinessYear { net_sales, operating_profit }
    });
    Business {
        stage_costs: road.stages.iter().map(|stage| stage.cost.clone()).collect(),
        years: years.collect(),
        tax_rate: tax_rate.clone(),
    }
}

/// The number of the terms that stands at a path; of a grant or a round, where there is one.
pub fn number_mut<'a, N: Number>(terms: &'a mut SpinOff<N>, path: &Path) -> Option<&'a mut N> {
    if let Some(row) = path.position_in(LATER_ROUNDS) {
        let round = terms.rounds.get_mut(row.checked_add(1)?)?;
        return match path {
            at if at.fits(LATER_AMOUNT.path) => Some(&mut round.amount),
            at if at.fits(LATER_PRE_MONEY.path) => Some(&mut round.pre_money),
            at if at.fits(LATER_POOL.path) => Some(&mut round.pool),
            at if at.fits(LATER_PREFERENCE.path) => Some(&mut round.preference),
            _ => None,
        };
    }
    let (grant, round) = (terms.grant.as_mut(), terms.rounds.first_mut());
    match path.as_str() {
        at if at == RIGHT_VALUE.path => Some(&mut terms.right_value),
        at if at == FOUNDERS_CASH.path => Some(&mut terms.founders_cash),
        at if at == GRANT_SHARE.path => grant.map(|grant| &mut grant.share),
        at if at == GRANT_LIMIT.path => grant?.limit.as_mut(),
        at if at == ROUND_AMOUNT.path => round.map(|round| &mut round.amount),
        at if at == PRE_MONEY.path => round.map(|round| &mut round.pre_money),
        at if at == POOL.path => round.map(|round| &mut round.pool),
        at if at == PREFERENCE.path => round.map(|round| &mut round.preference),
        at if at == EXIT_MULTIPLE.path => Some(&mut terms.exit.multiple),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inputs::{Draft, FieldError};
    use crate::road::Stage;

    const FULL: &[(&Field, &str)] = &[
        (&OPERATING_MARGIN, "0.3"),
        (&RIGHT_VALUE, "2000"),
        (&FOUNDERS_CASH, "1000"),
        (&GRANT_SHARE, "0.5"),
        (&GRANT_LIMIT, "900"),
        (&ROUND_AMOUNT, "2001"),
        (&PRE_MONEY, "6000"),
        (&POOL, "0.15"),
        (&PREFERENCE, "1.5"),
        (&ROUND_AFTER_STAGES, "2"),
        (&EXIT_YEAR, "4"),
        (&EXIT_MULTIPLE, "3.5"),
    ];

    fn road() -> Road {
        let stage = |cost| Stage {
            name: None,
            levels: (None, None),
            duration: Exact::one(),
            cost: Exact::whole(cost),
            probability: Exact::one(),
        };
        Road { stages: vec![stage(800), stage(1800)] }
    }

    fn read_entries(entries: &[(&Field, &str)]) -> Result<Option<SpinOff>, Vec<FieldError>> {
        let (mut draft, defaults) = (Draft::new(), Draft::new());
        for (field, text) in entries {
            draft.enter(field.path(), text);
        }
        let mut reader = Reader::new(&draft, &defaults);
        let terms = read(&mut reader, Some(&road()), Some(8));
        reader.finish().map(|_| terms)
    }

    /// The full terms with some entries replaced; an empty text is no entry.
    fn changed(changes: &[(&Field, &str)]) -> Result<Option<SpinOff>, Vec<FieldError>> {
        let kept = FULL.iter().filter(|(field, _)| !changes.iter().any(|(own, _)| own == field));
        read_entries(&kept.chain(changes).copied().collect::<Vec<_>>())
    }

    fn only_problem(changes: &[(&Field, &str)]) -> (String, Problem) {
        let mut errors = changed(changes).unwrap_err();
        assert_eq!(errors.len(), 1, "{errors:?}");
        let error = errors.remove(0);
        (error.path.as_str().to_owned(), error.problem)
    }

    #[test]
    fn without_a_value_of_the_right_there_is_no_spin_off_and_nothing_is_asked() {
        assert_eq!(changed(&[(&RIGHT_VALUE, "")]), Ok(None));
        assert_eq!(read_entries(&[]), Ok(None));
    }

    #[test]
    fn every_number_stands_at_its_own_path() {
        let mut terms = changed(&[]).unwrap().unwrap();
        for (field, text) in FULL.iter().skip(1) {
            match field.path {
                at if at == ROUND_AFTER_STAGES.path || at == EXIT_YEAR.path => {
                    assert!(number_mut(&mut terms, &field.path()).is_none(), "{at}");
                }
                at => {
                    let number = number_mut(&mut terms, &field.path());
                    assert_eq!(
                        number.map(|number| number.to_text()).as_deref(),
                        Some(*text),
                        "{at}"
                    );
                }
            }
        }
        assert_eq!((terms.rounds[0].after_stages, terms.exit.year), (2, 4));
    }

    #[test]
    fn what_may_be_left_empty_means_what_the_page_says() {
        let no_round = changed(&[(&ROUND_AMOUNT, ""), (&PRE_MONEY, ""), (&GRANT_SHARE, "")]);
        let no_round = no_round.unwrap().unwrap();
        assert_eq!((no_round.rounds, no_round.grant), (Vec::new(), None));
        let empty: Vec<(&Field, &str)> = [&POOL, &PREFERENCE, &ROUND_AFTER_STAGES, &GRANT_LIMIT]
            .into_iter()
            .map(|field| (field, ""))
            .collect();
        let terms = changed(&empty).unwrap().unwrap();
        let round = &terms.rounds[0];
        assert_eq!((&round.pool, &round.preference), (&Exact::zero(), &Exact::one()));
        assert_eq!((round.after_stages, terms.grant.unwrap().limit), (0, None));
    }

    #[test]
    fn what_is_needed_is_asked_for_at_its_field() {
        for field in [&OPERATING_MARGIN, &FOUNDERS_CASH, &PRE_MONEY, &EXIT_YEAR, &EXIT_MULTIPLE] {
            let expected = (field.path.to_owned(), Problem::Missing);
            assert_eq!(only_problem(&[(field, "")]), expected);
        }
    }

    #[test]
    fn what_cannot_be_is_refused_at_its_field() {
        let at = |field: &Field, problem| (field.path.to_owned(), problem);
        let nothing = only_problem(&[(&RIGHT_VALUE, "0"), (&FOUNDERS_CASH, "0")]);
        assert_eq!(nothing, at(&RIGHT_VALUE, Problem::NothingContributed));
        let late = only_problem(&[(&EXIT_YEAR, "9")]);
        assert_eq!(late, at(&EXIT_YEAR, Problem::ExitAfterTerm { years: 8 }));
        assert!(changed(&[(&EXIT_YEAR, "8")]).is_ok());
        let stage = only_problem(&[(&ROUND_AFTER_STAGES, "3")]);
        assert_eq!(stage, at(&ROUND_AFTER_STAGES, Problem::NoSuchStage));
        // 2,000 of 8,000 are a quarter: with three quarters for the pool nothing is left.
        let pool = only_problem(&[(&ROUND_AMOUNT, "2000"), (&POOL, "0.75")]);
        assert_eq!(pool, at(&POOL, Problem::PoolTakesAll));
        assert!(changed(&[(&ROUND_AMOUNT, "2000"), (&POOL, "0.74")]).is_ok());
    }

    #[test]
    fn later_rounds_follow_the_first_in_order_and_are_refused_at_their_own_fields() {
        let later = |row: usize, entries: &[(&Field, &str)]| -> Vec<(Path, String)> {
            entries.iter().map(|(field, text)| (field.at(row), (*text).to_owned())).collect()
        };
        let second = |after, pool| {
            later(
                0,
                &[
                    (&LATER_AMOUNT, "3000"),
                    (&LATER_PRE_MONEY, "12000"),
                    (&LATER_AFTER_STAGES, after),
                    (&LATER_POOL, pool),
                    (&LATER_PREFERENCE, "2"),
                ],
            )
        };
        let taken = |entries: Vec<(Path, String)>, without_first: bool| {
            let (mut draft, defaults) = (Draft::new(), Draft::new());
            let kept = FULL
                .iter()
                .filter(|(field, _)| !(without_first && [ROUND_AMOUNT, PRE_MONEY].contains(field)));
            kept.for_each(|(field, text)| draft.enter(field.path(), text));
            entries.into_iter().for_each(|(path, text)| draft.enter(path, &text));
            let mut reader = Reader::new(&draft, &defaults);
            let terms = read(&mut reader, Some(&road()), Some(8));
            reader.finish().map(|_| terms.unwrap())
        };
        let mut terms = taken(second("2", "0.2"), false).unwrap();
        assert_eq!((terms.rounds.len(), terms.rounds[1].after_stages), (2, 2));
        let at = number_mut(&mut terms, &LATER_PREFERENCE.at(0)).map(|number| number.to_text());
        assert_eq!(at.as_deref(), Some("2"));
        assert!(number_mut(&mut terms, &LATER_AMOUNT.at(1)).is_none());
        let refused = |entries, without_first| {
            let mut errors = taken(entries, without_first).unwrap_err();
            assert_eq!(errors.len(), 1, "{errors:?}");
            let error = errors.remove(0);
            (error.path, error.problem)
        };
        let early = Problem::OutOfRange { min: Some("2".to_owned()), max: None };
        assert_eq!(refused(second("1", "0"), false), (LATER_AFTER_STAGES.at(0), early));
        let late = (LATER_AFTER_STAGES.at(0), Problem::NoSuchStage);
        assert_eq!(refused(second("3", "0"), false), late);
        // A fifth of the value for the round: four fifths for the pool leave nothing.
        assert_eq!(refused(second("2", "0.8"), false), (LATER_POOL.at(0), Problem::PoolTakesAll));
        let first = (ROUND_AMOUNT.path(), Problem::Missing);
        assert_eq!(refused(second("2", "0"), true), first);
    }

    #[test]
    fn the_company_sells_what_is_left_after_the_right_has_expired() {
        let day = crate::units::Date::from_iso("2030-01-01").unwrap();
        let year = SalesYear {
            number: 1,
            start: day,
            end: day,
            ends_after: Exact::one(),
            net_sales: Exact::whole(1000),
            entered: false,
            part_in_life: Exact::zero(),
            kept: Exact::ratio(2, 5).unwrap(),
        };
        let margin = Exact::ratio(3, 10).unwrap();
        let business = business(&road(), &[year], &margin, &Exact::zero());
        assert_eq!(business.stage_costs, [Exact::whole(800), Exact::whole(1800)]);
        assert_eq!(business.years[0].net_sales, Exact::whole(400));
        assert_eq!(business.years[0].operating_profit, Exact::whole(120));
    }
}
