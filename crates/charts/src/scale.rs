//! From numbers to places, and the round numbers between.

/// A straight scale from numbers to places.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Linear {
    /// The numbers at both ends.
    pub numbers: (f64, f64),
    /// The places of both ends.
    pub places: (f64, f64),
}

impl Linear {
    /// The place of a number; the first place where the scale has no extent.
    #[must_use]
    pub fn place(&self, number: f64) -> f64 {
        let extent = self.numbers.1 - self.numbers.0;
        let part = (number - self.numbers.0) / extent;
        if part.is_finite() {
            self.places.0 + part * (self.places.1 - self.places.0)
        } else {
            self.places.0
        }
    }

    /// The length that stands for an amount.
    #[must_use]
    pub fn length(&self, amount: f64) -> f64 {
        (self.place(self.numbers.0 + amount) - self.places.0).abs()
    }
}

/// Pictures are drawn for at least this width; in less room they are shown smaller.
const NARROWEST: f64 = 240.0;
/// And for at most this width.
const WIDEST: f64 = 4000.0;

/// The width for which a picture is drawn in that much room.
pub(crate) fn room(width: f64) -> f64 {
    within(if width.is_nan() { NARROWEST } else { width }, NARROWEST, WIDEST)
}

/// The number between the bounds that is nearest; the lower bound where they are the wrong way
/// round.
pub(crate) fn within(number: f64, low: f64, high: f64) -> f64 {
    number.min(high).max(low)
}

/// Round numbers (1, 2 or 5 times a power of ten apart) from at or below `low` to at or above
/// `high`, about `wanted` of them. Zero and one for an empty range.
#[must_use]
pub fn ticks(low: f64, high: f64, wanted: usize) -> Vec<f64> {
    let (low, high) = if low <= high { (low, high) } else { (high, low) };
    if !(low.is_finite() && high.is_finite()) || high <= low {
        let low = if low.is_finite() { low } else { 0.0 };
        let step = if low == 0.0 { 1.0 } else { low.abs() };
        return vec![low.min(0.0), low.max(0.0).max(low.min(0.0) + step)];
    }
    let wanted = wanted.clamp(2, 20);
    let rough = (high - low) / (wanted as f64 - 1.0);
    let power = 10_f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 5.0, 10.0]
        .into_iter()
        .map(|multiple| multiple * power)
        .find(|step| *step >= rough * 0.999)
        .unwrap_or(10.0 * power);
    let first = (low / step).floor();
    let last = (high / step - 1e-9).ceil();
    let count = (last - first).round().clamp(1.0, 50.0) as usize;
    (0..=count)
        .map(|at| (first + at as f64) * step)
        .map(|number| if number == 0.0 { 0.0 } else { number })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_span_the_range() {
        assert_eq!(ticks(0.0, 9.3, 6), [0.0, 2.0, 4.0, 6.0, 8.0, 10.0]);
        assert_eq!(ticks(-3.0, 7.0, 6), [-4.0, -2.0, 0.0, 2.0, 4.0, 6.0, 8.0]);
        assert_eq!(ticks(0.0, 10.0, 3), [0.0, 5.0, 10.0]);
    }

    #[test]
    fn an_empty_or_endless_range_still_has_two_ends() {
        for (low, high) in [(0.0, 0.0), (5.0, 5.0), (f64::NAN, 1.0), (0.0, f64::INFINITY)] {
            let ticks = ticks(low, high, 5);
            assert!(ticks.len() >= 2 && ticks[0] < ticks[1], "{low} {high} {ticks:?}");
            assert!(ticks.iter().all(|tick| tick.is_finite()));
        }
    }

    #[test]
    fn a_scale_without_extent_has_one_place() {
        let scale = Linear { numbers: (2.0, 2.0), places: (10.0, 20.0) };
        assert_eq!(scale.place(2.0), 10.0);
    }
}
