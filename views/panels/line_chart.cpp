// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/line_chart.h"

#include "views/panels/chart_painter.h"
#include "views/shared/theme.h"

#include <QBarCategoryAxis>
#include <QChart>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>

namespace nytto {

namespace {

double drawn(const Figure& figure, MoneyUnit unit) {
    return static_cast<double>(figure.amount().ore()) / static_cast<double>(orePer(unit));
}

QLineSeries* newLine(const QString& name, const QColor& colour) {
    auto* line = new QLineSeries;
    line->setName(name);
    line->setPointsVisible(true);
    line->setPen(QPen(colour, 2));
    return line;
}

/// A line ends before what is no amount, and begins anew behind it.
void addLines(QChart& chart, const ChartData& data, const Tokens& tokens) {
    for (std::size_t at = 0; at < data.series.size(); ++at) {
        const auto& values = data.series[at].values;
        QLineSeries* line = nullptr; // up to the next gap
        for (std::size_t point = 0; point < values.size(); ++point) {
            if (!values[point].isAmount()) {
                line = nullptr;
                continue;
            }
            if (!line) {
                line = newLine(data.series[at].name, seriesColour(data, at, tokens));
                chart.addSeries(line);
            }
            line->append(static_cast<double>(point), drawn(values[point], data.unit));
        }
    }
}

QBarCategoryAxis* categoryAxis(const ChartData& data) {
    auto* axis = new QBarCategoryAxis;
    QStringList names;
    for (const QString& category : data.categories)
        names << category;
    axis->append(names);
    axis->setTitleText(data.categoryTitle);
    return axis;
}

QValueAxis* valueAxis(const ChartData& data, const Language& language) {
    auto* axis = new QValueAxis;
    axis->setTitleText(data.valueTitle.isEmpty() ? language.unitName(data.unit) : data.valueTitle);
    return axis;
}

/// Round numbers, with as many decimals as they have: less would say −0 and 1 for −0,4 and 0,6.
void roundNumbers(QValueAxis& axis) {
    axis.applyNiceNumbers();
    const double step = (axis.max() - axis.min()) / std::max(1, axis.tickCount() - 1);
    int decimals = 0;
    for (double least = step; least < 0.999 && decimals < 6; least *= 10)
        ++decimals;
    axis.setLabelFormat(QStringLiteral("%.%1f").arg(decimals));
    // So little more that nothing is seen of it, or what is less than 0 by the last bit is −0.
    axis.setRange(axis.min() + step * 1e-9, axis.max() + step * 1e-9);
}

void paint(QChart& chart, const Tokens& tokens) {
    const QColor text = tokens.quiet;
    const QColor grid = tokens.border;
    chart.setBackgroundVisible(false);
    for (QAbstractAxis* axis : chart.axes()) {
        axis->setLabelsColor(text);
        axis->setTitleBrush(text);
        axis->setLinePenColor(grid);
        axis->setGridLineColor(grid);
    }
}

} // namespace

std::unique_ptr<QChart> lineChart(const ChartData& data, const Language& language,
                                  const Tokens& tokens) {
    auto chart = std::make_unique<QChart>();
    chart->setLocale(language.locale());
    chart->setLocalizeNumbers(true);
    addLines(*chart, data, tokens);
    QAbstractAxis* categories = categoryAxis(data);
    QValueAxis* values = valueAxis(data, language);
    chart->addAxis(categories, Qt::AlignBottom);
    chart->addAxis(values, Qt::AlignLeft);
    for (QAbstractSeries* series : chart->series()) {
        series->attachAxis(categories);
        series->attachAxis(values);
    }
    if (values->min() >= values->max()) // all are the same, or nothing is known
        values->setRange(std::min(0.0, values->min()), std::max(1.0, values->max()));
    roundNumbers(*values);
    chart->legend()->hide();
    paint(*chart, tokens);
    return chart;
}

} // namespace nytto
