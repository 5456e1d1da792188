// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reconciliation/findings_list.h"

#include "model/entities/reconciliation/published.h"
#include "model/tables/document_state.h"
#include "model/tables/report.h"

#include <QCoreApplication>

namespace nytto {

namespace {

struct Findings {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

Column column(const char* key, const QString& title, ColumnType type, const DocumentState& state) {
    Column result;
    result.key = QString::fromLatin1(key);
    result.title = title;
    result.type = type;
    result.unit = state.unit();
    result.decimals = state.decimals();
    return result;
}

QString acceptance(const Finding& finding, const Contents& contents) {
    const AcceptedDifference* accepted = contents.find(finding.accepted);
    if (!accepted)
        return finding.kind == FindingClass::Agreement ? QString() : Findings::tr("Open");
    return Findings::tr("Accepted: %1").arg(accepted->reason);
}

} // namespace

ReportTable findingsTable(const std::vector<const Finding*>& findings, const DocumentState& state) {
    ReportTable table;
    table.key = QStringLiteral("findings");
    table.title = Findings::tr("Findings");
    table.whenEmpty = Findings::tr("Nothing of this kind was found.");
    table.columns = {
        column("class", Findings::tr("Class"), ColumnType::Text, state),
        column("place", Findings::tr("Where"), ColumnType::Text, state),
        column("rule", Findings::tr("What was compared"), ColumnType::Text, state),
        column("published", Findings::tr("Published"), ColumnType::Amount, state),
        column("computed", Findings::tr("Computed"), ColumnType::Amount, state),
        column("difference", Findings::tr("Difference"), ColumnType::Amount, state),
        column("accepted", Findings::tr("Status"), ColumnType::Text, state),
    };
    const Contents& contents = state.contents;
    const Language& language = state.language;
    for (const Finding* finding : findings) {
        Row row{finding->key(), RowKind::Body, {}, finding->subject};
        row.cells = {Cell(nameOf(finding->kind, language)),
                     Cell(placeOf(*finding, contents, language)),
                     Cell(nameOf(finding->rule, language)),
                     Cell(finding->published).marked(CellMark::Published),
                     Cell(finding->computed),
                     Cell(finding->difference),
                     Cell(acceptance(*finding, contents))};
        table.rows.push_back(std::move(row));
    }
    return table;
}

ReportTable partsTable(const Finding& finding, const DocumentState& state) {
    ReportTable table;
    table.key = QStringLiteral("parts");
    table.title = Findings::tr("Parts of the computed figure");
    table.whenEmpty = Findings::tr("The finding has no parts.");
    table.columns = {
        column("name", Findings::tr("Part"), ColumnType::Text, state),
        column("figure", Findings::tr("Amount"), ColumnType::Amount, state),
        column("remark", Findings::tr("Remark"), ColumnType::Text, state),
    };
    int number = 0;
    for (const FindingPart& part : finding.parts) {
        Row row{QString::number(number++), RowKind::Body, {}, part.source};
        row.cells = {Cell(nameOf(part, state.contents, state.language)), Cell(part.figure),
                     Cell(part.derived ? Findings::tr("Derived: it proves nothing") : QString())};
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace nytto
