// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/reconciliation/finding_rows.h"

#include "model/entities/reconciliation/published.h"
#include "model/tables/document_state.h"
#include "model/tables/picked.h"
#include "model/tables/reconciliation/findings_table.h"
#include "model/tables/row_groups.h"
#include "model/tables/table_building.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

namespace {

struct Findings {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};
struct OverviewTables {
    Q_DECLARE_TR_FUNCTIONS(OverviewTables)
};

QString agreements() {
    return QStringLiteral("agreements");
}

/// Differences, what may be truncated or rounded, and what cannot be decided; of each the largest
/// first.
std::vector<Finding> largestFirst(const std::vector<const Finding*>& findings) {
    std::vector<Finding> sorted;
    sorted.reserve(findings.size());
    for (const Finding* finding : findings)
        sorted.push_back(*finding);
    const auto size = [](const Finding& finding) {
        const std::int64_t ore = finding.difference.ore();
        return ore < 0 ? ore : -ore; // the least number has no opposite
    };
    std::ranges::stable_sort(sorted, {}, size);
    return inOrder(std::move(sorted));
}

std::size_t countOf(const std::vector<Finding>& findings, FindingClass kind) {
    return static_cast<std::size_t>(std::ranges::count(findings, kind, &Finding::kind));
}

QString acceptance(const Finding& finding, const Contents& contents) {
    const AcceptedDifference* accepted = contents.find(finding.accepted);
    if (!accepted)
        return finding.kind == FindingClass::Agreement ? QString() : Findings::tr("Open");
    return Findings::tr("Accepted: %1").arg(accepted->reason);
}

} // namespace

Result<ReportTable> findingRowsTable(const DocumentState& state, const ListedFindings& listed) {
    std::vector<Finding> shown = largestFirst(listed.findings);
    const std::size_t undecided = countOf(shown, FindingClass::NotDecidable);
    const std::size_t rounded =
        countOf(shown, FindingClass::Rounding) + countOf(shown, FindingClass::Truncation);
    const std::size_t decided = shown.size() - undecided;
    const std::size_t differences = decided - rounded;
    for (const Finding* finding : listed.shownAgreements)
        shown.push_back(*finding);
    const ReportContext context = ReportContext::of(state);
    NYTTO_TRY(all, findingsTable(context, shown, FindingParts::AsRows));
    ReportTable table =
        columnsOf(std::move(all), {QStringLiteral("class"), QStringLiteral("name"),
                                   QStringLiteral("rule"), QStringLiteral("published"),
                                   QStringLiteral("computed"), QStringLiteral("difference")});
    table.title = Findings::tr("Findings");
    table.whenEmpty = Findings::tr("Nothing of this kind was found.");
    table.columns.push_back(textColumn("status", Findings::tr("Status")));
    for (std::size_t at = 0; at < shown.size(); ++at)
        table.rows[at].cells.emplace_back(acceptance(shown[at], state.contents));
    const auto addHeading = [&](std::size_t before, const QString& key, const QString& title) {
        table.rows.insert(table.rows.begin() + static_cast<std::ptrdiff_t>(before),
                          foldedHeading(key, title, table.columns.size()));
    };
    const auto agree = static_cast<int>(listed.agreements);
    const auto cannot = static_cast<int>(undecided);
    const auto little = static_cast<int>(rounded);
    if (agree > 0)
        addHeading(decided + undecided, agreements(),
                   Findings::tr("%n comparison(s) agree", nullptr, agree));
    if (cannot > 0 && (decided > 0 || agree > 0))
        addHeading(decided, QStringLiteral("undecided"),
                   Findings::tr("%n comparison(s) cannot be decided", nullptr, cannot));
    if (little > 0 && (differences > 0 || cannot > 0 || agree > 0))
        addHeading(differences, QStringLiteral("rounded"),
                   Findings::tr("%n comparison(s) differ by rounding alone", nullptr, little));
    return table;
}

QString agreementsHeading() {
    return foldedHeading(agreements(), {}, 1).key;
}

ReportTable findingPartRowsTable(const DocumentState& state, const Finding& finding) {
    ReportTable table = columnsOf(findingPartsTable(ReportContext::of(state), {finding}),
                                  {QStringLiteral("name"), QStringLiteral("year"),
                                   QStringLiteral("figure"), QStringLiteral("remark")});
    std::erase_if(table.rows, [](const Row& row) { return row.kind == RowKind::Group; });
    table.title = Findings::tr("Parts of the computed figure");
    table.whenEmpty = Findings::tr("The finding has no parts.");
    return table;
}

QString rowKeyOf(FindingClass kind) {
    return QStringLiteral("class-%1").arg(static_cast<int>(kind));
}

ReportTable findingCountsTable(const DocumentState& state) {
    ReportTable table;
    table.key = QStringLiteral("findings");
    table.title = OverviewTables::tr("Reconciliation");
    table.columns = {textColumn("class", OverviewTables::tr("Outcome")),
                     numberColumn(QStringLiteral("count"), OverviewTables::tr("Comparisons")),
                     numberColumn(QStringLiteral("accepted"), OverviewTables::tr("Accepted"))};
    table.whenEmpty = OverviewTables::tr("There are no published figures to compare with.");
    const auto& reconciliation = state.calculations.reconciliation();
    if (!reconciliation) {
        table.whenEmpty = reconciliation.error().message;
        return table;
    }
    for (const FindingClass kind :
         {FindingClass::Difference, FindingClass::Rounding, FindingClass::Truncation,
          FindingClass::NotDecidable, FindingClass::Agreement}) {
        qint64 count = kind == FindingClass::Agreement
                           ? static_cast<qint64>(reconciliation->agreements.size())
                           : 0;
        qint64 accepted = 0;
        for (const Finding& finding : reconciliation->findings)
            if (finding.kind == kind) {
                ++count;
                accepted += finding.accepted.isNull() ? 0 : 1;
            }
        if (count == 0)
            continue;
        Row row{rowKeyOf(kind),
                RowKind::Body,
                {Cell(nameOf(kind, state.language)), Cell(count), Cell()}};
        if (kind != FindingClass::Agreement)
            row.cells.back() = Cell(accepted);
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace nytto
