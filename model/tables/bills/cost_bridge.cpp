// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/or_unknown.h"
#include "model/entities/services/service.h"
#include "model/tables/bills/bill_cells.h"
#include "model/tables/bills/bill_changes.h"
#include "model/tables/table_building.h"

#include <algorithm>

namespace nytto {

namespace {

using TermKind = ServiceCostTerm::Kind;
using RestKind = NotAllocated::Kind;

/// A cause: what it comes to, and the known part of it.
struct Cause {
    FigureSum sum;
    Int128 known = 0;

    void add(const Figure& figure, int sign = 1) {
        known += sign * Int128{figure.amount().ore()};
        sum.add(sign > 0 || !figure.isAmount() ? figure
                                               : Figure(Money::ofOre(-figure.amount().ore())));
    }
    /// What is known of something that is not known in all.
    void addKnown(const Figure& figure, int sign) {
        known += sign * Int128{figure.amount().ore()};
        sum.add(Figure::unknown());
    }
    bool isThere() const { return sum.amountCount() + sum.unknownCount() > 0; }
};

constexpr std::size_t restKinds = static_cast<std::size_t>(RestKind::UnknownCost) + 1;

/// What each cause adds to or takes from the bills of a year.
struct Causes {
    Cause base;
    Cause baseForecast;
    Cause outside;
    Cause outsideForecast;
    Cause leases;
    Cause steps;
    Cause impacts;
    Cause unlinked; ///< impacts that no service bears
    Cause passed;
    Cause undetermined;
    std::array<Cause, restKinds> notBilled;
    Cause unknownBills; ///< of what stands as not billed as long as it is not known who pays it

    explicit Causes(const Allocation& allocation) {
        for (const auto& service : allocation.services)
            add(*service);
        for (const NotAllocated& impact : allocation.initiatives) {
            unlinked.add(impact.amount);
            notBilled[static_cast<std::size_t>(impact.kind)].add(impact.amount, -1);
        }
    }

private:
    void add(const ServiceAllocation& service) {
        for (const ServiceCostTerm& term : service.terms)
            causeOf(service, term).add(term.amount);
        if (service.net.isUnknown())
            return addUndetermined(service);
        if (!service.received.empty() || !service.passedOn.empty()) {
            passed.add(service.net);
            passed.add(service.own, -1);
        }
        for (const NotAllocated& row : service.notAllocated) {
            notBilled[static_cast<std::size_t>(row.kind)].add(row.amount, -1);
            if (row.kind == RestKind::Undecided) // somebody's, when the shares are known
                unknownBills.add(Figure::unknown());
        }
    }

    Cause& causeOf(const ServiceAllocation& service, const ServiceCostTerm& term) {
        const bool isForecast = term.costKind == ServiceCost::Forecast;
        switch (term.kind) {
        case TermKind::Stored:
            if (isInBase(service.category))
                return isForecast ? baseForecast : base;
            return isForecast ? outsideForecast : outside;
        case TermKind::Lease:
            return leases;
        case TermKind::Step:
            return steps;
        case TermKind::Impact:
            break;
        }
        return impacts;
    }

    /// Nothing of it is billed but what set prices give, whatever is known of its own cost.
    void addUndetermined(const ServiceAllocation& service) {
        for (const ServiceCostTerm& term : service.terms)
            undetermined.addKnown(term.amount, -1);
        for (const PriceAllocation& price : service.prices)
            for (const Figure& amount : price.amounts)
                undetermined.addKnown(amount, 1);
        undetermined.addKnown(Figure::unknown(), 1);
    }
};

class BridgeRows {
public:
    BridgeRows(const ReportContext& context, const Allocation& allocation)
        : m_context(context), m_allocation(allocation), m_causes(allocation) {
        m_table.key = QStringLiteral("bridge");
        m_table.title =
            context.translate("reports", "From the base to the bills, %1").arg(allocation.year);
        m_table.columns = {
            textColumn("name", context.translate("reports", "What"), 40),
            kronorColumn(QStringLiteral("amount"), context.translate("reports", "Amount"), 2)};
        m_table.whenEmpty = context.translate("reports", "The document has no services.");
        m_hasUnknown = allocation.billed().unknown > 0 || isAnyUnknown();
        if (m_hasUnknown)
            m_table.columns.push_back(kronorColumn(
                QStringLiteral("known"), context.translate("reports", "of which known"), 2));
    }

    Result<ReportTable> table() {
        if (m_allocation.services.empty())
            return std::move(m_table);
        NYTTO_CHECK(addOwn());
        const std::size_t own = m_table.rows.size() - 1;
        NYTTO_CHECK(addIfThere("passed",
                               m_context.translate("reports", "Passed on between services"),
                               m_causes.passed));
        NYTTO_CHECK(addIfThere(
            "undetermined",
            m_context.translate("reports", "Not billed: of services whose cost is not known"),
            m_causes.undetermined));
        for (std::size_t kind = 0; kind < restKinds; ++kind)
            NYTTO_CHECK(addIfThere(keys[kind], notBilledName(static_cast<RestKind>(kind)),
                                   m_causes.notBilled[kind]));
        NYTTO_CHECK(
            addIfThere("unknown-bills",
                       m_context.translate("reports", "Billed of it when the shares are known"),
                       m_causes.unknownBills));
        NYTTO_CHECK(
            addSum("total", RowKind::Total, m_context.translate("reports", "All bills"), own));
        Cell& billed = m_table.rows.back().cells[1];
        if (const Figure all = m_allocation.billed().figure();
            std::get<Figure>(billed.content) != all) // set prices bill what is not known otherwise
            billed = Cell(all);
        return std::move(m_table);
    }

private:
    static constexpr const char* keys[] = {
        "not-billed-service",    "not-billed-part",      "not-billed-loop",   "not-billed-recovery",
        "not-billed-initiative", "not-billed-undecided", "not-billed-unknown"};
    static_assert(std::size(keys) == restKinds);

