//! What the page knows of the store: the project that is open, its newest revision, and the states that stand there.

use crate::keeping::State;
use crate::keeping::thinning::superfluous;

/// The longest title that is listed, in letters.
const LONGEST_TITLE: usize = 120;

/// The states that are kept, as far as this tab knows, and the project that it keeps.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Book {
    project: String,
    revision: u32,
    states: Vec<State>,
}

impl Book {
    /// A book of these states, open at a project.
    #[must_use]
    pub fn new(states: Vec<State>, project: String) -> Self {
        let mut book = Self { states, ..Self::default() };
        book.turn_to(project);
        book
    }

    /// The project whose states are kept.
    #[must_use]
    pub fn project(&self) -> &str {
        &self.project
    }

    /// Goes on with a project, after its newest state.
    pub fn turn_to(&mut self, project: String) {
        let own = self.states.iter().filter(|state| state.project == project);
        self.revision = own.map(|state| state.revision).max().unwrap_or(0);
        self.project = project;
    }

    /// The states, the newest first.
    #[must_use]
    pub fn newest_first(&self) -> Vec<State> {
        let mut states = self.states.clone();
        states.sort_by(|one, other| {
            other.at.total_cmp(&one.at).then_with(|| other.revision.cmp(&one.revision))
        });
        states
    }

    /// The next state of the project, and the states that can go once it is kept.
    #[must_use]
    pub fn next(&self, title: &str, entries: usize, text: &str, now: f64) -> (State, Vec<State>) {
        let state = State {
            project: self.project.clone(),
            revision: self.revision.saturating_add(1),
            at: now,
            title: title.chars().take(LONGEST_TITLE).collect(),
            entries: u32::try_from(entries).unwrap_or(u32::MAX),
            size: u32::try_from(text.len()).unwrap_or(u32::MAX),
        };
        let mut all = self.states.clone();
        all.push(state.clone());
        let mut dropped = superfluous(&all, now);
        dropped.retain(|old| *old != state);
        (state, dropped)
    }

    /// The older half of the states, for the case that the store is full; never the newest.
    #[must_use]
    pub fn older_half(&self) -> Vec<State> {
        let mut states = self.newest_first();
        let stay = states.len().div_ceil(2);
        states.split_off(stay)
    }

    /// Notes that a state was kept and others went.
    pub fn kept(&mut self, state: State, dropped: &[State]) {
        self.states.retain(|old| !dropped.contains(old));
        self.revision = self.revision.max(state.revision);
        self.states.push(state);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn revisions_go_on_where_the_store_left_off_and_are_counted_for_each_project() {
        let found = State { project: "a".into(), revision: 7, at: 1.0, ..State::default() };
        let mut book = Book::new(vec![found.clone()], "a".into());
        let (next, dropped) = book.next("title", 3, "{}", 2.0);
        assert_eq!((next.revision, next.entries, next.size), (8, 3, 2));
        assert_eq!(dropped, [found], "of the same half minute");
        book.kept(next.clone(), &dropped);
        assert_eq!(book.newest_first(), [next]);
        book.turn_to("b".into());
        assert_eq!(book.next("", 0, "", 3.0).0.key(), "b.0000000001");
        book.turn_to("a".into());
        assert_eq!(book.next("", 0, "", 3.0).0.revision, 9);
    }

    #[test]
    fn when_the_store_is_full_the_older_half_goes_and_the_newest_stays() {
        let states: Vec<State> = (1..=5)
            .map(|revision| State { revision, at: f64::from(revision), ..State::default() })
            .collect();
        let gone: Vec<u32> = Book::new(states, String::new())
            .older_half()
            .iter()
            .map(|state| state.revision)
            .collect();
        assert_eq!(gone, [2, 1]);
        assert_eq!(Book::new(vec![State::default()], String::new()).older_half(), []);
    }
}
