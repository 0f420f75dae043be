//! The strength of the right: answers of several raters, and the place of parameters in their ranges.
//!
//! ```text
//! q = Φ(mean of Φ⁻¹((a_i − ½)/5))        over the questions that move the parameter
//! p = low + q·(high − low)               π = Π p of those entered
//! ```
//!
//! `a_i` mean answer of the raters to question `i`, from 1 to 5. Answers move parameters within their ranges
//! and never multiply a value. A chance of enforcement without a range of its own is taken as certain.
//! See [`crate::valuation::strength`]; the questions: `data/strength/questions.json`.

use crate::inputs::{Field, Kind, Path, Presence, Problem, Reader};
use crate::units::{Exact, Number};
use crate::valuation::strength::agreement::{agreement, alpha, mean_and_spread};
use crate::valuation::strength::position::{ParameterRange, Scale, position};

/// What an answer moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Parameter {
    /// The royalty rate.
    RoyaltyRate,
    /// The life.
    Life,
    /// The chance that the right is valid.
    Valid,
    /// The chance that an infringement is found.
    Found,
    /// The chance that the case is won or settled.
    Won,
    /// The chance that a judgment is enforced.
    Enforced,
}

use Parameter::{Enforced, Found, Life, RoyaltyRate, Valid, Won};

impl Parameter {
    /// Those of enforcement, in the order in which one follows from the other.
    pub const OF_ENFORCEMENT: [Self; 4] = [Valid, Found, Won, Enforced];

    /// The name in data and results.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            RoyaltyRate => "royalty_rate",
            Life => "life",
            Valid => "p_valid",
            Found => "p_found",
            Won => "p_win",
            Enforced => "p_enforced",
        }
    }
}

/// The questions in the order of their rows in a saved project, with what each moves. New ones go to the end.
pub const QUESTIONS: [(&str, &[Parameter]); 25] = [
    ("legal_status", &[Valid, RoyaltyRate]),
    ("prior_art", &[Valid]),
    ("claim_breadth", &[RoyaltyRate, Won]),
    ("claim_clarity", &[Won, Valid]),
    ("enforcement_countries", &[Enforced]),
    ("readiness", &[RoyaltyRate, Life]),
    ("advantage", &[RoyaltyRate]),
    ("detectability", &[Found]),
    ("substitutes", &[Life, RoyaltyRate]),
    ("pace", &[Life]),
    ("size_and_growth", &[RoyaltyRate]),
    ("customer_need", &[RoyaltyRate]),
    ("competitors_seen", &[Found]),
    ("entry", &[Life, RoyaltyRate]),
    ("product_life", &[Life]),
    ("margin", &[RoyaltyRate]),
    ("investment_needed", &[RoyaltyRate]),
    ("means_to_litigate", &[Won, Enforced]),
    ("monitoring_budget", &[Found]),
    ("upkeep", &[Life]),
    ("fit", &[RoyaltyRate]),
    ("family", &[Won, Life]),
    ("freedom_to_operate", &[RoyaltyRate]),
    ("know_how", &[Life, RoyaltyRate]),
    ("willingness_to_enforce", &[Enforced, Won]),
];

/// The repeating group: a row for each question, in their order.
pub const ANSWERS: &str = "strength.answers";
/// How many answers there are.
const STEPS: f64 = 5.0;
/// Raters this far apart are to talk about a question.
const FAR_APART: f64 = 2.0;

/// The answer of the first rater.
pub const FIRST: Field = answer("strength.answers.#.first");
/// The answer of the second.
pub const SECOND: Field = answer("strength.answers.#.second");
/// The answer of the third.
pub const THIRD: Field = answer("strength.answers.#.third");
/// The raters.
pub const RATERS: [&Field; 3] = [&FIRST, &SECOND, &THIRD];

const fn answer(path: &'static str) -> Field {
    Field::new(path, Kind::Whole, Presence::Optional).within("1", "5")
}

const fn chance(path: &'static str) -> Field {
    Field::new(path, Kind::Rate, Presence::Optional).within("0", "1").certain()
}

/// The least and the most of each chance of enforcement, in the order of [`Parameter::OF_ENFORCEMENT`].
pub const CHANCES: [[Field; 2]; 4] = [
    [chance("strength.valid_low"), chance("strength.valid_high")],
    [chance("strength.found_low"), chance("strength.found_high")],
    [chance("strength.won_low"), chance("strength.won_high")],
    [chance("strength.enforced_low"), chance("strength.enforced_high")],
];

/// Every field of strength.
pub const FIELDS: &[Field] = {
    let [[a, b], [c, d], [e, f], [g, h]] = CHANCES;
    &[FIRST, SECOND, THIRD, a, b, c, d, e, f, g, h]
};

/// The answers, and the ranges that they move beside that of the royalty rate.
#[derive(Clone, Debug, PartialEq)]
pub struct Strength<N = Exact> {
    /// The answers to each question, by rater.
    pub answers: Vec<[Option<u32>; 3]>,
    /// The least and the most of each chance of enforcement, where they were entered.
    pub chances: [Option<[N; 2]>; 4],
}

/// How far the raters agree.
#[derive(Clone, Debug, PartialEq)]
pub struct Agreement {
    /// Krippendorff's alpha on the scale of answers, where there is anything to tell apart.
    pub alpha: Option<f64>,
    /// The part of pairs no more than one step apart.
    pub within_one: f64,
    /// The questions on which two raters are two or more steps apart.
    pub apart: Vec<usize>,
}

