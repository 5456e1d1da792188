// SPDX-License-Identifier: GPL-3.0-or-later
// What was secret once is still known again: the history tells of it.
#include "model/document/history.h"
#include "model/document/provisional_name.h"
#include "model/document/secret_texts.h"
#include "model/entities/entity_info.h"
#include "model/entities/settings.h"
#include "tests/model/made_document.h"

#include <QJsonObject>
#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

const Language english(Language::Code::English);

/// A secret initiative and one that everybody may see; the first called “Alarm” to the public.
struct Made : MadeDocument {
    Made() {
        Initiative row = filled<Initiative>();
        row.name = QStringLiteral("Cameras in the vault");
        row.publicName = QStringLiteral("Alarm");
        row.secret = true;
        secret = add(row);
        open = initiative(QStringLiteral("Open data"), {}, {});
    }

    Id<Initiative> secret;
    Id<Initiative> open;
};

EntityRef refOf(Id<Initiative> id) {
    return {entityInfoOf<Initiative>().keyString(), id.uuid()};
}

HistoryEntry changed(const EntityRef& ref, const char* field, const QString& before,
                     const QString& after) {
    HistoryEntry entry;
    entry.subject = ref;
    entry.field = QString::fromLatin1(field);
    entry.before = before;
    entry.after = after;
    return entry;
}

HistoryEntry removed(const EntityRef& ref, const QJsonObject& row) {
    HistoryEntry entry;
    entry.subject = ref;
    entry.before = row;
    return entry;
}

QString masked(const Contents& contents, const std::vector<HistoryEntry>& entries,
               const QString& text) {
    SecretTexts secrets(contents, english);
    secrets.addEarlier(contents, entries, english);
    return secrets.masked(text);
}

} // namespace

class EarlierSecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEarlierNameBecomesThePublicOne() {
        const Made made;
        const auto entry = changed(refOf(made.secret), "name", QStringLiteral("Hidden door"),
                                   QStringLiteral("Cameras in the vault"));
        QCOMPARE(masked(made.contents, {entry}, QStringLiteral("Change “Cost” of Hidden door")),
                 QStringLiteral("Change “Cost” of Alarm"));
        QCOMPARE(masked(made.contents, {entry}, QStringLiteral("Cameras in the vault")),
                 QStringLiteral("Alarm"));
    }

    /// Neither leaves a tail of the other.
    void overlappingSecretsBecomeOne_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* text, const char* shown) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(shown);
        };
        row("Projekt Falk Nord", "Alarm");
        row("Costs of Projekt Falk Nord and more", "Costs of Alarm and more");
        row("Projekt Falk", "Alarm");
        row("Falk Nord", "Alarm");
        row("Falk Nord, Projekt Falk", "Alarm, Alarm");
        row("Projekt Falk Nords cost", "Alarms cost");
        row("**Projekt Falk** Nord", "Alarm");
    }
    void overlappingSecretsBecomeOne() {
        QFETCH(QString, text);
        const Made made;
        const auto name = changed(refOf(made.secret), "name", QStringLiteral("Projekt Falk"),
                                  QStringLiteral("Falk Nord"));
        QTEST(masked(made.contents, {name}, text), "shown");
    }

    void aSignTakesNoGenitive() {
        Made made;
        Initiative hidden = *made.contents.find(made.secret);
        hidden.publicName = QStringLiteral("Larm (sekretess)");
        made.contents.replace(hidden);
        QCOMPARE(masked(made.contents, {}, hidden.name + QStringLiteral("s cost")),
                 QStringLiteral("Larm (sekretess) cost"));
    }

    void anEarlierTextIsWithheld() {
        const Made made;
        const auto entry = changed(refOf(made.secret), "risks",
                                   QStringLiteral("The back door has no lock."), QString());
        QCOMPARE(masked(made.contents, {entry}, QStringLiteral("The back door has no lock.")),
                 english.translate("basics", "Withheld (secrecy)"));
    }

    void whatANewRowIsCalledIsNoName_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, const char* text, const char* shown) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(text)
                                << QString::fromLatin1(shown);
        };
        row("New initiative", "A new initiative begins", "A new initiative begins");
        row("New initiatives", "New initiatives begin", "Alarm begin");
    }
    void whatANewRowIsCalledIsNoName() {
        QFETCH(QString, name);
        QFETCH(QString, text);
        Made made;
        const auto entry = changed(refOf(made.secret), "name", name, QStringLiteral("Falk"));
        QTEST(masked(made.contents, {entry}, text), "shown");
    }

    void theNameThatARowHasIsSecretWhateverItIs() {
        Made made;
        Initiative row = *made.contents.find(made.secret);
        row.name = QStringLiteral("New initiative");
        made.contents.replace(row);
        QCOMPARE(masked(made.contents, {}, QStringLiteral("A new initiative begins")),
                 QStringLiteral("A Alarm begins"));
    }

    void theProgramKnowsWhatItCallsANewRow() {
        const EntityInfo& initiatives = entityInfoOf<Initiative>();
        for (const auto code : {Language::Code::English, Language::Code::Swedish})
            QVERIFY(isProvisionalName(initiatives, provisionalName(initiatives, Language(code))));
        QCOMPARE(provisionalName(entityInfoOf<Settings>(), english), QString());
        QVERIFY(!isProvisionalName(entityInfoOf<Settings>(), QString()));
        for (const EntityInfo& info : entityInfos()) // else the name of a new row is a secret
            if (canBeSecret(info) && info.fieldWith(&FieldInfo::masked) &&
                !info.nameFields().empty() && info.nameFields().front()->masked)
                QVERIFY2(!provisionalName(info, english).isEmpty(), info.key);
    }

    void whatIsNotSecretStays() {
        const Made made;
        const auto entry = changed(refOf(made.open), "name", QStringLiteral("Old data"),
                                   QStringLiteral("Open data"));
        QCOMPARE(masked(made.contents, {entry}, QStringLiteral("Old data")),
                 QStringLiteral("Old data"));
    }

    void aSecretRowThatIsGoneIsKnownAgain() {
        const Made made;
        const QUuid gone = QUuid::createUuid();
        const EntityRef ref{entityInfoOf<Initiative>().keyString(), gone};
        const auto removal = removed(ref, {{QStringLiteral("name"), QStringLiteral("Steel gate")},
                                           {QStringLiteral("publicName"), QStringLiteral("Gate")},
                                           {QStringLiteral("secret"), true}});
        const auto renaming =
            changed(ref, "name", QStringLiteral("Iron gate"), QStringLiteral("Steel gate"));
        QCOMPARE(masked(made.contents, {removal, renaming},
                        QStringLiteral("Remove Steel gate; Iron gate")),
                 QStringLiteral("Remove Gate; Gate"));
    }

    void anOpenRowThatIsGoneStays() {
        const Made made;
        const EntityRef ref{entityInfoOf<Initiative>().keyString(), QUuid::createUuid()};
        const auto removal = removed(ref, {{QStringLiteral("name"), QStringLiteral("Map of all")},
                                           {QStringLiteral("secret"), false}});
        QCOMPARE(masked(made.contents, {removal}, QStringLiteral("Remove Map of all")),
                 QStringLiteral("Remove Map of all"));
    }
};

QTEST_GUILESS_MAIN(EarlierSecretsTest)
#include "earlier_secrets_test.moc"
