//! The internal rate of return of cash flows on any dates: every rate at which net present value is zero.
//!
//! ```text
//! Σ_i C_i · (1 + r)^(−t_i) = 0,   r > −1,   t_i years from the first date
//! ```
//!
//! With `u = ln(1 + r)` this is a sum of exponentials, all of whose roots are found by [`search`].

mod search;

use self::search::Search;
use crate::cashflow::dated_flows::{DatedFlow, dated_net_present_value, earliest};
use crate::cashflow::day_count::DayCount;
use crate::cashflow::internal_rate::{InternalRates, NoSingleRate, RateRoot, reason_from_signs};
use crate::units::Exact;

/// The relative change of the amounts by which a root's steadiness is judged.
const SMALL_CHANGE: f64 = 1e-12;
/// The movement of the rate, or the share of all money left over, from which a root counts as unsteady.
const UNSTEADY_RATE: f64 = 1e-9;
const UNSTEADY_VALUE: f64 = 1e-6;

/// The internal rates of return of dated flows, and how far they can be relied on.
#[derive(Clone, Debug, PartialEq)]
pub struct DatedRates {
    /// All rates found, or the reason why there is none.
    pub rates: InternalRates,
    /// Net present value on the first date at each root: what rounding leaves over.
    pub residuals: Vec<f64>,
    /// Whether some root moves visibly with changes of the size of a rounding error, is only touched, or
    /// leaves over more than a millionth of all money.
    pub ill_conditioned: bool,
    /// Whether the whole range was searched; false only when the work allowed ran out.
    pub complete: bool,
    /// Whether a root certainly lies outside the rates that double precision can hold.
    pub root_beyond_range: bool,
}

/// Every internal rate of return above −1 of flows on any dates, in any order.
pub fn dated_rates(flows: &[DatedFlow], day_count: DayCount) -> DatedRates {
    let in_order = by_date(flows);
    let amounts: Vec<Exact> = in_order.iter().map(|flow| flow.amount.clone()).collect();
    let (Some(base), None) = (earliest(flows), reason_from_signs(&amounts)) else {
        let reason = reason_from_signs(&amounts);
        return DatedRates {
            rates: reason
                .map_or(InternalRates::from_roots(Vec::new()), InternalRates::without_roots),
            residuals: Vec::new(),
            ill_conditioned: false,
            complete: true,
            root_beyond_range: false,
        };
    };
    let time = |flow: &DatedFlow| day_count.years_between(base, flow.date);
    let mut search = Search::new(in_order.iter().map(|flow| (time(flow), flow.amount.clone())));
    search.run();
    let value_at = |rate: f64| dated_net_present_value(rate, &in_order, base, day_count);
    let money = in_order.iter().map(|flow| flow.amount.to_f64().abs()).sum();
    judged(search, value_at, money)
}

/// Turns what was found into rates and judges how steady they are.
fn judged(mut search: Search, value_at: impl Fn(f64) -> f64, money: f64) -> DatedRates {
    let mut ill_conditioned = false;
    let mut roots = Vec::new();
    let mut residuals = Vec::new();
    for found in search.distinct() {
        let rate = libm::expm1(found.log_growth);
        let (rate, residual) =
            if found.touching { (rate, value_at(rate)) } else { polished(rate, &value_at) };
        let probe = search.probe(found.log_growth, 0.0);
        let moved = (1.0 + rate) * SMALL_CHANGE * probe.size / probe.slope.abs();
        ill_conditioned |= found.touching
            || !residual.is_finite()
            || moved > UNSTEADY_RATE * rate.abs().max(1.0)
            || residual.abs() > UNSTEADY_VALUE * money;
        roots.push(RateRoot { rate, multiplicity: if found.touching { 2 } else { 1 } });
        residuals.push(residual);
    }
    let rates = if roots.is_empty() && search.root_beyond_range {
        InternalRates::without_roots(NoSingleRate::RootBeyondRange)
    } else {
        InternalRates::from_roots(roots)
    };
    DatedRates {
        rates,
        residuals,
        ill_conditioned,
        complete: search.complete,
        root_beyond_range: search.root_beyond_range,
    }
}

/// Flows in order of date, one per date.
fn by_date(flows: &[DatedFlow]) -> Vec<DatedFlow> {
    let mut sorted = flows.to_vec();
    sorted.sort_by_key(|flow| flow.date);
    let mut merged: Vec<DatedFlow> = Vec::with_capacity(sorted.len());
    for flow in sorted {
        match merged.last_mut() {
            Some(last) if last.date == flow.date => last.amount += flow.amount,
            _ => merged.push(flow),
        }
    }
    merged
}

