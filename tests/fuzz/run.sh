#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh SECONDS [FUZZER…]: gives each fuzzer of the preset `fuzz` so many seconds, and says how many
# inputs it has tried. What is found lies in build/fuzz/findings; once mended, it belongs into
# tests/fixtures/fuzz/FUZZER. What a fuzzer has learnt stays in build/fuzz/corpus.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."

all=(json_load document_open number_input clipboard zip_check command_line)
seconds=$1
shift
[ $# -gt 0 ] || set -- "${all[@]}"

base=build/fuzz
scratch=$base # in memory where that can be had: the documents are many and short-lived
[ ! -w /dev/shm ] || scratch=/dev/shm
TMPDIR=$(mktemp -d "$scratch/fuzz.XXXXXX")
export TMPDIR QT_LOGGING_RULES='*=false'
trap 'rm -rf "$TMPDIR"' EXIT

rm -rf $base/seeds
mkdir -p $base/findings
for seeds in nytto_fuzz_seeds nytto_fuzz_command_seeds; do
    [ ! -x $base/tests/fuzz/$seeds ] || $base/tests/fuzz/$seeds $base/seeds
done

failed=0
for fuzzer in "$@"; do
    log=$base/$fuzzer.log
    mkdir -p "$base/corpus/$fuzzer" "$base/seeds/$fuzzer"
    options=(-max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -print_final_stats=1
        -artifact_prefix="$base/findings/$fuzzer-")
    [ ! -s "$base/seeds/$fuzzer.dict" ] || options+=(-dict="$base/seeds/$fuzzer.dict")
    if ! nice "$base/tests/fuzz/fuzz_$fuzzer" "$base/corpus/$fuzzer" "$base/seeds/$fuzzer" \
        "tests/fixtures/fuzz/$fuzzer" "${options[@]}" >"$log" 2>&1; then
        failed=1
        grep -a '^SUMMARY\|Test unit written to' "$log" || tail -n 20 "$log"
        printf '%s: a FINDING; see %s\n' "$fuzzer" "$log"
    fi
    printf '%s: %s inputs, %s a second\n' "$fuzzer" \
        "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")" \
        "$(sed -n 's/^stat::average_exec_per_sec: *//p' "$log")"
done
exit $failed
