// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/chart_panel.h"

#include <QRegularExpression>
#include <QTest>

using namespace nytto;

class ChartPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawsWhatHasNoRange_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("figure");
        for (const ChartKind kind :
             {ChartKind::Columns, ChartKind::StackedColumns, ChartKind::Lines, ChartKind::Bars})
            for (const char* figure : {"unknown", "0", "5"})
                QTest::addRow("%s, kind %d", figure, static_cast<int>(kind))
                    << static_cast<int>(kind) << QString::fromLatin1(figure);
    }
    void drawsWhatHasNoRange() {
        QFETCH(int, kind);
        QFETCH(QString, figure);
        QTest::failOnWarning(QRegularExpression(QStringLiteral("nan|invalid")));
        const Figure value = figure == QStringLiteral("unknown")
                                 ? Figure::unknown()
                                 : Figure(Money::ofThousands(figure.toInt()));
        ChartData chart;
        chart.title = QStringLiteral("Ram");
        chart.kind = static_cast<ChartKind>(kind);
        chart.categories = {QStringLiteral("2025"), QStringLiteral("2026")};
        chart.series = {{QStringLiteral("Ram"), {value, value}}};
        ChartPanel panel(QStringLiteral("frames"), Language(Language::Code::Swedish));
        panel.resize(400, 300);
        panel.setChart(chart);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QVERIFY(!panel.grab().isNull());
    }
};

QTEST_MAIN(ChartPanelTest)
#include "chart_panel_test.moc"
