#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the package of a finished build, looks at it with lintian, and puts what it is made of and
# its checksum beside it: build/package/nyttoportfolj_*.deb, .spdx.json, .sha256.
# Usage: package.sh [BUILD [TARGET]]
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
build=${1:-build/release}
target=${2:-build/package}

# The same sources give the same package: every time in it is that of the last commit, or, where
# there is no git, of the release.
if [ -z "${SOURCE_DATE_EPOCH:-}" ]; then
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null) ||
        SOURCE_DATE_EPOCH=$(date -d "$(sed -n '/^ -- /{s/.*>  //p;q}' installer/debian/changelog)" +%s)
fi
export SOURCE_DATE_EPOCH TZ=UTC LC_ALL=C.UTF-8
umask 022

rm -rf "$target"
mkdir -p "$target"
cpack -G DEB --config "$build/CPackConfig.cmake" -B "$PWD/$target/work" >"$target/cpack.log" 2>&1 ||
    { cat "$target/cpack.log" >&2 && exit 1; }
mv "$target"/work/*.deb "$target"
rm -r "$target/work" "$target/cpack.log"
cd "$target"
package=$(ls ./*.deb)
package=${package#./}
python3 "$OLDPWD/installer/sbom.py" "$package" >"${package%.deb}.spdx.json"
sha256sum "$package" >"$package.sha256"

# Overrides stand, each with its reason, in installer/debian/lintian-overrides.
root=()
[ "$(id -u)" -ne 0 ] || root=(--allow-root)
lintian "${root[@]}" --fail-on error,warning --display-info "$package"
stat -c '%n: %s bytes' -- *
cat "$package.sha256"
