//! The page: the only code of Labworth that knows Yew, the browser and human languages.
//!
//! What is typed is kept as typed ([`session`]), read into numbers by [`text`], answered by the
//! model ([`answer`]; simulated in a worker by [`engine`]), kept in the browser by [`keeping`], and shown by
//! [`fields`], [`figures`], [`reading`] and [`pages`]. Only [`browser`] calls
//! the browser.

#![recursion_limit = "256"]

pub mod answer;
mod app;
pub mod browser;
mod context;
pub mod engine;
pub mod fields;
pub mod figures;
mod footer;
mod header;
pub mod keeping;
pub mod knowledge;
mod languages;
pub mod later;
pub mod pages;
pub mod reading;
mod route;
pub mod session;
pub mod text;
mod update_notice;
mod version;

pub use app::{App, AppProps, mount};
pub use context::{Dispatch, GoToField, Known};
