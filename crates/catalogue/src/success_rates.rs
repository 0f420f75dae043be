//! Published success probabilities, stage by stage or overall.

use serde::Deserialize;

use crate::embedded::{self, CatalogueError, file};
use crate::source::{Confidence, InBoth, Source};

/// A published set of success probabilities.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct SuccessRates {
    /// Its name in files.
    pub id: String,
    /// The field: `drugs`, `devices`.
    pub field: String,
    /// The area within the field; `all` for the whole.
    pub area: String,
    /// What it is called.
    pub name: InBoth,
    /// Its stages in order, where it has them.
    #[serde(default)]
    pub stages: Vec<StageSuccess>,
    /// The printed likelihood of approval from the first stage, as decimal text.
    pub loa: Option<String>,
    /// How it was counted: `phase_by_phase` or `path_by_path`; the product of phases of the latter is not its total.
    pub counting: String,
    /// How many programmes were seen.
    pub n: Option<u64>,
    /// The source.
    pub source: Source,
    /// The place for which it holds.
    pub place: String,
    /// How far it can be trusted.
    pub confidence: Confidence,
    /// `example`: to be replaced by rates of one's own field.
    pub kind: String,
    /// A remark.
    pub note: Option<InBoth>,
}

/// A stage and the share of those that begin it and pass.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct StageSuccess {
    /// The stage.
    pub name: String,
    /// The probability of success, as decimal text.
    pub probability: String,
    /// The cost of the stage where the source has it, as decimal text.
    pub cost: Option<String>,
    /// How long it takes in years where the source has it, as decimal text.
    pub years: Option<String>,
}

#[derive(Deserialize)]
struct File {
    sets: Vec<SuccessRates>,
}

/// Every set.
///
/// # Errors
/// The data file is broken.
pub fn success_rates() -> Result<Vec<SuccessRates>, CatalogueError> {
    embedded::json::<File>(file!("success/success_rates.json")).map(|file| file.sets)
}

#[cfg(test)]
mod tests {
    use super::*;
    use labworth_domain::units::Exact;

    fn number(text: &str) -> f64 {
        Exact::from_decimal_text(text).unwrap().to_f64()
    }

    #[test]
    fn phases_multiply_to_the_printed_total_unless_it_was_counted_by_path() {
        for set in success_rates().unwrap() {
            let probabilities: Vec<f64> =
                set.stages.iter().map(|s| number(&s.probability)).collect();
            assert!(probabilities.iter().all(|p| (0.0..=1.0).contains(p)), "{}", set.id);
            assert!(!probabilities.is_empty() || set.loa.is_some(), "{} says nothing", set.id);
            let (Some(printed), false) = (&set.loa, probabilities.is_empty()) else { continue };
            let product: f64 = probabilities.iter().product();
            let close = (product - number(printed)).abs() < 0.0011;
            assert_eq!(close, set.counting == "phase_by_phase", "{}: {product} {printed}", set.id);
        }
    }

    #[test]
    fn what_lacks_its_page_is_of_medium_confidence_at_most() {
        for set in success_rates().unwrap() {
            assert!(
                set.source.page.is_some() || set.confidence <= Confidence::Medium,
                "{}",
                set.id
            );
            assert_eq!(set.kind, "example", "{}", set.id);
        }
    }
}
