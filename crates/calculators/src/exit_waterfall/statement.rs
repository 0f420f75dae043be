//! Writing the answer: payoffs, decisions with their certificate, breakpoints, and what each holder is paid.

use num_bigint::BigInt;

use labworth_domain::financing::exit_waterfall::{
    Certificate, Change, Claim, ClassPayoff, Distribution, PayoffCurve, Place, Rights, ShareClass,
    Waterfall,
};
use labworth_domain::sharing::apportionment::largest_remainder;
use labworth_domain::units::Exact;

use super::breakpoints::{breakpoint, names_of_classes, names_of_options};
use super::question::Question;
use super::settlement::{Settled, settled};
use crate::answer::Answer;
use crate::problem::Refusal;

pub(super) fn answer(question: &Question) -> Result<Answer, Refusal> {
    let curve = question.waterfall.curve();
    let explained = question.exit.as_ref().map(|exit| Explained::of(question, exit, &curve));
    let explained = explained.transpose()?;
    let by_exit = question.exits.iter().map(|exit| {
        let distribution = question.waterfall.distribute(exit);
        Answer::object([
            ("exit", exit.to_f64().into()),
            ("net_proceeds", distribution.net_proceeds.to_f64().into()),
            ("price_per_common_share", distribution.price.to_f64().into()),
            ("payoffs", payoffs(&question.waterfall, &distribution)),
            ("converts", converts(&question.waterfall, &distribution)),
            ("exercised", exercised(&question.waterfall, &distribution)),
        ])
    });
    let above_zero = curve.pieces().iter().filter(|piece| !piece.exit.is_zero());
    let one = explained.as_ref();
    Ok(Answer::object([
        ("payoffs", of(one, Explained::payoffs)),
        ("converts", of(one, Explained::converts)),
        ("exercised", of(one, Explained::exercised)),
        ("price_per_common_share", of(one, |each| each.distribution.price.to_f64().into())),
        ("net_proceeds", of(one, |each| each.distribution.net_proceeds.to_f64().into())),
        ("undistributed", of(one, |each| each.distribution.undistributed.to_f64().into())),
        ("certificate", of(one, Explained::certificate)),
        ("classes", of(one, Explained::classes)),
        ("options", of(one, Explained::options)),
        ("deductions", of(one, Explained::deductions)),
        ("holders", of(one, Explained::holders)),
        ("by_exit", Answer::List(by_exit.collect())),
        ("breakpoint_exits", Answer::list(above_zero.map(|piece| piece.exit.to_f64()))),
        (
            "breakpoints",
            Answer::List(
                curve.pieces().iter().map(|piece| breakpoint(&question.waterfall, piece)).collect(),
            ),
        ),
    ]))
}

/// A part of what is said of one exit, where one was asked.
fn of<'a>(one: Option<&Explained<'a>>, write: impl Fn(&Explained<'a>) -> Answer) -> Answer {
    one.map(write).into()
}

fn payoffs(waterfall: &Waterfall<Exact>, distribution: &Distribution<Exact>) -> Answer {
    let classes = distribution.classes.iter().map(|class| &class.payoff);
    let options = distribution.options.iter().map(|option| &option.payoff);
    let names = names_of_classes(waterfall).chain(names_of_options(waterfall));
    let figures = names.zip(classes.chain(options));
    Answer::Object(
        figures.map(|(name, payoff)| (name.to_owned(), payoff.to_f64().into())).collect(),
    )
}

fn converts(waterfall: &Waterfall<Exact>, distribution: &Distribution<Exact>) -> Answer {
    let decided = names_of_classes(waterfall).zip(&distribution.classes);
    Answer::list(decided.filter(|(_, class)| class.converts).map(|(name, _)| name))
}

fn exercised(waterfall: &Waterfall<Exact>, distribution: &Distribution<Exact>) -> Answer {
    let decided = names_of_options(waterfall).zip(&distribution.options);
    Answer::list(decided.filter(|(_, option)| option.exercised).map(|(name, _)| name))
}

/// One exit with everything that is said of it.
struct Explained<'a> {
    question: &'a Question,
    waterfall: &'a Waterfall<Exact>,
    curve: &'a PayoffCurve<Exact>,
    distribution: Distribution<Exact>,
    certificate: Certificate<Exact>,
    settled: Option<Settled>,
}

