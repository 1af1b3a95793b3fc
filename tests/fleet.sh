#!/usr/bin/env bash
# Measures a fleet: N endpoints (default 200), 8 at the same time, the whole suite over each, against 8 reference endpoints as processes of
# their own that wait 50 ms before every answer. The limit set by the bounds is the time the run of one endpoint takes alone, without the
# start of the program and without reports, N / 8 times (rounded up); a fleet is held to 1.5 times that and to 1 GB of memory. All of them run on this
# machine and compete for it.
# Usage: tests/fleet.sh [N [LATENCY_MS [SECONDS_AT_MOST]]]
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
n=${1:-200} latency=${2:-50} patience=${3:-1200}
at_once=8
work=$(mktemp -d)
served=()
# Nothing is left behind, whenever it ends: first the fleet, which would write on, then the endpoints.
finish() {
  local run
  for run in $(cat "$work"/running 2>/dev/null); do kill "$run" 2>/dev/null && tail --pid="$run" -f /dev/null; done
  kill "${served[@]}" 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT
"$home/run.sh" --help >/dev/null

# The keys of each reference endpoint as variables of its own, S3_Main_AccessKeyId, and the target's keys that name them.
for s in $(seq 1 "$at_once"); do
  "$home/run.sh" serve --latency "$latency" >"$work/served-$s" &
  served+=($!)
done
for s in $(seq 1 "$at_once"); do
  until grep -q '^A first request' "$work/served-$s"; do sleep 0.1; done
  sed -nE "s/^export CONFORMANCE_Accounts__([A-Za-z]+)__([A-Za-z]+)='(.*)'$/\1 \2 \3/p" "$work/served-$s" >"$work/keys-$s"
  while read -r account key value; do export "S${s}_${account}_$key=$value"; done <"$work/keys-$s"
  awk -v s="$s" '{ printf "%s\"Accounts:%s:%s\": \"${S%d_%s_%s}\"", (NR > 1 ? ", " : ""), $1, $2, s, $1, $2 }' "$work/keys-$s" >"$work/set-$s"
done

# A file of the first so many targets, each over the next of the served endpoints.
targets() {
  printf '{ "EndpointsAtOnce": %d, "RequestsPerHost": { "AtOnce": 1000, "PerSecond": 0 }, "Config": ["%s"], "Targets": [\n' "$at_once" "$home/config/embedded.json"
  local i s
  for i in $(seq 1 "$1"); do
    s=$(((i - 1) % at_once + 1))
    [ "$i" -eq 1 ] || echo ,
    printf '{ "Name": "endpoint-%03d", "Endpoint": "%s", "Set": { "Run:Workers": 8, "Run:MaxRequestsPerSecond": 0, %s } }' \
      "$i" "$(sed -nE 's/^Reference endpoint at ([^ ]+).*/\1/p' "$work/served-$s")" "$(cat "$work/set-$s")"
  done
  echo ']}'
}

# Runs a fleet of so many; prints seconds, peak memory in MB and CPU seconds.
measure() {
  targets "$1" >"$work/targets.json"
  rm -rf "$work/out"
  local start end code=0
  start=$(date +%s%N)
  timeout "$patience" "$home/run.sh" fleet --targets "$work/targets.json" --out "$work/out" >"$work/said" &
  echo $! >"$work/running"
  local run=$! peak=0 ticks=0 now used
  # The process below timeout; its high-water mark is its own, the time it took is read until it is gone.
  while kill -0 "$run" 2>/dev/null; do
    local child
    child=$(cat "/proc/$run/task/$run/children" 2>/dev/null || true)
    if [ -n "$child" ] && [ -r "/proc/${child%% *}/status" ]; then
      now=$(awk '/^VmHWM/ { print int($2 / 1024) }' "/proc/${child%% *}/status" 2>/dev/null || true)
      used=$(awk '{ print $14 + $15 }' "/proc/${child%% *}/stat" 2>/dev/null || true)
      peak=$((${now:-0} > peak ? ${now:-0} : peak)) ticks=${used:-$ticks}
    fi
    sleep 0.2
  done
  wait "$run" || code=$?
  rm -f "$work/running"
  end=$(date +%s%N)
  echo "$(((end - start) / 1000000)) $peak $((ticks * 10)) $code"
}

alone=$(for _ in 1 2 3; do measure 1 >/dev/null; sed -nE 's/^      "seconds": ([0-9.]+),$/\1/p' "$work/out/fleet.json"; done | sort -n | sed -n 2p)
read -r took peak cpu code < <(measure "$n")
tail -n 3 "$work/said" | head -n 2
cases=$(sed -nE 's/^ *"cases": ([0-9]+)$/\1/p' "$work/out/fleet.json" | tail -1)
awk -v n="$n" -v at="$at_once" -v a="$alone" -v t="$took" -v p="$peak" -v c="$cpu" -v k="${cases:-0}" -v code="$code" -v l="$latency" 'BEGIN {
  limit = a * int((n + at - 1) / at)
  printf "%d endpoints, %d at the same time, %d cases, %d ms latency, exit %d\n", n, at, k, l, code
  printf "one alone  %7.1f s   (median of 3)\n", a
  printf "limit      %7.1f s   (one alone x %d / %d, rounded up)\n", limit, n, at
  printf "took       %7.1f s   ratio %.2f   bound 1.50   %s\n", t / 1000, t / 1000 / limit, t / 1000 / limit <= 1.5 ? "holds" : "MISSED"
  printf "CPU        %7.1f s   %.2f ms a case\n", c / 1000, (k > 0 ? c / k : 0)
  printf "memory     %7d MB  bound 1024   %s\n", p, p <= 1024 ? "holds" : "MISSED"
}'
