//! What is not known exactly: distributions of inputs and how inputs move together.
//!
//! Each distribution is one file: a constructor that checks, mean, standard deviation, cumulative
//! probability and `quantile(u)`, which turns one uniform number into one draw. Every transcendental call
//! goes through `libm`, so that the command line and the browser give the same bits.

mod beta;
mod bivariate_normal;
mod correlation;
mod distribution;
mod error;
mod gauss_legendre;
mod incomplete_beta;
pub mod incomplete_gamma;
mod log_normal;
mod nearest_correlation;
mod normal;
mod outline;
mod pert;
mod point;
pub mod standard_normal;
mod stated_percentiles;
mod triangular;
mod uniform;

pub use beta::Beta;
pub use bivariate_normal::bivariate_cumulative;
pub use correlation::{CorrelationError, CorrelationScale, Correlations};
pub use distribution::Distribution;
pub use error::{DistributionError, Parameter};
pub use gauss_legendre::integral;
pub use incomplete_beta::regularised as regularised_incomplete_beta;
pub use log_normal::LogNormal;
pub use nearest_correlation::{NearestCorrelation, NotCorrelations, nearest_correlation};
pub use normal::Normal;
pub use pert::Pert;
pub use point::Point;
pub use stated_percentiles::StatedPercentiles;
pub use triangular::Triangular;
pub use uniform::Uniform;
