// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nytto {

struct ReportTable;
struct Row;

/// Where a row stands, for people: "Table “Bills”, “Schools”"; by its number where it has no text.
QString rowPlace(const ReportTable& table, std::size_t row);
/// What a row is called, shortened: by the field that people call its entity by, else by its first
/// text of more than one sign that is no paragraph, else its first; empty where it has none. So a
/// stage or a number names only what has no name.
QString rowName(const ReportTable& table, const Row& row);

} // namespace nytto