/// Takes Newton's steps on the value itself as long as they bring it nearer to zero.
fn polished(rate: f64, value_at: &impl Fn(f64) -> f64) -> (f64, f64) {
    let (mut best, mut residual) = (rate, value_at(rate));
    for _ in 0..4 {
        let step = 1e-7 * (1.0 + best);
        let slope = (value_at(best + step) - value_at(best - step)) / (2.0 * step);
        let next = best - residual / slope;
        let left_over = value_at(next);
        if !next.is_finite()
            || left_over.abs() >= residual.abs()
            || (next - best).abs() > 1e-6 * (1.0 + best)
        {
            break;
        }
        (best, residual) = (next, left_over);
    }
    (best, residual)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::units::Date;

    fn flows(pairs: &[(&str, &str)]) -> Vec<DatedFlow> {
        let flow = |(date, amount): &(&str, &str)| DatedFlow {
            date: Date::from_iso(date).unwrap(),
            amount: Exact::from_decimal_text(amount).unwrap(),
        };
        pairs.iter().map(flow).collect()
    }

    fn single(pairs: &[(&str, &str)]) -> Option<f64> {
        dated_rates(&flows(pairs), DayCount::Act365Fixed).rates.single()
    }

    #[test]
    fn ten_per_cent_over_a_common_year_is_ten_per_cent() {
        let rate = single(&[("2025-01-01", "-100"), ("2026-01-01", "110")]).unwrap();
        assert!((rate - 0.1).abs() < 1e-15);
    }

    #[test]
    fn the_order_of_the_flows_does_not_matter() {
        let forward = [("2020-01-01", "-100"), ("2020-07-01", "30"), ("2022-01-01", "90")];
        let backward = [forward[2], forward[0], forward[1]];
        assert!(single(&forward).is_some_and(|rate| rate > 0.0));
        assert_eq!(single(&forward), single(&backward));
    }

    #[test]
    fn nothing_back_is_a_loss_of_everything() {
        assert_eq!(single(&[("2010-01-01", "-1000"), ("2011-01-01", "0")]), Some(-1.0));
    }

    #[test]
    fn both_rates_of_a_series_with_two_are_found() {
        let series =
            flows(&[("2021-01-01", "-100"), ("2022-01-01", "230"), ("2023-01-01", "-132")]);
        let answer = dated_rates(&series, DayCount::Act365Fixed);
        let found: Vec<f64> = answer.rates.roots.iter().map(|root| root.rate).collect();
        assert_eq!(found.len(), 2);
        assert!((found[0] - 0.1).abs() < 1e-12 && (found[1] - 0.2).abs() < 1e-12);
        assert!(answer.complete && !answer.ill_conditioned && !answer.root_beyond_range);
    }

    #[test]
    fn a_touching_root_is_found_once_and_called_ill_conditioned() {
        let series =
            flows(&[("2021-01-01", "-100"), ("2022-01-01", "220"), ("2023-01-01", "-121")]);
        let answer = dated_rates(&series, DayCount::Act365Fixed);
        assert_eq!(answer.rates.roots.len(), 1);
        assert!((answer.rates.roots[0].rate - 0.1).abs() < 1e-7);
        assert_eq!(answer.rates.roots[0].multiplicity, 2);
        assert!(answer.ill_conditioned);
    }

    #[test]
    fn a_root_that_is_flat_around_it_is_found_once() {
        // −(1 − 1.1·x)⁴, so that many pieces beside the root cannot be told from it.
        let series = flows(&[
            ("2021-03-15", "-1"),
            ("2022-03-15", "4.4"),
            ("2023-03-15", "-7.26"),
            ("2024-03-15", "5.324"),
            ("2025-03-15", "-1.4641"),
        ]);
        let answer = dated_rates(&series, DayCount::Thirty360);
        assert_eq!(answer.rates.roots.len(), 1);
        assert!((answer.rates.roots[0].rate - 0.1).abs() < 1e-3);
        assert!(answer.ill_conditioned);
    }

    #[test]
    fn signs_that_change_without_a_root_say_so() {
        let series = flows(&[("2021-01-01", "100"), ("2022-01-01", "-100"), ("2023-01-01", "100")]);
        let answer = dated_rates(&series, DayCount::Act365Fixed);
        assert_eq!(answer.rates.reason, Some(NoSingleRate::NoRealRoot));
        assert!(answer.complete);
    }

    #[test]
    fn a_rate_too_large_to_write_is_not_reported_as_missing() {
        let series = flows(&[("2021-01-01", "-1"), ("2021-01-02", "1000000")]);
        let answer = dated_rates(&series, DayCount::Act365Fixed);
        assert!(answer.rates.roots.is_empty());
        assert_eq!(answer.rates.reason, Some(NoSingleRate::RootBeyondRange));
        assert!(answer.root_beyond_range);
    }

    #[test]
    fn yearly_dates_agree_with_the_exact_polynomial() {
        use crate::cashflow::internal_rate::internal_rates;
        let amounts = ["-5", "10.5", "1", "-8", "1"];
        let dates = ["2021-06-30", "2022-06-30", "2023-06-30", "2024-06-30", "2025-06-30"];
        let pairs: Vec<(&str, &str)> = dates.into_iter().zip(amounts).collect();
        let dated = dated_rates(&flows(&pairs), DayCount::Thirty360);
        let exact: Vec<Exact> =
            amounts.iter().map(|a| Exact::from_decimal_text(a).unwrap()).collect();
        let exact = internal_rates(&exact);
        assert_eq!(dated.rates.roots.len(), exact.roots.len());
        for (left, right) in dated.rates.roots.iter().zip(&exact.roots) {
            assert!((left.rate - right.rate).abs() < 1e-11, "{left:?} {right:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn dated_search_and_exact_isolation_find_the_same_roots(
            amounts in proptest::collection::vec(-1_000_i64..1_000, 2..12),
        ) {
            use crate::cashflow::internal_rate::internal_rates;
            let exact: Vec<Exact> = amounts.iter().copied().map(Exact::whole).collect();
            let year = |at: usize| Date::new(2000 + i32::try_from(at).unwrap(), 3, 15).unwrap();
            let dated: Vec<DatedFlow> = exact.iter().enumerate()
                .map(|(at, amount)| DatedFlow { date: year(at), amount: amount.clone() }).collect();
            let (exact, dated) = (internal_rates(&exact), dated_rates(&dated, DayCount::ThirtyE360));
            proptest::prop_assert!(dated.complete);
            // A root within 1e-15 of −1 or of its neighbour is beyond doubles; none is that near here.
            proptest::prop_assert_eq!(dated.rates.roots.len(), exact.roots.len());
            for (left, right) in dated.rates.roots.iter().zip(&exact.roots) {
                proptest::prop_assert!((left.rate - right.rate).abs() < 1e-7 * (1.0 + right.rate.abs()));
            }
        }
    }
}
