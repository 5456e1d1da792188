// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report.h"

#include <QWidget>

class QChart;
class QChartView;
class QLabel;

namespace nytto {

/// Draws a chart in the palette's colours, with its description as text below: the values of a
/// picture cannot be read by assistive technology, so a table always stands beside it.
class ChartPanel : public QWidget {
    Q_OBJECT

public:
    ChartPanel(const QString& name, const Language& language, QWidget* parent = nullptr);
    void setChart(ChartData chart);

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();

    Language m_language;
    ChartData m_data;
    QChartView* m_view;
    QLabel* m_legend; ///< wraps its names, where the chart's own legend would cut them
    QLabel* m_description;
};

} // namespace nytto
