#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The layers, model <- reports <- app and model <- views <- app, and the order of the rooms in each.
# Holds every include of a source tree (this project's, or the one given) against both: a layer
# knows what is below it, and a room the rooms before its own.
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
        [[ $include =~ [\<\"]([^\>\"]*)[\>\"] ]] && name=${BASH_REMATCH[1]}
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

# The rooms of a folder from below to above, "." being the folder itself. Rooms between two bars
# stand beside each other and do not know each other. A room that is named nowhere is a fault.
check_rooms() {
    local folder=$1 rank=0 room group file include
    shift
    declare -A rank_of=()
    for group in "$@"; do
        if [ "$group" = '|' ]; then rank=$((rank + 1)); else rank_of[$group]=$rank; fi
    done
    while read -r room; do
        [ -n "${rank_of[$room]:-}" ] ||
            report "$folder/$room" "nothing" "this room is not in the order of rooms ($0)"
    done < <(find "$folder" -mindepth 2 -name '*.h' | sed "s|^$folder/||; s|/.*||" | sort -u)
    while IFS=: read -r file include; do
        room=${file#"$folder/"}
        [[ $room = */* ]] && room=${room%%/*} || room=.
        include=${include#*\"$folder/}
        include=${include%\"*}
        [[ $include = */* ]] && name=${include%%/*} || name=.
        [ "$room" != "$name" ] || continue
        [ "${rank_of[$name]:-0}" -lt "${rank_of[$room]:-99}" ] ||
            report "$file" "$folder/$include" "the room $room does not stand above $name"
    done < <(grep -rHE "^#include \"$folder/" --include='*.cpp' --include='*.h' "$folder" |
        grep -vE "^$folder/all_entities.cpp:")
}
check_rooms model basics '|' entities '|' document '|' calculation storage '|' tables samples
check_rooms model/entities . '|' services portfolios initiatives investments scenarios allocation \
    reconciliation analysis '|' bills
check_rooms model/calculation investments '|' initiatives services '|' portfolios scenarios '|' \
    allocation reconciliation '|' bills '|' . '|' analysis
check_rooms model/tables . '|' services investments portfolios allocation bills reconciliation '|' \
    initiatives '|' scenarios analysis '|' overview
check_rooms reports building writers '|' investments '|' data '|' services initiatives portfolios \
    scenarios allocation bills reconciliation '|' analysis '|' .
check_rooms views shared '|' tables '|' panels '|' allocation analysis initiatives investments \
    overview portfolios reconciliation scenarios services settings start
check_rooms app export help pages '|' document shortcuts '|' print '|' commands '|' window '|' .

[ $broken = 0 ] || { echo "$broken includes break the layers or the order of rooms." >&2 && exit 1; }
echo "No include breaks the layers or the order of rooms."
