//! Applying a rule to a receipt.
//!
//! What is left of the receipt is the pot; steps only move value out of it, or between parties,
//! so that the lines always sum to the receipt.

mod bands;
mod limits;

use crate::sharing::outcome::sum;
use crate::sharing::tiers::Portion;
use crate::sharing::{
    Band, Base, Book, Check, Formula, FormulaError, Line, Operation, Outcome, Party, Receipt,
    RuleError, RuleProblem, Scope, Step, Terms, TraceEntry,
};
use crate::units::Number;

/// Applies `program` to one receipt and brings the book up to date.
///
/// # Errors
/// A [`RuleError`] names the step and what is wrong with it; the book is then unchanged.
pub fn run<N: Number>(
    program: &[Step],
    book: &mut Book<N>,
    receipt: &Receipt<N>,
    terms: &Terms,
) -> Result<Outcome<N>, RuleError> {
    let whole = |problem| RuleError { step: String::new(), problem };
    if program.is_empty() {
        return Err(whole(RuleProblem::NothingToDo));
    }
    if receipt.amount < N::nothing() || receipt.new_costs < N::nothing() {
        return Err(whole(RuleProblem::NegativeReceipt));
    }
    let mut next = book.clone();
    next.unrecovered = next.unrecovered.clone() + receipt.new_costs.clone();
    next.received = next.received.clone() + receipt.amount.clone();
    let first_year = *next.first_year.get_or_insert(receipt.year);
    let year_number = u32::try_from(receipt.year - first_year + 1).unwrap_or(1);
    let mut run = Run {
        terms,
        year: receipt.year,
        year_number,
        gross: receipt.amount.clone(),
        pot: receipt.amount.clone(),
        book: next,
        lines: Vec::new(),
        marks: Vec::new(),
        trace: Vec::new(),
        checks: Vec::new(),
    };
    run.program(program, "")?;
    let left = std::mem::replace(&mut run.pot, N::nothing());
    run.give(&Party::new(Party::UNDISTRIBUTED), None, None, left);
    let Run { book: mut finished, lines, trace, checks, marks, gross, year, .. } = run;
    for line in &lines {
        finished.note_paid(&line.party, year, &line.amount);
    }
    *book = finished;
    Ok(Outcome { gross, lines, trace, checks, marks })
}

#[derive(Clone)]
struct Run<'a, N> {
    terms: &'a Terms,
    year: i32,
    year_number: u32,
    gross: N,
    pot: N,
    book: Book<N>,
    lines: Vec<Line<N>>,
    marks: Vec<(String, N)>,
    trace: Vec<TraceEntry<N>>,
    checks: Vec<Check<N>>,
}

/// A step with its place, for errors, counters and the trace.
struct Placed<'s> {
    step: &'s Step,
    place: String,
}

impl Placed<'_> {
    fn counter(&self) -> &str {
        self.step.id.as_deref().unwrap_or(&self.place)
    }

    fn error(&self, problem: RuleProblem) -> RuleError {
        RuleError { step: self.place.clone(), problem }
    }
}

