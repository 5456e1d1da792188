// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/portfolios/remaining_room.h"
#include "model/entities/portfolios/portfolio.h"
#include "tests/model/made_document.h"
#include "tests/views/test_document.h"
#include "views/portfolios/frame_bars.h"

#include <QRegularExpression>
#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

struct Made : MadeDocument {
    Id<Portfolio> school = named("Skola");
    Id<Portfolio> care = named("Omsorg");

    Id<Portfolio> named(const char* name) {
        Portfolio portfolio = filled<Portfolio>();
        portfolio.name = QString::fromUtf8(name);
        return add(portfolio);
    }
    /// "Skola 2025: 12 of 10", "… investments 2025: …", uses with "+?" are not all known.
    FrameRoom room(const QString& text) const {
        static const QRegularExpression form(
            QStringLiteral("^(\\w+) (investments )?(\\d+): (\\d+)(\\+\\?)? of (\\d+)$"));
        const QRegularExpressionMatch match = form.match(text);
        FigureSum used;
        used.add(tkr(match.captured(4).toInt()));
        if (!match.captured(5).isEmpty())
            used.add(Figure::unknown());
        FrameRoom frame;
        frame.portfolio = match.captured(1) == QStringLiteral("Skola") ? school : care;
        frame.kind = match.captured(2).isEmpty() ? FrameKind::InitiativeCosts
                                                 : FrameKind::InvestmentSpending;
        frame.year = match.captured(3).toInt();
        frame.room = roomOf(tkr(match.captured(6).toInt()), used);
        return frame;
    }
};

} // namespace

class FrameBarsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTitleSaysWhichFrameIsExceededMost_data() {
        QTest::addColumn<QString>("title");
        const auto row = [](const char* rooms, const char* title) {
            QTest::newRow(rooms) << QString::fromUtf8(title);
        };
        row("", "Used of the frames (SEK thousand)");
        row("Skola 2025: 9 of 10", "Used of the frames (SEK thousand)");
        row("Skola 2025: 10 of 10", "Used of the frames (SEK thousand)");
        row("Skola 2025: 12 of 10", "“Skola” is 2 SEK thousand over its frame in 2025");
        row("Skola 2025: 12 of 10, Omsorg 2026: 15 of 10",
            "“Omsorg” is 5 SEK thousand over its frame in 2026");
        row("Skola 2025: 12+? of 10", "“Skola” is at least 2 SEK thousand over its frame in 2025");
        row("Skola investments 2027: 12 of 10",
            "“Skola” is 2 SEK thousand over its investment frame in 2027");
        row("Skola 2024: 12 of 10", "Used of the frames (SEK thousand)"); // is not drawn
    }
    void theTitleSaysWhichFrameIsExceededMost() {
        const Made made;
        const TestDocument document(made.contents, Language::Code::English);
        std::vector<FrameRoom> rooms;
        for (const QString& each : QString::fromLatin1(QTest::currentDataTag())
                                       .split(QStringLiteral(", "), Qt::SkipEmptyParts))
            rooms.push_back(made.room(each));
        QTEST(framesTitle(document.state(), rooms).replace(QChar(0x00A0), u' '), "title");
    }
};

QTEST_GUILESS_MAIN(FrameBarsTest)
#include "frame_bars_test.moc"
