//! A number in a rule: written out, named by a fact, left open as a choice, or computed from
//! these.

use crate::sharing::Terms;
use crate::units::{Exact, NotANumber};

/// How deeply parentheses may be nested.
const DEEPEST: usize = 16;
/// The longest text of a formula.
const LONGEST: usize = 200;

/// A number in a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Formula {
    /// Written out: `30%`, `1/3`, `100000`.
    Number(Exact),
    /// The fact of that name.
    Fact(String),
    /// The value of the option chosen for the open choice of that name.
    Choice(String),
    /// Sum.
    Sum(Box<Formula>, Box<Formula>),
    /// Difference.
    Difference(Box<Formula>, Box<Formula>),
    /// Product.
    Product(Box<Formula>, Box<Formula>),
    /// Quotient.
    Quotient(Box<Formula>, Box<Formula>),
}

/// Why a formula has no value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormulaError {
    /// The text is not a formula.
    Malformed,
    /// A number in it is too large.
    TooLarge,
    /// The facts do not hold a number of this name.
    MissingFact(String),
    /// Nothing was chosen for this open choice, or its option has no value.
    MissingChoice(String),
    /// Division by zero.
    DividedByZero,
}

impl Formula {
    /// Reads a formula: decimal numbers, `%`, names of facts, `+ - * /` and parentheses, as in
    /// `30%`, `1/3`, `2*S/P`.
    ///
    /// # Errors
    /// [`FormulaError::Malformed`] or [`FormulaError::TooLarge`].
    pub fn parse(text: &str) -> Result<Self, FormulaError> {
        if text.len() > LONGEST {
            return Err(FormulaError::TooLarge);
        }
        let mut parser = Parser { rest: text.trim(), depth: 0 };
        let formula = parser.sum()?;
        if parser.rest.is_empty() { Ok(formula) } else { Err(FormulaError::Malformed) }
    }

    /// The value under the given facts and choices.
    ///
    /// # Errors
    /// A missing fact or choice, or a division by zero.
    pub fn value(&self, terms: &Terms) -> Result<Exact, FormulaError> {
        self.value_within(terms, false)
    }

    /// What an option stands for cannot be a choice again: it might be its own.
    fn value_within(&self, terms: &Terms, of_option: bool) -> Result<Exact, FormulaError> {
        let value = |part: &Self| part.value_within(terms, of_option);
        Ok(match self {
            Self::Number(value) => value.clone(),
            Self::Fact(name) => {
                terms.number(name).ok_or_else(|| FormulaError::MissingFact(name.clone()))?
            }
            Self::Choice(name) => terms
                .chosen_value(name)
                .filter(|_| !of_option)
                .ok_or_else(|| FormulaError::MissingChoice(name.clone()))?
                .value_within(terms, true)?,
            Self::Sum(a, b) => value(a)? + value(b)?,
            Self::Difference(a, b) => value(a)? - value(b)?,
            Self::Product(a, b) => value(a)? * value(b)?,
            Self::Quotient(a, b) => {
                value(a)?.checked_div(&value(b)?).ok_or(FormulaError::DividedByZero)?
            }
        })
    }
}

impl From<Exact> for Formula {
    fn from(value: Exact) -> Self {
        Self::Number(value)
    }
}

