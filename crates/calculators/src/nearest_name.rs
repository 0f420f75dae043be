//! Which known name a mistyped one was probably meant to be.

/// The known name nearest to `typed`, if it is near enough to be meant.
///
/// Distance is the number of letters to insert, delete, replace or swap with a neighbour (Damerau).
pub fn nearest_name<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let typed = simplified(typed);
    known
        .into_iter()
        .map(|name| (distance(&typed, &simplified(name)), name))
        .filter(|(distance, name)| *distance <= 1 + name.len().min(typed.len()) / 3)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// Capitals and the kind of separator are not what was mistyped.
fn simplified(name: &str) -> Vec<char> {
    let lower = name.chars().flat_map(char::to_lowercase).take(60);
    lower.map(|each| if each.is_alphanumeric() { each } else { '_' }).collect()
}

fn distance(left: &[char], right: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=right.len()).collect();
    let mut letter_before: Option<char> = None;
    for (row, letter) in left.iter().enumerate() {
        let mut current = vec![row + 1];
        for (column, other) in right.iter().enumerate() {
            let at = |line: &[usize], position: usize| {
                line.get(position).copied().unwrap_or(usize::MAX / 2)
            };
            let replaced = at(&above, column) + usize::from(letter != other);
            let moved_on = at(&above, column + 1).min(at(&current, column)) + 1;
            let previous = column.checked_sub(1).and_then(|before| right.get(before));
            let swaps = previous == Some(letter) && letter_before == Some(*other);
            let swapped = column.checked_sub(1).filter(|_| swaps);
            let swapped = swapped.map_or(usize::MAX / 2, |position| at(&before, position) + 1);
            current.push(replaced.min(moved_on).min(swapped));
        }
        before = core::mem::replace(&mut above, current);
        letter_before = Some(*letter);
    }
    above.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 3] = ["cash_flows", "discount_rate", "royalty_rate"];

    #[test]
    fn a_slip_of_the_pen_is_recognised() {
        assert_eq!(nearest_name("cashFlows", NAMES), Some("cash_flows"));
        assert_eq!(nearest_name("cash-folws", NAMES), Some("cash_flows"));
        assert_eq!(nearest_name("royality_rate", NAMES), Some("royalty_rate"));
    }

    #[test]
    fn a_foreign_word_suggests_nothing() {
        assert_eq!(nearest_name("currency", NAMES), None);
    }
}
