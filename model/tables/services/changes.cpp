// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/services/changes.h"

#include "model/basics/or_unknown.h"
#include "model/basics/relative_change.h"
#include "model/calculation/services/service_changes.h"
#include "model/entities/entity_info.h"
#include "model/entities/services/service.h"
#include "model/entities/services/service_change.h"
#include "model/entities/settings.h"
#include "model/tables/checks.h"
#include "model/tables/remarks.h"
#include "model/tables/services/services_table.h"
#include "model/tables/share_cell.h"
#include "model/tables/table_building.h"

namespace nytto {

namespace {

constexpr const char* changesKey = "changes";

QString causesOf(const ReportContext& context, const Id<Service>& service) {
    QStringList causes;
    for (const ServiceCause& entry : context.contents().all<ServiceCause>()) {
        if (entry.service != service || entry.year != context.year())
            continue;
        const ChangeCause* cause = context.contents().find(entry.cause);
        const QString name = cause ? cause->name : QString();
        causes += entry.note.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, entry.note);
    }
    return causes.join(QStringLiteral(", "));
}

class ChangeRows {
public:
    ChangeRows(const ReportContext& context, ReportTable& table)
        : m_context(context), m_table(table), m_columns(comparedColumns(context.year())) {
        m_table.columns = columns();
    }

    Done add(const ServiceChange& change, const QString& status) {
        const Service& service = *m_context.contents().find(change.service);
        const QString key = rowKey(service.id);
        const ValueNotes& notes = m_context.notes();
        const int year = m_context.year();
        Row row{key, RowKind::Body, {}, refTo(service)};
        const auto figure = [&](const Figure& value, const QString& column, int of,
                                ServiceCost kind) {
            return notes
                .noted(Cell(value), service, "cost", SeriesPlace{of, static_cast<int>(kind)})
                .with(copyOf(serviceCell(service, column)));
        };
        row.cells = {
            m_context.name(refTo(service)),
            figure(change.outcome, m_columns.outcome, year - 2, ServiceCost::Outcome),
            figure(change.budget, m_columns.budget, year - 1, ServiceCost::Budget),
            figure(change.proposal, m_columns.proposal, year, ServiceCost::Proposal),
            Cell(change.change).with(serviceChangeOf(at(key, "budget"), at(key, "proposal"))),
            shareCell(change.share, change.proposal, change.budget)
                .with(changeOf(at(key, "budget"), at(key, "proposal"))),
            Cell(causesOf(m_context, service.id)),
            overAmount(change),
            overShare(change),
            Cell(status)};
        m_table.rows.push_back(std::move(row));
        return {};
    }

    /// One row for all services of the other table.
    Done addBelow(const ReportTable& small) {
        const int count = static_cast<int>(small.rows.size()) - 1; // without its total
        Row row{QStringLiteral("below"), RowKind::Body};
        row.cells.emplace_back(
            m_context.translate("reports", "Below the thresholds: %n services", nullptr, count));
        for (const char* column : {"outcome", "budget", "proposal", "change"})
            row.cells.push_back(copied(small, small.at(QStringLiteral("total"), key(column))));
        NYTTO_TRY(share, shareOf(row));
        row.cells.push_back(std::move(share));
        fill(row);
        m_table.rows.push_back(std::move(row));
        return {};
    }

    Done addTotal(const QString& title) {
        NYTTO_CHECK(addTotalRow(m_table, m_context, title));
        Row& total = m_table.rows.back();
        NYTTO_TRY(share, shareOf(total));
        total.cells[static_cast<std::size_t>(m_table.columnIndex(key("share")))] = std::move(share);
        return {};
    }

private:
    static QString key(const char* column) { return QString::fromLatin1(column); }
    CellReference at(const QString& row, const char* column) const {
        return m_table.at(row, key(column));
    }

