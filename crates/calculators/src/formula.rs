//! A formula written out, such as `price * volume - cost`: what is varied where no calculator is named.

use std::collections::BTreeMap;

/// The longest text of a formula.
const LONGEST: usize = 4_000;
/// How deeply parentheses may be nested.
const DEEPEST: usize = 60;

/// A formula.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Formula {
    Number(f64),
    Name(String),
    Negative(Box<Formula>),
    Pair(Operator, Box<(Formula, Formula)>),
    Call(Function, Vec<Formula>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operator {
    Plus,
    Minus,
    Times,
    Over,
    Power,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Function {
    Least,
    Largest,
    Exponential,
    Logarithm,
    Root,
    Size,
}

/// Why a text is not a formula.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum FormulaError {
    TooLong,
    /// What is not understood, or nothing at the end of the text.
    NotUnderstood(String),
    UnknownFunction(String),
}

impl Formula {
    /// Reads `+ - * / ^`, parentheses, numbers, names, and `min max exp ln sqrt abs`.
    pub(crate) fn parse(text: &str) -> Result<Self, FormulaError> {
        if text.len() > LONGEST {
            return Err(FormulaError::TooLong);
        }
        let mut parser = Parser { rest: text.trim_start(), depth: 0 };
        let formula = parser.sum()?;
        if parser.rest.is_empty() { Ok(formula) } else { Err(parser.not_understood()) }
    }

    /// The names in it.
    pub(crate) fn names(&self) -> Vec<&str> {
        match self {
            Self::Number(_) => Vec::new(),
            Self::Name(name) => vec![name],
            Self::Negative(inner) => inner.names(),
            Self::Pair(_, pair) => [pair.0.names(), pair.1.names()].concat(),
            Self::Call(_, parts) => parts.iter().flat_map(Self::names).collect(),
        }
    }

    /// Its value; a name without one makes it not a number.
    pub(crate) fn value(&self, names: &BTreeMap<String, f64>) -> f64 {
        match self {
            Self::Number(number) => *number,
            Self::Name(name) => names.get(name).copied().unwrap_or(f64::NAN),
            Self::Negative(inner) => -inner.value(names),
            Self::Pair(operator, pair) => {
                let (left, right) = (pair.0.value(names), pair.1.value(names));
                match operator {
                    Operator::Plus => left + right,
                    Operator::Minus => left - right,
                    Operator::Times => left * right,
                    Operator::Over => left / right,
                    Operator::Power => libm::pow(left, right),
                }
            }
            Self::Call(function, parts) => {
                let mut parts = parts.iter().map(|part| part.value(names));
                let first = parts.next().unwrap_or(f64::NAN);
                match function {
                    Function::Least => parts.fold(first, |a, b| if b < a { b } else { a }),
                    Function::Largest => parts.fold(first, |a, b| if b > a { b } else { a }),
                    Function::Exponential => libm::exp(first),
                    Function::Logarithm => libm::log(first),
                    Function::Root => first.sqrt(),
                    Function::Size => first.abs(),
                }
            }
        }
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
            let operator = match self.took_one_of("+-") {
                Some('+') => Operator::Plus,
                Some(_) => Operator::Minus,
                None => return Ok(left),
            };
            left = Formula::Pair(operator, Box::new((left, self.product()?)));
        }
    }

    fn product(&mut self) -> Result<Formula, FormulaError> {
        let mut left = self.signed()?;
        loop {
            let operator = match self.took_one_of("*/") {
                Some('*') => Operator::Times,
                Some(_) => Operator::Over,
                None => return Ok(left),
            };
            left = Formula::Pair(operator, Box::new((left, self.signed()?)));
        }
    }

    /// A sign binds less than a power: −2^2 is −4.
    fn signed(&mut self) -> Result<Formula, FormulaError> {
        match self.took_one_of("+-") {
            Some('-') => self.deeper(Self::signed).map(|inner| Formula::Negative(Box::new(inner))),
            Some(_) => self.deeper(Self::signed),
            None => self.power(),
        }
    }

    fn power(&mut self) -> Result<Formula, FormulaError> {
        let base = self.part()?;
        if self.took_one_of("^").is_some() {
            let exponent = self.deeper(Self::signed)?;
            return Ok(Formula::Pair(Operator::Power, Box::new((base, exponent))));
        }
        Ok(base)
    }

    fn part(&mut self) -> Result<Formula, FormulaError> {
        if self.took_one_of("(").is_some() {
            let inner = self.deeper(Self::sum)?;
            return self.closed().map(|()| inner);
        }
        if self.rest.starts_with(|first: char| first.is_alphabetic() || first == '_') {
            let name = self.token(|each| each.is_alphanumeric() || each == '_' || each == '.');
            return if self.took_one_of("(").is_some() {
                self.call(name)
            } else {
                Ok(Formula::Name(name.to_owned()))
            };
        }
        self.number()
    }

    fn call(&mut self, name: &str) -> Result<Formula, FormulaError> {
        let function = match name {
            "min" => Function::Least,
            "max" => Function::Largest,
            "exp" => Function::Exponential,
            "ln" | "log" => Function::Logarithm,
            "sqrt" => Function::Root,
            "abs" => Function::Size,
            _ => return Err(FormulaError::UnknownFunction(name.to_owned())),
        };
        let mut parts = vec![self.deeper(Self::sum)?];
        while matches!(function, Function::Least | Function::Largest)
            && self.took_one_of(",").is_some()
        {
            parts.push(self.deeper(Self::sum)?);
        }
        self.closed().map(|()| Formula::Call(function, parts))
    }

    fn number(&mut self) -> Result<Formula, FormulaError> {
        let digits =
            |text: &str| text.find(|each: char| !each.is_ascii_digit()).unwrap_or(text.len());
        let mut end = digits(self.rest);
        if let Some(fraction) = self.rest.get(end..).and_then(|rest| rest.strip_prefix('.')) {
            end += 1 + digits(fraction);
        }
        let exponent = self.rest.get(end..).and_then(|rest| rest.strip_prefix(['e', 'E']));
        if let Some(exponent) = exponent {
            let sign = usize::from(exponent.starts_with(['+', '-']));
            let length = exponent.get(sign..).map_or(0, digits);
            if length > 0 {
                end += 1 + sign + length;
            }
        }
        let (text, rest) = self.rest.split_at(end);
        let number: f64 = text.parse().map_err(|_| self.not_understood())?;
        self.rest = rest.trim_start();
        let number = if self.took_one_of("%").is_some() { number / 100.0 } else { number };
        if number.is_finite() { Ok(Formula::Number(number)) } else { Err(FormulaError::TooLong) }
    }

    fn deeper(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<Formula, FormulaError>,
    ) -> Result<Formula, FormulaError> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(FormulaError::TooLong);
        }
        let inner = read(self)?;
        self.depth -= 1;
        Ok(inner)
    }

    fn closed(&mut self) -> Result<(), FormulaError> {
        self.took_one_of(")").map(|_| ()).ok_or_else(|| self.not_understood())
    }

    fn took_one_of(&mut self, signs: &str) -> Option<char> {
        let first = self.rest.chars().next().filter(|first| signs.contains(*first))?;
        self.rest = self.rest.get(first.len_utf8()..).unwrap_or_default().trim_start();
        Some(first)
    }

    fn token(&mut self, belongs: impl Fn(char) -> bool) -> &'a str {
        let end = self.rest.find(|each| !belongs(each)).unwrap_or(self.rest.len());
        let (token, rest) = self.rest.split_at(end);
        self.rest = rest.trim_start();
        token
    }

    fn not_understood(&self) -> FormulaError {
        FormulaError::NotUnderstood(self.rest.chars().take(20).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn value(text: &str) -> Result<f64, FormulaError> {
        let names = BTreeMap::from([("price".to_owned(), 12.0), ("unit.cost".to_owned(), 4.0)]);
        Formula::parse(text).map(|formula| formula.value(&names))
    }

    #[test]
    fn formulas_are_read_as_they_are_written() {
        assert_eq!(value("(price - unit.cost) * 1e3 - 50%"), Ok(7999.5));
        assert_eq!(value("-2^2 + 2^-1"), Ok(-3.5));
        assert_eq!(value("2^3^2"), Ok(512.0));
        assert_eq!(value("8 - 2 - 1"), Ok(5.0));
        assert_eq!(value("max(0, price, 3) / min(2, 5)"), Ok(6.0));
        assert_eq!(value("sqrt(abs(-9)) + ln(exp(2))"), Ok(5.0));
        assert!(value("nothing").unwrap().is_nan());
        assert_eq!(Formula::parse("a*(b+max(c,1))").unwrap().names(), ["a", "b", "c"]);
    }

    #[test]
    fn what_is_not_a_formula_says_where() {
        assert_eq!(value("2 + "), Err(FormulaError::NotUnderstood(String::new())));
        assert_eq!(value("2 $ 3"), Err(FormulaError::NotUnderstood("$ 3".into())));
        assert_eq!(value("sin(1)"), Err(FormulaError::UnknownFunction("sin".into())));
        assert_eq!(value(&"(".repeat(100)), Err(FormulaError::TooLong));
        assert_eq!(value("1e999"), Err(FormulaError::TooLong));
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "[-+*/^()%,0-9a-zA-Z._ \u{e9}]{0,80}") {
            let _ = value(&text);
        }
    }
}
