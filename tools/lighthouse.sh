# shellcheck shell=bash
# Lighthouse: its marks for the built page. It is no package of the project, because nothing but this command needs it.

install_lighthouse() {
  local place="$tools/lighthouse-$lighthouse_version" work
  [ -d "$place" ] && return 0
  say "Installing Lighthouse $lighthouse_version (about a minute, once) …"
  work=$(mktemp -d "$tools/building.XXXXXX")
  quietly "Installing Lighthouse $lighthouse_version" npm install --prefix "$work" --ignore-scripts --no-audit --no-fund \
    "lighthouse@$lighthouse_version"
  mv "$work" "$place"
}

need_lighthouse() {
  [ -d "$tools/lighthouse-$lighthouse_version" ] || one_at_a_time install_lighthouse
}

# Serves a folder and prints the marks of the page in it.
rate_page() {
  local folder=$1 status=0
  cargo build --quiet --locked --package xtask
  LIGHTHOUSE="$tools/lighthouse-$lighthouse_version/node_modules/lighthouse/cli/index.js" \
    node tools/lighthouse.mjs "${CARGO_TARGET_DIR:-target}/debug/xtask" "$folder" || status=$?
  return "$status"
}
