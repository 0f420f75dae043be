//! Labworth: xtask.

fn main() {}
