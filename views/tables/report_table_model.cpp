// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/report_table_model.h"

#include "model/tables/cell_text.h"
#include "model/tables/headings.h"
#include "model/tables/secret_sign.h"
#include "views/shared/theme.h"
#include "views/tables/sort_key.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace nytto {

namespace {

bool isWord(const Cell& cell) {
    const Figure* figure = std::get_if<Figure>(&cell.content);
    return figure && !figure->isAmount();
}

} // namespace

ReportTableModel::ReportTableModel(const Language& language, QObject* parent)
    : QAbstractTableModel(parent), m_language(language) {}

void ReportTableModel::setTable(ReportTable table) {
    const bool same =
        std::ranges::equal(table.rows, m_table.rows, {}, &Row::key, &Row::key) &&
        std::ranges::equal(table.columns, m_table.columns, {}, &Column::key, &Column::key) &&
        std::ranges::equal(table.columns, m_table.columns, {}, &Column::title, &Column::title);
    if (!same)
        beginResetModel();
    m_table = std::move(table);
    measure();
    if (!same)
        endResetModel();
    else if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ReportTableModel::setBars(const QStringList& columns, const QString& kind) {
    m_bars = columns;
    m_barKind = kind;
    measure();
}

bool ReportTableModel::hasBars(int column) const {
    return m_bars.contains(m_table.columns[static_cast<std::size_t>(column)].key);
}

void ReportTableModel::setMarked(const QSet<QString>& rows, const QString& word) {
    m_marked = rows;
    m_markedWord = word;
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool ReportTableModel::isMeasured(const Row& row) const {
    return row.kind == RowKind::Body && row.subject.kind == m_barKind;
}

void ReportTableModel::measure() {
    m_largest.clear();
    for (const QString& key : m_bars) {
        const int column = m_table.columnIndex(key);
        if (column < 0)
            continue;
        const auto at = static_cast<std::size_t>(column);
        double& largest = m_largest[at];
        for (const Row& row : m_table.rows)
            if (isMeasured(row) && at < row.cells.size())
                if (const auto* figure = std::get_if<Figure>(&row.cells[at].content))
                    largest =
                        std::max(largest, std::abs(static_cast<double>(figure->amount().ore())));
    }
}

QVariant ReportTableModel::bar(const Row& row, std::size_t column) const {
    const auto largest = m_largest.find(column);
    if (largest == m_largest.end() || largest->second <= 0 || !isMeasured(row))
        return {};
    const auto* figure = std::get_if<Figure>(&row.cells[column].content);
    if (!figure || !figure->isAmount())
        return {};
    return static_cast<double>(figure->amount().ore()) / largest->second;
}

int ReportTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ReportTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant ReportTableModel::data(const QModelIndex& index, int role) const {
    const Row& row = m_table.rows[static_cast<std::size_t>(index.row())];
    const auto at = static_cast<std::size_t>(index.column());
    if (at >= row.cells.size())
        return {};
    const Cell& cell = row.cells[at];
    const Column& column = m_table.columns[at];
    switch (role) {
    case Qt::DisplayRole:
        return QString(markSign(cell.mark) + cellText(cell, column, m_language));
    case PlainRole:
        return withoutSecretSigns(plainCellText(cell, column, m_language));
    case SortRole:
        return sortKey(cell.content);
    case FigureRole:
        return std::holds_alternative<Figure>(cell.content)
                   ? QVariant::fromValue(std::get<Figure>(cell.content))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(isNumeric(cell) ? Qt::AlignRight | Qt::AlignVCenter
                                        : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
        return font(cell, row);
    case Qt::BackgroundRole:
        return at == 0 &&
                       m_marked.contains(row.key) // by its name: rows of nothing else are no sign
                   ? QVariant(tokensOf(QGuiApplication::palette()).attentionTint)
                   : QVariant();
    case Qt::ForegroundRole:
        return isWord(cell) ? QVariant(QGuiApplication::palette().placeholderText()) : QVariant();
    case Qt::ToolTipRole:
        return cell.comment.isEmpty()
                   ? QVariant()
                   : QVariant(QStringLiteral("<p>%1</p>").arg(cell.comment.toHtmlEscaped()));
    case BarRole:
        return bar(row, at);
    case Qt::AccessibleTextRole:
        return accessibleText(cell, column, row);
    case Qt::AccessibleDescriptionRole:
    case NoteRole:
        return cell.comment;
    default:
        return {};
    }
}

QString ReportTableModel::accessibleText(const Cell& cell, const Column& column,
                                         const Row& row) const {
    const QString text = cellText(cell, column, m_language);
    const QString heading = columnHeading(m_table, column, m_language);
    QString value = text;
    if (column.type == ColumnType::Amount && std::holds_alternative<Figure>(cell.content) &&
        !isWord(cell))
        value += u' ' + m_language.unitName(column.unit);
    if (const QString word = markWord(cell.mark, m_language); !word.isEmpty())
        value += QStringLiteral(", ") + word;
    const QString name = cellText(row.cells.front(), m_table.columns.front(), m_language);
    if (name == text && m_marked.contains(row.key))
        value += QStringLiteral(", ") + m_markedWord;
    if (name == text)
        return heading.isEmpty() ? value : QStringLiteral("%1: %2").arg(heading, value);
    return QStringLiteral("%1, %2: %3").arg(name, heading, value);
}

QVariant ReportTableModel::font(const Cell& cell, const Row& row) const {
    QFont font = QGuiApplication::font();
    font.setBold(row.kind != RowKind::Body);
    font.setItalic(isWord(cell) || cell.mark == CellMark::Assumed);
    return font;
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    const Column& column = m_table.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return columnHeading(m_table, column, m_language);
    if (role == Qt::TextAlignmentRole)
        return QVariant((column.type == ColumnType::Text ? Qt::AlignLeft : Qt::AlignRight) |
                        Qt::AlignBottom);
    return {};
}

} // namespace nytto

#include "moc_report_table_model.cpp"
