// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/analysis/missing_table.h"

#include "model/document/secrecy.h"
#include "model/tables/document_state.h"
#include "model/tables/row_groups.h"
#include "model/tables/secret_sign.h"
#include "model/tables/table_building.h"

#include <QCoreApplication>

namespace nytto {

namespace {

struct MissingTable {
    Q_DECLARE_TR_FUNCTIONS(MissingTable)
};

/// Before a place that begins with the name of something secret: findings have public names.
QString signOf(const Missing& missing, const DocumentState& state) {
    const Secrecy secrecy(state.contents, state.language, false);
    return missing.kind != MissingKind::Finding && secrecy.masks(missing.subject) ? secretSign()
                                                                                  : QString();
}

} // namespace

ReportTable missingTable(const DocumentState& state, const std::vector<Missing>& missing,
                         const std::function<bool(const Missing&)>& keep) {
    ReportTable table;
    table.key = QStringLiteral("missing");
    table.title = MissingTable::tr("Missing before the annual analysis of %1 is handed in")
                      .arg(state.calculations.year());
    table.columns = {textColumn("what", MissingTable::tr("What is missing")),
                     textColumn("where", MissingTable::tr("Where"))};
    table.whenEmpty = MissingTable::tr("Nothing is missing: the annual analysis can be handed in.");
    std::vector<QString> kinds;
    for (std::size_t at = 0; at < missing.size(); ++at) {
        if (keep && !keep(missing[at]))
            continue;
        kinds.push_back(nameOf(missing[at].kind, state.language));
        table.rows.push_back(
            {QString::number(at),
             RowKind::Body,
             {Cell(kinds.back()), Cell(signOf(missing[at], state) +
                                       placeOf(missing[at], state.contents, state.language))},
             missing[at].subject});
    }
    return underHeadings(std::move(table), kinds);
}

} // namespace nytto
