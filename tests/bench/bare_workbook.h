// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report.h"

namespace nytto::bench {

/// The cells of a report as libxlsxwriter writes them with nothing else: no formats, widths, charts
/// or checks, the same numbers, texts and formulas at the same places. What an export is held
/// against.
class BareWorkbook {
public:
    explicit BareWorkbook(const Report& report);
    /// Whether every call succeeded.
    bool write(const QString& path) const;
    std::size_t cellCount() const { return m_cells.size(); }

private:
    struct BareCell {
        int sheet = 0;
        int row = 0;
        int column = 0;
        QByteArray formula; ///< empty for a plain cell
        QByteArray text;
        double number = 0;
        bool isNumber = false;
    };
    int m_sheetCount = 0;
    std::vector<BareCell> m_cells;
};

} // namespace nytto::bench
