//! What the page begins with: which of the kept states is opened, and what could not be.

use labworth_export::project::{self, FileError, ProjectFile};

use crate::keeping::State;

/// How many states are tried before the page begins as on a first visit.
const MOST_TRIED: usize = 6;

/// A state that was opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Restored {
    /// Which one.
    pub state: State,
    /// What it holds.
    pub file: ProjectFile,
}

/// What can be opened of what was kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choice {
    /// The newest state that can be read.
    pub restored: Option<Restored>,
    /// Why the newest one cannot be read, where it cannot.
    pub refused: Option<FileError>,
}

/// The states to try, the best first: those of this tab's own project, else of the project that was kept last; then
/// the others.
#[must_use]
pub fn candidates(states: &[State], of_this_tab: Option<&str>) -> Vec<State> {
    let newest = states.iter().max_by(|one, other| one.at.total_cmp(&other.at));
    let first = of_this_tab
        .filter(|project| states.iter().any(|state| state.project == *project))
        .or_else(|| newest.map(|state| state.project.as_str()));
    let last_of = |project: &str| {
        let own = states.iter().filter(|state| state.project == project);
        own.map(|state| state.at).fold(f64::NEG_INFINITY, f64::max)
    };
    let rank = |state: &State| (first == Some(state.project.as_str()), last_of(&state.project));
    let mut sorted: Vec<State> = states.to_vec();
    sorted.sort_by(|one, other| {
        let ((one_is_first, one_at), (other_is_first, other_at)) = (rank(one), rank(other));
        other_is_first
            .cmp(&one_is_first)
            .then_with(|| other_at.total_cmp(&one_at))
            .then_with(|| one.project.cmp(&other.project))
            .then_with(|| other.revision.cmp(&one.revision))
    });
    sorted.truncate(MOST_TRIED);
    sorted
}

/// Opens the first state that can be read. What comes out of the store passes the same door as a file: a store can be
/// broken too, or have been written by a newer version.
#[must_use]
pub fn choose(candidates: Vec<(State, Option<String>)>) -> Choice {
    let mut choice = Choice::default();
    for (state, text) in candidates {
        match text.as_deref().map_or(Err(FileError::Empty), project::read) {
            Ok(file) => {
                choice.restored = Some(Restored { state, file });
                break;
            }
            Err(error) => {
                choice.refused.get_or_insert(error);
            }
        }
    }
    choice
}

#[cfg(test)]
mod tests {
    use labworth_domain::inputs::Path;

    use super::*;

    fn state(project: &str, revision: u32, at: f64) -> State {
        State { project: project.into(), revision, at, ..State::default() }
    }

    fn text(title: &str) -> Option<String> {
        let mut file = ProjectFile::default();
        file.draft.enter(Path::new("project.title"), title);
        Some(project::write(&file))
    }

    fn title(choice: &Choice) -> Option<&str> {
        choice.restored.as_ref()?.file.draft.text(&Path::new("project.title"))
    }

    #[test]
    fn the_project_that_was_kept_last_is_opened_unless_the_tab_has_its_own() {
        let states = [state("a", 1, 10.0), state("b", 1, 30.0), state("a", 2, 20.0)];
        let order = |of_this_tab| -> Vec<String> {
            candidates(&states, of_this_tab)
                .iter()
                .map(|state| format!("{}{}", state.project, state.revision))
                .collect()
        };
        assert_eq!(order(None), ["b1", "a2", "a1"]);
        assert_eq!(order(Some("a")), ["a2", "a1", "b1"]);
        assert_eq!(order(Some("gone")), ["b1", "a2", "a1"]);
    }

    #[test]
    fn a_clock_that_was_set_back_does_not_bring_an_older_revision_back() {
        let states = [state("a", 1, 500.0), state("a", 2, 100.0)];
        assert_eq!(candidates(&states, None)[0].revision, 2);
    }

    #[test]
    fn the_newest_state_that_can_be_read_is_opened() {
        let choice =
            choose(vec![(state("a", 2, 2.0), text("two")), (state("a", 1, 1.0), text("one"))]);
        assert_eq!(title(&choice), Some("two"));
        assert_eq!(choice.refused, None);
    }

    #[test]
    fn a_broken_state_is_named_and_the_one_before_it_opened() {
        let newer = text("x").map(|text| text.replace("\"format\": 1", "\"format\": 99"));
        let choice = choose(vec![
            (state("a", 4, 4.0), newer),
            (state("a", 3, 3.0), text("x").map(|text| text[..text.len() / 2].to_owned())),
            (state("a", 2, 2.0), None),
            (state("a", 1, 1.0), text("one")),
        ]);
        assert_eq!(title(&choice), Some("one"));
        assert_eq!(choice.refused, Some(FileError::Newer { found: 99, known: 1 }));
    }

    #[test]
    fn with_nothing_kept_nothing_is_opened_and_nothing_refused() {
        assert_eq!(choose(Vec::new()), Choice::default());
        assert_eq!(candidates(&[], None), []);
    }
}
