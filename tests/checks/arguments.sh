#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Texts are filled in by one call: text.arg(name, QString::number(year)). In a chain, as
# text.arg(name).arg(year), a “%2” that somebody has typed into the name is filled in too. Only
# after a number with a width, arg(number, 2, 10, QChar(u'0')), may a call follow.
cd "${1:-$(dirname "$(readlink -f "$0")")/../..}" || exit 2
python3 - <<'PYTHON'
import pathlib
import re
import sys


def end_of_call(source, at):
    """The place after the parenthesis that closes the one before `at`."""
    depth, in_text = 1, False
    while depth:
        letter = source[at]
        if letter == "\\" and in_text:
            at += 1
        elif letter == '"':
            in_text = not in_text
        elif not in_text:
            depth += (letter in "([{") - (letter in ")]}")
        at += 1
    return at


faults = 0
for folder in ("app", "model", "reports", "views"):
    for path in sorted(pathlib.Path(folder).rglob("*")):
        if path.suffix not in (".cpp", ".h"):
            continue
        source = path.read_text(encoding="utf-8")
        for call in re.finditer(r"\.arg\(", source):
            end = end_of_call(source, call.end())
            is_number = re.search(r",\s*\d+,\s*10,", source[call.end():end])
            if re.match(r"(?:\s|//[^\n]*\n)*\.arg\(", source[end:]) and not is_number:
                line = source.count("\n", 0, call.start()) + 1
                print(f"{path}:{line}: fill in all arguments by one call of arg().")
                faults += 1
if faults:
    sys.exit(1)
print("Every text is filled in by one call.")
PYTHON
