//! The Bass model: some take up a novelty by themselves, others because others have.
//!
//! ```text
//! F(t) = (1 − e^(−(p+q)t)) / (1 + (q/p)·e^(−(p+q)t))        f(t) = (p + q·F)(1 − F)
//! peak:  t* = ln(q/p)/(p + q)      m·f(t*) = m·(p + q)²/(4q)      F(t*) = ½ − p/(2q)        for q > p, else t* = 0
//! by periods:  n_t = (p + q·N_{t−1}/m)(m − N_{t−1})         N_t = N_{t−1} + n_t
//! ```
//!
//! `p` coefficient of innovation and `q` of imitation per year, `m` market potential (all who will ever adopt).
//! Source: Bass, "A new product growth for model consumer durables", *Management Science* 15, 1969; average
//! values `p` 0.03, `q` 0.38: Sultan, Farley & Lehmann, *Journal of Marketing Research* 27, 1990.

use super::Adoption;

/// A Bass curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bass {
    innovation: f64,
    imitation: f64,
}

impl Bass {
    /// A curve; `None` unless `p > 0` and `q ≥ 0`: where nobody begins, nobody follows.
    #[must_use]
    pub fn new(innovation: f64, imitation: f64) -> Option<Self> {
        (innovation > 0.0 && imitation >= 0.0).then_some(Self { innovation, imitation })
    }

    /// When most adopt per year; at launch where `q ≤ p`.
    #[must_use]
    pub fn peak_time(&self) -> f64 {
        let Self { innovation: p, imitation: q } = *self;
        if q > p { libm::log(q / p) / (p + q) } else { 0.0 }
    }

    /// What adopts per year at the peak, as a part of the market.
    #[must_use]
    pub fn peak_rate(&self) -> f64 {
        let Self { innovation: p, imitation: q } = *self;
        if q > p { (p + q) * (p + q) / (4.0 * q) } else { p }
    }

    /// Adoption by periods, each reckoned from those who had adopted before it: the part that adopts in each.
    #[must_use]
    pub fn by_periods(&self, periods: usize) -> Vec<f64> {
        let mut adopted = 0.0;
        let step = |_| {
            let now =
                ((self.innovation + self.imitation * adopted) * (1.0 - adopted)).min(1.0 - adopted);
            adopted += now;
            now
        };
        (0..periods).map(step).collect()
    }
}

impl Adoption for Bass {
    fn adopted(&self, time: f64) -> f64 {
        let Self { innovation: p, imitation: q } = *self;
        let left = libm::exp(-(p + q) * time);
        -libm::expm1(-(p + q) * time) / (1.0 + q / p * left)
    }

    fn rate(&self, time: f64) -> f64 {
        let adopted = self.adopted(time);
        (self.innovation + self.imitation * adopted) * (1.0 - adopted)
    }

    fn time_of(&self, part: f64) -> Option<f64> {
        let Self { innovation: p, imitation: q } = *self;
        (0.0..1.0)
            .contains(&part)
            .then(|| (libm::log1p(q / p * part) - libm::log1p(-part)) / (p + q))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn room_air_conditioners() {
        // p = 0.0103967, q = 0.41861 (Bass 1969): peak after 8.6 years.
        let curve = Bass::new(0.010_396_7, 0.418_61).unwrap();
        assert!((curve.peak_time() - 8.6).abs() < 0.05);
        // By hand: F(t*) = ½ − p/2q = 0.487582; (p+q)²/4q = 0.1099154
        assert!((curve.adopted(curve.peak_time()) - 0.487_582).abs() < 1e-6);
        assert!((curve.peak_rate() - 0.109_915).abs() < 1e-5);
    }

    #[test]
    fn the_first_periods_by_hand() {
        // p = 0.1, q = 0.4: 0.1; (0.1 + 0.04)·0.9 = 0.126; (0.1 + 0.0904)·0.774 = 0.1473696
        let periods = Bass::new(0.1, 0.4).unwrap().by_periods(3);
        for (found, expected) in periods.iter().zip([0.1, 0.126, 0.147_369_6]) {
            assert!((found - expected).abs() < 1e-12);
        }
    }

    #[test]
    fn without_imitation_it_is_a_plain_decay() {
        let curve = Bass::new(0.2, 0.0).unwrap();
        assert!((curve.adopted(3.0) - (1.0 - libm::exp(-0.6))).abs() < 1e-15);
        assert_eq!((curve.peak_time(), curve.peak_rate()), (0.0, 0.2));
        assert_eq!(Bass::new(0.0, 0.4), None);
    }

    proptest! {
        #[test]
        fn the_peak_is_the_highest_point_and_the_formula_is_the_slope(
            p in 0.001_f64..0.2, q in 0.0_f64..1.0, time in 0.0_f64..40.0,
        ) {
            let curve = Bass::new(p, q).unwrap();
            prop_assert!(curve.rate(time) <= curve.peak_rate() * (1.0 + 1e-12));
            prop_assert!((curve.rate(curve.peak_time()) - curve.peak_rate()).abs() < 1e-12);
            let h = 1e-5;
            let slope = (curve.adopted(time + h) - curve.adopted(time - h)) / (2.0 * h);
            prop_assert!((slope - curve.rate(time)).abs() < 1e-6);
        }

        #[test]
        fn time_of_a_part_is_the_inverse(p in 0.001_f64..0.2, q in 0.0_f64..1.0, part in 0.0_f64..0.999) {
            let curve = Bass::new(p, q).unwrap();
            prop_assert!((curve.adopted(curve.time_of(part).unwrap()) - part).abs() < 1e-10);
        }

        #[test]
        fn periods_never_take_more_than_there_is(p in 0.001_f64..1.0, q in 0.0_f64..3.0) {
            let periods = Bass::new(p, q).unwrap().by_periods(60);
            prop_assert!(periods.iter().all(|now| *now >= 0.0) && periods.iter().sum::<f64>() <= 1.0 + 1e-12);
        }
    }
}
