//! Workings of the methods that are composed from the project's sales, and of sale multiples.

use super::{Context, Figure, Quantity, Term, Working, figure, of_event, rate, step};
use crate::cashflow::discounting::discount_factor;
use crate::inputs::{Field, Kind};
use crate::market;
use crate::paths::appraisal::terms::CLAIMED_PART;
use crate::paths::appraisal::{
    Method, decision_tree, excess_earnings, premium_profit, profit_split, real_option,
    sale_multiples, with_and_without,
};
use crate::paths::licence::Event;
use crate::real_options::black_scholes_merton::BlackScholesMerton;
use crate::valuation::profit_split::RULE_OF_THUMB;

/// The key of a method's name.
pub(super) const fn name_of(method: Method) -> &'static str {
    match method {
        Method::ReliefFromRoyalty => "method-relief-from-royalty",
        Method::RiskAdjustedNpv => "method-risk-adjusted-npv",
        Method::ReplacementCost => "method-replacement-cost",
        Method::ExcessEarnings => "method-excess-earnings",
        Method::WithAndWithout => "method-with-and-without",
        Method::PremiumProfit => "method-premium-profit",
        Method::ProfitSplit => "method-profit-split",
        Method::RuleOfThumb => "method-rule-of-thumb",
        Method::DecisionTree => "method-decision-tree",
        Method::RealOption => "method-real-option",
        Method::VentureCapitalMethod => "method-venture-capital-method",
        Method::FirstChicago => "method-first-chicago",
        Method::SaleMultiples => "method-sale-multiples",
        Method::ComparableLicences => "method-comparable-licences",
    }
}

