// SPDX-License-Identifier: GPL-3.0-or-later
// The text of `nyttoportfolj check`: what it gathers in one line, and how it shortens names.
#include "app/document/document_file.h"
#include "model/entities/initiatives/initiative.h"
#include "tests/app/checked_document.h"
#include "tests/model/json_document.h"
#include "tests/model/made_document.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

#include <optional>

using namespace nytto;

class CheckTextTest : public QObject {
    Q_OBJECT

    std::optional<test::CheckedDocument> m_document;

    QString document() const { return m_document->path(); }
    Answer check(const QStringList& options = {}) const { return m_document->check(options); }
    QJsonObject checked() const { return m_document->json(); }

private Q_SLOTS:
    void init() {
        m_document.emplace();
        QVERIFY(m_document->isReady());
    }

    /// As after the next year was begun: a line for each key and year, and every row in the JSON.
    void volumesThatAreMissingAlikeAreOneLine_data() {
        QTest::addColumn<int>("units");
        QTest::addColumn<QString>("said");
        QTest::newRow("one") << 1
                             << QStringLiteral(
                                    "“Mail”, 2026: the volume of “U0” in the key “Staff” "
                                    "is missing; enter it, or 0 where there is none.");
        QTest::newRow("two") << 2
                             << QStringLiteral(
                                    "2 units have no volume in the key “Staff” for 2026: "
                                    "U0, U1; enter them, or 0 where there is none.");
        QTest::newRow("many") << 12
                              << QStringLiteral("12 units have no volume in the key “Staff” for "
                                                "2026: U0, U1, U2, U3, U4 …; enter them, or 0 "
                                                "where there is none.");
    }
    void volumesThatAreMissingAlikeAreOneLine() {
        QFETCH(int, units);
        QFETCH(QString, said);
        QByteArrayList unit, volume;
        for (int at = 0; at < units; ++at) {
            const QByteArray n = QByteArray::number(at);
            unit << QByteArray(R"({ "id": "uN", "name": "UN" })").replace("N", n);
            volume << QByteArray(R"({ "key": "k", "unit": "uN", "year": 2025, "planned": "1" })")
                          .replace("N", n);
        }
        const auto list = [](const QByteArrayList& rows) { return "[" + rows.join(',') + "]"; };
        const QByteArray made = QByteArray(R"("unit": UNITS, "keyVolume": VOLUMES,
               "allocationKey": [ { "id": "k", "name": "Staff" } ],
               "service": [ { "id": "m", "name": "Mail", "category": "base",
                              "cost": { "2025": { "budget": "9.00" },
                                        "2026": { "budget": "9.00" } } },
                            { "id": "n", "name": "Net", "category": "base",
                              "cost": { "2025": { "budget": "9.00" },
                                        "2026": { "budget": "9.00" } } } ],
               "servicePart": [ { "id": "pm", "service": "m", "name": "All" },
                                { "id": "pn", "service": "n", "name": "All" } ],
               "partKey": [ { "part": "pm", "key": "k" }, { "part": "pn", "key": "k" } ])")
                                    .replace("UNITS", list(unit))
                                    .replace("VOLUMES", list(volume));
        const Contents contents = test::documentOf(made, "");
        QVERIFY(createDocument(document(), contents).ok());
        const QString output = QString::fromUtf8(check().output);
        QCOMPARE(output.count(said), 1);
        QCOMPARE(output.count(QStringLiteral("for 2026")), units > 1 ? 1 : 0);
        qsizetype rows = 0;
        for (const QJsonValue& row : checked()[u"allocation"].toArray())
            rows += row[u"year"].toInt() == 2026 && row[u"counts"].toBool();
        QCOMPARE(rows, 2 * units); // of each service
    }

