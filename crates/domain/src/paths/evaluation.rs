//! The one model of a licence: from net sales to the value of the right, to the value of the
//! licence, to each pocket, under every reading that the law leaves open.
//!
//! ```text
//! V₀ = Σ_t ρ·ℓ_t·κ·S_t·(1 − T)·(1 + k)^−τ_t      value of the right = V₀ · TABf · success − fees
//! value of the licence = Σ_t R_t·(1 + k)^−τ_t − costs − Σ_t tax_t·(1 + k)^−τ_t
//! ```
//!
//! `ρ` royalty rate, `κ` part of sales that the claims cover, `S_t` net sales, `ℓ_t` part of the year inside the life of the right, `T` tax
//! rate (zero where the reading has no tax), `k` nominal discount rate, `τ_t = t` (year end) or
//! `t − ½` (mid-year), `R_t` receipts.

use crate::financing::spin_off::StageFunding;
use crate::ledger::{Ledger, Movement};
use crate::paths::PathError;
use crate::paths::appraisal::evidence::ComparableValue;
use crate::paths::appraisal::exploitation::{OwnExploitation, own_exploitation};
use crate::paths::appraisal::renewal_years::RenewalOutlook;
use crate::paths::licence_money::{licence_money, time_of};
use crate::paths::settlement::{ledger, present_value, settled};
use crate::paths::spin_off_money::spin_off_money;
use crate::project::Project;
use crate::sharing::{Party, Payee, Reading, readings};
use crate::units::{Exact, MinorUnits, Number};
use crate::valuation::relief_from_royalty::{ReliefFromRoyalty, RoyaltyRelief, RoyaltyYear};
use crate::valuation::tax_amortisation_benefit::{TaxAmortisation, TaxLife};

pub use crate::paths::settlement::{DEPARTMENT, INSTITUTE, STATE, SharedReceipt, account};

/// What a project comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Evaluation {
    /// The project that was evaluated.
    pub project: Project,
    /// One result for each reading of the law, in the declared order of the open choices.
    pub readings: Vec<ReadingResult>,
    /// What keeping the right in force comes to at each office; it is the same under every reading.
    pub renewal: RenewalOutlook,
}

/// What a project comes to under one reading.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadingResult {
    /// The open choices that matter, as this reading makes them: choice and option.
    pub chosen: Vec<(String, String)>,
    /// The tax rate that this reading applies, zero where there is no tax.
    pub tax_rate: Exact,
    /// The value of the right by relief from royalty.
    pub right: RightValue,
    /// The right exploited by its owner, where a margin was entered.
    pub exploitation: Option<OwnExploitation>,
    /// The value by comparable licences, where there is evidence of any.
    pub comparable: Option<ComparableValue>,
    /// The value of the licence to its licensor.
    pub licence: LicenceValue,
    /// The receipts in order, with who gets what; the first is the payment at signing.
    pub receipts: Vec<SharedReceipt>,
    /// All movements of money under the licence.
    pub ledger: Ledger<MinorUnits>,
    /// The spin-off, where one is looked at.
    pub spin_off: Option<SpinOffResult>,
}

/// What a spin-off comes to under one reading.
#[derive(Clone, Debug, PartialEq)]
pub struct SpinOffResult {
    /// What the institute receives for its shares, one receipt a state, with who gets what.
    pub receipts: Vec<SharedReceipt>,
    /// All movements of money.
    pub ledger: Ledger<MinorUnits>,
    /// Who pays how much of each stage once it is reached.
    pub funding: Vec<StageFunding<Exact>>,
}

/// The value of the right: the royalties it saves, and the tax that amortising it saves a buyer.
#[derive(Clone, Debug, PartialEq)]
pub struct RightValue {
    /// Relief from royalty, year by year.
    pub relief: RoyaltyRelief,
    /// `TABf`, one where there is no tax.
    pub benefit_factor: f64,
    /// The chance that the market is reached.
    pub success: f64,
    /// What renewal fees take after tax, where the owner bears them.
    pub fees: f64,
}

impl RightValue {
    /// `V₀ · TABf · success − fees`.
    #[must_use]
    pub fn total(&self) -> f64 {
        self.before_fees() - self.fees
    }

    /// `V₀ · TABf · success`.
    #[must_use]
    pub fn before_fees(&self) -> f64 {
        self.on_success() * self.success
    }

    /// `V₀ · TABf`: the value if the market were certain to be reached.
    #[must_use]
    pub fn on_success(&self) -> f64 {
        self.relief.value() * self.benefit_factor
    }
}

/// The present value of a licence to its licensor, before it is shared.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LicenceValue {
    /// Present value of all receipts.
    pub receipts: f64,
    /// Costs, all at signing.
    pub costs: f64,
    /// Present value of company tax.
    pub tax: f64,
}

