#!/usr/bin/env bash
# Times whole runs against the embedded endpoint, and against the same endpoint with 50 ms put before every answer, medians of N (default 5).
# Usage: tests/benchmark.sh [N]
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
n=${1:-5}
work=$(mktemp -d)
trap 'kill "${served:-}" 2>/dev/null || true; rm -rf "$work"' EXIT
cli="$home/tests/Conformance.Cli/bin/Release/net10.0/Conformance.Cli.dll"
"$home/run.sh" --help >/dev/null

# Prints the median wall seconds of N runs after one warm-up.
median() {
  for i in $(seq 0 "$n"); do
    local start end
    start=$(date +%s%N)
    "$home/run.sh" "$@" --out "$work/$RANDOM$i" >/dev/null
    end=$(date +%s%N)
    [ "$i" -eq 0 ] || echo $(((end - start) / 1000000))
  done | sort -n | awk '{v[NR]=$1} END {printf "%.2f", v[int((NR+1)/2)]/1000}'
}

at0=$(median)
"$home/run.sh" --out "$work/count" >/dev/null
cases=$(sed -nE 's/.*"type":"header".*"cases":([0-9]+).*/\1/p' "$work/count/run.jsonl")
at50=$(median --fault slow-by-50-ms)
limit=$(awk -v c="$cases" -v a="$at0" 'BEGIN {printf "%.2f", a + 2 * c * 0.05 / 64 + 1.5}')
echo "cases            $cases"
echo "at 0 ms          $at0 s   (bound 3)"
echo "at 50 ms         $at50 s   (bound $limit = at 0 ms + 2 × cases × 50 ms / 64 + 1.5 s)"
awk -v a="$at0" -v b="$at50" 'BEGIN {printf "ratio            %.2f\n", b / a}'
