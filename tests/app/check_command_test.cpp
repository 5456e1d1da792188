// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document_file.h"
#include "model/basics/excerpt.h"
#include "model/calculation/reconciliation/reconciliation.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/portfolios/portfolio.h"
#include "model/entities/reconciliation/published.h"
#include "model/entities/services/service.h"
#include "model/entities/settings.h"
#include "model/samples/samples.h"
#include "tests/app/checked_document.h"
#include "tests/model/json_document.h"
#include "tests/model/made_document.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <optional>

using namespace nytto;

namespace {

/// The sample with every difference accepted, for one reason.
Contents accepted(const QString& sample) {
    Contents contents = *sampleContents(sample);
    int position = 0;
    const Reconciliation reconciliation = *reconcile(contents);
    for (const Finding& finding : reconciliation.findings) {
        AcceptedDifference row;
        row.id = Id<AcceptedDifference>::create();
        row.position = ++position;
        row.finding = finding.key();
        row.reason = QStringLiteral("Looked at with the budget group");
        row.acceptedBy = QStringLiteral("A. Controller");
        contents.insert(row);
    }
    return contents;
}

} // namespace

/// `nyttoportfolj check`
class CheckCommandTest : public QObject {
    Q_OBJECT

    std::optional<test::CheckedDocument> m_document;

    QString document() const { return m_document->path(); }
    Answer check(const QStringList& options = {}) const { return m_document->check(options); }
    QJsonObject checked() const { return m_document->json(); }
    /// The text, with the plural words of English also where they are not translated so far.
    static QString said(const Answer& answer) {
        QString text = QString::fromUtf8(answer.output);
        return text.replace(QStringLiteral("(s)"), QStringLiteral("s"));
    }

private Q_SLOTS:
    void init() {
        m_document.emplace();
        QVERIFY(m_document->isReady());
    }

