// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/analysis/annual_analysis_cover.h"

#include "model/basics/build_info.h"
#include "model/calculation/reconciliation/finding.h"
#include "model/calculation/reconciliation/reconciliation.h"
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/services/service.h"
#include "model/entities/settings.h"
#include "model/tables/checks.h"
#include "model/tables/table_building.h"
#include "reports/analysis/annual_analysis_figures.h"

#include <algorithm>

namespace nytto {

namespace {

class CoverRows {
public:
    CoverRows(const ReportContext& context, const AnalysisFigures& figures)
        : m_context(context), m_figures(figures) {
        m_table.key = QStringLiteral("cover");
        // Without titles: a form, not a list.
        m_table.columns = {textColumn("what", {}, 34), textColumn("value", {}, 34),
                           textColumn("detail", {}, 64)};
    }

    ReportTable table(const ReportTable& checks, const ReportTable& findings) {
        addOrganisation();
        addStatus();
        addPrices();
        add("program", m_context.translate("reports", "Made with"), programTitle());
        addChecks(checks);
        addFindings(findings);
        return std::move(m_table);
    }

private:
    void add(const char* key, const QString& what, Cell value, Cell detail = {}) {
        m_table.rows.push_back({QString::fromLatin1(key),
                                RowKind::Body,
                                {Cell(what), std::move(value), std::move(detail)}});
    }

    void addOrganisation() {
        add("municipality", m_context.translate("fields", "Municipality"),
            m_context.settings().municipality);
        if (m_figures.analysis)
            if (const auto* supplier = m_context.contents().find(m_figures.analysis->supplier))
                add("supplier", m_context.translate("fields", "Supplier"), supplier->name);
        add("years", m_context.translate("reports", "Years"),
            QStringLiteral("%1–%2").arg(QString::number(m_context.year()),
                                        QString::number(m_context.years().last())));
    }

    void addStatus() {
        const AnnualAnalysis none;
        const AnnualAnalysis& analysis = m_figures.analysis ? *m_figures.analysis : none;
        add("status", m_context.translate("fields", "Status"),
            m_context.notes().noted(Cell(m_context.label(analysis.status)), analysis, "status"));
        addPerson("prepared", m_context.translate("fields", "Prepared by"), analysis.preparedBy,
                  analysis.preparedOn);
        addPerson("checked", m_context.translate("fields", "Checked by"), analysis.checkedBy,
                  analysis.checkedOn);
        addPerson("handed-in", m_context.translate("fields", "Handed in by"), analysis.handedInBy,
                  analysis.handedInOn);
    }

    void addPerson(const char* key, const QString& what, const QString& who, const QDate& when) {
        add(key, what, who.isEmpty() ? m_context.translate("reports", "Not stated") : who,
            when.isValid() ? Cell(when) : Cell());
    }

    void addPrices() {
        const Settings& settings = m_context.settings();
        add("price-level", m_context.translate("fields", "Price level"),
            m_context.notes().noted(settings.priceLevel
                                        ? Cell(QString::number(*settings.priceLevel))
                                        : Cell(m_context.translate("reports", "Not stated")),
                                    settings, "priceLevel"),
            settings.priceNote);
        add("index", m_context.translate("reports", "Index"),
            settings.indexIncluded
                ? m_context.translate("reports", "The yearly index is included.")
                : m_context.translate("reports", "The yearly index is not included."));
        add("unit", m_context.translate("reports", "Amounts are shown in"),
            m_context.language().unitName(m_context.unit()),
            m_context.translate("reports", "What is shown is rounded from exact kronor."));
    }

    void addChecks(const ReportTable& checks) {
        Cell differing = copied(checks, checksDiffering());
        const bool agree = std::get<qint64>(differing.content) == 0;
        Cell flag(agree ? m_context.translate("reports", "All checks are right")
                        : m_context.translate("reports", "Checks differ"));
        flag.with({QStringLiteral("IF({0}=0,checks_agree,checks_differ)"), {checksDiffering()}});
        if (!agree)
            flag.marked(CellMark::Difference);
        const auto count = static_cast<int>(checks.rows.size()) - 1;
        Cell link(m_context.translate("reports", "%n checks in all", nullptr, count));
        add("checks", m_context.translate("reports", "Checks of the figures"), std::move(flag),
            link.leadingTo(QStringLiteral("checks")));
        add("checks-differing", m_context.translate("reports", "Checks that differ"),
            std::move(differing));
    }

    void addFindings(const ReportTable& findings) {
        const Reconciliation& reconciliation = m_figures.reconciliation;
        QStringList parts;
        for (const FindingClass kind : {FindingClass::Difference, FindingClass::Rounding,
                                        FindingClass::Truncation, FindingClass::NotDecidable}) {
            const auto count = std::ranges::count(reconciliation.findings, kind, &Finding::kind);
            if (count > 0)
                parts += QStringLiteral("%1: %2").arg(nameOf(kind, m_context.language()),
                                                      QString::number(count));
        }
        const auto accepted =
            static_cast<int>(reconciliation.findings.size()) - reconciliation.openCount();
        if (accepted > 0)
            parts += m_context.translate("reports", "accepted: %1").arg(accepted);
        Cell link(parts.isEmpty() ? m_context.translate("reports", "Nothing differs.")
                                  : parts.join(QStringLiteral("; ")));
        Cell count(static_cast<qint64>(reconciliation.findings.size()));
        if (const auto numbers = findings.body(QStringLiteral("number")))
            count.with({QStringLiteral("COUNT({0})"), {*numbers}});
        add("findings", m_context.translate("reports", "Findings against published figures"),
            std::move(count), link.leadingTo(QStringLiteral("findings")));
    }

    const ReportContext& m_context;
    const AnalysisFigures& m_figures;
    ReportTable m_table;
};

} // namespace

QString annualAnalysisTitle(const ReportContext& context) {
    return context.translate("reports", "Annual analysis %1").arg(context.year());
}

Sheet coverSheet(const ReportContext& context, const AnalysisFigures& figures,
                 const ReportTable& checks, const ReportTable& findings) {
    Sheet sheet{QStringLiteral("cover"), context.translate("reports", "Cover"), {}};
    sheet.blocks = {
        Paragraph{Paragraph::Style::Title, annualAnalysisTitle(context)},
        Paragraph{Paragraph::Style::Subtitle, context.settings().municipality},
        CoverRows(context, figures).table(checks, findings),
        ContentsList{context.translate("reports", "Contents")},
    };
    return sheet;
}

} // namespace nytto
