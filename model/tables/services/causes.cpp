// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/services/causes.h"

#include "model/basics/or_unknown.h"
#include "model/entities/entity_info.h"
#include "model/entities/reconciliation/published.h"
#include "model/entities/services/service.h"
#include "model/entities/services/service_change.h"
#include "model/tables/chart_findings.h"
#include "model/tables/checks.h"
#include "model/tables/remarks.h"
#include "model/tables/services/changes.h"
#include "model/tables/services/moved_development.h"
#include "model/tables/services/services_table.h"
#include "model/tables/table_building.h"
#include "model/tables/unknown_in_charts.h"

namespace nytto {

namespace {

QString entryKey(const CauseTerm& term) {
    return rowKey(term.entry);
}

/// The amount that follows from the service's change, as a formula over the table of services.
Formula changeFormula(const ReportContext& context, const Service& service) {
    const ComparedColumns columns = comparedColumns(context.year());
    return serviceChangeOf(serviceCell(service, columns.budget),
                           serviceCell(service, columns.proposal));
}

Result<Row> entryRow(const ReportContext& context, const CauseTerm& term, const QString& cause) {
    const ServiceCause& entry = *context.contents().find(term.entry);
    const Service& service = *context.contents().find(term.service);
    Cell amount(term.amount);
    QString comment = entry.note;
    if (term.fromChange) {
        amount.with(changeFormula(context, service));
        comment =
            context.translate("reports", "The service's whole change: this is its one cause.");
    } else {
        amount = context.notes().entered(std::move(amount), entry, "amount");
    }
    return Row{entryKey(term),
               RowKind::Body,
               {Cell(cause), context.name(refTo(service)), std::move(amount), Cell(comment)},
               refTo(service)};
}

/// The moved development that has this cause; a null cause: what has none.
std::vector<const MovedDevelopment*> movedWith(const Contents& contents, const MovedTotal& moved,
                                               const Id<ChangeCause>& cause) {
    std::vector<const MovedDevelopment*> result;
    for (const Id<MovedDevelopment>& id : moved.entries) {
        const MovedDevelopment* entry = contents.find(id);
        if (entry->cause == cause)
            result.push_back(entry);
    }
    return result;
}

class CauseRows {
public:
    CauseRows(const ReportContext& context, const MovedTotal& moved)
        : m_context(context), m_moved(moved) {}

    Result<Row> row(const CauseTotal& total) const {
        const ChangeCause& cause = *m_context.contents().find(total.cause);
        std::vector<CellRange> cells;
        if (!total.terms.empty())
            cells.emplace_back(termCell(total.terms.front()), termCell(total.terms.back()));
        const Figure known = orUnknown(total.sum.known());
        NYTTO_TRY(movedPart, movedCell(total.cause));
        Row row{rowKey(total.cause), RowKind::Body, {}, refTo(cause)};
        row.cells = {
            m_context.name(refTo(cause)),
            Cell(cause.description),
            Cell(static_cast<qint64>(total.terms.size())),
            Cell(qint64{total.sum.unknownCount()}).with(unknownCountOf(cells)),
            Cell(known).with(knownPartOf(cells)),
            std::move(movedPart),
            publishedCell(PublishedQuantity::CauseTotal, total.cause),
        };
        return row;
    }

    /// Moved development without a cause, so that the column adds up.
    Result<Row> rowWithoutCause() const {
        NYTTO_TRY(movedPart, movedCell({}));
        return Row{QStringLiteral("no-cause"),
                   RowKind::Body,
                   {Cell(m_context.translate("reports", "No cause stated")), Cell(), Cell(), Cell(),
                    Cell(), std::move(movedPart), Cell()}};
    }

