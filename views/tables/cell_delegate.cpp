// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/cell_delegate.h"

#include "views/shared/theme.h"
#include "views/tables/cell_role.h"

#include <QApplication>
#include <QPainter>

namespace nytto {

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    if (index.data(NoteRole).toString().isEmpty())
        return;
    const int side = option.fontMetrics.height() / 2;
    const QPoint corner = option.rect.topRight() + QPoint(1, 0);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(
        option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Highlight));
    painter->drawPolygon(QPolygon({corner, corner - QPoint(side, 0), corner + QPoint(0, side)}));
    painter->restore();
}

void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(ComputedRole).toBool())
        option->backgroundBrush = tokensOf(option->palette).computed;
    const QStyle* style = option->widget ? option->widget->style() : QApplication::style();
    const int margins =
        2 * (style->pixelMetric(QStyle::PM_FocusFrameHMargin, option, option->widget) + 1);
    const bool isFigure = option->displayAlignment & Qt::AlignRight;
    if (isFigure && option->rect.width() > 0 &&
        option->fontMetrics.horizontalAdvance(option->text) > option->rect.width() - margins)
        option->text = QStringLiteral("…");
    if (!isFigure && option->rect.height() >= 2 * option->fontMetrics.lineSpacing())
        option->features |= QStyleOptionViewItem::WrapText;
}

} // namespace nytto

#include "moc_cell_delegate.cpp"
