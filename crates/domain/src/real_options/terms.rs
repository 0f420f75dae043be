//! What an option is on and when it may be exercised: the terms that every engine takes.

/// The right to buy or the right to sell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Right {
    /// The right to pay the exercise price for the asset: to invest.
    #[default]
    Call,
    /// The right to give up the asset for the exercise price: to abandon for a salvage value.
    Put,
}

impl Right {
    /// What exercise brings: `max(±(S − K), 0)`.
    #[must_use]
    pub fn payoff(self, asset: f64, exercise_price: f64) -> f64 {
        match self {
            Self::Call => (asset - exercise_price).max(0.0),
            Self::Put => (exercise_price - asset).max(0.0),
        }
    }

    /// +1 for a call, −1 for a put.
    #[must_use]
    pub const fn sign(self) -> f64 {
        match self {
            Self::Call => 1.0,
            Self::Put => -1.0,
        }
    }
}

/// When an option may be exercised.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Exercise {
    /// At the end alone.
    #[default]
    European,
    /// At any time.
    American,
    /// At these times in years from today, and at the end.
    Bermudan(Vec<f64>),
}

/// The terms of an option: `S`, `K`, `T`, `r`, `y`, `σ`. All are finite.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OptionTerms {
    asset_value: f64,
    exercise_price: f64,
    years: f64,
    rate: f64,
    yield_rate: f64,
    volatility: f64,
}

/// A term of an option, to say which one cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// The value of the asset.
    AssetValue,
    /// What exercise costs or brings.
    ExercisePrice,
    /// The time until the right ends.
    Years,
    /// The rate without risk.
    Rate,
    /// The cost of delay or dividend yield.
    Yield,
    /// The standard deviation of the yearly logarithmic return.
    Volatility,
}

/// Why there is no such option: this term is not a finite number, or not above zero where it has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSuchTerm(pub Term);

impl OptionTerms {
    /// Checks the terms: value of the asset `S`, exercise price `K`, years `T` and volatility `σ` above 0; rate
    /// `r` without risk and yield `y`, both continuously compounded, any finite number.
    ///
    /// # Errors
    /// The first term that cannot be. A volatility of 0 leaves no option: that is its net present value.
    pub fn new(
        asset_value: f64,
        exercise_price: f64,
        years: f64,
        rate: f64,
        yield_rate: f64,
        volatility: f64,
    ) -> Result<Self, NoSuchTerm> {
        let above_zero = [
            (asset_value, Term::AssetValue),
            (exercise_price, Term::ExercisePrice),
            (years, Term::Years),
            (volatility, Term::Volatility),
        ];
        if let Some((_, term)) =
            above_zero.iter().find(|(value, _)| !(value.is_finite() && *value > 0.0))
        {
            return Err(NoSuchTerm(*term));
        }
        let any = [(rate, Term::Rate), (yield_rate, Term::Yield)];
        if let Some((_, term)) = any.iter().find(|(value, _)| !value.is_finite()) {
            return Err(NoSuchTerm(*term));
        }
        Ok(Self { asset_value, exercise_price, years, rate, yield_rate, volatility })
    }

    /// The value of the asset today, `S`.
    #[must_use]
    pub const fn asset_value(&self) -> f64 {
        self.asset_value
    }

    /// The exercise price, `K`.
    #[must_use]
    pub const fn exercise_price(&self) -> f64 {
        self.exercise_price
    }

    /// The years until the right ends, `T`.
    #[must_use]
    pub const fn years(&self) -> f64 {
        self.years
    }

    /// The rate without risk, continuously compounded, `r`.
    #[must_use]
    pub const fn rate(&self) -> f64 {
        self.rate
    }

    /// The cost of delay or dividend yield, continuously compounded, `y`.
    #[must_use]
    pub const fn yield_rate(&self) -> f64 {
        self.yield_rate
    }

    /// The volatility of the asset's value a year, `σ`.
    #[must_use]
    pub const fn volatility(&self) -> f64 {
        self.volatility
    }

    /// The same with another volatility; `None` unless it is above 0.
    #[must_use]
    pub fn with_volatility(&self, volatility: f64) -> Option<Self> {
        (volatility.is_finite() && volatility > 0.0).then_some(Self { volatility, ..*self })
    }

    /// The same on another value of the asset, with other years to go; `None` unless both are above 0.
    #[must_use]
    pub fn later(&self, asset_value: f64, years: f64) -> Option<Self> {
        let valid =
            asset_value.is_finite() && asset_value > 0.0 && years.is_finite() && years > 0.0;
        valid.then_some(Self { asset_value, years, ..*self })
    }

    /// The exercise price in money of today: `K·e^(−rT)`.
    #[must_use]
    pub fn present_exercise_price(&self) -> f64 {
        self.exercise_price * libm::exp(-self.rate * self.years)
    }

    /// The asset without what is lost by waiting: `S·e^(−yT)`.
    #[must_use]
    pub fn present_asset_value(&self) -> f64 {
        self.asset_value * libm::exp(-self.yield_rate * self.years)
    }

    /// The net present value of exercising now: `S − K` of a call, `K − S` of a put.
    #[must_use]
    pub fn npv_now(&self, right: Right) -> f64 {
        right.sign() * (self.asset_value - self.exercise_price)
    }
}