    Cell publishedCell(PublishedQuantity quantity, const Id<ChangeCause>& cause) const {
        const auto* published =
            publishedOf(m_context.contents(), quantity, m_context.year(), cause);
        return published ? m_context.notes().published(Cell(published->figure), *published)
                         : Cell(Figure::notApplicable());
    }

private:
    static CellReference termCell(const CauseTerm& term) {
        return {QStringLiteral("service-causes"), entryKey(term), QStringLiteral("amount")};
    }

    Result<Cell> movedCell(const Id<ChangeCause>& cause) const {
        FigureSum sum;
        std::vector<CellRange> cells;
        for (const MovedDevelopment* entry : movedWith(m_context.contents(), m_moved, cause)) {
            sum.add(entry->amount);
            cells.emplace_back(CellReference{QStringLiteral("moved"), rowKey(entry->id),
                                             QStringLiteral("amount")});
        }
        const Figure figure = orUnknown(sum.figure());
        return Cell(figure).with(sumOf(joined(cells)));
    }

    /// Neighbouring rows as one range, so that a formula stays short.
    std::vector<CellRange> joined(const std::vector<CellRange>& cells) const {
        std::vector<CellRange> ranges;
        int last = -2;
        for (const CellRange& cell : cells) {
            const int row = placeOf(cell.from.row);
            if (row == last + 1)
                ranges.back().to = cell.to;
            else
                ranges.push_back(cell);
            last = row;
        }
        return ranges;
    }

    int placeOf(const QString& key) const {
        for (std::size_t at = 0; at < m_moved.entries.size(); ++at)
            if (rowKey(m_moved.entries[at]) == key)
                return static_cast<int>(at);
        return -2;
    }

