// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/reconciliation/finding_rows.h"

#include "model/entities/reconciliation/published.h"
#include "model/tables/document_state.h"
#include "model/tables/picked.h"
#include "model/tables/reconciliation/findings_table.h"
#include "model/tables/row_groups.h"
#include "model/tables/table_building.h"

#include <QCoreApplication>

namespace nytto {

namespace {

struct Findings {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};
struct OverviewTables {
    Q_DECLARE_TR_FUNCTIONS(OverviewTables)
};

QString acceptance(const Finding& finding, const Contents& contents) {
    const AcceptedDifference* accepted = contents.find(finding.accepted);
    if (!accepted)
        return finding.kind == FindingClass::Agreement ? QString() : Findings::tr("Open");
    return Findings::tr("Accepted: %1").arg(accepted->reason);
}

} // namespace

Result<ReportTable> findingRowsTable(const DocumentState& state,
                                     const std::vector<const Finding*>& findings) {
    std::vector<Finding> shown;
    for (const Finding* finding : findings)
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
    std::vector<QString> kinds;
    for (std::size_t at = 0; at < shown.size(); ++at) {
        table.rows[at].cells.emplace_back(acceptance(shown[at], state.contents));
        kinds.push_back(nameOf(shown[at].kind, state.language));
    }
    return underHeadings(std::move(table), kinds);
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
