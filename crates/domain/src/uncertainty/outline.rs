//! The density of a distribution at rising values, for its picture.

use super::Distribution;

/// What a shape without ends leaves out of its picture on either side, as a probability.
const LEFT_OUT: f64 = 0.005;
/// Half of the interval over which the density is taken, in parts of the whole width.
const HALF_STEP: f64 = 1e-4;

impl Distribution {
    /// `count` values from end to end with the density at each, values rising; empty for a point
    /// or fewer than two values. Shapes without ends are drawn from their 0.5 % to their 99.5 %
    /// quantile.
    ///
    /// ```text
    /// f(x) ≈ (F(x + h) − F(x − h)) / 2h, on one side only at an end
    /// ```
    #[must_use]
    pub fn outline(&self, count: u32) -> Vec<(f64, f64)> {
        let (low, high) = self.drawn_ends();
        let width = high - low;
        if count < 2 || !width.is_finite() || width <= 0.0 {
            return Vec::new();
        }
        let half = HALF_STEP * width;
        (0..count)
            .map(|at| {
                let value = low + width * (f64::from(at) / f64::from(count - 1));
                let (from, to) = ((value - half).max(low), (value + half).min(high));
                (value, (self.cumulative(to) - self.cumulative(from)) / (to - from))
            })
            .collect()
    }

    fn drawn_ends(&self) -> (f64, f64) {
        match self {
            Self::Point(point) => (point.mean(), point.mean()),
            Self::Uniform(uniform) => (uniform.quantile(0.0), uniform.quantile(1.0)),
            Self::Triangular(triangular) => (triangular.low(), triangular.high()),
            Self::Pert(pert) => (pert.low(), pert.high()),
            Self::Normal(_) | Self::LogNormal(_) | Self::Beta(_) => {
                (self.quantile(LEFT_OUT), self.quantile(1.0 - LEFT_OUT))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::uncertainty::{Beta, LogNormal, Normal, Pert, Point, Triangular, Uniform};

    #[test]
    fn a_triangle_peaks_at_two_over_its_width() {
        // 0, 1, 4: f(1) = 2/4
        let outline = Distribution::from(Triangular::new(0.0, 1.0, 4.0).unwrap()).outline(5);
        let values: Vec<f64> = outline.iter().map(|(value, _)| *value).collect();
        assert_eq!(values, [0.0, 1.0, 2.0, 3.0, 4.0]);
        assert!((outline[1].1 - 0.5).abs() < 1e-3);
        assert!(outline[0].1 < 1e-3 && outline[4].1 < 1e-3);
    }

    #[test]
    fn a_uniform_is_flat() {
        let outline = Distribution::from(Uniform::new(2.0, 6.0).unwrap()).outline(9);
        assert!(outline.iter().all(|(_, density)| (density - 0.25).abs() < 1e-9));
    }

    #[test]
    fn the_area_below_the_outline_is_what_is_drawn() {
        let all: [Distribution; 4] = [
            Pert::new(0.03, 0.05, 0.08).unwrap().into(),
            Normal::new(5.0, 1.0).unwrap().into(),
            LogNormal::from_mean(1000.0, 600.0).unwrap().into(),
            Beta::new(2.0, 8.0).unwrap().into(),
        ];
        for distribution in all {
            let outline = distribution.outline(400);
            let area: f64 = outline
                .windows(2)
                .map(|pair| (pair[1].0 - pair[0].0) * (pair[0].1 + pair[1].1) / 2.0)
                .sum();
            assert!((area - 1.0).abs() < 0.012, "{} {area}", distribution.key());
        }
    }

    #[test]
    fn a_point_has_no_outline() {
        assert!(Distribution::from(Point::new(7.0).unwrap()).outline(10).is_empty());
    }
}
