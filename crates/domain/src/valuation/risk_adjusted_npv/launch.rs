//! Launch and sales: from a peak, a ramp and an exclusivity to earnings by year.
//!
//! ```text
//! S_k = peak · ramp(k) · (1 + g)^(k−1) · kept(k)                          k = 1, 2, … years after launch
//! linear ramp(k) = min(1, k/N)      s-curve ramp(k) = 1/(1 + e^(−(10/N)·(k − ½ − N/2)))
//! kept(k) = 1 within the exclusivity, then (1 − e)^m in the m-th year without it (or 1 − e throughout)
//! earnings_k = S_k · income share · margin − fixed cost_k
//! ```
//!
//! `N` years to peak, `g` growth of the market, `e` the part of sales lost per year without exclusivity,
//! `income share` 1 for who sells and the royalty rate for a licensor.

use super::{FlowKind, RiskedFlow, Within};

/// How sales rise to their peak.
#[derive(Clone, Debug, PartialEq)]
pub enum Uptake {
    /// At the peak from the first year.
    AtOnce,
    /// In equal steps: `k/N` of the peak in year `k`.
    Linear {
        /// Years to the peak.
        years: f64,
    },
    /// Slowly, fast, slowly: half of the peak after half of the years.
    SCurve {
        /// Years to the peak, nearly.
        years: f64,
    },
    /// Listed by year; the last holds from then on.
    Listed(Vec<f64>),
}

/// What is lost once exclusivity ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Erosion {
    /// The same part of what is left, every year again.
    EachYear,
    /// That part once, and no more.
    Once,
}

/// Sales from a peak, a ramp and an exclusivity.
#[derive(Clone, Debug, PartialEq)]
pub struct SalesPlan {
    /// Sales in the best year, before growth of the market.
    pub peak: f64,
    /// How sales rise.
    pub uptake: Uptake,
    /// How many years are sold, the last by its part.
    pub years: f64,
    /// How many of these years are exclusive.
    pub exclusive_years: f64,
    /// The part of sales that is lost without exclusivity.
    pub erosion: f64,
    /// Whether it is lost once or each year.
    pub erosion_pattern: Erosion,
    /// Growth of the market per year.
    pub growth: f64,
}

/// Launch and what it earns.
#[derive(Clone, Debug, PartialEq)]
pub struct Launch {
    /// When, in years from today.
    pub time: f64,
    /// The probability of coming so far.
    pub probability: f64,
    /// What it costs.
    pub cost: f64,
    /// When that is paid.
    pub cost_time: f64,
    /// Net sales by year from launch.
    pub sales: Vec<f64>,
    /// The part of sales that is income: 1, or a royalty rate.
    pub income_share: f64,
    /// What is left of income after the costs that grow with it.
    pub margin: f64,
    /// Costs by year that do not; years beyond the list have none.
    pub fixed_costs: Vec<f64>,
    /// Where in its year each year's earnings lie.
    pub within_year: Within,
}

impl Uptake {
    fn part_of_peak(&self, year: u32) -> f64 {
        let year = f64::from(year);
        match self {
            Self::AtOnce => 1.0,
            Self::Linear { years } => (year / years).min(1.0),
            Self::SCurve { years } => {
                1.0 / (1.0 + libm::exp(-(10.0 / years) * (year - 0.5 - years / 2.0)))
            }
            Self::Listed(parts) => {
                parts.get(year as usize - 1).or(parts.last()).copied().unwrap_or(0.0)
            }
        }
    }
}

impl SalesPlan {
    /// Net sales by year from launch.
    #[must_use]
    pub fn yearly_sales(&self) -> Vec<f64> {
        let count = self.years.ceil() as usize;
        (1_u32..).take(count).map(|year| self.sales_of(year)).collect()
    }

