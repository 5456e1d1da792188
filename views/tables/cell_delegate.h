// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace nytto {

/// Draws a cell of any table, and marks one that has a note as spreadsheets do: a full corner at
/// the top right. A figure is seen whole or not at all: of one that is wider than its cell, some
/// digits would read as another. Texts have the lines that their row has; what is computed among
/// what is entered stands on a ground of its own.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace nytto
