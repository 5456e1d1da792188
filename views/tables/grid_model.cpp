// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/grid_model.h"

#include "model/entities/entity_info.h"
#include "model/tables/cell_text.h"
#include "model/tables/headings.h"
#include "views/shared/choice_list.h"
#include "views/tables/grid_notes.h"
#include "views/tables/grid_report.h"
#include "views/tables/sort_key.h"

#include <QFont>
#include <QGuiApplication>
#include <QMimeData>
#include <QPalette>

#include <set>

namespace nytto {

namespace {

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

/// The rows of some cells, from above to below.
std::set<int> rowsIn(const QModelIndexList& indexes) {
    std::set<int> rows;
    for (const QModelIndex& index : indexes)
        rows.insert(index.row());
    return rows;
}

} // namespace

GridModel::GridModel(const EntityInfo& info, QObject* parent)
    : QAbstractTableModel(parent), m_cells(std::make_unique<GridCells>(info)) {}

void GridModel::show(const DocumentState& state, std::vector<GridColumn> columns, Keep keep,
                     Rank rank) {
    auto cells = std::make_unique<GridCells>(info(), state, std::move(columns), keep, rank);
    if (cells->hasShapeOf(*m_cells)) {
        m_cells = std::move(cells);
        if (rowCount() > 0 && columnCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_cells = std::move(cells);
    endResetModel();
}

void GridModel::addColumn(GridColumn column) {
    beginResetModel();
    m_cells->addColumn(std::move(column));
    endResetModel();
}

Value GridModel::entered(const QModelIndex& index) const {
    return columnAt(index).isComputed() || !m_cells->isCurrent()
               ? Value()
               : m_cells->entered(index.row(), index.column());
}

QString GridModel::plainText(int column, const Value& value) const {
    return m_cells->texts().plain(m_cells->column(column).place, value);
}

std::optional<Explanation> GridModel::explanation(const QModelIndex& index) const {
    const GridColumn& column = columnAt(index);
    return column.explain && m_cells->isCurrent()
               ? std::optional(column.explain(entityAt(index.row())))
               : std::nullopt;
}

QVariant GridModel::sortKeyOf(int column, const QString& text) const {
    const GridColumn& shown = m_cells->column(column);
    if (!m_cells->isCurrent())
        return {};
    if (shown.isComputed())
        return readSortKey(text, shown.computed, m_cells->state().language);
    const auto value = m_cells->texts().parsed(shown.place, text);
    return value ? sortKeyOf(shown.place, *value) : QVariant();
}

/// What leads elsewhere is sorted by the names that are shown.
QVariant GridModel::sortKeyOf(const ValuePlace& place, const Value& value) const {
    const FieldType type = place.field->type;
    return type == FieldType::Reference || type == FieldType::References
               ? QVariant(m_cells->texts().shown(place, value))
               : sortKey(value);
}

int GridModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_cells->rowCount();
}

int GridModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns().size());
}

QVariant GridModel::data(const QModelIndex& index, int role) const {
    if (!m_cells->isCurrent())
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
        return column.isComputed() ? QVariant()
                                   : QVariant(outsideText(*m_cells, index.row(), index.column()));
    case NoteRole:
        return noteText(*m_cells, index.row(), index.column());
    case Qt::AccessibleDescriptionRole:
        return description(index);
    case ComputedRole:
        return column.isComputed();
    default:
        return column.isComputed() ? computedData(index, role) : enteredData(index, role);
    }
}

