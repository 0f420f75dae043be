//! Labworth: cli.

fn main() {}
