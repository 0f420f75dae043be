//! The binomial lattice of Cox, Ross and Rubinstein: an option that may be exercised before its end.
//!
//! ```text
//! u = e^(σ√Δ)    d = 1/u    q = (e^((r−y)Δ) − d) / (u − d)    Δ = T/n
//! V = max(payoff where exercise is allowed, e^(−rΔ)·(q·V_up + (1 − q)·V_down))
//! ```
//!
//! `n` steps; `q` is a probability only if `d < e^((r−y)Δ) < u`, which is refused otherwise. The value swings
//! around its limit with n: the mean of n and n + 1 steps swings less.
//! Source: Cox, Ross & Rubinstein, *Journal of Financial Economics* 7, 1979; Hull, *Options, Futures and Other
//! Derivatives*, chapters on binomial trees.

use super::terms::{Exercise, OptionTerms, Right};

/// A lattice over the value of an asset.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lattice {
    asset_value: f64,
    steps: usize,
    step_years: f64,
    up: f64,
    down: f64,
    probability: f64,
    discount: f64,
    paid_out: f64,
}

/// Why there is no lattice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoLattice {
    /// There is no step.
    NoStep,
    /// The growth without risk does not lie between the two factors: more steps, or other factors.
    NotBetween,
    /// The ends of the lattice lie beyond all numbers: less volatility, fewer years or fewer steps.
    TooWide,
}

/// What a lattice says of a claim.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rolled {
    /// Its value today.
    pub value: f64,
    /// What it would be worth today if it could not be exercised now.
    pub waiting: f64,
    /// How the value moves per unit of the asset's value, from the first step.
    pub delta: f64,
}

impl Lattice {
    /// The lattice of a volatility, `u = e^(σ√Δ)`.
    ///
    /// # Errors
    /// No step, or the growth without risk outruns the volatility in a step.
    pub fn new(terms: &OptionTerms, steps: usize) -> Result<Self, NoLattice> {
        let root = (terms.years() / steps.max(1) as f64).sqrt();
        let up = libm::exp(terms.volatility() * root);
        Self::with_factors(terms, steps, up, 1.0 / up)
    }

    /// The lattice of stated factors a step; the volatility of the terms is not used.
    ///
    /// # Errors
    /// No step, or `d < e^((r−y)Δ) < u` does not hold.
    pub fn with_factors(
        terms: &OptionTerms,
        steps: usize,
        up: f64,
        down: f64,
    ) -> Result<Self, NoLattice> {
        if steps == 0 {
            return Err(NoLattice::NoStep);
        }
        let ends = [up, down].map(|factor| terms.asset_value() * libm::pow(factor, steps as f64));
        let step_years = terms.years() / steps as f64;
        let growth = libm::exp((terms.rate() - terms.yield_rate()) * step_years);
        let between = down > 0.0 && down < growth && growth < up && up.is_finite();
        let probability = (growth - down) / (up - down);
        if !(between && probability > 0.0 && probability < 1.0) {
            return Err(NoLattice::NotBetween);
        }
        if !ends.iter().all(|end| end.is_normal()) {
            return Err(NoLattice::TooWide);
        }
        Ok(Self {
            asset_value: terms.asset_value(),
            steps,
            step_years,
            up,
            down,
            probability,
            discount: libm::exp(-terms.rate() * step_years),
            paid_out: -libm::expm1(-terms.yield_rate() * step_years),
        })
    }

    /// The number of steps.
    #[must_use]
    pub const fn steps(&self) -> usize {
        self.steps
    }

    /// The years of a step, `Δ`.
    #[must_use]
    pub const fn step_years(&self) -> f64 {
        self.step_years
    }

    /// The factor upwards, `u`.
    #[must_use]
    pub const fn up(&self) -> f64 {
        self.up
    }

    /// The factor downwards, `d`.
    #[must_use]
    pub const fn down(&self) -> f64 {
        self.down
    }

    /// The risk-neutral probability of the way up, `q`: not a forecast.
    #[must_use]
    pub const fn probability(&self) -> f64 {
        self.probability
    }

    /// The discount factor of a step.
    #[must_use]
    pub const fn discount(&self) -> f64 {
        self.discount
    }

    /// The share of the asset that is paid out or lost in a step, `1 − e^(−yΔ)`.
    #[must_use]
    pub const fn paid_out(&self) -> f64 {
        self.paid_out
    }

    /// The step nearest to a time.
    #[must_use]
    pub fn step_at(&self, years: f64) -> usize {
        let nearest = (years / self.step_years).round();
        if nearest <= 0.0 { 0 } else { (nearest as usize).min(self.steps) }
    }

