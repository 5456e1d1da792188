// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/value_place.h"

#include <QTest>

using namespace nytto;

/// What is typed or pasted for a value that may lack.
class ValueTextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unknownWordsLeaveAVolumeMissing_data() {
        QTest::addColumn<QString>("typed");
        for (const char* typed : {"ej känt", "Ej känd", "?", "unknown", ""})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }
    void unknownWordsLeaveAVolumeMissing() {
        QFETCH(const QString, typed);
        const auto parsed = parsedAs(entityInfoOf<KeyVolume>(), "planned", typed);
        QVERIFY2(parsed.ok(), parsed ? "" : qPrintable(parsed.error().message));
        QVERIFY(std::holds_alternative<std::monostate>(*parsed));
    }

    void unknownWordsAreNoSizeThatMustBeThere() {
        QCOMPARE(parsedAs(entityInfoOf<Breakpoint>(), "threshold", QStringLiteral("ej känt"))
                     .error()
                     .message,
                 QStringLiteral("“ej känt” is not a number."));
    }

private:
    static Result<Value> parsedAs(const EntityInfo& kind, const char* field, const QString& typed) {
        const Contents contents;
        const Language swedish(Language::Code::Swedish);
        const ValueTexts texts{contents, swedish, MoneyUnit::Thousands};
        ValuePlace place;
        place.field = kind.field(QString::fromLatin1(field));
        return texts.parsed(place, typed);
    }
};

QTEST_GUILESS_MAIN(ValueTextsTest)
#include "value_texts_test.moc"
