// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/report_check.h"

#include "model/basics/id.h"
#include "model/basics/plain_text.h"
#include "model/tables/formula.h"
#include "model/tables/report.h"
#include "reports/writers/cell_index.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace nytto {

namespace {
constexpr int mostDecimals = 6;

Error fault(const QString& sentence) {
    return {ErrorCode::BadInput, sentence};
}

/// Goes through a report; one function per kind of thing.
class ReportCheck {
    Q_DECLARE_TR_FUNCTIONS(writers)
public:
    ReportCheck(const Report& report, const CellIndex& index) : m_report(report), m_index(index) {
        for (const Report::Name& name : report.names)
            m_names.append(name.name);
        for (const Sheet& sheet : report.sheets)
            m_sheets.insert(sheet.key);
    }

    Result<void> run();

private:
    Result<void> texts(const QStringList& all);
    Result<void> names();
    Result<void> block(const Paragraph& paragraph);
    Result<void> block(const ContentsList& contents);
    Result<void> block(const ChartData& chart);
    Result<void> block(const ReportTable& table);
    Result<void> cell(const Cell& cell);
    Result<void> formula(const Formula& formula);
    Result<void> range(const CellRange& range);
    Result<void> corner(const CellReference& cell);

    const Report& m_report;
    const CellIndex& m_index;
    QStringList m_names;
    QSet<QString> m_sheets;
    QHash<QString, std::size_t> m_formulas; ///< checked, with so many references
};

Result<void> ReportCheck::run() {
    NYTTO_CHECK(texts(
        {m_report.title, m_report.subject, m_report.author, m_report.company, m_report.program}));
    if (m_report.sheets.empty())
        return fault(tr("The report has no sheets."));
    if (m_sheets.size() != static_cast<qsizetype>(m_report.sheets.size()))
        return fault(tr("Two sheets of the report have the same key."));
    for (const Sheet& sheet : m_report.sheets) {
        const QString place = tr("Sheet “%1”").arg(sheet.name);
        NYTTO_CHECK(checkText(sheet.name).in(place));
        for (const Block& content : sheet.blocks)
            NYTTO_CHECK(
                std::visit([this](const auto& it) { return block(it); }, content).in(place));
    }
    return names();
}

Result<void> ReportCheck::texts(const QStringList& all) {
    for (const QString& text : all)
        NYTTO_CHECK(checkText(text));
    return {};
}

Result<void> ReportCheck::names() {
    QSet<QString> seen;
    for (const Report::Name& name : m_report.names) {
        if (!isNameForCell(name.name))
            return fault(tr("“%1” cannot be the name of a cell.").arg(name.name));
        if (seen.contains(name.name))
            return fault(tr("Two cells have the name “%1”.").arg(name.name));
        seen.insert(name.name);
        NYTTO_CHECK(range(name.cell).in(name.name));
    }
    return {};
}

Result<void> ReportCheck::block(const Paragraph& paragraph) {
    return checkText(paragraph.text);
}

Result<void> ReportCheck::block(const ContentsList& contents) {
    return checkText(contents.title);
}

Result<void> ReportCheck::block(const ChartData& chart) {
    const QString place = tr("Chart “%1”").arg(chart.title);
    NYTTO_CHECK(
        texts({chart.title, chart.description, chart.categoryTitle, chart.valueTitle}).in(place));
    NYTTO_CHECK(texts(QStringList(chart.categories.begin(), chart.categories.end())).in(place));
    if (chart.categoryCells)
        NYTTO_CHECK(range(*chart.categoryCells).in(place));
    for (const ChartData::Series& series : chart.series) {
        NYTTO_CHECK(checkText(series.name).in(place));
        if (series.values.size() != chart.categories.size())
            return fault(tr("A series does not have one value per category.")).in(place);
        if (series.valueCells)
            NYTTO_CHECK(range(*series.valueCells).in(place));
    }
    return {};
}

Result<void> ReportCheck::block(const ReportTable& table) {
    const QString place = tr("Table “%1”").arg(table.title.isEmpty() ? table.key : table.title);
    NYTTO_CHECK(texts({table.title, table.whenEmpty}).in(place));
    NYTTO_CHECK(texts(QStringList(table.notes.begin(), table.notes.end())).in(place));
    for (const Column& column : table.columns) {
        NYTTO_CHECK(checkText(column.title).in(place));
        if (column.decimals < 0 || column.decimals > mostDecimals)
            return fault(tr("A column has at most %1 decimals.").arg(mostDecimals)).in(place);
    }
    for (std::size_t at = 0; at < table.rows.size(); ++at) {
        const Row& row = table.rows[at];
        const auto rowPlace = [&] { return tr("%1, row %2").arg(place, QString::number(at + 1)); };
        if (row.cells.size() != table.columns.size())
            return fault(tr("The row does not have one cell per column.")).in(rowPlace());
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            if (auto checked = cell(row.cells[column]); !checked)
                return checked.error().in(
                    tr("%1, column “%2”").arg(rowPlace(), table.columns[column].title));
        }
    }
    return {};
}

Result<void> ReportCheck::cell(const Cell& cell) {
    if (const auto* text = std::get_if<QString>(&cell.content))
        NYTTO_CHECK(checkText(*text));
    if (!cell.comment.isEmpty())
        NYTTO_CHECK(checkText(cell.comment));
    if (!cell.linkSheet.isEmpty() && !m_sheets.contains(cell.linkSheet))
        return fault(tr("The cell leads to a sheet “%1” that is not there.").arg(cell.linkSheet));
    if (!cell.linkSheet.isEmpty() && !std::holds_alternative<QString>(cell.content))
        return fault(tr("Only a text can lead to a sheet."));
    if (!cell.formula)
        return {};
    if (std::holds_alternative<std::monostate>(cell.content))
        return fault(tr("A formula needs the value it gives."));
    for (const CellRange& reference : cell.formula->references)
        NYTTO_CHECK(range(reference));
    return formula(*cell.formula);
}

/// Most formulas of a report have the same few texts.
Result<void> ReportCheck::formula(const Formula& formula) {
    const auto known = m_formulas.constFind(formula.text);
    if (known != m_formulas.constEnd() && *known <= formula.references.size())
        return {};
    NYTTO_CHECK(checkFormula(formula, m_names));
    m_formulas.insert(formula.text, formula.references.size());
    return {};
}

Result<void> ReportCheck::corner(const CellReference& cell) {
    if (m_index.find(cell))
        return {};
    return fault(tr("There is no cell “%1, %2, %3”.").arg(cell.table, cell.row, cell.column));
}

Result<void> ReportCheck::range(const CellRange& range) {
    NYTTO_CHECK(corner(range.from));
    if (range.isOneCell())
        return {};
    NYTTO_CHECK(corner(range.to));
    if (range.from.table != range.to.table)
        return fault(tr("A range of cells lies within one table."));
    return {};
}
} // namespace

Result<void> checkText(const QString& text) {
    const auto at = firstControl(text);
    return at ? fault(QCoreApplication::translate("writers",
                                                  "The text holds a control character (%1).")
                          .arg(codeOf(text[*at])))
              : Result<void>();
}

Result<void> checkReport(const Report& report, const CellIndex& index) {
    return ReportCheck(report, index).run();
}

} // namespace nytto
