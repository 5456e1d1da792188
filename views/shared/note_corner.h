// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/cell_role.h"

#include <QModelIndex>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace nytto {

/// Marks a cell that has a note as spreadsheets do: a full corner at the top right.
inline void paintNoteCorner(QPainter& painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) {
    if (index.data(NoteRole).toString().isEmpty())
        return;
    const int side = option.fontMetrics.height() / 2;
    const QPoint corner = option.rect.topRight() + QPoint(1, 0);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(
        option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Highlight));
    painter.drawPolygon(QPolygon({corner, corner - QPoint(side, 0), corner + QPoint(0, side)}));
    painter.restore();
}

} // namespace nytto
