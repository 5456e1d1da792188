// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/text_table.h"

#include <algorithm>

namespace nytto {

QString TextTable::text(qsizetype indent) const {
    std::vector<qsizetype> widths(m_sides.size(), 0);
    for (const QStringList& row : m_rows)
        for (qsizetype at = 0; at < row.size(); ++at)
            widths[at] = std::max(widths[at], row[at].size());
    QString result;
    for (const QStringList& row : m_rows) {
        QString line(indent, u' ');
        for (qsizetype at = 0; at < row.size(); ++at) {
            if (at > 0)
                line += QStringLiteral("  ");
            line += m_sides[at] == Side::Left ? row[at].leftJustified(widths[at])
                                              : row[at].rightJustified(widths[at]);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        result += line + u'\n';
    }
    return result;
}

} // namespace nytto
