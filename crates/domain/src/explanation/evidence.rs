//! Workings of the value by comparable licences and of the royalty rates behind it.

use super::{Context, Figure, Quantity, Term, Working, figure, rate, step};
use crate::paths::appraisal::evidence::{self, Quartile};
use crate::paths::appraisal::strength::Parameter;
use crate::units::Exact;

impl Context<'_> {
    pub(super) fn comparable_licences_value(
        &self,
        reading: usize,
        quartile: Quartile,
    ) -> Option<Working> {
        let value = self.reading(reading)?.comparable?;
        let benefit = Quantity::Factor(value.benefit_factor);
        let mut terms = vec![
            self.rate_at(quartile)?,
            step("value-of-whole-sales", Quantity::Estimate(value.of_whole_sales)),
            figure("benefit-factor", Figure::BenefitFactor { reading }, benefit),
        ];
        if self.has_stages() {
            let road = &self.evaluation.project.road;
            let (stages, success) = (road.stages.len(), Quantity::Rate(road.success()));
            terms.push(figure("probability-of-success", Figure::Reach { stages }, success));
        }
        let result = Quantity::Estimate(value.at(quartile));
        Some(Working { formula: "comparable-licences-value", terms, result, clause: None })
    }

    fn rate_at(&self, quartile: Quartile) -> Option<Term> {
        let found = self.evaluation.project.evidence.range()?;
        let name = match quartile {
            Quartile::Lower => "evidence-lower",
            Quartile::Median => "evidence-median",
            Quartile::Upper => "evidence-upper",
        };
        let own = Figure::EvidenceRate { quartile };
        Some(figure(name, own, rate(quartile.of(&found.quartiles))))
    }

    pub(super) fn evidence_rate(&self, quartile: Quartile) -> Option<Working> {
        let own = &self.evaluation.project.evidence;
        let found = own.range()?;
        let mut terms = Vec::new();
        if let Some(published) = &own.published {
            let input = |name, field: &crate::inputs::Field, quantity| {
                self.input(name, field.path(), quantity)
            };
            let of = |value: &Exact| Quantity::Rate(value.clone());
            terms.extend([
                input("published-lower", &evidence::PUBLISHED_LOWER, of(&published.lower)),
                input("published-median", &evidence::PUBLISHED_MEDIAN, of(&published.median)),
                input("published-upper", &evidence::PUBLISHED_UPPER, of(&published.upper)),
            ]);
            if found.updated.is_some() {
                let counts = Quantity::Factor(published.counts_as.to_f64());
                terms.push(input("counts-as", &evidence::PUBLISHED_COUNTS_AS, counts));
            }
        }
        let comparables = own.comparables();
        for (at, (licence, comparable)) in own.licences.iter().zip(&comparables).enumerate() {
            let paid = Quantity::Rate(licence.rate.clone());
            terms.push(self.input("licence-rate", evidence::RATE.at(at), paid));
            let adjusted = rate(comparable.adjusted_rate());
            terms.push(step("adjusted-rate", adjusted));
            terms.push(step("weight-of-licence", Quantity::Factor(comparable.weight)));
        }
        let formula = match (found.updated.is_some(), found.published.is_some()) {
            (true, _) => "evidence-updated",
            (false, true) => "evidence-published",
            (false, false) => "evidence-own",
        };
        let result = rate(quartile.of(&found.quartiles));
        Some(Working { formula, terms, result, clause: None })
    }

    pub(super) fn royalty_from_evidence(&self) -> Option<Working> {
        let project = &self.evaluation.project;
        let result = rate(project.rate_of_evidence()?);
        let parameter = Parameter::RoyaltyRate;
        let place = match project.strength.royalty_position() {
            Some(place) => {
                figure("place-in-range", Figure::StrengthPlace { parameter }, rate(place))
            }
            None => step("place-without-answers", rate(0.5)),
        };
        let mut terms = vec![place];
        for quartile in Quartile::ALL {
            terms.push(self.rate_at(quartile)?);
        }
        Some(Working { formula: "rate-at-place", terms, result, clause: None })
    }
}
