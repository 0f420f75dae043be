//! A rule as data: a program of steps in their legal order.

use std::fmt;
use std::rc::Rc;

use crate::sharing::{Formula, FormulaError, Guard};
use crate::units::Date;

/// A party to the sharing, by the name the rule gives it: `inventors`, `institute`, `tax`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Party(Rc<str>);

impl Party {
    /// The inventors, whose part is divided among persons.
    pub const INVENTORS: &'static str = "inventors";
    /// Who is paid back the costs that were advanced.
    pub const COSTS: &'static str = "costs";
    /// What a rule leaves without an owner.
    pub const UNDISTRIBUTED: &'static str = "undistributed";

    /// A party by name.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self(Rc::from(name))
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.0
    }

    /// Whether this is the party of that name.
    #[must_use]
    pub fn is(&self, name: &str) -> bool {
        &*self.0 == name
    }
}

impl fmt::Display for Party {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A statute, an institution's policy, a contract or an agreement of a team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The rule's identifier in the catalogue.
    pub id: String,
    /// The steps in their legal order.
    pub program: Vec<Step>,
    /// Where the text leaves more than one reading.
    pub choices: Vec<OpenChoice>,
    /// The first day on which it is in force, where that is known.
    pub valid_from: Option<Date>,
}

/// A number or a way of reading that the text leaves open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenChoice {
    /// The identifier by which formulas and guards refer to it.
    pub id: String,
    /// The readings, in the order in which they are shown.
    pub options: Vec<ChoiceOption>,
    /// The choice matters only where this holds; earlier choices may be referred to.
    pub only_if: Guard,
}

/// One reading of an open choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoiceOption {
    /// The identifier.
    pub id: String,
    /// The number it stands for, where it stands for one.
    pub value: Option<Formula>,
}

/// One step of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What is done.
    pub operation: Operation,
    /// When it is done.
    pub when: Guard,
    /// The legal kind of the payment it makes: remuneration, reward, company tax.
    pub line: Option<String>,
    /// The identifier of the clause that orders it.
    pub clause: Option<String>,
    /// The identifier under which lifetime counters are kept; its place in the program otherwise.
    pub id: Option<String>,
}

impl Step {
    /// A step without condition, line or clause.
    #[must_use]
    pub fn plain(operation: Operation) -> Self {
        Self { operation, when: Guard::Always, line: None, clause: None, id: None }
    }
}

/// The primitives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operation {
    /// Names the present size of a base.
    Mark {
        /// The name given.
        name: String,
        /// The base.
        of: Base,
    },
    /// A party gets `rate · base`, out of the pot or out of another party's part.
    Take {
        /// Who gets it.
        to: Party,
        /// The rate.
        rate: Formula,
        /// The base.
        of: Base,
        /// Whose parts pay, in this order; the pot where there is nobody.
        from: Vec<Party>,
        /// The most that is ever taken, within `scope`.
        cap: Option<Formula>,
        /// What the cap counts over.
        scope: Scope,
    },
    /// A payment on account, credited later against the party's share of `tiers` with `settle`.
    Advance {
        /// Who gets it.
        to: Party,
        /// The most that is ever advanced.
        cap: Formula,
    },
    /// Pays back costs out of the pot.
    Recover {
        /// At most this part of the base is used for it.
        max_rate: Option<Formula>,
        /// The base of `max_rate`.
        of: Base,
    },
    /// Puts a part of the pot aside and applies another program to it.
    Move {
        /// The name of the part; a party where no program follows.
        to: String,
        /// The part of the pot.
        rate: Option<Formula>,
        /// Or the amount.
        amount: Option<Formula>,
        /// What is done with it.
        program: Vec<Step>,
    },
    /// Divides the pot by fixed shares that sum to one.
    Split {
        /// Party and share.
        shares: Vec<(Party, Formula)>,
    },
    /// Divides the pot by shares that depend on how much there has been so far.
    Tiers {
        /// The bands, in rising order.
        bands: Vec<Band>,
        /// Marginal or slab.
        mode: Mode,
        /// What the bands measure.
        measure: Measure,
        /// What the counter counts over.
        scope: Scope,
        /// Multiplies every threshold: a price index.
        index: Option<Formula>,
        /// The party whose advances are credited here.
        settle: Option<Party>,
        /// Who gets what a band's cap cuts off.
        overflow: Option<Party>,
    },
    /// Limits what a party has; the rest overflows to another.
    Cap {
        /// The party.
        party: Party,
        /// The most it may have within `scope`.
        max: Formula,
        /// What the cap counts over.
        scope: Scope,
        /// Who gets what is cut off.
        overflow: Party,
    },
    /// Tops a party up to a statutory minimum.
    Floor {
        /// The party.
        party: Party,
        /// The least it may have, as a rate of the base.
        rate: Formula,
        /// The base.
        of: Base,
        /// Whose parts pay for the top-up, in this order.
        funded_by: Vec<Party>,
    },
    /// Runs alternatives and keeps the best for a party.
    MaxOf {
        /// The party.
        party: Party,
        /// The alternatives.
        alternatives: Vec<Vec<Step>>,
    },
    /// The place where a lower rule is put in when rules are stacked.
    Slot(String),
}

