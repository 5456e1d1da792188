#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves the package in a bare Debian 12 in a folder: installs it with nothing but what it depends
# on, starts it on an X server, opens a document by its type, makes the annual analysis, removes and
# purges it, and looks for what is left. The windows are seen from outside, on the X server of this
# system. Needs root. Usage: check_package.sh PACKAGE.deb
set -euo pipefail
package=$(readlink -f "$1")
cd "$(dirname "$(readlink -f "$0")")/.."
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive
[ "$(id -u)" -eq 0 ] || { echo "A bare system is set up and installed in by root only." >&2 && exit 1; }

base=$PWD/build/bare/debian-12
root=$PWD/build/bare/checked
user=1234
id=se.nyttoportfoljen.Nyttoportfoljen
xvfb=''

say() { printf -- '-- %s\n' "$*"; }
fail() {
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}
finish() {
    [ -z "$xvfb" ] || kill "$xvfb" 2>/dev/null || true
    ! mountpoint -q "$root/proc" || umount "$root/proc"
}
trap finish EXIT

# The mirrors of this system, as far as they are Debian's.
mirrors() {
    # shellcheck disable=SC2016
    apt-get indextargets --format '$(CREATED_BY) $(ORIGIN) $(CODENAME) $(REPO_URI) $(SUITE) $(COMPONENT)' |
        awk '$1 == "Packages" && $2 == "Debian" && $3 ~ /^bookworm/ {
            suite = $3; print "deb " $4 " " suite " " $NF }' | sort -u
}
[ -n "$(mirrors)" ] || apt-get -q update >/dev/null
mirrors=$(mirrors)
[ -n "$mirrors" ] || mirrors='deb http://deb.debian.org/debian bookworm main'
mirror=$(awk '$3 == "bookworm" { print $2; exit }' <<<"$mirrors")

if [ ! -e "$base/done" ]; then
    say "Setting up a bare Debian 12 from $mirror"
    rm -rf "$base"
    mkdir -p "$base"
    debootstrap --variant=minbase bookworm "$base" "${mirror%/}" >build/bare/debootstrap.log 2>&1 ||
        { tail -n 20 build/bare/debootstrap.log >&2 && fail "debootstrap"; }
    touch "$base/done"
fi

inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive ${http_proxy:+http_proxy="$http_proxy"} "$@"; }
# As the one who uses the program.
as_user() { chroot --userspec=$user:$user "$root" /usr/bin/env -i PATH=/usr/bin:/bin HOME=/home/anna \
    LC_ALL=C.UTF-8 LANG=sv_SE.UTF-8 DISPLAY=":$display" XDG_CURRENT_DESKTOP=GNOME \
    sh -c 'cd && exec "$@"' sh "$@"; }
