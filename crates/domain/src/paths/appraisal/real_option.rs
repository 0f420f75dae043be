//! The right to wait as a real option (Black–Scholes–Merton with a cost of delay).
//!
//! ```text
//! V = success · C(S, K, T, r, y, σ) − development        y = 1/remaining life
//! ```
//!
//! `S` what the launch is worth when it comes, `K` what it costs, `T` years until the decision, `r` = ln(1 + rate without risk).
//! It takes the value to be traded; the risk of research is not, and no hedge holds it. So the chances of the stages stay
//! as they are, the value is a cross-check and has no weight. Formula and source:
//! [`crate::real_options::black_scholes_merton`].

use crate::inputs::{Field, Kind, MOST_MONEY, Presence};
use crate::paths::appraisal::composed::Composed;
use crate::paths::appraisal::decision_tree::value_at_launch;
use crate::paths::appraisal::{Method, OwnExploitation};
use crate::project::Project;
use crate::real_options::black_scholes_merton::BlackScholesMerton;
use crate::real_options::terms::OptionTerms;
use crate::units::Number;

/// What the launch costs.
pub const LAUNCH_COST: Field =
    Field::new("real_option.launch_cost", Kind::Money, Presence::Optional).within("1", MOST_MONEY);
/// Years until the decision to launch has to fall.
pub const YEARS: Field =
    Field::new("real_option.years", Kind::Duration, Presence::Optional).within("0.01", "100");
/// The volatility of the value per year.
pub const VOLATILITY: Field =
    Field::new("real_option.volatility", Kind::Rate, Presence::Optional).within("0.001", "10");
/// The rate without risk, per year.
pub const RISK_FREE_RATE: Field =
    Field::new("real_option.risk_free_rate", Kind::Rate, Presence::Optional).within("0", "1");

/// Every field of the method.
pub const FIELDS: &[Field] = &[LAUNCH_COST, YEARS, VOLATILITY, RISK_FREE_RATE];

const DAYS_PER_YEAR: f64 = 365.25;

/// The terms of the option; `None` where an input is missing or there is nothing to gain.
pub fn option_terms<N: Number>(project: &Project<N>, own: &OwnExploitation) -> Option<OptionTerms> {
    let get = |field: &Field| project.methods.get(field);
    let days = project.licence.signed_on.days_until(&project.right.expiry);
    let life = days as f64 / DAYS_PER_YEAR;
    OptionTerms::new(
        value_at_launch(project, own),
        get(&LAUNCH_COST)?,
        get(&YEARS)?,
        libm::log1p(get(&RISK_FREE_RATE)?),
        if life > 0.0 { 1.0 / life } else { return None },
        get(&VOLATILITY)?,
    )
    .ok()
}

pub(super) fn value<N: Number>(project: &Project<N>, own: &OwnExploitation) -> Option<Composed> {
    let call = BlackScholesMerton::new(&option_terms(project, own)?).call;
    let on_success = call * project.road.success().to_f64();
    Some(Composed::of_value(Method::RealOption, on_success).less_development(own))
}