impl Operation {
    /// The name of the primitive in rule files.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Mark { .. } => "mark",
            Self::Take { .. } => "take",
            Self::Advance { .. } => "advance",
            Self::Recover { .. } => "recover",
            Self::Move { .. } => "move",
            Self::Split { .. } => "split",
            Self::Tiers { .. } => "tiers",
            Self::Cap { .. } => "cap",
            Self::Floor { .. } => "floor",
            Self::MaxOf { .. } => "max_of",
            Self::Slot(_) => "slot",
        }
    }
}

/// What a rate is applied to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Base {
    /// The whole receipt.
    Gross,
    /// What is left of it.
    Pot,
    /// A base named by an earlier `mark`.
    Named(String),
}

/// What a lifetime counter counts over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// All receipts of the result.
    #[default]
    Life,
    /// The receipts of one calendar year.
    Year,
    /// One receipt.
    Event,
}

/// How a band's shares apply.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Each band's shares apply to the part of the amount inside the band.
    #[default]
    Marginal,
    /// The shares of the band in which the total falls apply to the whole amount.
    Slab,
}

/// What bands measure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Measure {
    /// The pot.
    #[default]
    Net,
    /// The receipt, before anything was taken.
    Gross,
    /// Each person's part of the pot.
    Person,
}

/// One band.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Band {
    /// The upper end; without one the band is open.
    pub to: Option<Formula>,
    /// Party and share; the shares sum to one.
    pub shares: Vec<(Party, Formula)>,
    /// The most that a party gets out of this band at one receipt.
    pub caps: Vec<(Party, Formula)>,
}

/// Why a rule cannot be applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleError {
    /// The step: its place in the program, as `3` or `2.1`.
    pub step: String,
    /// What is wrong.
    pub problem: RuleProblem,
}

/// What can be wrong with a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuleProblem {
    /// A formula has no value.
    Formula(FormulaError),
    /// Shares do not sum to one (their sum).
    SharesDoNotSum(String),
    /// A share, a rate or a cap is negative.
    Negative,
    /// No `mark` gave this name before.
    UnknownBase(String),
    /// Bands do not rise.
    BandsNotIncreasing,
    /// A slot was left empty when the rules were stacked.
    EmptySlot(String),
    /// A receipt is negative: reverse the statement of the receipt it corrects instead.
    NegativeReceipt,
    /// A rule without steps, or alternatives without one.
    NothingToDo,
}

impl RuleProblem {
    /// The code by which interfaces and locales name the problem.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Formula(FormulaError::MissingFact(_)) => "missing_fact",
            Self::Formula(FormulaError::MissingChoice(_)) => "missing_choice",
            Self::Formula(FormulaError::DividedByZero) => "divided_by_zero",
            Self::Formula(FormulaError::Malformed) => "malformed_formula",
            Self::Formula(FormulaError::TooLarge) => "too_large",
            Self::SharesDoNotSum(_) => "shares_do_not_sum",
            Self::Negative => "negative",
            Self::UnknownBase(_) => "unknown_base",
            Self::BandsNotIncreasing => "bands_not_increasing",
            Self::EmptySlot(_) => "empty_slot",
            Self::NegativeReceipt => "negative_receipt",
            Self::NothingToDo => "nothing_to_do",
        }
    }

    /// The name, number or formula that the problem is about.
    #[must_use]
    pub fn subject(&self) -> Option<&str> {
        match self {
            Self::Formula(FormulaError::MissingFact(name) | FormulaError::MissingChoice(name))
            | Self::SharesDoNotSum(name)
            | Self::UnknownBase(name)
            | Self::EmptySlot(name) => Some(name),
            _ => None,
        }
    }
}

impl Rule {
    /// Whether the rule names amounts of money (thresholds, caps, sums put aside), so that it gives
    /// other parts of ten times the receipt; a rule of rates alone does not.
    #[must_use]
    pub fn names_amounts(&self) -> bool {
        names_amounts(&self.program)
    }

    /// This rule with `lower` put into its slot `name`; the lower rule's open choices follow its
    /// own.
    #[must_use]
    pub fn with_slot_filled(mut self, name: &str, lower: &Rule) -> Self {
        fill(&mut self.program, name, &lower.program);
        self.choices.extend(lower.choices.iter().cloned());
        self
    }
}

fn fill(program: &mut Vec<Step>, name: &str, lower: &[Step]) {
    let steps = std::mem::take(program);
    for mut step in steps {
        match &mut step.operation {
            Operation::Slot(slot) if slot == name => {
                program.extend(lower.iter().cloned());
                continue;
            }
            Operation::Move { program: inner, .. } => fill(inner, name, lower),
            Operation::MaxOf { alternatives, .. } => {
                for alternative in alternatives {
                    fill(alternative, name, lower);
                }
            }
            _ => {}
        }
        program.push(step);
    }
}

fn names_amounts(program: &[Step]) -> bool {
    program.iter().any(|step| match &step.operation {
        Operation::Take { cap, .. } => cap.is_some(),
        Operation::Advance { .. } | Operation::Cap { .. } => true,
        Operation::Move { amount, program, .. } => amount.is_some() || names_amounts(program),
        Operation::Tiers { bands, .. } => {
            bands.iter().any(|band| band.to.is_some() || !band.caps.is_empty())
        }
        Operation::MaxOf { alternatives, .. } => {
            alternatives.iter().any(|program| names_amounts(program))
        }
        Operation::Mark { .. }
        | Operation::Recover { .. }
        | Operation::Split { .. }
        | Operation::Floor { .. }
        | Operation::Slot(_) => false,
    })
}
