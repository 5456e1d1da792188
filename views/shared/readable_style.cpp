// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/readable_style.h"

#include "views/shared/contrast.h"

#include <QPainter>
#include <QStyleOption>

namespace nytto {

void ReadableStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                  QPainter* painter, const QWidget* widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck)
        return;
    const QPalette& colours = option->palette;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(readable(colours.color(QPalette::Mid), colours.color(QPalette::Text),
                             {colours.color(QPalette::Base), colours.color(QPalette::AlternateBase),
                              colours.color(QPalette::Window)},
                             leastFrameContrast));
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

void ReadableStyle::drawControl(ControlElement element, const QStyleOption* option,
                                QPainter* painter, const QWidget* widget) const {
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (element != CE_HeaderLabel || !header || !header->icon.isNull())
        return QProxyStyle::drawControl(element, option, painter, widget);
    QStyleOptionHeaderV2 cut;
    if (const auto* whole = qstyleoption_cast<const QStyleOptionHeaderV2*>(option))
        cut = *whole;
    else
        static_cast<QStyleOptionHeader&>(cut) = *header;
    QStringList lines = cut.text.split(u'\n');
    for (QString& line : lines)
        line = painter->fontMetrics().elidedText(line, Qt::ElideRight, cut.rect.width());
    cut.text = lines.join(u'\n');
    QProxyStyle::drawControl(element, &cut, painter, widget);
}

} // namespace nytto

#include "moc_readable_style.cpp"
