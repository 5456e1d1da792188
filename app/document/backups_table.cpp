// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/backups_table.h"

#include "model/document/history.h"
#include "model/entities/entity_info.h"
#include "model/tables/report.h"

#include <QCoreApplication>

namespace nytto {

namespace {

struct BackupsTable {
    Q_DECLARE_TR_FUNCTIONS(BackupsTable)
};

QString shown(const QDateTime& time) {
    return time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

Column column(const char* key, const QString& title, ColumnType type = ColumnType::Text) {
    Column made;
    made.key = QString::fromLatin1(key);
    made.title = title;
    made.type = type;
    return made;
}

Row rowOf(const BackupShelf& shelf, const Backup& backup) {
    Row row{backup.key, RowKind::Body, {}, {}};
    row.cells = {Cell(timeOf(backup)), Cell((backup.size + 999) / 1000), Cell(backup.revision)};
    const auto last = shelf.lastEdit(backup);
    if (!last)
        row.cells.insert(row.cells.end(), {Cell(), Cell(), Cell(last.error().message)});
    else if (const std::optional<EditNote>& note = *last)
        row.cells.insert(row.cells.end(),
                         {Cell(shown(note->time)), Cell(note->author), Cell(note->sentence)});
    else
        row.cells.resize(6);
    return row;
}

} // namespace

QString timeOf(const Backup& backup) {
    return shown(backup.time);
}

ReportTable backupsTable(const BackupShelf& shelf, const std::vector<Backup>& backups) {
    ReportTable table;
    table.key = QStringLiteral("backups");
    table.title = BackupsTable::tr("Backups");
    table.whenEmpty = BackupsTable::tr("There is no backup yet. One is made before the first edit "
                                       "of a session, once an hour, and when the document closes.");
    table.columns = {column("time", BackupsTable::tr("Made")),
                     column("size", BackupsTable::tr("Size (kB)"), ColumnType::Number),
                     column("revision", BackupsTable::tr("Revision"), ColumnType::Number),
                     column("changed", BackupsTable::tr("Last changed")),
                     column("author", BackupsTable::tr("By")),
                     column("sentence", BackupsTable::tr("Last change"))};
    for (const Backup& backup : backups)
        table.rows.push_back(rowOf(shelf, backup));
    return table;
}

QString describe(const std::vector<KindCount>& counts, const Language& language) {
    QStringList kinds;
    for (const KindCount& count : counts) {
        QStringList parts;
        if (count.added > 0)
            parts << BackupsTable::tr("%n added", nullptr, count.added);
        if (count.changed > 0)
            parts << BackupsTable::tr("%n changed", nullptr, count.changed);
        if (count.removed > 0)
            parts << BackupsTable::tr("%n removed", nullptr, count.removed);
        kinds << QStringLiteral("%1: %2.").arg(language.translate("entities", count.info->plural),
                                               parts.join(QStringLiteral(", ")));
    }
    return kinds.join(u' ');
}

} // namespace nytto
