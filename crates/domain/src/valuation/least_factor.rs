//! From which size on something is worth it.

/// The least factor above nought from which `worth_it` holds, where it holds for all larger ones too.
///
/// `None` where it holds for nought already, or for nothing up to `most`.
pub(crate) fn least_factor(worth_it: impl Fn(f64) -> bool, most: f64) -> Option<f64> {
    if worth_it(0.0) {
        return None;
    }
    let mut high = 1.0;
    while !worth_it(high) {
        high *= 2.0;
        if high > most {
            return None;
        }
    }
    let mut low = 0.0;
    // Eighty halvings leave nothing that a double could tell apart.
    for _ in 0..80 {
        let middle = f64::midpoint(low, high);
        if worth_it(middle) {
            high = middle;
        } else {
            low = middle;
        }
    }
    Some(high)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_finds_the_crossing_and_says_when_there_is_none() {
        assert!((least_factor(|x| x >= 0.3, 1e9).unwrap() - 0.3).abs() < 1e-15);
        assert!((least_factor(|x| x * x >= 2500.0, 1e9).unwrap() - 50.0).abs() < 1e-12);
        assert_eq!(least_factor(|_| true, 1e9), None);
        assert_eq!(least_factor(|_| false, 1e9), None);
    }
}
