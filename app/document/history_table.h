// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/history.h"

namespace nytto {

struct DocumentState;
struct ReportTable;

/// The history as a table: when, who, what, field, before, after, and the edit it was part of.
ReportTable historyTable(const std::vector<HistoryEntry>& entries, const DocumentState& state);

} // namespace nytto
