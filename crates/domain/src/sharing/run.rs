//! Applying a rule to a receipt.
//!
//! What is left of the receipt is the pot; steps only move value out of it, or between parties,
//! so that the lines always sum to the receipt.

use crate::sharing::outcome::sum;
use crate::sharing::tiers::{self, Portion, PricedBand};
use crate::sharing::{
    Band, Base, Book, Check, Formula, Line, Measure, Mode, Operation, Outcome, Party, Receipt,
    RuleError, RuleProblem, Scope, Step, Terms, TraceEntry,
};
use crate::units::{Exact, Number};

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
    let whole = |problem| RuleError {
        step: String::new(),
        problem,
    };
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
    let Run {
        book: mut finished,
        lines,
        trace,
        checks,
        marks,
        gross,
        year,
        ..
    } = run;
    for line in &lines {
        finished.note_paid(&line.party, year, &line.amount);
    }
    *book = finished;
    Ok(Outcome {
        gross,
        lines,
        trace,
        checks,
        marks,
    })
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
        RuleError {
            step: self.place.clone(),
            problem,
        }
    }
}

impl<N: Number> Run<'_, N> {
    fn program(&mut self, program: &[Step], within: &str) -> Result<(), RuleError> {
        for (at, step) in program.iter().enumerate() {
            let placed = Placed {
                step,
                place: format!("{within}{}", at + 1),
            };
            let applies = step
                .when
                .holds(self.terms, self.year_number)
                .map_err(|error| placed.error(RuleProblem::Formula(error)))?;
            if applies {
                self.step(&placed)?;
            }
        }
        Ok(())
    }

    fn step(&mut self, placed: &Placed<'_>) -> Result<(), RuleError> {
        match &placed.step.operation {
            Operation::Mark { name, of } => self.mark(placed, name, of),
            Operation::Take {
                to,
                rate,
                of,
                from,
                cap,
                scope,
            } => self.take(placed, to, (rate, of), from.as_ref(), cap.as_ref(), *scope),
            Operation::Advance { to, cap } => self.advance(placed, to, cap),
            Operation::Recover { max_rate, of } => self.recover(placed, max_rate.as_ref(), of),
            Operation::Move {
                to,
                rate,
                amount,
                program,
            } => self.put_aside(placed, to, (rate.as_ref(), amount.as_ref()), program),
            Operation::Split { shares } => {
                let band = Band {
                    to: None,
                    shares: shares.clone(),
                    caps: Vec::new(),
                };
                let priced = self.price(placed, &band, None)?;
                let pot = self.take_pot();
                self.share_out(
                    placed,
                    &[priced],
                    &[Portion {
                        band: 0,
                        amount: pot,
                    }],
                    None,
                    None,
                );
                Ok(())
            }
            Operation::Tiers {
                bands,
                mode,
                measure,
                scope,
                index,
                settle,
                overflow,
            } => self.tiers(
                placed,
                bands,
                (*mode, *measure, *scope),
                index.as_ref(),
                settle.as_ref(),
                overflow.as_ref(),
            ),
            Operation::Cap {
                party,
                max,
                scope,
                overflow,
            } => self.cap(placed, party, max, *scope, overflow),
            Operation::Floor {
                party,
                rate,
                of,
                funded_by,
            } => self.floor(placed, party, (rate, of), funded_by),
            Operation::MaxOf {
                party,
                alternatives,
            } => self.max_of(placed, party, alternatives),
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
        from: Option<&Party>,
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
        let taken = match from {
            None => {
                let taken = due.clone().smaller(self.pot.clone());
                self.pot = self.pot.clone() - taken.clone();
                taken
            }
            Some(payer) => self.take_from(payer, &due),
        };
        if taken < due && from.is_some() {
            let short = due.clone() - taken.clone();
            self.checks.push(Check {
                step: placed.place.clone(),
                party: to.clone(),
                required: due.clone(),
                given: taken.clone(),
                topped_up: N::nothing(),
                short,
                required_to_date: due,
                paid_to_date: taken.clone(),
                clause: placed.step.clause.clone(),
            });
        }
        if cap.is_some() {
            self.book
                .advance_counter(placed.counter(), scope, self.year, taken.clone());
        }
        self.note(placed, |entry| {
            entry.party = Some(to.clone());
            entry.from = from.cloned();
            entry.base = Some(base);
            entry.rate = Some(rate);
            entry.amount = taken.clone();
        });
        self.give_for(placed, to, taken);
        Ok(())
    }

    fn advance(&mut self, placed: &Placed<'_>, to: &Party, cap: &Formula) -> Result<(), RuleError> {
        let cap = self.value(placed, cap)?;
        let so_far = self.book.counter(placed.counter(), Scope::Life, self.year);
        let paid = (cap - so_far).positive_part().smaller(self.pot.clone());
        self.pot = self.pot.clone() - paid.clone();
        self.book
            .advance_counter(placed.counter(), Scope::Life, self.year, paid.clone());
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

    fn tiers(
        &mut self,
        placed: &Placed<'_>,
        bands: &[Band],
        (mode, measure, scope): (Mode, Measure, Scope),
        index: Option<&Formula>,
        settle: Option<&Party>,
        overflow: Option<&Party>,
    ) -> Result<(), RuleError> {
        let index = index
            .map(|formula| self.value(placed, formula))
            .transpose()?;
        let bands: Vec<PricedBand<N>> = bands
            .iter()
            .map(|band| self.price(placed, band, index.as_ref()))
            .collect::<Result<_, _>>()?;
        self.check_bands_rise(placed, &bands)?;
        let pot = self.take_pot();
        let year = self.year;
        for (counter, slice) in self.slices(placed, measure, pot) {
            let before = self.book.counter(&counter, scope, year);
            let (portions, measured, credited) = match settle {
                Some(party) => {
                    let owed = self.book.outstanding_advance(party);
                    let (portions, credited) =
                        tiers::earning_back(&bands, &before, &slice, party, &owed);
                    let measured = total(&portions);
                    self.book
                        .advanced
                        .insert(party.clone(), owed - credited.clone());
                    (portions, measured, Some((party, credited)))
                }
                None => {
                    let measured = if measure == Measure::Gross {
                        self.gross.clone()
                    } else {
                        slice.clone()
                    };
                    let portions = match mode {
                        Mode::Marginal => tiers::marginal(&bands, &before, &measured),
                        Mode::Slab => tiers::slab(&bands, &before, &measured),
                    };
                    (scaled(portions, &slice, &measured), measured, None)
                }
            };
            self.book.advance_counter(&counter, scope, year, measured);
            self.share_out(placed, &bands, &portions, overflow, credited);
        }
        Ok(())
    }

    /// What is divided by the bands: the pot, or each person's part of it.
    fn slices(&self, placed: &Placed<'_>, measure: Measure, pot: N) -> Vec<(String, N)> {
        let people = self.terms.people();
        let weights: Exact = people.iter().map(|person| person.weight.clone()).sum();
        if measure != Measure::Person || people.is_empty() || weights.is_zero() {
            return vec![(placed.counter().to_owned(), pot)];
        }
        let weights = N::from_exact(&weights);
        people
            .iter()
            .map(|person| {
                let part = N::from_exact(&person.weight) / weights.clone() * pot.clone();
                (format!("{}/{}", placed.counter(), person.name), part)
            })
            .collect()
    }

    /// Gives each portion to the parties of its band; a party's band caps overflow.
    fn share_out(
        &mut self,
        placed: &Placed<'_>,
        bands: &[PricedBand<N>],
        portions: &[Portion<N>],
        overflow: Option<&Party>,
        credited: Option<(&Party, N)>,
    ) {
        let mut credit = credited;
        for portion in portions {
            let Some(band) = bands.get(portion.band) else {
                continue;
            };
            for (party, share) in &band.shares {
                let mut amount = share.clone() * portion.amount.clone();
                if let Some((creditor, left)) = &mut credit
                    && *creditor == party
                {
                    let earned = amount.clone().smaller(left.clone());
                    amount = amount - earned.clone();
                    *left = left.clone() - earned;
                }
                let cap = band
                    .caps
                    .iter()
                    .find(|(own, _)| own == party)
                    .map(|(_, cap)| cap);
                let cut = cap.map_or_else(N::nothing, |cap| {
                    (amount.clone() - cap.clone()).positive_part()
                });
                amount = amount - cut.clone();
                self.note(placed, |entry| {
                    entry.party = Some(party.clone());
                    entry.base = Some(portion.amount.clone());
                    entry.rate = Some(share.clone());
                    entry.band = Some(portion.band);
                    entry.amount = amount.clone();
                });
                self.give_for(placed, party, amount);
                match overflow {
                    Some(overflow) => self.give_for(placed, &overflow.clone(), cut),
                    None => self.pot = self.pot.clone() + cut,
                }
            }
        }
    }

    fn cap(
        &mut self,
        placed: &Placed<'_>,
        party: &Party,
        max: &Formula,
        scope: Scope,
        overflow: &Party,
    ) -> Result<(), RuleError> {
        let max = self.value(placed, max)?;
        let before = match scope {
            Scope::Event => N::nothing(),
            Scope::Life => self.book.paid_within(party, None),
            Scope::Year => self.book.paid_within(party, Some(self.year)),
        };
        let has = self.party_total(party, None);
        let cut = (before + has - max).positive_part();
        let cut = self.take_from(party, &cut);
        self.note(placed, |entry| {
            entry.party = Some(overflow.clone());
            entry.from = Some(party.clone());
            entry.amount = cut.clone();
        });
        self.give_for(placed, overflow, cut);
        Ok(())
    }

    fn floor(
        &mut self,
        placed: &Placed<'_>,
        party: &Party,
        (rate, of): (&Formula, &Base),
        funded_by: &[Party],
    ) -> Result<(), RuleError> {
        let rate = self.value(placed, rate)?;
        let base = self.base(placed, of)?;
        let required = rate.clone() * base.clone();
        let given = self.party_total(party, placed.step.line.as_deref());
        let mut missing = (required.clone() - given.clone()).positive_part();
        let mut topped_up = N::nothing();
        for funder in funded_by {
            let paid = self.take_from(funder, &missing);
            missing = missing - paid.clone();
            topped_up = topped_up + paid.clone();
            if !paid.is_nothing() {
                self.note(placed, |entry| {
                    entry.party = Some(party.clone());
                    entry.from = Some(funder.clone());
                    entry.base = Some(base.clone());
                    entry.rate = Some(rate.clone());
                    entry.amount = paid.clone();
                });
                self.give_for(placed, party, paid);
            }
        }
        let (due_key, paid_key) = (
            format!("{}/required", placed.counter()),
            format!("{}/given", placed.counter()),
        );
        let now = given.clone() + topped_up.clone();
        self.book
            .advance_counter(&due_key, Scope::Life, self.year, required.clone());
        self.book
            .advance_counter(&paid_key, Scope::Life, self.year, now);
        self.checks.push(Check {
            step: placed.place.clone(),
            party: party.clone(),
            required,
            given,
            topped_up,
            short: missing,
            required_to_date: self.book.counter(&due_key, Scope::Life, self.year),
            paid_to_date: self.book.counter(&paid_key, Scope::Life, self.year),
            clause: placed.step.clause.clone(),
        });
        Ok(())
    }

    fn max_of(
        &mut self,
        placed: &Placed<'_>,
        party: &Party,
        alternatives: &[Vec<Step>],
    ) -> Result<(), RuleError> {
        let mut best: Option<(N, Self)> = None;
        for (at, alternative) in alternatives.iter().enumerate() {
            let mut tried = self.clone();
            tried.program(alternative, &format!("{}.{}.", placed.place, at + 1))?;
            let gets = tried.party_total(party, None);
            if best.as_ref().is_none_or(|(most, _)| gets > *most) {
                best = Some((gets, tried));
            }
        }
        let (_, chosen) = best.ok_or_else(|| placed.error(RuleProblem::NothingToDo))?;
        *self = chosen;
        Ok(())
    }

    fn value(&self, placed: &Placed<'_>, formula: &Formula) -> Result<N, RuleError> {
        let value = formula
            .value(self.terms)
            .map_err(|error| placed.error(RuleProblem::Formula(error)))?;
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

    /// Works out the formulas of a band; the shares are summed exactly.
    fn price(
        &self,
        placed: &Placed<'_>,
        band: &Band,
        index: Option<&N>,
    ) -> Result<PricedBand<N>, RuleError> {
        let mut total = Exact::zero();
        let mut shares = Vec::with_capacity(band.shares.len());
        for (party, share) in &band.shares {
            let exact = share
                .value(self.terms)
                .map_err(|error| placed.error(RuleProblem::Formula(error)))?;
            if exact.is_negative() {
                return Err(placed.error(RuleProblem::Negative));
            }
            shares.push((party.clone(), N::from_exact(&exact)));
            total += exact;
        }
        if total != Exact::one() {
            return Err(placed.error(RuleProblem::SharesDoNotSum(total.to_text())));
        }
        let to = match &band.to {
            None => None,
            Some(formula) => {
                let to = self.value(placed, formula)?;
                Some(index.map_or(to.clone(), |index| to * index.clone()))
            }
        };
        let caps = band
            .caps
            .iter()
            .map(|(party, cap)| Ok((party.clone(), self.value(placed, cap)?)))
            .collect::<Result<_, RuleError>>()?;
        Ok(PricedBand { to, shares, caps })
    }

    /// Bands rise, and only the last is open.
    fn check_bands_rise(
        &self,
        placed: &Placed<'_>,
        bands: &[PricedBand<N>],
    ) -> Result<(), RuleError> {
        let mut low = N::nothing();
        for (at, band) in bands.iter().enumerate() {
            match &band.to {
                Some(to) if *to > low => low = to.clone(),
                None if at + 1 == bands.len() => {}
                _ => return Err(placed.error(RuleProblem::BandsNotIncreasing)),
            }
        }
        match bands.last() {
            Some(PricedBand { to: None, .. }) => Ok(()),
            _ => Err(placed.error(RuleProblem::BandsNotIncreasing)),
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

    /// Takes up to `due` back from what a party has, from its latest line backwards.
    fn take_from(&mut self, party: &Party, due: &N) -> N {
        let mut left = due.clone();
        for line in self
            .lines
            .iter_mut()
            .rev()
            .filter(|line| line.party == *party)
        {
            let part = left.clone().smaller(line.amount.clone());
            line.amount = line.amount.clone() - part.clone();
            left = left - part;
        }
        self.lines.retain(|line| !line.amount.is_nothing());
        due.clone() - left
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
            None => self.lines.push(Line {
                party: party.clone(),
                line,
                clause,
                amount,
            }),
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

fn total<N: Number>(portions: &[Portion<N>]) -> N {
    portions
        .iter()
        .fold(N::nothing(), |sum, portion| sum + portion.amount.clone())
}

/// Portions of what was measured, as portions of the pot.
fn scaled<N: Number>(portions: Vec<Portion<N>>, pot: &N, measured: &N) -> Vec<Portion<N>> {
    if measured == pot || measured.is_nothing() {
        return portions;
    }
    portions
        .into_iter()
        .map(|portion| Portion {
            band: portion.band,
            amount: portion.amount * pot.clone() / measured.clone(),
        })
        .collect()
}
