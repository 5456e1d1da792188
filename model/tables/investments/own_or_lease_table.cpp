// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/investments/own_or_lease_table.h"

#include "model/basics/or_unknown.h"
#include "model/calculation/investments/own_or_lease.h"
#include "model/entities/settings.h"
#include "model/tables/investments/capital_table.h"
#include "model/tables/investments/capital_tables.h"
#include "model/tables/rounding_remark.h"
#include "model/tables/table_building.h"

namespace nytto {

namespace {

class OwnOrLeaseRows {
public:
    OwnOrLeaseRows(const ReportContext& context, const Investment& investment,
                   const OwnOrLease& both)
        : m_context(context), m_investment(investment), m_both(both) {
        m_table.key = QStringLiteral("own-or-lease");
        m_table.title = context.translate("reports", "Owning against leasing");
        m_table.columns = {textColumn("year", context.translate("reports", "Year"))};
        for (const auto& [key, title] :
             {std::pair("owning", QT_TRANSLATE_NOOP("reports", "Owning")),
              std::pair("leasing", QT_TRANSLATE_NOOP("reports", "Leasing")),
              std::pair("difference", QT_TRANSLATE_NOOP("reports", "Difference"))}) {
            m_table.columns.push_back(amountColumn(context, QString::fromLatin1(key),
                                                   context.translate("reports", title)));
            m_table.columns.back().decimals = capitalDecimals(context.unit());
        }
    }

    ReportTable table() {
        for (std::size_t at = 0; at < m_both.owning.years.size(); ++at) {
            const int number = static_cast<int>(at) + 1;
            add(QStringLiteral("year-%1").arg(number), RowKind::Body,
                capitalYearName(m_context, m_investment, number), m_both.owning.years[at],
                m_both.leasing.years[at]);
        }
        addTotal();
        add(QStringLiteral("mean"), RowKind::Subtotal,
            m_context.translate("reports", "Per year in use"), m_both.owning.perYear,
            m_both.leasing.perYear);
        addPresentValue();
        addRoundingRemark(m_table, m_context);
        return std::move(m_table);
    }

private:
    Row& add(const QString& key, RowKind kind, const QString& name, const Figure& own,
             const Figure& lease) {
        Row row{key, kind, {Cell(name), Cell(own), Cell(lease)}};
        row.cells.push_back(Cell(orUnknown(own.minus(lease)))
                                .with(differenceOf(m_table.at(key, QStringLiteral("owning")),
                                                   m_table.at(key, QStringLiteral("leasing")))));
        m_table.rows.push_back(std::move(row));
        return m_table.rows.back();
    }

    void addTotal() {
        Row& row =
            add(QStringLiteral("all"), RowKind::Total, m_context.translate("reports", "In all"),
                m_both.owning.inAll, m_both.leasing.inAll);
        for (const char* key : {"owning", "leasing"}) {
            const QString column = QString::fromLatin1(key);
            if (const auto years = m_table.body(column))
                row.cells[static_cast<std::size_t>(m_table.columnIndex(column))].with(
                    sumOf({*years}));
        }
    }

    void addPresentValue() {
        const auto& rate = m_context.settings().discountRate;
        if (!rate || !m_both.owning.presentValue || !m_both.leasing.presentValue) {
            m_table.notes.push_back(m_context.translate(
                "reports", "The document has no discount rate, so there are no present values."));
            return;
        }
        add(QStringLiteral("value"), RowKind::Subtotal,
            m_context.translate("reports", "Present value at %1")
                .arg(m_context.language().percent(*rate)),
            *m_both.owning.presentValue, *m_both.leasing.presentValue);
        m_table.notes.push_back(m_context.translate(
            "reports", "Each year is discounted to the time before the first one, which is "
                       "discounted too."));
    }

    const ReportContext& m_context;
    const Investment& m_investment;
    const OwnOrLease& m_both;
    ReportTable m_table;
};

} // namespace

ReportTable ownOrLeaseTable(const ReportContext& context, const Investment& investment,
                            const OwnOrLease& both) {
    return OwnOrLeaseRows(context, investment, both).table();
}

} // namespace nytto
