# shellcheck shell=bash
# Packages of Debian and its relatives.

missing_debian_packages() {
  local package
  for package in "$@"; do
    dpkg-query -W -f='${Status}\n' "$package" 2>/dev/null | grep -q 'install ok installed' || printf '%s ' "$package"
  done
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

can_be_root() {
  [ "$(id -u)" = 0 ] || sudo -n true >/dev/null 2>&1
}

# need_debian_packages "what for" PACKAGE…
need_debian_packages() {
  local purpose=$1 missing
  shift
  missing=$(missing_debian_packages "$@")
  [ -n "$missing" ] || return 0
  can_be_root ||
    fail "No root: $purpose needs Debian packages, so run 'sudo apt-get install ${missing% }' and start again."
  say "Installing ${missing}with apt-get …"
  quietly "The list of Debian packages" as_root apt-get update
  # shellcheck disable=SC2086 # a list of names
  apt-cache show --no-all-versions $missing >/dev/null 2>&1 ||
    fail "Unsupported system: $purpose needs '${missing% }', which this release of ${system_name} does not have."
  # shellcheck disable=SC2086
  quietly "Installing ${missing% }" as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y --no-install-recommends --no-remove $missing
}
