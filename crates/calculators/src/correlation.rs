//! `spearman-to-pearson` and `nearest-correlation-matrix`: stated correlations made fit for a Gaussian copula.

use labworth_domain::uncertainty::{CorrelationScale, NotCorrelations, nearest_correlation};

use crate::answer::Answer;
use crate::inputs::{Checked, Inputs};
use crate::problem::{Problem, Refusal};

pub(crate) const SPEARMAN: &str = include_str!("../declarations/spearman-to-pearson.json");
pub(crate) const NEAREST: &str = include_str!("../declarations/nearest-correlation-matrix.json");

pub(crate) fn calculate_spearman(inputs: &Inputs) -> Result<Answer, Refusal> {
    let rank = CorrelationScale::Rank;
    let (spearman, pearson) = match (numbers(inputs, "spearman")?, numbers(inputs, "pearson")?) {
        (Some(ranks), None) => {
            let normals: Vec<f64> = ranks.iter().map(|each| rank.of_normals(*each)).collect();
            (ranks, normals)
        }
        (None, Some(normals)) => {
            (normals.iter().map(|each| rank.from_normals(*each)).collect(), normals)
        }
        (None, None) => {
            return Err(inputs.problem("missing", "spearman", "give spearman or pearson"));
        }
        (Some(_), Some(_)) => {
            let message = "the one follows from the other: give spearman or pearson";
            return Err(inputs.problem("conflict", "pearson", message));
        }
    };
    let kendall = pearson.iter().map(|each| 2.0 / core::f64::consts::PI * libm::asin(*each));
    Ok(Answer::object([
        ("pearson", Answer::list(pearson.iter().copied())),
        ("spearman", Answer::list(spearman.iter().copied())),
        ("kendall", Answer::list(kendall)),
    ]))
}

/// A number or a list of them.
fn numbers(inputs: &Inputs, name: &str) -> Result<Option<Vec<f64>>, Refusal> {
    match inputs.get(name) {
        None => Ok(None),
        Some(Checked::Number(one)) => Ok(Some(vec![one.to_f64()])),
        Some(_) => inputs.numbers(name).map(Some),
    }
}

pub(crate) fn calculate_nearest(inputs: &Inputs) -> Result<Answer, Refusal> {
    let mut stated: Vec<Vec<f64>> = Vec::new();
    for row in inputs.items("matrix") {
        let Checked::List(items) = row else { continue };
        let numbers = items.iter().filter_map(|item| match item {
            Checked::Number(number) => Some(number.to_f64()),
            _ => None,
        });
        stated.push(numbers.collect());
    }
    let of_ranks = inputs.text("scale")? == "rank";
    let rank = CorrelationScale::Rank;
    let normals: Vec<Vec<f64>> = if of_ranks {
        let convert = |value: &f64| if *value == 1.0 { 1.0 } else { rank.of_normals(*value) };
        stated.iter().map(|row| row.iter().map(convert).collect()).collect()
    } else {
        stated
    };
    let found = nearest_correlation(&normals).map_err(|error| not_correlations(inputs, error))?;
    let rows = |back: bool| {
        let convert = move |value: &f64| {
            if back && *value != 1.0 { rank.from_normals(*value) } else { *value }
        };
        Answer::list(found.matrix.iter().map(|row| Answer::list(row.iter().map(convert))))
    };
    let warning = found.repaired.then(|| {
        Problem::new(
            "correlations_repaired",
            inputs.path("matrix"),
            format!(
                "the stated correlations contradict each other; the nearest that can hold differ by up to {:.4}",
                found.largest_change
            ),
        )
    });
    Ok(Answer::object([
        ("matrix", rows(of_ranks)),
        ("normal_matrix", rows(false)),
        ("repaired", found.repaired.into()),
        ("smallest_eigenvalue", found.eigenvalues.first().copied().into()),
        ("eigenvalues", Answer::list(found.eigenvalues.iter().copied())),
        ("distance", found.distance.into()),
        ("largest_change", found.largest_change.into()),
        ("warnings", Answer::List(warning.iter().map(Answer::from).collect())),
    ]))
}

fn not_correlations(inputs: &Inputs, error: NotCorrelations) -> Refusal {
    let (code, path, message) = match error {
        NotCorrelations::NotSquare(row) => {
            ("wrong_length", format!("matrix.{row}"), "the matrix is not square")
        }
        NotCorrelations::OutOfRange(row, column) => (
            "out_of_range",
            format!("matrix.{row}.{column}"),
            "a correlation lies between −1 and 1",
        ),
        NotCorrelations::Diagonal(row) => (
            "out_of_range",
            format!("matrix.{row}.{row}"),
            "an input is correlated with itself by 1",
        ),
        NotCorrelations::NotSymmetric(row, column) => {
            ("not_symmetric", format!("matrix.{row}.{column}"), "it differs from its mirror")
        }
    };
    inputs.problem(code, &path, message)
}