impl<N: Number> Run<'_, N> {
    fn program(&mut self, program: &[Step], within: &str) -> Result<(), RuleError> {
        for (at, step) in program.iter().enumerate() {
            let placed = Placed { step, place: format!("{within}{}", at + 1) };
            let applies = step
                .when
                .holds(self.terms, self.year_number)
                .map_err(|error| placed.error(RuleProblem::Formula(error)))?;
            if applies {
                let lines = self.trace.len();
                self.step(&placed)?;
                self.measure(&placed, lines)?;
            }
        }
        Ok(())
    }

    /// Refuses a program whose exact numbers grow beyond all measure; `from` is where its part of the working begins.
    fn measure(&mut self, placed: &Placed<'_>, from: usize) -> Result<(), RuleError> {
        let amounts = self.trace.iter().skip(from).map(|entry| &entry.amount);
        let (book, mut goes_on) = (&mut self.book, true);
        for number in amounts.chain([&self.pot]) {
            goes_on = book.worked_with(number);
        }
        let too_large = RuleProblem::Formula(FormulaError::TooLarge);
        if goes_on { Ok(()) } else { Err(placed.error(too_large)) }
    }

    fn step(&mut self, placed: &Placed<'_>) -> Result<(), RuleError> {
        match &placed.step.operation {
            Operation::Mark { name, of } => self.mark(placed, name, of),
            Operation::Take { to, rate, of, from, cap, scope } => {
                self.take(placed, to, (rate, of), from, cap.as_ref(), *scope)
            }
            Operation::Advance { to, cap } => self.advance(placed, to, cap),
            Operation::Recover { max_rate, of } => self.recover(placed, max_rate.as_ref(), of),
            Operation::Move { to, rate, amount, program } => {
                self.put_aside(placed, to, (rate.as_ref(), amount.as_ref()), program)
            }
            Operation::Split { shares } => {
                let band = Band { to: None, shares: shares.clone(), caps: Vec::new() };
                let priced = self.price(placed, &band, None)?;
                let pot = self.take_pot();
                self.share_out(placed, &[priced], &[Portion { band: 0, amount: pot }], None, None);
                Ok(())
            }
            Operation::Tiers { bands, mode, measure, scope, index, settle, overflow } => self
                .tiers(
                    placed,
                    bands,
                    (*mode, *measure, *scope),
                    index.as_ref(),
                    settle.as_ref(),
                    overflow.as_ref(),
                ),
            Operation::Cap { party, max, scope, overflow } => {
                self.cap(placed, party, max, *scope, overflow)
            }
            Operation::Floor { party, rate, of, funded_by } => {
                self.floor(placed, party, (rate, of), funded_by)
            }
            Operation::MaxOf { party, alternatives } => self.max_of(placed, party, alternatives),
            Operation::Slot(name) => Err(placed.error(RuleProblem::EmptySlot(name.clone()))),
        }
    }

    fn mark(&mut self, placed: &Placed<'_>, name: &str, of: &Base) -> Result<(), RuleError> {
        let size = self.base(placed, of)?;
        self.marks.retain(|(own, _)| own != name);
        self.marks.push((name.to_owned(), size.clone()));
        self.note(placed, |entry| entry.base = Some(size));
        Ok(())
    }

    fn take(
        &mut self,
        placed: &Placed<'_>,
        to: &Party,
        (rate, of): (&Formula, &Base),
        from: &[Party],
        cap: Option<&Formula>,
        scope: Scope,
    ) -> Result<(), RuleError> {
        let rate = self.value(placed, rate)?;
        let base = self.base(placed, of)?;
        let mut due = rate.clone() * base.clone();
        if let Some(cap) = cap {
            let cap = self.value(placed, cap)?;
            let so_far = self.book.counter(placed.counter(), scope, self.year);
            due = due.smaller((cap - so_far).positive_part());
        }
        if from.is_empty() {
            let taken = due.smaller(self.pot.clone());
            self.pot = self.pot.clone() - taken.clone();
            self.note(placed, |entry| {
                entry.party = Some(to.clone());
                entry.base = Some(base);
                entry.rate = Some(rate);
                entry.amount = taken.clone();
            });
            self.give_for(placed, to, taken.clone());
            self.count_against_cap(placed, cap, scope, taken);
            return Ok(());
        }
        let mut left = due.clone();
        for payer in from {
            let paid = self.take_from(payer, &left);
            left = left - paid.clone();
            if !paid.is_nothing() {
                self.note(placed, |entry| {
                    entry.party = Some(to.clone());
                    entry.from = Some(payer.clone());
                    entry.base = Some(base.clone());
                    entry.rate = Some(rate.clone());
                    entry.amount = paid.clone();
                });
                self.give_for(placed, to, paid);
            }
        }
        let taken = due.clone() - left.clone();
        if !left.is_nothing() {
            self.checks.push(Check {
                step: placed.place.clone(),
                party: to.clone(),
                required: due.clone(),
                given: taken.clone(),
                topped_up: N::nothing(),
                short: left,
                required_to_date: due,
                paid_to_date: taken.clone(),
                clause: placed.step.clause.clone(),
            });
        }
        self.count_against_cap(placed, cap, scope, taken);
        Ok(())
    }

    fn count_against_cap(
        &mut self,
        placed: &Placed<'_>,
        cap: Option<&Formula>,
        scope: Scope,
        taken: N,
    ) {
        if cap.is_some() {
            self.book.advance_counter(placed.counter(), scope, self.year, taken);
        }
    }

    fn advance(&mut self, placed: &Placed<'_>, to: &Party, cap: &Formula) -> Result<(), RuleError> {
        let cap = self.value(placed, cap)?;
        let so_far = self.book.counter(placed.counter(), Scope::Life, self.year);
        let paid = (cap - so_far).positive_part().smaller(self.pot.clone());
        self.pot = self.pot.clone() - paid.clone();
        self.book.advance_counter(placed.counter(), Scope::Life, self.year, paid.clone());
        let outstanding = self.book.outstanding_advance(to) + paid.clone();
        self.book.advanced.insert(to.clone(), outstanding);
        self.note(placed, |entry| {
            entry.party = Some(to.clone());
            entry.amount = paid.clone();
        });
        self.give_for(placed, to, paid);
        Ok(())
    }

    fn recover(
        &mut self,
        placed: &Placed<'_>,
        max_rate: Option<&Formula>,
        of: &Base,
    ) -> Result<(), RuleError> {
        let mut paid = self.book.unrecovered.clone().smaller(self.pot.clone());
        let (mut base, mut rate) = (None, None);
        if let Some(max_rate) = max_rate {
            let (most, size) = (self.value(placed, max_rate)?, self.base(placed, of)?);
            paid = paid.smaller(most.clone() * size.clone());
            (base, rate) = (Some(size), Some(most));
        }
        self.pot = self.pot.clone() - paid.clone();
        self.book.unrecovered = self.book.unrecovered.clone() - paid.clone();
        let costs = Party::new(Party::COSTS);
        self.note(placed, |entry| {
            entry.party = Some(costs.clone());
            entry.base = base;
            entry.rate = rate;
            entry.amount = paid.clone();
        });
        self.give_for(placed, &costs, paid);
        Ok(())
    }

    fn put_aside(
        &mut self,
        placed: &Placed<'_>,
        to: &str,
        (rate, amount): (Option<&Formula>, Option<&Formula>),
        program: &[Step],
    ) -> Result<(), RuleError> {
        let part = match (rate, amount) {
            (Some(rate), _) => self.value(placed, rate)? * self.pot.clone(),
            (None, Some(amount)) => self.value(placed, amount)?,
            (None, None) => self.pot.clone(),
        };
        let part = part.smaller(self.pot.clone());
        let rest = self.pot.clone() - part.clone();
        let party = Party::new(to);
        self.note(placed, |entry| {
            entry.party = Some(party.clone());
            entry.amount = part.clone();
        });
        if program.is_empty() {
            self.pot = rest;
            self.give_for(placed, &party, part);
            return Ok(());
        }
        self.pot = part;
        self.program(program, &format!("{}.", placed.place))?;
        self.pot = self.pot.clone() + rest;
        Ok(())
    }

    fn value(&self, placed: &Placed<'_>, formula: &Formula) -> Result<N, RuleError> {
        let value =
            formula.value(self.terms).map_err(|error| placed.error(RuleProblem::Formula(error)))?;
        if value.is_negative() {
            return Err(placed.error(RuleProblem::Negative));
        }
        Ok(N::from_exact(&value))
    }

    fn base(&self, placed: &Placed<'_>, base: &Base) -> Result<N, RuleError> {
        match base {
            Base::Gross => Ok(self.gross.clone()),
            Base::Pot => Ok(self.pot.clone()),
            Base::Named(name) => self
                .marks
                .iter()
                .find(|(own, _)| own == name)
                .map(|(_, size)| size.clone())
                .ok_or_else(|| placed.error(RuleProblem::UnknownBase(name.clone()))),
        }
    }

    fn take_pot(&mut self) -> N {
        std::mem::replace(&mut self.pot, N::nothing())
    }

    fn party_total(&self, party: &Party, line: Option<&str>) -> N {
        sum(self.lines.iter().filter(|each| {
            each.party == *party && (line.is_none() || each.line.as_deref() == line)
        }))
    }

    /// Takes up to `due` back from what a party has, from its latest line backwards. What is taken
    /// back from recovered costs is unrecovered again.
    fn take_from(&mut self, party: &Party, due: &N) -> N {
        let mut left = due.clone();
        for line in self.lines.iter_mut().rev().filter(|line| line.party == *party) {
            let part = left.clone().smaller(line.amount.clone());
            line.amount = line.amount.clone() - part.clone();
            left = left - part;
        }
        self.lines.retain(|line| !line.amount.is_nothing());
        let taken = due.clone() - left;
        if party.is(Party::COSTS) {
            self.book.unrecovered = self.book.unrecovered.clone() + taken.clone();
        }
        taken
    }

    fn give_for(&mut self, placed: &Placed<'_>, party: &Party, amount: N) {
        let Step { line, clause, .. } = placed.step;
        self.give(party, line.clone(), clause.clone(), amount);
    }

    fn give(&mut self, party: &Party, line: Option<String>, clause: Option<String>, amount: N) {
        if amount.is_nothing() {
            return;
        }
        let same = self
            .lines
            .iter_mut()
            .find(|each| each.party == *party && each.line == line && each.clause == clause);
        match same {
            Some(existing) => existing.amount = existing.amount.clone() + amount,
            None => self.lines.push(Line { party: party.clone(), line, clause, amount }),
        }
    }

    fn note(&mut self, placed: &Placed<'_>, fill: impl FnOnce(&mut TraceEntry<N>)) {
        let mut entry = TraceEntry {
            step: placed.place.clone(),
            operation: placed.step.operation.name(),
            party: None,
            from: None,
            base: None,
            rate: None,
            band: None,
            amount: N::nothing(),
            line: placed.step.line.clone(),
            clause: placed.step.clause.clone(),
        };
        fill(&mut entry);
        self.trace.push(entry);
    }
}
