#!/usr/bin/env bash
# Times whole runs of the suite: against the embedded endpoint, and against the reference endpoint as a process of its own that waits
# 50 ms before every answer. Medians of N runs (default 5) after one warm-up, with the bounds they are held to on 2 cores.
# Usage: tests/benchmark.sh [N]
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
n=${1:-5}
work=$(mktemp -d)
trap 'kill "${served:-}" 2>/dev/null || true; rm -rf "$work"' EXIT
"$home/run.sh" --help >/dev/null

# Prints the median wall seconds of N runs.
median() {
  local i start end
  for i in $(seq 0 "$n"); do
    start=$(date +%s%N)
    "$home/run.sh" "$@" --out "$work/run-$(date +%s%N)" >"$work/last"
    end=$(date +%s%N)
    [ "$i" -eq 0 ] || echo $(((end - start) / 1000000))
  done | sort -n | awk '{ v[NR] = $1 } END { printf "%.2f", v[int((NR + 1) / 2)] / 1000 }'
}

"$home/run.sh" serve --latency 50 >"$work/served" &
served=$!
until grep -q '^A first request' "$work/served"; do sleep 0.1; done
url=$(sed -nE 's/^Reference endpoint at ([^ ]+).*/\1/p' "$work/served")

at0=$(median)
cases=$(sed -nE 's/^cases ([0-9]+):.*/\1/p' "$work/last")
at50=$(. <(grep '^export ' "$work/served") && median --config "$home/config/embedded.json" --endpoint "$url")
awk -v n="$n" -v c="$cases" -v a="$at0" -v b="$at50" 'BEGIN {
  limit = a + 2 * c * 0.05 / 64 + 1.5
  printf "%d cases, medians of %d whole runs\n", c, n
  printf "embedded, 0 ms    %5.2f s   bound 3.00   %s\n", a, a <= 3 ? "holds" : "MISSED"
  printf "50 ms latency     %5.2f s   bound %.2f   %s   (2 x cases x 50 ms / 64 + 1.5 s more)\n", b, limit, b <= limit ? "holds" : "MISSED"
  printf "ratio             %5.2f\n", b / a
}'
