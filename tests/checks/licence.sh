#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every source, script and build file of a tree (this project's, or the one given) says its licence
# in its first two lines.
set -euo pipefail
cd "${1:-$(dirname "$(readlink -f "$0")")/../..}"

silent=0
while IFS= read -r -d '' file; do
    if ! head -n 2 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later$'; then
        echo "$file has no SPDX line." >&2
        silent=$((silent + 1))
    fi
done < <(find CMakeLists.txt dev .ci app model views reports translations tests installer -type f \
    \( -name '*.cpp' -o -name '*.h' -o -name '*.sh' -o -name '*.py' -o -name '*.cmake' \
    -o -name CMakeLists.txt -o -path dev -o -path '.ci/*' \) -print0 2>/dev/null)
[ $silent = 0 ] || { echo "$silent files do not say their licence." >&2 && exit 1; }
echo "Every file says its licence."