    /// Rolls a claim back from the end: `last` is its value there by the asset's value; `node` its value
    /// at an earlier step from (step, value of the asset, value of holding on).
    pub fn roll(&self, last: impl Fn(f64) -> f64, node: impl Fn(usize, f64, f64) -> f64) -> Rolled {
        let lowest = self.asset_value * libm::pow(self.down, self.steps as f64);
        let ratio = self.up / self.down;
        let mut assets: Vec<f64> =
            core::iter::successors(Some(lowest), |asset| Some(asset * ratio))
                .take(self.steps + 1)
                .collect();
        let mut values: Vec<f64> = assets.iter().map(|asset| last(*asset)).collect();
        let (up, down) =
            (self.discount * self.probability, self.discount * (1.0 - self.probability));
        let mut rolled = Rolled::default();
        for step in (0..self.steps).rev() {
            if let (0, [low, high], [under, over]) = (step, values.as_slice(), assets.as_slice()) {
                rolled.delta = (high - low) / (over - under);
            }
            let mut above = values.pop().unwrap_or(0.0);
            assets.pop();
            for (value, asset) in values.iter_mut().zip(&mut assets).rev() {
                // One step less, and as many ways up: one way down less.
                *asset /= self.down;
                let holding = down * *value + up * above;
                if step == 0 {
                    rolled.waiting = holding;
                }
                above = core::mem::replace(value, node(step, *asset, holding));
            }
        }
        rolled.value = values.first().copied().unwrap_or(f64::NAN);
        rolled
    }

    /// The value of an option on the asset.
    #[must_use]
    pub fn option(&self, right: Right, exercise_price: f64, exercise: &Exercise) -> Rolled {
        let payoff = |asset: f64| right.payoff(asset, exercise_price);
        match exercise {
            Exercise::European => self.roll(payoff, |_, _, holding| holding),
            Exercise::American => self.roll(payoff, |_, asset, holding| holding.max(payoff(asset))),
            Exercise::Bermudan(times) => {
                let mut steps: Vec<usize> = times.iter().map(|time| self.step_at(*time)).collect();
                steps.sort_unstable();
                self.roll(payoff, |step, asset, holding| {
                    if steps.binary_search(&step).is_ok() {
                        holding.max(payoff(asset))
                    } else {
                        holding
                    }
                })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(s: f64, k: f64, t: f64, r: f64, sigma: f64) -> OptionTerms {
        OptionTerms::new(s, k, t, r, 0.0, sigma).unwrap()
    }

    #[test]
    fn one_step_by_hand() {
        // S 20, u 1.1, d 0.9, K 21, three months at 12 %: q = (e^0.03 − 0.9)/0.2 = 0.6523; e^−0.03·0.6523·1 = 0.633
        let lattice =
            Lattice::with_factors(&terms(20.0, 21.0, 0.25, 0.12, 0.2), 1, 1.1, 0.9).unwrap();
        let found = lattice.option(Right::Call, 21.0, &Exercise::European);
        assert!((lattice.probability() - 0.6523).abs() < 5e-5);
        assert!((found.value - 0.633).abs() < 5e-4);
        // (1 − 0)/(22 − 18)
        assert!((found.delta - 0.25).abs() < 1e-12);
    }

    #[test]
    fn two_steps_with_early_exercise_by_hand() {
        // Hull: S 50, K 52, two years at 5 %, u 1.2, d 0.8: European put 4.1923, American 5.0894.
        let lattice =
            Lattice::with_factors(&terms(50.0, 52.0, 2.0, 0.05, 0.2), 2, 1.2, 0.8).unwrap();
        let value = |exercise| lattice.option(Right::Put, 52.0, &exercise).value;
        // Printed from q rounded to 0.6282.
        assert!((value(Exercise::European) - 4.1923).abs() < 5e-4);
        assert!((value(Exercise::American) - 5.0894).abs() < 5e-4);
        assert!((value(Exercise::Bermudan(vec![1.0])) - 5.0894).abs() < 5e-4);
    }

    #[test]
    fn a_lattice_that_growth_outruns_is_refused() {
        // σ√Δ = 0.01, (r − y)Δ = 0.1: the asset without risk grows beyond the way up.
        let calm = terms(100.0, 100.0, 1.0, 0.1, 0.01);
        assert_eq!(Lattice::new(&calm, 1), Err(NoLattice::NotBetween));
        assert!(Lattice::new(&calm, 200).is_ok());
        assert_eq!(Lattice::new(&calm, 0), Err(NoLattice::NoStep));
        let own = terms(100.0, 100.0, 1.0, 0.0, 0.2);
        assert_eq!(Lattice::with_factors(&own, 1, 1.1, 1.05), Err(NoLattice::NotBetween));
        assert_eq!(Lattice::with_factors(&own, 1, 1.1, -0.5), Err(NoLattice::NotBetween));
        // u^1000 = e^(3·√20·√1000)
        let wild = terms(100.0, 100.0, 20.0, 0.05, 3.0);
        assert_eq!(Lattice::new(&wild, 5000), Err(NoLattice::TooWide));
        assert!(Lattice::new(&wild, 1000).is_ok());
    }
}
