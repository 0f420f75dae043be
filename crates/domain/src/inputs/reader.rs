//! The one reading of a draft into values: every problem is collected, nothing is re-checked
//! afterwards.

use std::collections::BTreeMap;

use crate::inputs::{
    Draft, Entry, Field, FieldError, Kind, LONGEST_NAME, Path, Presence, Problem, Range, Shape,
    StatedRange, Uncertain,
};
use crate::units::{Date, Exact, NotANumber};

/// Where a value that entered a computation came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It was entered.
    Entered,
    /// Nothing was entered; the default of that path stood in.
    Assumed,
    /// Nothing was entered; the value entered at another path stood in.
    Follows(Path),
}

/// What is known of the values that were read, beside the values themselves.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Finished {
    /// Where each value came from.
    pub origins: BTreeMap<Path, Origin>,
    /// The values that stand for a range, in the order of their paths.
    pub uncertain: Vec<Uncertain>,
}

/// Reads fields from a draft, with defaults standing in for what was left empty.
#[derive(Debug)]
pub struct Reader<'a> {
    draft: &'a Draft,
    defaults: &'a Draft,
    errors: Vec<FieldError>,
    origins: BTreeMap<Path, Origin>,
    uncertain: BTreeMap<Path, Range>,
}

impl<'a> Reader<'a> {
    /// A reader of `draft`; `defaults` holds the sourced defaults by path.
    #[must_use]
    pub fn new(draft: &'a Draft, defaults: &'a Draft) -> Self {
        Self {
            draft,
            defaults,
            errors: Vec::new(),
            origins: BTreeMap::new(),
            uncertain: BTreeMap::new(),
        }
    }

    /// The draft that is read.
    #[must_use]
    pub fn draft(&self) -> &Draft {
        self.draft
    }

    /// Notes a problem at `path`.
    pub fn refuse(&mut self, path: Path, problem: Problem) {
        self.errors.push(FieldError { path, problem });
    }

    /// Whether nothing readable was entered at `path` or one of its fields was refused.
    #[must_use]
    pub fn has_error_at(&self, path: &Path) -> bool {
        self.errors.iter().any(|error| error.path == *path)
    }

    /// A number within the field's bounds: money, a rate, a weight. Of a range, the figure that
    /// the base case uses; the range itself is kept for [`Reader::finish`].
    pub fn number(&mut self, field: &Field, path: Path) -> Option<Exact> {
        let text = self.text_or_default(field, &path)?;
        if StatedRange::is_meant(&text) {
            return match range_in(field, &text) {
                Ok(range) => {
                    let base = range.base();
                    self.uncertain.insert(path, range);
                    Some(base)
                }
                Err(problem) => {
                    self.refuse(path, problem);
                    None
                }
            };
        }
        match Exact::from_decimal_text(&text) {
            Ok(value) => match outside(field, &value) {
                Some(problem) => {
                    self.refuse(path, problem);
                    None
                }
                None => Some(value),
            },
            Err(reason) => {
                let problem = match reason {
                    NotANumber::TooLarge => Problem::TooLarge,
                    NotANumber::Empty => Problem::Missing,
                    NotANumber::Malformed | NotANumber::DividedByZero => Problem::NotANumber,
                };
                self.refuse(path, problem);
                None
            }
        }
    }

    /// A number of an optional field; where it is left empty, the one at `leader` stands in and
    /// this is `None`.
    pub fn number_or_follow(&mut self, field: &Field, leader: &Path) -> Option<Exact> {
        let path = field.path();
        if self.draft.text(&path).is_none() {
            self.origins.insert(path, Origin::Follows(leader.clone()));
            return None;
        }
        self.number(field, path)
    }

    /// A whole number.
    pub fn whole(&mut self, field: &Field, path: Path) -> Option<u32> {
        self.years(field, path)
    }

    /// A whole number of years.
    pub fn years(&mut self, field: &Field, path: Path) -> Option<u32> {
        let value = self.number(field, path.clone())?;
        if !value.is_whole() {
            self.refuse(path, Problem::NotWhole);
            return None;
        }
        value.to_text().parse().ok()
    }

