#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the strings of all sources into the catalogues: Swedish whole, English (the language of
# the sources) only where a plural needs it. What no source has any more is dropped, unless the
# catalogues are copied to another folder first, where it stays marked.
# Usage: update.sh LUPDATE [FOLDER FOR COPIES]
set -euo pipefail
lupdate=$1
cd "$(dirname "$(readlink -f "$0")")/.."
folder=translations
drop=(-no-obsolete)
if [ $# -gt 1 ]; then
    folder=$2
    drop=()
    cp translations/*.ts "$folder"
fi

# Whatever lupdate has to say is a fault: a class whose header it does not find loses its context.
update() {
    local words
    words=$("$lupdate" -silent -extensions 'cpp,h' -locations none -source-language en -I . \
        "${drop[@]}" app model reports views "$@" 2>&1)
    [ -z "$words" ] || { echo "$words" >&2 && exit 1; }
}
update -target-language sv_SE -ts "$folder/nyttoportfolj_sv.ts"
update -pluralonly -target-language en_GB -ts "$folder/nyttoportfolj_en.ts"
