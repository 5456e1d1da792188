// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/chart_drawing.h"

#include "views/shared/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace nytto {

ChartDrawing::ChartDrawing(const Language& language, QWidget* parent)
    : QWidget(parent), m_language(language) {
    setMouseTracking(true);
}

void ChartDrawing::setChart(const ChartData& chart) {
    m_chart = chart;
    m_marks.clear();
    updateGeometry();
    update();
}

ChartLook ChartDrawing::look() const {
    return {tokensOf(*this), font(), m_language};
}

QSize ChartDrawing::minimumSizeHint() const {
    constexpr int characters = 36;
    const int narrowest = characters * fontMetrics().averageCharWidth();
    const double height = leastChartHeight(m_chart, look(), std::max(narrowest, width()));
    return {narrowest, static_cast<int>(std::ceil(height))};
}

void ChartDrawing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    m_marks = paintChart(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_chart, look());
}

const ChartMark* ChartDrawing::markAt(const QPointF& point) const {
    const auto found = std::ranges::find_if(
        m_marks, [&](const ChartMark& mark) { return mark.place.contains(point); });
    return found == m_marks.end() ? nullptr : &*found;
}

bool ChartDrawing::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto& asked = static_cast<const QHelpEvent&>(*event);
        if (const ChartMark* mark = markAt(asked.pos()))
            QToolTip::showText(
                asked.globalPos(),
                chartValueText(m_chart, mark->series, mark->category, m_language).toHtmlEscaped(),
                this, mark->place.toAlignedRect());
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void ChartDrawing::mouseMoveEvent(QMouseEvent* event) {
    setCursor(markAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QWidget::mouseMoveEvent(event);
}

void ChartDrawing::mouseReleaseEvent(QMouseEvent* event) {
    const ChartMark* mark = event->button() == Qt::LeftButton ? markAt(event->position()) : nullptr;
    if (mark)
        Q_EMIT pressed(mark->series, mark->category);
    else
        QWidget::mouseReleaseEvent(event);
}

} // namespace nytto

#include "moc_chart_drawing.cpp"
