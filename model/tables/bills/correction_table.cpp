// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/or_unknown.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/services/service.h"
#include "model/tables/bills/bill_changes.h"
#include "model/tables/bills/bill_words.h"
#include "model/tables/bills/settlement_cells.h"
#include "model/tables/bills/settlement_tables.h"

namespace nytto {

namespace {

/// The rows of one service.
class CorrectionRows {
public:
    CorrectionRows(const Contents& contents, const UnitPriceSettlement& settlement,
                   const Language& language, ReportTable& table)
        : m_contents(contents), m_settlement(settlement), m_language(language), m_table(table),
          m_key(settlementKey(settlement)) {}

    void add() {
        add(QStringLiteral("group"), RowKind::Group,
            QStringLiteral("%1, %2").arg(nameOf(m_contents, m_settlement.service),
                                         QString::number(m_settlement.year)));
        m_table.rows.back().subject = refTo(m_settlement.service);
        for (const Correction& unit : m_settlement.units)
            addUnit(unit);
        addSum();
        addProof();
    }

private:
    Row& add(const QString& key, RowKind kind, const QString& name) {
        m_table.rows.push_back({m_key + u'-' + key, kind});
        m_table.rows.back().cells.resize(m_table.columns.size());
        set("name", Cell(name));
        return m_table.rows.back();
    }
    void set(const char* column, Cell cell) {
        const int at = m_table.columnIndex(QString::fromLatin1(column));
        m_table.rows.back().cells[static_cast<std::size_t>(at)] = std::move(cell);
    }
    CellReference at(const QString& row, const char* column) const {
        return m_table.at(row, QString::fromLatin1(column));
    }
    CellReference here(const char* column) const { return at(m_table.rows.back().key, column); }
    CellReference sum(const char* column) const {
        return at(m_key + QStringLiteral("-sum"), column);
    }
    std::vector<CellRange> units(const char* column) const {
        if (m_settlement.units.empty())
            return {};
        return {CellRange(at(correctionKey(m_settlement, m_settlement.units.front().unit), column),
                          at(correctionKey(m_settlement, m_settlement.units.back().unit), column))};
    }

    void addUnit(const Correction& unit) {
        const Unit& held = *m_contents.find(unit.unit);
        add(held.id.uuid().toString(QUuid::WithoutBraces), RowKind::Body, held.name).subject =
            refTo(held);
        set("invoiced",
            Cell(unit.invoiced).with(sumOf(charges(m_settlement, unit.unit, "invoiced"))));
        set("used", Cell(unit.used).with(sumOf(charges(m_settlement, unit.unit, "used"))));
        set("volume", Cell(unit.volume).with(differenceOf(here("used"), here("invoiced"))));
        set("recovery",
            Cell(unit.recovery)
                .with(share())
                .noted(m_settlement.notSpread ? describe(*m_settlement.notSpread, m_language)
                                              : QString()));
        if (unit.recovery.isAmount())
            set("residual", Cell(unit.residual));
        set("total", Cell(unit.total).with(sumOf({here("volume"), here("recovery")})));
        set("account", Cell(held.account));
        set("responsibility", Cell(held.responsibility));
        set("counterpart", Cell(held.counterpart));
    }

    /// The recovery by what was used; unknown where nobody used anything, or some less than nothing
    /// and others more.
    Formula share() const {
        return {QStringLiteral("IF(COUNT({0},{1},{2})<3,unknown,"
                               "IF(OR({2}=0,AND(MIN({3})<0,MAX({3})>0)),unknown,"
                               "ROUND(ROUND({0}*{1}/{2},2)+{4},2)))"),
                {recoveryCell(m_settlement, "recovery"), here("used"), sum("used"),
                 units("used").front(), here("residual")}};
    }

    void addSum() {
        add(QStringLiteral("sum"), RowKind::Total, m_language.translate("allocation", "In all"));
        const auto total = [&](const char* column, const Figure Correction::*figure) {
            FigureSum all;
            for (const Correction& unit : m_settlement.units)
                all.add(unit.*figure);
            set(column, Cell(orUnknown(all.figure())).with(sumOf(units(column))));
        };
        total("invoiced", &Correction::invoiced);
        total("used", &Correction::used);
        total("volume", &Correction::volume);
        total("recovery", &Correction::recovery);
        total("total", &Correction::total);
    }

