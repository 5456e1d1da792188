// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/entries.h"
#include "views/tables/clipboard_table.h"

#include <QMimeData>

namespace nytto::fuzz {

namespace {

std::vector<QStringList> pasted(const QString& text) {
    QMimeData mime;
    mime.setText(text);
    return ClipboardTable::fromMime(mime).rows;
}

} // namespace

QString clipboard(const QByteArray& bytes) {
    ClipboardTable table;
    table.rows = pasted(QString::fromUtf8(bytes));
    if (table.rows.empty())
        return {};
    const std::unique_ptr<QMimeData> mime = table.toMime();
    if (ClipboardTable::fromMime(*mime).rows != table.rows)
        return QStringLiteral("Within the program other cells are pasted than were copied.");
    if (pasted(mime->text()) != table.rows)
        return QStringLiteral("Other cells are pasted than were copied.");
    return {};
}

} // namespace nytto::fuzz
