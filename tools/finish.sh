#!/usr/bin/env bash
# The hook of Trunk.toml. What is built here is not the page: it has the ordinary flags and target folder, which ./dev left in
# LABWORTH_FLAGS and LABWORTH_TARGET when it gave the page its own.
set -euo pipefail
if [ -n "${LABWORTH_TARGET-}" ]; then
  unset RUSTC_BOOTSTRAP CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS
  export CARGO_TARGET_DIR="$LABWORTH_TARGET"
  [ -z "${LABWORTH_FLAGS-}" ] || export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="$LABWORTH_FLAGS"
fi
exec cargo run --locked --offline --quiet --package xtask -- finish
