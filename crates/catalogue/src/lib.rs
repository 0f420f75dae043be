//! Labworth: catalogue.
