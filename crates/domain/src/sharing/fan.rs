//! The readings of a rule whose text is open: every combination of the choices that matter.

use crate::sharing::{FormulaError, OpenChoice, Rule, Terms};

/// One way of reading a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The terms with every choice made.
    pub terms: Terms,
    /// The choices that were open and matter in this reading: choice and option.
    pub chosen: Vec<(String, String)>,
}

/// Every reading of `rule` that `terms` leaves open, in the order in which the choices and their
/// options are declared.
///
/// A choice already made in `terms` stays as it is made. A choice that does not matter under the
/// earlier ones does not multiply the readings: its first option stands in.
///
/// # Errors
/// A condition of a choice refers to something that is missing.
pub fn readings(rule: &Rule, terms: &Terms) -> Result<Vec<Reading>, FormulaError> {
    let mut open = vec![Reading { terms: terms.clone(), chosen: Vec::new() }];
    for choice in &rule.choices {
        let mut next = Vec::new();
        for reading in open {
            extend(choice, reading, &mut next)?;
        }
        open = next;
    }
    Ok(open)
}

fn extend(
    choice: &OpenChoice,
    reading: Reading,
    into: &mut Vec<Reading>,
) -> Result<(), FormulaError> {
    if reading.terms.chosen(&choice.id).is_some() {
        into.push(reading);
        return Ok(());
    }
    let matters = choice.only_if.holds(&reading.terms, 1)?;
    for option in &choice.options {
        let mut branch = reading.clone();
        branch.terms.choose(choice, &option.id);
        if matters {
            branch.chosen.push((choice.id.clone(), option.id.clone()));
        }
        into.push(branch);
        if !matters {
            break;
        }
    }
    Ok(())
}
