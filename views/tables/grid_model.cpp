// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/grid_model.h"

#include "model/entities/entity_info.h"
#include "model/tables/cell_text.h"
#include "model/tables/headings.h"
#include "views/shared/choice_list.h"
#include "views/tables/sort_key.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace nytto {

namespace {
const auto computedSign = QStringLiteral("\u00a0\u0192"); ///< the ƒ of a formula, after a heading

std::optional<Figure> figureIn(const Value& value) {
    if (const auto* figure = std::get_if<Figure>(&value))
        return *figure;
    if (const auto* amount = std::get_if<Money>(&value))
        return Figure(*amount);
    return {};
}

bool isWord(const Figure& figure) {
    return !figure.isAmount();
}

} // namespace

GridModel::GridModel(const EntityInfo& info, QObject* parent)
    : QAbstractTableModel(parent), m_info(info) {}

std::vector<GridModel::GridRow> GridModel::rowsOf(const Keep& keep, const Rank& rank) const {
    std::vector<GridRow> rows;
    m_state->contents.forEach(m_info.index, [&](const void* entity, const QUuid& id) {
        if (!keep || keep(entity))
            rows.push_back({entity, id});
    });
    if (rank)
        std::ranges::stable_sort(rows, {}, [&](const GridRow& row) { return rank(row.entity); });
    return rows;
}