    /// A key that is 0 in all, by which two services are shared.
    void servicesThatOneKeyStopsAreOneLine() {
        const Contents contents = test::documentOf(
            R"("unit": [ { "id": "a", "name": "A" } ],
               "allocationKey": [ { "id": "k", "name": "Staff" } ],
               "keyVolume": [ { "key": "k", "unit": "a", "year": 2025, "planned": "0" } ])",
            R"("service": [ { "id": "m", "name": "Mail", "category": "base",
                             "cost": { "2025": { "budget": "90.00" } } },
                           { "id": "n", "name": "Net", "category": "base",
                             "cost": { "2025": { "budget": "90.00" } } } ],
               "servicePart": [ { "id": "pm", "service": "m", "name": "All" },
                                { "id": "pn", "service": "n", "name": "All" } ],
               "partKey": [ { "part": "pm", "key": "k" }, { "part": "pn", "key": "k" } ])");
        QVERIFY(createDocument(document(), contents).ok());
        const QString output = QString::fromUtf8(check().output);
        QVERIFY2(output.contains(QStringLiteral("Nobody can pay for 2 services by the key “Staff” "
                                                "in 2025, which is 0 in all: Mail, Net; ")),
                 qPrintable(output));
        QCOMPARE(output.count(QStringLiteral("“Staff”")), 1);
    }

    /// However long somebody made them; whole in the JSON.
    void longNamesAreShortenedInTheText() {
        const QString name = QStringLiteral("Intranät ").repeated(30).trimmed();
        const QByteArray made = QByteArray(R"("unit": [ { "id": "a", "name": "A" } ],
               "allocationKey": [ { "id": "k", "name": "Staff" } ],
               "service": [ { "id": "m", "name": "LONG", "category": "base",
                              "cost": { "2025": { "budget": "9.00" } } } ],
               "servicePart": [ { "id": "pm", "service": "m", "name": "All" } ],
               "partKey": [ { "part": "pm", "key": "k" } ])")
                                    .replace("LONG", name.toUtf8());
        const Contents contents = test::documentOf(made, "");
        QVERIFY(createDocument(document(), contents).ok());
        const QString output = QString::fromUtf8(check().output);
        QVERIFY2(!output.contains(name), qPrintable(output));
        QVERIFY2(output.contains(QStringLiteral("“") + name.left(59) + QStringLiteral("…”, 2025")),
                 qPrintable(output));
        QVERIFY(checked()[u"allocation"][0][u"text"].toString().contains(name));
    }

    /// The columns are as wide as the names that are shown.
    void shortenedNamesStandInColumns() {
        const QString name = QStringLiteral("Intranät ").repeated(30).trimmed();
        const QByteArray made = QByteArray(
                                    R"("scenario": [ { "id": "s", "name": "Ett", "year": 2025 } ],
               "initiative": [ { "id": "a", "name": "LONG", "cost": { "2025": { "plan": "9.00" } } },
                               { "id": "b", "name": "Kort", "cost": { "2025": { "plan": "9.00" } } } ],
               "scenarioMember": [ { "scenario": "s", "initiative": "a" },
                                   { "scenario": "s", "initiative": "b" } ],
               "source": [ { "id": "budget", "title": "Budget" } ],
               "publishedFigure": [ { "source": "budget", "scenario": "s",
                                      "quantity": "scenario-proposed", "year": 2025,
                                      "figure": { "amount": "90.00" }, "unit": "kr" } ])")
                                    .replace("LONG", name.toUtf8());
        QVERIFY(createDocument(document(), test::documentOf(made, "")).ok());
        const QString output = QString::fromUtf8(check().output);
        QVERIFY2(!output.contains(name), qPrintable(output));
        qsizetype place = 0;
        int parts = 0;
        for (const QString& line : output.split(u'\n'))
            if (line.contains(QStringLiteral("Intranät")) ||
                line.contains(QStringLiteral("Kort"))) {
                QVERIFY2(place == 0 || line.size() == place, qPrintable(output));
                place = line.size();
                ++parts;
            }
        QVERIFY2(parts == 2, qPrintable(output));
        // A scenario without a number is named.
        QVERIFY2(output.contains(QStringLiteral("\n  Ett, ")), qPrintable(output));
    }

    /// In the field in which it stands: what a secret row is called is its name as well.
    void aLongPublicNameIsReportedOnce() {
        test::MadeDocument made(2026);
        Initiative initiative = *made.contents.find(
            made.initiative(QStringLiteral("Falk"), {test::tkr(15)}, {test::tkr(4)}));
        initiative.secret = true;
        initiative.publicName = QString(32'768, u'x');
        made.contents.replace(initiative);
        QVERIFY(createDocument(document(), made.contents).ok());
        const QJsonArray told = checked()[u"workbook"].toArray();
        QCOMPARE(told.size(), 1);
        QVERIFY2(told[0].toString().contains(QStringLiteral(", Public name: ")),
                 qPrintable(told[0].toString().right(400)));
    }

    /// The known part once, in kronor where the unit has nothing of it.
    void aKnownPartIsSaidOnce_data() {
        QTest::addColumn<QByteArray>("known");
        QTest::addColumn<QString>("said");
        QTest::newRow("shown in the unit")
            << QByteArray("9000.00")
            << QStringLiteral("; 9 SEK thousand known, the rest unknown\n");
        QTest::newRow("less than is shown in the unit")
            << QByteArray("9.00") << QStringLiteral("; 9.00 SEK known, the rest unknown\n");
    }
    void aKnownPartIsSaidOnce() {
        QFETCH(QByteArray, known);
        QFETCH(QString, said);
        const QByteArray made = QByteArray(R"("unit": [ { "id": "u", "name": "U" } ],
               "scenario": [ { "id": "s", "number": "1", "name": "Ett", "year": 2025 } ],
               "initiative": [ { "id": "a", "name": "A", "impact": { "2025": "KNOWN" } },
                               { "id": "b", "name": "B", "impact": { "2025": { "state": "unknown" } } } ],
               "scenarioMember": [ { "scenario": "s", "initiative": "a" },
                                   { "scenario": "s", "initiative": "b" } ])")
                                    .replace("KNOWN", known);
        QVERIFY(createDocument(document(), test::documentOf(made, "")).ok());
        const QString output = QString::fromUtf8(check().output).replace(QChar(0x00A0), u' ');
        QVERIFY2(output.contains(said), qPrintable(output));
    }
};

QTEST_GUILESS_MAIN(CheckTextTest)
#include "check_text_test.moc"
