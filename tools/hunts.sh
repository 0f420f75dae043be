# shellcheck shell=bash
# Looking for what the tests do not see: inputs that break a promise (fuzz/), changes of the model that no test notices.

fuzz_targets=(numbers project_file rule_program evaluate)

# libFuzzer is reached through flags that only a nightly compiler takes.
need_nightly() {
  has rustup ||
    fail "Fuzzing needs Rust nightly, and rustup, which would give it, was not found on ${system_name}: install rustup, then 'rustup toolchain install nightly'."
  rustup run nightly rustc --version >/dev/null 2>&1 ||
    fail "Fuzzing needs Rust nightly, which is not installed here: run 'rustup toolchain install nightly' and start again."
}

need_cargo_fuzz() {
  need_cargo_tool cargo-fuzz "$cargo_fuzz_version" 2 --locked
}

need_cargo_mutants() {
  need_cargo_tool cargo-mutants "$cargo_mutants_version" 3 --locked
}

# fuzz [TARGET] [SECONDS]: a fault stops its target; the input that made it lies in fuzz/artifacts.
fuzz() {
  local targets=("${fuzz_targets[@]}") seconds=60 target failed=0
  for word in "$@"; do
    case $word in
    '' | *[!0-9]*) targets=("$word") ;;
    *) seconds=$word ;;
    esac
  done
  for target in "${targets[@]}"; do
    [ -e "fuzz/targets/$target.rs" ] || fail "'$target' is no fuzz target; there are ${fuzz_targets[*]}."
    say "── $target, $seconds seconds ──"
    mkdir -p "fuzz/working/$target"
    rustup run nightly cargo fuzz run --sanitizer none "$target" "$PWD/fuzz/working/$target" "$PWD/fuzz/corpus/$target" -- \
      -dict="$PWD/fuzz/dictionaries/$target.dict" -max_total_time="$seconds" \
      -timeout=10 -rss_limit_mb=3000 -max_len=16384 -print_final_stats=1 || failed=1
  done
  [ "$failed" = 0 ] || fail "A promise was broken: see docs/fuzzing.md for what to do with the input in fuzz/artifacts."
}

# mutants [K/N]: works in a copy; what it found lies in target/mutants.out.
mutants() {
  local part=()
  [ -z "${1-}" ] || part=(--shard "$1" --sharding round-robin)
  PROPTEST_RNG_SEED="${PROPTEST_RNG_SEED:-20261121}" \
    cargo mutants --package labworth-domain --output target ${part[@]+"${part[@]}"}
}
