#!/usr/bin/env bash
# Measures the suite as a whole process; see tests/benchmarks/README.md. Started by ./run.sh bench.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! dotnet build "$here/Bench" -c Release -v quiet --nologo >"$log" 2>&1; then
  cat "$log" >&2
  exit 2
fi
dotnet "$here/Bench/bin/Release/net10.0/Bench.dll" "$@"
