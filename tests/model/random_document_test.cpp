// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/json.h"
#include "model/entities/entity_info.h"
#include "tests/model/random_document.h"

#include <QTest>

using namespace nytto;

class RandomDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_contents = RandomDocument(1).contents(30); }
    void everyKind_data();
    void everyKind();
    void everyFieldHasAValueBesideItsDefault_data() { everyKind_data(); }
    void everyFieldHasAValueBesideItsDefault();
    void nothingIsWrong();
    void sameSeedGivesTheSameDocument();
    void anotherSeedGivesAnother();
    void editsMayBeApplied();

private:
    Contents m_contents;
};

void RandomDocumentTest::everyKind_data() {
    QTest::addColumn<int>("kind");
    for (const EntityInfo& info : entityInfos())
        QTest::newRow(info.key) << static_cast<int>(info.index);
}

void RandomDocumentTest::everyKind() {
    QFETCH(int, kind);
    QCOMPARE_GT(m_contents.count(kind), 0u);
}

void RandomDocumentTest::everyFieldHasAValueBesideItsDefault() {
    QFETCH(int, kind);
    const EntityInfo& info = entityInfos()[kind];
    const AnyEntity defaults = info.create();
    for (const FieldInfo& field : info.fields) {
        bool filled = m_contents.count(kind) < 2; // one row proves nothing
        m_contents.forEach(kind, [&](const void* entity, const QUuid&) {
            filled |= field.get(entity) != valueOf(defaults, field);
        });
        QVERIFY2(filled, field.key);
    }
}

void RandomDocumentTest::nothingIsWrong() {
    QStringList messages;
    for (const Error& fault : faultsIn(m_contents))
        messages << fault.message;
    QCOMPARE(messages.join(u'\n'), QString());
}

void RandomDocumentTest::sameSeedGivesTheSameDocument() {
    QCOMPARE(toJson(RandomDocument(1).contents(30)), toJson(m_contents));
}

void RandomDocumentTest::anotherSeedGivesAnother() {
    QVERIFY(RandomDocument(2).contents(30) != m_contents);
}

void RandomDocumentTest::editsMayBeApplied() {
    RandomDocument random(3);
    const Contents contents = random.contents(5);
    for (int count = 0; count < 50; ++count)
        QCOMPARE(checkEdit(contents, random.edit(contents)).ok(), true);
}

QTEST_GUILESS_MAIN(RandomDocumentTest)
#include "random_document_test.moc"