    std::vector<Column> columns() const {
        const int year = m_context.year();
        const auto kind = [&](ServiceCost cost, int of) {
            return QStringLiteral("%1 %2").arg(m_context.label(cost), QString::number(of));
        };
        return {
            textColumn("name", m_context.translate("entities", entityInfoOf<Service>().label), 56),
            amountColumn(m_context, key("outcome"), kind(ServiceCost::Outcome, year - 2)),
            amountColumn(m_context, key("budget"), kind(ServiceCost::Budget, year - 1)),
            amountColumn(m_context, key("proposal"), kind(ServiceCost::Proposal, year)),
            amountColumn(m_context, key("change"), m_context.translate("reports", "Change")),
            percentColumn(key("share"), m_context.translate("reports", "Change in %")),
            textColumn("causes", m_context.translate("reports", "Causes"), 44),
            textColumn("over-amount", m_context.translate("reports", "Reaches the amount"), 11),
            textColumn("over-share", m_context.translate("reports", "Reaches the per cent"), 11),
            textColumn("status", m_context.translate("reports", "Remark"), 18),
        };
    }

    /// The change of a finished row in per cent of its budget.
    Result<Cell> shareOf(const Row& row) const {
        const auto figureAt = [&](const char* column) {
            return std::get<Figure>(
                row.cells[static_cast<std::size_t>(m_table.columnIndex(key(column)))].content);
        };
        const Figure budget = figureAt("budget");
        const Figure proposal = figureAt("proposal");
        const Figure change = orUnknown(proposal.minus(budget));
        return shareCell(relativeChange(change, budget), proposal, budget)
            .with(changeOf(at(row.key, "budget"), at(row.key, "proposal")));
    }

    Cell answer(bool yes, Formula formula) const {
        return Cell(yes ? m_context.translate("reports", "Yes")
                        : m_context.translate("reports", "No"))
            .with(std::move(formula));
    }

    Cell overAmount(const ServiceChange& change) const {
        if (change.derived || !change.isCompared() ||
            m_context.settings().significantAmount <= Money())
            return Cell();
        return answer(change.overAmount,
                      {QStringLiteral("IF(ROUND(ABS({0})-{1},2)>=0,answer_yes,answer_no)"),
                       {at(rowKey(change.service), "change"), threshold("significantAmount")}});
    }

    Cell overShare(const ServiceChange& change) const {
        if (change.derived || !change.share || !m_context.settings().significantShare)
            return Cell();
        return answer(change.overShare,
                      {QStringLiteral("IF(ROUND(ABS({0})-ABS({1})*{2},6)>=0,answer_yes,answer_no)"),
                       {at(rowKey(change.service), "change"), at(rowKey(change.service), "budget"),
                        threshold("significantShare")}});
    }

    static CellReference threshold(const char* field) {
        return {QStringLiteral("settings"), QString::fromLatin1(field), QStringLiteral("value")};
    }

    void fill(Row& row) const {
        while (row.cells.size() < m_table.columns.size())
            row.cells.emplace_back();
    }

    const ReportContext& m_context;
    ReportTable& m_table;
    ComparedColumns m_columns;
};

QString statusOf(const ReportContext& context, const ServiceChange& change) {
    if (change.isNew)
        return context.translate("reports", "New");
    if (change.isEnded)
        return context.translate("reports", "Ended");
    return {};
}

QString thresholdRemark(const ReportContext& context) {
    const Settings& settings = context.settings();
    const QString amount = QStringLiteral("%1 %2").arg(context.figure(settings.significantAmount),
                                                       context.language().unitName(context.unit()));
    const bool hasAmount = settings.significantAmount > Money();
    if (hasAmount && settings.significantShare)
        return context
            .translate("reports", "A change is significant when the service is new or ended, or "
                                  "the change reaches %1 or %2 of last year's budget.")
            .arg(amount, context.language().percent(*settings.significantShare));
    if (hasAmount || settings.significantShare)
        return context
            .translate("reports", "A change is significant when the service is new or ended, or "
                                  "the change reaches %1.")
            .arg(hasAmount ? amount : context.language().percent(*settings.significantShare));
    return context.translate(
        "reports", "No thresholds are stated: only new and ended services are significant.");
}

} // namespace