impl LicenceValue {
    /// Receipts less costs less tax.
    #[must_use]
    pub fn total(&self) -> f64 {
        self.receipts - self.costs - self.tax
    }
}

/// Evaluates a project under every reading that the law leaves open.
///
/// # Errors
/// The rules cannot be applied to this project, or its company cannot be.
pub fn evaluate(project: &Project) -> Result<Evaluation, PathError> {
    let mut evaluating = Evaluating::of(project)?;
    while evaluating.goes_on()? {}
    Ok(evaluating.evaluation())
}

/// An evaluation made step by step, two for each reading, so that whoever waits for it can do something else in between.
#[derive(Clone, Debug)]
pub struct Evaluating {
    waiting: std::vec::IntoIter<Reading>,
    half: Option<HalfARead>,
    made: Evaluation,
}

/// A reading whose licence is settled, and nothing else of it yet.
#[derive(Clone, Debug)]
struct HalfARead {
    project: Project,
    chosen: Vec<(String, String)>,
    movements: Vec<Movement<Exact>>,
    receipts: Vec<SharedReceipt>,
}

impl Evaluating {
    /// Before the first reading.
    ///
    /// # Errors
    /// The rules cannot be applied to this project.
    pub fn of(project: &Project) -> Result<Self, PathError> {
        let waiting = readings(&project.rule, &project.terms)?.into_iter();
        Ok(Self {
            waiting,
            half: None,
            made: Evaluation {
                project: project.clone(),
                readings: Vec::new(),
                renewal: project.renewal_outlook(),
            },
        })
    }

    /// Goes one step further; tells whether there was one.
    ///
    /// # Errors
    /// The rules cannot be applied to this project, or its company cannot be.
    pub fn goes_on(&mut self) -> Result<bool, PathError> {
        if let Some(half) = self.half.take() {
            self.made.readings.push(half.evaluated()?);
            return Ok(true);
        }
        let Some(reading) = self.waiting.next() else { return Ok(false) };
        let project = Project { terms: reading.terms, ..self.made.project.clone() };
        let money = licence_money(&project)?;
        let receipts = settled(&project, money.receipts);
        let (chosen, movements) = (reading.chosen, money.movements);
        self.half = Some(HalfARead { project, chosen, movements, receipts });
        Ok(true)
    }

    /// What has been evaluated.
    #[must_use]
    pub fn evaluation(self) -> Evaluation {
        self.made
    }
}

impl HalfARead {
    fn evaluated(self) -> Result<ReadingResult, PathError> {
        let Self { project, chosen, movements, receipts } = self;
        let project = &project;
        let tax_rate = tax_rate(project);
        let licence = LicenceValue {
            receipts: present_value(project, &receipts, |receipt| receipt.amount.clone()),
            costs: project.licence.costs.to_f64(),
            tax: present_value(project, &receipts, |receipt| {
                receipt.statement.paid_to(&Payee::Party(Party::new(STATE)))
            }),
        };
        let spin_off = spin_off_money(project, None)?.map(|money| {
            let receipts = settled(project, money.receipts);
            let ledger = ledger(project, &money.movements, &receipts);
            SpinOffResult { receipts, ledger, funding: money.funding }
        });
        let exploitation = own_exploitation(project, &tax_rate);
        Ok(ReadingResult {
            chosen,
            spin_off,
            right: right_value_of(project, &tax_rate),
            comparable: comparable_value(project, &tax_rate),
            exploitation,
            tax_rate,
            licence,
            ledger: ledger(project, &movements, &receipts),
            receipts,
        })
    }
}

/// The value of the right under the reading that the project's terms choose.
#[must_use]
pub fn right_value<N: Number>(project: &Project<N>) -> RightValue {
    right_value_of(project, &tax_rate(project))
}

/// The tax rate of a reading: zero where it has no company tax.
pub(crate) fn tax_rate<N: Number>(project: &Project<N>) -> N {
    match project.terms.chosen("corporate_tax") {
        Some("exempt") => N::nothing(),
        _ => project.corporate_tax_rate.clone(),
    }
}

/// The value of the right under a tax rate.
pub(crate) fn right_value_of<N: Number>(project: &Project<N>, tax_rate: &N) -> RightValue {
    right_value_at(project, tax_rate, project.discount_rate.to_f64())
}

/// The value of the right at another royalty rate than the project's own.
fn right_value_at_royalty<N: Number>(
    project: &Project<N>,
    tax_rate: &N,
    royalty_rate: f64,
) -> RightValue {
    right_value_by(project, tax_rate, project.discount_rate.to_f64(), royalty_rate)
}

/// The value by comparable licences, where there is evidence of any.
pub(crate) fn comparable_value<N: Number>(
    project: &Project<N>,
    tax_rate: &N,
) -> Option<ComparableValue> {
    let range = project.evidence.range()?;
    let whole = right_value_at_royalty(project, tax_rate, 1.0);
    Some(ComparableValue::of(range.quartiles, &whole))
}

