// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/cells.h"

#include "model/entities/entity_info.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

namespace {

constexpr const char* figureStates[] = {"amount", "unknown", "not-applicable"};

// Places in the rows of fields that lie apart; see layout.h.
enum ReferenceColumn { ReferenceOwner, ReferencePlace, ReferenceTarget };
enum SeriesColumn { SeriesKind, SeriesOre, SeriesOwner, SeriesState, SeriesYear };

Error unstorable(const FieldInfo& field) {
    return {ErrorCode::RuleBroken,
            QCoreApplication::translate("storage", "“%1” cannot hold this value.")
                .arg(QCoreApplication::translate("fields", field.label))};
}

Error unreadable(const FieldInfo& field, const QString& stored) {
    return {ErrorCode::Damaged,
            QCoreApplication::translate("storage", "“%1” is no value of the field “%2”.")
                .arg(stored, QCoreApplication::translate("fields", field.label))};
}

SqlValue stateOf(const Figure& figure) {
    return SqlText{figureStates[static_cast<int>(figure.state())]};
}

SqlValue oreOf(const Figure& figure) {
    return figure.isAmount() ? SqlValue(qint64{figure.amount().ore()}) : SqlValue();
}

Result<Figure> figureIn(const FieldInfo& field, const SqlRow& row, int ore, int state) {
    const QByteArrayView stored = row.bytes(state);
    if (stored == figureStates[0] && !row.isNull(ore))
        return Figure(Money::ofOre(row.integer(ore)));
    if (stored == figureStates[1] && row.isNull(ore))
        return Figure::unknown();
    if (stored == figureStates[2] && row.isNull(ore))
        return Figure::notApplicable();
    return unreadable(field, row.text(state));
}

/// −1 when no choice has the key.
int choiceOf(std::span<const Choice> choices, QByteArrayView key) {
    const auto found =
        std::ranges::find_if(choices, [key](const Choice& choice) { return key == choice.key; });
    return found == choices.end() ? -1 : static_cast<int>(found - choices.begin());
}

Result<SqlValue> choiceKey(const FieldInfo& field, qint64 index) {
    if (index < 0 || index >= static_cast<qint64>(field.choices.size()))
        return unstorable(field);
    return SqlValue(SqlText{field.choices[static_cast<std::size_t>(index)].key});
}

QDate dateOf(const QString& text) {
    return QDate::fromString(text, Qt::ISODate);
}

/// One value into the cells of its field.
struct Writer {
    const FieldInfo& field;

    Result<Cells> operator()(std::monostate) const {
        const bool two = field.type == FieldType::Figure || field.type == FieldType::AnyReference;
        return field.nullable ? Result<Cells>(Cells(two ? 2 : 1)) : unstorable(field);
    }
    Result<Cells> operator()(bool value) const { return Cells{qint64{value}}; }
    Result<Cells> operator()(qint64 value) const {
        if (field.type != FieldType::Choice)
            return Cells{value};
        NYTTO_TRY(key, choiceKey(field, value));
        return Cells{key};
    }
    Result<Cells> operator()(const QString& value) const {
        return value.isValidUtf16() ? Result<Cells>(Cells{sqlText(value)}) : unstorable(field);
    }
    Result<Cells> operator()(Money value) const { return Cells{qint64{value.ore()}}; }
    Result<Cells> operator()(Rate value) const { return Cells{qint64{value.millionths()}}; }
    Result<Cells> operator()(Quantity value) const { return Cells{qint64{value.thousandths()}}; }
    Result<Cells> operator()(const Figure& value) const {
        return Cells{oreOf(value), stateOf(value)};
    }
    Result<Cells> operator()(const QDate& value) const {
        return textOrNull(value.toString(Qt::ISODate), value.isNull(),
                          [&](const QString& text) { return dateOf(text) == value; });
    }
    Result<Cells> operator()(Month value) const {
        return textOrNull(value.toPlain(), value == Month{},
                          [&](const QString& text) { return Month::fromPlain(text) == value; });
    }
    Result<Cells> operator()(const QUuid& value) const {
        return Cells{value.isNull() ? SqlValue() : sqlId(value)};
    }
    Result<Cells> operator()(const EntityRef& value) const {
        return Cells{value.isNull() ? SqlValue() : sqlId(value.id), sqlText(value.kind)};
    }
    Result<Cells> operator()(const std::vector<QUuid>&) const { return unstorable(field); }
    Result<Cells> operator()(const YearSeries&) const { return unstorable(field); }

