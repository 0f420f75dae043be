//! Steps that divide: by fixed shares and by bands.

use super::{Placed, Run};
use crate::sharing::tiers::{self, Portion, PricedBand};
use crate::sharing::{Band, Formula, Measure, Mode, Party, RuleError, RuleProblem, Scope};
use crate::units::{Exact, Number};

impl<N: Number> Run<'_, N> {
    pub(super) fn tiers(
        &mut self,
        placed: &Placed<'_>,
        bands: &[Band],
        (mode, measure, scope): (Mode, Measure, Scope),
        index: Option<&Formula>,
        settle: Option<&Party>,
        overflow: Option<&Party>,
    ) -> Result<(), RuleError> {
        let index = index.map(|formula| self.value(placed, formula)).transpose()?;
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
                    self.book.advanced.insert(party.clone(), owed - credited.clone());
                    (portions, measured, Some((party, credited)))
                }
                None => {
                    let measured =
                        if measure == Measure::Gross { self.gross.clone() } else { slice.clone() };
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
        let people = match measure {
            Measure::Person => self.terms.people(),
            _ => &[],
        };
        let weights: Exact = people.iter().map(|person| person.weight.clone()).sum();
        if weights.is_zero() {
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
    pub(super) fn share_out(
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
                let cap = band.caps.iter().find(|(own, _)| own == party).map(|(_, cap)| cap);
                let cut = cap
                    .map_or_else(N::nothing, |cap| (amount.clone() - cap.clone()).positive_part());
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

    /// Works out the formulas of a band; the shares are summed exactly.
    pub(super) fn price(
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
}

fn total<N: Number>(portions: &[Portion<N>]) -> N {
    portions.iter().fold(N::nothing(), |sum, portion| sum + portion.amount.clone())
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
