// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/sheet_names.h"

#include "reports/writers/xlsx_text.h"

#include <QSet>

namespace nytto {

namespace {
constexpr qsizetype longestName = 31;

QString shortened(const QString& name, qsizetype length) {
    if (name.size() <= length)
        return name;
    qsizetype end = length - 1;
    if (name[end - 1].isHighSurrogate())
        --end;
    return name.left(end).trimmed() + QChar(0x2026);
}

QString cleared(QString name) {
    for (QChar& character : name) {
        const qsizetype at = QStringLiteral("'[]").indexOf(character);
        if (at >= 0)
            character = QStringLiteral("\u2019()")[at];
        else if (QStringLiteral(":*?/\\").contains(character) || character < u' ')
            character = u'-';
    }
    name = name.simplified();
    for (qsizetype at = 0; at < name.size(); ++at)
        if (isXlsxEscape(name, at))
            name[at] = u'-';
    // Excel keeps this one name for itself.
    if (name.isEmpty() || name.compare(QLatin1String("history"), Qt::CaseInsensitive) == 0)
        name += QLatin1Char('_');
    return name;
}
} // namespace

QStringList sheetNames(const QStringList& wanted) {
    QStringList names;
    QSet<QString> taken;
    for (const QString& want : wanted) {
        const QString clear = cleared(want);
        QString name = shortened(clear, longestName);
        for (int number = 2; taken.contains(name.toCaseFolded()); ++number) {
            const QString suffix = QStringLiteral(" (%1)").arg(number);
            name = shortened(clear, longestName - suffix.size()) + suffix;
        }
        taken.insert(name.toCaseFolded());
        names.append(name);
    }
    return names;
}

QString columnName(int column) {
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
    return name;
}

QString sheetPrefix(const QString& sheetName) {
    return QLatin1Char('\'') + QString(sheetName).replace(QLatin1String("'"), QLatin1String("''")) +
           QLatin1String("'!");
}

} // namespace nytto