Formula serviceChangeOf(const CellReference& budget, const CellReference& proposal) {
    return {QStringLiteral("IF(OR({0}=unknown,{1}=unknown),unknown,"
                           "IF(AND({0}=not_applicable,{1}=not_applicable),not_applicable,"
                           "ROUND(SUM({1})-SUM({0}),2)))"),
            {budget, proposal}};
}

Result<ReportTable> smallChangesTable(const ReportContext& context, const ServiceChanges& changes) {
    ReportTable table;
    table.key = QStringLiteral("small-changes");
    table.title = context.translate("reports", "Changes below the thresholds");
    table.whenEmpty = context.translate("reports", "No service's change is below the thresholds.");
    ChangeRows rows(context, table);
    for (const ServiceChange& change : changes.below)
        NYTTO_CHECK(rows.add(change, {}));
    if (!table.rows.empty())
        NYTTO_CHECK(rows.addTotal(context.translate("reports", "Total")));
    return table;
}

Result<ReportTable> changesTable(const ReportContext& context, const ServiceChanges& changes) {
    ReportTable table;
    table.key = QString::fromLatin1(changesKey);
    table.title = context.translate("reports", "Significant changes of existing services");
    table.whenEmpty =
        context.translate("reports", "The document has no services of the base for this year.");
    ChangeRows rows(context, table);
    for (const ServiceChange& change : changes.significant)
        NYTTO_CHECK(rows.add(change, statusOf(context, change)));
    for (const ServiceChange& change : changes.undecided)
        NYTTO_CHECK(rows.add(change, context.translate("reports", "Change unknown")));
    if (!changes.below.empty()) {
        NYTTO_TRY(small, smallChangesTable(context, changes));
        NYTTO_CHECK(rows.addBelow(small));
    }
    for (const ServiceChange& change : changes.derived)
        NYTTO_CHECK(rows.add(change, context.translate("reports", "Derived remainder")));
    if (table.rows.empty())
        return table;
    NYTTO_CHECK(rows.addTotal(context.translate("reports", "The base in all")));
    table.notes.insert(table.notes.begin(), {priceRemark(context), thresholdRemark(context)});
    table.notes.push_back(context.translate(
        "reports", "The change of a new service is its whole proposed budget, and that of an ended "
                   "one its whole budget; per cents of them are not applicable."));
    return table;
}

std::vector<Check> changeChecks(const ReportContext& context, const ReportTable& changes,
                                const ReportTable& services) {
    if (changes.rows.empty())
        return {};
    const QString area = context.translate("reports", "1.1 Significant changes");
    const QString total = QStringLiteral("total");
    const ComparedColumns columns = comparedColumns(context.year());
    std::vector<Check> checks;
    const std::pair<const char*, QString> pairs[] = {
        {"outcome", columns.outcome}, {"budget", columns.budget}, {"proposal", columns.proposal}};
    for (const auto& [column, serviceColumn] : pairs) {
        const QString here = QString::fromLatin1(column);
        const QString title =
            changes.columns[static_cast<std::size_t>(changes.columnIndex(here))].title;
        checks.push_back({area,
                          context.translate("reports", "%1 in all = table of services").arg(title),
                          copied(changes, changes.at(total, here)),
                          copied(services, services.at(total, serviceColumn))});
    }
    const CellReference budget = changes.at(total, QStringLiteral("budget"));
    const CellReference proposal = changes.at(total, QStringLiteral("proposal"));
    const auto figure = [&](const CellReference& cell) {
        return std::get<Figure>(copied(changes, cell).content);
    };
    if (const auto whole = serviceChangeOf(figure(budget), figure(proposal)))
        checks.push_back(
            {area, context.translate("reports", "Sum of the changes = proposal − budget in all"),
             copied(changes, changeTotalCell()),
             Cell(*whole).with(serviceChangeOf(budget, proposal))});
    return checks;
}

CellReference changeTotalCell() {
    return {QString::fromLatin1(changesKey), QStringLiteral("total"), QStringLiteral("change")};
}

} // namespace nytto
