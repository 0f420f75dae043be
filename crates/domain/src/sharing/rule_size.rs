//! How large a rule is, before it is applied or put into another.

use crate::sharing::{Operation, Rule, Step};

impl Rule {
    /// The steps of the program, those inside of steps included.
    #[must_use]
    pub fn steps(&self) -> usize {
        count(&self.program, &|_| 1)
    }

    /// The steps that [`Rule::with_slot_filled`] would leave, without doing it: a slot that stands
    /// often and is filled with slots that stand often grows beyond every memory.
    #[must_use]
    pub fn steps_with_slot_filled(&self, name: &str, lower: &Self) -> usize {
        let filled = lower.steps();
        count(&self.program, &|step| match &step.operation {
            Operation::Slot(slot) if slot == name => filled,
            _ => 1,
        })
    }

    /// How many readings the open choices combine to at most.
    #[must_use]
    pub fn most_readings(&self) -> usize {
        self.choices
            .iter()
            .fold(1, |product: usize, choice| product.saturating_mul(choice.options.len().max(1)))
    }
}

fn count(program: &[Step], size: &dyn Fn(&Step) -> usize) -> usize {
    program.iter().fold(0, |total: usize, step| {
        let inside = match &step.operation {
            Operation::Move { program, .. } => count(program, size),
            Operation::MaxOf { alternatives, .. } => alternatives
                .iter()
                .fold(0, |total: usize, each| total.saturating_add(count(each, size))),
            _ => 0,
        };
        total.saturating_add(size(step)).saturating_add(inside)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sharing::{Guard, Party};

    fn step(operation: Operation) -> Step {
        Step { operation, when: Guard::Always, line: None, clause: None, id: None }
    }

    fn rule(program: Vec<Step>) -> Rule {
        Rule { id: "r".into(), program, choices: Vec::new(), valid_from: None }
    }

    #[test]
    fn steps_inside_of_steps_count_and_a_slot_counts_as_what_fills_it() {
        let slot = || step(Operation::Slot("s".into()));
        let other = || step(Operation::Slot("t".into()));
        let inner = Operation::Move {
            to: "fund".into(),
            rate: None,
            amount: None,
            program: vec![slot(), other()],
        };
        let best = Operation::MaxOf {
            party: Party::new("a"),
            alternatives: vec![vec![slot()], vec![other(), other()]],
        };
        let upper = rule(vec![step(inner), step(best), slot()]);
        assert_eq!(upper.steps(), 8);
        let lower = rule(vec![other(), other(), other(), other()]);
        assert_eq!(upper.steps_with_slot_filled("s", &lower), 8 + 3 * 3);
        assert_eq!(upper.clone().with_slot_filled("s", &lower).steps(), 8 + 3 * 3);
        assert_eq!(upper.most_readings(), 1);
    }
}