impl Context<'_> {
    pub(super) fn method_value(&self, reading: usize, method: Method) -> Option<Working> {
        match method {
            Method::DecisionTree => return self.decision_tree(reading),
            Method::RealOption => return self.real_option(reading),
            Method::VentureCapitalMethod => return self.venture_capital(reading),
            Method::FirstChicago => return self.first_chicago(reading),
            _ => {}
        }
        let own = self.evaluation.composed_by(reading, method)?;
        let years = Figure::MethodYears { reading, method };
        let mut terms = vec![figure("years-value", years, Quantity::Estimate(own.years_value))];
        let mut formula = "as-years";
        if let Some(factor) = own.benefit_factor {
            let benefit = Figure::BenefitFactor { reading };
            terms.push(figure("benefit-factor", benefit, Quantity::Factor(factor)));
            formula = "years-with-benefit";
        }
        if let Some(spent) = own.development {
            terms.push(self.development(spent));
            formula = "years-less-development";
        }
        Some(Working {
            formula,
            terms,
            result: Quantity::Estimate(own.before_fees()),
            clause: None,
        })
    }

    pub(super) fn method_years(&self, reading: usize, method: Method) -> Option<Working> {
        let result = self.reading(reading)?;
        let own = self.evaluation.composed_by(reading, method)?;
        let mut terms = Vec::new();
        for (year, flow) in (1_u32..).zip(&own.years) {
            let event = Event::Year(year);
            let receipt = result.receipts.iter().find(|receipt| receipt.event == event)?;
            let of_year = Figure::MethodYear { reading, method, year };
            let flow = figure("year-by-method", of_year, Quantity::Estimate(*flow));
            terms.push(of_event(event, flow));
            terms.extend(self.weights(receipt));
        }
        let result = Quantity::Estimate(own.years_value);
        Some(Working { formula: self.discounting(), terms, result, clause: None })
    }

    pub(super) fn method_year(&self, reading: usize, method: Method, year: u32) -> Option<Working> {
        let at = usize::try_from(year.checked_sub(1)?).ok()?;
        let result = self.reading(reading)?;
        let flow = *self.evaluation.composed_by(reading, method)?.years.get(at)?;
        let project = &self.evaluation.project;
        let own = project.licence.years.get(at)?;
        let sales = Quantity::Money(own.net_sales.clone());
        let sales = figure("net-sales", Figure::NetSales { year }, sales);
        let part = self.part_of_year(own);
        let tax = self.tax_rate(reading)?;
        let earned = result.exploitation.as_ref()?.earnings.get(at)?.after_tax();
        let earned = figure(
            "earnings-of-year",
            Figure::EarningsOfYear { reading, year },
            Quantity::Estimate(earned),
        );
        let (formula, terms) = match method {
            Method::ExcessEarnings => {
                let left = excess_earnings::survival(project, year);
                let mut terms = vec![earned, sales, part];
                let left = Quantity::Factor(left);
                terms.push(match project.methods.get(&excess_earnings::ATTRITION) {
                    Some(_) => self.input("part-left", excess_earnings::ATTRITION.path(), left),
                    None => step("part-left", left),
                });
                for row in 0..project.methods.rows(excess_earnings::CHARGES) {
                    let path = excess_earnings::CHARGE.at(row);
                    let charge = Quantity::Rate(project.methods.at(&path)?.clone());
                    terms.push(self.input("contributory-charge", path, charge));
                }
                ("excess-earnings-of-year", terms)
            }
            Method::WithAndWithout => {
                let chance = with_and_without::chance_it_holds(project);
                let part_of_head_start = *with_and_without::parts(project).get(at)?;
                let optional = |name, field: &Field, value: f64| match project.methods.get(field) {
                    Some(_) => self.input(name, field.path(), rate(value)),
                    None => step(name, rate(value)),
                };
                let entered = project.methods.get(&with_and_without::CHANCE_IT_HOLDS).is_some();
                let holds = if entered || project.enforceability().is_none() {
                    optional("chance-it-holds", &with_and_without::CHANCE_IT_HOLDS, chance)
                } else {
                    figure("chance-it-holds", Figure::Enforceability, rate(chance))
                };
                let terms = vec![
                    earned,
                    sales,
                    part,
                    self.method_input("sales-kept", &with_and_without::SALES_KEPT)?,
                    self.method_input("margin-without", &with_and_without::MARGIN_WITHOUT)?,
                    tax,
                    holds,
                    optional(
                        "part-of-head-start",
                        &with_and_without::HEAD_START,
                        part_of_head_start,
                    ),
                ];
                ("with-and-without-of-year", terms)
            }
            Method::PremiumProfit => {
                let premium = self.method_input("premium", &premium_profit::PREMIUM)?;
                ("premium-of-year", vec![sales, part, premium, tax])
            }
            Method::ProfitSplit | Method::RuleOfThumb => {
                let share = if method == Method::ProfitSplit {
                    self.method_input("share-of-profit", &profit_split::SHARE)?
                } else {
                    step("share-rule-of-thumb", rate(RULE_OF_THUMB))
                };
                let margin = Quantity::Rate(project.operating_margin.clone()?);
                let margin =
                    self.input("operating-margin", market::OPERATING_MARGIN.path(), margin);
                let mut terms = vec![sales, part, share, margin, tax];
                let claimed = project.appraisal.claimed_part.clone();
                let formula =
                    if claimed.is_some() { "split-of-year-of-claimed" } else { "split-of-year" };
                terms.extend(claimed.map(|part| {
                    self.input("claimed-part", CLAIMED_PART.path(), Quantity::Rate(part))
                }));
                (formula, terms)
            }
            _ => return None,
        };
        Some(Working { formula, terms, result: Quantity::Estimate(flow), clause: None })
    }

    pub(super) fn value_at_launch(&self, reading: usize) -> Option<Working> {
        let project = &self.evaluation.project;
        let own = self.reading(reading)?.exploitation.as_ref()?;
        let launch = project.road.launch().to_f64();
        let mut terms = Vec::new();
        for (year, flow) in (1_u32..).zip(&own.earnings) {
            let event = Event::Year(year);
            let earned = Quantity::Estimate(flow.after_tax());
            let of_year = Figure::EarningsOfYear { reading, year };
            let factor = discount_factor(own.discount_rate, flow.time - launch);
            terms.push(of_event(event, figure("earnings-of-year", of_year, earned)));
            terms.push(of_event(event, step("discount-from-launch", Quantity::Factor(factor))));
        }
        Some(Working {
            formula: "sum-of-discounted",
            terms,
            result: Quantity::Estimate(decision_tree::value_at_launch(project, own)),
            clause: None,
        })
    }

    fn decision_tree(&self, reading: usize) -> Option<Working> {
        let result = self.reading(reading)?;
        let value = self.evaluation.composed_by(reading, Method::DecisionTree)?.before_fees();
        let committed = result.exploitation.as_ref()?.before_fees();
        let plain = self.before_fees_of(reading, Method::RiskAdjustedNpv);
        let mut terms = vec![
            figure("method-risk-adjusted-npv", plain, Quantity::Estimate(committed)),
            step("abandonment-value", Quantity::Estimate(value - committed)),
        ];
        for (name, field) in [
            ("chance-optimistic", &decision_tree::CHANCE_OPTIMISTIC),
            ("factor-optimistic", &decision_tree::FACTOR_OPTIMISTIC),
        ] {
            terms.extend(self.method_input(name, field));
        }
        let result = Quantity::Estimate(value);
        Some(Working { formula: "decision-tree", terms, result, clause: None })
    }

    fn real_option(&self, reading: usize) -> Option<Working> {
        let project = &self.evaluation.project;
        let result = self.reading(reading)?;
        let own = self.evaluation.composed_by(reading, Method::RealOption)?;
        let option = real_option::option_terms(project, result.exploitation.as_ref()?)?;
        let call = BlackScholesMerton::new(&option).call;
        let success = Quantity::Rate(project.road.success());
        let launched = Quantity::Estimate(option.asset_value());
        let stages = project.road.stages.len();
        Some(Working {
            formula: "real-option",
            terms: vec![
                figure("probability-of-success", Figure::Reach { stages }, success),
                step("option-call", Quantity::Estimate(call)),
                self.development(own.development?),
                figure("value-at-launch", Figure::ValueAtLaunch { reading }, launched),
                self.method_input("launch-cost", &real_option::LAUNCH_COST)?,
                self.method_input("years-to-decision", &real_option::YEARS)?,
                self.method_input("risk-free-rate", &real_option::RISK_FREE_RATE)?,
                step("cost-of-delay", rate(option.yield_rate())),
                self.method_input("volatility", &real_option::VOLATILITY)?,
            ],
            result: Quantity::Estimate(own.before_fees()),
            clause: None,
        })
    }

    pub(super) fn sale_multiples(&self, upper: bool) -> Option<Working> {
        let project = &self.evaluation.project;
        let said = sale_multiples::multiples(project)?;
        let (multiple, end) = if upper {
            (said.multiples.upper, said.high)
        } else {
            (said.multiples.lower, said.low)
        };
        let mut terms = vec![
            step("quartile-of-multiples", Quantity::Factor(multiple)),
            self.method_input("own-metric", &sale_multiples::OWN_METRIC)?,
        ];
        for row in 0..project.methods.rows(sale_multiples::DEALS) {
            for (name, field) in
                [("deal-price", sale_multiples::PRICE), ("deal-metric", sale_multiples::METRIC)]
            {
                let path = field.at(row);
                let amount = Quantity::Money(project.methods.at(&path)?.clone());
                terms.push(self.input(name, path, amount));
            }
        }
        let result = Quantity::Estimate(end);
        Some(Working { formula: "sale-multiples", terms, result, clause: None })
    }

    fn development(&self, spent: f64) -> Term {
        figure("development-value", Figure::DevelopmentValue, Quantity::Estimate(spent))
    }

    /// A number that was entered for a method.
    pub(super) fn method_input(&self, name: &'static str, field: &Field) -> Option<Term> {
        let value = self.evaluation.project.methods.at(&field.path())?.clone();
        let quantity = match field.kind {
            Kind::Money => Quantity::Money(value),
            Kind::Duration => Quantity::Years(value.to_f64()),
            Kind::Multiple => Quantity::Factor(value.to_f64()),
            _ => Quantity::Rate(value),
        };
        Some(self.input(name, field.path(), quantity))
    }
}
