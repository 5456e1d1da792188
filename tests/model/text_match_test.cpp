// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/language.h"
#include "model/basics/text_match.h"

#include <QTest>

using namespace nytto;

class TextMatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreTheSameAsTheyAreSeen_data() {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        const auto add = [](const char* one, const char* other, bool same) {
            QTest::addRow("%s, %s", one, other)
                << QString::fromUtf8(one) << QString::fromUtf8(other) << same;
        };
        add("Skola", "skola", true);
        add("Årsanalys", "A\u030arsanalys", true);
        add("ÄNGAR", "a\u0308ngar", true);
        add("Förskola", "Fo\u0308rskola", true);
        add("Angar", "A\u0308ngar", false);
        add("", "", true);
    }
    void namesAreTheSameAsTheyAreSeen() {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QTEST(isSameName(one, other), "same");
        QTEST(isSameName(other, one), "same");
    }

    void whatIsSoughtIsFoundAsItIsSeen() {
        const QString parts = QString::fromUtf8("Hamn vid a\u030an");
        const QString whole = QString::fromUtf8("Hamn vid ån");
        for (const QString& text : {parts, whole}) {
            QVERIFY(containsText(text, QString::fromUtf8("ÅN")));
            QVERIFY(containsText(text, QString::fromUtf8("a\u030an")));
            QVERIFY(containsText(text, QString()));
            QVERIFY(!containsText(text, QStringLiteral("an"))); // an å is no a
        }
    }

    void lettersInPartsStandWhereTheWholeOnesDo() {
        const QCollator order = Language(Language::Code::Swedish).collator();
        QStringList names{QString::fromUtf8("A\u0308ngar"), QStringLiteral("Zoo"),
                          QString::fromUtf8("A\u030astad"), QStringLiteral("Arkiv"),
                          QString::fromUtf8("Öar")};
        std::ranges::sort(names, [&](const QString& one, const QString& other) {
            return compareTexts(order, one, other) < 0;
        });
        for (QString& name : names)
            name = composed(name);
        QCOMPARE(names.join(u','), QString::fromUtf8("Arkiv,Zoo,Åstad,Ängar,Öar"));
        QCOMPARE(compareTexts(order, QString::fromUtf8("A\u030astad"), QString::fromUtf8("Åstad")),
                 0);
    }
};

QTEST_GUILESS_MAIN(TextMatchTest)
#include "text_match_test.moc"
