//! Workings of the fees that keep the right in force, and of what they take from its value.

use super::{Context, Figure, Quantity, Term, Working, figure, of_event, step};
use crate::paths::appraisal::Method;
use crate::paths::appraisal::renewal::{CLAIMS, EXCHANGE, OWN_FEE, SHARE};
use crate::paths::appraisal::renewal_years::{OfficeRenewal, OfficeYear};
use crate::paths::appraisal::terms;
use crate::paths::licence::Event;
use crate::units::Exact;

impl Context<'_> {
    fn office_renewal(&self, office: usize) -> Option<&OfficeRenewal> {
        self.evaluation.renewal.offices.get(office)
    }

    fn office_year(&self, office: usize, ahead: usize) -> Option<OfficeYear> {
        self.office_renewal(office)?.years.get(ahead).copied()
    }

    pub(super) fn renewal_fee(&self, office: usize, ahead: usize) -> Option<Working> {
        let year = self.office_year(office, ahead)?;
        let own = self.evaluation.project.renewals.offices.get(office)?;
        let result = Quantity::Estimate(year.fee);
        if let Some(fee) = &own.own_fee {
            let terms =
                vec![self.input("renewal-fee", OWN_FEE.at(office), Quantity::Money(fee.clone()))];
            return Some(Working { formula: "as-entered", terms, result, clause: None });
        }
        let schedule = own.schedule.as_ref()?;
        let amount = schedule.amount(year.number);
        let mut terms = vec![match own.exchange {
            Some(_) => step("schedule-fee", Quantity::Factor(amount.to_f64())),
            None => step("schedule-fee", Quantity::Money(amount)),
        }];
        if schedule.per_claim {
            let claims = Quantity::Factor(f64::from(own.claims));
            terms.push(self.input("independent-claims", CLAIMS.at(office), claims));
        }
        terms.extend(own.exchange.as_ref().map(|rate| {
            self.input("exchange-rate", EXCHANGE.at(office), Quantity::Factor(rate.to_f64()))
        }));
        Some(Working { formula: "renewal-fee", terms, result, clause: None })
    }

    /// The fee of a year as a term of another working.
    fn fee_term(office: usize, ahead: usize, year: &OfficeYear) -> Term {
        let own = Figure::RenewalFee { office, ahead };
        let fee = figure("renewal-fee", own, Quantity::Estimate(year.fee));
        of_event(Event::Year(year.number), fee)
    }

    pub(super) fn renewal_fees_until(&self, office: usize, ahead: usize) -> Option<Working> {
        let found = self.office_renewal(office)?;
        let result = Quantity::Estimate(found.years.get(ahead)?.until);
        let years = found.years.iter().enumerate().take(ahead + 1);
        let terms = years.map(|(at, year)| Self::fee_term(office, at, year)).collect();
        Some(Working { formula: "sum-of-years", terms, result, clause: None })
    }

    pub(super) fn renewal_earned(&self, office: usize, ahead: usize) -> Option<Working> {
        let project = &self.evaluation.project;
        let own = project.renewals.offices.get(office)?;
        let year = self.office_year(office, ahead)?;
        let stages = project.road.stages.len();
        let claimed = match &project.appraisal.claimed_part {
            Some(part) => {
                let path = terms::CLAIMED_PART.path();
                self.input("claimed-part", path, Quantity::Rate(part.clone()))
            }
            None => step("claimed-part", Quantity::Rate(Exact::one())),
        };
        let mut found = vec![
            self.input("office-share", SHARE.at(office), Quantity::Rate(own.share.clone())),
            figure(
                "probability-of-success",
                Figure::Reach { stages },
                Quantity::Rate(project.road.success()),
            ),
            self.market_royalty_rate(),
            claimed,
        ];
        for (at, part) in self.evaluation.renewal.parts.get(ahead)? {
            let sold = project.licence.years.get(*at)?;
            let event = Event::Year(sold.number);
            let sales = Quantity::Money(sold.net_sales.clone());
            let sales = figure("net-sales", Figure::NetSales { year: sold.number }, sales);
            found.push(of_event(event, sales));
            found.push(of_event(event, step("part-of-fee-year", super::rate(*part))));
        }
        let result = Quantity::Estimate(year.earned);
        Some(Working { formula: "renewal-earned", terms: found, result, clause: None })
    }

    /// A sum of discounted years at an office: of its fees, or of what is earned.
    fn discounted_years(
        &self,
        office: usize,
        result: impl Fn(&OfficeRenewal) -> f64,
        terms: impl Fn(usize, &OfficeYear) -> Option<(Term, f64)>,
    ) -> Option<Working> {
        let found = self.office_renewal(office)?;
        let listed = found.years.iter().enumerate().filter_map(|(at, year)| {
            let (term, factor) = terms(at, year)?;
            let event = Event::Year(year.number);
            Some([term, of_event(event, step("discount-factor", Quantity::Factor(factor)))])
        });
        Some(Working {
            formula: "sum-of-discounted",
            terms: listed.flatten().collect(),
            result: Quantity::Estimate(result(found)),
            clause: None,
        })
    }

    pub(super) fn renewal_fees(&self, office: usize) -> Option<Working> {
        self.discounted_years(office, OfficeRenewal::fees, |at, year| {
            year.kept.then(|| (Self::fee_term(office, at, year), year.factors.0))
        })
    }

    pub(super) fn renewal_given_up(&self, office: usize) -> Option<Working> {
        self.discounted_years(office, OfficeRenewal::given_up, |ahead, year| {
            let own = Figure::RenewalEarned { office, ahead };
            let earned = figure("renewal-earned", own, Quantity::Estimate(year.earned));
            let earned = of_event(Event::Year(year.number), earned);
            (!year.kept).then_some((earned, year.factors.1))
        })
    }

    pub(super) fn renewal_burden(&self, reading: usize) -> Option<Working> {
        let mut terms = vec![self.tax_rate(reading)?];
        for (office, found) in self.evaluation.renewal.offices.iter().enumerate() {
            let fees = Quantity::Estimate(found.fees());
            terms.push(figure("renewal-fees", Figure::RenewalFees { office }, fees));
            let given_up = Quantity::Estimate(found.given_up());
            terms.push(figure("renewal-given-up", Figure::RenewalGivenUp { office }, given_up));
        }
        let result = Quantity::Estimate(self.reading(reading)?.right.fees);
        Some(Working { formula: "renewal-burden", terms, result, clause: None })
    }

    /// Whether renewal fees are taken off what a method says.
    fn fees_lower(&self, method: Method) -> bool {
        method.bears_renewal_fees() && self.evaluation.project.renewals.lower_the_value()
    }

    /// The figure of what a method says before renewal fees.
    pub(super) fn before_fees_of(&self, reading: usize, method: Method) -> Figure {
        match method {
            _ if self.fees_lower(method) => Figure::BeforeFees { reading, method },
            Method::ReliefFromRoyalty => Figure::RightValue { reading },
            Method::RiskAdjustedNpv => Figure::RiskAdjustedNpv { reading },
            _ => Figure::MethodValue { reading, method },
        }
    }

    pub(super) fn before_fees(&self, reading: usize, method: Method) -> Option<Working> {
        match method {
            Method::ReliefFromRoyalty => self.right_value(reading),
            Method::RiskAdjustedNpv => self.risk_adjusted_npv(reading),
            _ => self.method_value(reading, method),
        }
    }

    /// What a method says, with renewal fees taken off where the owner bears them.
    pub(super) fn valued(&self, reading: usize, method: Method) -> Option<Working> {
        let before = self.before_fees(reading, method)?;
        if !self.fees_lower(method) {
            return Some(before);
        }
        let fees = Quantity::Estimate(self.reading(reading)?.right.fees);
        let terms = vec![
            figure("before-fees", Figure::BeforeFees { reading, method }, before.result),
            figure("renewal-burden", Figure::RenewalBurden { reading }, fees),
        ];
        let result = Quantity::Estimate(self.evaluation.value_by(reading, method)?);
        let formula = if method.may_be_stopped() {
            "less-renewal-fees-or-nothing"
        } else {
            "less-renewal-fees"
        };
        Some(Working { formula, terms, result, clause: None })
    }
}
