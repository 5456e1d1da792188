// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/or_unknown.h"
#include "model/entities/entity_info.h"
#include "model/entities/services/service.h"
#include "model/tables/bills/bill_cells.h"
#include "model/tables/bills/bill_changes.h"
#include "model/tables/table_building.h"

#include <algorithm>

namespace nytto {

namespace {

using TermKind = ServiceCostTerm::Kind;

QString keyOf(const char* text) {
    return QString::fromLatin1(text);
}

/// What a kind of term comes to; n/a where the service has none.
Figure termsOf(const ServiceAllocation& service, TermKind kind) {
    FigureSum sum;
    for (const ServiceCostTerm& term : service.terms)
        if (term.kind == kind)
            sum.add(term.amount);
    if (sum.amountCount() + sum.unknownCount() == 0)
        return Figure::notApplicable();
    return orUnknown(sum);
}

/// What other services pass on to it, rounded once.
Figure receivedBy(const ServiceAllocation& service) {
    if (service.net.isUnknown() || service.own.isUnknown())
        return Figure::unknown();
    Fraction sum;
    for (const PassedCost& cost : service.received)
        sum = sum + cost.amount;
    return orUnknown(sum.rounded());
}

class ServiceCostRows {
public:
    ServiceCostRows(const ReportContext& context, const Allocation& allocation)
        : m_context(context), m_allocation(allocation) {
        m_table.key = QStringLiteral("services");
        m_table.title =
            context.translate("reports", "Cost of the services, %1").arg(allocation.year);
        m_table.whenEmpty = context.translate("reports", "The document has no services.");
        findShape();
        m_table.columns = {
            textColumn("name", context.translate("entities", entityInfoOf<Service>().label), 40),
            textColumn("category", context.translate("fields", "Category"), 48),
            textColumn("financing", context.translate("fields", "Financing form"), 20)};
        for (const auto& [kind, column, title] : m_kinds)
            m_table.columns.push_back(kronorColumn(keyOf(column), title, 2));
        const auto amount = [&](const char* column, const QString& title) {
            m_table.columns.push_back(kronorColumn(keyOf(column), title, 2));
        };
        amount("own", context.translate("reports", "Own cost"));
        amount("received", context.translate("reports", "Received from other services"));
        amount("passed-on", context.translate("reports", "Passed on to other services"));
        amount("net", context.translate("reports", "To be allocated"));
    }

    Result<ReportTable> table() {
        for (const auto& service : m_allocation.services)
            NYTTO_CHECK(add(*service));
        if (!m_table.rows.empty())
            NYTTO_CHECK(addTotals());
        return std::move(m_table);
    }

private:
    struct Kind {
        TermKind kind;
        const char* column;
        QString title;
    };

    /// The figure of the year always; leases and breakpoints where there are any.
    void findShape() {
        const auto isThere = [&](TermKind kind) {
            return std::ranges::any_of(m_allocation.services, [&](const auto& service) {
                return std::ranges::any_of(
                    service->terms, [&](const ServiceCostTerm& term) { return term.kind == kind; });
            });
        };
        m_kinds.push_back(
            {TermKind::Stored, "stored", m_context.translate("reports", "Management cost")});
        if (isThere(TermKind::Lease))
            m_kinds.push_back(
                {TermKind::Lease, "leases", m_context.translate("reports", "Leases")});
        if (isThere(TermKind::Step))
            m_kinds.push_back(
                {TermKind::Step, "steps", m_context.translate("reports", "Breakpoints")});
        if (isThere(TermKind::Impact))
            m_kinds.push_back({TermKind::Impact, "impacts",
                               m_context.translate("reports", "Impact of initiatives")});
    }

    Done add(const ServiceAllocation& service) {
        const QString key = rowKey(service.service);
        Row row{key, RowKind::Body, {}, refTo(service.service)};
        row.cells = {m_context.name(refTo(service.service)),
                     Cell(m_context.label(service.category)),
                     Cell(m_context.label(service.financing))};
        for (const Kind& kind : m_kinds)
            row.cells.emplace_back(termsOf(service, kind.kind));
        const CellRange terms(m_table.at(key, keyOf(m_kinds.front().column)),
                              m_table.at(key, keyOf(m_kinds.back().column)));
        row.cells.push_back(Cell(service.own).with(sumOf({terms})));
        addPassed(row, service, receivedBy(service));
        m_table.rows.push_back(std::move(row));
        return {};
    }

    /// What is passed on is what then leaves the net cost, which is rounded once.
    void addPassed(Row& row, const ServiceAllocation& service, const Figure& received) const {
        FigureSum all;
        all.add(service.own);
        all.add(received);
        const Figure passedOn = service.net.isNotApplicable()
                                    ? Figure(Money())
                                    : orUnknown(orUnknown(all).minus(service.net));
        const auto here = [&](const char* column) { return m_table.at(row.key, keyOf(column)); };
        row.cells.emplace_back(received);
        row.cells.emplace_back(passedOn);
        Cell net(service.net);
        if (service.net.isAmount())
            net.with({QStringLiteral("ROUND(SUM({0})+SUM({1})-SUM({2}),2)"),
                      {here("own"), here("received"), here("passed-on")}});
        row.cells.push_back(std::move(net));
    }

    Done addTotals() {
        Row total{QStringLiteral("total"), RowKind::Total};
        for (const Column& column : m_table.columns) {
            if (column.type != ColumnType::Amount) {
                total.cells.emplace_back();
                continue;
            }
            NYTTO_TRY(cell, columnTotal(m_table, column.key));
            total.cells.push_back(std::move(cell));
        }
        total.cells.front() = Cell(m_context.translate("reports", "In all"));
        m_table.rows.push_back(std::move(total));
        return {};
    }

    const ReportContext& m_context;
    const Allocation& m_allocation;
    std::vector<Kind> m_kinds;
    ReportTable m_table;
};

} // namespace

Result<ReportTable> billedServicesTable(const ReportContext& context,
                                        const Allocation& allocation) {
    return ServiceCostRows(context, allocation).table();
}

} // namespace nytto
