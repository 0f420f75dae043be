//! The internal rate of return of cash flows on any dates: every rate at which net present value is zero.
//!
//! ```text
//! Σ_i C_i · (1 + r)^(−t_i) = 0,   r > −1,   t_i years from the first date
//! ```
//!
//! With `u = ln(1 + r)` this is a sum of exponentials `f(u) = Σ C_i·e^(−t_i·u)`. Beyond some `u` on either
//! side one flow outweighs all others together, so roots lie in a bounded interval. It is halved until each
//! piece is proven free of roots or monotone, by Taylor's bound
//! `|g(m + s) − g(m) − g'(m)·s| ≤ s²/2 · max|g''|` with the rounding error added. What stays undecided at the
//! finest width is a root at which the value touches zero, and is reported as such.

use crate::cashflow::dated_flows::{DatedFlow, dated_net_present_value, earliest};
use crate::cashflow::day_count::DayCount;
use crate::cashflow::internal_rate::{InternalRates, RateRoot, reason_from_signs};
use crate::units::{Date, Exact};

/// Below this `u` the rate cannot be told from −1 in double precision.
const LOWEST_LOG_GROWTH: f64 = -36.0;
/// Above this `u` the rate leaves the range of double precision.
const HIGHEST_LOG_GROWTH: f64 = 700.0;
/// Pieces narrower than this, against `1 + |u|`, are not halved again.
const FINEST_WIDTH: f64 = 1e-9;
/// How many exponentials a search may take before it stops and says so.
const MOST_TERMS: usize = 100_000_000;
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
    let mut search = Search::new(&in_order, base, day_count);
    search.run();
    search.into_rates(&in_order, base, day_count)
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

/// One flow as `sign·e^(log_size)` at `time`.
struct Term {
    time: f64,
    log_size: f64,
    sign: f64,
}

/// The sum of exponentials around one point, scaled so that the largest term is one.
struct Probe {
    value: f64,
    slope: f64,
    /// A bound on the second derivative within the half width asked for.
    curvature: f64,
    /// The sum of all terms' sizes.
    size: f64,
    /// A bound on the rounding error of `value`.
    rounding: f64,
}

impl Probe {
    /// The side of zero on which the computed value lies; pieces that share an end agree on it.
    fn is_above_zero(&self) -> bool {
        self.value >= 0.0
    }
}

/// A root in `u`.
struct Found {
    log_growth: f64,
    touching: bool,
    /// How flat the sum is there, to choose the best of several undecided pieces.
    flatness: f64,
    /// How far off the root may lie; roots within each other's reach are one.
    reach: f64,
}

struct Search {
    terms: Vec<Term>,
    weights: Vec<f64>,
    found: Vec<Found>,
    terms_left: usize,
    complete: bool,
    root_beyond_range: bool,
}

impl Search {
    fn new(flows: &[DatedFlow], base: Date, day_count: DayCount) -> Self {
        let mut pairs: Vec<(f64, Exact)> = Vec::with_capacity(flows.len());
        for flow in flows {
            let time = day_count.years_between(base, flow.date);
            match pairs.last_mut() {
                Some((last, amount)) if *last == time => *amount += flow.amount.clone(),
                _ => pairs.push((time, flow.amount.clone())),
            }
        }
        // Some conventions put a later date not after an earlier one.
        pairs.sort_by(|left, right| left.0.total_cmp(&right.0));
        let terms: Vec<Term> = pairs
            .into_iter()
            .filter(|(_, amount)| !amount.is_zero())
            .map(|(time, amount)| Term {
                time,
                log_size: libm::log(amount.to_f64().abs()),
                sign: if amount.is_negative() { -1.0 } else { 1.0 },
            })
            .collect();
        Self {
            weights: Vec::with_capacity(terms.len()),
            terms,
            found: Vec::new(),
            terms_left: MOST_TERMS,
            complete: true,
            root_beyond_range: false,
        }
    }

    fn run(&mut self) {
        let low = self.edge(LOWEST_LOG_GROWTH, false);
        let high = self.edge(HIGHEST_LOG_GROWTH, true);
        let end_sign = |term: Option<&Term>| term.map_or(0.0, |term| term.sign);
        let (far_low, far_high) = (end_sign(self.terms.last()), end_sign(self.terms.first()));
        let differs = |probe: Probe, far: f64| probe.value * far < 0.0;
        self.root_beyond_range =
            differs(self.probe(low, 0.0), far_low) || differs(self.probe(high, 0.0), far_high);
        let mut pieces = vec![(low, high)];
        while let Some((low, high)) = pieces.pop() {
            if self.terms_left < 4 * self.terms.len() {
                self.complete = false;
                break;
            }
            let half = (high - low) / 2.0;
            let middle = low + half;
            let probe = self.probe(middle, half);
            let spread = probe.slope.abs() * half + probe.curvature * half * half / 2.0;
            if probe.value.abs() > spread + 2.0 * probe.rounding {
                continue;
            }
            let slope_rounding = probe.rounding * (1.0 + probe.curvature / probe.size).max(1.0);
            if probe.slope.abs() > probe.curvature * half + slope_rounding {
                self.settle_monotone(low, high);
            } else if half < FINEST_WIDTH * (1.0 + middle.abs()) {
                let flatness = probe.slope.abs() / probe.size;
                let reach = 4.0 * (half + libm::sqrt(2.0 * probe.rounding / probe.curvature));
                self.found.push(Found { log_growth: middle, touching: true, flatness, reach });
            } else {
                pieces.push((middle, high));
                pieces.push((low, middle));
            }
        }
    }

