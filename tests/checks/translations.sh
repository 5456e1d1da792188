#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every string of the sources has its Swedish, every plural its English, and no translation is left
# over: an update of the catalogues (on a copy) must find nothing to do.
# Usage: translations.sh LUPDATE [ROOT]
set -euo pipefail
lupdate=$1
cd "${2:-$(dirname "$(readlink -f "$0")")/../..}"

copies=$(mktemp -d)
trap 'rm -rf "$copies"' EXIT
translations/update.sh "$lupdate" "$copies"
open=0
for catalogue in translations/*.ts; do
    copy=$copies/$(basename "$catalogue")
    # One line a message, to show what is missing.
    if tr -d '\n' <"$copy" | sed 's/<message/\n&/g' | grep -E 'type="(unfinished|vanished|obsolete)"' |
        sed -E 's/.*<source>(.*)<\/source>.*type="([a-z]*)".*/  \2: \1/' >&2; then
        echo "$catalogue is not complete: run ./dev translations, then translate what is unfinished." >&2
        open=$((open + 1))
    fi
done
[ $open = 0 ] || exit 1
echo "Every string is translated."
