# shellcheck shell=bash
# The suites of ./dev test. Each runs to its end whatever the others did; the last line is the sum over all.

suites_folder=target/suites

# suite NAME COMMAND…: runs one suite with its output on the screen and in a log.
suite() {
  local name=$1 status=0 log
  shift
  log="$suites_folder/$name.log"
  say "── $name ──"
  "$@" </dev/null 2>&1 | tee "$log" || status=$?
  tally "$name" "$status" "$log"
}

# Every test program, that of Playwright included, ends with "test result: ok. 3 passed; 0 failed; …".
counts_of() {
  sed 's/\x1b\[[0-9;]*m//g' "$1" | awk '
    /^test result: (ok|FAILED)\. [0-9]+ passed; [0-9]+ failed;/ { passed += $4; failed += $6 }
    END { print passed + 0, failed + 0 }'
}

# A suite that stopped before it could count, or counted nothing, is a failure of its own.
tally() {
  local name=$1 status=$2 log=$3 passed failed
  read -r passed failed < <(counts_of "$log")
  if [ "$failed" = 0 ] && [ "$status" != 0 ]; then
    say "$name stopped with exit status $status before all its tests had run."
    failed=1
  elif [ "$((passed + failed))" = 0 ]; then
    say "$name ran no test."
    failed=1
  fi
  printf '%s %s %s\n' "$name" "$passed" "$failed" >>"$suites_folder/counts"
}

run_suites() {
  rm -rf "$suites_folder"
  mkdir -p "$suites_folder"
  : >"$suites_folder/counts"
  "$@"
  say ""
  awk '{ printf "%-12s %d passed, %d failed\n", $1, $2, $3 }' "$suites_folder/counts"
  awk '{ passed += $2; failed += $3 } END { printf "%d passed, %d failed\n", passed, failed; exit failed > 0 }' "$suites_folder/counts"
}
