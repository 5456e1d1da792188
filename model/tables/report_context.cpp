// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/report_context.h"

#include "model/basics/build_info.h"
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/portfolios/portfolio.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"
#include "model/entities/settings.h"
#include "model/tables/document_state.h"
#include "model/tables/report_options.h"
#include "model/tables/report_words.h"

#include <QCoreApplication>

namespace nytto {

namespace {

/// The years of a series, a number or a month.
void addYears(std::set<int>& years, const Value& value) {
    if (const auto* series = std::get_if<YearSeries>(&value))
        for (const YearSeries::Cell& cell : series->cells())
            years.insert(cell.year);
    if (const auto* year = std::get_if<qint64>(&value))
        years.insert(static_cast<int>(*year));
    if (const auto* month = std::get_if<Month>(&value))
        years.insert(month->year);
}

QString listed(const std::set<int>& years) {
    QStringList texts;
    for (const int year : years)
        texts += QString::number(year);
    return texts.join(QStringLiteral(", "));
}

Error noYear(int year, const std::set<int>& years) {
    if (years.empty())
        return {ErrorCode::BadInput,
                QCoreApplication::translate(
                    "reports", "The document says nothing of any year yet, so that there is "
                               "nothing to report.")};
    return {ErrorCode::BadInput,
            QCoreApplication::translate("reports",
                                        "The document says nothing of %1; it has figures of %2.")
                .arg(QString::number(year), listed(years))};
}

} // namespace

std::set<int> yearsIn(const Contents& contents) {
    std::set<int> years;
    const Settings& settings = contents.settings();
    for (int year = settings.firstYear; settings.firstYear && year <= settings.lastYear(); ++year)
        years.insert(year);
    for (const EntityInfo& info : entityInfos())
        for (const FieldInfo& field : info.fields)
            if (field.reportYear)
                contents.forEach(info.index, [&](const void* entity, const QUuid&) {
                    addYears(years, field.get(entity));
                });
    years.erase(0); // of a row whose year is not filled in
    return years;
}

Result<ReportContext> ReportContext::of(const Contents& contents, const ReportOptions& options) {
    const int year = options.year ? options.year : contents.settings().firstYear;
    const std::set<int> years = yearsIn(contents);
    if (!years.contains(year))
        return noYear(year, years);
    const Secrecy secrecy(contents, options.language, options.withSecret);
    return ReportContext(contents, options.language, secrecy,
                         std::make_shared<ValueNotes>(contents, secrecy, options.language),
                         planYears(contents.settings(), year));
}

ReportContext ReportContext::of(const DocumentState& state) {
    return {state.contents, state.language, Secrecy(state.contents, state.language, true),
            std::shared_ptr<const ValueNotes>(std::shared_ptr<void>(), &state.notes),
            state.calculations.years()};
}

ReportContext::ReportContext(const Contents& contents, const Language& language, Secrecy secrecy,
                             std::shared_ptr<const ValueNotes> notes, PlanYears years)
    : m_contents(contents), m_language(language), m_secrecy(secrecy), m_notes(std::move(notes)),
      m_years(years) {}

Cell ReportContext::name(const EntityRef& ref) const {
    Cell cell = m_notes->ofEntity(Cell(m_secrecy.name(ref)), ref);
    if (m_secrecy.masks(ref))
        cell.marked(CellMark::Secret);
    return cell;
}

Cell ReportContext::text(const EntityRef& owner, const QString& text) const {
    Cell cell(m_secrecy.text(owner, text));
    if (!text.isEmpty() && m_secrecy.masks(owner))
        cell.marked(CellMark::Secret);
    return cell;
}

Report ReportContext::report(const char* key, const QString& title) const {
    Report report;
    report.key = QString::fromLatin1(key);
    report.title = title;
    report.company = settings().municipality;
    report.program = programTitle();
    report.language = m_language;
    report.names = formulaNames();
    for (const AnnualAnalysis& analysis : m_contents.all<AnnualAnalysis>())
        if (analysis.year == year())
            report.author = analysis.preparedBy;
    return report;
}

MoneyUnit ReportContext::unit() const {
    return settings().displayUnit;
}

} // namespace nytto