impl<'a> Explained<'a> {
    fn of(
        question: &'a Question,
        exit: &Exact,
        curve: &'a PayoffCurve<Exact>,
    ) -> Result<Self, Refusal> {
        let waterfall = &question.waterfall;
        let distribution = waterfall.distribute(exit);
        let certificate = waterfall.certificate(&distribution);
        let settle = |currency| settled(currency, question, &distribution);
        let settled = question.currency.as_ref().map(settle).transpose()?;
        Ok(Self { question, waterfall, curve, distribution, certificate, settled })
    }

    fn payoffs(&self) -> Answer {
        payoffs(self.waterfall, &self.distribution)
    }

    fn converts(&self) -> Answer {
        converts(self.waterfall, &self.distribution)
    }

    fn exercised(&self) -> Answer {
        exercised(self.waterfall, &self.distribution)
    }

    fn paid(&self, units: impl Fn(&Settled) -> Option<&BigInt>) -> Answer {
        self.settled.as_ref().map(|settled| settled.text(units(settled))).into()
    }

    fn part_of_exit(&self, payoff: &Exact) -> Answer {
        payoff.checked_div(&self.distribution.exit).map(|part| part.to_f64()).into()
    }

    fn exit_of(&self, change: Change) -> Answer {
        self.curve.exit_of(change).map(Exact::to_f64).into()
    }

    fn if_flipped(&self, who: Place) -> Answer {
        let flip = self.certificate.flips.iter().find(|flip| flip.who == who);
        flip.map(|flip| flip.payoff_if_flipped.to_f64()).into()
    }

    fn certificate(&self) -> Answer {
        let flips = self.certificate.flips.iter().map(|flip| {
            let (name, decision) = match (flip.who, flip.decided) {
                (Place::Class(at), true) => (self.class_name(at), "converts"),
                (Place::Class(at), false) => (self.class_name(at), "does_not_convert"),
                (Place::Option(at), true) => (self.option_name(at), "exercises"),
                (Place::Option(at), false) => (self.option_name(at), "does_not_exercise"),
                (Place::Deduction(_), _) => (String::new(), "none"),
            };
            let gain = &flip.payoff_if_flipped - &flip.payoff;
            Answer::object([
                ("name", name.into()),
                ("decision", decision.into()),
                ("payoff", flip.payoff.to_f64().into()),
                ("payoff_if_flipped", flip.payoff_if_flipped.to_f64().into()),
                ("gain_if_flipped", gain.to_f64().into()),
            ])
        });
        Answer::object([
            ("holds", self.certificate.holds(&Exact::zero()).into()),
            ("decisions", Answer::List(flips.collect())),
        ])
    }

    fn class_name(&self, at: usize) -> String {
        names_of_classes(self.waterfall).nth(at).unwrap_or_default().to_owned()
    }

    fn option_name(&self, at: usize) -> String {
        names_of_options(self.waterfall).nth(at).unwrap_or_default().to_owned()
    }

    fn classes(&self) -> Answer {
        let paid = self.question.invested.iter();
        let rows = self.waterfall.classes().iter().zip(paid).zip(&self.distribution.classes);
        let rows = rows.enumerate().map(|(at, ((class, invested), received))| {
            self.class_row(at, class, invested.as_ref(), received)
        });
        Answer::List(rows.collect())
    }

    fn class_row(
        &self,
        at: usize,
        class: &ShareClass<Exact>,
        invested: Option<&Exact>,
        received: &ClassPayoff<Exact>,
    ) -> Answer {
        let (kind, rank, preference) = match &class.rights {
            Rights::Common => ("common", Answer::Nothing, Exact::zero()),
            Rights::Preferred(terms) => {
                let preference = &terms.preference + &terms.accrued_dividends;
                ("preferred", Answer::Whole(i64::from(terms.rank)), preference)
            }
        };
        let multiple = invested.and_then(|paid| received.payoff.checked_div(paid));
        let per_share = received.payoff.checked_div(&class.shares);
        Answer::object([
            ("name", class.name.clone().into()),
            ("type", kind.into()),
            ("rank", rank),
            ("shares", class.shares.to_f64().into()),
            ("common_shares", self.waterfall.common_shares(at).map(Exact::to_f64).into()),
            ("payoff", received.payoff.to_f64().into()),
            ("exact", (&received.payoff).into()),
            ("paid", self.paid(|settled| settled.classes.get(at))),
            ("of_exit", self.part_of_exit(&received.payoff)),
            ("per_share", per_share.map(|value| value.to_f64()).into()),
            ("multiple", multiple.map(|value| value.to_f64()).into()),
            ("preference", preference.to_f64().into()),
            ("preference_paid", received.preference_paid.to_f64().into()),
            ("shared", received.shared.to_f64().into()),
            ("converts", received.converts.into()),
            ("at_cap", received.at_cap.into()),
            ("converts_above", self.exit_of(Change::Converts { class: at })),
            ("payoff_if_flipped", self.if_flipped(Place::Class(at))),
        ])
    }

