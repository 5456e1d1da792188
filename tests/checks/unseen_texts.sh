#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The tool that collects the texts for the catalogues skips, without a word, one whose arguments hold
# "<", as translate("reports", "%n rows", nullptr, static_cast<int>(rows)) does, and one that is
# marked within a call of its own kind, as tr(QT_TRANSLATE_NOOP(…)): they would stay English for
# ever. The number is worked out before the call; what looks a marked text up has another name.
cd "${1:-$(dirname "$(readlink -f "$0")")/../..}" || exit 2
python3 - <<'PYTHON'
import pathlib
import re
import sys


def arguments(source, at):
    """What stands in the parentheses that are open at `at`, with empty texts."""
    depth, in_text, seen = 1, False, ""
    while depth:
        letter = source[at]
        if letter == "\\" and in_text:
            at += 1
        elif letter == '"':
            in_text = not in_text
        elif not in_text:
            depth += (letter in "([{") - (letter in ")]}")
            seen += letter
        at += 1
    return seen


faults = 0
for folder in ("app", "model", "reports", "views"):
    for path in sorted(pathlib.Path(folder).rglob("*")):
        if path.suffix not in (".cpp", ".h"):
            continue
        source = path.read_text(encoding="utf-8")
        for call in re.finditer(r'\btranslate\((?=\s*"[^"]*",\s*")', source):
            if "<" in arguments(source, call.end()):
                line = source.count("\n", 0, call.start()) + 1
                print(f"{path}:{line}: this text is not seen by the catalogues; count before it")
                faults += 1
        for call in re.finditer(r'\b(tr|translate)\(\s*QT_TRANSLATE_NOOP', source):
            line = source.count("\n", 0, call.start()) + 1
            print(f"{path}:{line}: this text is not seen by the catalogues; mark it elsewhere")
            faults += 1
if faults:
    sys.exit(1)
print("Every text is seen by the catalogues.")
PYTHON
