//! How large a rule is, before it is applied or put into another.

use crate::sharing::{Base, Fact, Formula, Guard, Operation, Party, Rule, Step};

/// So many letters count as one part.
const LETTERS: usize = 64;

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

    /// Everything that the program is made of: its steps, bands, shares, formulas and conditions, each with what is inside, and
    /// its texts by their length. This, and not the steps, is what it takes to keep and to apply it.
    #[must_use]
    pub fn parts(&self) -> usize {
        count(&self.program, &parts_of)
    }

    /// The parts that [`Rule::with_slot_filled`] would leave, without doing it.
    #[must_use]
    pub fn parts_with_slot_filled(&self, name: &str, lower: &Self) -> usize {
        let filled = lower.parts();
        count(&self.program, &|step| match &step.operation {
            Operation::Slot(slot) if slot == name => filled.saturating_add(parts_of(step)),
            _ => parts_of(step),
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

/// The parts of a step, without the steps inside of it.
fn parts_of(step: &Step) -> usize {
    let texts = [&step.line, &step.clause, &step.id].into_iter().flatten();
    let own = 1 + guard(&step.when) + texts.map(|name| text(name)).sum::<usize>();
    let inside = match &step.operation {
        Operation::Mark { name, of } => text(name) + base(of),
        Operation::Take { to, rate, of, from, cap, .. } => {
            party(to) + formula(rate) + base(of) + parties(from) + optional(cap.as_ref())
        }
        Operation::Advance { to, cap } => party(to) + formula(cap),
        Operation::Recover { max_rate, of } => optional(max_rate.as_ref()) + base(of),
        Operation::Move { to, rate, amount, .. } => {
            text(to) + optional(rate.as_ref()) + optional(amount.as_ref())
        }
        Operation::Split { shares: own } => shares(own),
        Operation::Tiers { bands, index, settle, overflow, .. } => {
            let parties = [settle, overflow].into_iter().flatten().map(party).sum::<usize>();
            let bands = bands.iter().map(|band| {
                1 + optional(band.to.as_ref()) + shares(&band.shares) + shares(&band.caps)
            });
            optional(index.as_ref()) + parties + bands.sum::<usize>()
        }
        Operation::Cap { party: whose, max, overflow, .. } => {
            party(whose) + formula(max) + party(overflow)
        }
        Operation::Floor { party: whose, rate, of, funded_by } => {
            party(whose) + formula(rate) + base(of) + parties(funded_by)
        }
        Operation::MaxOf { party: whose, .. } => party(whose),
        Operation::Slot(name) => text(name),
    };
    own + inside
}

fn text(text: &str) -> usize {
    text.len() / LETTERS
}

fn party(party: &Party) -> usize {
    1 + text(party.name())
}

fn parties(parties: &[Party]) -> usize {
    parties.iter().map(party).sum()
}

fn base(base: &Base) -> usize {
    match base {
        Base::Gross | Base::Pot => 0,
        Base::Named(name) => text(name),
    }
}

fn optional(number: Option<&Formula>) -> usize {
    number.map_or(0, formula)
}

fn shares(shares: &[(Party, Formula)]) -> usize {
    shares.iter().map(|(whose, share)| party(whose) + formula(share)).sum()
}

fn formula(number: &Formula) -> usize {
    match number {
        Formula::Number(_) => 1,
        Formula::Fact(name) | Formula::Choice(name) => 1 + text(name),
        Formula::Sum(one, other)
        | Formula::Difference(one, other)
        | Formula::Product(one, other)
        | Formula::Quotient(one, other) => 1 + formula(one) + formula(other),
    }
}

fn guard(condition: &Guard) -> usize {
    match condition {
        Guard::Always => 0,
        Guard::YearNumber(_) => 1,
        Guard::Fact { name, value, .. } => {
            let value = if let Fact::Text(value) = value { text(value) } else { 0 };
            1 + text(name) + value
        }
        Guard::Chosen { choice, option } => 1 + text(choice) + text(option),
        Guard::Positive(number) => 1 + formula(number),
        Guard::All(conditions) | Guard::Any(conditions) => {
            1 + conditions.iter().map(guard).sum::<usize>()
        }
        Guard::Not(condition) => 1 + guard(condition),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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

    #[test]
    fn conditions_shares_and_long_texts_are_parts_that_a_slot_repeats() {
        let one = || Formula::Number(crate::units::Exact::one());
        let conditions = Guard::All(vec![Guard::YearNumber(1), Guard::Positive(one())]);
        let split = Operation::Split {
            shares: vec![(Party::new("a"), one()), (Party::new(&"b".repeat(640)), one())],
        };
        let lower = Step { when: conditions, line: Some("l".repeat(64)), ..step(split) };
        // The step, four in its condition, one of its line, and the shares: two, and two and ten.
        let lower = rule(vec![lower]);
        assert_eq!(lower.parts(), 1 + 4 + 1 + 2 + 12);
        let slot = || step(Operation::Slot("s".into()));
        let upper = rule(vec![slot(), step(Operation::Slot("t".into())), slot()]);
        assert_eq!(upper.parts_with_slot_filled("s", &lower), 3 + 2 * 20);
        assert_eq!(upper.with_slot_filled("s", &lower).parts(), 1 + 2 * 20);
    }
}