    const ReportContext& m_context;
    const MovedTotal& m_moved;
};

std::vector<Column> causeColumns(const ReportContext& context) {
    return {
        textColumn("name", context.translate("fields", "Cause"), 24),
        textColumn("description", context.translate("fields", "Description"), 60),
        numberColumn(QStringLiteral("services"),
                     context.translate("reports", "Services that name it")),
        numberColumn(QStringLiteral("unknown"),
                     context.translate("reports", "Of which without an amount")),
        amountColumn(context, QStringLiteral("known"),
                     context.translate("reports", "Known part of their changes")),
        amountColumn(context, QStringLiteral("moved"),
                     context.translate("reports", "Of which moved development")),
        amountColumn(context, QStringLiteral("published"),
                     context.translate("reports", "Published change %1").arg(context.year())),
    };
}

} // namespace

Result<ReportTable> serviceCausesTable(const ReportContext& context,
                                       const std::vector<CauseTotal>& totals) {
    ReportTable table;
    table.key = QStringLiteral("service-causes");
    table.title = context.translate("reports", "Causes of the services' changes");
    table.columns = {
        textColumn("cause", context.translate("fields", "Cause"), 24),
        textColumn("name", context.translate("entities", entityInfoOf<Service>().label), 60),
        amountColumn(context, QStringLiteral("amount"), context.translate("fields", "Amount")),
        textColumn("comment", context.translate("fields", "Note"), 60),
    };
    table.whenEmpty = context.translate("reports", "No causes are stated for the services.");
    for (const CauseTotal& total : totals) {
        const ChangeCause& cause = *context.contents().find(total.cause);
        for (const CauseTerm& term : total.terms) {
            NYTTO_TRY(row, entryRow(context, term, cause.name));
            table.rows.push_back(std::move(row));
        }
    }
    if (!table.rows.empty())
        NYTTO_CHECK(addTotalRow(table, context, context.translate("reports", "Total")));
    return table;
}

Result<ReportTable> causesTable(const ReportContext& context, const std::vector<CauseTotal>& totals,
                                const MovedTotal& moved) {
    ReportTable table;
    table.key = QStringLiteral("causes");
    table.title = context.translate("reports", "Causes of the change");
    table.columns = causeColumns(context);
    table.whenEmpty = context.translate("reports", "The document has no list of causes.");
    const CauseRows rows(context, moved);
    for (const CauseTotal& total : totals) {
        NYTTO_TRY(row, rows.row(total));
        table.rows.push_back(std::move(row));
    }
    if (!movedWith(context.contents(), moved, {}).empty()) {
        NYTTO_TRY(row, rows.rowWithoutCause());
        table.rows.push_back(std::move(row));
    }
    if (table.rows.empty())
        return table;
    NYTTO_CHECK(addTotalRow(table, context, context.translate("reports", "Total")));
    if (publishedOf(context.contents(), PublishedQuantity::ChangeTotal, context.year()))
        table.rows.push_back(
            {QStringLiteral("published"),
             RowKind::Subtotal,
             {Cell(context.translate("reports", "Change in all as published")), Cell(), Cell(),
              Cell(), Cell(), Cell(), rows.publishedCell(PublishedQuantity::ChangeTotal, {})}});
    table.notes.push_back(priceRemark(context));
    table.notes.push_back(context.translate(
        "reports", "A service may name several causes without saying how much each gave: such an "
                   "amount is unknown, unless it is the service's one cause."));
    return table;
}

std::optional<ChartData> causesChart(const ReportContext& context, const ReportTable& causes) {
    ChartData chart;
    chart.key = QStringLiteral("causes-chart");
    chart.description = context.translate(
        "reports", "How much of the change of the management cost each cause gives, as published.");
    chart.kind = ChartKind::Bars;
    chart.unit = context.unit();
    ChartData::Series series{context.translate("reports", "Published change"), {}};
    QStringList rows;
    std::vector<DrawnFigure> drawn;
    const auto column = static_cast<std::size_t>(causes.columnIndex(QStringLiteral("published")));
    for (const Row& row : causes.rows) {
        if (row.kind != RowKind::Body)
            continue;
        const auto* figure = std::get_if<Figure>(&row.cells[column].content);
        const auto* name = std::get_if<QString>(&row.cells.front().content);
        chart.categories.push_back(*name);
        series.values.push_back(figure ? *figure : Figure::notApplicable());
        drawn.push_back({*name, series.values.back()});
        rows += row.key;
    }
    if (std::ranges::none_of(series.values, [](const Figure& value) { return value.isAmount(); }))
        return std::nullopt;
    const QString finding =
        causeFinding(drawn, context.year(), {context.language(), context.unit()});
    chart.title =
        finding.isEmpty()
            ? context.translate("reports", "Published change %1 by cause").arg(context.year())
            : finding;
    series.valueCells = CellRange(causes.at(rows.front(), QStringLiteral("published")),
                                  causes.at(rows.back(), QStringLiteral("published")));
    chart.categoryCells = CellRange(causes.at(rows.front(), QStringLiteral("name")),
                                    causes.at(rows.back(), QStringLiteral("name")));
    chart.series.push_back(std::move(series));
    nameUnknown(chart, {}, context.language());
    return chart;
}

std::vector<Check> causeChecks(const ReportContext& context, const ReportTable& causes,
                               const ReportTable& serviceCauses, const ReportTable& moved) {
    std::vector<Check> checks;
    const QString area = context.translate("reports", "1 Causes");
    const QString total = QStringLiteral("total");
    if (!moved.rows.empty() && !causes.rows.empty())
        checks.push_back({area, context.translate("reports", "Moved development by cause = in all"),
                          copied(causes, causes.at(total, QStringLiteral("moved"))),
                          copied(moved, movedTotalCell())});
    if (const auto body = serviceCauses.body(QStringLiteral("amount"));
        body && !causes.rows.empty()) {
        const Figure known = orUnknown(sumOver(serviceCauses, *body).known());
        checks.push_back(
            {area,
             context.translate("reports", "Known part of all causes = known part of their entries"),
             copied(causes, causes.at(total, QStringLiteral("known"))),
             Cell(known).with(knownPartOf({*body}))});
    }
    return checks;
}

} // namespace nytto
