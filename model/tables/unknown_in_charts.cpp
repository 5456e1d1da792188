// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/unknown_in_charts.h"

#include "model/tables/report.h"

namespace nytto {

namespace {

/// "Scenario 2 (2026, 2027)"; with one series the category alone. Empty where all is known.
QString unknownIn(const ChartData& chart, std::size_t category) {
    QStringList series;
    for (const ChartData::Series& each : chart.series)
        if (each.values[category].isUnknown())
            series << each.name;
    if (series.isEmpty() || chart.series.size() == 1)
        return series.isEmpty() ? QString() : chart.categories[category];
    return QStringLiteral("%1 (%2)").arg(chart.categories[category],
                                         series.join(QStringLiteral(", ")));
}

} // namespace

void nameUnknown(ChartData& chart, const QString& reason, const Language& language) {
    QStringList unknown;
    for (std::size_t category = 0; category < chart.categories.size(); ++category)
        if (const QString named = unknownIn(chart, category); !named.isEmpty())
            unknown << named;
    if (unknown.isEmpty())
        return;
    QStringList sentences{chart.description,
                          language.translate("reports", "Unknown, and therefore not drawn: %1.")
                              .arg(unknown.join(QStringLiteral("; "))),
                          reason};
    sentences.removeAll(QString());
    chart.description = sentences.join(u' ');
}

} // namespace nytto