void GridModel::show(const DocumentState& state, std::vector<GridColumn> columns, Keep keep,
                     Rank rank) {
    m_state.emplace(state);
    std::vector<GridRow> rows = rowsOf(keep, rank);
    const bool same =
        std::ranges::equal(rows, m_rows, {}, &GridRow::id, &GridRow::id) &&
        std::ranges::equal(columns, m_columns, {}, &GridColumn::heading, &GridColumn::heading);
    if (!same)
        beginResetModel();
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    if (same) {
        if (!m_rows.empty() && !m_columns.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    m_places.clear();
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        m_places.insert(m_rows[row].id, static_cast<int>(row));
    endResetModel();
}

EntityRef GridModel::refAt(int row) const {
    return {m_info.keyString(), m_rows[static_cast<std::size_t>(row)].id};
}

EntityRef GridModel::holderOf(const QModelIndex& index) const {
    const GridColumn& column = columnAt(index);
    if (!column.beside)
        return refAt(index.row());
    const Beside::Held held = column.beside->find(entityAt(index.row()));
    return held.entity ? EntityRef{column.beside->info.keyString(), held.id} : EntityRef();
}

Value GridModel::enteredAt(const QModelIndex& index) const {
    const GridColumn& column = columnAt(index);
    const void* row = entityAt(index.row());
    const void* holder = column.beside ? column.beside->find(row).entity : row;
    if (column.isPresence)
        return holder != nullptr;
    return holder ? valueAt(holder, column.place) : Value();
}

QString GridModel::nameOfColumn(const GridColumn& column) const {
    return column.beside ? column.heading : nameOf(column.place, m_state->language);
}

int GridModel::rowOf(const QUuid& id) const {
    return m_places.value(id, -1);
}

int GridModel::columnOf(const QString& fieldKey, std::optional<int> year) const {
    const auto found = std::ranges::find_if(m_columns, [&](const GridColumn& column) {
        if (column.isComputed() || column.beside)
            return column.key == fieldKey;
        return fieldKey == QLatin1String(column.place.field->key) &&
               (!year || !column.place.isInSeries() || column.place.year == *year);
    });
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

std::optional<Explanation> GridModel::explanation(const QModelIndex& index) const {
    const GridColumn& column = columnAt(index);
    return column.explain && m_state->isCurrent()
               ? std::optional(column.explain(entityAt(index.row())))
               : std::nullopt;
}

QVariant GridModel::sortKeyOf(int column, const QString& text) const {
    const GridColumn& shown = m_columns[static_cast<std::size_t>(column)];
    if (!m_state || !m_state->isCurrent())
        return {};
    if (shown.isComputed())
        return readSortKey(text, shown.computed, m_state->language);
    const auto value = texts().parsed(shown.place, text);
    return value ? sortKeyOf(shown.place, *value) : QVariant();
}

/// What leads elsewhere is sorted by the names that are shown.
QVariant GridModel::sortKeyOf(const ValuePlace& place, const Value& value) const {
    const FieldType type = place.field->type;
    return type == FieldType::Reference || type == FieldType::References
               ? QVariant(texts().shown(place, value))
               : sortKey(value);
}

int GridModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GridModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant GridModel::data(const QModelIndex& index, int role) const {
    if (!m_state || !m_state->isCurrent())
        return {};
    const GridColumn& column = columnAt(index);
    switch (role) {
    case Qt::TextAlignmentRole:
        return QVariant((column.isNumeric() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case OutsideRole:
        return column.isComputed() ? QVariant() : QVariant(outsideText(index));
    case NoteRole:
        return noteText(index);
    case Qt::AccessibleDescriptionRole:
        return description(index);
    case ComputedRole:
        return column.isComputed();
    default:
        return column.isComputed() ? computedData(index, role) : enteredData(index, role);
    }
}

QString GridModel::missingWord(const QModelIndex& index, const Value& value) const {
    const GridColumn& column = columnAt(index);
    return column.whenMissing && std::holds_alternative<std::monostate>(value)
               ? column.whenMissing(entityAt(index.row()))
               : QString();
}

QVariant GridModel::enteredData(const QModelIndex& index, int role) const {
    const ValuePlace& place = columnAt(index).place;
    const Value value = enteredAt(index);
    const std::optional<Figure> figure = figureIn(value);
    const QString missing = missingWord(index, value);
    switch (role) {
    case Qt::DisplayRole: {
        if (!missing.isEmpty())
            return missing;
        const auto& sign = columnAt(index).sign;
        const QString text =
            (sign ? sign(entityAt(index.row())) : QString()) + texts().shown(place, value);
        const bool isMarked = !text.isEmpty() && notesOn(index).assumed;
        return isMarked ? QString(markSign(CellMark::Assumed) + text) : text;
    }
    case Qt::EditRole:
    case PlainRole:
        return texts().plain(place, value);
    case SortRole:
        return sortKeyOf(place, value);
    case FigureRole:
        return figure ? QVariant::fromValue(*figure) : QVariant();
    case ChoicesRole:
        return texts().choices(place);
    case NoChoiceRole:
        return whenNoChoice(*place.field, m_state->language);
    case Qt::CheckStateRole: {
        const bool* on = std::get_if<bool>(&value);
        return on ? QVariant(*on ? Qt::Checked : Qt::Unchecked) : QVariant();
    }
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setItalic((figure && isWord(*figure)) || !missing.isEmpty() || notesOn(index).assumed);
        return font;
    }
    case Qt::ForegroundRole:
        return (figure && isWord(*figure)) || !missing.isEmpty()
                   ? QVariant(QGuiApplication::palette().placeholderText())
                   : QVariant();
    default:
        return {};
    }
}

QVariant GridModel::computedData(const QModelIndex& index, int role) const {
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != PlainRole && role != SortRole &&
        role != FigureRole && role != Qt::FontRole && role != Qt::ForegroundRole)
        return {};
    const GridColumn& column = columnAt(index);
    const Cell cell = column.compute(entityAt(index.row()));
    const Figure* figure = std::get_if<Figure>(&cell.content);
    switch (role) {
    case Qt::DisplayRole:
        return QString(markSign(cell.mark) + cellText(cell, column.computed, m_state->language));
    case Qt::EditRole:
    case PlainRole:
        return plainCellText(cell, column.computed, m_state->language);
    case SortRole:
        return sortKey(cell.content);
    case FigureRole:
        return figure ? QVariant::fromValue(*figure) : QVariant();
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setItalic(figure && isWord(*figure));
        return font;
    }
    default:
        return figure && isWord(*figure) ? QVariant(QGuiApplication::palette().placeholderText())
                                         : QVariant();
    }
}

QString GridModel::description(const QModelIndex& index) const {
    QStringList parts;
    if (const QString notes = noteText(index); !notes.isEmpty())
        parts << notes;
    if (columnAt(index).explain)
        parts << tr("Computed. F9 shows how it was made.");
    else if (columnAt(index).isComputed())
        parts << tr("Computed.");
    return parts.join(u'\n');
}

QString GridModel::toolTip(const QModelIndex& index) const {
    const QString text = description(index);
    return text.isEmpty() ? text
                          : QStringLiteral("<p>%1</p>")
                                .arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

CellMark GridModel::markOf(const QModelIndex& index) const {
    const GridColumn& column = columnAt(index);
    if (column.isComputed())
        return column.compute(entityAt(index.row())).mark;
    return notesOn(index).assumed ? CellMark::Assumed : CellMark::Plain;
}

QString GridModel::accessibleText(const QModelIndex& index) const {
    const QString name = data(index.siblingAtColumn(0), Qt::DisplayRole).toString().trimmed();
    QString value = data(index, Qt::DisplayRole).toString();
    if (const QString word = markWord(markOf(index), m_state->language); !word.isEmpty())
        value += QStringLiteral(", ") + word;
    const QString heading = columnAt(index).heading;
    return index.column() == 0 ? QStringLiteral("%1: %2").arg(heading, value)
                               : QStringLiteral("%1, %2: %3").arg(name, heading, value);
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    const GridColumn& column = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.isComputed() ? column.headingShown() + computedSign : column.headingShown();
    case Qt::ToolTipRole: {
        QStringList lines{column.heading, column.help};
        if (column.isComputed())
            lines << tr("Computed.");
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    case Qt::AccessibleTextRole:
        return column.heading;
    case Qt::TextAlignmentRole:
        return QVariant((column.isNumeric() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

Qt::ItemFlags GridModel::flags(const QModelIndex& index) const {
    const GridColumn& column = columnAt(index);
    Qt::ItemFlags seen = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    seen.setFlag(Qt::ItemIsDragEnabled, !column.isNumeric());
    if (column.isComputed() || !column.isEditable)
        return seen;
    return column.place.field->type == FieldType::Boolean
               ? seen | Qt::ItemIsEditable | Qt::ItemIsUserCheckable
               : seen | Qt::ItemIsEditable;
}

} // namespace nytto
