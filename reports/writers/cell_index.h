// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"
#include "model/basics/result.h"

#include <QHash>

#include <optional>
#include <vector>

namespace nytto {

struct CellReference;
struct Report;
struct ReportTable;

/// Finds the cells of a report by their keys without searching. The report must outlive it.
class CellIndex {
public:
    struct Position {
        int table = 0; ///< in the order of tables()
        int row = 0;   ///< −1 is the heading
        int column = 0;
    };
    struct Table {
        const ReportTable* table = nullptr;
        int sheet = 0;
    };

    /// BadInput when two tables, or two rows or columns of one table, have the same key.
    static Result<CellIndex> of(const Report& report);

    std::optional<Position> find(const CellReference& cell) const;
    /// All tables of the report in their order.
    const std::vector<Table>& tables() const { return m_tables; }

private:
    struct Keys {
        QHash<QString, int> rows;
        QHash<QString, int> columns;
        bool headings = false;
    };
    Result<void> add(const ReportTable& table, int sheet);

    std::vector<Table> m_tables;
    std::vector<Keys> m_keys;
    QHash<QString, int> m_byKey;
};

} // namespace nytto
