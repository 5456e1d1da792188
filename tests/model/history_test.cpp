// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/language.h"
#include "model/document/history.h"
#include "model/document/value_place.h"
#include "model/entities/services/service.h"
#include "model/storage/file_store.h"
#include "tests/model/document_folder.h"

#include <QTest>

using namespace nytto;

namespace {

/// A document in which a service came, changed its cost and name, and a supplier came and went.
class Told {
public:
    Told() {
        m_store = *FileStore::create(m_folder.path());
        service.id = Id<Service>(QUuid::createUuid());
        service.name = QStringLiteral("LAN");
        service.cost.set(2024, 1, Money::ofThousands(100));
        change({{std::nullopt, service}}, "Anna", "Lägg till LAN");
        Service costlier = service;
        costlier.cost.set(2025, 3, Money::ofThousands(120));
        change({{service, costlier}}, "Bo", "Ändra kostnad");
        Service renamed = costlier;
        renamed.name = QStringLiteral("Lokalt nät");
        change({{costlier, renamed}}, "Anna", "Byt namn");
        Supplier supplier;
        supplier.id = Id<Supplier>(QUuid::createUuid());
        supplier.name = QStringLiteral("Intraservice");
        change({{std::nullopt, supplier}}, "Bo", "Lägg till");
        change({{supplier, std::nullopt}}, "Bo", "Ta bort");
    }

    std::vector<HistoryEntry> entries(const HistoryFilter& filter = {}) const {
        const auto read = m_store->history(filter);
        return read ? *read : std::vector<HistoryEntry>();
    }
    HistoryWords words(const HistoryEntry& entry) const {
        const Contents contents = *m_store->read();
        const Language swedish(Language::Code::Swedish);
        return describe(entry, ValueTexts{contents, swedish, MoneyUnit::Thousands});
    }

    FileStore& store() { return *m_store; }

    Service service;

private:
    void change(std::vector<Change> changes, const char* author, const char* sentence) {
        const Edit edit{QUuid::createUuid(), QString::fromUtf8(author),
                        QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC),
                        QString::fromUtf8(sentence), std::move(changes)};
        QVERIFY(m_store->commit(edit, m_store->revision()).ok());
    }

    DocumentFolder m_folder;
    std::unique_ptr<FileStore> m_store;
};

} // namespace

class HistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLatestChangeComesFirst() {
        const std::vector<HistoryEntry> entries = Told().entries();
        QCOMPARE(entries.size(), std::size_t{5});
        QCOMPARE(entries.front().sentence, QStringLiteral("Ta bort"));
        QCOMPARE(entries.back().author, QStringLiteral("Anna"));
        QCOMPARE(entries.back().time, QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC));
    }

    void onlyTheLatestAreReadWhereThereAreMany() {
        QCOMPARE(Told().entries({{}, {}, 2}).size(), std::size_t{2});
    }

    void entriesAreChosenByWhoAndWhat_data() {
        QTest::addColumn<QString>("author");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("sentences");
        const auto row = [](const char* name, const char* author, const char* kind,
                            std::initializer_list<const char*> sentences) {
            QStringList list;
            for (const char* sentence : sentences)
                list << QString::fromUtf8(sentence);
            QTest::newRow(name) << QString::fromUtf8(author) << QString::fromUtf8(kind) << list;
        };
        row("Anna", "Anna", "", {"Byt namn", "Lägg till LAN"});
        row("suppliers", "", "supplier", {"Ta bort", "Lägg till"});
        row("services by Bo", "Bo", "service", {"Ändra kostnad"});
        row("suppliers by Anna", "Anna", "supplier", {});
        row("nobody", "Cecilia", "", {});
    }
    void entriesAreChosenByWhoAndWhat() {
        QFETCH(QString, author);
        QFETCH(QString, kind);
        QFETCH(QStringList, sentences);
        QStringList found;
        for (const HistoryEntry& entry : Told().entries({{kind, {}}, {}, 100, author}))
            found << entry.sentence;
        QCOMPARE(found, sentences);
    }
    void whoAndWhatThereIsToChooseFrom() {
        Told told;
        QStringList authors = *told.store().authors();
        authors.sort();
        QCOMPARE(authors, (QStringList{QStringLiteral("Anna"), QStringLiteral("Bo")}));
        QStringList kinds;
        const auto touched = told.store().touched(10);
        for (const EntityRef& ref : *touched)
            kinds << ref.kind;
        QCOMPARE(kinds, (QStringList{QStringLiteral("supplier"), QStringLiteral("service")}));
        QCOMPARE(told.store().touched(1)->size(), std::size_t{1});
    }
    /// What the document was made with is no change of anybody's.
    void theFirstEditTouchesNothing() {
        const DocumentFolder folder;
        const auto store =
            *FileStore::create(folder.path(), editOf({{std::nullopt, supplierCalled({})}}));
        QCOMPARE(store->touched(10)->size(), std::size_t{0});
    }

    void anEntitysFieldTellsWhoChangedIt_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QStringList>("sentences");
        QTest::newRow("cost") << QStringLiteral("cost")
                              << QStringList{QStringLiteral("Ändra kostnad"),
                                             QStringLiteral("Lägg till LAN")};
        QTest::newRow("name") << QStringLiteral("name")
                              << QStringList{QStringLiteral("Byt namn"),
                                             QStringLiteral("Lägg till LAN")};
        QTest::newRow("unchanged")
            << QStringLiteral("description") << QStringList{QStringLiteral("Lägg till LAN")};
    }
    void anEntitysFieldTellsWhoChangedIt() {
        QFETCH(QString, field);
        Told told;
        QStringList sentences;
        for (const HistoryEntry& entry : told.entries({refTo(told.service), field}))
            sentences << entry.sentence;
        QTEST(sentences, "sentences");
    }

    void aSeriesTellsTheYearsThatChanged() {
        Told told;
        const HistoryWords words =
            told.words(told.entries({refTo(told.service), QStringLiteral("cost")}).front());
        QCOMPARE(words.before, QString());
        QVERIFY2(words.after.startsWith(QStringLiteral("2025")), qPrintable(words.after));
        QVERIFY2(words.after.endsWith(QStringLiteral(": 120")), qPrintable(words.after));
    }

    void aValueTellsBeforeAndAfter() {
        Told told;
        const HistoryWords words =
            told.words(told.entries({refTo(told.service), QStringLiteral("name")}).front());
        QCOMPARE(words.before, QStringLiteral("LAN"));
        QCOMPARE(words.after, QStringLiteral("Lokalt nät"));
        QVERIFY2(words.what.endsWith(QStringLiteral("Lokalt nät")), qPrintable(words.what));
    }

    void whatIsGoneIsStillNamed() {
        Told told;
        const HistoryWords words = told.words(told.entries().front());
        QCOMPARE(words.before, QStringLiteral("Intraservice"));
        QCOMPARE(words.after, QString());
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"
