//! Risk-adjusted net present value: every flow weighted by the probability of reaching it.
//!
//! ```text
//! rNPV = Σ_n C_n · R_n · (1 + r)^−t_n
//! ```
//!
//! `C_n` flow after tax, `t_n` its time in years from today, `R_n` the probability that the project comes so
//! far that the flow happens: a stage's cost is paid when the stage is *reached*, whether it succeeds or not,
//! and is never weighted by final success. `r` is a discount rate **without** technical risk: the stages hold
//! that already, see [`counted_twice`].
//! Source: Stewart, Allison & Johnson, "Putting a price on biotechnology", *Nature Biotechnology* 19, 2001;
//! eq. 1 of Svennebring & Wikberg, *SpringerPlus* 2:140, 2013.

pub mod counted_twice;
pub mod launch;
pub mod stages;
pub mod tax;

use crate::cashflow::discounting::{discount_factor, sum};
use launch::Launch;
use stages::{PlannedStage, Programme};
use tax::Tax;

/// Where in a year or a stage a flow lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Within {
    /// At its start.
    Start,
    /// In its middle.
    Middle,
    /// At its end.
    #[default]
    End,
}

impl Within {
    /// The part of the period that has passed.
    #[must_use]
    pub const fn part_passed(self) -> f64 {
        match self {
            Self::Start => 0.0,
            Self::Middle => 0.5,
            Self::End => 1.0,
        }
    }
}

/// What a flow is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FlowKind {
    /// The cost of the stage at this position, or a part of it.
    Stage(usize),
    /// The cost of the launch.
    Launch,
    /// The earnings of this year of sales, from 1.
    Sales(u32),
    /// The stated flow at this position.
    Stated(usize),
}

/// A flow and the probability that it happens.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RiskedFlow {
    /// What it is.
    pub kind: FlowKind,
    /// When, in years from today.
    pub time: f64,
    /// How much before tax: received is positive, paid is negative.
    pub amount: f64,
    /// Tax on it; negative when tax is given back.
    pub tax: f64,
    /// The probability that the project reaches it.
    pub reached: f64,
    /// Whether tax counts it.
    pub taxed: bool,
}

impl RiskedFlow {
    /// What is left after tax.
    #[must_use]
    pub fn after_tax(&self) -> f64 {
        self.amount - self.tax
    }

    /// What is left after tax, weighted by the probability of reaching it.
    #[must_use]
    pub fn expected(&self) -> f64 {
        self.after_tax() * self.reached
    }

    /// The expected amount as of today.
    #[must_use]
    pub fn present_value(&self, rate: f64) -> f64 {
        self.expected() * factor(rate, self.time)
    }
}

/// A project under technical risk.
#[derive(Clone, Debug, PartialEq)]
pub struct Project {
    /// The stages up to launch.
    pub programme: Programme,
    /// Launch and sales; `None` where there are none.
    pub launch: Option<Launch>,
    /// Flows stated one by one, with the probability of each: their `tax` is computed.
    pub stated: Vec<RiskedFlow>,
    /// Tax.
    pub tax: Tax,
}

impl Project {
    /// Every flow in the order of time, after tax on the path of success.
    #[must_use]
    pub fn flows(&self) -> Vec<RiskedFlow> {
        let mut flows: Vec<RiskedFlow> =
            self.programme.plan().iter().flat_map(PlannedStage::flows).collect();
        flows.extend(self.launch.iter().flat_map(Launch::flows));
        flows.extend_from_slice(&self.stated);
        flows.sort_by(|a, b| a.time.total_cmp(&b.time));
        self.tax.apply(&mut flows);
        flows
    }
}

/// The risk-adjusted value of flows at a rate without technical risk.
#[must_use]
pub fn risk_adjusted_value(flows: &[RiskedFlow], rate: f64) -> f64 {
    sum(flows.iter().map(|flow| flow.present_value(rate)))
}

/// The value if every stage were certain to succeed.
#[must_use]
pub fn value_on_success(flows: &[RiskedFlow], rate: f64) -> f64 {
    sum(flows.iter().map(|flow| flow.after_tax() * factor(rate, flow.time)))
}

/// A flow of today counts in full whatever the rate.
fn factor(rate: f64, time: f64) -> f64 {
    if time == 0.0 { 1.0 } else { discount_factor(rate, time) }
}

#[cfg(test)]
mod tests;
