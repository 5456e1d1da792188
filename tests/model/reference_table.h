// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QStringList>

namespace nytto::test {

/// The published figures as separate files, where they lie beside the project: semicolons, no
/// quotes, a head line. They are not part of the project; tests skip without them.
class ReferenceTable {
public:
    static QString folder() { return QStringLiteral(NYTTO_SOURCE_DIR "/../shared/reference"); }
    static bool isThere() { return QDir(folder()).exists(); }

    explicit ReferenceTable(const QString& name) {
        QFile file(folder() + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return;
        QString text = QString::fromUtf8(file.readAll());
        text.remove(QChar::ByteOrderMark).remove(u'\r');
        const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
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
