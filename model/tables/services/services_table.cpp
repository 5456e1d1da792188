// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/services/services_table.h"

#include "model/calculation/initiatives/cost_choice.h"
#include "model/entities/entity_info.h"
#include "model/entities/services/service.h"
#include "model/tables/entered_cell.h"
#include "model/tables/remarks.h"
#include "model/tables/table_building.h"

namespace nytto {

namespace {

/// A year and kind of management cost: by year, then kind.
using CostKind = std::pair<int, ServiceCost>;

QString columnOf(const CostKind& kind) {
    return yearKey(choicesOf(ServiceCost())[static_cast<std::size_t>(kind.second)].key, kind.first);
}

/// What chapter 1.1 compares.
std::set<CostKind> comparedKinds(int year) {
    return {{year - 2, ServiceCost::Outcome},
            {year - 1, ServiceCost::Budget},
            {year, ServiceCost::Proposal}};
}

/// What is compared, and all else that is entered for the years around the plan.
std::set<CostKind> kindsShown(const ReportContext& context) {
    std::set<CostKind> kinds = comparedKinds(context.year());
    for (const Service& service : context.contents().all<Service>())
        for (const YearSeries::Cell& cell : service.cost.cells())
            if (cell.year >= context.year() - 2 && cell.year <= context.years().last())
                kinds.insert({cell.year, static_cast<ServiceCost>(cell.kind)});
    return kinds;
}

class ServiceRows {
public:
    ServiceRows(const ReportContext& context, bool inBase)
        : m_context(context), m_inBase(inBase), m_kinds(kindsShown(context)),
          m_withSupplier(context.contents().all<Supplier>().size() > 1) {}

    ReportTable table(const char* key, const QString& title) const {
        ReportTable table;
        table.key = QString::fromLatin1(key);
        table.title = title;
        table.columns = columns();
        for (const Service& service : m_context.contents().all<Service>())
            if (isInBase(service.category) == m_inBase)
                table.rows.push_back(row(table, service));
        table.notes = {priceRemark(m_context), serviceCostRemark(m_context)};
        addDerivedNote(table);
        addOtherFields(table, m_context, entityInfoOf<Service>(), without());
        return table;
    }

private:
    std::vector<Column> columns() const {
        std::vector<Column> columns{
            textColumn("name", m_context.translate("entities", entityInfoOf<Service>().label), 38)};
        if (m_withSupplier)
            columns.push_back(textColumn("supplier", m_context.translate("fields", "Supplier")));
        columns.push_back(textColumn("category", m_context.translate("fields", "Category"), 30));
        for (const CostKind& kind : m_kinds)
            columns.push_back(
                amountColumn(m_context, columnOf(kind),
                             QStringLiteral("%1 %2").arg(m_context.label(kind.second),
                                                         QString::number(kind.first))));
        for (int year = m_context.year(); year <= m_context.years().last(); ++year) {
            columns.push_back(
                amountColumn(m_context, yearKey("cost", year),
                             m_context.translate("reports", "Management cost %1").arg(year)));
            columns.push_back(textColumn(yearKey("kind", year),
                                         m_context.translate("reports", "Taken from, %1").arg(year),
                                         16));
        }
        return columns;
    }

    Row row(const ReportTable& table, const Service& service) const {
        Row row{rowKey(service.id), RowKind::Body, {}, refTo(service)};
        row.cells.push_back(m_context.name(refTo(service)));
        if (m_withSupplier)
            row.cells.push_back(supplierName(service));
        row.cells.push_back(category(service));
        for (const CostKind& kind : m_kinds)
            row.cells.push_back(m_context.notes().entered(
                Cell(service.costAt(kind.first, kind.second)), service, "cost",
                SeriesPlace{kind.first, static_cast<int>(kind.second)}));
        for (int year = m_context.year(); year <= m_context.years().last(); ++year)
            addChosen(row, table, service, year);
        return row;
    }

    void addChosen(Row& row, const ReportTable& table, const Service& service, int year) const {
        const auto chosen = costOf(service, year);
        Cell cost(chosen.figure);
        Cell kind(chosen.kind ? m_context.label(*chosen.kind) : QString());
        if (chosen.kind)
            cost.with(copyOf(table.at(row.key, columnOf({year, *chosen.kind}))));
        row.cells.push_back(std::move(cost));
        row.cells.push_back(std::move(kind));
    }

    /// What the table has; the derived are in a note, and the rest is told by other tables or only
    /// by the program's pages.
    static QStringList without() {
        return {QStringLiteral("name"),         QStringLiteral("supplier"),
                QStringLiteral("category"),     QStringLiteral("categoryNote"),
                QStringLiteral("categoryFrom"), QStringLiteral("categoryBefore"),
                QStringLiteral("financing"),    QStringLiteral("derived"),
                QStringLiteral("stepOrder"),    QStringLiteral("printedUnit")};
    }

    Cell supplierName(const Service& service) const {
        const Supplier* supplier = m_context.contents().find(service.supplier);
        return supplier ? Cell(supplier->name) : Cell();
    }

    Cell category(const Service& service) const {
        Cell cell =
            m_context.notes().noted(Cell(m_context.label(service.category)), service, "category");
        if (!service.categoryNote.isEmpty())
            cell.noted(cell.comment.isEmpty() ? service.categoryNote
                                              : service.categoryNote + u'\n' + cell.comment);
        return cell;
    }

    void addDerivedNote(ReportTable& table) const {
        QStringList names;
        for (const Service& service : m_context.contents().all<Service>())
            if (service.derived && isInBase(service.category) == m_inBase)
                names += service.name;
        if (!names.isEmpty())
            table.notes.push_back(
                m_context
                    .translate("reports",
                               "Derived from a published total, not stated by itself: %1.")
                    .arg(names.join(QStringLiteral(", "))));
    }

    const ReportContext& m_context;
    bool m_inBase;
    std::set<CostKind> m_kinds;
    bool m_withSupplier;
};

} // namespace

Result<ReportTable> servicesTable(const ReportContext& context) {
    const ServiceRows rows(context, true);
    ReportTable table =
        rows.table("services", context.translate("reports", "Services of the base"));
    table.whenEmpty = context.translate("reports", "The document has no service that is a base "
                                                   "service or digital infrastructure.");
    NYTTO_CHECK(addTotalRow(table, context, context.translate("reports", "The base in all")));
    if (context.contents().all<Service>().isEmpty()) // as in BaseCost
        for (Cell& cell : table.rows.back().cells)
            if (std::holds_alternative<Figure>(cell.content))
                cell = Cell(Figure::notApplicable()).with({QStringLiteral("not_applicable"), {}});
    return table;
}

Result<ReportTable> otherServicesTable(const ReportContext& context) {
    ReportTable table =
        ServiceRows(context, false)
            .table("other-services", context.translate("reports", "Services outside the base"));
    table.whenEmpty = context.translate("reports", "The document has no other services.");
    return table;
}

CellReference baseCell(int year) {
    return {QStringLiteral("services"), QStringLiteral("total"), yearKey("cost", year)};
}

CellReference serviceCell(const Service& service, const QString& column) {
    return {QString::fromLatin1(isInBase(service.category) ? "services" : "other-services"),
            rowKey(service.id), column};
}

ComparedColumns comparedColumns(int year) {
    return {columnOf({year - 2, ServiceCost::Outcome}), columnOf({year - 1, ServiceCost::Budget}),
            columnOf({year, ServiceCost::Proposal})};
}

} // namespace nytto
