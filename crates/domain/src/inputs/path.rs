//! Where in a project a value stands: `licence.royalty_rate`, `inventors.0.weight`.

use std::cmp::Ordering;
use std::fmt;

/// The path of one input. A path is for ever: it is in users' files.
///
/// Segments are separated by points; a whole-number segment is the position, from 0, in a
/// repeating group.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Path(String);

impl Path {
    /// The path written as `text`.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The text of the path.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the path fits `pattern`, in which `#` stands for any position.
    #[must_use]
    pub fn fits(&self, pattern: &str) -> bool {
        let mut own = self.0.split('.');
        let mut wanted = pattern.split('.');
        loop {
            match (own.next(), wanted.next()) {
                (None, None) => return true,
                (Some(segment), Some("#")) if position(segment).is_some() => {}
                (Some(segment), Some(name)) if segment == name => {}
                _ => return false,
            }
        }
    }

    /// The pattern that it fits: `#` for every position.
    #[must_use]
    pub fn pattern(&self) -> String {
        let mut pattern = String::with_capacity(self.0.len());
        for (at, segment) in self.0.split('.').enumerate() {
            if at > 0 {
                pattern.push('.');
            }
            pattern.push_str(if position(segment).is_some() { "#" } else { segment });
        }
        pattern
    }

    /// The position in the repeating group `group`, if the path is inside it.
    #[must_use]
    pub fn position_in(&self, group: &str) -> Option<usize> {
        let rest = self.0.strip_prefix(group)?.strip_prefix('.')?;
        position(rest.split('.').next()?)
    }

    /// The same path with its position in `group` replaced.
    #[must_use]
    pub fn moved_in(&self, group: &str, to: usize) -> Option<Self> {
        self.position_in(group)?;
        let rest = self.0.strip_prefix(group)?.strip_prefix('.')?;
        let tail = rest.split_once('.').map_or(String::new(), |(_, tail)| format!(".{tail}"));
        Some(Self(format!("{group}.{to}{tail}")))
    }
}

/// A position is written without sign or leading zeros, so that one place has one path.
fn position(segment: &str) -> Option<usize> {
    let plain = segment == "0"
        || (!segment.starts_with('0') && segment.bytes().all(|byte| byte.is_ascii_digit()));
    if plain && segment.len() <= 6 { segment.parse().ok() } else { None }
}

impl Ord for Path {
    /// Segment by segment; positions by their number, so that row 10 follows row 9, and before
    /// names, so that every file has one order: `9` < `10` < `1a` < `9` would be none.
    fn cmp(&self, other: &Self) -> Ordering {
        let (left, right) = (self.0.as_str(), other.0.as_str());
        let differs = left.bytes().zip(right.bytes()).position(|(a, b)| a != b);
        // What stands before the first segment that differs is the same.
        let same = differs.unwrap_or(left.len().min(right.len()));
        let from = left.get(..same).and_then(|same| same.rfind('.')).map_or(0, |point| point + 1);
        let mut left = left.get(from..).unwrap_or(left).split('.');
        let mut right = right.get(from..).unwrap_or(right).split('.');
        loop {
            match (left.next(), right.next()) {
                (None, None) => return Ordering::Equal,
                (None, Some(_)) => return Ordering::Less,
                (Some(_), None) => return Ordering::Greater,
                (Some(a), Some(b)) => {
                    let order = match (position(a), position(b)) {
                        (Some(a), Some(b)) => a.cmp(&b),
                        (Some(_), None) => Ordering::Less,
                        (None, Some(_)) => Ordering::Greater,
                        (None, None) => a.cmp(b),
                    };
                    if order != Ordering::Equal {
                        return order;
                    }
                }
            }
        }
    }
}

impl PartialOrd for Path {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_position_fits_the_sign_for_any_position() {
        assert!(Path::new("inventors.12.weight").fits("inventors.#.weight"));
        assert!(!Path::new("inventors.first.weight").fits("inventors.#.weight"));
        assert!(!Path::new("inventors.01.weight").fits("inventors.#.weight"));
        assert!(!Path::new("inventors.12").fits("inventors.#.weight"));
    }

    #[test]
    fn row_ten_follows_row_nine() {
        let mut paths = [Path::new("a.10.x"), Path::new("a.9.x"), Path::new("a"), Path::new("b")];
        paths.sort();
        let order: Vec<_> = paths.iter().map(Path::as_str).collect();
        assert_eq!(order, ["a", "a.9.x", "a.10.x", "b"]);
    }

    #[test]
    fn positions_and_names_at_one_place_have_one_order() {
        let mut paths = ["x.9a", "x.01", "x.10", "x.1a", "x.9"].map(Path::new);
        paths.sort();
        let order: Vec<_> = paths.iter().map(Path::as_str).collect();
        assert_eq!(order, ["x.9", "x.10", "x.01", "x.1a", "x.9a"]);
    }

    #[test]
    fn the_order_is_that_of_the_segments_one_by_one() {
        let ends = ["", "a", "9", "10", "01", "ê", "é", "aa"];
        let all: Vec<Path> = ends
            .iter()
            .flat_map(|one| ends.iter().map(move |two| Path(format!("x{one}.{two}.{one}"))))
            .chain(ends.iter().map(|end| Path(format!("x.{end}"))))
            .chain([Path::new("x"), Path::new("x."), Path::new("")])
            .collect();
        let segments = |path: &Path| -> Vec<(Option<usize>, String)> {
            path.0.split('.').map(|own| (position(own), own.to_owned())).collect()
        };
        let whole = |left: &Path, right: &Path| {
            let (left, right) = (segments(left), segments(right));
            for (a, b) in left.iter().zip(&right) {
                let order = match (a.0, b.0) {
                    (Some(a), Some(b)) => a.cmp(&b),
                    (None, None) => a.1.cmp(&b.1),
                    (a, b) => a.is_none().cmp(&b.is_none()),
                };
                if order != Ordering::Equal {
                    return order;
                }
            }
            left.len().cmp(&right.len())
        };
        for left in &all {
            for right in &all {
                assert_eq!(left.cmp(right), whole(left, right), "{left} {right}");
            }
        }
    }

    #[test]
    fn the_pattern_of_a_path_is_one_that_it_fits() {
        for (path, pattern) in [
            ("licence.upfront", "licence.upfront"),
            ("inventors.12.weight", "inventors.#.weight"),
            ("inventors.01.weight", "inventors.01.weight"),
            ("a.0", "a.#"),
            ("", ""),
        ] {
            assert_eq!(Path::new(path).pattern(), pattern);
            assert!(Path::new(path).fits(pattern));
        }
    }

    #[test]
    fn a_row_can_move_up() {
        let path = Path::new("policy.bands.2.up_to");
        assert_eq!(path.position_in("policy.bands"), Some(2));
        assert_eq!(path.moved_in("policy.bands", 1), Some(Path::new("policy.bands.1.up_to")));
        assert_eq!(path.moved_in("inventors", 1), None);
    }
}
