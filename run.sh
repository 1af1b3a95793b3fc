#!/usr/bin/env bash
# Runs the conformance suite; see README.md. Needs only a .NET 10 SDK.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cli="$home/tests/Conformance.Cli/bin/Release/net10.0/Conformance.Cli.dll"
native="$home/tests/Conformance.Cli/bin/ReadyToRun"
stamp="$home/tests/Conformance.Cli/bin/.built"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

demand_sdk() {
  if ! command -v dotnet >/dev/null 2>&1; then
    echo "run.sh: the .NET 10 SDK is missing. Get it at https://dotnet.microsoft.com/download/dotnet/10.0 or with your package manager (dotnet-sdk-10.0)." >&2
    exit 2
  fi
}

# Whatever the build reads and is newer than the stamp; a deletion or a new file shows in its folder's time.
sources_changed() {
  [ ! -f "$stamp" ] || [ ! -f "$cli" ] || [ -n "$(find "$home/tests" "$home/global.json" "$home/.editorconfig" \
    "$home"/Directory.*.props \( -name bin -o -name obj -o -name TestResults -o -path "$home/tests/clients" -o -path "$home/tests/browser" \
    -o -path "$home/tests/workflows" -o -path "$home/tests/allure" -o -path "$home/tests/benchmarks" \) -prune -o -newer "$stamp" -print -quit)" ]
}

build() {
  local log
  log=$(mktemp)
  if ! dotnet build "$home/tests/Conformance.Cli" -c Release -v quiet --nologo >"$log" 2>&1; then
    if ! dotnet --list-sdks | grep -q '^10\.'; then
      echo "run.sh: no .NET 10 SDK among these; get it at https://dotnet.microsoft.com/download/dotnet/10.0" >&2
      dotnet --list-sdks >&2
    else
      cat "$log" >&2
    fi
    rm -f "$log"
    exit 2
  fi
  rm -f "$log"
  compile_ahead
}

# Native code spares each run the time of compiling itself; where its compiler cannot be had the program runs as it is.
compile_ahead() {
  dotnet build "$home/tests/ReadyToRun" -t:CompileAhead -v quiet --nologo >/dev/null 2>&1 ||
    echo "run.sh: the compiler to native code (crossgen2) cannot be had here; each run takes some tenths of a second longer without it" >&2
}

# One build at a time; the stamp is made before the build, so that an edit during it is not missed.
build_if_changed() {
  sources_changed || return 0
  mkdir -p "$(dirname "$stamp")"
  (
    if command -v flock >/dev/null 2>&1; then flock 9; fi
    if sources_changed; then
      echo "run.sh: building… (a minute or two the first time)" >&2
      # What the build makes new must not make the folders around it look changed.
      for project in "$home"/tests/*/*.csproj; do mkdir -p "${project%/*}/bin" "${project%/*}/obj"; done
      touch "$stamp.new"
      build
      mv "$stamp.new" "$stamp"
    fi
  ) 9>"$stamp.lock"
}

demand_sdk
if [ "${1-}" = check ]; then
  shift
  exec bash "$home/tests/check.sh" "$@"
fi
if [ "${1-}" = bench ]; then
  shift
  exec bash "$home/tests/benchmarks/bench.sh" "$@"
fi
build_if_changed
if [ "$native/.complete" -nt "$stamp" ]; then cli=$native/Conformance.Cli.dll; fi
exec dotnet "$cli" "$@"
