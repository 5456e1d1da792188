// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/value_place.h"
#include "model/tables/explanation.h"
#include "model/tables/report.h"

#include <functional>
#include <memory>
#include <unordered_map>

namespace nytto {

/// Where entered values live that are not in the row's entity but in one beside it, which is there
/// or is not: the volume of a unit in a year. The first value brings it, the last takes it away.
struct Beside {
    struct Held {
        const void* entity = nullptr; ///< null: it is not there
        QUuid id;
    };
    QString key; ///< columns with the same key share it: "volume.2025"
    const EntityInfo& info;
    std::function<Held(const void* row)> find;
    /// As it begins, without an id.
    std::function<AnyEntity(const void* row)> begin;
    /// Whether it stays where nothing differs from how it began: a weight that is 0.
    bool staysEmpty = false;
};

/// Columns that are chosen together where a table has many of them.
struct ColumnSet {
    QString key;  ///< under it the choice is remembered; empty: the column is always there
    QString name; ///< in the language: "Cost"

    bool operator==(const ColumnSet&) const = default;
};

/// One column of a grid: a value that is entered in the row's entity or in one beside it, or one
/// that is computed.
struct GridColumn {
    QString key;          ///< "name", "cost.2025.0"; under it the layout is remembered
    QString heading;      ///< in the language, with the unit: for copies, exports and reading aloud
    QString shortHeading; ///< what stands over the column: without the unit, may be two lines
    /// What stands above that, over it and its neighbours that have the same: "Cost" over "2025"
    /// and "2026"; empty: nothing does.
    QString group;
    QString help; ///< a sentence; may be empty
    ColumnSet set;
    ValuePlace place = {};
    bool isEditable = true;
    bool isOffered = false; ///< not the page's: shown where someone has chosen it
    /// A word before an entered value that tells it apart, as "[secret]"; it is only shown.
    std::function<QString(const void* entity)> sign = {};
    /// Holds the value instead of the row; `place` is a field of it.
    std::shared_ptr<const Beside> beside = {};
    /// The value is whether what is beside the row is there; `place` is a field of yes and no.
    bool isPresence = false;
    /// The word that stands where no value is entered; it is only shown. None: nothing does.
    std::function<QString(const void* entity)> whenMissing = {};
    /// Where the value is computed: how it is shown, the value of a row, and how it was made.
    Column computed = {};
    std::function<Cell(const void* entity)> compute = {};
    std::function<Explanation(const void* entity)> explain = {};

    bool isComputed() const { return place.field == nullptr; }
    /// In lines: "Cost" and "2025 plan".
    QString headingShown() const {
        const QString& own = shortHeading.isEmpty() ? heading : shortHeading;
        return group.isEmpty() ? own : group + u'\n' + own;
    }
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
/// Columns of fields of what is beside the row, with the field's name over `under` ("2025"), or
/// alone where that is empty; their keys are the field's with that of `beside`:
/// "planned.volume.2025".
std::vector<GridColumn> besideColumns(const std::shared_ptr<const Beside>& beside,
                                      const QStringList& keys, const QString& under,
                                      const Language& language, MoneyUnit unit);
/// A column of computed amounts.
GridColumn amountColumn(const QString& key, const QString& title, const Language& language,
                        MoneyUnit unit, std::function<Cell(const void*)> compute,
                        std::function<Explanation(const void*)> explain = {});
/// A column of computed texts, per cents or whole numbers.
GridColumn computedColumn(const QString& key, const QString& title, ColumnType type,
                          std::function<Cell(const void*)> compute);

/// One entity of a kind beside each row, at most: those of `held`, by the row's id.
template <class T, class Row>
std::shared_ptr<const Beside>
besideOf(const QString& key, std::unordered_map<Id<Row>, const T*> held,
         std::function<T(Id<Row> row)> begin, bool staysEmpty = false) {
    const auto idOf = [](const void* row) { return static_cast<const Row*>(row)->id; };
    return std::make_shared<const Beside>(Beside{
        key, entityInfoOf<T>(),
        [held = std::move(held), idOf](const void* row) {
            const auto found = held.find(idOf(row));
            return found == held.end() ? Beside::Held()
                                       : Beside::Held{found->second, found->second->id.uuid()};
        },
        [begin = std::move(begin), idOf](const void* row) { return AnyEntity(begin(idOf(row))); },
        staysEmpty});
}

} // namespace nytto
