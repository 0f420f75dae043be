//! Which of the kept states can go: dense for the last minutes, thinner further back, bounded in number and size.

use std::collections::BTreeSet;

use crate::keeping::State;

const MINUTE: f64 = 60_000.0;
const HOUR: f64 = 60.0 * MINUTE;
const DAY: f64 = 24.0 * HOUR;

/// Up to which age one state is kept in each slot of which length, in milliseconds. Each length divides the next, so
/// that the newest state of a longer slot is the newest of one of its shorter ones and was not dropped before.
const SLOTS: [(f64, f64); 5] = [
    (5.0 * MINUTE, 0.5 * MINUTE),
    (HOUR, 10.0 * MINUTE),
    (DAY, 2.0 * HOUR),
    (30.0 * DAY, DAY),
    (f64::INFINITY, 30.0 * DAY),
];

/// The most states that are kept.
pub const MOST_STATES: usize = 60;
/// The most that all kept texts are long together, in bytes.
pub const MOST_BYTES: u64 = 16 * 1024 * 1024;

/// The states that can go. The newest of each slot stays, for each project by itself, so the last state before
/// another project was opened stays too; beyond the bounds the oldest go, but never the newest of all.
#[must_use]
pub fn superfluous(states: &[State], now: f64) -> Vec<State> {
    let mut newest_first: Vec<&State> = states.iter().collect();
    newest_first.sort_by(|one, other| {
        other.at.total_cmp(&one.at).then_with(|| other.revision.cmp(&one.revision))
    });
    let mut filled = BTreeSet::new();
    let (mut count, mut bytes) = (0, 0);
    let mut dropped = Vec::new();
    for state in newest_first {
        let is_newest = count == 0;
        let within = count < MOST_STATES && bytes + u64::from(state.size) <= MOST_BYTES;
        let first_of_its_slot = filled.insert((state.project.as_str(), slot(state.at, now)));
        if is_newest || (within && first_of_its_slot) {
            count += 1;
            bytes += u64::from(state.size);
        } else {
            dropped.push(state.clone());
        }
    }
    dropped
}

/// The length and number of the slot of a time. A clock that was set back makes ages negative: those are young.
fn slot(at: f64, now: f64) -> (u64, u64) {
    let age = now - at;
    let length = SLOTS.iter().find(|(oldest, _)| age <= *oldest).map_or(DAY, |(_, length)| *length);
    // Whole and positive; a time before 1970 counts as 1970.
    (length as u64, (at / length).max(0.0) as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(project: &str, revision: u32, at: f64) -> State {
        State { project: project.into(), revision, at, size: 1000, ..State::default() }
    }

    /// Keeps a state every so many milliseconds, thinning each time as the page does.
    fn kept(every: f64, until: f64) -> Vec<State> {
        let mut states: Vec<State> = Vec::new();
        let mut at = 0.0;
        while at <= until {
            states.push(state("p", states.last().map_or(1, |last| last.revision + 1), at));
            let dropped = superfluous(&states, at);
            states.retain(|state| !dropped.contains(state));
            at += every;
        }
        states
    }

    #[test]
    fn steady_typing_leaves_one_state_every_half_minute() {
        let states = kept(500.0, 3.0 * MINUTE);
        let times: Vec<f64> = states.iter().map(|state| state.at).collect();
        // The last of each slot of half a minute, and the newest.
        let expected: Vec<f64> = (1..=6)
            .map(|slot| f64::from(slot) * 0.5 * MINUTE - 500.0)
            .chain([3.0 * MINUTE])
            .collect();
        assert_eq!(times, expected);
    }

    #[test]
    fn a_long_day_is_dense_at_its_end_and_thin_at_its_beginning() {
        let states = kept(20_000.0, DAY);
        let younger = |age: f64| states.iter().filter(|state| state.at > DAY - age).count();
        assert!((9..=11).contains(&younger(5.0 * MINUTE)), "{}", younger(5.0 * MINUTE));
        assert!((15..=18).contains(&younger(HOUR)), "{}", younger(HOUR));
        assert!((26..=30).contains(&states.len()), "{}", states.len());
        assert!(states[0].at < 2.0 * HOUR, "the morning is not forgotten");
    }

    #[test]
    fn the_last_state_of_a_project_stays_when_another_is_opened() {
        let states = [state("a", 7, 1000.0), state("b", 1, 1500.0), state("b", 2, 2000.0)];
        assert_eq!(superfluous(&states, 2000.0), [states[1].clone()]);
    }

    #[test]
    fn number_and_size_are_bounded_and_the_oldest_go_first() {
        let many: Vec<State> =
            (0..80).map(|at| state(&format!("p{at}"), 1, f64::from(at) * 1000.0)).collect();
        let mut dropped = superfluous(&many, 80_000.0);
        dropped.reverse();
        assert_eq!(dropped, many[..20]);
        let large: Vec<State> = many[..3]
            .iter()
            .map(|state| State { size: 15 * 1024 * 1024, ..state.clone() })
            .collect();
        assert_eq!(superfluous(&large, 3000.0).len(), 2);
    }

    #[test]
    fn the_newest_state_stays_however_large_it_is_and_whatever_the_clock_says() {
        let huge = State { size: u32::MAX, ..state("p", 1, 9e15) };
        assert_eq!(superfluous(std::slice::from_ref(&huge), 0.0), []);
    }
}
