//! Rounding payoffs to whole minor units.

use num_bigint::BigInt;

use labworth_domain::financing::exit_waterfall::Distribution;
use labworth_domain::sharing::apportionment::largest_remainder;
use labworth_domain::units::{Currency, Exact};

use super::question::Question;
use crate::answer::Answer;
use crate::problem::{Problem, Refusal};

/// Whole minor units for everyone.
pub(super) struct Settled {
    currency: Currency,
    pub(super) deductions: Vec<BigInt>,
    pub(super) classes: Vec<BigInt>,
    pub(super) options: Vec<BigInt>,
}

impl Settled {
    /// An amount as decimal text.
    pub(super) fn text(&self, units: Option<&BigInt>) -> Answer {
        let decimals = usize::from(self.currency.decimals());
        units.map(|units| self.currency.amount(units).to_rounded_text(decimals)).into()
    }
}

/// Rounds what everyone receives to minor units that sum to the exit.
pub(super) fn settled(
    currency: &Currency,
    question: &Question,
    distribution: &Distribution<Exact>,
) -> Result<Settled, Refusal> {
    let exit = &distribution.exit;
    let units = currency.to_minor_units(exit);
    if currency.amount(&units) != *exit {
        let message = format!(
            "{exit} is not a whole number of minor units with {} decimals",
            currency.decimals()
        );
        return Err(Problem::new("not_whole", question.exit_path.clone(), message).into());
    }
    let classes = distribution.classes.iter().map(|class| class.payoff.clone());
    let options = distribution.options.iter().map(|option| option.payoff.clone());
    let weights: Vec<Exact> = distribution
        .deductions
        .iter()
        .cloned()
        .chain(classes)
        .chain(options)
        .chain([distribution.undistributed.clone()])
        .collect();
    // An exit of nothing has nothing to round.
    let parts: Vec<BigInt> = match largest_remainder(&units, &weights) {
        Ok(parts) => parts.into_iter().map(|part| part.units).collect(),
        Err(_) => vec![BigInt::default(); weights.len()],
    };
    let mut parts = parts.into_iter();
    let mut take = |count: usize| parts.by_ref().take(count).collect::<Vec<BigInt>>();
    Ok(Settled {
        currency: currency.clone(),
        deductions: take(distribution.deductions.len()),
        classes: take(distribution.classes.len()),
        options: take(distribution.options.len()),
    })
}
