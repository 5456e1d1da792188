// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QStringList>

namespace nytto::test {

/// Published figures, as tests/fixtures/published keeps them: semicolons, no quotes, a head line.
class PublishedTable {
public:
    explicit PublishedTable(const QString& name) {
        QFile file(QStringLiteral(NYTTO_SOURCE_DIR "/tests/fixtures/published/") + name);
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QStringList lines =
            QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines)
            m_rows << line.split(u';');
    }

    /// The rows with the named columns, joined by semicolons; none where a column is missing.
    QStringList lines(const QStringList& columns) const {
        QStringList result;
        for (qsizetype at = 1; at < m_rows.size(); ++at) {
            QStringList cells;
            for (const QString& column : columns) {
                const qsizetype place = m_rows.first().indexOf(column);
                if (place < 0)
                    return {};
                cells << m_rows[at].value(place);
            }
            result << cells.join(u';');
        }
        return result;
    }

private:
    QList<QStringList> m_rows;
};

} // namespace nytto::test
