// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/chart_painter.h"
#include "views/panels/chart_picture.h"
#include "views/shared/theme.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace nytto;

namespace {

QString text(const char* words) {
    return QString::fromUtf8(words);
}
Figure tkr(int amount) {
    return Figure(Money::ofThousands(amount));
}

ChartData chart(ChartKind kind, std::vector<Figure> values) {
    ChartData chart;
    chart.kind = kind;
    chart.title = text("Kostnad");
    for (std::size_t at = 0; at < values.size(); ++at)
        chart.categories.push_back(QString::number(2025 + static_cast<int>(at)));
    chart.series = {{text("Scenario 1"), std::move(values)}};
    return chart;
}

struct Drawn {
    std::vector<ChartMark> marks;
    QImage image;
};

Drawn draw(const ChartData& chart, QSize size = {400, 240}) {
    Drawn result{{}, QImage(size, QImage::Format_RGB32)};
    const Tokens& tokens = tokensOf(paletteOf(Theme::Light, {}));
    result.image.fill(tokens.card);
    QPainter painter(&result.image);
    result.marks = paintChart(painter, QRectF(QPointF(), QSizeF(size)), chart,
                              {tokens, QGuiApplication::font(), Language(Language::Code::Swedish)});
    return result;
}

bool holds(const QImage& image, const QColor& colour) {
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}

} // namespace

class ChartPainterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aColumnIsAsHighAsItsValue() {
        const auto marks = draw(chart(ChartKind::Columns, {tkr(100), tkr(50)})).marks;
        QCOMPARE(marks.size(), 2u);
        // Above each bar is the room of its value.
        const double words = marks[0].place.height() - 2 * marks[1].place.height();
        QVERIFY(words < 0);
        QVERIFY(marks[0].place.top() < marks[1].place.top());
        QCOMPARE(marks[0].place.bottom(), marks[1].place.bottom());
    }

    void aLyingBarIsAsLongAsItsValue() {
        ChartData lying = chart(ChartKind::Bars, {tkr(100), tkr(50)});
        lying.series[0].tone = ChartTone::Cost;
        const auto drawn = draw(lying);
        const QColor cost = tokensOf(paletteOf(Theme::Light, {})).cost[0];
        const auto length = [&](const ChartMark& mark) {
            int count = 0;
            const int y = static_cast<int>(mark.place.center().y());
            for (int x = 0; x < drawn.image.width(); ++x)
                count += drawn.image.pixelColor(x, y) == cost ? 1 : 0;
            return count;
        };
        QCOMPARE(drawn.marks.size(), 2u);
        QVERIFY(std::abs(length(drawn.marks[0]) - 2 * length(drawn.marks[1])) <= 3);
    }

    void whatIsNotKnownHasNoBar_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("columns") << static_cast<int>(ChartKind::Columns);
        QTest::newRow("stacked") << static_cast<int>(ChartKind::StackedColumns);
        QTest::newRow("lying") << static_cast<int>(ChartKind::Bars);
    }
    void whatIsNotKnownHasNoBar() {
        QFETCH(int, kind);
        ChartData unknown = chart(static_cast<ChartKind>(kind), {Figure::unknown()});
        unknown.series[0].tone = ChartTone::Benefit;
        QVERIFY(!holds(draw(unknown).image, tokensOf(paletteOf(Theme::Light, {})).benefit));
    }

    void whatIsNotKnownIsHatchedAndSaid_data() { whatIsNotKnownHasNoBar_data(); }
    void whatIsNotKnownIsHatchedAndSaid() {
        QFETCH(int, kind);
        const auto hatched = [&](const Figure& second) {
            const Drawn drawn = draw(chart(static_cast<ChartKind>(kind), {tkr(100), second}));
            if (drawn.marks.size() < 2)
                return 0;
            int dots = 0; // in the colour of a frame
            const QImage bar = drawn.image.copy(drawn.marks[1].place.toAlignedRect());
            for (int y = 0; y < bar.height(); ++y)
                for (int x = 0; x < bar.width(); ++x)
                    dots += bar.pixelColor(x, y) == tokensOf(paletteOf(Theme::Light, {})).frame;
            return dots;
        };
        QVERIFY(hatched(Figure::unknown()) > hatched(Figure::notApplicable()) + 10);
    }

    void seriesAreToldApart_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("series");
        QTest::addColumn<bool>("byLegend");
        const auto row = [](const char* name, ChartKind kind, int series, bool byLegend) {
            QTest::addRow("%d %s", series, name) << static_cast<int>(kind) << series << byLegend;
        };
        row("lying", ChartKind::Bars, 1, false);
        row("lying", ChartKind::Bars, 2, false);
        row("lying", ChartKind::Bars, 3, true);
        row("stacked", ChartKind::StackedColumns, 2, false);
        row("stacked", ChartKind::StackedColumns, 3, true);
        row("lines", ChartKind::Lines, 2, false);
        row("side by side", ChartKind::Columns, 2, true);
    }
    void seriesAreToldApart() {
        QFETCH(int, kind);
        QFETCH(int, series);
        ChartData several = chart(static_cast<ChartKind>(kind), {tkr(10), tkr(20)});
        for (int more = 1; more < series; ++more) {
            several.series.push_back(several.series.front());
            several.series.back().name = QStringLiteral("Serie%1").arg(more + 1);
        }
        QTEST(needsLegend(several), "byLegend");
        const QByteArray svg = chartSvg(several, Language(Language::Code::Swedish));
        for (const auto& each : several.series)
            QCOMPARE(svg.contains(each.name.toUtf8()), series > 1);
    }

    void manyYearsAreNamedNowAndThen() {
        std::vector<Figure> values(20, tkr(10));
        const auto svg = QString::fromUtf8(
            chartSvg(chart(ChartKind::StackedColumns, values), Language(Language::Code::Swedish)));
        int named = 0;
        for (int year = 2025; year < 2045; ++year)
            named += svg.contains(u'>' + QString::number(year)) ? 1 : 0;
        QVERIFY2(named > 3, qPrintable(svg));
    }

    void everyYearHasAShadeOfItsOwn() {
        ChartData years = chart(ChartKind::Columns, {tkr(10)});
        years.series.resize(7, years.series.front());
        for (ChartData::Series& each : years.series)
            each.tone = ChartTone::Cost;
        const Tokens& tokens = tokensOf(paletteOf(Theme::Light, {}));
        QSet<QRgb> shades;
        int lightness = 0;
        for (std::size_t at = 0; at < years.series.size(); ++at) {
            const QColor shade = seriesColour(years, at, tokens);
            shades.insert(shade.rgb());
            QVERIFY(shade.lightness() > lightness);
            lightness = shade.lightness();
        }
        QCOMPARE(shades.size(), 7);
        QCOMPARE(seriesColour(years, 0, tokens), tokens.cost[0]);
        QCOMPARE(seriesColour(years, 6, tokens), tokens.cost[2]);
    }

    void aSumOfWhatIsNotAllKnownIsNotShown() {
        // Only the known part is drawn, and no total stands above it: the room there is empty.
        ChartData stack = chart(ChartKind::StackedColumns, {tkr(100)});
        const auto inkAbove = [](const Drawn& drawn) {
            const QRectF bar = drawn.marks.front().place;
            int ink = 0;
            for (int y = std::max(0, static_cast<int>(bar.top()) - 14);
                 y < static_cast<int>(bar.top()) - 2; ++y)
                for (int x = static_cast<int>(bar.left()); x < static_cast<int>(bar.right()); ++x)
                    ink += drawn.image.pixelColor(x, y).lightness() < 120 ? 1 : 0;
            return ink;
        };
        QVERIFY(inkAbove(draw(stack)) > 0);
        stack.series.push_back({text("Påverkan"), {Figure::unknown()}});
        QCOMPARE(inkAbove(draw(stack)), 0);
    }

    void everyKindCanBeDrawnWithNothing_data() { whatIsNotKnownHasNoBar_data(); }
    void everyKindCanBeDrawnWithNothing() {
        QFETCH(int, kind);
        ChartData empty = chart(static_cast<ChartKind>(kind), {});
        QVERIFY(draw(empty).marks.empty());
        empty.series.clear();
        QVERIFY(draw(empty).marks.empty());
        QVERIFY(
            draw(chart(static_cast<ChartKind>(kind), {tkr(0), tkr(0)}), {10, 10}).marks.size() ==
            2u);
    }

    void aLineIsBrokenWhereItIsUnknown() {
        const auto inkBetween = [](const Drawn& drawn, std::size_t one, std::size_t other) {
            const double x =
                (drawn.marks[one].place.center().x() + drawn.marks[other].place.center().x()) / 2;
            const QColor colour = drawn.image.pixelColor(drawn.marks[0].place.center().toPoint());
            int ink = 0;
            for (int y = 0; y < drawn.image.height(); ++y)
                ink += drawn.image.pixelColor(static_cast<int>(x), y) == colour ? 1 : 0;
            return ink;
        };
        const Drawn whole = draw(chart(ChartKind::Lines, {tkr(20), tkr(20), tkr(20)}));
        QVERIFY(inkBetween(whole, 0, 1) > 0);
        const Drawn broken = draw(chart(ChartKind::Lines, {tkr(20), Figure::unknown(), tkr(20)}));
        QCOMPARE(broken.marks.size(), std::size_t{3});
        QCOMPARE(inkBetween(broken, 0, 1), 0);
        QCOMPARE(inkBetween(broken, 1, 2), 0);
    }

    void aValueIsSaidInWords() {
        ChartData one = chart(ChartKind::Columns, {tkr(24'400), Figure::unknown()});
        one.unit = MoneyUnit::Millions;
        const Language swedish(Language::Code::Swedish);
        QCOMPARE(chartValueText(one, 0, 0, swedish), text("2025: 24,4\u00a0mnkr"));
        QCOMPARE(chartValueText(one, 0, 1, swedish), text("2026: Ej känt"));
        one.series[0].remarks = {text("känd för 3 av 5"), {}};
        QCOMPARE(chartValueText(one, 0, 0, swedish),
                 text("2025: 24,4\u00a0mnkr (känd för 3 av 5)"));
    }

    void everyKindBecomesAPicture_data() {
        whatIsNotKnownHasNoBar_data();
        QTest::newRow("lines") << static_cast<int>(ChartKind::Lines);
    }
    void everyKindBecomesAPicture() {
        QFETCH(int, kind);
        const ChartData one = chart(static_cast<ChartKind>(kind), {tkr(24), tkr(-3)});
        const Language swedish(Language::Code::Swedish);
        QVERIFY(QImage::fromData(chartPng(one, swedish), "PNG").width() > 700);
        const QByteArray svg = chartSvg(one, swedish);
        QVERIFY(svg.contains("<svg") && svg.contains("Kostnad"));
    }
};

QTEST_MAIN(ChartPainterTest)
#include "chart_painter_test.moc"
