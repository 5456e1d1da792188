// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/chart_panel.h"
#include "views/panels/chart_picture.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QSet>
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
        chart.categories = {QStringLiteral("år ett"), QStringLiteral("år två")};
        chart.series = {{QStringLiteral("Ram"), {Money::ofOre(from), Money::ofOre(to)}}};
        const auto svg = QString::fromUtf8(chartSvg(chart, Language(Language::Code::Swedish)));
        static const QRegularExpression number(
            QStringLiteral(">\\s*([-−]?\\d+(?:[,.]\\d+)?)\\s*</text>"));
        QStringList labels;
        for (auto each = number.globalMatch(svg); each.hasNext();)
            labels << each.next().captured(1);
        QVERIFY2(labels.size() > 1, qPrintable(svg));
        static const QRegularExpression nothing(QStringLiteral("^[-−]0([,.]0*)?$"));
        for (const QString& label : labels)
            QVERIFY2(!nothing.match(label).hasMatch(), qPrintable(label));
        QCOMPARE(QSet<QString>(labels.begin(), labels.end()).size(), labels.size());
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
