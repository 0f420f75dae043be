# shellcheck shell=bash
# Messages, long quiet steps with a log, and the lock on the shared tool folder.

say() { printf '%s\n' "$*"; }

fail() {
  printf 'dev: %s\n' "$*" >&2
  exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

# version_at_least HAVE LEAST
version_at_least() {
  [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | sed -n 1p)" = "$2" ]
}

hash_of_input() {
  if has sha256sum; then sha256sum; else shasum -a 256; fi
}

network_fault='could not resolve|failed to resolve|temporary failure|could not connect|unable to connect|failed to connect|connection (refused|timed out|reset)|network is unreachable|failed to (download|fetch|get)|spurious network|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|error sending request'

# quietly "what is done" COMMAND…: runs with the output in a log; on failure says why in one sentence.
quietly() {
  local what=$1 log
  shift
  mkdir -p "$tools/logs"
  log="$tools/logs/$(printf '%s' "$what" | tr -c 'A-Za-z0-9.\n' '-').log"
  if "$@" >"$log" 2>&1 </dev/null; then
    return 0
  fi
  if grep -Eiq "$network_fault" "$log"; then
    fail "No network: $what needs a download that could not be made (log: $log)."
  fi
  tail -n 25 "$log" >&2
  fail "$what failed (log: $log)."
}

# one_at_a_time FUNCTION ARGUMENTS…: checkouts share the tool folder, so only one installs at a time.
one_at_a_time() {
  mkdir -p "$tools"
  (
    if has flock; then flock 9; fi
    "$@"
  ) 9>"$tools/lock"
}
