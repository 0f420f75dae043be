//! Venture capital method: what the present holders of a company with the right would be paid today for its exit, and the
//! right's share of that.
//!
//! ```text
//! V = w·exit·ret/(1 + h)^T        exit = m·S_e·kept_e   or   m·S_e·kept_e·margin·(1 − tax)
//! ret = 1 − d   or, from the rounds of the spin-off,   units at founding / units after the last round
//! ```
//!
//! `w` the right's share of the company, as stated; `S_e` net sales of the exit year from the project's own stream, `kept_e` what is
//! left of them after expiry; `m` multiple; `h` hurdle; `T` years from signing to the end of the exit year. Exit year and multiple
//! are the spin-off's where none were entered here. The hurdle holds failure, so that the chances of the stages are not multiplied;
//! what the stages cost is paid by the rounds that dilute. Preferences at the exit are left aside. Where the hurdle does not lie above
//! the rate without technical risk and a stage may fail, failure would stand nowhere: the method is not used then.
//! Formula and source: [`crate::financing::venture_capital_method`], bridge: [`crate::rates::hurdle_bridge`].

use crate::financing::spin_off::SpinOff;
use crate::financing::venture_capital_method::{RequiredGrowth, VentureCapitalMethod};
use crate::inputs::{Field, Kind, Path, Presence, Problem, Reader};
use crate::paths::appraisal::Method;
use crate::paths::appraisal::composed::Composed;
use crate::paths::appraisal::inputs::MethodInputs;
use crate::paths::spin_off;
use crate::project::Project;
use crate::rates::hurdle_bridge::{implied_probability, rate_behind_hurdle};
use crate::units::Number;

/// The year after launch at whose end the company is sold; the spin-off's where none was entered.
pub const EXIT_YEAR: Field =
    Field::new("venture_capital.exit_year", Kind::Years, Presence::Optional).within("1", "50");
/// What the multiple is of; nothing entered is sales.
pub const EXIT_OF: Field =
    Field::new("venture_capital.exit_of", Kind::Choice(&["sales", "earnings"]), Presence::Optional);
/// The price of the company as a multiple; the spin-off's, which is of sales, where none was entered.
pub const EXIT_MULTIPLE: Field =
    Field::new("venture_capital.exit_multiple", Kind::Multiple, Presence::Optional)
        .within("0", "1000");
/// The hurdle rate per year, which holds the risk of failure.
pub const HURDLE: Field =
    Field::new("venture_capital.hurdle", Kind::Rate, Presence::Assumed).within("0", "10");
/// The part of a share that later rounds take; that of the spin-off's rounds where none was entered.
pub const DILUTION: Field =
    Field::new("venture_capital.dilution", Kind::Rate, Presence::Optional).within("0", "0.99");
/// The part of the company's value that is the right's.
pub const SHARE_OF_RIGHT: Field =
    Field::new("venture_capital.share_of_right", Kind::Rate, Presence::Optional).within("0", "1");

/// Every field of the method.
pub const FIELDS: &[Field] = &[EXIT_YEAR, EXIT_OF, EXIT_MULTIPLE, HURDLE, DILUTION, SHARE_OF_RIGHT];

/// Whether a field is read at all: no hurdle is assumed before the right's share is there.
pub(super) fn is_asked(field: &Field, read: &Reader<'_>) -> bool {
    let is_there = |field: &Field| read.draft().text(&field.path()).is_some();
    field.path != HURDLE.path || is_there(&HURDLE) || is_there(&SHARE_OF_RIGHT)
}

/// Refuses an exit after the last year of sales.
pub(super) fn check(inputs: &MethodInputs, read: &mut Reader<'_>, sales_years: Option<u32>) {
    if let (Some(year), Some(years)) = (inputs.get(&EXIT_YEAR), sales_years)
        && year > f64::from(years)
    {
        read.refuse(EXIT_YEAR.path(), Problem::ExitAfterTerm { years });
    }
}

/// The sale of the company, before anything is discounted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CompanyExit {
    /// The contract year at whose end it is sold.
    pub year: u32,
    /// The years from signing until then.
    pub years: f64,
    /// The part of that year's sales that is left after the right has expired.
    pub kept: f64,
    /// Sales, or earnings after tax, of that year.
    pub base: f64,
    /// The multiple, where one was entered.
    pub multiple: Option<f64>,
}

impl CompanyExit {
    /// The value of the company then; `None` without a multiple.
    #[must_use]
    pub fn value(&self) -> Option<f64> {
        Some(self.base * self.multiple?)
    }
}

/// Whether the multiple is of earnings after tax.
#[must_use]
pub fn is_of_earnings<N: Number>(project: &Project<N>) -> bool {
    let own = project.methods.get(&EXIT_MULTIPLE).is_some();
    own && project.methods.chosen(&EXIT_OF) == Some("earnings")
}

