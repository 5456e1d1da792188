// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nytto {

struct ReportTable;

/// Where a row stands, for people: "Table “Bills”, “Schools”"; by its number where it has no text.
QString rowPlace(const ReportTable& table, std::size_t row);

} // namespace nytto
