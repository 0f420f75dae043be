# shellcheck shell=bash
# One compiler for the page and for native code, with the standard library of wasm32-unknown-unknown.
#
# In this order: the compiler on PATH that has the target already; Debian's compiler with the library built
# earlier; `rustup target add`; Debian's packages and the library built now; a toolchain newly installed by rustup.
# LABWORTH_RUST=debian goes to Debian's at once.

wasm_target=wasm32-unknown-unknown
debian_rustc=/usr/bin/rustc

# Prints the version of a compiler that answers and is new enough.
usable_version() {
  local version
  version=$("$1" --version 2>/dev/null | awk '{ print $2 }') || return 1
  [ -n "$version" ] && version_at_least "${version%%-*}" "$rust_least" && printf '%s\n' "$version"
}

has_wasm_target() {
  compgen -G "$(rustc --print sysroot)/lib/rustlib/$wasm_target/lib/libstd-*.rlib" >/dev/null
}

debian_library() { printf '%s/rust-std-%s\n' "$tools" "$1"; }

# The library of the page alone: a fault ends it at once, without the texts and places that only a console would show.
page_library() { printf '%s/rust-std-page-%s\n' "$tools" "$1"; }
page_rust_flags="-Zunstable-options -Cpanic=immediate-abort"

# Debian's programs under a folder of their own, so that nothing else on PATH changes its order.
use_debian_rust() {
  local version=$1 programs program flags
  programs="$tools/debian-rust"
  mkdir -p "$programs"
  for program in cargo rustc rustdoc cargo-clippy clippy-driver cargo-fmt rustfmt; do
    [ -e "$programs/$program" ] || ln -sfn "/usr/bin/$program" "$programs/$program"
  done
  unset RUSTC RUSTUP_TOOLCHAIN
  # Cargo looks in its own bin folder first unless PATH names it: there may be rustup's clippy.
  export PATH="$programs:$PATH:${CARGO_HOME:-$HOME/.cargo}/bin"
  debian_rust_in_use=1
  flags=--sysroot=$(debian_library "$version")
  export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS=$flags
}

# build_library PLACE FLAGS SETTING…: the target's standard library from its source, as a folder that --sysroot takes.
build_library() {
  local place=$1 flags=$2 work sysroot host
  shift 2
  [ -d "$place" ] && return 0
  say "Building Rust's standard library for $wasm_target (a few minutes, once) …"
  work=$(mktemp -d "$tools/building.XXXXXX")
  mkdir "$work/src"
  : >"$work/src/lib.rs"
  printf '[package]\nname = "sysroot_of_wasm"\nversion = "0.0.0"\nedition = "2021"\n[workspace]\n' >"$work/Cargo.toml"
  # Without bitcode the fat link-time optimisation of the page fails.
  quietly "Building Rust's standard library for $wasm_target" env -u CARGO_TARGET_DIR -u RUSTC \
    -u CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS RUSTC_BOOTSTRAP=1 RUSTFLAGS="-Cembed-bitcode=yes $flags" \
    cargo build --release --manifest-path "$work/Cargo.toml" --target "$wasm_target" "$@"
  sysroot=$(rustc --print sysroot)
  host=$(rustc -vV | sed -n 's/^host: //p')
  mkdir -p "$work/root/lib/rustlib/$wasm_target/lib"
  rm "$work/target/$wasm_target"/release/deps/libsysroot_of_wasm-*
  cp "$work/target/$wasm_target"/release/deps/lib*.rlib "$work/root/lib/rustlib/$wasm_target/lib/"
  ln -s "$sysroot/lib/rustlib/$host" "$work/root/lib/rustlib/$host"
  mv "$work/root" "$place"
  rm -rf "$work"
}

# Called by one_at_a_time, so that two checkouts do not build one library.
build_debian_library() { build_library "$(debian_library "$1")" "" -Zbuild-std=std,panic_abort,test; }
build_page_library() {
  build_library "$(page_library "$1")" "$page_rust_flags" -Zbuild-std=std,panic_abort \
    -Zbuild-std-features=optimize_for_size --config 'profile.release.opt-level="z"'
}

# The page can do with the ordinary library, and is then larger; where the source is not to be had it does.
need_page_library() {
  local version
  version=$(usable_version rustc)
  if [ ! -e "$(rustc --print sysroot)/lib/rustlib/src/rust/library/Cargo.lock" ]; then
    if has rustup && [ -z "${debian_rust_in_use-}" ]; then
      limited 300 rustup component add rust-src >"$tools/logs/rust-src.log" 2>&1 </dev/null || true
    fi
  fi
  if [ ! -e "$(rustc --print sysroot)/lib/rustlib/src/rust/library/Cargo.lock" ]; then
    say "The source of Rust's standard library is not to be had, so the page is built with the ordinary one and is larger."
    return 0
  fi
  [ -d "$(page_library "$version")" ] || one_at_a_time build_page_library "$version"
  page_flags="--sysroot=$(page_library "$version") $page_rust_flags"
}

install_debian_rust() {
  need_debian_packages "The Rust compiler for the page" "${debian_rust_packages[@]}"
}

limited() {
  if has timeout; then timeout "$@"; else shift && "$@"; fi
}

add_wasm_target() {
  say "Adding $wasm_target with rustup …"
  mkdir -p "$tools/logs"
  limited 300 rustup target add "$wasm_target" >"$tools/logs/rustup.log" 2>&1 </dev/null && has_wasm_target
}

need_rust() {
  local version
  if [ "${LABWORTH_RUST-}" != debian ] && usable_version rustc >/dev/null && usable_version cargo >/dev/null; then
    if has_wasm_target; then return 0; fi
    version=$(usable_version "$debian_rustc") || version=
    if [ -z "$version" ] || [ ! -d "$(debian_library "$version")" ]; then
      if has rustup && add_wasm_target; then return 0; fi
    fi
  fi
  if has apt-get && has dpkg-query; then
    one_at_a_time install_debian_rust
    version=$(usable_version "$debian_rustc") ||
      fail "Unsupported system: the Rust compiler of ${system_name} is older than $rust_least, so install Rust from rustup and start again."
    use_debian_rust "$version"
    [ -d "$(debian_library "$version")" ] || one_at_a_time build_debian_library "$version"
    return 0
  fi
  if has rustup; then
    say "Installing Rust with rustup …"
    quietly "Installing Rust with rustup" rustup toolchain install stable --profile minimal \
      --component clippy,rustfmt --target "$wasm_target"
    export RUSTUP_TOOLCHAIN=stable
    usable_version rustc >/dev/null && has_wasm_target && return 0
  fi
  fail "Unsupported system: no Rust compiler from $rust_least with $wasm_target was found on ${system_name}, so install Rust from rustup and start again."
}

need_lint_tools() {
  if cargo fmt --version >/dev/null 2>&1 && cargo clippy --version >/dev/null 2>&1; then return 0; fi
  if has rustup; then
    quietly "Adding rustfmt and clippy" rustup component add rustfmt clippy
  else
    fail "Unsupported system: rustfmt and clippy were not found beside the Rust compiler, so install them and start again."
  fi
}
