//! Payoffs as a function of the exit: piecewise linear, traced exactly from nothing upwards.
//!
//! The places where a slope changes are the breakpoints of the waterfall. Between two of them every further
//! unit of exit is divided in fixed parts, which is what option pricing of share classes builds on; and a
//! simulation that divides thousands of exits looks them up here.

use super::Waterfall;
use super::prepared::Prepared;
use super::priority::{passing, ranks};
use super::terms::{Claim, Conversion};
use crate::units::{Exact, Number};

/// One figure for each who may receive something, in the order of the terms.
#[derive(Clone, Debug, PartialEq)]
pub struct ByClaimant<N> {
    /// Of the deductions.
    pub deductions: Vec<N>,
    /// Of the classes.
    pub classes: Vec<N>,
    /// Of the options.
    pub options: Vec<N>,
}

/// What happens at a breakpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The amounts among the deductions of this rank are paid in full.
    DeductionsPaid {
        /// The rank.
        rank: u32,
    },
    /// The preferences of this rank are paid in full.
    PreferencesPaid {
        /// The rank.
        rank: u32,
    },
    /// A class reaches its cap.
    CapReached {
        /// Its position.
        class: usize,
    },
    /// A class converts beyond this exit.
    Converts {
        /// Its position.
        class: usize,
    },
    /// An option is exercised beyond this exit.
    Exercised {
        /// Its position.
        option: usize,
    },
}

/// A breakpoint, and the straight line that begins there.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece<N> {
    /// The exit at the breakpoint.
    pub exit: N,
    /// The proceeds of one common share there.
    pub price: N,
    /// What happens there; nothing at an exit of zero unless something costs nothing.
    pub changes: Vec<Change>,
    /// What each receives there.
    pub payoffs: ByClaimant<N>,
    /// What each receives of every further unit of exit, until the next breakpoint.
    pub of_each_further_unit: ByClaimant<N>,
}

/// Payoffs for every exit from zero up.
#[derive(Clone, Debug, PartialEq)]
pub struct PayoffCurve<N> {
    pieces: Vec<Piece<N>>,
}

impl<N: Number> PayoffCurve<N> {
    /// The breakpoints by rising exit; the first is an exit of zero.
    pub fn pieces(&self) -> &[Piece<N>] {
        &self.pieces
    }

    /// What each receives of an exit.
    pub fn payoffs(&self, exit: &N) -> Option<ByClaimant<N>> {
        let above = self.pieces.partition_point(|piece| piece.exit <= *exit);
        let piece = self.pieces.get(above.saturating_sub(1))?;
        let further = (exit.clone() - piece.exit.clone()).positive_part();
        Some(piece.payoffs.plus(&piece.of_each_further_unit, &further))
    }

    /// The exit at which something happens.
    pub fn exit_of(&self, change: Change) -> Option<&N> {
        let piece = self.pieces.iter().find(|piece| piece.changes.contains(&change));
        piece.map(|piece| &piece.exit)
    }
}

impl PayoffCurve<Exact> {
    /// The same curve for estimates.
    #[must_use]
    pub fn estimates(&self) -> PayoffCurve<f64> {
        let piece = |piece: &Piece<Exact>| Piece {
            exit: piece.exit.to_f64(),
            price: piece.price.to_f64(),
            changes: piece.changes.clone(),
            payoffs: piece.payoffs.estimates(),
            of_each_further_unit: piece.of_each_further_unit.estimates(),
        };
        PayoffCurve { pieces: self.pieces.iter().map(piece).collect() }
    }
}

impl ByClaimant<Exact> {
    fn estimates(&self) -> ByClaimant<f64> {
        let estimates = |figures: &[Exact]| figures.iter().map(Exact::to_f64).collect();
        ByClaimant {
            deductions: estimates(&self.deductions),
            classes: estimates(&self.classes),
            options: estimates(&self.options),
        }
    }
}

impl<N: Number> ByClaimant<N> {
    fn plus(&self, slopes: &Self, distance: &N) -> Self {
        let along = |own: &[N], slopes: &[N]| {
            let terms = own.iter().zip(slopes);
            terms.map(|(own, slope)| own.clone() + slope.clone() * distance.clone()).collect()
        };
        Self {
            deductions: along(&self.deductions, &slopes.deductions),
            classes: along(&self.classes, &slopes.classes),
            options: along(&self.options, &slopes.options),
        }
    }
}

impl<N: Number> Waterfall<N> {
    /// Traces payoffs over all exits.
    pub fn curve(&self) -> PayoffCurve<N> {
        let mut tracer = Tracer::new(self);
        tracer.trace_deductions();
        tracer.trace_preferences();
        tracer.trace_sharing();
        PayoffCurve { pieces: tracer.pieces }
    }
}

struct Tracer<'a, N> {
    waterfall: &'a Waterfall<N>,
    pieces: Vec<Piece<N>>,
    /// Where the tracing has come to.
    exit: N,
    price: N,
    /// What happens there.
    changes: Vec<Change>,
    /// The part of each further unit that deductions take.
    deducted: Vec<N>,
    /// The part that passes them.
    passing: N,
}

