//! How every method of the field stands in an appraisal: used, a cross-check, missing an input, or unsuitable.
//!
//! IVS 105 (2025) and Circular 37/2024/TT-BTC ask a report to name the methods that were not used, with the reason.

use crate::inputs::Path;
use crate::market::OPERATING_MARGIN;
use crate::paths::appraisal::{
    Method, costs, evidence, excess_earnings, first_chicago, premium_profit, profit_split,
    real_option, sale_multiples, terms, venture_capital, with_and_without,
};
use crate::paths::evaluation::Evaluation;
use crate::road;
use crate::valuation::reconciliation::{Range, Role};

/// From where a method looks at the right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Approach {
    /// What it will earn.
    Income,
    /// What is paid for its like.
    Market,
    /// What it costs.
    Cost,
}

/// Why a method does not suit a right with a road and an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsuitable {
    /// It takes one year's earnings to go on for ever; the right ends.
    GoesOnForEver,
    /// It values a whole business that is built on the right.
    WholeBusiness,
    /// Its hurdle rate holds no risk of failure, and stages may fail: failure would stand nowhere.
    HoldsNoFailure,
    /// Nobody would make an exact copy: what counts is the cost of a result of the same use.
    ExactCopy,
}

/// How a method stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Standing {
    /// It pulls the range or bounds it.
    Used,
    /// It is shown beside the range.
    CrossCheck,
    /// These inputs or groups of inputs are not there.
    Missing(Vec<Path>),
    /// It does not suit this right.
    Unsuitable(Unsuitable),
}

/// A method of the field as it stands in an appraisal.
#[derive(Clone, Debug, PartialEq)]
pub struct MethodStanding {
    /// Its name in results.
    pub name: &'static str,
    /// Its approach.
    pub approach: Approach,
    /// The card that describes it.
    pub card: &'static str,
    /// The method, where the project can have it.
    pub method: Option<Method>,
    /// How it stands.
    pub standing: Standing,
    /// What it says, where it says something.
    pub range: Option<Range>,
    /// Its share of the weight, where it has one.
    pub share: Option<f64>,
}

/// The methods that no project here can have: name, approach, card, reason.
const UNSUITABLE: [(&str, Approach, &str, Unsuitable); 3] = [
    (
        "single_period_excess_earnings",
        Approach::Income,
        "excess_earnings",
        Unsuitable::GoesOnForEver,
    ),
    ("greenfield", Approach::Income, "greenfield_and_distributor", Unsuitable::WholeBusiness),
    ("reproduction_cost", Approach::Cost, "replacement_cost", Unsuitable::ExactCopy),
];

impl Method {
    /// From where the method looks at the right.
    #[must_use]
    pub const fn approach(self) -> Approach {
        match self {
            Self::ReplacementCost => Approach::Cost,
            Self::ComparableLicences | Self::SaleMultiples => Approach::Market,
            _ => Approach::Income,
        }
    }

    /// The card that describes it.
    #[must_use]
    pub const fn card(self) -> &'static str {
        match self {
            Self::PremiumProfit => "with_and_without",
            Self::RuleOfThumb => "profit_split",
            Self::RealOption => "black_scholes_merton",
            Self::FirstChicago => "venture_capital_method",
            _ => self.name(),
        }
    }
}

impl Evaluation {
    /// Every method of the field, in the order in which they are shown.
    #[must_use]
    pub fn standings(&self) -> Vec<MethodStanding> {
        let appraisal = self.appraisal();
        let shares = appraisal.reconciliation.as_ref().ok().map(|found| &found.shares);
        let own = Method::ALL.into_iter().map(|method| {
            let at = appraisal.methods.iter().position(|said| said.method == method);
            let said = at.and_then(|at| appraisal.methods.get(at)).map(|own| own.said);
            let standing = match said.map(|said| said.role) {
                None => match self.rejected(method) {
                    Some(why) => Standing::Unsuitable(why),
                    None => Standing::Missing(self.missing_for(method)),
                },
                Some(Role::CrossCheck) => Standing::CrossCheck,
                Some(_) => Standing::Used,
            };
            MethodStanding {
                name: method.name(),
                approach: method.approach(),
                card: method.card(),
                method: Some(method),
                standing,
                range: said.map(|said| said.range),
                share: at
                    .and_then(|at| shares?.get(at).copied())
                    .filter(|_| self.project.role_of(method) == Role::Value),
            }
        });
        let others = UNSUITABLE.into_iter().map(|(name, approach, card, why)| MethodStanding {
            name,
            approach,
            card,
            method: None,
            standing: Standing::Unsuitable(why),
            range: None,
            share: None,
        });
        own.chain(others).collect()
    }

