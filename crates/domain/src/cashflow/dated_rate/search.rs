//! The search for every root of a sum of exponentials `f(u) = Σ C_i·e^(−t_i·u)`.
//!
//! Beyond some `u` on either side one flow outweighs all others together, so roots lie in a bounded interval.
//! It is halved until each piece is proven free of roots or monotone, by Taylor's bound
//! `|g(m + s) − g(m) − g'(m)·s| ≤ s²/2 · max|g''|` with the rounding error added. What stays undecided at the
//! finest width is a root at which the value touches zero.

use crate::units::Exact;

/// Below this `u` the rate cannot be told from −1 in double precision.
const LOWEST_LOG_GROWTH: f64 = -36.0;
/// Above this `u` the rate leaves the range of double precision.
const HIGHEST_LOG_GROWTH: f64 = 700.0;
/// Pieces narrower than this, against `1 + |u|`, are not halved again.
const FINEST_WIDTH: f64 = 1e-9;
/// How many exponentials a search may take before it stops and says so.
const MOST_TERMS: usize = 100_000_000;

/// One flow as `sign·e^(log_size)` at `time`.
struct Term {
    time: f64,
    log_size: f64,
    sign: f64,
}

/// The sum of exponentials around one point, scaled so that the largest term is one.
pub(super) struct Probe {
    value: f64,
    pub(super) slope: f64,
    /// A bound on the second derivative within the half width asked for.
    curvature: f64,
    /// The sum of all terms' sizes.
    pub(super) size: f64,
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
pub(super) struct Found {
    pub(super) log_growth: f64,
    pub(super) touching: bool,
    /// How flat the sum is there, to choose the best of several undecided pieces.
    flatness: f64,
    /// How far off the root may lie; roots within each other's reach are one.
    reach: f64,
}

/// The sum of exponentials and what the search of it has come to.
pub(super) struct Search {
    terms: Vec<Term>,
    weights: Vec<f64>,
    found: Vec<Found>,
    terms_left: usize,
    pub(super) complete: bool,
    pub(super) root_beyond_range: bool,
}

impl Search {
    /// A search over amounts at times, in years from the first.
    pub(super) fn new(amounts_at_times: impl IntoIterator<Item = (f64, Exact)>) -> Self {
        let mut pairs: Vec<(f64, Exact)> = Vec::new();
        for (time, amount) in amounts_at_times {
            match pairs.last_mut() {
                Some((last, so_far)) if *last == time => *so_far += amount,
                _ => pairs.push((time, amount)),
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

    /// Searches the whole range.
    pub(super) fn run(&mut self) {
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

    /// Looks at the sum around one point.
    pub(super) fn probe(&mut self, at: f64, half_width: f64) -> Probe {
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

    /// Roots in rising order, undecided neighbours joined into one.
    pub(super) fn distinct(&mut self) -> Vec<Found> {
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

#[cfg(test)]
mod tests {
    use super::*;

    /// A root at `log_growth`, undecided where a flatness is given.
    fn root(log_growth: f64, reach: f64, flatness: Option<f64>) -> Found {
        let touching = flatness.is_some();
        Found { log_growth, touching, flatness: flatness.unwrap_or(f64::INFINITY), reach }
    }

    /// What is left of roots when undecided neighbours are joined: where, and whether undecided.
    fn joined(found: Vec<Found>) -> Vec<(f64, bool)> {
        let mut search = Search::new([]);
        search.found = found;
        search.distinct().iter().map(|root| (root.log_growth, root.touching)).collect()
    }

    #[test]
    fn undecided_neighbours_within_reach_are_one_root_where_the_sum_is_flattest() {
        let chain =
            vec![root(0.4, 0.1, Some(3.0)), root(0.1, 0.1, Some(5.0)), root(0.25, 0.1, Some(2.0))];
        assert_eq!(joined(chain), [(0.25, true)]);
    }

    #[test]
    fn undecided_places_out_of_each_others_reach_are_two_roots() {
        let apart = vec![root(0.1, 0.1, Some(3.0)), root(0.5, 0.1, Some(2.0))];
        assert_eq!(joined(apart), [(0.1, true), (0.5, true)]);
    }

    #[test]
    fn a_root_beside_an_undecided_place_is_part_of_it_and_two_roots_proper_never_join() {
        let beside = vec![root(0.1, 0.1, Some(3.0)), root(0.15, 0.1, None)];
        assert_eq!(joined(beside), [(0.1, true)]);
        let proper = vec![root(0.1, 0.1, None), root(0.15, 0.1, None)];
        assert_eq!(joined(proper), [(0.1, false), (0.15, false)]);
    }
}
