//! Polynomials with whole-number coefficients, in exact arithmetic.
//!
//! `p(x) = c_0 + c_1·x + … + c_n·x^n`, stored from `c_0` upwards without trailing zeros.
//! Only what root isolation needs lives here: signs at fractions, derivative, division with a common
//! factor cleared, greatest common divisor, and the split into factors of equal multiplicity (Yun 1976).

use num_bigint::{BigInt, Sign};
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{One, Signed, Zero};

/// A polynomial with whole-number coefficients, lowest power first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Polynomial {
    coefficients: Vec<BigInt>,
}

impl Polynomial {
    /// Builds a polynomial from its coefficients, lowest power first; zeros at the top are dropped.
    pub fn new(mut coefficients: Vec<BigInt>) -> Self {
        while coefficients.last().is_some_and(Zero::is_zero) {
            coefficients.pop();
        }
        Self { coefficients }
    }

    /// Builds the polynomial that is proportional to the given fractions, lowest power first.
    pub fn from_fractions(fractions: &[&BigRational]) -> Self {
        let common =
            fractions.iter().fold(BigInt::one(), |so_far, fraction| so_far.lcm(fraction.denom()));
        let whole = fractions
            .iter()
            .map(|fraction| fraction.numer() * (&common / fraction.denom()))
            .collect();
        Self::new(whole).primitive()
    }

    /// The coefficients, lowest power first.
    pub fn coefficients(&self) -> &[BigInt] {
        &self.coefficients
    }

    /// The highest power with a coefficient other than zero; zero for constants.
    pub fn degree(&self) -> usize {
        self.coefficients.len().saturating_sub(1)
    }

    /// Whether every coefficient is zero.
    pub fn is_zero(&self) -> bool {
        self.coefficients.is_empty()
    }

    /// Divides out the greatest whole number that divides every coefficient; signs stay.
    pub fn primitive(self) -> Self {
        let content = self.coefficients.iter().fold(BigInt::zero(), |so_far, c| so_far.gcd(c));
        if content.is_zero() || content.is_one() {
            return self;
        }
        Self::new(self.coefficients.into_iter().map(|c| c / &content).collect())
    }

    /// Divides by the highest power of `x` that divides the polynomial: takes away roots at zero.
    pub fn without_roots_at_zero(self) -> Self {
        let zeros = self.coefficients.iter().take_while(|c| c.is_zero()).count();
        Self::new(self.coefficients.into_iter().skip(zeros).collect())
    }

    /// The derivative.
    pub fn derivative(&self) -> Self {
        let coefficients = self.coefficients.iter().enumerate().skip(1);
        Self::new(coefficients.map(|(power, c)| c * BigInt::from(power)).collect())
    }

    /// The sign of `p(numerator / 2^halvings)`, exactly.
    pub fn sign_at(&self, numerator: &BigInt, halvings: u64) -> Sign {
        // Horner on p(a/2^k)·2^(k·n), from the highest power down.
        let mut value = BigInt::zero();
        let mut shift = 0_u64;
        for coefficient in self.coefficients.iter().rev() {
            value = value * numerator + (coefficient << shift);
            shift += halvings;
        }
        value.sign()
    }

    /// How often the sign changes along the coefficients, zeros skipped: by Descartes' rule the number
    /// of positive roots, or more by an even number.
    pub fn sign_changes(&self) -> usize {
        let mut changes = 0;
        let mut last = Sign::NoSign;
        for sign in self.coefficients.iter().map(BigInt::sign) {
            if sign == Sign::NoSign {
                continue;
            }
            if last != Sign::NoSign && last != sign {
                changes += 1;
            }
            last = sign;
        }
        changes
    }

    /// Splits into factors without repeated roots: `(factor, multiplicity)`, constants left out.
    ///
    /// Yun's algorithm; the usual case of no repeated root is recognised first, modulo a prime.
    pub fn factors_by_multiplicity(&self) -> Vec<(Self, usize)> {
        if self.degree() == 0 {
            return Vec::new();
        }
        let slope = self.derivative();
        if is_coprime_modulo_a_prime(self, &slope) {
            return vec![(self.clone(), 1)];
        }
        let mut factors = Vec::new();
        let repeated = self.greatest_common_divisor(&slope);
        let mut rest = self.divided_by(&repeated);
        let mut common = repeated;
        let mut multiplicity = 1;
        while rest.degree() > 0 {
            let shared = rest.greatest_common_divisor(&common);
            let factor = rest.divided_by(&shared);
            if factor.degree() > 0 {
                factors.push((factor, multiplicity));
            }
            common = common.divided_by(&shared);
            rest = shared;
            multiplicity += 1;
        }
        factors
    }

    /// The greatest common divisor, up to a constant factor (primitive remainder sequence).
    fn greatest_common_divisor(&self, other: &Self) -> Self {
        let (mut high, mut low) = (self.clone().primitive(), other.clone().primitive());
        if high.degree() < low.degree() {
            core::mem::swap(&mut high, &mut low);
        }
        while !low.is_zero() {
            let remainder = high.pseudo_division(&low).1.primitive();
            high = low;
            low = remainder;
        }
        high
    }

    /// The quotient by a divisor known to divide, up to a constant factor.
    fn divided_by(&self, divisor: &Self) -> Self {
        self.pseudo_division(divisor).0.primitive()
    }

