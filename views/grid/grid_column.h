// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/value_place.h"
#include "model/tables/explanation.h"
#include "model/tables/report.h"

#include <functional>

namespace nytto {

/// One column of a grid: a value that is entered in the row's entity, or one that is computed.
struct GridColumn {
    QString key;          ///< "name", "cost.2025.0"; under it the layout is remembered
    QString heading;      ///< in the language, with the unit: for copies, exports and reading aloud
    QString shortHeading; ///< what stands over the column: without the unit, in two lines
    QString help;         ///< a sentence; may be empty
    ValuePlace place = {};
    bool isEditable = true;
    /// A word before an entered value that tells it apart, as "[secret]"; it is only shown.
    std::function<QString(const void* entity)> sign = {};
    /// Where the value is computed: how it is shown, the value of a row, and how it was made.
    Column computed = {};
    std::function<Cell(const void* entity)> compute = {};
    std::function<Explanation(const void* entity)> explain = {};

    bool isComputed() const { return place.field == nullptr; }
    const QString& headingShown() const { return shortHeading.isEmpty() ? heading : shortHeading; }
    /// Whether the values stand to the right.
    bool isNumeric() const;
};

/// Columns of the fields with these keys, in this order.
std::vector<GridColumn> fieldColumns(const EntityInfo& info, const QStringList& keys,
                                     const Language& language, MoneyUnit unit);
/// A column for each year of one kind of a series.
std::vector<GridColumn> seriesColumns(const EntityInfo& info, const QString& key, int firstYear,
                                      int years, int kind, const Language& language,
                                      MoneyUnit unit);
/// A column of computed amounts.
GridColumn amountColumn(const QString& key, const QString& title, const Language& language,
                        MoneyUnit unit, std::function<Cell(const void*)> compute,
                        std::function<Explanation(const void*)> explain = {});
/// A column of computed texts, per cents or whole numbers.
GridColumn computedColumn(const QString& key, const QString& title, ColumnType type,
                          std::function<Cell(const void*)> compute);

} // namespace nytto