    bool isAnyUnknown() const {
        const auto isUnknown = [](const Cause& cause) { return cause.sum.unknownCount() > 0; };
        return std::ranges::any_of(m_causes.notBilled, isUnknown) ||
               std::ranges::any_of(std::array{m_causes.base, m_causes.baseForecast,
                                              m_causes.outside, m_causes.outsideForecast,
                                              m_causes.leases, m_causes.steps, m_causes.impacts,
                                              m_causes.unlinked, m_causes.passed,
                                              m_causes.undetermined, m_causes.unknownBills},
                                   isUnknown);
    }

    QString notBilledName(RestKind kind) const {
        switch (kind) {
        case RestKind::Service:
            return m_context.translate("reports", "Not billed: covered by no part or price");
        case RestKind::Part:
            return m_context.translate("reports", "Not billed: parts that nobody pays for");
        case RestKind::Loop:
            return m_context.translate("reports",
                                       "Not billed: services that pass all on to each other");
        case RestKind::Recovery:
            return m_context.translate("reports", "Not billed: cost less what is invoiced");
        case RestKind::Initiative:
            return m_context.translate("reports", "Not billed: linked to no service");
        case RestKind::Undecided:
            return m_context.translate("reports", "Not billed: shares unknown");
        case RestKind::UnknownCost:
            break;
        }
        return m_context.translate("reports", "Not billed: cost unknown");
    }

    Done addOwn() {
        NYTTO_CHECK(
            add("base", m_context.translate("reports", "Services of the base"), m_causes.base));
        NYTTO_CHECK(addIfThere(
            "base-forecast",
            m_context.translate("reports", "Services of the base that only have a forecast"),
            m_causes.baseForecast));
        NYTTO_CHECK(add("outside", m_context.translate("reports", "Services outside the base"),
                        m_causes.outside));
        NYTTO_CHECK(addIfThere(
            "outside-forecast",
            m_context.translate("reports", "Services outside the base that only have a forecast"),
            m_causes.outsideForecast));
        NYTTO_CHECK(add("leases", m_context.translate("reports", "Leases"), m_causes.leases));
        NYTTO_CHECK(add("steps", m_context.translate("reports", "Breakpoints"), m_causes.steps));
        NYTTO_CHECK(addIfThere("impacts", m_context.translate("reports", "Impact of initiatives"),
                               m_causes.impacts));
        NYTTO_CHECK(
            addIfThere("unlinked",
                       m_context.translate("reports", "Impact of initiatives linked to no service"),
                       m_causes.unlinked));
        return addSum("own", RowKind::Subtotal,
                      m_causes.unlinked.isThere()
                          ? m_context.translate("reports", "Own cost of services and initiatives")
                          : m_context.translate("reports", "Own cost of all services"),
                      0);
    }

    Done addIfThere(const char* key, const QString& name, const Cause& cause) {
        return cause.isThere() ? add(key, name, cause) : Done();
    }
    Done add(const char* key, const QString& name, const Cause& cause) {
        const Figure figure = orUnknown(cause.sum.figure());
        const Figure known = orUnknown(Money::ofOreChecked(cause.known));
        Row row{QString::fromLatin1(key), RowKind::Body, {Cell(name), Cell(figure)}};
        if (m_hasUnknown)
            row.cells.emplace_back(known);
        m_table.rows.push_back(std::move(row));
        return {};
    }

    /// The sum of the rows from `first` to the last.
    Done addSum(const char* key, RowKind kind, const QString& name, std::size_t first) {
        Row row{QString::fromLatin1(key), kind, {Cell(name)}};
        for (std::size_t column = 1; column < m_table.columns.size(); ++column) {
            const QString& columnKey = m_table.columns[column].key;
            const CellRange rows(m_table.at(m_table.rows[first].key, columnKey),
                                 m_table.at(m_table.rows.back().key, columnKey));
            FigureSum sum;
            for (std::size_t at = first; at < m_table.rows.size(); ++at)
                sum.add(std::get<Figure>(m_table.rows[at].cells[column].content));
            const Figure figure = orUnknown(sum.figure());
            row.cells.push_back(Cell(figure).with(sumOf({rows})));
        }
        m_table.rows.push_back(std::move(row));
        return {};
    }

    const ReportContext& m_context;
    const Allocation& m_allocation;
    Causes m_causes;
    bool m_hasUnknown = false;
    ReportTable m_table;
};

} // namespace

Result<ReportTable> costBridgeTable(const ReportContext& context, const Allocation& allocation) {
    return BridgeRows(context, allocation).table();
}

} // namespace nytto
