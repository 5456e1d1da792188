// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"
#include "model/document/backup.h"
#include "model/document/difference.h"

namespace nytto {

struct ReportTable;

/// When a backup was made, in the user's own time: "2026-11-21 09:30".
QString timeOf(const Backup& backup);

/// Backups as a table: when, size, revision, and who changed the document last, when and how. A
/// row's key is that of the backup.
ReportTable backupsTable(const BackupShelf& shelf, const std::vector<Backup>& backups);

/// What restoring would do, kind by kind: "Services: 1 added, 2 changed."
QString describe(const std::vector<KindCount>& counts, const Language& language);

} // namespace nytto