    void nothingToFind() {
        QCOMPARE(run({QStringLiteral("new"), document()}).exitCode, 0);
        const Answer answer = check();
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.errors, QString());
        QVERIFY2(said(answer).startsWith(QLatin1String("Nothing to look at; 0 comparisons agree.")),
                 answer.output.constData());
    }

    /// An estimate's percentage that agrees with its amounts is no published figure.
    void countsPublishedFiguresAlone() {
        const Contents contents =
            test::documentOf(R"("investment": [ { "id": "i", "name": "Hall" } ])",
                             R"("estimateRow": [
                   { "investment": "i", "name": "Work", "amount": { "amount": "100.00" } },
                   { "investment": "i", "name": "Reserve", "amount": { "amount": "10.00" },
                     "percent": "10" } ])");
        QVERIFY(createDocument(document(), contents).ok());
        const QString output = said(check());
        QVERIFY2(output.contains(QLatin1String("1 of them of the document's own figures.")),
                 qPrintable(output));
    }

    /// Findings of the reconciliation by themselves, as the page and the report of it count them.
    void theHeadlineSaysWhatItCounts() {
        Contents contents = *sampleContents(QStringLiteral("goteborg-2025"));
        Settings settings = contents.settings();
        settings.horizon = 99; // a rule that is broken
        contents.replace(settings);
        QVERIFY(createDocument(document(), contents).ok());
        const QJsonObject json = checked();
        const int open = json[u"open"].toInt();
        const auto findings = static_cast<int>(json[u"findings"].toArray().size());
        QCOMPARE_GT(findings, 1);
        QCOMPARE_GT(open - findings, 0);
        const QString output = said(check());
        const QRegularExpression expected(
            QStringLiteral("^%1 things to look at: %2 open findings of the reconciliation, %3 "
                           "faults? of the document, its figures or its bills; %4 comparisons "
                           "agree, ")
                .arg(QString::number(open), QString::number(findings),
                     QString::number(open - findings),
                     QString::number(json[u"agreements"].toInt())));
        QVERIFY2(expected.match(output).hasMatch(), qPrintable(output.left(300)));
    }

    void listsEveryFinding_data() {
        QTest::addColumn<QString>("sample");
        QTest::newRow("goteborg-2025") << QStringLiteral("goteborg-2025");
        QTest::newRow("norrtalje-2019") << QStringLiteral("norrtalje-2019");
    }
    void listsEveryFinding() {
        QFETCH(QString, sample);
        const Contents contents = *sampleContents(sample);
        QVERIFY(createDocument(document(), contents).ok());
        const Reconciliation expected = *reconcile(contents);
        const Language language(Language::Code::English);

        const Answer text = check();
        QCOMPARE(text.exitCode, 1);
        QCOMPARE(text.errors, QString());
        const QString output = QString::fromUtf8(text.output);
        for (const Finding& finding : expected.findings)
            QVERIFY2(output.contains(placeOf(finding, contents, language)),
                     qPrintable(finding.key()));

        const QJsonObject json = checked();
        QCOMPARE(json[u"open"].toInt(), static_cast<int>(expected.findings.size()));
        QCOMPARE(json[u"agreements"].toInt(), static_cast<int>(expected.agreements.size()));
        const QJsonArray findings = json[u"findings"].toArray();
        QCOMPARE(findings.size(), static_cast<qsizetype>(expected.findings.size()));
        for (qsizetype at = 0; at < findings.size(); ++at) {
            const Finding& finding = expected.findings[static_cast<std::size_t>(at)];
            QCOMPARE(findings[at][u"key"].toString(), finding.key());
            QCOMPARE(findings[at][u"difference"].toString(), finding.difference.toPlain());
            QCOMPARE(findings[at][u"parts"].toArray().size(),
                     static_cast<qsizetype>(finding.parts.size()));
        }
    }

    void aFindingForPeople() {
        QVERIFY(createDocument(document(), *sampleContents(QStringLiteral("norrtalje-2019"))));
        const QString output = QString::fromUtf8(check().output).replace(QChar(0x00A0), u' ');
        const QRegularExpression lines(
            QStringLiteral("published +350,000 SEK\n +computed +292,500 SEK\n"
                           " +difference +57,500 SEK\n +parts:\n"));
        QVERIFY2(lines.match(output).hasMatch(), qPrintable(output));
    }

    void brokenRulesAreFindings() {
        Settings settings;
        settings.id = Id<Settings>::create();
        settings.municipality = QStringLiteral("Malmö");
        settings.firstYear = 2027;
        settings.horizon = 99;
        Contents contents;
        contents.insert(settings);
        QVERIFY(createDocument(document(), contents).ok());
        const Answer answer = check();
        QCOMPARE(answer.exitCode, 1);
        QVERIFY(answer.output.contains("Rules that the document breaks\n"
                                       "  Document settings “Malmö”, Number of years: "));
        QCOMPARE(checked()[u"faults"].toArray().size(), 1);
        QCOMPARE(checked()[u"open"].toInt(), 1);
    }

    void aFigureThatCannotBeCalculatedIsAFinding() {
        Contents contents = *sampleContents(QStringLiteral("norrtalje-2019"));
        const Reconciliation known = *reconcile(contents);
        const auto compared = known.findings.size() + known.agreements.size();
        const Table<InvestmentComponent> held = contents.all<InvestmentComponent>();
        for (InvestmentComponent changed : std::vector(held.begin(), held.end())) {
            changed.life = 0; // which no capital cost can be calculated of
            contents.replace(changed);
        }
        QVERIFY(reconcile(contents).ok()); // the others are compared all the same
        QVERIFY(createDocument(document(), contents).ok());
        const Answer answer = check();
        QCOMPARE(answer.exitCode, 1);
        QCOMPARE(answer.errors, QString());
        QVERIFY2(answer.output.contains("Figures that cannot be calculated\n  "),
                 answer.output.constData());
        const QJsonObject json = checked();
        const auto failures = json[u"failures"].toArray().size();
        const auto findings = json[u"findings"].toArray().size();
        QCOMPARE_GT(failures, 0);
        QCOMPARE_GT(findings, 0); // the rest is compared
        // What agreed with a figure that is unknown now cannot be decided.
        QCOMPARE(findings + json[u"agreements"].toInt(), static_cast<qsizetype>(compared));
        QVERIFY(failures >= static_cast<qsizetype>(held.size()));
        const auto faults = json[u"faults"].toArray().size();
        QCOMPARE(json[u"open"].toInt(), static_cast<int>(failures + findings + faults));
    }

    /// As the overview lists it; only what is exceeded is a finding.
    void whatIsExceededIsAFinding_data() {
        QTest::addColumn<int>("frame");
        QTest::addColumn<int>("appropriation");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("neither") << 20 << 100 << QStringList();
        QTest::newRow("the frame of a year")
            << 12 << 100
            << QStringList{QStringLiteral("Frame exceeded: Skolor, 2026: by 3 SEK thousand")};
        QTest::newRow("both") << 12 << 1
                              << QStringList{QStringLiteral(
                                                 "Frame exceeded: Skolor, 2026: by 3 SEK thousand"),
                                             QStringLiteral("Appropriation exceeded: IT, 2026: "
                                                            "by 6 SEK thousand")};
    }
    void whatIsExceededIsAFinding() {
        QFETCH(int, frame);
        QFETCH(int, appropriation);
        QFETCH(QStringList, said);
        test::MadeDocument made(2026);
        Portfolio portfolio = made.filled<Portfolio>();
        portfolio.name = QStringLiteral("Skolor");
        portfolio.frame = made.series({test::tkr(frame)});
        made.add(portfolio);
        Initiative initiative = *made.contents.find(
            made.initiative(QStringLiteral("Projekt Falk"), {test::tkr(15)}, {test::tkr(4)}));
        initiative.portfolio = portfolio.id;
        initiative.secret = true;
        made.contents.replace(initiative);
        Appropriation money = made.filled<Appropriation>();
        money.name = QStringLiteral("IT");
        money.year = 2026;
        money.amount = test::tkr(appropriation);
        made.add(money);
        Matter matter = made.filled<Matter>();
        matter.name = QStringLiteral("Köp");
        matter.appropriation = money.id;
        matter.amount = test::tkr(7);
        made.add(matter);
        made.scenario(QStringLiteral("1"), {initiative.id});
        Unit unit = made.filled<Unit>();
        unit.name = QStringLiteral("Skola");
        made.add(unit);
        QVERIFY(createDocument(document(), made.contents).ok());
        const Answer answer = check();
        QCOMPARE(answer.exitCode, said.isEmpty() ? 0 : 1);
        const QString output = QString::fromUtf8(answer.output).replace(QChar(0x00A0), u' ');
        for (const QString& line : said)
            QVERIFY2(output.contains(QStringLiteral("  ") + line + u'\n'), qPrintable(output));
        QCOMPARE(output.contains(QStringLiteral("to look at: %1 exceeded frame").arg(said.size())),
                 !said.isEmpty());
        QVERIFY2(output.contains(QStringLiteral("that nobody is billed for: 1 1: ")),
                 qPrintable(output));
        QVERIFY(!output.contains(QStringLiteral("Falk")));
        const QJsonObject json = checked();
        QCOMPARE(json[u"open"].toInt(), static_cast<int>(said.size()));
        const QJsonArray attention = json[u"attention"].toArray();
        QCOMPARE(attention.size(), said.size() + 1); // and the impact
        if (!said.isEmpty())
            QCOMPARE(attention[0][u"amount"][u"amount"].toString(), QStringLiteral("3000.00"));
    }

    /// A frame of a year that the plan does not reach, by less than is shown in the unit.
    void aFrameOfAYearAfterThePlanIsAFinding() {
        test::MadeDocument made(2026);
        Portfolio portfolio = made.filled<Portfolio>();
        portfolio.name = QStringLiteral("Skolor");
        portfolio.frame.set(2040, Figure(Money::ofKronor(10)));
        made.add(portfolio);
        Initiative initiative =
            *made.contents.find(made.initiative(QStringLiteral("Falk"), {}, {test::tkr(4)}));
        initiative.portfolio = portfolio.id;
        initiative.cost.set(2040, static_cast<int>(InitiativeCost::Plan),
                            Figure(Money::ofOre(1001)));
        made.contents.replace(initiative);
        QVERIFY(createDocument(document(), made.contents).ok());
        const Answer answer = check();
        QCOMPARE(answer.exitCode, 1);
        const QString output = QString::fromUtf8(answer.output).replace(QChar(0x00A0), u' ');
        QVERIFY2(output.contains(QStringLiteral("Frame exceeded: Skolor, 2040: by 0.01 SEK\n")),
                 qPrintable(output));
    }

    /// DOMAIN 3: an annuity has one rate and whole calculation years. As a rule of the document it
    /// would refuse edits field by field, so that it is loaded, named and not calculated.
    void aRefusedAnnuityIsLoadedAndNamed_data() {
        QTest::addColumn<QByteArray>("terms");
        QTest::addColumn<QString>("said");
        QTest::newRow("a table of rates")
            << QByteArray(R"("calendar": "calculation-years", "rateMode": "table")")
            << QStringLiteral("An annuity has one rate");
        QTest::newRow("calendar years")
            << QByteArray(R"("calendar": "calendar-years", "rateMode": "fixed", "rate": "3")")
            << QStringLiteral("An annuity counts whole calculation years");
    }
    void aRefusedAnnuityIsLoadedAndNamed() {
        QFETCH(QByteArray, terms);
        QFETCH(QString, said);
        QFile json(m_document->beside(QStringLiteral("a.json")));
        QVERIFY(json.open(QIODevice::WriteOnly));
        json.write(test::jsonDocument(
            R"("investment": [ { "id": "i", "name": "Hall", "method": "annuity",
                                 "start": "2026-05", )" +
                terms + " } ]",
            R"("investmentComponent": [ { "investment": "i", "name": "C",
                                          "amount": { "amount": "15.00" }, "life": 3 } ])"));
        json.close();
        QCOMPARE(run({QStringLiteral("load"), json.fileName(), document()}).exitCode, 0);
        const Answer answer = check();
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.output.contains("Hall: " + said.toUtf8()), answer.output.constData());
        const Answer report =
            run({QStringLiteral("report"), document(), QStringLiteral("capital-cost"),
                 QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("-o"),
                 QStringLiteral("-")});
        QCOMPARE(report.exitCode, 0);
        QVERIFY2(report.output.contains(said.toUtf8()), report.output.left(4000).constData());
    }

    /// Before it stops a workbook: where, and what to do.
    void whatAWorkbookCannotHoldIsNamed_data() {
        QTest::addColumn<QString>("description");
        QTest::addColumn<Figure>("cost");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("a sum of 16 digits")
            << QStringLiteral("Short") << Figure(Money::largest())
            << QStringList{QStringLiteral("Table “Key figures”, row “The base: management cost "
                                          "2025”, Amount (and "),
                           QStringLiteral("The largest amount entered is that of Service “Mail”, "
                                          "Management cost 2025. Reports that it stops: Annual "
                                          "analysis, "),
                           QStringLiteral("The number is too large for a spreadsheet to hold "
                                          "exactly: look at the unit")};
        QTest::newRow("a paragraph longer than a cell")
            << QString(32'768, u'x') << test::tkr(1)
            << QStringList{QStringLiteral("Service “Mail”, Description: The paragraph “xxx"),
                           QStringLiteral("divide it into several paragraphs.")};
        QTest::newRow("paragraphs that fit a cell each")
            << QString(20'000, u'x') + u'\n' + QString(20'000, u'y') << test::tkr(1)
            << QStringList();
    }
    void whatAWorkbookCannotHoldIsNamed() {
        QFETCH(QString, description);
        QFETCH(Figure, cost);
        QFETCH(QStringList, said);
        test::MadeDocument made;
        const Id<Service> mail =
            made.service(QStringLiteral("Mail"), {test::cell(2025, ServiceCost::Proposal, cost)});
        made.service(QStringLiteral("Web"), {test::cell(2025, ServiceCost::Proposal, cost)});
        Service service = *made.contents.find(mail);
        service.description = description;
        made.contents.replace(service);
        QVERIFY(createDocument(document(), made.contents).ok());
        const Answer answer = check();
        QCOMPARE(answer.exitCode, said.isEmpty() ? 0 : 1);
        const QString output = QString::fromUtf8(answer.output);
        QCOMPARE(checked()[u"workbook"].toArray().size(), said.isEmpty() ? 0 : 1); // one cause
        QCOMPARE(output.contains(QStringLiteral("What a workbook cannot hold")), !said.isEmpty());
        for (const QString& words : said)
            QVERIFY2(output.contains(words), qPrintable(output));
        const Answer report =
            run({QStringLiteral("report"), document(), QStringLiteral("services"),
                 QStringLiteral("-o"), m_document->beside(QStringLiteral("a.xlsx"))});
        QCOMPARE(report.exitCode, said.isEmpty() ? 0 : 2);
    }

    /// A key whose volumes are 0 in all, of a service with a cost; in the other years nothing is
    /// entered so far, which is told and does not count.
    void whatStandsInTheWayOfTheBillsIsTold() {
        const Contents contents = test::documentOf(
            R"("unit": [ { "id": "a", "name": "A" } ],
               "allocationKey": [ { "id": "staff", "name": "Staff" } ],
               "keyVolume": [ { "key": "staff", "unit": "a", "year": 2025, "planned": "0" } ])",
            R"("service": [ { "id": "mail", "name": "Mail", "category": "base",
                             "cost": { "2025": { "budget": "90.00" } } } ],
               "servicePart": [ { "id": "p", "service": "mail", "name": "All" } ],
               "partKey": [ { "part": "p", "key": "staff" } ])");
        QVERIFY(createDocument(document(), contents).ok());
        const Answer answer = check();
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.output.contains(
                     "What stands in the way of the bills\n  Volumes and weights: 3\n    “Mail”, "
                     "2025: the volumes of the key “Staff” are 0 in all"),
                 answer.output.constData());
        const QJsonObject json = checked();
        QCOMPARE(json[u"open"].toInt(), 1);
        int counted = 0;
        for (const QJsonValue& row : json[u"allocation"].toArray())
            counted += row[u"counts"].toBool();
        QCOMPARE(counted, 1);
    }

    /// A document of an earlier version: what no new text may hold.
    void controlCharactersAreFoundByName() {
        Contents contents = *sampleContents(QStringLiteral("goteborg-2025"));
        Service service = *contents.all<Service>().begin();
        service.description = QStringLiteral("Drift\x07 och stöd");
        contents.replace(service);
        QVERIFY(createDocument(document(), contents).ok());
        const Answer answer = check();
        QCOMPARE(answer.exitCode, 1);
        const QString sentence =
            QStringLiteral("Service “%1”, Description: The text holds a control character (U+0007, "
                           "number 6 of the text)")
                .arg(excerpt(service.name));
        QVERIFY2(QString::fromUtf8(answer.output).contains(sentence), answer.output.constData());
        for (const char* format : {"xlsx", "csv", "json"}) {
            const Answer written =
                run({QStringLiteral("report"), document(), QStringLiteral("services"),
                     QStringLiteral("--format"), QString::fromLatin1(format), QStringLiteral("-o"),
                     m_document->beside(QString::fromLatin1(format))});
            QVERIFY2(written.exitCode == 0, qPrintable(written.errors));
        }
    }

    /// A name can neither begin a line nor give the terminal orders.
    void textsGiveTheTerminalNoOrders() {
        Settings settings;
        settings.id = Id<Settings>::create();
        settings.municipality = QStringLiteral("Malmö\nNothing to look at\x1b[2J\u009b1m\u202e");
        settings.firstYear = 2027;
        settings.horizon = 99;
        Contents contents;
        contents.insert(settings);
        QVERIFY(createDocument(document(), contents).ok());
        for (const QStringList& options :
             {QStringList(), QStringList{QStringLiteral("--format"), QStringLiteral("json")}}) {
            const QByteArray output = check(options).output;
            QVERIFY2(!output.contains("\nNothing to look at"), output.constData());
            for (const char* order : {"\x1b", "\xc2\x9b"})
                QVERIFY2(!output.contains(order), output.constData());
        }
        const QByteArray dumped = run({QStringLiteral("dump"), document()}).output;
        QVERIFY(!dumped.contains("\x1b"));
        QVERIFY(!dumped.contains("\xc2\x9b"));
        QVERIFY(dumped.contains("\\u009b"));
        const QString text = m_document->beside(QStringLiteral("a.json"));
        QVERIFY(writeBytes(text, dumped));
        const Answer loaded =
            run({QStringLiteral("load"), text, m_document->beside(QStringLiteral("b.nyp"))});
        QCOMPARE(loaded.exitCode, 2);
        for (const QString& line : loaded.errors.split(u'\n', Qt::SkipEmptyParts))
            QVERIFY2(line.startsWith(text), qPrintable(line));
        QVERIFY(!loaded.errors.contains(u'\x1b'));
    }

    void acceptedDifferencesDoNotCount() {
        QVERIFY(createDocument(document(), accepted(QStringLiteral("goteborg-2025"))).ok());
        const Answer answer = check();
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(
            answer.output.contains("accepted (A. Controller): Looked at with the budget group"));
        const QJsonObject json = checked();
        QCOMPARE(json[u"open"].toInt(), 0);
        QCOMPARE(json[u"accepted"].toInt(), json[u"findings"].toArray().size());
        QCOMPARE(json[u"findings"][0][u"accepted"][u"reason"].toString(),
                 QStringLiteral("Looked at with the budget group"));
    }

    void secretTextsStaySecret() {
        const Contents contents = *sampleContents(QStringLiteral("goteborg-2025"));
        QVERIFY(createDocument(document(), contents).ok());
        const QByteArray output =
            check().output + QJsonDocument(checked()).toJson(QJsonDocument::Compact);
        int secrets = 0;
        for (const Initiative& initiative : contents.all<Initiative>()) {
            if (!initiative.secret)
                continue;
            ++secrets;
            QVERIFY(!output.contains(initiative.name.toUtf8()));
        }
        QVERIFY(secrets > 0);
    }

    void cannotBeRead_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no file") << QByteArray();
        QTest::newRow("a text") << QByteArray("minutes of a meeting");
    }
    void cannotBeRead() {
        QFETCH(QByteArray, bytes);
        if (!bytes.isEmpty())
            QVERIFY(writeBytes(document(), bytes));
        const Answer answer = check();
        QCOMPARE(answer.exitCode, 2);
        QCOMPARE(answer.output, QByteArray());
        QCOMPARE(answer.errorLines(), 1);
    }

    void findsDamage() {
        QVERIFY(createDocument(document(), *sampleContents(QStringLiteral("goteborg-2025"))));
        QByteArray bytes = bytesOf(document());
        const qsizetype place = bytes.indexOf("IT Arbetsplats");
        QVERIFY(place > 0);
        bytes[place] = 'X';
        QVERIFY(writeBytes(document(), bytes));
        const Answer answer = check();
        QCOMPARE(answer.exitCode, 2);
        QCOMPARE(answer.errorLines(), 1);
        QCOMPARE(bytesOf(document()), bytes);
    }
};

QTEST_GUILESS_MAIN(CheckCommandTest)
#include "check_command_test.moc"
