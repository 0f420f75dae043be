//! Workings of the life that the value of the right counts.

use super::{Context, Figure, Quantity, Term, Working, figure, rate, step};
use crate::paths::appraisal::life::Binding;
use crate::paths::appraisal::strength::Parameter;
use crate::paths::licence;
use crate::paths::sales::{SalesYear, later};
use crate::units::Exact;

impl Context<'_> {
    /// The part of a year that counts: under protection, or before an earlier end.
    pub(super) fn part_of_year(&self, own: &SalesYear) -> Term {
        let project = &self.evaluation.project;
        let (year, part) = (own.number, Quantity::Rate(project.part_counted(own)));
        match project.life_ends().0 {
            Binding::Legal => figure("part-in-life", Figure::PartInLife { year }, part),
            _ => figure("part-counted", Figure::PartCounted { year }, part),
        }
    }

    pub(super) fn part_counted(&self, year: u32) -> Option<Working> {
        let project = &self.evaluation.project;
        let own = project.licence.years.iter().find(|each| each.number == year)?;
        let (_, ends) = project.life_ends();
        Some(Working {
            formula: "part-counted",
            terms: vec![
                step("year-starts", Quantity::Date(own.start)),
                step("year-ends", Quantity::Date(own.end)),
                figure("life-ends", Figure::LifeEnds, Quantity::Date(ends)),
            ],
            result: Quantity::Rate(project.part_counted(own)),
            clause: None,
        })
    }

    pub(super) fn life_ends(&self) -> Working {
        let project = &self.evaluation.project;
        let expiry = Quantity::Date(project.right.expiry);
        let mut terms = vec![figure("expiry", Figure::Expiry, expiry)];
        for (binding, field, years) in project.life.entered() {
            let name = match binding {
                Binding::Economic => "economic-life-ends",
                Binding::Contractual => "contracts-end",
                _ => "technical-life-ends",
            };
            let ends = Quantity::Date(later(project.licence.signed_on, years));
            let placed = project.life.placed.iter().position(|life| life.field == field);
            terms.push(match placed {
                Some(at) => figure(name, Figure::PlacedLifeEnds { at }, ends),
                None => self.input(name, field.path(), ends),
            });
        }
        let result = Quantity::Date(project.life_ends().1);
        Working { formula: "life-ends", terms, result, clause: None }
    }

    pub(super) fn placed_life(&self, at: usize) -> Option<Working> {
        let project = &self.evaluation.project;
        let life = project.life.placed.get(at)?;
        let parameter = Parameter::Life;
        let place = rate(project.strength.place_of(parameter)?);
        let typed = |name, years: &Exact| {
            self.input(name, life.field.path(), Quantity::Years(years.to_f64()))
        };
        Some(Working {
            formula: "life-at-place",
            terms: vec![
                figure("place-in-range", Figure::StrengthPlace { parameter }, place),
                typed("life-low", &life.low),
                typed("life-likely", &life.likely),
                typed("life-high", &life.high),
            ],
            result: Quantity::Years(life.years),
            clause: None,
        })
    }

    pub(super) fn placed_life_ends(&self, at: usize) -> Option<Working> {
        let project = &self.evaluation.project;
        let life = project.life.placed.get(at)?;
        let signed = project.licence.signed_on;
        let (_, _, years) = project.life.entered().into_iter().find(|own| own.1 == life.field)?;
        let ends = later(signed, years);
        Some(Working {
            formula: "signing-and-life",
            terms: vec![
                self.input("signed-on", licence::SIGNED_ON.path(), Quantity::Date(signed)),
                figure("placed-life", Figure::PlacedLife { at }, Quantity::Years(life.years)),
            ],
            result: Quantity::Date(ends),
            clause: None,
        })
    }

    pub(super) fn life_move(&self, reading: usize) -> Option<Working> {
        let (before, more) = self.evaluation.moved_by_life(reading)?;
        let counted = Quantity::Estimate(self.reading(reading)?.right.total());
        Some(Working {
            formula: "life-move",
            terms: vec![
                figure("method-relief-from-royalty", Figure::RightValue { reading }, counted),
                step("value-of-typed-life", Quantity::Estimate(before)),
            ],
            result: Quantity::Estimate(more),
            clause: None,
        })
    }

    pub(super) fn shortening_cost(&self, reading: usize) -> Option<Working> {
        let (whole, less) = self.evaluation.shortened(reading)?;
        let counted = Quantity::Estimate(self.reading(reading)?.right.total());
        let (_, ends) = self.evaluation.project.life_ends();
        Some(Working {
            formula: "shortening-cost",
            terms: vec![
                step("value-of-legal-life", Quantity::Estimate(whole)),
                figure("method-relief-from-royalty", Figure::RightValue { reading }, counted),
                figure("life-ends", Figure::LifeEnds, Quantity::Date(ends)),
            ],
            result: Quantity::Estimate(less),
            clause: None,
        })
    }
}
