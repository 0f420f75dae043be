//! What a loss is worth to the tax of other years.
//!
//! Refunded at once, carried forward without end, or lost: `tax_t = T · taxable_t`, with `taxable_t` as below.
//! Source: Koller, Goedhart & Wessels, *Valuation*, on operating taxes and tax-loss carryforwards.

/// What happens to losses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Losses {
    /// Lost: each year's earnings are taxed by themselves, costs before them save no tax.
    #[default]
    Lost,
    /// Carried forward without end: tax begins when earnings have passed all costs before them.
    CarriedForward,
    /// Tax is given back at once, as in a firm with other profits.
    Refunded,
}

impl Losses {
    /// What is taxed of each profit, in the order of time.
    pub fn taxable(self, profits: impl IntoIterator<Item = f64>) -> Vec<f64> {
        let mut carried = 0.0;
        let mut taxed = |profit: f64| match self {
            Self::Lost => profit.max(0.0),
            Self::Refunded => profit,
            Self::CarriedForward => {
                let used = f64::min(carried, profit.max(0.0));
                carried += (-profit).max(0.0) - used;
                profit.max(0.0) - used
            }
        };
        profits.into_iter().map(&mut taxed).collect()
    }
}
