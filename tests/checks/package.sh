#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed beside the program: valid for the desktops, shells and readers that it is for,
# of one name throughout, and telling all that the program tells of itself.
# Usage: package.sh BUILD
set -euo pipefail
build=$(readlink -f "$1")
cd "$(dirname "$(readlink -f "$0")")/../.."
export LC_ALL=C.UTF-8
unset LANGUAGE

faults=0
fault() {
    printf '%s\n' "$*" >&2
    faults=$((faults + 1))
}
for tool in desktop-file-validate appstreamcli update-mime-database gio groff preconv zsh gzip; do
    command -v "$tool" >/dev/null || { echo "$tool is missing: ./dev test installs it." >&2 && exit 1; }
done

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
DESTDIR=$folder/root cmake --install "$build" --prefix /usr >"$folder/install.log" 2>&1 ||
    { cat "$folder/install.log" >&2 && exit 1; }
usr=$folder/root/usr share=$folder/root/usr/share
program=$usr/bin/nyttoportfolj
id=se.nyttoportfoljen.Nyttoportfoljen

# --- Desktop -------------------------------------------------------------------------------------
entry=$share/applications/$id.desktop
metainfo=$share/metainfo/$id.metainfo.xml
desktop-file-validate "$entry" || fault "The desktop entry is not valid."
appstreamcli validate --no-net "$metainfo" >"$folder/appstream.log" ||
    { fault "The AppStream metadata are not valid." && cat "$folder/appstream.log" >&2; }
says() { grep -qF -- "$2" "$1" || fault "${1##*/} does not say: $2"; }
says "$entry" "Icon=$id"
says "$entry" 'MimeType=application/x-nyttoportfolj;'
says "$entry" 'Exec=nyttoportfolj %f'
says "$metainfo" "<id>$id</id>"
says "$metainfo" ">$id.desktop<"
for tag in summary p li developer_name; do
    [ "$(grep -c "<$tag>" "$metainfo")" = "$(grep -c "<$tag xml:lang=\"sv\">" "$metainfo")" ] ||
        fault "The AppStream metadata are not wholly in Swedish: <$tag>"
done
for key in GenericName Comment Keywords; do
    says "$entry" "${key}[sv]="
done
for icon in apps/$id mimetypes/application-x-nyttoportfolj; do
    says "$share/icons/hicolor/scalable/$icon.svg" '<svg'
    for size in 16 22 24 32 48 64 128 256 512; do
        png=$share/icons/hicolor/${size}x$size/$icon.png
        # Width and height stand after the first sixteen bytes.
        [ "$(od -An -tu1 -j16 -N8 "$png" | tr -s ' ')" = \
            " 0 0 $((size / 256)) $((size % 256)) 0 0 $((size / 256)) $((size % 256))" ] ||
            fault "$png is not of its size."
    done
done

# --- Documents -----------------------------------------------------------------------------------
mkdir -p "$folder/data/mime/packages"
cp /usr/share/mime/packages/freedesktop.org.xml "$share/mime/packages/nyttoportfolj.xml" \
    "$folder/data/mime/packages"
update-mime-database "$folder/data/mime" 2>"$folder/mime.log" || fault "The MIME type is not valid."
! grep nyttoportfolj "$folder/mime.log" >&2 || fault "The MIME type is not valid."
type_of() {
    XDG_DATA_HOME=$folder/data XDG_DATA_DIRS=$folder/data gio info -a standard::content-type "$1" |
        sed -n 's/.*standard::content-type: //p'
}
"$program" new "$folder/budget.nyp" >/dev/null
cp "$folder/budget.nyp" "$folder/budget"
for file in budget.nyp budget; do
    type=$(type_of "$folder/$file")
    [ "$type" = application/x-nyttoportfolj ] || fault "$file is taken for $type."
done
# Of another program: the same database, without our mark.
cp "$folder/budget.nyp" "$folder/another"
printf '\0\0\0\0' | dd of="$folder/another" bs=1 seek=68 conv=notrunc status=none
type=$(type_of "$folder/another")
[ "$type" = application/vnd.sqlite3 ] || fault "A database of another program is taken for $type."

# --- What the program tells of itself ------------------------------------------------------------
verbs=$("$program" --help | sed -n '/without a window:/,/^$/s/^  \([a-z][a-z-]*\) .*/\1/p')
reports=$("$program" reports | sed 's/ .*//')
samples=$("$program" new --help | grep -oE '\b[a-z]+-[0-9]{4}\b' | sort -u)
[ "$(wc -w <<<"$verbs")" -ge 7 ] || fault "The verbs of --help could not be read: $verbs"
[ "$(wc -w <<<"$reports")" -ge 10 ] || fault "The reports could not be read: $reports"
[ "$(wc -w <<<"$samples")" -ge 3 ] || fault "The samples could not be read: $samples"
options() { "$program" "$1" --help | sed -nE 's/^  (--?[a-z][a-z-]*)( .*)?$/\1/p'; }