    /// A date.
    pub fn date(&mut self, field: &Field, path: Path) -> Option<Date> {
        let text = self.text_or_default(field, &path)?;
        let date = Date::from_iso(&text).ok();
        if date.is_none() {
            let problem =
                if StatedRange::is_meant(&text) { Problem::NoRangeHere } else { Problem::NotADate };
            self.refuse(path, problem);
        }
        date
    }

    /// One of the field's options.
    pub fn choice(&mut self, field: &Field, path: Path) -> Option<&'static str> {
        let text = self.text_or_default(field, &path)?;
        let Kind::Choice(options) = field.kind else {
            return None;
        };
        let chosen = options.iter().find(|option| **option == text).copied();
        if chosen.is_none() {
            let options = options.iter().map(|option| (*option).to_owned()).collect();
            self.refuse(path, Problem::UnknownChoice { options });
        }
        chosen
    }

    /// Free text, without the signs that no name has.
    pub fn text(&mut self, field: &Field, path: Path) -> Option<String> {
        let text = self.text_or_default(field, &path)?;
        if text.chars().count() > LONGEST_NAME {
            self.refuse(path, Problem::TextTooLong { longest: LONGEST_NAME });
            return None;
        }
        Some(text.chars().filter_map(of_a_name).collect())
    }

    /// How many rows a repeating group has, and a problem where they are more than `most`.
    pub fn rows(&mut self, group: &str, most: usize) -> usize {
        let rows = self.draft.rows(group);
        if rows > most {
            self.refuse(Path::new(group), Problem::TooManyRows { most });
        }
        rows.min(most)
    }

    /// Ends the reading: the origins of all values and the ranges among them, or all the problems.
    ///
    /// # Errors
    /// Every problem found, in the order of the paths.
    pub fn finish(mut self) -> Result<Finished, Vec<FieldError>> {
        if self.errors.is_empty() {
            let uncertain = self.uncertain.into_iter();
            return Ok(Finished {
                origins: self.origins,
                uncertain: uncertain.map(|(path, range)| Uncertain { path, range }).collect(),
            });
        }
        self.errors.sort_by(|a, b| a.path.cmp(&b.path));
        self.errors.dedup();
        Err(self.errors)
    }

    fn text_or_default(&mut self, field: &Field, path: &Path) -> Option<String> {
        if let Some(text) = self.draft.text(path) {
            self.origins.insert(path.clone(), Origin::Entered);
            return Some(text.to_owned());
        }
        let default = self.defaults.entry(path).or_else(|| self.pattern_default(field));
        match (field.presence, default) {
            (Presence::Assumed, Some(entry)) => {
                let text = entry.text.clone();
                self.origins.insert(path.clone(), Origin::Assumed);
                Some(text)
            }
            (Presence::Optional, _) => None,
            _ => {
                self.refuse(path.clone(), Problem::Missing);
                None
            }
        }
    }

    /// The default for every row of a repeating group stands under the pattern with `#`.
    fn pattern_default(&self, field: &Field) -> Option<&Entry> {
        self.defaults.entry(&Path::new(field.path))
    }
}

/// A letter as it may stand in a name: control characters, which no picture may hold, and the marks that turn the direction of
/// what follows, so that a name could change the figures beside it to the eye, are left out.
fn of_a_name(letter: char) -> Option<char> {
    match letter {
        '\t' | '\n' | '\r' => Some(' '),
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffe}' | '\u{ffff}' => None,
        _ if letter.is_control() => None,
        _ => Some(letter),
    }
}

/// The problem of a value outside the field's bounds.
fn outside(field: &Field, value: &Exact) -> Option<Problem> {
    let beyond = |bound: Option<&'static str>, beyond: fn(&Exact, &Exact) -> bool| {
        bound
            .and_then(|text| Exact::from_decimal_text(text).ok())
            .is_some_and(|bound| beyond(value, &bound))
    };
    let outside = beyond(field.min, |value, bound| value < bound)
        || beyond(field.max, |value, bound| value > bound);
    let text = |bound: Option<&'static str>| bound.map(str::to_owned);
    outside.then(|| Problem::OutOfRange { min: text(field.min), max: text(field.max) })
}

