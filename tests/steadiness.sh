#!/usr/bin/env bash
# Runs the suite N times (default 30) against the embedded endpoint while another process keeps every core busy, and prints each distinct
# outcome with its number. Exits 0 when there was just one, and it was conformant. Takes some minutes: not part of CI.
# Usage: tests/steadiness.sh [N]
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
n=${1:-30}
work=$(mktemp -d)
busy=()
trap 'kill "${busy[@]}" 2>/dev/null || true; rm -rf "$work"' EXIT
"$home/run.sh" --help >/dev/null

cores=$(getconf _NPROCESSORS_ONLN)
for _ in $(seq "$cores"); do
  (while :; do :; done) &
  busy+=($!)
done

for i in $(seq "$n"); do
  exit_code=0
  start=$(date +%s%N)
  "$home/run.sh" --out "$work/$i" >"$work/$i.txt" 2>&1 || exit_code=$?
  echo "$((($(date +%s%N) - start) / 1000000))" >>"$work/milliseconds"
  # The verdict and every count, but no time.
  echo "exit $exit_code: $(grep -E '^(rows|cases|[a-zA-Z]+ \(exit)' "$work/$i.txt" | sed -E 's/ in [0-9.]+ s//' | tr '\n' ' ')" >>"$work/outcomes"
  if [ "$exit_code" -ne 0 ]; then
    grep -vE '^[0-9]+/[0-9]+ cases' "$work/$i.txt" >&2
  fi
done

sort "$work/outcomes" | uniq -c | sort -rn
sort -n "$work/milliseconds" | awk -v n="$n" -v c="$cores" '{ v[NR] = $1 } END {
  printf "%d runs with %d cores kept busy: %.1f s the fastest, %.1f s the median, %.1f s the slowest\n", n, c, v[1] / 1000, v[int((NR + 1) / 2)] / 1000, v[NR] / 1000 }'
[ "$(sort -u "$work/outcomes" | wc -l)" -eq 1 ] && grep -q '^exit 0: ' "$work/outcomes"
