// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report.h"

#include <QWidget>

class QChartView;
class QLabel;
class QToolButton;

namespace nytto {

class ResultTable;

/// Draws a chart in the palette's colours, with its description as text below. The values of a
/// picture cannot be read by assistive technology: a button shows the same values as a table.
class ChartPanel : public QWidget {
    Q_OBJECT

public:
    ChartPanel(const QString& name, const Language& language, QWidget* parent = nullptr);
    void setChart(ChartData chart);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int lowestDrawing() const;
    int goodDrawing() const;
    void giveRoom();
    void draw();
    void showAsTable(bool asTable);
    void showTable();

    Language m_language;
    ChartData m_data;
    QChartView* m_view;
    ResultTable* m_table = nullptr; ///< made when it is first asked for
    QToolButton* m_asTable;
    QLabel* m_legend; ///< wraps its names, where the chart's own legend would cut them
    QLabel* m_description;
};

} // namespace nytto
