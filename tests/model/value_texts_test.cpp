// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/value_place.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/entity_info.h"
#include "model/entities/investments/investment.h"
#include "model/entities/scenarios/scenario.h"

#include <QTest>

using namespace nytto;

namespace {

/// What a field of an entity reads in a text; “refused” where it refuses it.
template <class Entity>
QString read(const char* field, const QString& text) {
    const Contents contents;
    const ValueTexts texts{contents, Language(Language::Code::Swedish), MoneyUnit::Kronor};
    const ValuePlace place{entityInfoOf<Entity>().field(QString::fromLatin1(field))};
    const Result<Value> value = texts.parsed(place, text);
    return value ? texts.plain(place, *value) : QStringLiteral("refused");
}

} // namespace

class ValueTextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What may be empty can be emptied again.
    void offersNothingWhereNothingMayStand_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("offered");
        QTest::newRow("a choice that may be empty") << "printedUnit" << true;
        QTest::newRow("a choice that may not") << "method" << false;
    }
    void offersNothingWhereNothingMayStand() {
        QFETCH(QString, field);
        const Contents contents;
        const ValueTexts texts{contents, Language(Language::Code::Swedish), MoneyUnit::Kronor};
        const ValuePlace place{entityInfoOf<Investment>().field(field)};
        QTEST(texts.choices(place).contains(QString()), "offered");
        if (texts.choices(place).contains(QString()))
            QVERIFY(*texts.parsed(place, QString()) == Value());
    }

    /// Shown with a minus, edited with what a keyboard has; both are read.
    void aMemberThatIsMovedBackHasAMinus() {
        const Contents contents;
        const ValueTexts texts{contents, Language(Language::Code::Swedish), MoneyUnit::Kronor};
        const ValuePlace place{entityInfoOf<ScenarioMember>().field(QStringLiteral("shift"))};
        QCOMPARE(texts.shown(place, Value(qint64(-2))), QStringLiteral("\u22122"));
        QCOMPARE(texts.plain(place, Value(qint64(-2))), QStringLiteral("-2"));
        for (const QString& text : {QStringLiteral("\u22122"), QStringLiteral("-2")})
            QVERIFY2(*texts.parsed(place, text) == Value(qint64(-2)), qPrintable(text));
    }

    void readsDates_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("date");
        QTest::newRow("whole") << "2024-06-01"
                               << "2024-06-01";
        QTest::newRow("without zeros") << "2024-6-1"
                                       << "2024-06-01";
        QTest::newRow("no such day") << "2024-02-30"
                                     << "refused";
        QTest::newRow("without a day") << "2024-06"
                                       << "refused";
        QTest::newRow("two figures of the year") << "24-06-01"
                                                 << "refused";
        QTest::newRow("in another order") << "1/6 2024"
                                          << "refused";
    }
    void readsDates() {
        QFETCH(QString, text);
        QTEST(read<AnnualAnalysis>("preparedOn", text), "date");
    }

    void readsMonths_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("month");
        QTest::newRow("month") << "2026-07"
                               << "2026-07";
        QTest::newRow("without zeros") << "2026-7"
                                       << "2026-07";
        QTest::newRow("a whole date") << "2026-07-01"
                                      << "2026-07";
        QTest::newRow("no such day") << "2026-02-30"
                                     << "refused";
        QTest::newRow("no such month") << "2026-13"
                                       << "refused";
        QTest::newRow("year") << "2026"
                              << "refused";
    }
    void readsMonths() {
        QFETCH(QString, text);
        QTEST(read<Investment>("start", text), "month");
    }

    void unknownWordsLeaveAVolumeMissing_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"ej känt", "Ej känd", "?", "unknown", ""})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void unknownWordsLeaveAVolumeMissing() {
        QFETCH(QString, text);
        QCOMPARE(read<KeyVolume>("planned", text), QString());
    }
    void unknownWordsAreNoSizeThatMustBeThere() {
        QCOMPARE(read<Breakpoint>("threshold", QStringLiteral("ej känt")),
                 QStringLiteral("refused"));
    }
};

QTEST_GUILESS_MAIN(ValueTextsTest)
#include "value_texts_test.moc"
