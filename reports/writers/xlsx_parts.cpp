// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/xlsx_parts.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace nytto {

namespace {
constexpr qsizetype longestTag = 200; // with what stands before it

/// Whether a document that begins and ends so closes the element it opened first.
bool isWholeXml(const QByteArray& beginning, const QByteArray& end) {
    static const QRegularExpression root(QStringLiteral("<([A-Za-z][A-Za-z0-9:]*)"));
    const QString name = root.match(QString::fromUtf8(beginning)).captured(1);
    const QByteArray closing = end.trimmed();
    return !name.isEmpty() && (closing.endsWith("</" + name.toUtf8() + ">") ||
                               (beginning.size() < longestTag && closing.endsWith("/>")));
}

Error notWhole(const QString& part) {
    return {ErrorCode::NoSpace,
            QCoreApplication::translate("writers",
                                        "There is no room for the export's temporary files in %1.")
                .arg(QDir::toNativeSeparators(QDir::tempPath())),
            QStringLiteral("%1 is not whole").arg(part)};
}
} // namespace

Result<void> checkParts(const ZipFile& workbook) {
    if (workbook.entries().empty())
        return notWhole(QStringLiteral("The workbook"));
    for (const ZipFile::Entry& entry : workbook.entries()) {
        QByteArray beginning;
        QByteArray end;
        NYTTO_CHECK(workbook.read(entry, [&](const QByteArray& piece) {
            if (beginning.size() < longestTag)
                beginning += piece.left(longestTag);
            end = (end + piece).right(longestTag);
        }));
        if (!isWholeXml(beginning, end))
            return notWhole(entry.name);
    }
    return {};
}

} // namespace nytto
