// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/spanning_header.h"

#include "views/shared/theme.h"
#include "views/tables/cell_role.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace nytto {

SpanningHeader::SpanningHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    const auto repaint = [this] { viewport()->update(); };
    connect(this, &QHeaderView::sectionResized, this, repaint);
    connect(this, &QHeaderView::sectionMoved, this, repaint);
}

/// One line of the headings, and less than they leave to those below.
int SpanningHeader::bandHeight() const {
    constexpr int room = 4;
    return std::min(height() / 2, fontMetrics().lineSpacing() + room);
}

void SpanningHeader::setCovered(int width) {
    if (width == m_covered)
        return;
    m_covered = width;
    viewport()->update();
}

QString SpanningHeader::groupOf(int column) const {
    return model()->headerData(column, Qt::Horizontal, GroupRole).toString();
}

QString SpanningHeader::ownHeading(int column) const {
    const QString whole = model()->headerData(column, Qt::Horizontal).toString();
    return whole.mid(groupOf(column).size() + 1);
}

std::vector<int> SpanningHeader::under(int column) const {
    std::vector<int> columns{column};
    const QString group = groupOf(column);
    if (group.isEmpty())
        return columns;
    const auto addFrom = [&](int visual, int step) {
        for (; visual >= 0 && visual < count(); visual += step) {
            const int next = logicalIndex(visual);
            if (isSectionHidden(next))
                continue;
            if (groupOf(next) != group)
                return;
            columns.insert(step < 0 ? columns.begin() : columns.end(), next);
        }
    };
    addFrom(visualIndex(column) - 1, -1);
    addFrom(visualIndex(column) + 1, 1);
    return columns;
}

void SpanningHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int column) const {
    QHeaderView::initStyleOptionForIndex(option, column);
    if (under(column).size() > 1) {
        option->text = ownHeading(column);
        option->textAlignment =
            (option->textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignBottom;
    }
    shortenCut(*option, column);
    if (model()->headerData(column, Qt::Horizontal, ComputedRole).toBool())
        for (const auto role : {QPalette::Button, QPalette::Window})
            option->palette.setColor(role, tokensOf(*this).computed);
}

/// Of a year at the edge, "20" would read as another one: dots stand for it, as in the cells below.
void SpanningHeader::shortenCut(QStyleOptionHeader& option, int column) const {
    const int left = sectionViewportPosition(column);
    const int right = left + sectionSize(column);
    const bool isCut = left < m_covered || right > viewport()->width();
    if (!isCut || !(option.textAlignment & Qt::AlignRight))
        return;
    const int seen = std::min(right, viewport()->width()) - std::max(left, m_covered);
    const int needed = fontMetrics().size(0, option.text).width() +
                       2 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
    if (right <= viewport()->width() && needed <= seen)
        return;
    option.text = QStringLiteral("…");
    const bool atRight = right <= viewport()->width();
    option.textAlignment = (atRight ? Qt::AlignRight : Qt::AlignLeft) |
                           (option.textAlignment & Qt::AlignVertical_Mask);
}

void SpanningHeader::paintSection(QPainter* painter, const QRect& rect, int column) const {
    QHeaderView::paintSection(painter, rect, column);
    if (const std::vector<int> columns = under(column); columns.size() > 1)
        paintGroup(*painter, rect, columns);
}

/// The piece of it that lies over a section: sections are drawn one by one.
void SpanningHeader::paintGroup(QPainter& painter, const QRect& section,
                                const std::vector<int>& columns) const {
    const int left = sectionViewportPosition(columns.front());
    const int end = sectionViewportPosition(columns.back()) + sectionSize(columns.back());
    const QRect whole(left, section.top(), end - left, section.height());
    painter.save();
    painter.setClipRect(QRect(section.left(), section.top(), section.width(), bandHeight()));
    QStyleOptionHeaderV2 ground;
    initStyleOption(&ground);
    initStyleOptionForIndex(&ground, columns.front());
    ground.rect = whole;
    style()->drawControl(QStyle::CE_HeaderSection, &ground, &painter, this);
    const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
    const int line = fontMetrics().lineSpacing();
    const int first = std::max(left, m_covered) + margin;
    const int last = std::min(end, viewport()->width()) - margin;
    const QRect words(first, section.top() + std::max(0, bandHeight() - line),
                      std::max(0, last - first), line);
    painter.setPen(ground.palette.color(QPalette::ButtonText));
    painter.drawText(
        words, Qt::AlignHCenter | Qt::AlignVCenter,
        fontMetrics().elidedText(groupOf(columns.front()), Qt::ElideRight, words.width()));
    painter.setPen(tokensOf(*this).frame);
    painter.drawLine(left + margin, section.top() + bandHeight() - 1, end - margin - 1,
                     section.top() + bandHeight() - 1);
    painter.restore();
}

/// A column under a group needs room for its own heading and for its part of the group's.
QSize SpanningHeader::sectionSizeFromContents(int column) const {
    const QSize alone = QHeaderView::sectionSizeFromContents(column);
    const std::vector<int> columns = under(column);
    if (columns.size() < 2)
        return alone;
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    option.section = column;
    QFont bold = font(); // as Qt measures headings
    bold.setBold(true);
    option.fontMetrics = QFontMetrics(bold);
    const auto widthOf = [&](const QString& text) {
        option.text = text;
        return style()->sizeFromContents(QStyle::CT_HeaderSection, &option, {}, this).width();
    };
    const auto count = static_cast<int>(columns.size());
    return {std::max(widthOf(ownHeading(column)), (widthOf(groupOf(column)) + count - 1) / count),
            alone.height()};
}

/// The heading of a group is of no single column: nothing is sorted or dragged by it.
void SpanningHeader::mousePressEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    const int column = logicalIndexAt(at);
    if (event->button() == Qt::LeftButton && column >= 0 && at.y() < bandHeight() &&
        under(column).size() > 1) {
        const int grip = style()->pixelMetric(QStyle::PM_HeaderGripMargin, nullptr, this);
        const int from = at.x() - sectionViewportPosition(column);
        if (from > grip && from < sectionSize(column) - grip)
            return;
    }
    QHeaderView::mousePressEvent(event);
}

} // namespace nytto

#include "moc_spanning_header.cpp"
