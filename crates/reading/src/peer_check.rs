//! Where a printed figure does not follow from its own inputs: printed and computed side by side, with the
//! cause. What is computed is asked of the calculator when the page is made and stands in no file.

use labworth_calculators::registry::calculate;
use labworth_catalogue::{PeerCheck, peer_checks};
use labworth_messages::{Block, Card, Inline, Line};
use serde_json::Value;

use crate::provenance::facts;
use crate::words::Words;
use crate::{in_language, plain};

/// What the calculator answers to the printed inputs.
///
/// # Errors
/// The calculator refuses, or has no such output.
pub(crate) fn computed(check: &PeerCheck) -> Result<f64, String> {
    let answer = calculate(&check.calculator, &check.input.to_string())
        .map_err(|refusal| format!("{}: {}", check.id, refusal.to_json()))?;
    let answer: Value = serde_json::from_str(&answer.to_json())
        .map_err(|error| format!("{}: {error}", check.id))?;
    let figure = answer.get(&check.output).and_then(Value::as_f64);
    figure.ok_or_else(|| format!("{}: no output {}", check.id, check.output))
}

/// The page.
pub(crate) fn page(words: &Words) -> Result<Card, String> {
    let checks = peer_checks().map_err(|error| error.to_string())?;
    let word = |key: &str| words.get(key).map(plain);
    let mut blocks = vec![Block::Paragraph(word("peer-check-intro")?)];
    let how = ["peer-check-step-inputs", "peer-check-step-answer", "peer-check-step-cause"];
    let how: Result<Vec<Line>, String> = how.into_iter().map(word).collect();
    blocks.push(Block::List { ordered: true, items: how? });
    blocks.push(Block::Heading(word("peer-check-figures")?));
    let head = [
        "peer-check-what",
        "peer-check-printed",
        "peer-check-computed",
        "peer-check-difference",
        "peer-check-cause",
    ];
    let head: Result<Vec<Line>, String> = head.into_iter().map(word).collect();
    let rows: Result<Vec<Vec<Line>>, String> =
        checks.iter().map(|check| row(check, words)).collect();
    blocks.push(Block::Table { head: head?, rows: rows? });
    blocks.push(Block::Heading(word("peer-check-sources")?));
    for check in &checks {
        blocks.push(Block::Folded {
            summary: plain(in_language(&check.name, &words.language)),
            blocks: vec![
                Block::Definitions(facts(&check.source, check.confidence, words)?),
                Block::Formula(format!("labworth calc {} '{}'", check.calculator, check.input)),
            ],
        });
    }
    Ok(Card { title: words.get("peer-check-title")?.to_owned(), blocks })
}

fn row(check: &PeerCheck, words: &Words) -> Result<Vec<Line>, String> {
    let found = computed(check)?;
    let places = check.printed.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let printed: f64 = check.printed.parse().map_err(|_| format!("{}: printed", check.id))?;
    let figure = |value: f64| plain(written(value, places, &words.language));
    let mut name = plain(in_language(&check.name, &words.language));
    name.push(Inline::Text(format!(" ({})", check.unit)));
    let cause = plain(in_language(&check.cause, &words.language));
    Ok(vec![name, figure(printed), figure(found), figure(found - printed), cause])
}

/// A number in the reader's convention, grouped by thousands.
fn written(value: f64, places: usize, language: &str) -> String {
    let (group, point) = if language == "en" { (',', '.') } else { ('.', ',') };
    let text = format!("{:.places$}", value.abs());
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
    let mut grouped = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            grouped.push(group);
        }
        grouped.push(digit);
    }
    let sign = if value < 0.0 { "\u{2212}" } else { "" };
    if decimals.is_empty() {
        format!("{sign}{grouped}")
    } else {
        format!("{sign}{grouped}{point}{decimals}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The unit of the last printed digit.
    fn last_digit(printed: &str) -> f64 {
        let places = printed.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        0.1_f64.powi(i32::try_from(places).unwrap())
    }

    #[test]
    fn every_case_disagrees_by_more_than_its_rounding() {
        let all = peer_checks().unwrap();
        assert!(all.len() >= 3);
        for check in &all {
            let printed: f64 = check.printed.parse().unwrap();
            let difference = (computed(check).unwrap() - printed).abs();
            assert!(difference > last_digit(&check.printed), "{}: {difference}", check.id);
        }
    }

    #[test]
    fn the_calculators_say_what_was_worked_out_apart_from_them() {
        let figure = |id: &str| {
            let all = peer_checks().unwrap();
            computed(all.iter().find(|check| check.id == id).unwrap()).unwrap()
        };
        let annuity = 200_000.0 * (1.0 - 1.18_f64.powi(-10)) / 0.18;
        assert!((figure("patent-annuity") - annuity).abs() < 1e-6);
        let per_unit = (1.0 - 1.1_f64.powi(-10)) / 0.1;
        let benefit = 10.0 * per_unit * (1.0 / (1.0 - 0.3 / 10.0 * per_unit) - 1.0);
        assert!((figure("tax-amortisation-benefit") - benefit).abs() < 1e-9);
        // Twelve years of mid-year margin on a linear ramp over five years, less the cost of launch.
        let value: f64 = (1..=12)
            .map(|year| {
                let year = f64::from(year);
                1200.0 * (year / 5.0).min(1.0) * 0.82 * 1.1_f64.powf(0.5 - year)
            })
            .sum();
        assert!((figure("adagrasib-after-readout") - 0.75 * (value - 150.0)).abs() < 1e-6);
    }

    #[test]
    fn a_difference_is_written_in_the_readers_convention() {
        assert_eq!(written(-1234.5, 1, "en"), "\u{2212}1,234.5");
        assert_eq!(written(898_264.0, 0, "vi"), "898.264");
    }
}
