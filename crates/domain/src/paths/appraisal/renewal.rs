//! The offices where the right is to be kept: by which schedule, from which year on, and what is earned there.
//!
//! A fee is that of the published schedule, for each independent claim where the schedule says so, in the project's
//! money; a fee of one's own takes its place in every year. The part of the earnings that an office protects is
//! typed and has no default. Rows that are not there change nothing. What they come to: [`super::renewal_years`].

use crate::inputs::{Field, Kind, MOST_MONEY, Path, Presence, Problem, Reader};
use crate::rights::fee_schedule::FeeSchedule;
use crate::units::{Currency, Exact, Number};

/// The repeating group.
pub const OFFICES: &str = "renewal.offices";
/// The most offices.
pub const MOST_OFFICES: usize = 40;

/// Which published schedule: the names of `data/fees/renewal_fees.json`.
pub const SCHEDULE: Field = Field::new(
    "renewal.offices.#.schedule",
    Kind::Choice(&["vn-263-2016", "vn-22-2009", "ep-2024", "us-2025"]),
    Presence::Optional,
);
/// How many independent claims pay the fee.
pub const CLAIMS: Field =
    Field::new("renewal.offices.#.claims", Kind::Whole, Presence::Optional).within("1", "500");
/// The year, as the schedule counts, that begins now and whose fee is the next to pay.
pub const YEAR: Field =
    Field::new("renewal.offices.#.year", Kind::Whole, Presence::Required).within("1", "100");
/// What one unit of the schedule's money is in the project's.
pub const EXCHANGE: Field =
    Field::new("renewal.offices.#.exchange", Kind::Multiple, Presence::Optional)
        .within("0.000000001", "1000000000");
/// A fee of one's own for each year, in the place of the schedule's.
pub const OWN_FEE: Field = Field::new("renewal.offices.#.own_fee", Kind::Money, Presence::Optional)
    .within("0", MOST_MONEY);
/// The part of the earnings that rests on protection at this office.
pub const SHARE: Field =
    Field::new("renewal.offices.#.share", Kind::Rate, Presence::Required).within("0", "1");
/// Why it is that part.
pub const REASON: Field = Field::new("renewal.offices.#.reason", Kind::Text, Presence::Optional);
/// Whether the owner bears the fees, so that they lower what the right is worth to him.
pub const BORNE: Field =
    Field::new("renewal.borne", Kind::Choice(&["no", "yes"]), Presence::Optional);

/// Every field of renewal.
pub const FIELDS: &[Field] = &[SCHEDULE, CLAIMS, YEAR, EXCHANGE, OWN_FEE, SHARE, REASON, BORNE];

/// An office where the right is to be kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Office<N = Exact> {
    /// The schedule, where one was chosen.
    pub schedule: Option<FeeSchedule>,
    /// How many independent claims pay; one where the schedule does not ask.
    pub claims: u32,
    /// The year of the schedule that begins now.
    pub year: u32,
    /// What the schedule's money is in the project's, where they differ.
    pub exchange: Option<N>,
    /// A fee of one's own for each year.
    pub own_fee: Option<N>,
    /// The part of the earnings.
    pub share: N,
}

/// The offices, and who bears the fees.
#[derive(Clone, Debug, PartialEq)]
pub struct Renewals<N = Exact> {
    /// The offices.
    pub offices: Vec<Office<N>>,
    /// Whether the owner bears the fees.
    pub borne: bool,
}

impl Renewals {
    /// Reads the offices; problems are left with the reader. Parts of the earnings add up to no more than all.
    pub fn read(
        read: &mut Reader<'_>,
        schedules: &[FeeSchedule],
        currency: Option<&Currency>,
    ) -> Option<Self> {
        let rows = read.rows(OFFICES, MOST_OFFICES);
        let mut offices: Vec<Office> = Vec::with_capacity(rows);
        let mut left = Exact::one();
        for row in 0..rows {
            let office = read_office(read, row, schedules, currency);
            if let Some(office) = &office {
                if office.share > left {
                    let (min, max) = (Some("0".to_owned()), Some(left.to_text()));
                    read.refuse(SHARE.at(row), Problem::OutOfRange { min, max });
                } else {
                    left -= office.share.clone();
                }
            }
            offices.extend(office);
        }
        let borne = read.choice(&BORNE, BORNE.path()) == Some("yes");
        (offices.len() == rows).then_some(Self { offices, borne })
    }
}

