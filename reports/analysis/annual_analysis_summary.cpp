// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/analysis/annual_analysis_summary.h"

#include "model/entities/analysis/annual_analysis.h"
#include "model/tables/analysis/chapter_texts.h"
#include "model/tables/remarks.h"
#include "model/tables/scenarios/scenario_tables.h"
#include "model/tables/services/causes.h"
#include "model/tables/services/changes.h"
#include "model/tables/services/moved_development.h"
#include "model/tables/services/services_table.h"
#include "model/tables/table_building.h"
#include "reports/analysis/annual_analysis_figures.h"
#include "reports/analysis/annual_analysis_scenarios.h"

namespace nytto {

namespace {

/// The key figures: what, amount, per cent, a remark that leads to the sheet it comes from.
class KeyFigures {
public:
    KeyFigures(const ReportContext& context, const AnalysisTables& tables,
               const AnalysisScenarios& scenarios)
        : m_context(context), m_tables(tables), m_scenarios(scenarios) {
        m_table.key = QStringLiteral("key-figures");
        m_table.title = context.translate("reports", "Key figures");
        m_table.columns = {
            textColumn("what", context.translate("reports", "What"), 54),
            amountColumn(context, QStringLiteral("amount"), context.translate("fields", "Amount")),
            percentColumn(QStringLiteral("share"), context.translate("reports", "Change in %")),
            textColumn("sheet", context.translate("reports", "Where"), 28),
        };
    }

    ReportTable table() {
        addBase();
        addCauses();
        addInitiatives();
        for (std::size_t at = 0; at < m_scenarios.tables.size(); ++at)
            addScenario(m_scenarios.tables[at], sheetName(m_context, m_scenarios, at));
        m_table.notes = {priceRemark(m_context), serviceCostRemark(m_context)};
        return std::move(m_table);
    }

private:
    void add(const char* key, const QString& what, Cell amount, Cell share, const char* sheet,
             const QString& sheetName) {
        Cell link(sheetName);
        link.leadingTo(QString::fromLatin1(sheet));
        m_table.rows.push_back({QString::fromLatin1(key),
                                RowKind::Body,
                                {Cell(what), std::move(amount), std::move(share), link}});
    }

    void addBase() {
        const int year = m_context.year();
        const QString total = QStringLiteral("total");
        const QString services = m_context.translate("reports", "Services");
        add("base", m_context.translate("reports", "The base: management cost %1").arg(year),
            copied(m_tables.services, baseCell(year)), Cell(), "services", services);
        if (m_tables.changes.rows.empty())
            return;
        const QString chapter = m_context.translate("reports", "1.1 Significant changes");
        add("budget",
            m_context.translate("reports", "Budget %1 of the same services").arg(year - 1),
            copied(m_tables.changes, m_tables.changes.at(total, QStringLiteral("budget"))), Cell(),
            "chapter-1-1", chapter);
        add("change", m_context.translate("reports", "Change into %1").arg(year),
            copied(m_tables.changes, changeTotalCell()),
            copied(m_tables.changes, m_tables.changes.at(total, QStringLiteral("share"))),
            "chapter-1-1", chapter);
    }

    void addCauses() {
        const QString chapter = m_context.translate("reports", "1 Management cost");
        const QString published = QStringLiteral("published");
        if (m_tables.causes.rowIndex(published) >= 0)
            add("published-change", m_context.translate("reports", "Change as published"),
                copied(m_tables.causes, m_tables.causes.at(published, published)), Cell(),
                "chapter-1", chapter);
        if (!m_tables.moved.rows.empty())
            add("moved", m_context.translate("reports", "Of which moved development"),
                copied(m_tables.moved, movedTotalCell()), Cell(), "chapter-1", chapter);
    }

    void addInitiatives() {
        const int year = m_context.year();
        const CellReference proposed =
            m_tables.proposed.at(QStringLiteral("total"), yearKey("cost", year));
        const CellReference ongoing =
            m_tables.ongoing.at(QStringLiteral("total"), yearKey("cost", year));
        if (!m_tables.proposed.rows.empty())
            add("new-initiatives",
                m_context.translate("reports", "Proposed new initiatives %1, all of them")
                    .arg(year),
                copied(m_tables.proposed, proposed), Cell(), "chapter-3",
                m_context.translate("reports", "3 New initiatives"));
        if (!m_tables.ongoing.rows.empty())
            add("ongoing-initiatives",
                m_context.translate("reports", "Ongoing initiatives %1").arg(year),
                copied(m_tables.ongoing, ongoing), Cell(), "chapter-3-ongoing",
                m_context.translate("reports", "3 Ongoing initiatives"));
    }

    /// The first year, all years and the net benefit of a scenario.
    void addScenario(const ScenarioTables& scenario, const QString& sheet) {
        const QString title = shortName(m_context, scenario);
        const QString key = scenarioKey(m_context, scenario.scenario);
        const QString year = QString::number(m_context.year());
        const ReportTable& summary = scenario.summary;
        const auto row = [&](const char* what, const QString& text, const char* of,
                             const QString& column, Cell share) {
            add(qPrintable(key + QLatin1String(what)), text,
                copied(summary, summary.at(QString::fromLatin1(of), column)), std::move(share),
                qPrintable(key), sheet);
        };
        row("-sum", m_context.translate("reports", "%1: sum %2").arg(title, year), "sum", year,
            Cell());
        row("-change",
            m_context.translate("reports", "%1: against doing nothing %2").arg(title, year),
            "change", year, copied(summary, summary.at(QStringLiteral("share"), year)));
        row("-net-benefit", m_context.translate("reports", "%1: net benefit").arg(title),
            "net-benefit", QStringLiteral("total"), Cell());
        if (summary.rowIndex(QStringLiteral("net-benefit-known")) >= 0)
            row("-net-benefit-known",
                m_context.translate("reports", "%1: known part of the net benefit").arg(title),
                "net-benefit-known", QStringLiteral("total"), Cell());
    }

    const ReportContext& m_context;
    const AnalysisTables& m_tables;
    const AnalysisScenarios& m_scenarios;
    ReportTable m_table;
};

} // namespace

Sheet summarySheet(const ReportContext& context, const AnalysisTables& tables,
                   const AnalysisScenarios& scenarios) {
    Sheet sheet{QStringLiteral("summary"), context.translate("reports", "Summary"), {}};
    append(sheet.blocks, Paragraph::Style::Title, context.translate("reports", "Summary"));
    append(sheet.blocks, chapterTexts(context, Chapter::Summary));
    sheet.blocks.emplace_back(KeyFigures(context, tables, scenarios).table());
    for (ChartData& chart : summaryCharts(context, scenarios))
        sheet.blocks.emplace_back(std::move(chart));
    if (auto chart = causesChart(context, tables.causes))
        sheet.blocks.emplace_back(*std::move(chart));
    return sheet;
}

} // namespace nytto
