//! Workings of the value by comparable licences and of the royalty rates behind it.

use super::{Context, Figure, Quantity, Term, Working, figure, of_event, rate, step};
use crate::paths::appraisal::adjustments;
use crate::paths::appraisal::evidence::{self, Ends, Quartile};
use crate::paths::appraisal::published_extremes::{
    PUBLISHED_HIGHEST, PUBLISHED_LOWEST, PUBLISHED_N,
};
use crate::paths::appraisal::strength::Parameter;
use crate::paths::appraisal::terms::CLAIMED_PART;
use crate::paths::licence::Event;
use crate::units::Exact;

impl Context<'_> {
    pub(super) fn comparable_licences_value(
        &self,
        reading: usize,
        quartile: Quartile,
    ) -> Option<Working> {
        let value = self.reading(reading)?.comparable?;
        let benefit = Quantity::Factor(value.benefit_factor);
        let whole = Quantity::Estimate(value.of_whole_sales);
        let mut terms = vec![
            self.rate_at(quartile)?,
            figure("value-of-whole-sales", Figure::ValueOfWholeSales { reading }, whole),
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

    /// What a royalty of the whole of sales would be worth, year by year: sales that count, after tax, discounted.
    pub(super) fn value_of_whole_sales(&self, reading: usize) -> Option<Working> {
        let result = self.reading(reading)?;
        let project = &self.evaluation.project;
        let mut terms = vec![self.tax_rate(reading)?];
        let claimed = project.appraisal.claimed_part.clone();
        let formula = match claimed {
            Some(_) => "whole-sales-of-claimed",
            None => "whole-sales",
        };
        terms.extend(
            claimed
                .map(|part| self.input("claimed-part", CLAIMED_PART.path(), Quantity::Rate(part))),
        );
        for (own, working) in project.licence.years.iter().zip(&result.right.relief.years) {
            let year = own.number;
            let event = Event::Year(year);
            let sales = Quantity::Money(own.net_sales.clone());
            let factor = Quantity::Factor(working.discount_factor);
            let discounted = Figure::DiscountFactor { event };
            terms.push(of_event(event, figure("net-sales", Figure::NetSales { year }, sales)));
            terms.push(of_event(event, self.part_of_year(own)));
            terms.push(of_event(event, figure("discount-factor", discounted, factor)));
        }
        let whole = Quantity::Estimate(result.comparable?.of_whole_sales);
        Some(Working { formula, terms, result: whole, clause: None })
    }

    fn rate_at(&self, quartile: Quartile) -> Option<Term> {
        let found = self.evaluation.project.evidence.range()?;
        let name = match (quartile, found.ends) {
            (Quartile::Lower, Ends::Quartiles) => "evidence-lower",
            (Quartile::Lower, Ends::Extremes) => "evidence-lowest",
            (Quartile::Median, _) => "evidence-median",
            (Quartile::Upper, Ends::Quartiles) => "evidence-upper",
            (Quartile::Upper, Ends::Extremes) => "evidence-highest",
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
        if let Some(extremes) = &own.extremes {
            let input = |name, field: &crate::inputs::Field, quantity| {
                self.input(name, field.path(), quantity)
            };
            let of = |value: &Exact| Quantity::Rate(value.clone());
            terms.extend([
                input("published-lowest", &PUBLISHED_LOWEST, of(&extremes.lowest)),
                input("published-median", &evidence::PUBLISHED_MEDIAN, of(&extremes.median)),
                input("published-highest", &PUBLISHED_HIGHEST, of(&extremes.highest)),
            ]);
            let counted = |name, field, n: &Exact| input(name, field, Quantity::Factor(n.to_f64()));
            terms.extend(extremes.n.as_ref().map(|n| counted("published-n", &PUBLISHED_N, n)));
            let counts_as = extremes.counts_as.as_ref();
            terms
                .extend(counts_as.map(|n| counted("counts-as", &evidence::PUBLISHED_COUNTS_AS, n)));
        }
        let comparables = own.comparables();
        for (at, (licence, comparable)) in own.licences.iter().zip(&comparables).enumerate() {
            let paid = Quantity::Rate(licence.rate.clone());
            terms.push(self.input("licence-rate", evidence::RATE.at(at), paid));
            if let Some(whole) = &licence.adjustment {
                let whole = Quantity::Rate(whole.clone());
                terms.push(self.input("adjustment-of-licence", evidence::ADJUSTMENT.at(at), whole));
            }
            for (row, each) in own.adjustments_of(at) {
                let amount = Quantity::Rate(each.amount.clone());
                let name = if each.adds { "adjustment-adds" } else { "adjustment-multiplies" };
                terms.push(self.input(name, adjustments::AMOUNT.at(row), amount));
            }
            let factor = comparable.adjustment_factor();
            terms.push(step("adjustment-factor", Quantity::Factor(factor)));
            let adjusted = rate(comparable.adjusted_rate());
            terms.push(step("adjusted-rate", adjusted));
            terms.push(step("weight-of-licence", Quantity::Factor(comparable.weight)));
        }
        let formula = if found.updated.is_some() {
            "evidence-updated"
        } else if found.pooled.is_some() {
            "evidence-pooled"
        } else if found.published.is_some() || found.extremes.is_some() {
            "evidence-published"
        } else {
            "evidence-own"
        };
        let result = rate(quartile.of(&found.quartiles));
        Some(Working { formula, terms, result, clause: None })
    }

    pub(super) fn royalty_from_evidence(&self) -> Option<Working> {
        let project = &self.evaluation.project;
        let result = rate(project.rate_of_evidence()?);
        if project.evidence.range()?.ends == Ends::Extremes {
            let terms = vec![self.rate_at(Quartile::Median)?];
            return Some(Working { formula: "rate-at-median", terms, result, clause: None });
        }
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
