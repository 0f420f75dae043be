//! The flow: one stream of money that is split until it lies in pockets, every width true.

mod upright;
mod wide;

use crate::NARROW;
use crate::party::Party;
use crate::scale::room;
use crate::scene::Scene;

/// A stream of money and where it goes.
#[derive(Clone, Debug, PartialEq)]
pub struct Flow {
    /// What the picture is.
    pub title: String,
    /// What it shows, in sentences with the figures.
    pub description: String,
    /// Where the money comes from.
    pub source: String,
    /// The amount that comes, in words.
    pub source_figure: String,
    /// Whose money it is before it is split.
    pub source_party: Party,
    /// What is taken from the stream, in order; the last takes the rest.
    pub branches: Vec<Branch>,
    /// Where the branches end.
    pub pockets: Vec<Pocket>,
    /// The amount that has the full width, where several flows share one scale; the whole stream
    /// if absent.
    pub full_width: Option<f64>,
}

/// A part of the stream with a reason of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Branch {
    /// The reason: costs, remuneration, tax.
    pub label: String,
    /// The amount.
    pub amount: f64,
    /// The amount in words.
    pub figure: String,
    /// The place of its pocket in [`Flow::pockets`].
    pub pocket: usize,
}

/// Who ends up with the money.
#[derive(Clone, Debug, PartialEq)]
pub struct Pocket {
    /// The name.
    pub label: String,
    /// The sum of its branches, in words.
    pub figure: String,
    /// Whose money it is.
    pub party: Party,
    /// The persons who divide it, if any.
    pub people: Vec<Person>,
}

/// A person's part of a pocket.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// The name.
    pub label: String,
    /// The amount.
    pub amount: f64,
    /// The amount in words.
    pub figure: String,
}

impl Flow {
    /// The whole stream.
    #[must_use]
    pub fn total(&self) -> f64 {
        self.branches.iter().map(|branch| branch.amount).sum()
    }

    /// Whether every part can be drawn with a true width.
    fn is_drawable(&self) -> bool {
        let parts_are_amounts = self
            .branches
            .iter()
            .all(|branch| branch.amount >= 0.0 && self.pockets.get(branch.pocket).is_some());
        let people_are_amounts = self
            .pockets
            .iter()
            .flat_map(|pocket| &pocket.people)
            .all(|person| person.amount >= 0.0);
        let total = self.total();
        parts_are_amounts && people_are_amounts && total > 0.0 && total.is_finite()
    }

    fn full(&self) -> f64 {
        let total = self.total();
        self.full_width.filter(|full| *full >= total && full.is_finite()).unwrap_or(total)
    }

    /// The branches that have a width.
    fn visible(&self) -> impl Iterator<Item = (&Branch, &Pocket)> {
        self.branches
            .iter()
            .filter(|branch| branch.amount > 0.0)
            .filter_map(|branch| Some((branch, self.pockets.get(branch.pocket)?)))
    }

    fn pocket_amount(&self, at: usize) -> f64 {
        self.branches.iter().filter(|branch| branch.pocket == at).map(|branch| branch.amount).sum()
    }
}

/// The flow as a picture of that width: from left to right, or from top to bottom on a phone.
///
/// `None` where a part is negative or not finite, or nothing flows: such a case has no true
/// widths, and its table says so.
#[must_use]
pub fn split_flow(flow: &Flow, width: f64) -> Option<Scene> {
    if !flow.is_drawable() {
        return None;
    }
    let width = room(width);
    Some(if width < NARROW { upright::draw(flow, width) } else { wide::draw(flow, width) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::{Paint, Shape};

    fn flow(amounts: &[f64]) -> Flow {
        Flow {
            title: "T".into(),
            description: "D".into(),
            source: "Factory".into(),
            source_figure: "all".into(),
            source_party: Party::Licensee,
            branches: amounts
                .iter()
                .enumerate()
                .map(|(at, amount)| Branch {
                    label: format!("branch {at}"),
                    amount: *amount,
                    figure: amount.to_string(),
                    pocket: at % 2,
                })
                .collect(),
            pockets: vec![
                Pocket {
                    label: "A".into(),
                    figure: "a".into(),
                    party: Party::Inventors,
                    people: Vec::new(),
                },
                Pocket {
                    label: "B".into(),
                    figure: "b".into(),
                    party: Party::State,
                    people: Vec::new(),
                },
            ],
            full_width: None,
        }
    }

    fn pocket_lengths(scene: &Scene) -> f64 {
        fn walk(shapes: &[Shape], sum: &mut f64) {
            for shape in shapes {
                match shape {
                    Shape::Rect {
                        width,
                        height,
                        paint: Paint::Party(Party::Inventors | Party::State),
                        ..
                    } => *sum += width.max(*height),
                    Shape::Group { shapes, .. } => walk(shapes, sum),
                    _ => {}
                }
            }
        }
        let mut sum = 0.0;
        walk(&scene.shapes, &mut sum);
        sum
    }

    #[test]
    fn what_has_no_true_width_is_not_drawn() {
        for amounts in [&[][..], &[0.0], &[-1.0, 2.0], &[f64::NAN], &[f64::INFINITY]] {
            assert!(split_flow(&flow(amounts), 700.0).is_none(), "{amounts:?}");
        }
        let mut astray = flow(&[1.0]);
        astray.branches[0].pocket = 9;
        assert!(split_flow(&astray, 700.0).is_none());
    }

    #[test]
    fn half_the_money_has_half_the_width() {
        for width in [340.0, 900.0] {
            let whole = split_flow(&flow(&[100.0, 300.0]), width).unwrap();
            let mut halved = flow(&[50.0, 150.0]);
            halved.full_width = Some(400.0);
            let half = split_flow(&halved, width).unwrap();
            let ratio = pocket_lengths(&half) / pocket_lengths(&whole);
            assert!((ratio - 0.5).abs() < 1e-9, "{width}: {ratio}");
        }
    }
}