    fn options(&self) -> Answer {
        let rows = self.waterfall.options().iter().zip(&self.distribution.options).enumerate();
        let rows = rows.map(|(at, (option, received))| {
            let per_share = received.payoff.checked_div(&option.shares);
            Answer::object([
                ("name", option.name.clone().into()),
                ("shares", option.shares.to_f64().into()),
                ("strike", option.strike.to_f64().into()),
                ("exercised", received.exercised.into()),
                ("payoff", received.payoff.to_f64().into()),
                ("exact", (&received.payoff).into()),
                ("paid", self.paid(|settled| settled.options.get(at))),
                ("of_exit", self.part_of_exit(&received.payoff)),
                ("per_share", per_share.map(|value| value.to_f64()).into()),
                ("exercised_above", self.exit_of(Change::Exercised { option: at })),
                ("payoff_if_flipped", self.if_flipped(Place::Option(at))),
            ])
        });
        Answer::List(rows.collect())
    }

    fn deductions(&self) -> Answer {
        let rows = self.waterfall.deductions().iter().zip(&self.distribution.deductions);
        let rows = rows.enumerate().map(|(at, (deduction, received))| {
            let (claimed, rate) = match &deduction.claim {
                Claim::Amount(amount) => (Some(amount.to_f64()), None),
                Claim::Part(part) => (None, Some(part.to_f64())),
            };
            Answer::object([
                ("name", deduction.name.clone().into()),
                ("claimed", claimed.into()),
                ("rate", rate.into()),
                ("payoff", received.to_f64().into()),
                ("exact", received.into()),
                ("paid", self.paid(|settled| settled.deductions.get(at))),
            ])
        });
        Answer::List(rows.collect())
    }

    /// What each holder receives of all that they hold.
    fn holders(&self) -> Answer {
        let mut holders: Vec<(String, Exact, BigInt)> = Vec::new();
        let mut add = |name: &str, payoff: Exact, units: BigInt| match holders
            .iter_mut()
            .find(|(own, _, _)| own == name)
        {
            Some((_, total, total_units)) => {
                *total += payoff;
                *total_units += units;
            }
            None => holders.push((name.to_owned(), payoff, units)),
        };
        let units = |of: fn(&Settled) -> &Vec<BigInt>, at: usize| {
            let settled = self.settled.as_ref().and_then(|settled| of(settled).get(at));
            settled.cloned().unwrap_or_default()
        };
        let classes = self.distribution.classes.iter().zip(&self.question.class_holders);
        for (at, (received, held_by)) in classes.enumerate() {
            let whole = units(|settled| &settled.classes, at);
            let shares: Vec<Exact> = held_by.iter().map(|(_, shares)| shares.clone()).collect();
            match largest_remainder(&whole, &shares) {
                Ok(parts) => {
                    let total: Exact = shares.iter().cloned().sum();
                    for ((name, shares), part) in held_by.iter().zip(parts) {
                        let payoff = (&received.payoff * shares).checked_div(&total);
                        add(name, payoff.unwrap_or_else(Exact::zero), part.units);
                    }
                }
                Err(_) => add(&self.class_name(at), received.payoff.clone(), whole),
            }
        }
        let options = self.distribution.options.iter().zip(&self.question.option_holders);
        for (at, (received, holder)) in options.enumerate() {
            add(holder, received.payoff.clone(), units(|settled| &settled.options, at));
        }
        let rows = holders.iter().map(|(name, payoff, units)| {
            Answer::object([
                ("name", name.clone().into()),
                ("payoff", payoff.to_f64().into()),
                ("exact", payoff.into()),
                ("paid", self.settled.as_ref().map(|settled| settled.text(Some(units))).into()),
                ("of_exit", self.part_of_exit(payoff)),
            ])
        });
        Answer::List(rows.collect())
    }
}