QVariant GridModel::enteredData(const QModelIndex& index, int role) const {
    const ValuePlace& place = columnAt(index).place;
    const Value value = m_cells->entered(index.row(), index.column());
    const std::optional<Figure> figure = figureIn(value);
    const QString missing = m_cells->missingWord(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole: {
        if (!missing.isEmpty())
            return missing;
        const auto& sign = columnAt(index).sign;
        const QString text =
            (sign ? sign(entityAt(index.row())) : QString()) + m_cells->texts().shown(place, value);
        const bool isMarked =
            !text.isEmpty() && notesOn(*m_cells, index.row(), index.column()).assumed;
        return isMarked ? QString(markSign(CellMark::Assumed) + text) : text;
    }
    case Qt::EditRole:
    case PlainRole:
        return m_cells->texts().plain(place, value);
    case SortRole:
        return sortKeyOf(place, value);
    case FigureRole:
        return figure ? QVariant::fromValue(*figure) : QVariant();
    case ChoicesRole:
        return m_cells->texts().choices(place);
    case NoChoiceRole:
        return whenNoChoice(*place.field, m_cells->state().language);
    case Qt::CheckStateRole: {
        const bool* on = std::get_if<bool>(&value);
        return on ? QVariant(*on ? Qt::Checked : Qt::Unchecked) : QVariant();
    }
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setItalic((figure && isWord(*figure)) || !missing.isEmpty() ||
                       notesOn(*m_cells, index.row(), index.column()).assumed);
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
    const Cell cell = m_cells->computed(index.row(), index.column());
    const Figure* figure = std::get_if<Figure>(&cell.content);
    switch (role) {
    case Qt::DisplayRole:
        return QString(markSign(cell.mark) +
                       cellText(cell, column.computed, m_cells->state().language));
    case Qt::EditRole:
    case PlainRole:
        return plainCellText(cell, column.computed, m_cells->state().language);
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
    if (const QString notes = noteText(*m_cells, index.row(), index.column()); !notes.isEmpty())
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
        return m_cells->computed(index.row(), index.column()).mark;
    return notesOn(*m_cells, index.row(), index.column()).assumed ? CellMark::Assumed
                                                                  : CellMark::Plain;
}

QString GridModel::accessibleText(const QModelIndex& index) const {
    const QString name = data(index.siblingAtColumn(0), Qt::DisplayRole).toString().trimmed();
    QString value = data(index, Qt::DisplayRole).toString();
    if (const QString word = markWord(markOf(index), m_cells->state().language); !word.isEmpty())
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
    const GridColumn& column = m_cells->column(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.headingShown();
    case GroupRole:
        return column.group;
    case ComputedRole:
        return column.isComputed();
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

QString GridModel::faultOf(const QModelIndex& index, const QString& text) const {
    if (!m_cells->isCurrent())
        return {};
    const TypedEdit result = typed({{index.row(), index.column(), text}});
    return result.faults.empty() ? QString() : result.faults.front().message;
}

bool GridModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if ((role != Qt::EditRole && role != Qt::CheckStateRole) || !m_cells->isCurrent())
        return false;
    const QString text =
        role == Qt::EditRole
            ? value.toString()
            : m_cells->texts().plain(columnAt(index).place, Value(value.toInt() == Qt::Checked));
    const TypedEdit result = typed({{index.row(), index.column(), text}});
    if (!result.faults.empty()) {
        Q_EMIT refused(index, result.faults.front().message);
        return false;
    }
    if (!result.edit)
        return true;
    Q_EMIT editRequested(*result.edit);
    return isTaken(*result.edit);
}

Column GridModel::reportColumn(int column) const {
    return nytto::reportColumn(*m_cells, column);
}

Cell GridModel::reportCell(const QModelIndex& index) const {
    return nytto::reportCell(*m_cells, index.row(), index.column());
}

ShownNotes GridModel::notesToEdit(const QModelIndex& index) const {
    return nytto::notesToEdit(*m_cells, index.row(), index.column());
}

Result<std::optional<Edit>> GridModel::noting(const std::vector<Note>& notes) const {
    return nytto::noting(*m_cells, notes);
}

QStringList GridModel::mimeTypes() const {
    return {draggedType()};
}

QMimeData* GridModel::mimeData(const QModelIndexList& indexes) const {
    std::vector<EntityRef> refs;
    for (const int row : rowsIn(indexes))
        refs.push_back(refAt(row));
    return dragged(refs).release();
}

QStringList GridModel::namesOfRows(const QModelIndexList& indexes) const {
    constexpr std::size_t most = 5;
    const std::set<int> rows = rowsIn(indexes);
    QStringList names;
    for (const int row : rows) {
        if (rows.size() > most && names.size() == qsizetype{most} - 1) {
            names << tr("and %n more", nullptr, static_cast<int>(rows.size() - most + 1));
            break;
        }
        names << index(row, firstToType()).data(Qt::DisplayRole).toString();
    }
    return names;
}

} // namespace nytto

#include "moc_grid_model.cpp"
