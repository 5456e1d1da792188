#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Lets clang-tidy read what has changed: in the working tree, and since REVISION (without one: in the
# last commit). --all: every source, which takes most of an hour. Needs a build whose generated
# headers are there.
#   tests/checks/tidy.sh BUILD [--all | REVISION]
set -euo pipefail
build=$(readlink -f "$1")
cd "$(dirname "$(readlink -f "$0")")/../.."

sources() {
    local since=${1:-}
    if [ "$since" = --all ]; then
        git ls-files 'app/*.cpp' 'model/*.cpp' 'reports/*.cpp' 'views/*.cpp'
        return
    fi
    [ -n "$since" ] || since=$(git rev-parse --verify --quiet HEAD~1 || git rev-parse HEAD)
    # A changed header is read with the source beside it.
    local changed file
    changed=$(git diff --name-only "$since" && git ls-files --others --exclude-standard)
    for file in $(sed -nE 's#^((app|model|reports|views)/.*)\.(cpp|h)$#\1.cpp#p' <<<"$changed" | sort -u); do
        [ ! -f "$file" ] || echo "$file"
    done
}

# The compiler's precompiled headers are nothing for clang-tidy: it reads their text.
commands=$build/tidy
mkdir -p "$commands"
find "$build" -name 'cmake_pch.hxx' -not -path "$commands/*" | while read -r header; do
    cp "$header" "$commands/$(basename "$(dirname "$header")").h"
done
sed -E -e "s# -include [^ ]*/([^/ ]+)/cmake_pch\.hxx# -include $commands/\1.h#g" \
    -e 's# -(fpch-preprocess|Winvalid-pch|Werror)##g' \
    "$build/compile_commands.json" >"$commands/compile_commands.json"

git rev-parse --git-dir >/dev/null 2>&1 ||
    { echo "No checkout of git: what has changed is not known, and nothing is read." && exit 0; }
files=$(sources "${2:-}")
[ -n "$files" ] || { echo "No source has changed." && exit 0; }
xargs -P "$(nproc)" -n 1 clang-tidy --quiet -p "$commands" <<<"$files" 2>"$commands/said" || {
    grep -vE '^[0-9]+ warnings?' "$commands/said" >&2 || true
    echo "clang-tidy found something: mend it, or write NOLINT with the reason." >&2
    exit 1
}
