#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs drive_window.py on PROGRAM, with a session bus, an accessibility bus, an X server and a home
# of its own. Exits with 77 (skipped) where these are not to be had.
set -euo pipefail
program=$1
here=$(dirname "$(readlink -f "$0")")

missing=()
command -v Xvfb >/dev/null || missing+=(xvfb)
command -v dbus-run-session >/dev/null || missing+=(dbus-daemon)
[ -x /usr/libexec/at-spi-bus-launcher ] || missing+=(at-spi2-core)
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null ||
    missing+=(python3-gi gir1.2-atspi-2.0)
if [ ${#missing[@]} -gt 0 ]; then
    echo "Skipped: the window is not driven without the packages ${missing[*]} (./dev test installs them)."
    exit 77
fi

home=$(mktemp -d)
server=
cleanup() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    rm -rf "$home"
}
trap cleanup EXIT
mkdir -m 700 "$home/run"

# The server itself chooses a display that is free, and stays when its first client goes.
mkfifo "$home/display"
Xvfb -noreset -displayfd 3 -screen 0 1500x1000x24 -nolisten tcp 3>"$home/display" 2>/dev/null &
server=$!
read -r -t 30 display <"$home/display"

# The dialogs are Qt's own: no desktop, no portal.
timeout --kill-after=10 200 env -i PATH="$PATH" HOME="$home" XDG_RUNTIME_DIR="$home/run" \
    LC_ALL=en_GB.UTF-8 DISPLAY=":$display" \
    QT_QPA_PLATFORM=xcb QT_ACCESSIBILITY=1 QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 \
    dbus-run-session -- /usr/bin/python3 "$here/drive_window.py" "$program" "$home"
