//! Whose money moves, what for, and in what it is counted.

use num_bigint::BigInt;

use crate::units::MinorUnits;

/// Whose money it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Account {
    /// The inventor at this position.
    Inventor(usize),
    /// The department or laboratory.
    Department,
    /// The organisation in charge, which receives and pays out.
    Institute,
    /// The co-owner of the right at this position.
    CoOwner(usize),
    /// The State, as collector of company tax.
    State,
    /// The firm that makes and sells under the licence.
    Licensee,
    /// Those who found the spin-off with money.
    Founders,
    /// Those who buy shares in the round.
    Investor,
    /// Those who work for shares: the option pool.
    Staff,
    /// Who gives the grant.
    Funder,
    /// The spin-off.
    Company,
    /// Nobody yet: the money that the road lacks.
    NotYetFound,
    /// Another party that a rule names.
    Other(String),
    /// Everybody who is not a party: customers, suppliers, the buyer of a firm.
    Outside,
}

/// What a movement is for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Head {
    /// Customers pay for products.
    Sales,
    /// What making and selling costs.
    CostOfSales,
    /// What customers pay, less what making and selling costs.
    OperatingProfit,
    /// The cost of a stage.
    Development,
    /// The payment at signing.
    Upfront,
    /// A payment when a stage has succeeded.
    Milestone,
    /// The running royalty.
    Royalty,
    /// Costs of the right and of the licence.
    Costs,
    /// Tax on the profit of the firm that sells.
    CompanyTax,
    /// Money for shares at the founding.
    Capital,
    /// Money for shares in the round.
    Investment,
    /// A grant towards the cost of a stage.
    Grant,
    /// Money that the road lacks and nobody has promised.
    Gap,
    /// The price of the firm.
    ExitPrice,
    /// What a share of the firm brings at the exit, or when it is wound up.
    Proceeds,
    /// A payment under a rule, by its legal kind where the rule names one.
    Rule(Option<String>),
}

/// What a ledger counts in.
pub trait Amount: Clone + PartialEq {
    /// Zero.
    fn nothing() -> Self;
    /// The sum.
    #[must_use]
    fn plus(&self, other: &Self) -> Self;
    /// The difference.
    #[must_use]
    fn less(&self, other: &Self) -> Self;
}

impl Amount for MinorUnits {
    fn nothing() -> Self {
        BigInt::ZERO
    }

    fn plus(&self, other: &Self) -> Self {
        self + other
    }

    fn less(&self, other: &Self) -> Self {
        self - other
    }
}

impl Amount for f64 {
    fn nothing() -> Self {
        0.0
    }

    fn plus(&self, other: &Self) -> Self {
        self + other
    }

    fn less(&self, other: &Self) -> Self {
        self - other
    }
}
