//! The properties of `tests/doors`, for the fuzz targets.

#[path = "../tests/doors/mod.rs"]
mod doors;

pub use doors::*;
