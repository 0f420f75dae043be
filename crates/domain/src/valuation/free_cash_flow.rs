//! Free cash flow: what a plan leaves to those who finance it.
//!
//! ```text
//! FCF_t = EBIT_t·(1 − T) + D&A_t − capex_t − ΔNWC_t − other_t
//! ```
//!
//! `EBIT` earnings before interest and tax, `T` tax rate, `D&A` depreciation and amortisation, `capex` investment, `ΔNWC`
//! rise of net working capital, `other` what else is paid and not in EBIT. Tax on a loss is given back, lost or carried
//! forward, as the firm's position is; the formula above gives it back.
//! Source: Koller, Goedhart & Wessels, *Valuation*, on free cash flow; IVS 210 (intangible assets).

use super::tax_on_losses::Losses;

/// One year of a plan.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct OperatingYear {
    /// Sales; zero where only earnings are known.
    pub revenue: f64,
    /// Earnings before interest and tax.
    pub ebit: f64,
    /// Depreciation and amortisation.
    pub depreciation: f64,
    /// Investment.
    pub capex: f64,
    /// Rise of net working capital.
    pub rise_of_working_capital: f64,
    /// What else is paid, after tax.
    pub other: f64,
}

/// A year's free cash flow with its working.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FreeCashFlow {
    /// The year.
    pub year: OperatingYear,
    /// Tax on EBIT.
    pub tax: f64,
    /// EBIT after tax.
    pub profit_after_tax: f64,
    /// The free cash flow.
    pub free_cash_flow: f64,
}

impl OperatingYear {
    /// Earnings before depreciation and amortisation.
    pub fn ebitda(&self) -> f64 {
        self.ebit + self.depreciation
    }
}

/// The free cash flow of each year.
pub fn free_cash_flows(
    years: &[OperatingYear],
    tax_rate: f64,
    losses: Losses,
) -> Vec<FreeCashFlow> {
    let taxable = losses.taxable(years.iter().map(|year| year.ebit));
    let row = |(year, taxed): (&OperatingYear, f64)| {
        let tax = tax_rate * taxed;
        let profit_after_tax = year.ebit - tax;
        let invested = year.capex + year.rise_of_working_capital + year.other;
        let free_cash_flow = profit_after_tax + year.depreciation - invested;
        FreeCashFlow { year: *year, tax, profit_after_tax, free_cash_flow }
    };
    years.iter().zip(taxable).map(row).collect()
}

/// The rise of working capital of each year when it is a share of sales: `w·S_t − NWC_{t−1}`.
pub fn rises_of_working_capital(revenue: &[f64], share: f64, opening: f64) -> Vec<f64> {
    let mut before = opening;
    let mut rise = |sales: &f64| {
        let needed = share * sales;
        let rise = needed - before;
        before = needed;
        rise
    };
    revenue.iter().map(&mut rise).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn year(ebit: f64) -> OperatingYear {
        OperatingYear { ebit, ..OperatingYear::default() }
    }

    #[test]
    fn a_year_by_hand() {
        // 612·0.75 + 108 − 162 − (−36) = 459 + 108 − 162 + 36 = 441
        let plan = OperatingYear {
            depreciation: 108.0,
            capex: 162.0,
            rise_of_working_capital: -36.0,
            ..year(612.0)
        };
        let flows = free_cash_flows(&[plan], 0.25, Losses::Refunded);
        assert!((flows[0].free_cash_flow - 441.0).abs() < 1e-12);
        assert_eq!(plan.ebitda(), 720.0);
    }

    #[test]
    fn losses_are_refunded_carried_or_lost() {
        let taxes = |losses| {
            let flows = free_cash_flows(&[year(-100.0), year(60.0), year(90.0)], 0.2, losses);
            flows.iter().map(|flow| flow.tax).collect::<Vec<f64>>()
        };
        assert_eq!(taxes(Losses::Refunded), [-20.0, 12.0, 18.0]);
        assert_eq!(taxes(Losses::Lost), [0.0, 12.0, 18.0]);
        // 100 − 60 = 40 left; 90 − 40 = 50 taxed
        assert_eq!(taxes(Losses::CarriedForward), [0.0, 0.0, 10.0]);
    }

    #[test]
    fn working_capital_follows_sales() {
        // 10 % of 100, 150, 120 from nothing: 10, 5, −3
        let rises = rises_of_working_capital(&[100.0, 150.0, 120.0], 0.1, 0.0);
        for (rise, by_hand) in rises.iter().zip([10.0, 5.0, -3.0]) {
            assert!((rise - by_hand).abs() < 1e-12);
        }
    }

    proptest! {
        #[test]
        fn a_loss_is_worth_least_lost_and_most_refunded(
            ebit in prop::collection::vec(-1e6_f64..1e6, 1..20), tax in 0.0_f64..0.6,
        ) {
            let years: Vec<OperatingYear> = ebit.iter().map(|ebit| year(*ebit)).collect();
            let paid = |losses| free_cash_flows(&years, tax, losses).iter().map(|flow| flow.tax).sum::<f64>();
            let (refunded, carried, lost) = (
                paid(Losses::Refunded), paid(Losses::CarriedForward), paid(Losses::Lost),
            );
            prop_assert!(refunded <= carried + 1e-6 && carried <= lost + 1e-6);
        }

        #[test]
        fn working_capital_tied_up_is_the_last_share_of_sales(
            revenue in prop::collection::vec(0.0_f64..1e6, 1..20), share in 0.0_f64..0.5, opening in 0.0_f64..1e5,
        ) {
            let tied: f64 = opening + rises_of_working_capital(&revenue, share, opening).iter().sum::<f64>();
            prop_assert!((tied - share * revenue.last().unwrap()).abs() < 1e-6);
        }
    }
}
