// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

/// Holds workbooks against the program: LibreOffice opens each of them twice, once recalculating
/// every formula and once taking every stored value as it is, and both are compared, cell by cell,
/// with what the report says. LibreOffice takes seconds to start: compare many at once.
namespace nytto::recalculation {

/// A cell as a spreadsheet program sees it.
struct Value {
    enum class Kind { Empty, Number, Text, Error };
    Kind kind = Kind::Empty;
    double number = 0; ///< a date is its day number
    QString text;
    QString formula; ///< empty when it is none
};

class Workbook {
public:
    Value at(int sheet, int row, int column) const;
    void set(int sheet, int row, int column, const Value& value);
    QStringList sheetNames;

private:
    QHash<quint64, Value> m_values;
};

struct Pair {
    Workbook recalculated;
    Workbook stored;
};

/// Reads the workbooks both ways, with one start of LibreOffice each way. On failure `error` says
/// why in a sentence and the result is empty.
std::vector<Pair> read(const QStringList& xlsxPaths, QString& error);

/// The cells of all tables that are not recalculated = stored = the program's value, one line
/// each; empty when all agree. Amounts agree within half an öre.
QString differences(const Report& report, const Pair& pair);

/// read() and differences() for one workbook: empty when all is well.
QString compareRecalculated(const Report& report, const QString& xlsxPath);

} // namespace nytto::recalculation
