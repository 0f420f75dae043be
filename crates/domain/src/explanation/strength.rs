//! Workings of the strength of the right: places in ranges, and the chance that the right holds.

use super::{Context, Figure, Quantity, Term, Working, figure, rate, step};
use crate::paths::appraisal::strength::{CHANCES, FIRST, Parameter};

impl Context<'_> {
    pub(super) fn strength_place(&self, parameter: Parameter) -> Option<Working> {
        let strength = &self.evaluation.project.strength;
        let answers = strength.moving(parameter).into_iter().map(|(question, answer)| {
            self.input("mean-answer", FIRST.at(question), Quantity::Factor(answer))
        });
        Some(Working {
            formula: "place-in-range",
            terms: answers.collect(),
            result: rate(strength.place_of(parameter)?),
            clause: None,
        })
    }

    pub(super) fn enforcement_chance(&self, at: usize) -> Option<Working> {
        let strength = &self.evaluation.project.strength;
        let [low, high] = strength.chances.get(at)?.as_ref()?;
        let [low_field, high_field] = CHANCES.get(at)?;
        let parameter = *Parameter::OF_ENFORCEMENT.get(at)?;
        let place = match strength.place_of(parameter) {
            Some(place) => {
                figure("place-in-range", Figure::StrengthPlace { parameter }, rate(place))
            }
            None => step("place-without-answers", rate(0.5)),
        };
        Some(Working {
            formula: "chance-in-range",
            terms: vec![
                self.input("chance-low", low_field.path(), Quantity::Rate(low.clone())),
                self.input("chance-high", high_field.path(), Quantity::Rate(high.clone())),
                place,
            ],
            result: rate(strength.chance(at)?),
            clause: None,
        })
    }

    pub(super) fn enforceability(&self) -> Option<Working> {
        let strength = &self.evaluation.project.strength;
        let chances = Parameter::OF_ENFORCEMENT.iter().enumerate();
        let terms: Vec<Term> = chances
            .filter_map(|(at, parameter)| {
                let name = match parameter {
                    Parameter::Found => "chance-found",
                    Parameter::Won => "chance-won",
                    Parameter::Enforced => "chance-enforced",
                    _ => "chance-valid",
                };
                let chance = rate(strength.chance(at)?);
                Some(figure(name, Figure::EnforcementChance { at }, chance))
            })
            .collect();
        let result = rate(strength.enforceability()?);
        Some(Working { formula: "enforceability", terms, result, clause: None })
    }
}
