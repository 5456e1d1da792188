// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace nytto {

/// Rows of text in aligned columns, two spaces apart, for a terminal.
class TextTable {
public:
    enum class Side { Left, Right };

    explicit TextTable(std::vector<Side> sides) : m_sides(std::move(sides)) {}

    /// One text a column; missing ones at the end are empty.
    void add(const QStringList& cells) { m_rows.push_back(cells); }
    /// Every row behind `indent` spaces, with a line break; no spaces at the ends of lines.
    QString text(qsizetype indent = 0) const;

private:
    std::vector<Side> m_sides;
    std::vector<QStringList> m_rows;
};

} // namespace nytto
