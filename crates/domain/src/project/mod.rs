//! A project: one research result, its road to market, and the terms under which it earns.

mod fields;

use std::collections::BTreeMap;

use crate::cashflow::discounting::Timing;
use crate::financing::spin_off::SpinOff;
use crate::inputs::{Draft, FieldError, Finished, Origin, Path, Problem, Reader, Uncertain};
use crate::market::{Market, OPERATING_MARGIN};
use crate::paths::appraisal::{
    AppraisalTerms, Assignment, Evidence, MethodInputs, RemainingLife, Renewals, ResearchCosts,
    Strength,
};
use crate::paths::licence::{self, Licence};
use crate::paths::outside_options::OutsideOptions;
use crate::paths::{sales, spin_off};
use crate::rights::Right;
use crate::rights::family::Family;
use crate::rights::fee_schedule::FeeSchedule;
use crate::rights::owners::Owners;
use crate::road::Road;
use crate::sharing::policy::Policy;
use crate::sharing::{Fact, Person, Rule, Terms, team};
use crate::units::{Currency, Exact, Number};

pub use self::fields::*;
use self::fields::{POLICY_SLOT, SETTLED_BY};

/// What a project is read against: sourced defaults, the statute, the currencies.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// Defaults by path.
    pub defaults: Draft,
    /// The statute that governs the sharing of licence receipts, with a slot for the policy.
    pub statute: Rule,
    /// The currencies that amounts can be in.
    pub currencies: Vec<Currency>,
    /// Published fees for keeping a right.
    pub fee_schedules: Vec<FeeSchedule>,
}

/// A project that can be evaluated.
#[derive(Clone, Debug, PartialEq)]
pub struct Project<N = Exact> {
    /// The currency of every amount.
    pub currency: Currency,
    /// The right.
    pub right: Right<N>,
    /// What identifies it, and where else the result is protected.
    pub family: Family,
    /// Who owns it besides the institute.
    pub owners: Owners<N>,
    /// The road to the market; without stages the result is ready to be sold.
    pub road: Road<N>,
    /// The licence.
    pub licence: Licence<N>,
    /// Operating profit before any royalty, as a part of net sales, where it was entered.
    pub operating_margin: Option<N>,
    /// The spin-off, where one is looked at.
    pub spin_off: Option<SpinOff<N>>,
    /// What each party could have without this project.
    pub outside_options: OutsideOptions<N>,
    /// The royalty rate by which the right is valued, where it is not the licence's own.
    pub own_market_royalty_rate: Option<N>,
    /// How methods are weighed, and which rates hold the risk of failure.
    pub appraisal: AppraisalTerms<N>,
    /// What the valuation is for, and what its sheet says besides figures.
    pub assignment: Assignment,
    /// What the research cost.
    pub costs: ResearchCosts<N>,
    /// Royalty rates of comparable licences.
    pub evidence: Evidence<N>,
    /// How strong the right is.
    pub strength: Strength<N>,
    /// The lives that may end before the legal one.
    pub life: RemainingLife<N>,
    /// The offices where the right is to be kept.
    pub renewals: Renewals<N>,
    /// The royalty rate of the evidence, where the right is valued at it.
    pub evidence_royalty_rate: Option<N>,
    /// What the methods beside the first three ask for.
    pub methods: MethodInputs<N>,
    /// The nominal discount rate per year.
    pub discount_rate: N,
    /// When in its year a flow arrives.
    pub timing: Timing,
    /// The corporate income tax rate, where it applies.
    pub corporate_tax_rate: N,
    /// Tax life for the amortisation benefit, in years.
    pub amortisation_years: u32,
    /// The statutory remuneration of authors, as a part of each receipt.
    pub remuneration_rate: N,
    /// The remuneration that was agreed instead.
    pub agreed_remuneration_rate: N,
    /// The statutory minimum reward, as a part of after-tax profit.
    pub reward_floor: N,
    /// The institute's own rule.
    pub policy: Policy,
    /// The inventors and their weights.
    pub people: Vec<Person>,
    /// The statute with the policy in its slot.
    pub rule: Rule,
    /// Facts, people, and the choices that are settled.
    pub terms: Terms,
    /// Where each value came from.
    pub origins: BTreeMap<Path, Origin>,
    /// The inputs that were given as ranges, in the order of their paths; as read, the values above
    /// are those of the base case.
    pub uncertain: Vec<Uncertain>,
}

