// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/services/service.h"
#include "model/tables/bills/bill_words.h"
#include "model/tables/bills/settlement_cells.h"
#include "model/tables/bills/settlement_tables.h"
#include "model/tables/explanation.h"

namespace nytto {

namespace {

/// How the amounts of one unit in correctionsTable() were made.
class CorrectionExplanation {
public:
    CorrectionExplanation(const Contents& contents, const UnitPriceSettlement& settlement,
                          std::size_t unit, const Language& language)
        : m_contents(contents), m_settlement(settlement), m_at(unit),
          m_unit(settlement.units[unit]), m_language(language) {
        m_result.isInOre = true;
    }

    std::optional<Explanation> explain(const QString& column) {
        if (column == QLatin1String("invoiced"))
            addCharges(*m_settlement.planned, m_unit.invoiced);
        else if (column == QLatin1String("used"))
            addCharges(*m_settlement.actual, m_unit.used);
        else if (column == QLatin1String("volume"))
            addVolume();
        else if (column == QLatin1String("recovery") || column == QLatin1String("residual"))
            addRecovery();
        else if (column == QLatin1String("total"))
            addTotal();
        else
            return {};
        const ReportTable table =
            correctionsTable(m_contents, std::span(&m_settlement, 1), m_language);
        m_result.title = QStringLiteral("%1, %2").arg(
            table.columns[static_cast<std::size_t>(table.columnIndex(column))].title,
            nameOf(m_contents, m_unit.unit));
        return std::move(m_result);
    }

private:
    void add(const QString& name, const Figure& figure, const EntityRef& source,
             const QString& remark = {}) {
        m_result.terms.push_back(
            {.name = name, .figure = figure, .source = source, .remark = remark});
    }
    EntityRef unit() const { return refTo(m_unit.unit); }
    EntityRef service() const { return refTo(m_settlement.service); }

    void addCharges(const ServiceAllocation& charged, const Figure& result) {
        m_result.method = m_language.translate(
            "allocation", "The unit's volume times the price for one, rounded to öre.");
        m_result.result = result;
        for (const PriceAllocation& price : charged.prices) {
            const std::optional<Quantity>& volume = price.volumes[m_at];
            add(nameOf(m_contents, price.item), price.amounts[m_at], refTo(price.item),
                QStringLiteral("%1 × %2").arg(
                    volume ? m_language.quantity(*volume)
                           : m_language.translate("allocation", "missing"),
                    price.price ? kronorText(*price.price, m_language) : m_language.unknownWord()));
        }
    }

    void addVolume() {
        m_result.method = m_language.translate(
            "allocation", "What the actual volume costs less what was invoiced.");
        m_result.result = m_unit.volume;
        add(m_language.translate("allocation", "By actual volume"), m_unit.used, unit());
        add(m_language.translate("allocation", "%1 (is taken away)")
                .arg(m_language.translate("allocation", "Invoiced by planned volume")),
            m_unit.invoiced, unit());
    }

    void addRecovery() {
        m_result.method = m_language.translate(
            "allocation", "The recovery of the service times the unit's share of what all used, "
                          "rounded to öre; the residual makes the shares add up.");
        if (m_settlement.notSpread)
            m_result.method = describe(*m_settlement.notSpread, m_language);
        m_result.result = m_unit.recovery;
        const QString used = m_language.translate("allocation", "By actual volume");
        add(m_language.translate("allocation", "Cost of the service"), m_settlement.cost,
            service());
        add(m_language.translate("allocation", "%1, all units").arg(used), m_settlement.used,
            service());
        add(m_language.translate("allocation", "Recovery"), m_settlement.recovery, service());
        add(used, m_unit.used, unit());
        add(m_language.translate("allocation", "Residual of the rounding"), m_unit.residual, {});
    }

    void addTotal() {
        m_result.method = m_language.translate(
            "allocation", "The difference of volume and the share of the recovery.");
        m_result.result = m_unit.total;
        add(m_language.translate("allocation", "Difference of volume"), m_unit.volume, unit());
        add(m_language.translate("allocation", "Share of the recovery"), m_unit.recovery, unit());
    }

    const Contents& m_contents;
    const UnitPriceSettlement& m_settlement;
    std::size_t m_at;
    const Correction& m_unit;
    const Language& m_language;
    Explanation m_result;
};

} // namespace

std::optional<Explanation> explainCorrection(const Contents& contents, Settlements settlements,
                                             const Language& language, const QString& rowKey,
                                             const QString& columnKey) {
    for (const UnitPriceSettlement& settlement : settlements)
        for (std::size_t at = 0; at < settlement.units.size(); ++at)
            if (rowKey == correctionKey(settlement, settlement.units[at].unit))
                return CorrectionExplanation(contents, settlement, at, language).explain(columnKey);
    return {};
}

} // namespace nytto
