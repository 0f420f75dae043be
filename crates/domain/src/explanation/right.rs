//! Workings of the value of the right.

use super::{Context, Figure, Quantity, Term, Working, figure, of_event, step};
use crate::market;
use crate::paths::appraisal::terms;
use crate::paths::licence::Event;
use crate::paths::sales::{self, Projection};
use crate::project;
use crate::rights;

impl Context<'_> {
    pub(super) fn right_value(&self, reading: usize) -> Option<Working> {
        let value = &self.reading(reading)?.right;
        let before = Quantity::Estimate(value.relief.value());
        let factor = Quantity::Factor(value.benefit_factor);
        let mut terms = vec![
            figure("right-before-benefit", Figure::RightBeforeBenefit { reading }, before),
            figure("benefit-factor", Figure::BenefitFactor { reading }, factor),
        ];
        if self.has_stages() {
            let road = &self.evaluation.project.road;
            let success = Quantity::Rate(road.success());
            let stages = road.stages.len();
            terms.push(figure("probability-of-success", Figure::Reach { stages }, success));
        }
        Some(Working {
            formula: "right-value",
            terms,
            result: Quantity::Estimate(value.before_fees()),
            clause: None,
        })
    }

    pub(super) fn right_before_benefit(&self, reading: usize) -> Option<Working> {
        let relief = &self.reading(reading)?.right.relief;
        let terms = (1_u32..).zip(&relief.years).map(|(year, working)| {
            let saved = Figure::RoyaltySaved { reading, year };
            let value = Quantity::Estimate(working.present_value);
            of_event(Event::Year(year), figure("royalty-saved", saved, value))
        });
        Some(Working {
            formula: "sum-of-years",
            terms: terms.collect(),
            result: Quantity::Estimate(relief.value()),
            clause: None,
        })
    }

    pub(super) fn royalty_saved(&self, reading: usize, year: u32) -> Option<Working> {
        let at = usize::try_from(year.checked_sub(1)?).ok()?;
        let working = self.reading(reading)?.right.relief.years.get(at)?;
        let project = &self.evaluation.project;
        let own = project.licence.years.get(at)?;
        let sales = Quantity::Money(own.net_sales.clone());
        let factor = Quantity::Factor(working.discount_factor);
        let discounted = Figure::DiscountFactor { event: Event::Year(year) };
        let mut terms = vec![
            figure("net-sales", Figure::NetSales { year }, sales),
            self.part_of_year(own),
            self.market_royalty_rate(),
            self.tax_rate(reading)?,
            figure("discount-factor", discounted, factor),
        ];
        let claimed = project.appraisal.claimed_part.clone();
        let formula = if claimed.is_some() { "royalty-saved-of-claimed" } else { "royalty-saved" };
        terms.extend(claimed.map(|part| {
            self.input("claimed-part", terms::CLAIMED_PART.path(), Quantity::Rate(part))
        }));
        Some(Working {
            formula,
            terms,
            result: Quantity::Estimate(working.present_value),
            clause: None,
        })
    }

    /// The royalty rate by which the right is valued: the input, or what the evidence says.
    pub(super) fn market_royalty_rate(&self) -> Term {
        let project = &self.evaluation.project;
        let rate = Quantity::Rate(project.market_royalty_rate().clone());
        match project.evidence_royalty_rate {
            Some(_) => figure("market-royalty-rate", Figure::RoyaltyFromEvidence, rate),
            None => self.input("market-royalty-rate", project::MARKET_ROYALTY_RATE.path(), rate),
        }
    }

    pub(super) fn benefit_factor(&self, reading: usize) -> Option<Working> {
        let years = self.evaluation.project.amortisation_years;
        let years = Quantity::Years(f64::from(years));
        Some(Working {
            formula: if self.is_mid_year() {
                "benefit-factor-mid-year"
            } else {
                "benefit-factor-year-end"
            },
            terms: vec![
                self.tax_rate(reading)?,
                self.input("amortisation-years", project::AMORTISATION_YEARS.path(), years),
                self.discount_rate(),
            ],
            result: Quantity::Factor(self.reading(reading)?.right.benefit_factor),
            clause: None,
        })
    }

    /// The tax rate of a reading: the input where tax applies, nothing where it does not.
    pub(super) fn tax_rate(&self, reading: usize) -> Option<Term> {
        let rate = self.reading(reading)?.tax_rate.clone();
        let applies = rate == self.evaluation.project.corporate_tax_rate;
        let quantity = Quantity::Rate(rate);
        Some(if applies {
            self.input("tax-rate", project::CORPORATE_TAX_RATE.path(), quantity)
        } else {
            step("tax-does-not-apply", quantity)
        })
    }

    pub(super) fn discount_rate(&self) -> Term {
        let rate = self.evaluation.project.discount_rate.clone();
        self.input("discount-rate", project::DISCOUNT_RATE.path(), Quantity::Rate(rate))
    }

    pub(super) fn discount_factor(&self, event: Event) -> Option<Working> {
        let receipt = self.reading(0)?.receipts.iter().find(|receipt| receipt.event == event)?;
        let years = Quantity::Years(receipt.time);
        let time = match event {
            Event::Year(_) => self.input("time", project::TIMING.path(), years),
            _ => step("time", years),
        };
        Some(Working {
            formula: "discount-factor",
            terms: vec![self.discount_rate(), time],
            result: Quantity::Factor(receipt.discount_factor),
            clause: None,
        })
    }

    pub(super) fn part_in_life(&self, year: u32) -> Option<Working> {
        let project = &self.evaluation.project;
        let own = project.licence.years.iter().find(|each| each.number == year)?;
        Some(Working {
            formula: "part-in-life",
            terms: vec![
                step("year-starts", Quantity::Date(own.start)),
                step("year-ends", Quantity::Date(own.end)),
                figure("expiry", Figure::Expiry, Quantity::Date(project.right.expiry)),
            ],
            result: Quantity::Rate(own.part_in_life.clone()),
            clause: None,
        })
    }

    pub(super) fn expiry(&self) -> Working {
        let right = &self.evaluation.project.right;
        let result = Quantity::Date(right.expiry);
        if !right.expiry_from_term {
            let entered = self.input("expiry", rights::EXPIRY_DATE.path(), result.clone());
            return Working { formula: "as-entered", terms: vec![entered], result, clause: None };
        }
        let term = match right.kind {
            "utility_solution" => rights::UTILITY_SOLUTION_TERM.path(),
            _ => rights::PATENT_TERM.path(),
        };
        let years = Quantity::Years(f64::from(right.term_years));
        let filing = Quantity::Date(right.filing);
        Working {
            formula: "expiry",
            terms: vec![
                self.input("filing", rights::FILING_DATE.path(), filing),
                self.input("legal-term", term, years),
            ],
            result,
            clause: Some("vn-ip-law-art-93".into()),
        }
    }

    pub(super) fn net_sales(&self, year: u32) -> Option<Working> {
        let deal = &self.evaluation.project.licence;
        let own = deal.years.iter().find(|each| each.number == year)?;
        let result = Quantity::Money(own.net_sales.clone());
        if own.entered {
            let at = usize::try_from(year - 1).ok()?;
            let entered = self.input("net-sales", sales::YEAR_SALES.at(at), result.clone());
            let terms = vec![entered];
            return Some(Working { formula: "as-entered", terms, result, clause: None });
        }
        let (formula, terms) = match &deal.sales.projection {
            Projection::Growth { first_year, growth } => (
                "net-sales",
                vec![
                    self.input(
                        "first-year-sales",
                        sales::FIRST_YEAR_SALES.path(),
                        Quantity::Money(first_year.clone()),
                    ),
                    self.input(
                        "sales-growth",
                        sales::SALES_GROWTH.path(),
                        Quantity::Rate(growth.clone()),
                    ),
                    step("years-of-growth", Quantity::Years(f64::from(year - 1))),
                ],
            ),
            Projection::Peak(market) => {
                let to_peak = f64::from(market.years_to_peak);
                (
                    "net-sales-of-market",
                    vec![
                        self.input(
                            "peak-sales",
                            market::PEAK_SALES.path(),
                            Quantity::Money(market.peak_sales.clone()),
                        ),
                        self.input(
                            "years-to-peak",
                            market::YEARS_TO_PEAK.path(),
                            Quantity::Years(to_peak),
                        ),
                        self.input(
                            "growth-after-peak",
                            market::GROWTH.path(),
                            Quantity::Rate(market.growth.clone()),
                        ),
                        step("year-after-launch", Quantity::Years(f64::from(year))),
                    ],
                )
            }
        };
        Some(Working { formula, terms, result, clause: None })
    }
}
