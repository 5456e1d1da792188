#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the package once more, from a copy of the sources in a folder of another name and depth and
# without the compiler's cache, and holds it against the one in build/package, byte by byte. With
# --cached what was compiled may come from the cache: linking and packing alone are proven then.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
package=$(ls build/package/*.deb)
copy=$PWD/build/reproduce/in/another/folder

# As package.sh has it; the copy has no git.
if [ -z "${SOURCE_DATE_EPOCH:-}" ] && date=$(git log -1 --format=%ct 2>/dev/null); then
    export SOURCE_DATE_EPOCH=$date
fi
rm -rf build/reproduce
mkdir -p "$copy"
tar -c --exclude=./build --exclude=./.git . | tar -x -C "$copy"
cd "$copy"
[ "${1:-}" = --cached ] || export CCACHE_DISABLE=1
cmake --preset release >/dev/null
cmake --build --preset release --target nyttoportfolj package_files
installer/package.sh build/release >/dev/null
cd "$OLDPWD"
cmp "$package" "$copy/build/package/$(basename "$package")"
cmp "${package%.deb}.spdx.json" "$copy/build/package/$(basename "${package%.deb}").spdx.json"
echo "Both builds gave the same package: $(sha256sum "$package" | cut -d' ' -f1)"
rm -rf build/reproduce
