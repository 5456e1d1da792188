#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The layers: model <- reports <- app and model <- views <- app. Holds every include of a source
# tree (this project's, or the one given) against what its room may know.
set -euo pipefail
cd "${1:-$(dirname "$(readlink -f "$0")")/../..}"

headers=$(qmake6 -query QT_INSTALL_HEADERS)
[ -e "$headers/QtCore/QString" ] || { echo "No Qt headers in $headers." >&2 && exit 1; }

declare -A may_include=([model]='model' [reports]='model|reports' [views]='model|views'
    [app]='model|reports|views|app')
broken=0
report() {
    echo "$1 includes $2: $3" >&2
    broken=$((broken + 1))
}

for room in model reports views app; do
    while IFS=: read -r file _ include; do
        name=$(sed -E 's/^ *# *include *[<"]([^>"]*)[>"].*/\1/' <<<"$include")
        case $include in
        *\"../* | *\"*/../*) report "$file" "$name" "includes go from the top of the project" ;;
        *\"*/*) [[ $name =~ ^(${may_include[$room]})/ ]] ||
            report "$file" "$name" "$room stands beside or below that" ;;
        *\<[Qq]*)
            [[ $room = app || $room = views || $name = QtCore/* || -e $headers/QtCore/$name ]] ||
                report "$file" "$name" "$room knows Qt Core only, no screens"
            ;;
        *xlsxwriter*) [ $room = reports ] ||
            report "$file" "$name" "Excel is written in reports" ;;
        *sqlite3.h*) [[ $file = model/storage/* ]] ||
            report "$file" "$name" "SQL stays in model/storage" ;;
        esac
    done < <(grep -rnE '^ *# *include' --include='*.cpp' --include='*.h' "$room")
done
[ $broken = 0 ] || { echo "$broken includes break the layers." >&2 && exit 1; }
echo "No include breaks the layers."