apt_inside() {
    inside apt-get -q -y -o Dpkg::Use-Pty=0 --no-install-recommends "$@" >>build/bare/apt.log 2>&1 ||
        { tail -n 20 build/bare/apt.log >&2 && fail "apt-get $*"; }
}
# Every file but those of the machinery itself.
files() {
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./tmp \
        -o -path ./var/cache/apt -o -path ./var/lib/apt -o -path ./var/lib/dpkg -o -path ./var/log \
        -o -path ./root \) -prune -o -print | sort)
}
begin() {
    finish
    xvfb=''
    rm -rf "$root"
    cp -a "$base" "$root"
    rm "$root/done"
    printf '%s\n' "$mirrors" >"$root/etc/apt/sources.list"
    apt-config dump | grep -E '^Acquire::(http|https)::?Proxy' >"$root/etc/apt/apt.conf.d/90host" || true
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    mount -t proc proc "$root/proc" 2>/dev/null || say "There is no /proc inside."
    : >build/bare/apt.log
    apt_inside update
    inside useradd --uid $user --create-home anna
    # The X server of this system, on the first number that is free; it is reached without a file.
    local number
    number=$(mktemp)
    Xvfb -displayfd 3 -screen 0 1280x900x24 -ac 3>"$number" 2>/dev/null &
    xvfb=$!
    for _ in $(seq 100); do
        [ ! -s "$number" ] || break
        sleep 0.1
    done
    display=$(cat "$number")
    rm "$number"
    [ -n "$display" ] || fail "No X server"
}
# Waits until a window of our class whose title holds the words is on the screen.
window_appears() {
    local all=''
    for _ in $(seq 300); do
        all=$(xwininfo -display ":$display" -root -tree 2>/dev/null || true)
        if grep -q "$1.*(\"nyttoportfolj\" \"nyttoportfolj\")" <<<"$all"; then
            local window
            window=$(grep -o "0x[0-9a-f]* \".*$1.*(\"nyttoportfolj\"" <<<"$all" | head -n 1 | cut -d' ' -f1)
            if xwininfo -display ":$display" -id "$window" | grep -q 'Map State: IsViewable'; then
                say "On the screen: $(grep "$window" <<<"$all" | sed 's/^ *//')"
                return
            fi
        fi
        sleep 0.2
    done
    printf '%s\n' "$all" >&2
    fail "No window of $1"
}
# The program of this check alone is ended: it is the only one whose root is here.
end_program() {
    local process
    for process in /proc/[0-9]*; do
        [ "$(readlink "$process/root" 2>/dev/null)" = "$root" ] &&
            [ "$(cat "$process/comm" 2>/dev/null)" = nyttoportfolj ] && kill "${process#/proc/}"
    done
    sleep 1
}
purge() {
    apt_inside remove nyttoportfolj
    say "Removed"
    # With nothing to configure, dpkg forgets it at once; apt would not know it any more.
    inside dpkg --purge nyttoportfolj >>build/bare/apt.log 2>&1 || fail "purge"
    apt_inside autoremove --purge
    ! inside dpkg-query -W nyttoportfolj 2>/dev/null | grep . || fail "dpkg still knows the package."
    say "Purged"
    files >build/bare/after
    # What other packages leave behind is theirs; the name of none of ours may be left.
    local left
    left=$(comm -13 build/bare/before build/bare/after)
    say "Left behind that was not there before:"
    printf '%s\n' "${left:-nothing}" | sed 's/^/     /'
    ! grep -iE 'nyttoportf' <<<"$(grep -v '^\./home/anna' <<<"$left")" ||
        fail "Something of the package is left."
}

say "FIRST: nothing but what the package depends on ($(basename "$package"))"
begin
files >build/bare/before
count=$(inside dpkg-query -W | wc -l)
cp "$package" "$root/tmp/"
apt_inside install "/tmp/$(basename "$package")"
say "Installed, with $(($(inside dpkg-query -W | wc -l) - count - 1)) packages that it depends on"
as_user nyttoportfolj --version
as_user nyttoportfolj new prov.nyp --sample goteborg-2025
as_user nyttoportfolj report prov.nyp annual-analysis --year 2025 --language sv -o analys.xlsx
python3 - "$root/home/anna/analys.xlsx" <<'PYTHON'
import re, sys, zipfile
book = zipfile.ZipFile(sys.argv[1])
assert book.testzip() is None
sheets = [n for n in book.namelist() if n.startswith("xl/worksheets/sheet")]
formulas = sum(book.read(n).count(b"<f>") for n in sheets)
assert len(sheets) > 5 and formulas > 100, (len(sheets), formulas)
print(f"     the annual analysis has {len(sheets)} sheets and {formulas} formulas")
PYTHON
as_user nyttoportfolj prov.nyp & disown
window_appears prov.nyp
end_program
purge

say "SECOND: opened by its type, on a system that knows types"
begin
apt_inside install shared-mime-info desktop-file-utils xdg-utils libglib2.0-bin hicolor-icon-theme
files >build/bare/before
cp "$package" "$root/tmp/"
apt_inside install "/tmp/$(basename "$package")"
as_user nyttoportfolj new prov.nyp --sample goteborg-2025 >/dev/null
cp "$root/home/anna/prov.nyp" "$root/home/anna/utan-tillnamn"
for file in prov.nyp utan-tillnamn; do
    type=$(as_user xdg-mime query filetype $file)
    say "$file is $type"
    [ "$type" = application/x-nyttoportfolj ] || fail "The type of $file"
done
entry=$(as_user xdg-mime query default application/x-nyttoportfolj)
say "and is opened by $entry"
[ "$entry" = $id.desktop ] || fail "The desktop entry of the type"
as_user xdg-open prov.nyp & disown
window_appears prov.nyp
end_program
as_user gio open utan-tillnamn & disown
window_appears utan-tillnamn
end_program
purge
[ -s "$root/home/anna/prov.nyp" ] || fail "The document is gone."
say "The documents are still there. All is well."
finish
rm -rf "$root"
