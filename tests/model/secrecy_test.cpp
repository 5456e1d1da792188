// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/public_contents.h"
#include "model/document/public_faults.h"
#include "model/document/secrecy.h"
#include "model/document/secret_texts.h"
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/portfolios/portfolio.h"
#include "tests/model/made_document.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

/// A secret initiative with everything that can belong to it or be about it, each called by its
/// own secret.
struct Case : MadeDocument {
    Initiative initiative;
    Investment investment;
    std::vector<AnyEntity> around;

    explicit Case(bool secret) {
        initiative = filled<Initiative>();
        initiative.name = QStringLiteral("Hidden locks");
        initiative.publicName = QStringLiteral("Security 3");
        initiative.secret = secret;
        add(initiative);
        investment = filled<Investment>();
        investment.name = QStringLiteral("Hidden lock hardware");
        investment.initiative = initiative.id;
        addAround(investment);
        InvestmentComponent component = filled<InvestmentComponent>();
        component.name = QStringLiteral("Hidden server");
        component.investment = investment.id;
        addAround(component);
        EstimateRow row = filled<EstimateRow>();
        row.name = QStringLiteral("Hidden licences");
        row.investment = investment.id;
        addAround(row);
        Matter matter = filled<Matter>();
        matter.name = QStringLiteral("Hidden purchase");
        matter.investment = investment.id;
        addAround(matter);
        matter = filled<Matter>();
        matter.name = QStringLiteral("Hidden decision");
        matter.initiative = initiative.id;
        addAround(matter);
        Note note = filled<Note>();
        note.subject = refTo(component);
        note.text = QStringLiteral("Hidden reason");
        addAround(note);
    }
    template <class T>
    void addAround(const T& row) {
        add(row);
        around.push_back(row);
    }
};

} // namespace

class SecrecyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatBelongsToASecretInitiativeIsMasked_data() {
        QTest::addColumn<bool>("secret");
        QTest::addColumn<bool>("withSecret");
        QTest::addColumn<bool>("masked");
        QTest::newRow("secret") << true << false << true;
        QTest::newRow("secret, to be shown") << true << true << false;
        QTest::newRow("open") << false << false << false;
    }
    void whatBelongsToASecretInitiativeIsMasked() {
        QFETCH(bool, secret);
        QFETCH(bool, withSecret);
        QFETCH(bool, masked);
        const Case of(secret);
        const Language english(Language::Code::English);
        const Secrecy secrecy(of.contents, english, withSecret);
        for (const AnyEntity& entity : of.around) {
            const EntityRef ref = refTo(entity);
            QCOMPARE(secrecy.masks(ref), masked);
            QCOMPARE(secrecy.text(ref, QStringLiteral("Hidden")).contains(QStringLiteral("Hidden")),
                     !masked);
            QCOMPARE(secrecy.name(ref) == nameOf(entity), !masked);
        }
    }

    void itsInvestmentsAreCalledByItsPublicName() {
        const Case of(true);
        const Language english(Language::Code::English);
        const Secrecy secrecy(of.contents, english, false);
        QCOMPARE(secrecy.name(refTo(of.initiative)), QStringLiteral("Security 3"));
        QCOMPARE(secrecy.name(refTo(of.investment)), QStringLiteral("Investment: Security 3"));
    }

    void secretsInATextAreTakenOut_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        QTest::newRow("a name") << "Hidden locks"
                                << "Security 3";
        QTest::newRow("within a sentence") << "Cost 2026, Hidden locks: 5"
                                           << "Cost 2026, Security 3: 5";
        QTest::newRow("twice") << "Hidden locks, Hidden locks"
                               << "Security 3, Security 3";
        QTest::newRow("one within another") << "Hidden lock hardware"
                                            << "Investment: Security 3";
        QTest::newRow("a note") << "Why: Hidden reason"
                                << "Why: Withheld (secrecy)";
        QTest::newRow("the beginning of a word") << "Hidden lockssmith"
                                                 << "Security 3";
        QTest::newRow("a part of a word") << "Unhidden locks"
                                          << "Unhidden locks";
        QTest::newRow("the genitive") << "Hidden lock hardwares price"
                                      << "Investment: Security 3s price";
        QTest::newRow("in capitals") << "HIDDEN LOCKS"
                                     << "Security 3";
        QTest::newRow("words of a note in other capitals are anybody's") << "A hidden reason"
                                                                         << "A hidden reason";
        QTest::newRow("nothing secret") << "Open doors"
                                        << "Open doors";
    }
    void secretsInATextAreTakenOut() {
        QFETCH(QString, text);
        const SecretTexts secrets(Case(true).contents, Language(Language::Code::English));
        QTEST(secrets.masked(text), "masked");
        QCOMPARE(secrets.masked(secrets.masked(text)), secrets.masked(text));
        const SecretTexts open(Case(false).contents, Language(Language::Code::English));
        QCOMPARE(open.masked(text), text);
    }

    /// The same words in the same field of a public row are nobody's secret.
    void whatAPublicRowSaysIsNoSecret() {
        Case of(true);
        Initiative open = of.filled<Initiative>();
        open.name = QStringLiteral("Open doors");
        open.risks = QStringLiteral("None that are known.");
        of.add(open);
        Initiative secret = of.initiative;
        secret.risks = open.risks;
        of.contents.replace(secret);
        const Language english(Language::Code::English);
        QCOMPARE(SecretTexts(of.contents, english).masked(open.risks), open.risks);
        const Contents shown = publicContents(of.contents, english);
        QCOMPARE(shown.find(open.id)->risks, open.risks);
        QCOMPARE(shown.find(secret.id)->risks, QStringLiteral("Withheld (secrecy)"));
    }

    void publicContentsHoldNoSecret() {
        const Case of(true);
        const Language english(Language::Code::English);
        const Contents shown = publicContents(of.contents, english);
        for (const EntityInfo& info : entityInfos())
            shown.forEach(info.index, [&](const void* row, const QUuid&) {
                for (const FieldInfo& field : info.fields)
                    if (const Value value = field.get(row); std::holds_alternative<QString>(value))
                        QVERIFY2(!std::get<QString>(value).contains(QStringLiteral("Hidden")),
                                 field.key);
            });
        QCOMPARE(shown.find(of.initiative.id)->name, QStringLiteral("Security 3"));
        QVERIFY(publicContents(shown, english) == shown);
        const Contents open = Case(false).contents;
        QVERIFY(publicContents(open, english) == open);
    }

    void disclosedContentsAreSecretToNobody() {
        const Case of(true);
        const Contents shown = disclosedContents(of.contents);
        const Language english(Language::Code::English);
        QVERIFY(!Secrecy(shown, english, false).masks(refTo(of.initiative)));
        QCOMPARE(shown.find(of.initiative.id)->name, of.initiative.name);
    }

    void aFaultNamesNoSecret() {
        Case of(true);
        Investment again = of.investment;
        again.rate = Rate::ofMillionths(-1);
        of.contents.replace(again);
        const Language english(Language::Code::English);
        const std::vector<Fault> faults =
            publicFaults(of.contents, SecretTexts(of.contents, english), english);
        QVERIFY(!faults.empty());
        for (const Fault& fault : faults)
            QVERIFY2(!fault.message.contains(QStringLiteral("Hidden")), qPrintable(fault.message));
    }
};

QTEST_GUILESS_MAIN(SecrecyTest)
#include "secrecy_test.moc"
