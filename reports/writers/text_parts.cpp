// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/text_parts.h"

#include "model/basics/plain_text.h"

#include <QCoreApplication>

namespace nytto {

namespace {
Error tooLong(const QString& paragraph) {
    return {ErrorCode::BadInput,
            QCoreApplication::translate(
                "writers", "The paragraph “%1 …” has %2 characters, and a cell of a spreadsheet "
                           "holds at most %3: divide it into several paragraphs.")
                .arg(paragraph.left(40).simplified(), QString::number(paragraph.size()),
                     QString::number(longestCellText))};
}
} // namespace

Result<QStringList> textParts(const QString& given) {
    const QString text = withPlainBreaks(given);
    if (text.size() <= longestCellText && text.count(u'\n') < mostLinesInCell)
        return QStringList{text};
    QStringList parts;
    int lines = mostLinesInCell;
    for (const QString& paragraph : text.split(u'\n')) {
        if (paragraph.size() > longestCellText)
            return tooLong(paragraph);
        if (lines < mostLinesInCell &&
            parts.last().size() + 1 + paragraph.size() <= longestCellText) {
            parts.last() += u'\n' + paragraph;
            ++lines;
        } else {
            parts.append(paragraph);
            lines = 1;
        }
    }
    return parts;
}

} // namespace nytto