/// The range that a text states, if the field can hold it: its base and the ends that were stated
/// lie within the bounds. A shape without ends may reach beyond them; its draws are held at the
/// bounds.
fn range_in(field: &Field, text: &str) -> Result<Range, Problem> {
    if !field.takes_range() {
        return Err(Problem::NoRangeHere);
    }
    let range = Range::parse(text)?;
    if range.shape() == Shape::Beta && !field.is_share() {
        return Err(Problem::OnlyForShares);
    }
    let base = range.base();
    let ends = range.ends().into_iter().flat_map(|(low, high)| [low, high]);
    let problem = ends.chain([&base]).find_map(|value| outside(field, value));
    problem.map_or(Ok(range), Err)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATE: Field =
        Field::new("licence.royalty_rate", Kind::Rate, Presence::Required).within("0", "1");
    const TAX: Field = Field::new("tax.rate", Kind::Rate, Presence::Assumed);
    const TIMING: Field =
        Field::new("valuation.timing", Kind::Choice(&["year_end", "mid_year"]), Presence::Required);

    fn problem(field: &Field, text: &str) -> Vec<FieldError> {
        let (mut draft, defaults) = (Draft::new(), Draft::new());
        draft.enter(field.path(), text);
        let mut read = Reader::new(&draft, &defaults);
        match field.kind {
            Kind::Choice(_) => assert_eq!(read.choice(field, field.path()), None),
            _ => assert_eq!(read.number(field, field.path()), None),
        }
        read.finish().unwrap_err()
    }

    #[test]
    fn every_kind_of_bad_number_has_its_own_problem() {
        let is = |text, problem_expected| {
            assert_eq!(problem(&RATE, text)[0].problem, problem_expected, "{text:?}");
        };
        is("", Problem::Missing);
        is("abc", Problem::NotANumber);
        is("1.2.3", Problem::NotANumber);
        is("1e400", Problem::TooLarge);
        let range = Problem::OutOfRange { min: Some("0".into()), max: Some("1".into()) };
        is("1.01", range.clone());
        is("-0.01", range);
    }

    #[test]
    fn an_unknown_option_names_the_options() {
        let options = vec!["year_end".to_owned(), "mid_year".to_owned()];
        assert_eq!(problem(&TIMING, "weekly")[0].problem, Problem::UnknownChoice { options });
    }

    #[test]
    fn a_default_stands_in_and_is_reported_as_assumed() {
        let (draft, mut defaults) = (Draft::new(), Draft::new());
        defaults.enter(TAX.path(), "0.2");
        let mut read = Reader::new(&draft, &defaults);
        assert_eq!(read.number(&TAX, TAX.path()), Exact::ratio(1, 5));
        assert_eq!(read.finish().unwrap().origins.get(&TAX.path()), Some(&Origin::Assumed));
    }

    const COST: Field =
        Field::new("road.stages.#.cost", Kind::Money, Presence::Required).within("0", "1000");
    const GROWTH: Field =
        Field::new("sales.growth", Kind::Rate, Presence::Optional).within("-0.99", "5");
    const SHARE: Field =
        Field::new("policy.share", Kind::Rate, Presence::Required).within("0", "1").certain();
    const TERM: Field = Field::new("licence.term_years", Kind::Years, Presence::Required);
    const SIGNED: Field = Field::new("licence.signed_on", Kind::Date, Presence::Required);

    #[test]
    fn a_range_gives_its_base_and_is_reported_in_the_order_of_the_paths() {
        let (mut draft, mut defaults) = (Draft::new(), Draft::new());
        defaults.enter(TAX.path(), "normal(0.2, 0.01)");
        draft.enter(COST.at(10), "uniform(1, 2)");
        draft.enter(COST.at(9), "lognormal(10, 6)");
        draft.enter(RATE.path(), "pert(0.03, 0.05, 0.08)");
        let mut read = Reader::new(&draft, &defaults);
        assert_eq!(read.number(&TAX, TAX.path()), Exact::ratio(1, 5));
        assert_eq!(read.number(&COST, COST.at(10)), Exact::ratio(3, 2));
        assert!(read.number(&COST, COST.at(9)).is_some());
        assert_eq!(read.number(&RATE, RATE.path()), Exact::ratio(1, 20));
        let finished = read.finish().unwrap();
        let paths: Vec<_> = finished.uncertain.iter().map(|each| each.path.as_str()).collect();
        assert_eq!(
            paths,
            ["licence.royalty_rate", "road.stages.9.cost", "road.stages.10.cost", "tax.rate"]
        );
        assert_eq!(finished.uncertain[0].range.to_string(), "pert(0.03, 0.05, 0.08)");
        assert_eq!(finished.origins.get(&TAX.path()), Some(&Origin::Assumed));
    }

    #[test]
    fn every_kind_of_bad_range_has_its_own_problem() {
        let is = |field: &Field, text: &str, expected: Problem| {
            assert_eq!(problem(field, text)[0].problem, expected, "{text:?}");
        };
        is(&RATE, "pert(0.03, 0.05", Problem::RangeMalformed);
        is(&RATE, "gamma(1, 2)", Problem::RangeMalformed);
        is(&RATE, "pert(0.08, 0.05, 0.03)", Problem::RangeOutOfOrder);
        is(&RATE, "normal(0.05, 0)", Problem::SpreadNotPositive);
        is(&RATE, "beta(0, 2)", Problem::NotAboveZero);
        is(&RATE, "uniform(0, 1e99)", Problem::TooLarge);
        is(&COST, "beta(2, 3)", Problem::OnlyForShares);
        is(&GROWTH, "beta(2, 3)", Problem::OnlyForShares);
        let outside = Problem::OutOfRange { min: Some("0".into()), max: Some("1".into()) };
        is(&RATE, "pert(-0.01, 0.05, 0.08)", outside.clone());
        is(&RATE, "uniform(0.5, 1.01)", outside.clone());
        is(&RATE, "normal(1.2, 0.1)", outside);
    }

    #[test]
    fn a_name_has_no_control_characters_and_turns_no_figures_around() {
        const NAME: Field = Field::new("inventors.#.name", Kind::Text, Presence::Optional);
        let read = |typed: &str| {
            let (mut draft, defaults) = (Draft::new(), Draft::new());
            draft.enter(NAME.at(0), typed);
            Reader::new(&draft, &defaults).text(&NAME, NAME.at(0)).unwrap()
        };
        assert_eq!(read("A\u{202e}%03\u{2067} B\u{0}\u{1b}\u{85}\u{fffe}"), "A%03 B");
        assert_eq!(read("A\tB\nC"), "A B C");
        for name in ["Nguyễn Thị Ánh", "李明", "יעל", "👩\u{200d}🔬", "O’Neil <b>"]
        {
            assert_eq!(read(name), name);
        }
    }

    #[test]
    fn a_shape_without_ends_may_reach_beyond_the_bounds() {
        let (mut draft, defaults) = (Draft::new(), Draft::new());
        draft.enter(RATE.path(), "normal(0.95, 0.1)");
        let mut read = Reader::new(&draft, &defaults);
        assert_eq!(read.number(&RATE, RATE.path()), Exact::ratio(19, 20));
        draft.enter(RATE.path(), "beta(2, 8)");
        let mut read = Reader::new(&draft, &defaults);
        assert_eq!(read.number(&RATE, RATE.path()), Exact::ratio(1, 5));
    }

    #[test]
    fn no_range_is_taken_where_only_a_point_makes_sense() {
        for field in [SHARE, TERM] {
            for text in ["uniform(0.2, 0.4)", "gamma(1)"] {
                assert_eq!(problem(&field, text)[0].problem, Problem::NoRangeHere, "{text}");
            }
        }
        let (mut draft, defaults) = (Draft::new(), Draft::new());
        draft.enter(SIGNED.path(), "uniform(1, 2)");
        let mut read = Reader::new(&draft, &defaults);
        assert_eq!(read.date(&SIGNED, SIGNED.path()), None);
        assert_eq!(read.finish().unwrap_err()[0].problem, Problem::NoRangeHere);
    }
}
