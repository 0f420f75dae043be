//! A class of shares as functions of the proceeds of one common share: held, converted, and the better.

use super::entitlement::{Entitlement, held_until, overtaken_above};
use super::terms::{
    Conversion, DividendsOnConversion, Participation, Preferred, Rights, ShareClass,
};
use crate::units::Number;

/// A class of shares as functions of the proceeds per common share.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Prepared<N> {
    pub(super) rank: u32,
    /// As it is; for a class that must convert, converted.
    pub(super) held: Entitlement<N>,
    /// After conversion; for a class that cannot, as it is.
    pub(super) converted: Entitlement<N>,
    /// The better of the two at each price.
    pub(super) best: Entitlement<N>,
    /// The price above which the class converts by its own choice.
    pub(super) converts_above: Option<N>,
    /// The price above which the cap binds, where it does so before conversion.
    pub(super) capped_above: Option<N>,
    /// Common shares it stands for once converted.
    pub(super) common_shares: N,
    pub(super) choice: Conversion,
}

impl<N: Number> Prepared<N> {
    /// Works the terms of a class out.
    pub(super) fn of(class: &ShareClass<N>) -> Self {
        match &class.rights {
            Rights::Common => {
                let common = Entitlement::from_price(N::nothing(), class.shares.clone());
                Self {
                    rank: u32::MAX,
                    held: common.clone(),
                    converted: common.clone(),
                    best: common,
                    converts_above: None,
                    capped_above: None,
                    common_shares: class.shares.clone(),
                    choice: Conversion::Never,
                }
            }
            Rights::Preferred(preferred) => Self::of_preferred(&class.shares, preferred),
        }
    }

    fn of_preferred(shares: &N, preferred: &Preferred<N>) -> Self {
        let as_converted = shares.clone() * preferred.conversion_ratio.clone();
        let (paid, further) = match &preferred.dividends_on_conversion {
            DividendsOnConversion::Forfeited => (N::nothing(), N::nothing()),
            DividendsOnConversion::Paid => (preferred.accrued_dividends.clone(), N::nothing()),
            DividendsOnConversion::Converted { common_shares } => {
                (N::nothing(), common_shares.clone())
            }
        };
        let common_shares = as_converted.clone() + further;
        let held = held(preferred, as_converted);
        let converted = Entitlement {
            preference: paid,
            ..Entitlement::from_price(N::nothing(), common_shares.clone())
        };
        let overtaken = overtaken_above(&held, &converted);
        let cap = held.bends.get(1).map(|bend| bend.price.clone());
        let (held, converted, best, converts_above) = match preferred.conversion {
            Conversion::Always => (converted.clone(), converted.clone(), converted, None),
            Conversion::Never => (held.clone(), held.clone(), held, None),
            Conversion::Best => {
                let best = match &overtaken {
                    Some(price) => held_until(&held, price.clone(), &converted),
                    None => held.clone(),
                };
                (held, converted, best, overtaken)
            }
        };
        let before_conversion =
            |cap: &N| converts_above.as_ref().is_none_or(|converts| *cap < *converts);
        let capped_above =
            cap.filter(|_| preferred.conversion != Conversion::Always).filter(before_conversion);
        Self {
            rank: preferred.rank,
            held,
            converted,
            best,
            converts_above,
            capped_above,
            common_shares,
            choice: preferred.conversion,
        }
    }
}

/// A preferred class that does not convert.
fn held<N: Number>(preferred: &Preferred<N>, as_converted: N) -> Entitlement<N> {
    let preference = preferred.preference.clone() + preferred.accrued_dividends.clone();
    let sharing = Entitlement::from_price(N::nothing(), as_converted.clone());
    match &preferred.participation {
        Participation::None => Entitlement::preference_only(preference),
        Participation::Full => Entitlement { preference, ..sharing },
        Participation::Capped { .. } if as_converted.is_nothing() => {
            Entitlement::preference_only(preference)
        }
        Participation::Capped { total } => {
            let room = (total.clone() - preference.clone()).positive_part();
            let cap = Entitlement::from_price(room / as_converted, N::nothing());
            let bends = sharing.bends.into_iter().chain(cap.bends).collect();
            Entitlement { preference, bends }
        }
    }
}
