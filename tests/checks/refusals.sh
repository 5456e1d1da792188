#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The checks can fail: each is given a small tree with one fault and has to refuse it by name.
set -euo pipefail
checks=$(dirname "$(readlink -f "$0")")
failed=0

# refuses CHECK FILE LINE WORDS: a tree whose FILE holds LINE is refused with WORDS.
refuses() {
    local tree output
    tree=$(mktemp -d)
    mkdir -p "$tree"/{app,model/{storage,entities,calculation,tables},views,reports,"$(dirname "$2")"}
    printf '%s\n' "$3" >"$tree/$2"
    if output=$("$checks/$1" "$tree" 2>&1) || [[ $output != *"$4"* ]]; then
        printf '%s let %s pass with: %s\n%s\n' "$1" "$2" "$3" "$output" >&2
        failed=1
    fi
    rm -r "$tree"
}

only_core='knows Qt Core only'
refuses layers.sh model/a.h '#include <QWidget>' "$only_core"
refuses layers.sh model/a.cpp '#include <QtGui/QColor>' "$only_core"
refuses layers.sh model/a.cpp '#  include <qpainter.h>' "$only_core"
refuses layers.sh reports/a.cpp '#include <QChart>' "$only_core"
refuses layers.sh model/a.cpp '#include <xlsxwriter.h>' 'Excel is written in reports'
refuses layers.sh app/a.cpp '#include <sqlite3.h>' 'SQL stays in model/storage'
refuses layers.sh model/a.cpp '#include "views/page.h"' 'model/a.cpp includes views/page.h'
refuses layers.sh views/a.cpp '#include "reports/writer.h"' 'views/a.cpp includes reports/writer.h'
refuses layers.sh reports/a.cpp '#include "views/page.h"' 'reports/a.cpp includes views/page.h'
refuses layers.sh reports/a.cpp '#include "app/main.h"' 'reports/a.cpp includes app/main.h'
refuses layers.sh views/a.cpp '#include "../reports/writer.h"' 'from the top of the project'
refuses layers.sh model/entities/services/a.h '#include "model/document/edit.h"' \
    'the room entities does not stand above document'
refuses layers.sh views/services/a.cpp '#include "views/scenarios/a.h"' \
    'the room services does not stand above scenarios'
refuses layers.sh model/calculation/novelties/a.h '' 'this room is not in the order of rooms'
refuses licence.sh model/a.cpp 'int a;' 'model/a.cpp has no SPDX line'
refuses licence.sh dev '#!/bin/sh' 'dev has no SPDX line'
refuses arguments.sh app/a.cpp 'tr("%1 %2").arg(name).arg(year);' 'app/a.cpp:1: fill in'
refuses unseen_texts.sh app/a.cpp 'translate("a", "%n", nullptr, static_cast<int>(n));' 'app/a.cpp:1: this text'
refuses unseen_texts.sh app/a.cpp 'tr(QT_TRANSLATE_NOOP("a", "b"));' 'app/a.cpp:1: this text'
[ $failed = 0 ] || exit 1
echo "Every fault was refused."