impl<'a, N: Number> Tracer<'a, N> {
    fn new(waterfall: &'a Waterfall<N>) -> Self {
        Self {
            waterfall,
            pieces: Vec::new(),
            exit: N::nothing(),
            price: N::nothing(),
            changes: Vec::new(),
            deducted: vec![N::nothing(); waterfall.deductions.len()],
            passing: N::from_exact(&Exact::one()),
        }
    }

    fn nobody(&self) -> ByClaimant<N> {
        ByClaimant {
            deductions: self.deducted.clone(),
            classes: vec![N::nothing(); self.waterfall.classes.len()],
            options: vec![N::nothing(); self.waterfall.options.len()],
        }
    }

    /// Begins a straight line here, in place of one that began here and has no length.
    fn begin(&mut self, slopes: ByClaimant<N>) {
        let (price, mut changes) = (self.price.clone(), core::mem::take(&mut self.changes));
        let here = match self.pieces.pop() {
            Some(last) if last.exit == self.exit => {
                changes = last.changes.into_iter().chain(changes).collect();
                last.payoffs
            }
            Some(last) => {
                let length = self.exit.clone() - last.exit.clone();
                let here = last.payoffs.plus(&last.of_each_further_unit, &length);
                self.pieces.push(last);
                here
            }
            None => {
                let mut none = self.nobody();
                none.deductions.fill(N::nothing());
                none
            }
        };
        self.pieces.push(Piece {
            exit: self.exit.clone(),
            price,
            changes,
            payoffs: here,
            of_each_further_unit: slopes,
        });
    }

    /// Moves on until an amount has passed the deductions. Nothing passes where they take all.
    fn advance(&mut self, amount: N) -> bool {
        if self.passing.is_nothing() {
            return false;
        }
        self.exit = self.exit.clone() + amount / self.passing.clone();
        true
    }

    fn trace_deductions(&mut self) {
        let deductions = &self.waterfall.deductions;
        for rank in ranks(deductions.iter().map(|each| each.rank)) {
            let owed: Vec<N> = deductions
                .iter()
                .map(|each| match &each.claim {
                    Claim::Amount(owed) if each.rank == rank => owed.clone(),
                    _ => N::nothing(),
                })
                .collect();
            let total = owed.iter().fold(N::nothing(), |total, owed| total + owed.clone());
            if !total.is_nothing() {
                let mut slopes = self.nobody();
                for (slope, owed) in slopes.deductions.iter_mut().zip(&owed) {
                    let part = self.passing.clone() * owed.clone() / total.clone();
                    *slope = slope.clone() + part;
                }
                self.begin(slopes);
                if !self.advance(total) {
                    return;
                }
                self.changes.push(Change::DeductionsPaid { rank });
            }
            for (deducted, each) in self.deducted.iter_mut().zip(deductions) {
                if let Claim::Part(part) = &each.claim
                    && each.rank == rank
                {
                    *deducted = self.passing.clone() * part.clone();
                }
            }
            self.passing = self.passing.clone() * passing(deductions, rank);
        }
        self.begin(self.nobody());
    }

    fn trace_preferences(&mut self) {
        let classes = &self.waterfall.prepared;
        for rank in ranks(classes.iter().map(|class| class.rank)) {
            let of_rank = |class: &Prepared<N>| {
                if class.rank == rank { class.best.preference.clone() } else { N::nothing() }
            };
            let claims: Vec<N> = classes.iter().map(of_rank).collect();
            let total = claims.iter().fold(N::nothing(), |total, claim| total + claim.clone());
            if total.is_nothing() {
                continue;
            }
            let mut slopes = self.nobody();
            for (slope, claim) in slopes.classes.iter_mut().zip(claims) {
                *slope = self.passing.clone() * claim / total.clone();
            }
            self.begin(slopes);
            if !self.advance(total) {
                return;
            }
            self.changes.push(Change::PreferencesPaid { rank });
        }
    }

    fn trace_sharing(&mut self) {
        if self.passing.is_nothing() {
            return;
        }
        let steps = self.waterfall.schedule.steps();
        for (at, step) in steps.iter().enumerate() {
            self.price = step.price.clone();
            self.note_changes_at_price();
            let mut slopes = self.nobody();
            if !step.shares.is_nothing() {
                let classes = self.waterfall.prepared.iter().map(|prepared| &prepared.best);
                let sharing = slopes.classes.iter_mut().chain(&mut slopes.options);
                for (slope, own) in sharing.zip(classes.chain(&self.waterfall.in_the_money)) {
                    let own = own.shares_above(&step.price);
                    *slope = self.passing.clone() * own / step.shares.clone();
                }
            }
            self.begin(slopes);
            if let Some(next) = steps.get(at + 1) {
                self.advance(next.amount.clone() - step.amount.clone());
            }
        }
    }

    fn note_changes_at_price(&mut self) {
        let here = |price: &Option<N>| price.as_ref().is_some_and(|price| *price == self.price);
        let mut changes = Vec::new();
        for (class, prepared) in self.waterfall.prepared.iter().enumerate() {
            if here(&prepared.capped_above) {
                changes.push(Change::CapReached { class });
            }
            if prepared.choice == Conversion::Best && here(&prepared.converts_above) {
                changes.push(Change::Converts { class });
            }
        }
        for (option, grant) in self.waterfall.options.iter().enumerate() {
            if grant.strike == self.price {
                changes.push(Change::Exercised { option });
            }
        }
        self.changes.append(&mut changes);
    }
}
