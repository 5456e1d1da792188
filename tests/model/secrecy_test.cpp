// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/secrecy.h"
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
};

QTEST_GUILESS_MAIN(SecrecyTest)
#include "secrecy_test.moc"