    /// Why a method does not suit this project, where the numbers say so.
    fn rejected(&self, method: Method) -> Option<Unsuitable> {
        let holds_none = method == Method::VentureCapitalMethod
            && venture_capital::holds_no_failure(&self.project);
        holds_none.then_some(Unsuitable::HoldsNoFailure)
    }

    /// The inputs that a method still wants.
    fn missing_for(&self, method: Method) -> Vec<Path> {
        let project = &self.project;
        let mut wanted: Vec<Path> = match method {
            Method::ReplacementCost => return vec![Path::new(costs::ITEMS)],
            Method::ComparableLicences => return vec![Path::new(evidence::LICENCES)],
            Method::ExcessEarnings => vec![Path::new(excess_earnings::CHARGES)],
            Method::WithAndWithout => {
                vec![with_and_without::SALES_KEPT.path(), with_and_without::MARGIN_WITHOUT.path()]
            }
            Method::PremiumProfit => vec![premium_profit::PREMIUM.path()],
            Method::ProfitSplit => vec![profit_split::SHARE.path()],
            Method::DecisionTree => vec![Path::new(road::STAGES)],
            Method::RealOption => real_option::FIELDS.iter().map(|field| field.path()).collect(),
            Method::SaleMultiples => {
                vec![Path::new(sale_multiples::DEALS), sale_multiples::OWN_METRIC.path()]
            }
            Method::VentureCapitalMethod => vec![
                venture_capital::SHARE_OF_RIGHT.path(),
                venture_capital::EXIT_YEAR.path(),
                venture_capital::EXIT_MULTIPLE.path(),
            ],
            Method::FirstChicago => vec![
                Path::new(first_chicago::SCENARIOS),
                venture_capital::SHARE_OF_RIGHT.path(),
                venture_capital::EXIT_YEAR.path(),
                venture_capital::EXIT_MULTIPLE.path(),
                terms::RATE_WITHOUT_TECHNICAL_RISK.path(),
            ],
            _ => Vec::new(),
        };
        let scenarios = project.methods.rows(first_chicago::SCENARIOS);
        let amounts_alone = method == Method::FirstChicago
            && scenarios > 0
            && (0..scenarios)
                .all(|row| project.methods.in_row(&first_chicago::FACTOR, row).is_none());
        let is_there = |path: &Path| match path.as_str() {
            road::STAGES => !project.road.stages.is_empty(),
            at if at == venture_capital::EXIT_YEAR.path => {
                venture_capital::exit_year_at(project).is_some()
            }
            at if at == venture_capital::EXIT_MULTIPLE.path => {
                amounts_alone || venture_capital::multiple_at(project).is_some()
            }
            at if at == terms::RATE_WITHOUT_TECHNICAL_RISK.path => {
                project.appraisal.rate_without_technical_risk.is_some()
            }
            group => project.methods.at(path).is_some() || project.methods.rows(group) > 0,
        };
        wanted.retain(|path| !is_there(path));
        let needs_margin = match method {
            Method::SaleMultiples => false,
            Method::VentureCapitalMethod | Method::FirstChicago => {
                venture_capital::is_of_earnings(project)
            }
            _ => true,
        };
        if needs_margin && project.operating_margin.is_none() {
            wanted.insert(0, OPERATING_MARGIN.path());
        }
        wanted
    }
}
