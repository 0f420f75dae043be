//! Uniform numbers by (input, draw): where the randomness of a simulation comes from.

use super::philox::philox4x32;

/// 2^−52: uniform numbers are odd multiples of half of it, so that neither 0 nor 1 is ever drawn.
const STEP: f64 = 1.0 / 4_503_599_627_370_496.0;

/// A source of uniform numbers strictly between 0 and 1.
///
/// Every number is a function of the sampler, the input's position and the number of the draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sampler {
    /// Independent draws (Philox4x32-10) under a seed.
    Independent {
        /// The seed: the same seed gives the same draws for ever.
        seed: u64,
    },
}

impl Sampler {
    /// The uniform number of one input in one draw.
    #[must_use]
    pub fn uniform(&self, input: usize, draw: u64) -> f64 {
        let [first, second] = self.pair(input, draw / 2);
        if draw.is_multiple_of(2) { first } else { second }
    }

    /// Fills a column with the uniform numbers of one input in consecutive draws.
    pub fn fill(&self, input: usize, first_draw: u64, column: &mut [f64]) {
        let mut column = column.iter_mut();
        let mut draw = first_draw;
        if !draw.is_multiple_of(2)
            && let Some(place) = column.next()
        {
            *place = self.uniform(input, draw);
            draw += 1;
        }
        let mut pair = draw / 2;
        while let Some(even) = column.next() {
            let [first, second] = self.pair(input, pair);
            *even = first;
            if let Some(odd) = column.next() {
                *odd = second;
            }
            pair += 1;
        }
    }

    /// The numbers of draws `2·pair` and `2·pair + 1`: one block of the generator holds both.
    fn pair(&self, input: usize, pair: u64) -> [f64; 2] {
        let Self::Independent { seed } = *self;
        let counter = [pair as u32, (pair >> 32) as u32, input as u32, (input as u64 >> 32) as u32];
        let [a, b, c, d] = philox4x32(counter, [seed as u32, (seed >> 32) as u32]);
        [between_zero_and_one(a, b), between_zero_and_one(c, d)]
    }
}

/// The upper 52 bits of two words as a number strictly between 0 and 1.
fn between_zero_and_one(low: u32, high: u32) -> f64 {
    let bits = (u64::from(high) << 32 | u64::from(low)) >> 12;
    (bits as f64 + 0.5) * STEP
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLER: Sampler = Sampler::Independent { seed: 20_260_714 };

    #[test]
    fn a_column_is_the_same_from_wherever_it_is_begun() {
        let mut whole = [0.0; 101];
        SAMPLER.fill(3, 0, &mut whole);
        for (from, to) in [(0, 7), (7, 8), (8, 51), (51, 101)] {
            let mut part = vec![0.0; to - from];
            SAMPLER.fill(3, from as u64, &mut part);
            assert_eq!(part, whole[from..to]);
        }
        for (draw, value) in whole.iter().enumerate() {
            assert_eq!(SAMPLER.uniform(3, draw as u64), *value);
        }
    }

    #[test]
    fn numbers_are_never_nought_or_one() {
        assert_eq!(between_zero_and_one(0, 0), STEP / 2.0);
        assert_eq!(between_zero_and_one(u32::MAX, u32::MAX), 1.0 - STEP / 2.0);
        assert!(between_zero_and_one(u32::MAX, u32::MAX) < 1.0);
    }

    #[test]
    fn inputs_seeds_and_late_draws_differ() {
        let other = Sampler::Independent { seed: 20_260_715 };
        assert_ne!(SAMPLER.uniform(0, 0), SAMPLER.uniform(1, 0));
        assert_ne!(SAMPLER.uniform(0, 0), SAMPLER.uniform(0, 1));
        assert_ne!(SAMPLER.uniform(0, 0), other.uniform(0, 0));
        assert_ne!(SAMPLER.uniform(0, 0), SAMPLER.uniform(0, 1 << 33));
    }

    #[test]
    fn a_hundred_bins_fill_evenly() {
        let mut bins = [0_u32; 100];
        for draw in 0..100_000 {
            bins[(SAMPLER.uniform(5, draw) * 100.0) as usize] += 1;
        }
        // χ² with 99 degrees of freedom: 148.2 is passed once in a thousand.
        let chi: f64 = bins.iter().map(|count| (f64::from(*count) - 1000.0).powi(2) / 1000.0).sum();
        assert!(chi < 148.2, "{chi}");
    }
}