impl Project {
    /// Reads a draft.
    ///
    /// # Errors
    /// Every problem of every field, in the order of the paths.
    pub fn read(draft: &Draft, reference: &Reference) -> Result<Self, Vec<FieldError>> {
        let mut read = Reader::new(draft, &reference.defaults);
        let project = Self::read_fields(&mut read, reference);
        let Finished { origins, uncertain } = read.finish()?;
        match project {
            Some(project) => Ok(Self { origins, uncertain, ..project }.place_lives()),
            // Unreachable while every missing value is refused above; an error all the same.
            None => Err(vec![FieldError { path: TITLE.path(), problem: Problem::Missing }]),
        }
    }

    fn read_fields(read: &mut Reader<'_>, reference: &Reference) -> Option<Self> {
        for field in [&TITLE, &RIGHT_TITLE] {
            read.text(field, field.path());
        }
        let currency = read_currency(read, &reference.currencies);
        let right = Right::read(read);
        let family = Family::read(read);
        let assignment = Assignment::read(read);
        let owners = Owners::read(read);
        let road = Road::read(read);
        let market = Market::read(read);
        let licence = Licence::read(read, right.as_ref(), road.as_ref(), market);
        let operating_margin = read.number(&OPERATING_MARGIN, OPERATING_MARGIN.path());
        let sales_years = licence.as_ref().map(|licence| licence.sales.term_years);
        let spin_off = spin_off::read(read, road.as_ref(), sales_years);
        let outside_options = OutsideOptions::read(read);
        let own_market_royalty_rate =
            read.number_or_follow(&MARKET_ROYALTY_RATE, &licence::ROYALTY_RATE.path());
        let appraisal = AppraisalTerms::read(read);
        let valued_in = licence.as_ref().map(|licence| licence.signed_on.year());
        let costs = ResearchCosts::read(read, valued_in);
        let evidence = Evidence::read(read);
        let strength = Strength::read(read);
        let life = RemainingLife::read(read);
        let renewals = Renewals::read(read, &reference.fee_schedules, currency.as_ref());
        let methods = MethodInputs::read(read, sales_years);
        let discount_rate = read.number(&DISCOUNT_RATE, DISCOUNT_RATE.path());
        let timing = read.choice(&TIMING, TIMING.path());
        let corporate_tax_rate = read.number(&CORPORATE_TAX_RATE, CORPORATE_TAX_RATE.path());
        let amortisation_years = read.years(&AMORTISATION_YEARS, AMORTISATION_YEARS.path());
        let remuneration_rate = read.number(&REMUNERATION_RATE, REMUNERATION_RATE.path());
        let reward_floor = read.number(&REWARD_FLOOR, REWARD_FLOOR.path());
        let agreed = read.number(&AGREED_REMUNERATION_RATE, AGREED_REMUNERATION_RATE.path());
        let settled: Vec<_> = SETTLED_BY
            .iter()
            .filter_map(|(choice, field)| Some((*choice, read.choice(field, field.path())?)))
            .collect();
        let policy = Policy::read(read);
        let people = team::read(read);

        let (policy, people) = (policy?, people?);
        let rule = reference
            .statute
            .clone()
            .with_slot_filled(POLICY_SLOT, &policy.as_rule("reward", POLICY_CLAUSE));
        let mut terms = Terms::default();
        terms.set_people(people.clone());
        for choice in &rule.choices {
            let option = settled.iter().find(|(settled, _)| *settled == choice.id);
            if let Some((_, option)) = option {
                terms.choose(choice, option);
            }
        }
        let mut project = Self {
            currency: currency?,
            right: right?,
            family,
            owners: owners?,
            road: road?,
            licence: licence?,
            operating_margin,
            spin_off,
            outside_options,
            own_market_royalty_rate,
            appraisal: appraisal?,
            assignment,
            costs: costs?,
            evidence: evidence?,
            strength,
            life,
            renewals: renewals?,
            evidence_royalty_rate: None,
            methods,
            discount_rate: discount_rate?,
            timing: if timing? == "mid_year" { Timing::MidYear } else { Timing::YearEnd },
            corporate_tax_rate: corporate_tax_rate?,
            amortisation_years: amortisation_years?,
            remuneration_rate: remuneration_rate?,
            agreed_remuneration_rate: agreed.unwrap_or_else(Exact::zero),
            reward_floor: reward_floor?,
            policy,
            people,
            rule,
            terms,
            origins: BTreeMap::new(),
            uncertain: Vec::new(),
        };
        project.follow_evidence();
        project.state_facts();
        Some(project)
    }
}

