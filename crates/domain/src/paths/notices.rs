//! Advice on an evaluation: what the reader should know, with its effect in money where it has one.

use crate::paths::appraisal::Method;
use crate::paths::appraisal::risk::{RateSource, risk_twice};
use crate::paths::evaluation::Evaluation;
use crate::sharing::{Party, Payee};
use crate::units::{Date, Exact};
use crate::valuation::reconciliation::Range;
use crate::valuation::risk_adjusted_npv::counted_twice::CountedTwice;

/// A piece of advice; never a lock.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// The task was approved before the law came into force: the old law may govern the result.
    TaskBeforeLaw {
        /// Approval of the task.
        approved_on: Date,
        /// The law's first day in force.
        in_force_from: Date,
    },
    /// Approval of the task is not known, so the governing law is not certain.
    TaskDateUnknown,
    /// Royalties stop with the right: what sales after its expiry would have brought.
    RoyaltiesEndWithRight {
        /// The last day of protection.
        expiry: Date,
        /// Royalties that the contract years after it would bring.
        not_earned: Exact,
    },
    /// The statutory minimum binds only the part that the State budget paid for.
    PartlyStateFunded {
        /// That part.
        share: Exact,
    },
    /// The institute's rule gives less than the statutory minimum in some reading, and was topped
    /// up.
    MinimumToppedUp {
        /// The most that was added, over the readings.
        most: Exact,
    },
    /// Some duty could not be paid in full out of the receipts.
    DutyNotMet {
        /// The most that is missing, over the readings.
        most: Exact,
    },
    /// The rules leave a part of the money without an owner.
    Undistributed {
        /// The most that is left, over the readings.
        most: Exact,
    },
    /// The stages and the discount rate both hold the risk of failure.
    RiskCountedTwice {
        /// The discount rate that was given.
        given: Exact,
        /// The rate without technical risk, where one is known, and where it comes from.
        rate: Option<(f64, RateSource)>,
        /// What that does to each method.
        effects: Vec<RiskEffect>,
    },
    /// Costs are not covered by the receipts.
    CostsNotRecovered {
        /// What is missing.
        missing: Exact,
    },
}

/// What counting risk twice does to a method, over the readings.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RiskEffect {
    /// The method.
    pub method: Method,
    /// The reading under which it does most.
    pub reading: usize,
    /// What it takes away.
    pub effect: Range,
    /// The value with risk in the chances of the stages alone.
    pub in_probabilities: Range,
    /// The value with risk in the rate alone.
    pub in_rate: Range,
}

impl Notice {
    /// The key under which locales have the sentence.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::TaskBeforeLaw { .. } => "notice-task-before-law",
            Self::TaskDateUnknown => "notice-task-date-unknown",
            Self::RoyaltiesEndWithRight { .. } => "notice-royalties-end-with-right",
            Self::PartlyStateFunded { .. } => "notice-partly-state-funded",
            Self::MinimumToppedUp { .. } => "notice-minimum-topped-up",
            Self::DutyNotMet { .. } => "notice-duty-not-met",
            Self::Undistributed { .. } => "notice-undistributed",
            Self::RiskCountedTwice { .. } => "notice-risk-counted-twice",
            Self::CostsNotRecovered { .. } => "notice-costs-not-recovered",
        }
    }
}

/// Everything that the reader should know about an evaluation.
#[must_use]
pub fn notices(evaluation: &Evaluation) -> Vec<Notice> {
    let mut notices = Vec::new();
    notices.extend(law(evaluation));
    notices.extend(expiry(evaluation));
    notices.extend(risk(evaluation));
    let share = &evaluation.project.right.state_funding_share;
    if *share != Exact::one() {
        notices.push(Notice::PartlyStateFunded { share: share.clone() });
    }
    let topped_up = most(evaluation, |check| check.topped_up.clone());
    notices.extend(topped_up.map(|most| Notice::MinimumToppedUp { most }));
    let short = most(evaluation, |check| check.short.clone());
    notices.extend(short.map(|most| Notice::DutyNotMet { most }));
    notices.extend(left_over(evaluation));
    notices
}

fn law(evaluation: &Evaluation) -> Option<Notice> {
    let in_force_from = evaluation.project.rule.valid_from?;
    match evaluation.project.right.task_approved_on {
        None => Some(Notice::TaskDateUnknown),
        Some(approved_on) if approved_on < in_force_from => {
            Some(Notice::TaskBeforeLaw { approved_on, in_force_from })
        }
        Some(_) => None,
    }
}

fn expiry(evaluation: &Evaluation) -> Option<Notice> {
    let licence = &evaluation.project.licence;
    let not_earned: Exact = licence
        .years
        .iter()
        .map(|year| {
            let outside = Exact::one() - year.part_in_life.clone();
            &(&licence.royalty_rate * &outside) * &year.net_sales
        })
        .sum();
    let expiry = evaluation.project.right.expiry;
    (!not_earned.is_zero()).then_some(Notice::RoyaltiesEndWithRight { expiry, not_earned })
}

fn risk(evaluation: &Evaluation) -> Option<Notice> {
    let twice = risk_twice(&evaluation.project)?;
    let effects = Method::ALL.into_iter().filter_map(|method| {
        let counted: Vec<(usize, CountedTwice)> = (0..evaluation.readings.len())
            .filter_map(|reading| Some((reading, evaluation.counted_twice(reading, method)?)))
            .collect();
        let (reading, _) =
            counted.iter().max_by(|(_, a), (_, b)| a.effect().total_cmp(&b.effect()))?;
        let range = |part: fn(&CountedTwice) -> f64| Range {
            low: counted.iter().map(|(_, one)| part(one)).fold(f64::INFINITY, f64::min),
            high: counted.iter().map(|(_, one)| part(one)).fold(f64::NEG_INFINITY, f64::max),
        };
        Some(RiskEffect {
            method,
            reading: *reading,
            effect: range(CountedTwice::effect),
            in_probabilities: range(|one| one.in_probabilities_alone),
            in_rate: range(|one| one.in_rate_alone),
        })
    });
    Some(Notice::RiskCountedTwice {
        given: evaluation.project.discount_rate.clone(),
        rate: twice.rate,
        effects: effects.collect(),
    })
}

/// The largest sum of a part of the checks over all receipts, over the readings; none where it is
/// nothing.
fn most(
    evaluation: &Evaluation,
    part: impl Fn(&crate::sharing::Check<Exact>) -> Exact,
) -> Option<Exact> {
    let sums = evaluation.readings.iter().map(|reading| {
        let checks = reading.receipts.iter().flat_map(|receipt| &receipt.outcome.checks);
        checks.map(&part).sum::<Exact>()
    });
    sums.max().filter(|most| !most.is_zero())
}

fn left_over(evaluation: &Evaluation) -> Vec<Notice> {
    let project = &evaluation.project;
    let paid = |party: &str| {
        let payee = Payee::Party(Party::new(party));
        let paid = evaluation.readings.iter().map(|reading| reading.paid_to(&payee));
        (paid.clone().min(), paid.max())
    };
    let mut notices = Vec::new();
    if let (_, Some(most)) = paid(Party::UNDISTRIBUTED) {
        let most = project.currency.amount(&most);
        if !most.is_zero() {
            notices.push(Notice::Undistributed { most });
        }
    }
    if let (Some(least), _) = paid(Party::COSTS) {
        let missing = project.licence.costs.clone() - project.currency.amount(&least);
        if !missing.is_negative() && !missing.is_zero() {
            notices.push(Notice::CostsNotRecovered { missing });
        }
    }
    notices
}
