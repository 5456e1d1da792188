#compdef nyttoportfolj
# SPDX-License-Identifier: GPL-3.0-or-later
# zsh completion of nyttoportfolj; the arms are made from the program's own declarations.
_nyttoportfolj() {
    local -a commands
    commands=(
@VERBS@
    )
    if ((CURRENT == 2)); then
        _describe -t commands command commands
        _arguments '--help[Shows this help; after a command its own.]' \
            '--version[Shows the version of the program.]' '1:document:_files -g "*.nyp"'
        return
    fi
    local verb=${words[2]}
    shift words
    ((CURRENT -= 1))
    case $verb in
@ARMS@
    esac
}
_nyttoportfolj "$@"