    Result<Cells> textOrNull(const QString& text, bool isNull, auto comesBack) const {
        if (isNull)
            return Cells{SqlValue()};
        return comesBack(text) ? Result<Cells>(Cells{sqlText(text)}) : unstorable(field);
    }
};

Result<Value> datedValue(const FieldInfo& field, const SqlRow& row, int column) {
    const QString stored = row.text(column);
    if (field.type == FieldType::Date) {
        const QDate date = dateOf(stored);
        return date.isValid() ? Result<Value>(Value(date)) : unreadable(field, stored);
    }
    const std::optional<Month> month = Month::fromPlain(stored);
    return month ? Result<Value>(Value(*month)) : unreadable(field, stored);
}

Result<Value> choiceValue(const FieldInfo& field, const SqlRow& row, int column) {
    const int index = choiceOf(field.choices, row.bytes(column));
    return index < 0 ? unreadable(field, row.text(column)) : Result<Value>(Value(qint64{index}));
}

Value nothing(const FieldInfo& field) {
    if (field.nullable)
        return {};
    switch (field.type) {
    case FieldType::Date:
        return QDate();
    case FieldType::Month:
        return Month();
    default:
        return QUuid();
    }
}

} // namespace

SqlValue sqlId(const QUuid& id) {
    return id.toRfc4122();
}

QUuid idIn(const SqlRow& row, int column) {
    return QUuid::fromRfc4122(row.bytes(column));
}

Result<Cells> cellsOf(const FieldInfo& field, const Value& value) {
    return std::visit(Writer{field}, value);
}

Result<Value> valueIn(const FieldInfo& field, const SqlRow& row, std::span<const int> columns) {
    const int column = columns.front();
    if (columns.size() == 2) {
        const int other = columns.back();
        if (field.nullable && row.isNull(other))
            return Value();
        if (field.type == FieldType::AnyReference)
            return Value(EntityRef{row.text(other), idIn(row, column)});
        NYTTO_TRY(figure, figureIn(field, row, column, other));
        return Value(figure);
    }
    if (row.isNull(column))
        return nothing(field);
    switch (field.type) {
    case FieldType::Boolean:
        return Value(row.integer(column) != 0);
    case FieldType::Integer:
        return Value(row.integer(column));
    case FieldType::Choice:
        return choiceValue(field, row, column);
    case FieldType::Money:
        return Value(Money::ofOre(row.integer(column)));
    case FieldType::Rate:
        return Value(Rate::ofMillionths(row.integer(column)));
    case FieldType::Quantity:
        return Value(Quantity::ofThousandths(row.integer(column)));
    case FieldType::Date:
    case FieldType::Month:
        return datedValue(field, row, column);
    case FieldType::Reference:
        return Value(idIn(row, column));
    default:
        return Value(row.text(column));
    }
}

Result<std::vector<Cells>> rowsOf(const FieldInfo& field, const QUuid& owner, const Value& value) {
    std::vector<Cells> rows;
    if (const auto* targets = std::get_if<std::vector<QUuid>>(&value)) {
        for (const QUuid& target : *targets)
            rows.push_back({sqlId(owner), static_cast<qint64>(rows.size()), sqlId(target)});
        return rows;
    }
    const auto* series = std::get_if<YearSeries>(&value);
    if (!series)
        return unstorable(field);
    for (const YearSeries::Cell& cell : series->cells()) {
        SqlValue kind = SqlText{""};
        if (!field.choices.empty()) {
            NYTTO_TRY(key, choiceKey(field, cell.kind));
            kind = key;
        } else if (cell.kind != 0) {
            return unstorable(field);
        }
        rows.push_back(
            {kind, oreOf(cell.figure), sqlId(owner), stateOf(cell.figure), qint64{cell.year}});
    }
    return rows;
}

int ownerColumn(const FieldInfo& field) {
    return field.type == FieldType::References ? int{ReferenceOwner} : int{SeriesOwner};
}

Done addRow(const FieldInfo& field, const SqlRow& row, Value& value) {
    if (auto* targets = std::get_if<std::vector<QUuid>>(&value)) {
        targets->push_back(idIn(row, ReferenceTarget));
        return {};
    }
    const int kind = field.choices.empty() ? 0 : choiceOf(field.choices, row.bytes(SeriesKind));
    if (kind < 0)
        return unreadable(field, row.text(SeriesKind));
    NYTTO_TRY(figure, figureIn(field, row, SeriesOre, SeriesState));
    std::get<YearSeries>(value).set(static_cast<int>(row.integer(SeriesYear)), kind, figure);
    return {};
}

} // namespace nytto
