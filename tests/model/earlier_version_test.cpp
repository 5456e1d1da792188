// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/document_folder.h"

#include <QTest>

using namespace nytto;

/// Documents that people have: made by an earlier version, opened by this one to go on with.
class EarlierVersionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isCopiedBeforeItIsChanged_data() { addVersions(); }
    void isCopiedBeforeItIsChanged();
    void keepsItsHistory_data() { addVersions(); }
    void keepsItsHistory();
    void isGoneOnWith_data() { addVersions(); }
    void isGoneOnWith();

private:
    static void addVersions() {
        QTest::addColumn<int>("schema");
        QTest::newRow("before 0.1.0") << 1;
        QTest::newRow("0.1.0") << 2;
    }
    static QStringList told(const DocumentFolder& folder);
    static int schemaOf(const DocumentFolder& folder) {
        return folder.query(QStringLiteral("PRAGMA user_version")).front().toInt();
    }

    std::optional<DocumentFolder> m_folder;
    QStringList m_told;
};

/// Every edit and every change of the history, as it is stored.
QStringList EarlierVersionTest::told(const DocumentFolder& folder) {
    return folder.query(QStringLiteral("SELECT revision, hex(id), author, time, sentence FROM edit "
                                       "ORDER BY revision")) +
           folder.query(QStringLiteral("SELECT revision, place, kind, hex(entity), field, before, "
                                       "after FROM history ORDER BY revision, place"));
}

void EarlierVersionTest::init() {
    QFETCH(int, schema);
    m_folder.emplace();
    QFile sql(QStringLiteral(NYTTO_SOURCE_DIR "/tests/fixtures/schema-%1.sql").arg(schema));
    QVERIFY(sql.open(QIODevice::ReadOnly));
    m_folder->tamper(QString::fromUtf8(sql.readAll()));
    QCOMPARE(schemaOf(*m_folder), schema);
    m_told = told(*m_folder);
    QVERIFY(m_told.size() > 50);
}

void EarlierVersionTest::isCopiedBeforeItIsChanged() {
    QFETCH(int, schema);
    QVERIFY(m_folder->read(QStringLiteral("budget.nyp"), Access::Write).ok());
    QCOMPARE(schemaOf(*m_folder), schemaSteps().back().version);
    if (schema == schemaSteps().back().version) {
        QCOMPARE(m_folder->names(), QStringList{QStringLiteral("budget.nyp")});
        return;
    }
    const QString copy = QStringLiteral("budget.version-%1.nyp").arg(schema);
    QCOMPARE(m_folder->names(), (QStringList{QStringLiteral("budget.nyp"), copy}));
    const DocumentFolder copied;
    copied.write(m_folder->bytes(copy));
    QCOMPARE(schemaOf(copied), schema);
    QCOMPARE(told(copied), m_told);
}

void EarlierVersionTest::keepsItsHistory() {
    {
        const auto store = FileStore::open(m_folder->path(), Access::Write);
        QVERIFY2(store.ok(), store ? "" : qPrintable(store.error().message));
        const Done whole = (*store)->verify();
        QVERIFY2(whole.ok(), whole ? "" : qPrintable(whole.error().message));
        const auto history = (*store)->history();
        QVERIFY(history.ok());
        QCOMPARE(qsizetype(history->size()) + (*store)->revision(), m_told.size());
        QCOMPARE(history->front().author, QStringLiteral("Åsa"));
    }
    QCOMPARE(told(*m_folder), m_told);
}

void EarlierVersionTest::isGoneOnWith() {
    {
        const auto store = FileStore::open(m_folder->path(), Access::Write);
        QVERIFY((*store)->read().ok());
        const Edit edit = editOf({{std::nullopt, supplierCalled(QStringLiteral("Bergen"), 99)}});
        const auto revision = (*store)->commit(edit, (*store)->revision());
        QVERIFY2(revision.ok(), revision ? "" : qPrintable(revision.error().message));
    }
    const QStringList now = told(*m_folder);
    QCOMPARE(now.size(), m_told.size() + 2);
    for (const QString& row : m_told)
        QVERIFY2(now.contains(row), qPrintable(row));
}

QTEST_GUILESS_MAIN(EarlierVersionTest)
#include "earlier_version_test.moc"
