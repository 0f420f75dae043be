//! Labworth: domain.
