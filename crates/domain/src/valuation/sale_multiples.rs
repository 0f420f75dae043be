//! Sale multiples: what comparable rights were sold for, over what they earned.
//!
//! ```text
//! multiple_i = price_i/metric_i · Π_j (1 + a_ij)
//! V = median(multiple) · metric of this right;     range = quartiles(multiple) · metric
//! ```
//!
//! The metric is sales, profit or another size that both have and that price follows. The same definition of quartiles as
//! for licences holds ([`super::weighted_quantile`]). Few sales, other sizes and other years make a multiple a cross-check.
//! Source: IVS 103 and 210, market approach, comparable transactions method; Circular 37/2024/TT-BTC, comparison method.

use super::weighted_quantile::{Quartiles, Weighted, effective_count, quartiles, weighted_mean};

/// A sale of a comparable right.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparableSale {
    /// What was paid.
    pub price: f64,
    /// The size that price is set against, above zero.
    pub metric: f64,
    /// Adjustments, each a fraction above −1.
    pub adjustments: Vec<f64>,
    /// How near it is, zero or more.
    pub weight: f64,
}

impl ComparableSale {
    /// Price over metric.
    pub fn multiple(&self) -> f64 {
        self.price / self.metric
    }

    /// The multiple on the terms of this right.
    pub fn adjusted_multiple(&self) -> f64 {
        let factor: f64 = self.adjustments.iter().map(|adjustment| 1.0 + adjustment).product();
        self.multiple() * factor
    }
}

/// What comparable sales say of a right with that metric.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ValueByMultiples {
    /// Quartiles of the adjusted multiples.
    pub multiples: Quartiles,
    /// Mean of the adjusted multiples.
    pub mean_multiple: f64,
    /// The median multiple times the metric.
    pub value: f64,
    /// The lower quartile times the metric.
    pub low: f64,
    /// The upper quartile times the metric.
    pub high: f64,
    /// How many sales have weight.
    pub count: usize,
    /// How many equal ones weigh as much.
    pub effective_count: f64,
}

/// The value by multiples; `None` if no sale has weight.
pub fn value_by_multiples(sales: &[ComparableSale], metric: f64) -> Option<ValueByMultiples> {
    let weighted =
        |sale: &ComparableSale| Weighted { value: sale.adjusted_multiple(), weight: sale.weight };
    let observed: Vec<Weighted> = sales.iter().map(weighted).collect();
    let multiples = quartiles(&observed)?;
    let (low, high) = (multiples.lower * metric, multiples.upper * metric);
    Some(ValueByMultiples {
        multiples,
        mean_multiple: weighted_mean(&observed)?,
        value: multiples.median * metric,
        low: low.min(high),
        high: low.max(high),
        count: observed.iter().filter(|each| each.weight > 0.0).count(),
        effective_count: effective_count(&observed),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sale(price: f64, metric: f64) -> ComparableSale {
        ComparableSale { price, metric, adjustments: Vec::new(), weight: 1.0 }
    }

    #[test]
    fn three_sales_by_hand() {
        // 30/10 = 3, 42/12 = 3.5, 22.4/8 = 2.8: median 3, quartiles 2.9 and 3.25; times 10
        let found =
            value_by_multiples(&[sale(30.0, 10.0), sale(42.0, 12.0), sale(22.4, 8.0)], 10.0)
                .unwrap();
        assert!((found.value - 30.0).abs() < 1e-12);
        assert!((found.low - 29.0).abs() < 1e-12 && (found.high - 32.5).abs() < 1e-12);
        assert!((found.mean_multiple - 3.1).abs() < 1e-12);
        assert_eq!(value_by_multiples(&[], 10.0), None);
    }

    proptest! {
        #[test]
        fn value_scales_with_the_metric_and_with_prices(
            pairs in prop::collection::vec((1.0_f64..1e6, 1.0_f64..1e6), 1..20), c in 0.01_f64..100.0,
        ) {
            let sales = |c: f64| pairs.iter().map(|pair| sale(pair.0 * c, pair.1)).collect::<Vec<_>>();
            let value = |c: f64, metric: f64| value_by_multiples(&sales(c), metric).unwrap().value;
            let plain = value(1.0, 7.0);
            prop_assert!((value(c, 7.0) - c * plain).abs() <= 1e-9 * plain * c);
            prop_assert!((value(1.0, 7.0 * c) - c * plain).abs() <= 1e-9 * plain * c);
        }
    }
}
