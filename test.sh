#!/usr/bin/env bash
# Builds everything and runs every test. The last line says how many passed and failed.
#   ./test.sh [--long] [--filter EXPRESSION]
# --long    the fault and leak suites take their full time
# --filter  only these tests, as dotnet test takes it: MeetingScenario, or FullyQualifiedName~Calendar
# The data tests also run on SQL Server where INTRANET_TEST_SQLSERVER says where one is.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
exec </dev/null
export DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en DOTNET_CLI_TELEMETRY_OPTOUT=1

filter=()
while (( $# )); do
    case $1 in
        --long) export INTRANET_TEST_LONG=1; shift ;;
        --filter) filter=(--filter "${2:?--filter needs an expression}"); shift 2 ;;
        *) echo "$0: unknown option '$1' (known: --long, --filter EXPRESSION)" >&2; exit 2 ;;
    esac
done

if [[ $(dotnet --version 2>/dev/null) != 10.* ]]; then
    echo 'The .NET 10 SDK is not installed, or dotnet is not in PATH: https://dotnet.microsoft.com/download/dotnet/10.0' >&2
    exit 1
fi
scripts/install-packages.sh postgresql browser

echo '== Build'
if ! dotnet restore Intranet.sln --verbosity quiet ||
   ! dotnet build Intranet.sln --no-restore -warnaserror --verbosity quiet -tl:off -consoleLoggerParameters:Summary; then
    echo 'The build failed; no test was run.'
    exit 1
fi

# count FILE: how many tests the results name in all, how many ran, how many passed.
count() {
    sed -n 's/.*<Counters total="\([0-9]*\)" executed="\([0-9]*\)" passed="\([0-9]*\)".*/\1 \2 \3/p' "$1" 2>/dev/null || true
}

# Said of every run, or said again below: each skipped test, and that SQL Server is missing.
noise='^Test run for |^A total of |^Results File: |^ *Skipped |^\[xUnit.*(\[SKIP\]|\[FAIL\]|INTRANET_TEST_SQLSERVER)'
results=$PWD/artifacts/test-results
rm -rf "$results"
passed=0 failed=0 skipped=0 faults=()
for project in tests/*.Tests/*.csproj; do
    name=$(basename "$project" .csproj)
    echo
    echo "== $name"
    ended=0
    dotnet test "$project" --no-build --verbosity quiet "${filter[@]}" --results-directory "$results" \
        --logger 'console;verbosity=minimal' --logger "trx;LogFileName=$name.trx" 2>&1 | sed --unbuffered -E "/$noise/d" || ended=$?

    read -r total ran good <<<"$(count "$results/$name.trx")" || true
    (( passed += ${good:-0}, failed += ${ran:-0} - ${good:-0}, skipped += ${total:-0} - ${ran:-0} )) || true
    if (( ended && ${ran:-0} == ${good:-0} )); then
        faults+=("$name broke off (exit code $ended).")
    elif (( ! ${ran:-0} && ! ${#filter[@]} )); then
        faults+=("$name ran no test.")
    fi
done
(( passed + failed + skipped + ${#faults[@]} )) || faults+=('No test matches the filter.')

echo
[[ -n ${INTRANET_TEST_SQLSERVER:-} ]] || echo 'SQL Server: the data tests were not run there; INTRANET_TEST_SQLSERVER is not set.'
(( ! ${#faults[@]} )) || printf '%s\n' "${faults[@]}"

# What went wrong around the tests counts as a failure each, so that the last line never looks better than the run was.
(( failed += ${#faults[@]} )) || true
summary="$passed passed, $failed failed"
(( ! skipped )) || summary+=", $skipped skipped"
echo "$summary"
(( ! failed ))