    /// The nearest point, going out from zero, beyond which one end flow outweighs all others.
    fn edge(&mut self, limit: f64, towards_high: bool) -> f64 {
        let mut distance = 1.0_f64;
        while distance < limit.abs() {
            let at = distance.copysign(limit);
            let size = self.probe(at, 0.0).size;
            let end = if towards_high { self.weights.first() } else { self.weights.last() };
            if end.is_some_and(|weight| weight.abs() > 0.5 * size * (1.0 + 1e-9)) {
                return at;
            }
            distance *= 2.0;
        }
        limit
    }

    /// At most one root lies in a piece on which the sum is monotone.
    fn settle_monotone(&mut self, low: f64, high: f64) {
        let above_at_low = self.probe(low, 0.0).is_above_zero();
        if above_at_low == self.probe(high, 0.0).is_above_zero() {
            return;
        }
        let log_growth = self.refined(low, high, above_at_low);
        let probe = self.probe(log_growth, 0.0);
        let reach = 4.0 * probe.rounding / probe.slope.abs();
        self.found.push(Found { log_growth, touching: false, flatness: f64::INFINITY, reach });
    }

    /// Newton's steps kept inside a bracket that bisection shrinks.
    fn refined(&mut self, mut low: f64, mut high: f64, above_at_low: bool) -> f64 {
        let mut at = low + (high - low) / 2.0;
        for _ in 0..200 {
            let probe = self.probe(at, 0.0);
            if probe.value == 0.0 {
                return at;
            }
            if probe.is_above_zero() == above_at_low {
                low = at;
            } else {
                high = at;
            }
            let step = at - probe.value / probe.slope;
            let next = if step > low && step < high { step } else { low + (high - low) / 2.0 };
            if next == at || next <= low || next >= high {
                return next;
            }
            at = next;
        }
        at
    }

    fn probe(&mut self, at: f64, half_width: f64) -> Probe {
        self.terms_left = self.terms_left.saturating_sub(2 * self.terms.len());
        let exponents = || self.terms.iter().map(|term| term.log_size - term.time * at);
        let largest = exponents().fold(f64::NEG_INFINITY, f64::max);
        let longest = self.terms.iter().map(|term| (term.time * at).abs() + term.log_size.abs());
        let longest = longest.fold(0.0, f64::max);
        self.weights.clear();
        let weights = self.terms.iter().zip(exponents());
        self.weights
            .extend(weights.map(|(term, exponent)| term.sign * libm::exp(exponent - largest)));
        let pairs = || self.terms.iter().zip(&self.weights);
        let size: f64 = self.weights.iter().map(|weight| weight.abs()).sum();
        let centre = pairs().map(|(term, weight)| term.time * weight.abs()).sum::<f64>() / size;
        let (mut value, mut slope, mut curvature) = (0.0, 0.0, 0.0);
        for (term, weight) in pairs() {
            let distance = term.time - centre;
            value += weight;
            slope -= weight * distance;
            let growth =
                if half_width > 0.0 { libm::exp(distance.abs() * half_width) } else { 1.0 };
            curvature += weight.abs() * distance * distance * growth;
        }
        let operations = 8.0 + longest + (self.terms.len() as f64);
        Probe { value, slope, curvature, size, rounding: size * f64::EPSILON * operations }
    }

    fn into_rates(mut self, flows: &[DatedFlow], base: Date, day_count: DayCount) -> DatedRates {
        let money: f64 = flows.iter().map(|flow| flow.amount.to_f64().abs()).sum();
        let mut ill_conditioned = false;
        let mut roots = Vec::new();
        let mut residuals = Vec::new();
        for found in self.distinct() {
            let rate = libm::expm1(found.log_growth);
            let value_at = |rate: f64| dated_net_present_value(rate, flows, base, day_count);
            let (rate, residual) =
                if found.touching { (rate, value_at(rate)) } else { polished(rate, &value_at) };
            let probe = self.probe(found.log_growth, 0.0);
            let moved = (1.0 + rate) * SMALL_CHANGE * probe.size / probe.slope.abs();
            ill_conditioned |= found.touching
                || !residual.is_finite()
                || moved > UNSTEADY_RATE * rate.abs().max(1.0)
                || residual.abs() > UNSTEADY_VALUE * money;
            roots.push(RateRoot { rate, multiplicity: if found.touching { 2 } else { 1 } });
            residuals.push(residual);
        }
        DatedRates {
            rates: InternalRates::from_roots(roots),
            residuals,
            ill_conditioned,
            complete: self.complete,
            root_beyond_range: self.root_beyond_range,
        }
    }

    /// Roots in rising order, undecided neighbours joined into one.
    fn distinct(&mut self) -> Vec<Found> {
        let mut found = core::mem::take(&mut self.found);
        found.sort_by(|left, right| left.log_growth.total_cmp(&right.log_growth));
        let mut distinct: Vec<Found> = Vec::new();
        let mut end_of_reach = f64::NEG_INFINITY;
        for next in found {
            let joins = next.log_growth - next.reach <= end_of_reach;
            end_of_reach = end_of_reach.max(next.log_growth + next.reach);
            match distinct.last_mut() {
                Some(kept) if joins && (kept.touching || next.touching) => {
                    if next.flatness < kept.flatness {
                        *kept = next;
                    }
                    kept.touching = true;
                }
                _ => distinct.push(next),
            }
        }
        distinct
    }
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
    use crate::cashflow::internal_rate::NoSingleRate;

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
}
