#!/usr/bin/env bash
# Mutation testing of the code that decides: changes the judge and the signer in hundreds of small ways and counts which changes the
# self-tests notice. Prints the score of every file; the reports lie in reports/mutation/. What survives for a reason is explained in
# tests/mutation-survivors.md.
# Usage: tests/mutation.sh [judging|signing]... [--minutes N]    default: both, at most 60 minutes each
# Exit: 0 both scores at least 90 %, 1 below or out of time, 2 wrong usage. Needs a .NET 10 SDK and the package registry.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
minutes=60
parts=()
usage() { sed -n '2,6s/^# //p' "${BASH_SOURCE[0]}"; }

while [ $# -gt 0 ]; do
  case $1 in
    judging | signing) parts+=("$1") ;;
    --minutes)
      minutes=${2-}
      [[ $minutes =~ ^[1-9][0-9]*$ ]] || { echo "mutation.sh: --minutes needs a number" >&2; exit 2; }
      shift
      ;;
    -h | --help) usage; exit 0 ;;
    *) echo "mutation.sh: unknown: $1" >&2; usage >&2; exit 2 ;;
  esac
  shift
done
[ ${#parts[@]} -gt 0 ] || parts=(signing judging)

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
cd "$home/tests/Conformance.Mutation"
dotnet tool restore >/dev/null
failed=0
for part in "${parts[@]}"; do
  out="$home/reports/mutation/$part"
  rm -rf "$out"
  mkdir -p "$out"
  echo "== $part"
  status=0
  timeout --kill-after=30 "${minutes}m" dotnet stryker -f "stryker-$part.json" --skip-version-check -O "$out" >"$out/log" 2>&1 || status=$?
  # Files that were mutated, with their counts.
  cat "$out"/reports/*.md 2>/dev/null | awk -F'|' '$3 ~ /[0-9]%/ { gsub(/\\/, "", $2); gsub(/ /, "", $2); gsub(/ /, "", $3)
    printf "%-32s %8s  %d of %d detected\n", $2, $3, $11, $11 + $12 }' || true
  sed -nE 's/.*The final mutation score is (.*)/score \1/p' "$out/log"
  [ "$status" -ne 124 ] || echo "out of time after $minutes minutes" >&2
  if [ "$status" -ne 0 ]; then
    echo "mutation.sh: $part failed (exit $status), see $out/log" >&2
    failed=1
  fi
done
exit "$failed"