fn read_office(
    read: &mut Reader<'_>,
    row: usize,
    schedules: &[FeeSchedule],
    currency: Option<&Currency>,
) -> Option<Office> {
    read.text(&REASON, REASON.at(row));
    let chosen = read.choice(&SCHEDULE, SCHEDULE.at(row));
    let schedule = schedules.iter().find(|schedule| Some(schedule.id.as_str()) == chosen).cloned();
    let claims = read.whole(&CLAIMS, CLAIMS.at(row));
    let year = read.whole(&YEAR, YEAR.at(row));
    let exchange = read.number(&EXCHANGE, EXCHANGE.at(row));
    let own_fee = read.number(&OWN_FEE, OWN_FEE.at(row));
    let share = read.number(&SHARE, SHARE.at(row));
    let abroad = match (&schedule, currency) {
        (Some(schedule), Some(currency)) => schedule.currency != currency.code(),
        _ => false,
    };
    if read.draft().text(&OWN_FEE.at(row)).is_none() {
        let is_wanted = [
            (&SCHEDULE, true),
            (&CLAIMS, schedule.as_ref().is_some_and(|schedule| schedule.per_claim)),
            (&EXCHANGE, abroad),
        ];
        for (field, _) in is_wanted.into_iter().filter(|(_, wanted)| *wanted) {
            if read.draft().text(&field.at(row)).is_none() {
                read.refuse(field.at(row), Problem::Missing);
            }
        }
    }
    let exchange = exchange.filter(|_| abroad);
    let per_claim = schedule.as_ref().is_some_and(|schedule| schedule.per_claim);
    let claims = claims.filter(|_| per_claim).unwrap_or(1);
    Some(Office { schedule, claims, year: year?, exchange, own_fee, share: share? })
}

impl<N: Number> Renewals<N> {
    /// The same in another kind of number.
    pub fn map<M>(&self, number: &mut impl FnMut(&N) -> M) -> Renewals<M> {
        let offices = self.offices.iter().map(|office| Office {
            schedule: office.schedule.clone(),
            claims: office.claims,
            year: office.year,
            exchange: office.exchange.as_ref().map(&mut *number),
            own_fee: office.own_fee.as_ref().map(&mut *number),
            share: number(&office.share),
        });
        Renewals { offices: offices.collect(), borne: self.borne }
    }

    /// The number that stands at a path.
    pub fn number_mut(&mut self, path: &Path) -> Option<&mut N> {
        let office = self.offices.get_mut(path.position_in(OFFICES)?)?;
        match path {
            at if at.fits(EXCHANGE.path) => office.exchange.as_mut(),
            at if at.fits(OWN_FEE.path) => office.own_fee.as_mut(),
            at if at.fits(SHARE.path) => Some(&mut office.share),
            _ => None,
        }
    }

    /// Whether fees lower the value: there are some, and the owner bears them.
    #[must_use]
    pub fn lower_the_value(&self) -> bool {
        self.borne && !self.offices.is_empty()
    }
}

impl<N: Number> Office<N> {
    /// The fee of a year of the schedule, in the project's money.
    #[must_use]
    pub fn fee(&self, year: u32) -> f64 {
        if let Some(own) = &self.own_fee {
            return own.to_f64();
        }
        let amount = self.schedule.as_ref().map_or(0.0, |own| own.amount(year).to_f64());
        amount * f64::from(self.claims) * self.exchange.as_ref().map_or(1.0, Number::to_f64)
    }
}
