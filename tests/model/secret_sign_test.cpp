// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/initiatives/initiative.h"
#include "model/tables/explanation.h"
#include "model/tables/report.h"
#include "model/tables/secret_sign.h"

#include <QTest>

using namespace nytto;

/// Names of secret initiatives in texts that were made of more than a name.
class SecretSignTest : public QObject {
    Q_OBJECT

    static Contents contents() {
        Contents contents;
        const auto add = [&](const char* name, bool secret) {
            Initiative initiative;
            initiative.id = Id<Initiative>::create();
            initiative.name = QString::fromUtf8(name);
            initiative.secret = secret;
            contents.insert(initiative);
        };
        add("Projekt Falk", true);
        add("Projekt Falk 2 (etapp)", true);
        add("E-arkiv", false);
        return contents;
    }

private Q_SLOTS:
    void signsTheNamesInATable_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("signedText");
        QTest::newRow("none") << "Mail"
                              << "Mail";
        QTest::newRow("a public name") << "E-arkiv: linked to no service"
                                       << "E-arkiv: linked to no service";
        QTest::newRow("a secret name") << "Projekt Falk: linked to no service"
                                       << "[secret] Projekt Falk: linked to no service";
        QTest::newRow("one that begins as another")
            << "Projekt Falk 2 (etapp) and Projekt Falk"
            << "[secret] Projekt Falk 2 (etapp) and [secret] Projekt Falk";
        QTest::newRow("one that is signed") << "[secret] Projekt Falk"
                                            << "[secret] Projekt Falk";
        QTest::newRow("part of a word") << "Delprojekt FalkProjekt Falk"
                                        << "Delprojekt FalkProjekt Falk";
        QTest::newRow("in the genitive") << "Projekt Falks impact"
                                         << "[secret] Projekt Falks impact";
    }
    void signsTheNamesInATable() {
        QFETCH(QString, text);
        QFETCH(QString, signedText);
        ReportTable table;
        table.rows = {{QStringLiteral("row"), RowKind::Body, {Cell(text), Cell(5)}}};
        table.notes = {text};
        signNames(table, contents());
        QCOMPARE(std::get<QString>(table.rows.front().cells.front().content), signedText);
        QCOMPARE(table.notes.front(), signedText);
    }

    void signsTheNamesInAnExplanation() {
        Explanation made{QStringLiteral("Impact of Projekt Falk"),
                         {},
                         {{QStringLiteral("Projekt Falk")}},
                         Figure::unknown()};
        signNames(made, contents());
        QCOMPARE(made.title, QStringLiteral("Impact of [secret] Projekt Falk"));
        QCOMPARE(made.terms.front().name, QStringLiteral("[secret] Projekt Falk"));
    }

    void changesNothingWithoutSecrets() {
        ReportTable table;
        table.notes = {QStringLiteral("Projekt Falk")};
        signNames(table, Contents());
        QCOMPARE(table.notes.front(), QStringLiteral("Projekt Falk"));
    }
};

QTEST_GUILESS_MAIN(SecretSignTest)
#include "secret_sign_test.moc"
