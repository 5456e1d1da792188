// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/headings.h"

#include "model/basics/language.h"
#include "model/basics/money.h"
#include "model/tables/report.h"

#include <algorithm>

namespace nytto {

namespace {
std::optional<MoneyUnit> commonUnit(const ReportTable& table) {
    std::optional<MoneyUnit> unit;
    int columns = 0;
    for (const Column& column : table.columns) {
        if (column.type != ColumnType::Amount)
            continue;
        if (unit && *unit != column.unit)
            return std::nullopt;
        unit = column.unit;
        ++columns;
    }
    return columns > 1 && !table.title.isEmpty() ? unit : std::nullopt;
}

QString explanation(CellMark mark, const Language& language) {
    switch (mark) {
    case CellMark::Plain:
        break;
    case CellMark::Input:
        return language.translate("reports", "Dotted frame: entered in the document.");
    case CellMark::Assumed:
        return language.translate("reports", "* An assumption of ours; the comment says why.");
    case CellMark::Published:
        return language.translate("reports", "° As printed in the source.");
    case CellMark::Difference:
        return language.translate("reports",
                                  "≠ Does not agree with the published figure or with its parts.");
    case CellMark::Secret:
        return language.translate("reports", "Grey italics: withheld for secrecy.");
    }
    return {};
}
} // namespace

QString withUnit(const QString& title, MoneyUnit unit, const Language& language) {
    return title.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, language.unitName(unit));
}

QString tableHeading(const ReportTable& table, const Language& language) {
    const auto unit = commonUnit(table);
    return unit ? withUnit(table.title, *unit, language) : table.title;
}

QString columnHeading(const ReportTable& table, const Column& column, const Language& language) {
    if (column.type != ColumnType::Amount || commonUnit(table))
        return column.title;
    return withUnit(column.title, column.unit, language);
}

bool hasHeadings(const ReportTable& table) {
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [](const Column& column) { return !column.title.isEmpty(); });
}

QString markSign(CellMark mark) {
    switch (mark) {
    case CellMark::Assumed:
        return QStringLiteral("* ");
    case CellMark::Published:
        return QStringLiteral("° ");
    case CellMark::Difference:
        return QStringLiteral("≠ ");
    case CellMark::Plain:
    case CellMark::Input:
    case CellMark::Secret:
        break;
    }
    return {};
}

QString markWord(CellMark mark, const Language& language) {
    switch (mark) {
    case CellMark::Assumed:
        return language.translate("reports", "assumed");
    case CellMark::Published:
        return language.translate("reports", "published");
    case CellMark::Difference:
        return language.translate("reports", "does not agree");
    case CellMark::Plain:
    case CellMark::Input:
    case CellMark::Secret:
        break;
    }
    return {};
}

QStringList legend(const ReportTable& table, const Language& language,
                   std::vector<CellMark>& explained) {
    std::vector<CellMark> used;
    for (const Row& row : table.rows) {
        for (const Cell& cell : row.cells) {
            if (cell.mark != CellMark::Plain &&
                std::find(used.begin(), used.end(), cell.mark) == used.end())
                used.push_back(cell.mark);
        }
    }
    std::sort(used.begin(), used.end());
    QStringList sentences;
    for (const CellMark mark : used) {
        if (std::find(explained.begin(), explained.end(), mark) != explained.end())
            continue;
        explained.push_back(mark);
        sentences.append(explanation(mark, language));
    }
    return sentences;
}

} // namespace nytto