/// The value of the right at another discount rate than the project's own.
pub(crate) fn right_value_at<N: Number>(
    project: &Project<N>,
    tax_rate: &N,
    discount_rate: f64,
) -> RightValue {
    right_value_by(project, tax_rate, discount_rate, project.market_royalty_rate().to_f64())
}

/// The value of the right at another discount rate and another royalty rate.
pub(crate) fn right_value_by<N: Number>(
    project: &Project<N>,
    tax_rate: &N,
    discount_rate: f64,
    royalty_rate: f64,
) -> RightValue {
    let claimed = project.appraisal.part_claimed();
    let years = project.licence.years.iter().map(|year| RoyaltyYear {
        time: time_of(project, year),
        net_sales: (year.net_sales.clone() * claimed.clone()).to_f64(),
        part_in_life: project.part_counted(year).to_f64(),
        royalty_rate,
    });
    let tax_rate = tax_rate.to_f64();
    let relief = ReliefFromRoyalty {
        years: years.collect(),
        discount_rate,
        tax_rate,
        upkeep_share: 0.0,
        perpetual_growth: None,
    };
    let benefit = TaxAmortisation {
        tax_rate,
        discount_rate,
        life: TaxLife::StraightLine { years: f64::from(project.amortisation_years) },
        timing: project.timing,
    };
    RightValue {
        relief: relief.value_of_finite_life(),
        benefit_factor: benefit.factor().unwrap_or(1.0),
        success: project.road.success().to_f64(),
        fees: project.renewal_burden() * (1.0 - tax_rate),
    }
}

impl ReadingResult {
    /// What a payee is paid over the whole term.
    #[must_use]
    pub fn paid_to(&self, payee: &Payee) -> MinorUnits {
        self.receipts.iter().map(|receipt| receipt.statement.paid_to(payee)).sum()
    }

    /// What all inventors are paid together over the whole term.
    #[must_use]
    pub fn paid_to_people(&self) -> MinorUnits {
        self.receipts.iter().map(|receipt| receipt.statement.paid_to_people()).sum()
    }

    /// Everything received over the whole term.
    #[must_use]
    pub fn received(&self) -> MinorUnits {
        self.receipts.iter().map(|receipt| &receipt.amount).sum()
    }

    /// The present value of what a payee is paid.
    #[must_use]
    pub fn present_value(&self, project: &Project, payee: &Payee) -> f64 {
        present_value(project, &self.receipts, |receipt| receipt.statement.paid_to(payee))
    }

    /// The present value of what all inventors are paid together.
    #[must_use]
    pub fn present_value_to_people(&self, project: &Project) -> f64 {
        present_value(project, &self.receipts, |receipt| receipt.statement.paid_to_people())
    }

    /// Everybody who is paid anything: the inventors in their order, then the parties.
    #[must_use]
    pub fn payees(&self, project: &Project) -> Vec<Payee> {
        let mut payees: Vec<Payee> = (0..project.people.len()).map(Payee::Person).collect();
        let mut add = |payee: Payee| {
            if !payees.contains(&payee) {
                payees.push(payee);
            }
        };
        for name in [DEPARTMENT, INSTITUTE, Party::COSTS, STATE] {
            add(Payee::Party(Party::new(name)));
        }
        for receipt in &self.receipts {
            for payment in &receipt.statement.payments {
                add(payment.payee.clone());
            }
        }
        payees
    }
}

impl Evaluation {
    /// What the right of a changed project is worth under the same readings: only the methods of valuation are asked
    /// again, and of the money that is shared out nothing is in it.
    #[must_use]
    pub fn revalued(&self, project: &Project) -> Self {
        let readings = self.readings.iter().map(|reading| {
            let is_taxed = reading.tax_rate == self.project.corporate_tax_rate;
            let own = if is_taxed { &project.corporate_tax_rate } else { &reading.tax_rate };
            ReadingResult {
                right: right_value_of(project, own),
                comparable: comparable_value(project, own),
                exploitation: own_exploitation(project, own),
                tax_rate: own.clone(),
                chosen: reading.chosen.clone(),
                licence: reading.licence,
                receipts: Vec::new(),
                ledger: Ledger::default(),
                spin_off: None,
            }
        });
        let renewal = project.renewal_outlook();
        Self { project: project.clone(), readings: readings.collect(), renewal }
    }

    /// The least and the greatest of a figure over the readings.
    #[must_use]
    pub fn range(&self, figure: impl Fn(&ReadingResult) -> f64) -> (f64, f64) {
        let values = self.readings.iter().map(figure);
        values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| {
            (low.min(value), high.max(value))
        })
    }
}
