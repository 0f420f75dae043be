//! The terms under which proceeds are divided: deductions, classes of shares, options.

use crate::units::Number;

/// Something paid out of the exit before any share: debt, costs, a carve-out for the management, an escrow.
#[derive(Clone, Debug, PartialEq)]
pub struct Deduction<N> {
    /// Who or what is paid.
    pub name: String,
    /// How much.
    pub claim: Claim<N>,
    /// The order: a lower rank is paid first. Inside a rank amounts are paid pro rata, and then parts are
    /// taken, together, of what these amounts leave.
    pub rank: u32,
}

/// What a deduction claims.
#[derive(Clone, Debug, PartialEq)]
pub enum Claim<N> {
    /// An amount of money.
    Amount(N),
    /// A part, between 0 and 1, of what reaches its rank.
    Part(N),
}

/// A class of shares.
#[derive(Clone, Debug, PartialEq)]
pub struct ShareClass<N> {
    /// Its name.
    pub name: String,
    /// Shares in issue.
    pub shares: N,
    /// What its shares give.
    pub rights: Rights<N>,
}

/// What the shares of a class give.
#[derive(Clone, Debug, PartialEq)]
pub enum Rights<N> {
    /// A part of what is left after all preferences.
    Common,
    /// A preference first.
    Preferred(Preferred<N>),
}

/// The rights of preferred shares.
#[derive(Clone, Debug, PartialEq)]
pub struct Preferred<N> {
    /// The liquidation preference of the whole class without dividends: multiple · issue price · shares.
    pub preference: N,
    /// Dividends accrued and not paid; they are added to the preference.
    pub accrued_dividends: N,
    /// The order among preferences: a lower rank is paid first, equal ranks pro rata.
    pub rank: u32,
    /// Whether the class also shares in what is left.
    pub participation: Participation<N>,
    /// Common shares for one preferred share.
    pub conversion_ratio: N,
    /// Who decides on conversion.
    pub conversion: Conversion,
    /// What becomes of accrued dividends on conversion.
    pub dividends_on_conversion: DividendsOnConversion<N>,
}

/// Whether a preferred class shares, as if converted, in what is left after all preferences.
#[derive(Clone, Debug, PartialEq)]
pub enum Participation<N> {
    /// The preference or conversion, not both.
    None,
    /// Without limit.
    Full,
    /// Until preference and participation together reach a total.
    Capped {
        /// The total for the whole class, preference included. Where dividends have carried the preference
        /// beyond it, the preference is paid and nothing more.
        total: N,
    },
}

/// Who decides on conversion into common shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conversion {
    /// The class, as is best for it.
    Best,
    /// It converts whatever happens, as on a listing.
    Always,
    /// It cannot convert.
    Never,
}

/// What becomes of accrued dividends when a class converts.
#[derive(Clone, Debug, PartialEq)]
pub enum DividendsOnConversion<N> {
    /// They are lost.
    Forfeited,
    /// They are paid in money, in the rank of the class.
    Paid,
    /// They become further common shares.
    Converted {
        /// How many, for the whole class.
        common_shares: N,
    },
}

/// Options, warrants, or growth shares with a hurdle: the right to `shares` common shares for `strike` each.
/// What is paid on exercise is shared with the rest.
#[derive(Clone, Debug, PartialEq)]
pub struct OptionGrant<N> {
    /// Its name.
    pub name: String,
    /// Common shares.
    pub shares: N,
    /// What one share costs on exercise.
    pub strike: N,
}

/// A place in the terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The deduction at that position.
    Deduction(usize),
    /// The class at that position.
    Class(usize),
    /// The option at that position.
    Option(usize),
}

/// What is wrong with terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// A quantity, named, is below zero or not a number.
    Negative(&'static str),
    /// The total cap is below the preference that it includes.
    CapBelowPreference,
    /// The parts that a rank of deductions takes are more than all.
    PartsAboveWhole,
    /// The name is already that of something else.
    NameTwice,
}

/// What is wrong, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TermsProblem {
    /// Where.
    pub place: Place,
    /// What.
    pub flaw: Flaw,
}

/// Everything that is wrong with the terms.
pub(super) fn problems<N: Number>(
    deductions: &[Deduction<N>],
    classes: &[ShareClass<N>],
    options: &[OptionGrant<N>],
) -> Vec<TermsProblem> {
    let mut found = Vec::new();
    let mut note = |place: Place, flaw: Flaw| found.push(TermsProblem { place, flaw });
    let mut names: Vec<&str> = Vec::new();
    let mut named = |name| {
        let taken = names.contains(&name);
        names.push(name);
        taken
    };
    for (at, deduction) in deductions.iter().enumerate() {
        let place = Place::Deduction(at);
        let (Claim::Amount(claim) | Claim::Part(claim)) = &deduction.claim;
        if is_negative(claim) {
            note(place, Flaw::Negative("claim"));
        }
        if parts_of_rank(deductions, deduction.rank) > one() {
            note(place, Flaw::PartsAboveWhole);
        }
        if named(&deduction.name) {
            note(place, Flaw::NameTwice);
        }
    }
    for (at, class) in classes.iter().enumerate() {
        let place = Place::Class(at);
        if is_negative(&class.shares) {
            note(place, Flaw::Negative("shares"));
        }
        if let Rights::Preferred(preferred) = &class.rights {
            preferred_flaws(preferred).into_iter().for_each(|flaw| note(place, flaw));
        }
        if named(&class.name) {
            note(place, Flaw::NameTwice);
        }
    }
    for (at, option) in options.iter().enumerate() {
        for (field, value) in [("shares", &option.shares), ("strike", &option.strike)] {
            if is_negative(value) {
                note(Place::Option(at), Flaw::Negative(field));
            }
        }
        if named(&option.name) {
            note(Place::Option(at), Flaw::NameTwice);
        }
    }
    found
}

fn preferred_flaws<N: Number>(preferred: &Preferred<N>) -> Vec<Flaw> {
    let mut quantities = vec![
        ("preference", &preferred.preference),
        ("accrued_dividends", &preferred.accrued_dividends),
        ("conversion_ratio", &preferred.conversion_ratio),
    ];
    if let Participation::Capped { total } = &preferred.participation {
        quantities.push(("cap", total));
    }
    if let DividendsOnConversion::Converted { common_shares } = &preferred.dividends_on_conversion {
        quantities.push(("dividend_shares", common_shares));
    }
    let negative = quantities.into_iter().filter(|(_, value)| is_negative(*value));
    let mut flaws: Vec<Flaw> = negative.map(|(field, _)| Flaw::Negative(field)).collect();
    if let Participation::Capped { total } = &preferred.participation
        && *total < preferred.preference
    {
        flaws.push(Flaw::CapBelowPreference);
    }
    flaws
}

/// What the parts of a rank of deductions sum to.
fn parts_of_rank<N: Number>(deductions: &[Deduction<N>], rank: u32) -> N {
    let parts = deductions.iter().filter(|each| each.rank == rank);
    parts.fold(N::nothing(), |total, each| match &each.claim {
        Claim::Part(part) => total + part.clone(),
        Claim::Amount(_) => total,
    })
}

fn one<N: Number>() -> N {
    N::from_exact(&crate::units::Exact::one())
}

/// Below zero, or not a number.
fn is_negative<N: Number>(value: &N) -> bool {
    value.partial_cmp(&N::nothing()).is_none_or(core::cmp::Ordering::is_lt)
}