    /// `(q, r)` with `c·self = q·divisor + r` for some positive whole number `c`.
    fn pseudo_division(&self, divisor: &Self) -> (Self, Self) {
        let Some(lead) = divisor.coefficients.last() else {
            return (Self::new(Vec::new()), self.clone());
        };
        let scale = lead.abs();
        let mut remainder = self.coefficients.clone();
        let steps = (self.coefficients.len() + 1).saturating_sub(divisor.coefficients.len());
        let mut quotient = vec![BigInt::zero(); steps];
        for offset in (0..steps).rev() {
            let top = remainder.pop().unwrap_or_default();
            let factor = if lead.is_negative() { -top } else { top };
            for value in remainder.iter_mut().chain(quotient.iter_mut()) {
                *value *= &scale;
            }
            let below_lead = divisor.coefficients.iter().take(divisor.degree());
            for (value, c) in remainder.iter_mut().skip(offset).zip(below_lead) {
                *value -= &factor * c;
            }
            if let Some(slot) = quotient.get_mut(offset) {
                *slot += factor;
            }
        }
        (Self::new(quotient), Self::new(remainder))
    }
}

/// Whether two polynomials share no root, as far as one of a few primes can prove it.
fn is_coprime_modulo_a_prime(left: &Polynomial, right: &Polynomial) -> bool {
    const PRIMES: [u64; 3] = [2_147_483_647, 2_147_483_629, 2_147_483_587];
    PRIMES.iter().any(|prime| {
        let (a, b) = (residues(left, *prime), residues(right, *prime));
        let kept_degree = a.len() == left.coefficients.len() && b.len() == right.coefficients.len();
        kept_degree && common_degree_modulo(a, b, *prime) == 0
    })
}

/// Coefficients modulo a prime, zeros at the top dropped.
fn residues(polynomial: &Polynomial, prime: u64) -> Vec<u64> {
    let modulus = BigInt::from(prime);
    let mut residues: Vec<u64> = polynomial
        .coefficients
        .iter()
        .map(|c| u64::try_from(c.mod_floor(&modulus)).unwrap_or(0))
        .collect();
    drop_top_zeros(&mut residues);
    residues
}

/// The degree of the greatest common divisor modulo a prime (Euclid).
fn common_degree_modulo(mut high: Vec<u64>, mut low: Vec<u64>, prime: u64) -> usize {
    while let Some(lead) = low.last() {
        let inverse = power_modulo(*lead, prime - 2, prime);
        while high.len() >= low.len() {
            let Some(top) = high.last() else { break };
            let factor = top * inverse % prime;
            let offset = high.len() - low.len();
            for (value, c) in high.iter_mut().skip(offset).zip(&low) {
                *value = (*value + prime - factor * c % prime) % prime;
            }
            drop_top_zeros(&mut high);
        }
        core::mem::swap(&mut high, &mut low);
    }
    high.len().saturating_sub(1)
}

fn drop_top_zeros(coefficients: &mut Vec<u64>) {
    while coefficients.last() == Some(&0) {
        coefficients.pop();
    }
}

fn power_modulo(mut base: u64, mut exponent: u64, prime: u64) -> u64 {
    let mut result = 1;
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = result * base % prime;
        }
        base = base * base % prime;
        exponent >>= 1;
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    fn polynomial(coefficients: &[i64]) -> Polynomial {
        Polynomial::new(coefficients.iter().map(|c| BigInt::from(*c)).collect())
    }

    #[test]
    fn signs_at_fractions_are_exact() {
        // x² − 2 at 181/128 = 1.4140625: negative; at 182/128: positive; 2x − 3 at 3/2: zero.
        let square = polynomial(&[-2, 0, 1]);
        assert_eq!(square.sign_at(&BigInt::from(181), 7), Sign::Minus);
        assert_eq!(square.sign_at(&BigInt::from(182), 7), Sign::Plus);
        assert_eq!(polynomial(&[-3, 2]).sign_at(&BigInt::from(3), 1), Sign::NoSign);
    }

    #[test]
    fn repeated_roots_are_split_off_with_their_multiplicity() {
        // (x − 1)³ (x − 2)² (x + 5) = expand step by step: coefficients checked by hand.
        // (x−1)³ = −1 + 3x − 3x² + x³ ; (x−2)² = 4 − 4x + x² ; product · (x+5)
        let cube = [-1, 3, -3, 1];
        let square = [4, -4, 1];
        let line = [5, 1];
        let product = multiply(&multiply(&cube, &square), &line);
        let factors = polynomial(&product).factors_by_multiplicity();
        let shape: Vec<(usize, usize)> = factors.iter().map(|(f, m)| (f.degree(), *m)).collect();
        assert_eq!(shape, [(1, 1), (1, 2), (1, 3)]);
        let signs_vanish =
            |factor: &Polynomial, at: i64| factor.sign_at(&BigInt::from(at), 0) == Sign::NoSign;
        assert!(signs_vanish(&factors[0].0, -5));
        assert!(signs_vanish(&factors[1].0, 2));
        assert!(signs_vanish(&factors[2].0, 1));
    }

    fn multiply(left: &[i64], right: &[i64]) -> Vec<i64> {
        let mut product = vec![0; left.len() + right.len() - 1];
        for (i, a) in left.iter().enumerate() {
            for (j, b) in right.iter().enumerate() {
                product[i + j] += a * b;
            }
        }
        product
    }
}
