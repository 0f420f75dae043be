//! Labworth: charts.
