// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/reconciliation/finding_rows.h"
#include "model/tables/reconciliation/findings_table.h"
#include "model/tables/table_building.h"

#include <algorithm>

namespace nytto {

namespace {

struct ClassMeaning {
    FindingClass kind;
    const char* meaning;
};
constexpr ClassMeaning meanings[] = {
    {FindingClass::Difference,
     QT_TRANSLATE_NOOP("reports", "The published figure is another than its parts give.")},
    {FindingClass::Truncation,
     QT_TRANSLATE_NOOP("reports",
                       "The difference is less than one printed unit: decimals were cut off.")},
    {FindingClass::Rounding,
     QT_TRANSLATE_NOOP("reports", "The difference is at most half a printed unit, or half a unit "
                                  "for each printed part.")},
    {FindingClass::NotDecidable,
     QT_TRANSLATE_NOOP("reports",
                       "Parts are unknown, or derived from the figure itself; what is known is "
                       "shown.")},
    {FindingClass::Agreement, QT_TRANSLATE_NOOP("reports", "Equal to the öre.")},
};

/// How often the class stands in the table's column, with a formula over it.
struct ClassCount {
    qint64 count = 0;
    std::optional<CellRange> cells;

    ClassCount(const ReportTable& table, const QString& name) {
        const QString key = QStringLiteral("class");
        const auto column = static_cast<std::size_t>(table.columnIndex(key));
        if (!table.rows.empty())
            cells = table.body(key);
        count = std::ranges::count_if(table.rows, [&](const Row& row) {
            const auto* text = std::get_if<QString>(&row.cells[column].content);
            return text && *text == name;
        });
    }
};

Cell countCell(const ReportTable& table, const QString& name, const CellReference& word) {
    const ClassCount found(table, name);
    Cell cell(found.count);
    if (!found.cells)
        return cell.with(sumOf({}, 0));
    return cell.with({QStringLiteral("COUNTIF({0},{1})"), {*found.cells, CellRange(word)}});
}

Row groupRow(const ReportContext& context, const ReportTable& table, const Finding& finding,
             std::size_t number) {
    Row row{finding.key(), RowKind::Group, {}, finding.subject};
    row.cells.resize(table.columns.size());
    row.cells.front() = Cell(QStringLiteral("%1. %2: %3")
                                 .arg(QString::number(number),
                                      placeOf(finding, context.contents(), context.language()),
                                      nameOf(finding.rule, context.language())));
    return row;
}

Row partRow(const ReportContext& context, const Finding& finding, qsizetype part,
            std::size_t number) {
    const FindingPart& it = finding.parts[part];
    Row row{QStringLiteral("%1/%2").arg(finding.key(), QString::number(part + 1)),
            RowKind::Body,
            {},
            it.source};
    row.cells = {
        Cell(static_cast<qint64>(number)), Cell(nameOf(it, context.contents(), context.language())),
        it.year ? Cell(*it.year) : Cell(), Cell(it.figure),
        it.derived ? Cell(context.translate("reports", "Derived: it proves nothing")) : Cell()};
    return row;
}

} // namespace

ReportTable findingPartsTable(const ReportContext& context, const std::vector<Finding>& findings) {
    ReportTable table;
    table.key = QStringLiteral("finding-parts");
    table.title = context.translate("reports", "The parts of the findings");
    table.columns = {
        numberColumn(QStringLiteral("number"), context.translate("reports", "No.")),
        textColumn("name", context.translate("reports", "Part"), 60),
        numberColumn(QStringLiteral("year"), context.translate("fields", "Year")),
        amountColumn(context, QStringLiteral("figure"), context.translate("fields", "Figure")),
        textColumn("remark", context.translate("reports", "Remark"), 30),
    };
    table.whenEmpty = context.translate("reports", "There are no findings.");
    for (std::size_t at = 0; at < findings.size(); ++at) {
        const Finding& finding = findings[at];
        if (finding.parts.isEmpty())
            continue;
        table.rows.push_back(groupRow(context, table, finding, at + 1));
        for (qsizetype part = 0; part < finding.parts.size(); ++part)
            table.rows.push_back(partRow(context, finding, part, at + 1));
    }
    return table;
}

ReportTable findingClassesTable(const ReportContext& context, const ReportTable& findings,
                                const ReportTable& agreements) {
    ReportTable table;
    table.key = QStringLiteral("finding-classes");
    table.title = context.translate("reports", "How the comparisons came out");
    table.columns = {
        textColumn("class", context.translate("reports", "Class"), 24),
        numberColumn(QStringLiteral("count"), context.translate("reports", "Comparisons")),
        textColumn("meaning", context.translate("reports", "Meaning"), 80),
    };
    qint64 all = 0;
    for (const auto& [kind, meaning] : meanings) {
        const QString name = nameOf(kind, context.language());
        const QString key = rowKeyOf(kind);
        Cell count = countCell(kind == FindingClass::Agreement ? agreements : findings, name,
                               table.at(key, QStringLiteral("class")));
        all += std::get<qint64>(count.content);
        table.rows.push_back(
            {key,
             RowKind::Body,
             {Cell(name), std::move(count), Cell(context.translate("reports", meaning))}});
    }
    const auto body = table.body(QStringLiteral("count"));
    table.rows.push_back({QStringLiteral("total"),
                          RowKind::Total,
                          {Cell(context.translate("reports", "Compared in all")),
                           Cell(all).with({QStringLiteral("SUM({0})"), {*body}}), Cell()}});
    return table;
}

} // namespace nytto
