#!/usr/bin/env bash
# All that CI checks: the whole solution without a warning, its form, every test, and the program as a user starts it.
# Ends with one line 'N passed, N failed, N skipped'.
set -uo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
log=$(mktemp -d)
trap 'rm -rf "$log"' EXIT
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
# The self-tests and the suite run against our own endpoint here, whatever the caller's environment says.
unset "${!CONFORMANCE_@}"
passed=0 failed=0 skipped=0

step() {
  local name=$1
  shift
  echo "== $name"
  if "$@" >"$log/step" 2>&1; then
    passed=$((passed + 1))
  else
    echo "FAILED: $name (exit $?)"
    failed=$((failed + 1))
    tail -n 60 "$log/step"
    return 1
  fi
}

# Adds up the summary lines of VSTest; a run that printed none has failed. Exhaustive: the whole fault matrix, not the sample of it.
tests() {
  echo "== tests"
  dotnet test "$home/Conformance.sln" -c Release --no-build --nologo -p:Exhaustive=true 2>&1 | tee "$log/tests" | grep -vE '^ *Skipped |^$'
  local status=${PIPESTATUS[0]} counts
  counts=$(sed -nE 's/.*Failed: +([0-9]+), Passed: +([0-9]+), Skipped: +([0-9]+), Total.*/\1 \2 \3/p' "$log/tests")
  while read -r f p s; do
    [ -n "$f" ] || continue
    failed=$((failed + f)) passed=$((passed + p)) skipped=$((skipped + s))
  done <<<"$counts"
  if [ "$status" -ne 0 ] || [ -z "$counts" ]; then
    echo "FAILED: dotnet test (exit $status)"
    failed=$((failed + 1))
  fi
}

# Programs of Node the self-tests use. Without npm those self-tests skip, each with the remedy.
packages() {
  local folder=$1 purpose=$2
  if command -v npm >/dev/null 2>&1; then
    step "$folder (npm ci)" npm ci --prefix "$home/tests/$folder" --ignore-scripts --no-audit --no-fund
  else
    echo "== $folder (npm ci): there is no npm here, so the self-tests $purpose will be skipped; install Node 20 or later"
    skipped=$((skipped + 1))
  fi
}

# The workflow files of GitHub and GitLab, by linters others wrote.
workflows() {
  if command -v npm >/dev/null 2>&1; then
    step "workflows (npm ci)" npm ci --prefix "$home/tests/workflows" --ignore-scripts --no-audit --no-fund &&
      step "workflows (lint)" node "$home/tests/workflows/lint.js"
  else
    echo "== workflows: there is no npm here, so the workflow files are not linted; install Node 20 or later"
    skipped=$((skipped + 1))
  fi
}

# A browser to look at reports with. Only a CI job that may is given one; on anybody's own machine those self-tests skip, with the remedy.
browser() {
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" >/dev/null 2>&1 && return
  done
  if [ -n "${CI-}" ] && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "== browser (apt-get install chromium)"
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium fonts-noto-cjk; } >/dev/null 2>&1 && return
  fi
  echo "== browser: there is no Chromium here, so the self-tests that look at reports will be skipped; install it (Debian: apt-get install chromium)"
}

program() {
  echo "== ./run.sh"
  if "$home/run.sh" --out "$log/run" 2>&1 | tee "$log/program" | tail -n 5 && grep -qE '^rows ([0-9]+)/\1 exercised, \1 passed$' "$log/program"; then
    passed=$((passed + 1))
  else
    echo "FAILED: ./run.sh"
    failed=$((failed + 1))
  fi
}

if step "restore" dotnet restore "$home/Conformance.sln" --locked-mode &&
  step "build" dotnet build "$home/Conformance.sln" -c Release --no-restore --nologo -v quiet; then
  step "form" dotnet format whitespace "$home/Conformance.sln" --verify-no-changes --no-restore
  step "mutation (build)" dotnet build "$home/tests/Conformance.Mutation" -c Release --nologo -v quiet
  step "benchmarks (build)" dotnet build "$home/tests/benchmarks/Bench" -c Release --nologo -v quiet
  packages clients "with clients others wrote"
  packages browser "that look at reports"
  packages allure "that read reports as others do"
  browser
  workflows
  tests
  program
fi
echo
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
