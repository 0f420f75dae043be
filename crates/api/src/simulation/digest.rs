//! One word for all results of a simulation, to compare two machines by.
//!
//! ```text
//! FNV-1a, 64 bits: h ← (h ⊕ byte)·1099511628211, from 14695981039346656037
//! ```
//!
//! Over the bits of every result, output by output in the order of the draws, the least byte first. Every
//! result that is not a number counts as the same one, because which bits such a result has is left to the
//! machine. It finds accidents, not forgeries.
//! Source: Fowler, Noll & Vo, RFC 9923.

const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;

/// The digest of columns of results, as `fnv1a64:` and sixteen hexadecimal digits.
#[must_use]
pub fn digest(columns: &[Vec<f64>]) -> String {
    let results = columns.iter().flatten().map(|result| {
        let same = if result.is_nan() { f64::NAN } else { *result };
        same.to_bits().to_le_bytes()
    });
    format!("fnv1a64:{:016x}", fnv1a(results.flatten()))
}

fn fnv1a(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(BASIS, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_vectors() {
        // RFC 9923, appendix: "", "a", "foobar".
        assert_eq!(fnv1a("".bytes()), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv1a("a".bytes()), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(fnv1a("foobar".bytes()), 0x8594_4171_f739_67e8);
    }

    #[test]
    fn one_bit_of_one_result_or_its_place_changes_it_and_the_kind_of_nan_does_not() {
        let results = vec![vec![1.0, 2.0], vec![3.0, f64::NAN]];
        let before = digest(&results);
        let mut other = results.clone();
        other[0][1] = 2.0_f64.next_up();
        assert_ne!(digest(&other), before);
        assert_ne!(digest(&[vec![2.0, 1.0], vec![3.0, f64::NAN]]), before);
        let quiet = f64::from_bits(f64::NAN.to_bits() | 1);
        assert_eq!(digest(&[vec![1.0, 2.0], vec![3.0, -quiet]]), before);
    }
}
