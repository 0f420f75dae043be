//! Writing breakpoints: the exits at which the division of each further unit changes.

use labworth_domain::financing::exit_waterfall::{
    ByClaimant, Change, Claim, Piece, Rights, Waterfall,
};
use labworth_domain::units::Exact;

use crate::answer::Answer;

/// A breakpoint with what happens there, what everyone has and what they get of each further unit.
pub(super) fn breakpoint(waterfall: &Waterfall<Exact>, piece: &Piece<Exact>) -> Answer {
    let changes = piece.changes.iter().map(|change| {
        let (kind, who) = change_in_names(waterfall, *change);
        Answer::object([("kind", kind.into()), ("who", Answer::list(who))])
    });
    Answer::object([
        ("exit", piece.exit.to_f64().into()),
        ("price_per_common_share", piece.price.to_f64().into()),
        ("changes", Answer::List(changes.collect())),
        ("payoffs", by_name(waterfall, &piece.payoffs)),
        ("of_each_further_unit", by_name(waterfall, &piece.of_each_further_unit)),
    ])
}

fn by_name(waterfall: &Waterfall<Exact>, figures: &ByClaimant<Exact>) -> Answer {
    let deductions = waterfall.deductions().iter().map(|deduction| deduction.name.as_str());
    let names = deductions.chain(names_of_classes(waterfall)).chain(names_of_options(waterfall));
    let all = figures.deductions.iter().chain(&figures.classes).chain(&figures.options);
    let named = names.zip(all).map(|(name, figure)| (name.to_owned(), figure.to_f64().into()));
    Answer::Object(named.collect())
}

fn change_in_names(waterfall: &Waterfall<Exact>, change: Change) -> (&'static str, Vec<String>) {
    let class = |at| names_of_classes(waterfall).nth(at).map(str::to_owned);
    match change {
        Change::DeductionsPaid { rank } => {
            let of_rank = waterfall
                .deductions()
                .iter()
                .filter(|each| each.rank == rank && matches!(each.claim, Claim::Amount(_)));
            ("deductions_paid", of_rank.map(|each| each.name.clone()).collect())
        }
        Change::PreferencesPaid { rank } => {
            let of_rank = waterfall.classes().iter().filter(|class| match &class.rights {
                Rights::Preferred(terms) => terms.rank == rank,
                Rights::Common => false,
            });
            ("preferences_paid", of_rank.map(|class| class.name.clone()).collect())
        }
        Change::CapReached { class: at } => ("cap_reached", class(at).into_iter().collect()),
        Change::Converts { class: at } => ("converts", class(at).into_iter().collect()),
        Change::Exercised { option } => {
            let name = names_of_options(waterfall).nth(option).map(str::to_owned);
            ("exercised", name.into_iter().collect())
        }
    }
}

pub(super) fn names_of_classes(waterfall: &Waterfall<Exact>) -> impl Iterator<Item = &str> {
    waterfall.classes().iter().map(|class| class.name.as_str())
}

pub(super) fn names_of_options(waterfall: &Waterfall<Exact>) -> impl Iterator<Item = &str> {
    waterfall.options().iter().map(|option| option.name.as_str())
}
