//! What a rule gives for one receipt, with its working.

use crate::sharing::Party;
use crate::units::Number;

/// What one party gets of one receipt under one legal head.
#[derive(Clone, Debug, PartialEq)]
pub struct Line<N> {
    /// The party.
    pub party: Party,
    /// The legal kind of the payment, where the rule names one.
    pub line: Option<String>,
    /// The clause that orders it.
    pub clause: Option<String>,
    /// The amount.
    pub amount: N,
}

/// One movement, in the order in which the rule made it.
#[derive(Clone, Debug, PartialEq)]
pub struct TraceEntry<N> {
    /// The step's place in the program.
    pub step: String,
    /// The primitive.
    pub operation: &'static str,
    /// Who gained, or whose minimum was looked at.
    pub party: Option<Party>,
    /// Who lost, where it was not the pot.
    pub from: Option<Party>,
    /// What the rate was applied to.
    pub base: Option<N>,
    /// The rate.
    pub rate: Option<N>,
    /// The band, from 0.
    pub band: Option<usize>,
    /// The amount moved.
    pub amount: N,
    /// The legal kind of the payment.
    pub line: Option<String>,
    /// The clause.
    pub clause: Option<String>,
}

/// A statutory minimum looked at, or a duty that the money did not suffice for.
#[derive(Clone, Debug, PartialEq)]
pub struct Check<N> {
    /// The step's place in the program.
    pub step: String,
    /// The party whose minimum or due it is.
    pub party: Party,
    /// What it must have of this receipt.
    pub required: N,
    /// What the lower rules gave it.
    pub given: N,
    /// What was added.
    pub topped_up: N,
    /// What is still missing.
    pub short: N,
    /// What it must have of all receipts so far.
    pub required_to_date: N,
    /// What it has of all receipts so far.
    pub paid_to_date: N,
    /// The clause.
    pub clause: Option<String>,
}

/// What a rule gives for one receipt.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome<N> {
    /// The receipt.
    pub gross: N,
    /// Who gets what; the amounts sum to the receipt.
    pub lines: Vec<Line<N>>,
    /// The working.
    pub trace: Vec<TraceEntry<N>>,
    /// Statutory minimums looked at.
    pub checks: Vec<Check<N>>,
    /// The bases that the rule named, with their size at this receipt.
    pub marks: Vec<(String, N)>,
}

impl<N: Number> Outcome<N> {
    /// What a party gets under all heads.
    #[must_use]
    pub fn total(&self, party: &str) -> N {
        sum(self.lines.iter().filter(|line| line.party.is(party)))
    }

    /// What a party gets under one head.
    #[must_use]
    pub fn total_of_line(&self, party: &str, line: &str) -> N {
        sum(self
            .lines
            .iter()
            .filter(|each| each.party.is(party) && each.line.as_deref() == Some(line)))
    }

    /// The size of a base that the rule named.
    #[must_use]
    pub fn mark(&self, name: &str) -> Option<&N> {
        self.marks.iter().find(|(own, _)| own == name).map(|(_, size)| size)
    }
}

pub(super) fn sum<'a, N: Number + 'a>(lines: impl Iterator<Item = &'a Line<N>>) -> N {
    lines.fold(N::nothing(), |total, line| total + line.amount.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::units::Exact;

    #[test]
    fn a_base_is_found_by_its_name() {
        let sizes = [("net_income", "70"), ("profit", "50")];
        let size = |text: &str| Exact::from_decimal_text(text).unwrap();
        let outcome = Outcome {
            gross: size("100"),
            lines: Vec::new(),
            trace: Vec::new(),
            checks: Vec::new(),
            marks: sizes.map(|(name, own)| (name.to_owned(), size(own))).to_vec(),
        };
        assert_eq!(outcome.mark("profit"), Some(&size("50")));
        assert_eq!(outcome.mark("profits"), None);
    }
}
