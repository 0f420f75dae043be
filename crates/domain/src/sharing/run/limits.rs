//! Steps that limit: a cap, a statutory minimum, the better of alternatives.

use super::{Placed, Run};
use crate::sharing::{Base, Check, Formula, Party, RuleError, RuleProblem, Scope, Step};
use crate::units::Number;

impl<N: Number> Run<'_, N> {
    pub(super) fn cap(
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

    pub(super) fn floor(
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
        let (due_key, paid_key) =
            (format!("{}/required", placed.counter()), format!("{}/given", placed.counter()));
        let now = given.clone() + topped_up.clone();
        self.book.advance_counter(&due_key, Scope::Life, self.year, required.clone());
        self.book.advance_counter(&paid_key, Scope::Life, self.year, now);
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

    pub(super) fn max_of(
        &mut self,
        placed: &Placed<'_>,
        party: &Party,
        alternatives: &[Vec<Step>],
    ) -> Result<(), RuleError> {
        let mut best: Option<(N, Self)> = None;
        let mut effort = self.book.effort;
        for (at, alternative) in alternatives.iter().enumerate() {
            let mut tried = self.clone();
            tried.book.effort = effort;
            tried.program(alternative, &format!("{}.{}.", placed.place, at + 1))?;
            effort = tried.book.effort;
            let gets = tried.party_total(party, None);
            if best.as_ref().is_none_or(|(most, _)| gets > *most) {
                best = Some((gets, tried));
            }
        }
        let (_, chosen) = best.ok_or_else(|| placed.error(RuleProblem::NothingToDo))?;
        *self = chosen;
        self.book.effort = effort;
        Ok(())
    }
}
