# shellcheck shell=bash
# Build tools compiled once by cargo, each in a folder named by its version.

# Tools need not be fast: with their own profiles they take an hour.
install_with_cargo() {
  local name=$1 version=$2 minutes=$3
  shift 3
  [ -d "$tools/$name-$version" ] && return 0
  say "Building $name $version (about $minutes minutes, once) …"
  local work
  work=$(mktemp -d "$tools/building.XXXXXX")
  quietly "Building $name $version" env -u RUSTFLAGS CARGO_TARGET_DIR="$work/target" \
    CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_OPT_LEVEL=1 \
    CARGO_PROFILE_RELEASE_DEBUG=false CARGO_PROFILE_RELEASE_STRIP=true \
    cargo install --root "$work/root" "$@" "$name@$version"
  mv "$work/root" "$tools/$name-$version"
  rm -rf "$work"
}

need_cargo_tool() {
  local name=$1 version=$2
  [ -d "$tools/$name-$version" ] || one_at_a_time install_with_cargo "$@"
  export PATH="$tools/$name-$version/bin:$PATH"
}

need_trunk() {
  need_cargo_tool trunk "$trunk_version" 6 --locked --no-default-features --features rustls
}

# Not --locked: the lock file inside may name a dependency that a registry no longer gives.
need_wasm_bindgen() {
  need_cargo_tool wasm-bindgen-cli "$wasm_bindgen_version" 3
}

need_wasm_split() {
  need_cargo_tool wasm_split_cli_support "$wasm_split_version" 2 --locked --features build-binary
}

need_cargo_deny() {
  need_cargo_tool cargo-deny "$cargo_deny_version" 6 --locked
}