impl Strength {
    /// Reads the answers; problems are left with the reader.
    pub fn read(read: &mut Reader<'_>) -> Self {
        let rows = read.rows(ANSWERS, QUESTIONS.len());
        let answers =
            (0..rows).map(|row| RATERS.map(|rater| read.whole(rater, rater.at(row)))).collect();
        let chances = CHANCES.each_ref().map(|ends| read_chance(read, ends));
        Self { answers, chances }
    }
}

/// Both ends or none, in order.
fn read_chance(read: &mut Reader<'_>, ends: &[Field; 2]) -> Option<[Exact; 2]> {
    let is_entered = ends.each_ref().map(|end| read.draft().text(&end.path()).is_some());
    if !is_entered.contains(&true) {
        return None;
    }
    for (end, entered) in ends.iter().zip(is_entered) {
        if !entered {
            read.refuse(end.path(), Problem::Missing);
        }
    }
    let [low, high] = ends.each_ref().map(|end| read.number(end, end.path()));
    let (low, high) = (low?, high?);
    if high < low {
        let (min, max) = (Some(low.to_text()), Some("1".to_owned()));
        let [_, end] = ends;
        read.refuse(end.path(), Problem::OutOfRange { min, max });
        return None;
    }
    Some([low, high])
}

impl<N: Number> Strength<N> {
    /// The same in another kind of number.
    pub fn map<M>(&self, number: &mut impl FnMut(&N) -> M) -> Strength<M> {
        let mut both =
            |ends: &Option<[N; 2]>| ends.as_ref().map(|[low, high]| [number(low), number(high)]);
        let [valid, found, won, enforced] = &self.chances;
        let chances = [both(valid), both(found), both(won), both(enforced)];
        Strength { answers: self.answers.clone(), chances }
    }

    /// The number that stands at a path.
    pub fn number_mut(&mut self, path: &Path) -> Option<&mut N> {
        let ends = CHANCES.iter().zip(&mut self.chances);
        for (fields, chance) in ends {
            for (at, field) in fields.iter().enumerate() {
                if path.as_str() == field.path {
                    return chance.as_mut()?.get_mut(at);
                }
            }
        }
        None
    }

    /// The mean answer to a question.
    #[must_use]
    pub fn mean_answer(&self, question: usize) -> Option<f64> {
        mean_and_spread(&self.given(question)).map(|(mean, _)| mean)
    }

    fn given(&self, question: usize) -> Vec<f64> {
        let answers = self.answers.get(question).into_iter().flatten();
        answers.filter_map(|answer| answer.map(f64::from)).collect()
    }

    /// The answered questions that move a parameter, with the mean answer.
    #[must_use]
    pub fn moving(&self, parameter: Parameter) -> Vec<(usize, f64)> {
        let questions = QUESTIONS.iter().enumerate();
        questions
            .filter(|(_, (_, moves))| moves.contains(&parameter))
            .filter_map(|(at, _)| Some((at, self.mean_answer(at)?)))
            .collect()
    }

    /// The place of a parameter in its range; `None` where no question that moves it was answered.
    #[must_use]
    pub fn place_of(&self, parameter: Parameter) -> Option<f64> {
        let scale = Scale::NormalScores { answers: STEPS };
        let weighted = self.moving(parameter).into_iter();
        position(&weighted.map(|(_, answer)| (1.0, scale.distance(answer))).collect::<Vec<_>>())
    }

    /// The place in the range of royalty rates.
    #[must_use]
    pub fn royalty_position(&self) -> Option<f64> {
        self.place_of(RoyaltyRate)
    }

    /// A chance of enforcement, by its position in [`Parameter::OF_ENFORCEMENT`]; the middle of its range without answers.
    #[must_use]
    pub fn chance(&self, at: usize) -> Option<f64> {
        let [low, high] = self.chances.get(at)?.as_ref()?;
        let parameter = *Parameter::OF_ENFORCEMENT.get(at)?;
        let place = self.place_of(parameter).unwrap_or(0.5);
        Some(ParameterRange::new(low.to_f64(), None, high.to_f64())?.at(place))
    }

    /// `π`: the chance that the right keeps others out; `None` where no range was entered.
    #[must_use]
    pub fn enforceability(&self) -> Option<f64> {
        let chances = (0..Parameter::OF_ENFORCEMENT.len()).filter_map(|at| self.chance(at));
        chances.reduce(|all, next| all * next)
    }

    /// How far the raters agree; `None` unless two answered one question.
    #[must_use]
    pub fn agreement(&self) -> Option<Agreement> {
        let units: Vec<Vec<f64>> = (0..self.answers.len()).map(|at| self.given(at)).collect();
        let far = |unit: &Vec<f64>| {
            let (low, high) = unit
                .iter()
                .fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), a| (l.min(*a), h.max(*a)));
            high - low >= FAR_APART
        };
        Some(Agreement {
            within_one: agreement(&units, 1.0)?,
            alpha: alpha(&units, crate::valuation::strength::agreement::Metric::Interval),
            apart: (0..units.len()).filter(|at| units.get(*at).is_some_and(far)).collect(),
        })
    }
}

impl<N: Number> crate::project::Project<N> {
    /// The chance that the right keeps others out, where ranges for it were entered.
    #[must_use]
    pub fn enforceability(&self) -> Option<f64> {
        self.strength.enforceability()
    }
}