/// Recursive descent over the rest of the text; white space is skipped after each token.
struct Parser<'a> {
    rest: &'a str,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn sum(&mut self) -> Result<Formula, FormulaError> {
        let mut left = self.product()?;
        loop {
            if self.took('+') {
                left = Formula::Sum(Box::new(left), Box::new(self.product()?));
            } else if self.took('-') {
                left = Formula::Difference(Box::new(left), Box::new(self.product()?));
            } else {
                return Ok(left);
            }
        }
    }

    fn product(&mut self) -> Result<Formula, FormulaError> {
        let mut left = self.factor()?;
        loop {
            if self.took('*') {
                left = Formula::Product(Box::new(left), Box::new(self.factor()?));
            } else if self.took('/') {
                let right = self.factor()?;
                left = match (&left, &right) {
                    (Formula::Number(a), Formula::Number(b)) => {
                        Formula::Number(a.checked_div(b).ok_or(FormulaError::DividedByZero)?)
                    }
                    _ => Formula::Quotient(Box::new(left), Box::new(right)),
                };
            } else {
                return Ok(left);
            }
        }
    }

    fn factor(&mut self) -> Result<Formula, FormulaError> {
        if self.took('(') {
            self.depth += 1;
            if self.depth > DEEPEST {
                return Err(FormulaError::TooLarge);
            }
            let inner = self.sum()?;
            self.depth -= 1;
            return if self.took(')') { Ok(inner) } else { Err(FormulaError::Malformed) };
        }
        if self.rest.starts_with(|first: char| first.is_ascii_alphabetic()) {
            let name = self.token(|each| each.is_ascii_alphanumeric() || each == '_');
            return Ok(Formula::Fact(name.to_owned()));
        }
        let digits = self.token(|each| each.is_ascii_digit() || each == '.');
        let number = Exact::from_decimal_text(digits).map_err(|reason| match reason {
            NotANumber::TooLarge => FormulaError::TooLarge,
            _ => FormulaError::Malformed,
        })?;
        if self.took('%') {
            let hundred = Exact::whole(100);
            return Ok(Formula::Number(
                number.checked_div(&hundred).ok_or(FormulaError::DividedByZero)?,
            ));
        }
        Ok(Formula::Number(number))
    }

    fn took(&mut self, sign: char) -> bool {
        match self.rest.strip_prefix(sign) {
            Some(rest) => {
                self.rest = rest.trim_start();
                true
            }
            None => false,
        }
    }

    fn token(&mut self, belongs: impl Fn(char) -> bool) -> &'a str {
        let end = self.rest.find(|each| !belongs(each)).unwrap_or(self.rest.len());
        let (token, rest) = self.rest.split_at(end);
        self.rest = rest.trim_start();
        token
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sharing::{ChoiceOption, Fact, Guard, OpenChoice};
    use proptest::prelude::*;

    fn value(text: &str) -> Result<Exact, FormulaError> {
        let mut terms = Terms::default();
        terms.set_fact("S", Fact::Number(Exact::whole(30_000)));
        terms.set_fact("P", Fact::Number(Exact::ratio(1, 2).unwrap()));
        terms.set_fact("zero", Fact::Number(Exact::zero()));
        Formula::parse(text)?.value(&terms)
    }

    #[test]
    fn shares_and_thresholds_are_read_as_institutions_write_them() {
        assert_eq!(value("30%"), Ok(Exact::ratio(3, 10).unwrap()));
        assert_eq!(value("7.5 %"), Ok(Exact::ratio(3, 40).unwrap()));
        assert_eq!(value("1/3"), Ok(Exact::ratio(1, 3).unwrap()));
        assert_eq!(value("2*S/P"), Ok(Exact::whole(120_000)));
        assert_eq!(value("100% - (1/3 + 1/3)"), Ok(Exact::ratio(1, 3).unwrap()));
    }

    #[test]
    fn what_has_no_value_says_why() {
        assert_eq!(value("a third"), Err(FormulaError::Malformed));
        assert_eq!(value(""), Err(FormulaError::Malformed));
        assert_eq!(value("1/0"), Err(FormulaError::DividedByZero));
        assert_eq!(value("S/zero"), Err(FormulaError::DividedByZero));
        assert_eq!(value("Q"), Err(FormulaError::MissingFact("Q".into())));
        assert_eq!(value(&"(".repeat(50)), Err(FormulaError::TooLarge));
    }

    #[test]
    fn an_option_that_stands_for_its_own_choice_has_no_value() {
        let choice = OpenChoice {
            id: "c".into(),
            options: vec![ChoiceOption {
                id: "a".into(),
                value: Some(Formula::Choice("c".into())),
            }],
            only_if: Guard::Always,
        };
        let mut terms = Terms::default();
        assert!(terms.choose(&choice, "a"));
        let missing = Err(FormulaError::MissingChoice("c".into()));
        assert_eq!(Formula::Choice("c".into()).value(&terms), missing);
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "[-+*/()%0-9a-zA-Z. ]{0,80}") {
            let _ = value(&text);
        }
    }
}
