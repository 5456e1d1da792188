// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/chart_painter.h"

#include <QWidget>

namespace nytto {

/// The drawing of a chart's columns or bars. The mouse is told the value that it rests on; a click
/// asks for its explanation.
class ChartDrawing : public QWidget {
    Q_OBJECT

public:
    explicit ChartDrawing(const Language& language, QWidget* parent = nullptr);
    void setChart(const ChartData& chart);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pressed(std::size_t series, std::size_t category);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    const ChartMark* markAt(const QPointF& point) const;
    ChartLook look() const;

    Language m_language;
    ChartData m_chart;
    std::vector<ChartMark> m_marks; ///< of what was painted last
};

} // namespace nytto
