# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion of nyttoportfolj; the arms are made from the program's own declarations.

# Sets `place`: the option whose value the current word is, or which of the verb's arguments, from
# 0. Given: the options that take a value.
_nyttoportfolj_place() {
    local at word
    place=0
    for ((at = 2; at < COMP_CWORD; at++)); do
        word=${COMP_WORDS[at]}
        if [[ $1 == *" $word "* ]]; then
            at=$((at + 1))
            [ "$at" -lt "$COMP_CWORD" ] || place=$word
        elif [[ $word != -?* ]]; then
            place=$((place + 1))
        fi
    done
}

_nyttoportfolj() {
    local current=${COMP_WORDS[COMP_CWORD]} options='' words='' suffix='' place=0 hidden word
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        options='--help --version' words='@VERBS@' suffix=nyp
    else
        case ${COMP_WORDS[1]} in
@ARMS@
        esac
    fi
    if [[ $current == -* && $place != -* ]]; then
        words=$options suffix=''
    fi
    while IFS= read -r word; do
        COMPREPLY+=("$word")
    done < <(compgen -W "$words" -- "$current")
    [ -n "$suffix" ] || return 0
    compopt -o filenames 2>/dev/null
    hidden="!*.$suffix"
    [ "$suffix" != '*' ] || hidden=''
    while IFS= read -r word; do
        COMPREPLY+=("$word")
    done < <(compgen -d -- "$current"; compgen -f -X "$hidden" -- "$current")
} && complete -F _nyttoportfolj nyttoportfolj
