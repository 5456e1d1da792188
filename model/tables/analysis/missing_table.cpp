// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/analysis/missing_table.h"

#include "model/document/secrecy.h"
#include "model/tables/document_state.h"
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

ReportTable missingTable(const DocumentState& state, const std::vector<Missing>& missing) {
    ReportTable table;
    table.key = QStringLiteral("missing");
    table.title = MissingTable::tr("Missing before the annual analysis of %1 is handed in")
                      .arg(state.calculations.year());
    table.columns = {textColumn("what", MissingTable::tr("What is missing")),
                     textColumn("where", MissingTable::tr("Where"))};
    table.whenEmpty = MissingTable::tr("Nothing is missing: the annual analysis can be handed in.");
    for (std::size_t at = 0; at < missing.size(); ++at)
        table.rows.push_back({QString::number(at),
                              RowKind::Body,
                              {Cell(nameOf(missing[at].kind, state.language)),
                               Cell(signOf(missing[at], state) +
                                    placeOf(missing[at], state.contents, state.language))},
                              missing[at].subject});
    return table;
}

} // namespace nytto
