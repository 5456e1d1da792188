// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/history_table.h"

#include "model/document/value_place.h"
#include "model/tables/document_state.h"
#include "model/tables/report.h"

#include <QCoreApplication>

namespace nytto {

namespace {

struct History {
    Q_DECLARE_TR_FUNCTIONS(History)
};

Column column(const char* key, const QString& title) {
    Column result;
    result.key = QString::fromLatin1(key);
    result.title = title;
    return result;
}

} // namespace

ReportTable historyTable(const std::vector<HistoryEntry>& entries, const DocumentState& state) {
    ReportTable table;
    table.key = QStringLiteral("history");
    table.title = History::tr("History of changes");
    table.whenEmpty = History::tr("Nothing has been changed.");
    table.columns = {
        column("time", History::tr("When")),      column("author", History::tr("Who")),
        column("what", History::tr("What")),      column("field", History::tr("Field")),
        column("before", History::tr("Before")),  column("after", History::tr("After")),
        column("sentence", History::tr("Change"))};
    const ValueTexts texts{state.contents, state.language, state.unit()};
    for (const HistoryEntry& entry : entries) {
        const HistoryWords words = describe(entry, texts);
        table.rows.push_back(
            {QStringLiteral("%1.%2").arg(QString::number(entry.revision),
                                         QString::number(table.rows.size())),
             RowKind::Body,
             {Cell(entry.time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))),
              Cell(entry.author), Cell(words.what), Cell(words.field), Cell(words.before),
              Cell(words.after), Cell(entry.sentence)},
             entry.subject});
    }
    return table;
}

} // namespace nytto