    /// What was invoiced and is corrected, beside the cost.
    void addProof() {
        const auto figureIn = [&](const char* column) {
            const Cell& cell = m_table.rows.back().cells[static_cast<std::size_t>(
                m_table.columnIndex(QString::fromLatin1(column)))];
            return std::get<Figure>(cell.content);
        };
        const Figure settled =
            orUnknown(nytto::sum(std::array{figureIn("invoiced"), figureIn("total")}));
        add(QStringLiteral("settled"), RowKind::Body,
            m_language.translate("allocation", "Invoiced and corrected"));
        set("total", Cell(settled).with(sumOf({sum("invoiced"), sum("total")})));
        add(QStringLiteral("cost"), RowKind::Body,
            m_language.translate("allocation", "Cost of the service"));
        set("total", Cell(m_settlement.cost).with(copyOf(recoveryCell(m_settlement, "cost"))));
        const Figure rest = orUnknown(settled.minus(m_settlement.cost));
        add(QStringLiteral("rest"), RowKind::Subtotal,
            m_language.translate("allocation", "Difference: what is not settled"));
        set("total", Cell(rest)
                         .with(differenceOf(at(m_key + QStringLiteral("-settled"), "total"),
                                            at(m_key + QStringLiteral("-cost"), "total")))
                         .marked(rest.isAmount() && !rest.amount().isZero() ? CellMark::Difference
                                                                            : CellMark::Plain));
    }

    const Contents& m_contents;
    const UnitPriceSettlement& m_settlement;
    const Language& m_language;
    ReportTable& m_table;
    QString m_key;
};

} // namespace

QString describe(UnitPriceSettlement::NotSpread why, const Language& language) {
    switch (why) {
    case UnitPriceSettlement::NotSpread::NothingUsed:
        return language.translate("allocation",
                                  "Nobody used anything, so that there is nothing to share the "
                                  "recovery by.");
    case UnitPriceSettlement::NotSpread::MixedSigns:
        return language.translate("allocation",
                                  "What some used costs less than 0, and what others used more, "
                                  "so that the recovery cannot be shared by it; look at the "
                                  "prices.");
    }
    Q_UNREACHABLE();
}

ReportTable correctionsTable(const Contents& contents, Settlements settlements,
                             const Language& language) {
    const auto amount = [&](const char* key, const QString& title) {
        return kronorColumn(QString::fromLatin1(key), title, 2);
    };
    const auto code = [&](const char* key, const QString& title) {
        return Column{QString::fromLatin1(key), title};
    };
    ReportTable table;
    table.key = QStringLiteral("corrections");
    table.title = language.translate("allocation", "Corrections");
    table.columns = {
        code("name", language.translate("allocation", "Unit")),
        amount("invoiced", language.translate("allocation", "Invoiced by planned volume")),
        amount("used", language.translate("allocation", "By actual volume")),
        amount("volume", language.translate("allocation", "Difference of volume")),
        amount("recovery", language.translate("allocation", "Share of the recovery")),
        amount("residual", language.translate("allocation", "Residual of it")),
        amount("total", language.translate("allocation", "Correction invoice")),
        code("account", language.translate("allocation", "Account")),
        code("responsibility", language.translate("allocation", "Responsibility code")),
        code("counterpart", language.translate("allocation", "Counterpart code"))};
    table.whenEmpty =
        language.translate("allocation", "No service is invoiced at unit prices in the year.");
    for (const UnitPriceSettlement& settlement : settlements)
        CorrectionRows(contents, settlement, language, table).add();
    if (!table.rows.empty())
        table.notes = {language.translate(
            "allocation", "Less than 0 is paid back. The recovery, what the service cost less what "
                          "its prices give for the actual volumes, is shared by what each unit "
                          "used; the residual is the öre that make the shares add up.")};
    for (const UnitPriceSettlement& settlement : settlements)
        if (settlement.notSpread)
            table.notes.push_back(QStringLiteral("%1, %2: %3")
                                      .arg(nameOf(contents, settlement.service),
                                           QString::number(settlement.year),
                                           describe(*settlement.notSpread, language)));
    return table;
}

} // namespace nytto