/// Where the exit year stands: here, else with the spin-off.
#[must_use]
pub fn exit_year_at<N: Number>(project: &Project<N>) -> Option<(Path, u32)> {
    if let Some(own) = project.methods.get(&EXIT_YEAR) {
        let mut numbers = project.licence.years.iter().map(|year| year.number);
        return Some((EXIT_YEAR.path(), numbers.find(|number| f64::from(*number) >= own)?));
    }
    Some((spin_off::EXIT_YEAR.path(), project.spin_off.as_ref()?.exit.year))
}

/// Where the multiple stands: here, else with the spin-off.
#[must_use]
pub fn multiple_at<N: Number>(project: &Project<N>) -> Option<(Path, N)> {
    if let Some(own) = project.methods.at(&EXIT_MULTIPLE.path()) {
        return Some((EXIT_MULTIPLE.path(), own.clone()));
    }
    let spin_off = project.spin_off.as_ref()?;
    Some((spin_off::EXIT_MULTIPLE.path(), spin_off.exit.multiple.clone()))
}

/// The exit under a tax rate; `None` without an exit year, or without the margin that earnings need.
pub fn exit<N: Number>(project: &Project<N>, tax_rate: &N) -> Option<CompanyExit> {
    let (_, number) = exit_year_at(project)?;
    let year = project.licence.years.iter().find(|year| year.number == number)?;
    let kept = year.kept.to_f64();
    let sales = year.net_sales.to_f64() * kept;
    let base = if is_of_earnings(project) {
        sales * project.operating_margin.as_ref()?.to_f64() * (1.0 - tax_rate.to_f64())
    } else {
        sales
    };
    let multiple = multiple_at(project).map(|(_, multiple)| multiple.to_f64());
    Some(CompanyExit { year: number, years: year.ends_after.to_f64(), kept, base, multiple })
}

/// What later rounds leave of a share held today: as entered, else by the spin-off's rounds, else all of it.
pub fn retention<N: Number>(project: &Project<N>) -> f64 {
    match project.methods.get(&DILUTION) {
        Some(taken) => 1.0 - taken,
        None => project.spin_off.as_ref().and_then(kept_by_rounds).unwrap_or(1.0),
    }
}

/// Units at founding over units after the last round; `None` without a round.
pub fn kept_by_rounds<N: Number>(terms: &SpinOff<N>) -> Option<f64> {
    let held = terms.ownership().ok()?;
    let last = held.rounds.last()?;
    Some(held.founding.total().to_f64() / last.holdings.total().to_f64())
}

/// Whether failure would stand nowhere: stages may fail, and the hurdle is not above the rate without technical risk.
pub fn holds_no_failure<N: Number>(project: &Project<N>) -> bool {
    let rates = (project.methods.get(&HURDLE), &project.appraisal.rate_without_technical_risk);
    matches!(rates, (Some(hurdle), Some(rate)) if hurdle <= rate.to_f64())
        && project.road.success() < N::one()
}

pub(super) fn value<N: Number>(project: &Project<N>, tax_rate: &N) -> Option<Composed> {
    if holds_no_failure(project) {
        return None;
    }
    let share = project.methods.get(&SHARE_OF_RIGHT)?;
    let exit = exit(project, tax_rate)?;
    let method = VentureCapitalMethod {
        exit_value: exit.value()?,
        growth: RequiredGrowth::Rate { hurdle: project.methods.get(&HURDLE)?, years: exit.years },
        retention: retention(project),
        investment: None,
    };
    // An exit for nothing is refused there, and worth nothing here.
    let held = method.round().map_or(0.0, |round| round.post_money);
    Some(Composed::of_value(Method::VentureCapitalMethod, held * share))
}

/// A hurdle rate against the chances of the stages.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct VentureBridge {
    /// The hurdle rate.
    pub hurdle: f64,
    /// The chance that all stages succeed.
    pub success: f64,
    /// The years until the exit.
    pub years: f64,
    /// The rate that the hurdle leaves once that chance is taken out of it.
    pub rate_behind: Option<f64>,
    /// The chance of success that the hurdle holds above the rate without technical risk, where that was entered.
    pub chance_in_hurdle: Option<f64>,
}

/// The bridge; `None` where no stage may fail, or there is no exit or no hurdle.
pub fn bridge<N: Number>(project: &Project<N>) -> Option<VentureBridge> {
    let success = project.road.success().to_f64();
    let hurdle = project.methods.get(&HURDLE)?;
    let years = exit(project, &N::nothing())?.years;
    let entered = project.appraisal.rate_without_technical_risk.as_ref();
    (success < 1.0).then(|| VentureBridge {
        hurdle,
        success,
        years,
        rate_behind: rate_behind_hurdle(hurdle, success, years),
        chance_in_hurdle: entered
            .and_then(|rate| implied_probability(rate.to_f64(), hurdle, years)),
    })
}
