// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace nytto {

/// Draws the terms of a figure: a name in as many lines as it takes, in the colour of links where
/// it is one, and below it, quietly, the remark on it.
class TermCells : public QStyledItemDelegate {
public:
    enum Role {
        RemarkRole = Qt::UserRole + 1, ///< QString
        LinkRole,                      ///< bool
    };
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace nytto
