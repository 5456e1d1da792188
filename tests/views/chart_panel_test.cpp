// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/chart_panel.h"

#include <QChart>
#include <QChartView>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QLabel>
#include <QLineSeries>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QValueAxis>

using namespace nytto;

namespace {

/// 10 and 30 tkr, and nothing known between them.
ChartData withGap(ChartKind kind) {
    ChartData chart;
    chart.title = QStringLiteral("Ram");
    chart.kind = kind;
    chart.unit = MoneyUnit::Thousands;
    chart.categories = {QStringLiteral("2025"), QStringLiteral("2026"), QStringLiteral("2027")};
    chart.series = {{QStringLiteral("Ram"),
                     {Money::ofThousands(10), Figure::unknown(), Money::ofThousands(30)}}};
    return chart;
}

} // namespace

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

    void aLineIsBrokenWhereItIsUnknown() {
        ChartPanel panel(QStringLiteral("frames"), Language(Language::Code::Swedish));
        panel.setChart(withGap(ChartKind::Lines));
        QStringList lines;
        for (const QAbstractSeries* series : panel.findChild<QChartView*>()->chart()->series()) {
            QStringList points;
            for (const QPointF& point : qobject_cast<const QLineSeries*>(series)->points())
                points << QStringLiteral("%1: %2").arg(QString::number(point.x()),
                                                       QString::number(point.y()));
            lines << points.join(QStringLiteral(", "));
        }
        QCOMPARE(lines, (QStringList{QStringLiteral("0: 10"), QStringLiteral("2: 30")}));
    }

    void noNumberOfAnAxisIsMinusNothing_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to"); ///< öre
        QTest::newRow("below one krona") << -40 << 30;
        QTest::newRow("around 0") << -7'000 << 9'000;
        QTest::newRow("in tenths") << -70 << 60;
        QTest::newRow("in hundredths") << -3 << 2;
        QTest::newRow("all less than 0") << -40 << -10;
        QTest::newRow("nothing") << 0 << 0;
    }
    void noNumberOfAnAxisIsMinusNothing() {
        QFETCH(int, from);
        QFETCH(int, to);
        ChartData chart;
        chart.title = QStringLiteral("Ram");
        chart.kind = ChartKind::Lines;
        chart.unit = MoneyUnit::Kronor;
        chart.categories = {QStringLiteral("2025"), QStringLiteral("2026")};
        chart.series = {{QStringLiteral("Ram"), {Money::ofOre(from), Money::ofOre(to)}}};
        ChartPanel panel(QStringLiteral("frames"), Language(Language::Code::Swedish));
        panel.setChart(chart);
        const auto axes = panel.findChild<QChartView*>()->chart()->axes(Qt::Vertical);
        const auto* axis = qobject_cast<QValueAxis*>(axes.front());
        QSet<QString> labels;
        for (int tick = 0; tick < axis->tickCount(); ++tick) {
            const double value =
                axis->min() + tick * (axis->max() - axis->min()) / (axis->tickCount() - 1);
            const QString label = QString::asprintf(qPrintable(axis->labelFormat()), value);
            QVERIFY2(!QRegularExpression(QStringLiteral("^-0(\\.0*)?$")).match(label).hasMatch(),
                     qPrintable(label));
            labels << label;
        }
        QCOMPARE(labels.size(), qsizetype{axis->tickCount()}); // each its own
    }

    void noWordsLieOverTheDrawing_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("described");
        QTest::newRow("room for all") << QSize(500, 500) << true;
        const int line = QFontMetrics(QGuiApplication::font()).lineSpacing();
        QTest::newRow("names on two lines") << QSize(560, 19 * line) << true;
        QTest::newRow("low") << QSize(400, 170) << false;
        QTest::newRow("very low") << QSize(300, 140) << false;
    }
    void noWordsLieOverTheDrawing() {
        QFETCH(QSize, size);
        ChartData chart;
        chart.title = QStringLiteral("Ram");
        chart.description = QStringLiteral("Vad varje scenario kostar varje år. ").repeated(5);
        chart.categories = {QStringLiteral("2025")};
        for (int year = 2025; year < 2031; ++year)
            chart.series.push_back(
                {QStringLiteral("Förslaget för %1").arg(year), {Figure(Money::ofThousands(year))}});
        ChartPanel panel(QStringLiteral("frames"), Language(Language::Code::Swedish));
        panel.setChart(chart);
        panel.resize(size);
        panel.show();
        QCoreApplication::processEvents();
        const auto* drawing = panel.findChild<QWidget*>(QStringLiteral("frames"));
        bool isDescribed = false;
        for (const auto* words : panel.findChildren<QLabel*>()) {
            if (!words->isVisible())
                continue;
            isDescribed = isDescribed || words->text() == chart.description;
            QVERIFY2(!words->geometry().intersects(drawing->geometry()), qPrintable(words->text()));
            QVERIFY(words->height() >= words->heightForWidth(words->width()));
        }
        QTEST(isDescribed, "described");
    }
};

QTEST_MAIN(ChartPanelTest)
#include "chart_panel_test.moc"