    fn sales_of(&self, year: u32) -> f64 {
        let begun = f64::from(year) - 1.0;
        let sold = (self.years - begun).clamp(0.0, 1.0);
        let exclusive = (self.exclusive_years - begun).clamp(0.0, sold);
        let open = f64::from(year) - self.exclusive_years.floor();
        let kept = match self.erosion_pattern {
            Erosion::EachYear => libm::pow(1.0 - self.erosion, open.max(0.0)),
            Erosion::Once => 1.0 - self.erosion,
        };
        let grown = libm::pow(1.0 + self.growth, begun);
        self.peak * self.uptake.part_of_peak(year) * grown * (exclusive + (sold - exclusive) * kept)
    }
}

impl Launch {
    /// The launch and each year of sales as flows, before tax.
    pub fn flows(&self) -> impl Iterator<Item = RiskedFlow> + '_ {
        let flow = |kind, time, amount| RiskedFlow {
            kind,
            time,
            amount,
            tax: 0.0,
            reached: self.probability,
            taxed: true,
        };
        let cost = (self.cost != 0.0).then(|| flow(FlowKind::Launch, self.cost_time, -self.cost));
        let years = (1_u32..).zip(&self.sales).map(move |(year, sales)| {
            let begun = year as usize - 1;
            let fixed = self.fixed_costs.get(begun).copied().unwrap_or(0.0);
            let time = self.time + begun as f64 + self.within_year.part_passed();
            flow(FlowKind::Sales(year), time, sales * self.income_share * self.margin - fixed)
        });
        cost.into_iter().chain(years)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(uptake: Uptake, years: f64) -> SalesPlan {
        SalesPlan {
            peak: 100.0,
            uptake,
            years,
            exclusive_years: years,
            erosion: 0.0,
            erosion_pattern: Erosion::EachYear,
            growth: 0.0,
        }
    }

    fn close(found: &[f64], expected: &[f64]) {
        assert_eq!(found.len(), expected.len());
        for (found, expected) in found.iter().zip(expected) {
            assert!((found - expected).abs() < 1e-9, "{found} {expected}");
        }
    }

    #[test]
    fn ramps_by_hand() {
        close(
            &plan(Uptake::Linear { years: 4.0 }, 6.0).yearly_sales(),
            &[25.0, 50.0, 75.0, 100.0, 100.0, 100.0],
        );
        close(&plan(Uptake::AtOnce, 2.0).yearly_sales(), &[100.0, 100.0]);
        close(&plan(Uptake::Listed(vec![0.1, 0.6]), 3.0).yearly_sales(), &[10.0, 60.0, 60.0]);
        // N = 5: in year 3 the exponent is −2·(2.5 − 2.5) = 0
        let curve = plan(Uptake::SCurve { years: 5.0 }, 5.0).yearly_sales();
        assert!((curve[2] - 50.0).abs() < 1e-12);
        assert!((curve[0] + curve[4] - 100.0).abs() < 1e-12);
    }

    #[test]
    fn sales_melt_away_after_exclusivity() {
        let eroding = SalesPlan { exclusive_years: 2.0, erosion: 0.6, ..plan(Uptake::AtOnce, 4.0) };
        close(&eroding.yearly_sales(), &[100.0, 100.0, 40.0, 16.0]);
        let once = SalesPlan { erosion_pattern: Erosion::Once, ..eroding };
        close(&once.yearly_sales(), &[100.0, 100.0, 40.0, 40.0]);
    }

    #[test]
    fn a_broken_year_counts_by_its_part() {
        close(&plan(Uptake::AtOnce, 2.25).yearly_sales(), &[100.0, 100.0, 25.0]);
        // Exclusive for half of the second year, then 60 % lost.
        let broken = SalesPlan { exclusive_years: 1.5, erosion: 0.6, ..plan(Uptake::AtOnce, 2.0) };
        close(&broken.yearly_sales(), &[100.0, 50.0 + 50.0 * 0.4]);
    }

    #[test]
    fn the_market_grows_from_the_second_year() {
        let growing = SalesPlan { growth: 0.1, ..plan(Uptake::AtOnce, 3.0) };
        close(&growing.yearly_sales(), &[100.0, 110.0, 121.0]);
    }
}