# --- Manual --------------------------------------------------------------------------------------
for manual in "$share/man/man1/nyttoportfolj.1.gz" "$share/man/sv/man1/nyttoportfolj.1.gz"; do
    gzip -dc "$manual" >"$folder/manual.1"
    words=$(preconv -e UTF-8 "$folder/manual.1" | groff -ww -t -man -Tutf8 -rLL=78n 2>&1 >"$folder/shown")
    [ -z "$words" ] || fault "$manual: $words"
    shown=" $(sed -e 's/\x1b\[[0-9;]*m//g' -e 's/.\x08//g' "$folder/shown" | tr -s '\n ' '  ') "
    for word in $verbs $reports $samples --help --version \
        $(for verb in $verbs; do options "$verb"; done); do
        [[ $shown == *" $word "* ]] || fault "$manual does not tell of $word."
    done
    ! grep -q '@[A-Z]*@' "$folder/manual.1" || fault "$manual is not filled in."
done
gzip -dc "$share/man/sv/man1/nyttoportfolj.1.gz" | grep -q 'Skriver en rapport' ||
    fault "The Swedish manual tells of its commands in another language."

# --- Shells --------------------------------------------------------------------------------------
bash_completion=$share/bash-completion/completions/nyttoportfolj
zsh_completion=$share/zsh/vendor-completions/_nyttoportfolj
bash -n "$bash_completion" || fault "The completion of bash is not valid."
zsh -n "$zsh_completion" || fault "The completion of zsh is not valid."
in_bash() { # what is offered for the last of the words
    (
        cd "$folder"
        # shellcheck disable=SC1090
        . "$bash_completion"
        COMP_WORDS=(nyttoportfolj "$@") COMP_CWORD=$#
        _nyttoportfolj
        echo " ${COMPREPLY[*]} "
    )
}
in_zsh() { # what zsh is told of the command line
    (cd "$folder" && zsh -fc '
        _arguments() { print -r -- "$@" }
        _describe() { print -rl -- $commands }
        completion=$1; shift
        words=(nyttoportfolj "$@") CURRENT=$#words
        . $completion' zsh "$zsh_completion" "$@")
}
offers() { # offers SHELL WANTED WORDS…
    local answer
    answer=$("in_$1" "${@:3}")
    [[ $answer == *"$2"* ]] || fault "$1 does not offer $2 after: ${*:3}"
}
for verb in $verbs; do
    offers bash " $verb " ''
    offers zsh "$verb:" ''
    for option in $(options "$verb"); do
        offers bash " $option " "$verb" -
        offers zsh "${option}[" "$verb" -
    done
done
for report in $reports; do
    offers bash " $report " report budget.nyp ''
    offers bash " $report " report --year 2025 budget.nyp ''
    offers zsh "$report" report budget.nyp ''
done
for sample in $samples; do
    offers bash " $sample " new budget.nyp --sample ''
    offers zsh "$sample" new budget.nyp --sample ''
done
offers bash ' xlsx csv json ' report budget.nyp annual-analysis --format ''
offers bash ' csv ' report budget.nyp annual-analysis --format c
offers bash ' budget.nyp ' check b
offers bash ' budget.nyp ' b

# --- Of one version, and the same everywhere -----------------------------------------------------
version=$("$program" --version | sed -E 's/^[^ ]+ ([0-9.]+).*/\1/')
says "$metainfo" "<release version=\"$version\""
gzip -dc "$share/doc/nyttoportfolj/changelog.Debian.gz" | head -n 1 |
    grep -q "^nyttoportfolj ($version-" || fault "debian/changelog is not of version $version."
find "$usr" -name '*.gz' | while IFS= read -r file; do
    # Neither a name nor a time.
    [ "$(od -An -tx1 -j3 -N5 "$file" | tr -d ' ')" = 0000000000 ] ||
        { echo "$file tells when it was made." >&2 && exit 1; }
done || faults=$((faults + 1))
for file in copyright changelog.gz; do
    [ -s "$share/doc/nyttoportfolj/$file" ] || fault "doc/nyttoportfolj/$file is missing."
done

[ $faults = 0 ] || { echo "$faults faults." >&2 && exit 1; }
echo "What is installed is whole: $(wc -w <<<"$verbs") verbs, $(wc -w <<<"$reports") reports."