impl<N: Number> Project<N> {
    /// The same project in another kind of number. Rules, people and choices are as they are.
    pub fn map<M: Number>(&self, number: &mut impl FnMut(&N) -> M) -> Project<M> {
        Project {
            currency: self.currency.clone(),
            right: self.right.map(number),
            family: self.family.clone(),
            owners: self.owners.map(number),
            road: self.road.map(number),
            licence: self.licence.map(number),
            operating_margin: self.operating_margin.as_ref().map(&mut *number),
            spin_off: self.spin_off.as_ref().map(|spin_off| spin_off.map(number)),
            outside_options: self.outside_options.map(number),
            own_market_royalty_rate: self.own_market_royalty_rate.as_ref().map(&mut *number),
            appraisal: self.appraisal.map(number),
            assignment: self.assignment.clone(),
            costs: self.costs.map(number),
            evidence: self.evidence.map(number),
            strength: self.strength.map(number),
            life: self.life.map(number),
            renewals: self.renewals.map(number),
            evidence_royalty_rate: self.evidence_royalty_rate.as_ref().map(&mut *number),
            methods: self.methods.map(number),
            discount_rate: number(&self.discount_rate),
            timing: self.timing,
            corporate_tax_rate: number(&self.corporate_tax_rate),
            amortisation_years: self.amortisation_years,
            remuneration_rate: number(&self.remuneration_rate),
            agreed_remuneration_rate: number(&self.agreed_remuneration_rate),
            reward_floor: number(&self.reward_floor),
            policy: self.policy.clone(),
            people: self.people.clone(),
            rule: self.rule.clone(),
            terms: self.terms.clone(),
            origins: self.origins.clone(),
            uncertain: self.uncertain.clone(),
        }
    }

    /// The number that stands at a path; what follows from it is brought up to date by
    /// [`Self::refresh`].
    pub fn number_mut(&mut self, path: &Path) -> Option<&mut N> {
        match path.as_str() {
            at if at == MARKET_ROYALTY_RATE.path => self.own_market_royalty_rate.as_mut(),
            at if at == OPERATING_MARGIN.path => self.operating_margin.as_mut(),
            at if at == DISCOUNT_RATE.path => Some(&mut self.discount_rate),
            at if at == CORPORATE_TAX_RATE.path => Some(&mut self.corporate_tax_rate),
            at if at == REMUNERATION_RATE.path => Some(&mut self.remuneration_rate),
            at if at == AGREED_REMUNERATION_RATE.path => Some(&mut self.agreed_remuneration_rate),
            at if at == REWARD_FLOOR.path => Some(&mut self.reward_floor),
            _ => self
                .right
                .number_mut(path)
                .or_else(|| self.owners.number_mut(path))
                .or_else(|| self.road.number_mut(path))
                .or_else(|| self.licence.number_mut(path))
                .or_else(|| spin_off::number_mut(self.spin_off.as_mut()?, path))
                .or_else(|| self.outside_options.number_mut(path))
                .or_else(|| self.appraisal.number_mut(path))
                .or_else(|| self.costs.number_mut(path))
                .or_else(|| self.evidence.number_mut(path))
                .or_else(|| self.strength.number_mut(path))
                .or_else(|| self.life.number_mut(path))
                .or_else(|| self.renewals.number_mut(path))
                .or_else(|| self.methods.number_mut(path)),
        }
    }

    /// The royalty rate by which the right is valued.
    #[must_use]
    pub fn market_royalty_rate(&self) -> &N {
        let own = self.own_market_royalty_rate.as_ref();
        self.evidence_royalty_rate.as_ref().or(own).unwrap_or(&self.licence.royalty_rate)
    }

    fn follow_evidence(&mut self) {
        let follows = self.evidence.sets_royalty;
        let rate = follows.then(|| self.rate_of_evidence()).flatten();
        self.evidence_royalty_rate = rate.map(N::from_f64);
    }

    /// Brings the contract years and the facts of the sharing rule up to date with the numbers.
    pub fn refresh(&mut self) {
        self.licence.years = sales::years(
            &self.licence.sales,
            self.licence.signed_on,
            &self.road.launch(),
            self.right.expiry,
        );
        self.follow_evidence();
        self.state_facts();
    }

    fn state_facts(&mut self) {
        for (name, value) in [
            ("state_funding_share", &self.right.state_funding_share),
            ("corporate_tax_rate", &self.corporate_tax_rate),
            ("remuneration_rate", &self.remuneration_rate),
            ("agreed_remuneration_rate", &self.agreed_remuneration_rate),
            ("reward_floor", &self.reward_floor),
        ] {
            self.terms.set_fact(name, Fact::Number(value.to_exact()));
        }
    }
}

fn read_currency(read: &mut Reader<'_>, known: &[Currency]) -> Option<Currency> {
    let code = read.text(&CURRENCY, CURRENCY.path())?;
    let found = known.iter().find(|currency| currency.code() == code).cloned();
    if found.is_none() {
        let options = known.iter().map(|currency| currency.code().to_owned()).collect();
        read.refuse(CURRENCY.path(), Problem::UnknownChoice { options });
    }
    found
}
