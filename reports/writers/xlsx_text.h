// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace nytto {

/// A text as it stands in the files of a workbook, in UTF-8. Spreadsheets read "_x0041_" as an
/// escape of "A", so that an underscore which begins what looks like one is escaped itself.
QByteArray xlsxText(const QString& text);

/// Whether an escape of a spreadsheet begins with the underscore at this place.
bool isXlsxEscape(const QString& text, qsizetype at);

} // namespace nytto
