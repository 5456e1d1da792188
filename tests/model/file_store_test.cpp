// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/document.h"
#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/portfolios/portfolio.h"
#include "model/entities/services/service.h"
#include "tests/model/document_folder.h"
#include "tests/model/random_document.h"

#include <QJsonObject>
#include <QTest>

using namespace nytto;

class FileStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_folder.emplace(); }
    void newDocumentIsEmpty();
    void everyFieldComesBack_data();
    void everyFieldComesBack();
    void textComesBack_data();
    void textComesBack();
    void figureComesBack_data();
    void figureComesBack();
    void randomEditsComeBack_data();
    void randomEditsComeBack();
    void undoGivesTheSameDocument();
    void entitiesComeInTheirOrder();
    void createWritesItsFirstEdit();
    void createNeverReplaces();
    void failedCreateLeavesNothing();
    void conflictChangesNothing_data();
    void conflictChangesNothing();
    void staleBaseIsAConflict();
    void unstorableValueIsRefused_data();
    void unstorableValueIsRefused();
    void referenceToNothingIsRefused();
    void copyHoldsTheSame();
    void copyNeverReplaces();
    void verifyFindsNothingWrong();
    void historySaysWhatChanged();
    void historySaysWhoAndWhen();

private:
    /// A document with one supplier.
    std::unique_ptr<FileStore> withSupplier(const Supplier& supplier) const {
        auto store = FileStore::create(m_folder->path(), editOf({{std::nullopt, supplier}}));
        return store ? *std::move(store) : nullptr;
    }

    std::optional<DocumentFolder> m_folder;
    Contents m_written;
    Contents m_read;
};

/// One document with every kind of entity, written once and read again.
void FileStoreTest::initTestCase() {
    const DocumentFolder folder;
    m_written = RandomDocument(7).contents(25);
    QVERIFY(FileStore::create(folder.path(), insertionOf(m_written)).ok());
    const Result<Contents> read = folder.read();
    QVERIFY(read.ok());
    m_read = *read;
}

void FileStoreTest::newDocumentIsEmpty() {
    const auto store = FileStore::create(m_folder->path());
    QVERIFY(store.ok());
    QCOMPARE((*store)->revision(), 0);
    QCOMPARE((*store)->read()->count(), 0u);
}

void FileStoreTest::everyFieldComesBack_data() {
    QTest::addColumn<int>("kind");
    for (const EntityInfo& info : entityInfos())
        QTest::newRow(info.key) << static_cast<int>(info.index);
}

void FileStoreTest::everyFieldComesBack() {
    QFETCH(int, kind);
    const EntityInfo& info = entityInfos()[static_cast<std::size_t>(kind)];
    QCOMPARE_GT(m_written.count(info.index), 0u);
    QCOMPARE(m_read.count(info.index), m_written.count(info.index));
    m_written.forEach(info.index, [&](const void* entity, const QUuid& id) {
        const auto found = m_read.find({info.keyString(), id});
        QVERIFY(found);
        for (const FieldInfo& field : info.fields)
            QVERIFY2(valueOf(*found, field) == field.get(entity), field.key);
    });
}

void FileStoreTest::textComesBack_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("Swedish") << QStringLiteral("Åtgärd på ö, ÅÄÖ é");
    QTest::newRow("emoji of 4 bytes") << QStringLiteral("😀 👩‍💻");
    QTest::newRow("NUL inside") << QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b");
    QTest::newRow("line breaks") << QStringLiteral("\r\n\n \t x ");
    QTest::newRow("a byte order mark first") << QStringLiteral("\ufeffIT");
    QTest::newRow("only a byte order mark") << QStringLiteral("\ufeff");
    QTest::newRow("SQL") << QStringLiteral("'; DROP TABLE \"supplier\" --");
    QTest::newRow("a number") << QStringLiteral("0012");
    QTest::newRow("5 million characters") << QStringLiteral("långt ").repeated(800'000);
}

void FileStoreTest::textComesBack() {
    QFETCH(QString, text);
    const Supplier supplier = supplierCalled(text);
    QVERIFY(withSupplier(supplier));
    const auto held = m_folder->read();
    QVERIFY(std::ranges::equal(held->all<Supplier>(), std::vector{supplier}));
    // And can be changed: what is stored is what is held.
    const auto store = FileStore::open(m_folder->path(), Access::Write);
    Supplier changed = supplier;
    changed.position = 17;
    const auto committed = (*store)->commit(editOf({{supplier, changed}}), 1);
    QVERIFY2(committed.ok(), committed ? "" : qPrintable(committed.error().message));
    const auto history = (*store)->history();
    QCOMPARE(history->back().after->toObject().value(QStringLiteral("name")).toString(), text);
}

void FileStoreTest::figureComesBack_data() {
    QTest::addColumn<Figure>("figure");
    QTest::newRow("unknown") << Figure::unknown();
    QTest::newRow("not applicable") << Figure::notApplicable();
    QTest::newRow("0") << Figure(Money());
    QTest::newRow("1 öre") << Figure(Money::ofOre(1));
    QTest::newRow("-1 öre") << Figure(Money::ofOre(-1));
    QTest::newRow("largest") << Figure(Money::largest());
    QTest::newRow("all 64 bits") << Figure(Money::ofOre(std::numeric_limits<qint64>::max()));
    QTest::newRow("the lowest") << Figure(Money::ofOre(std::numeric_limits<qint64>::min()));
}

/// In a column and in a series.
void FileStoreTest::figureComesBack() {
    QFETCH(Figure, figure);
    Initiative initiative;
    initiative.id = Id<Initiative>::create();
    initiative.netBenefit = figure;
    initiative.cost.set(2025, 2, figure);
    initiative.impact.set(-1, figure);
    QVERIFY(FileStore::create(m_folder->path(), editOf({{std::nullopt, initiative}})).ok());
    const auto held = m_folder->read();
    QVERIFY(std::ranges::equal(held->all<Initiative>(), std::vector{initiative}));
}

void FileStoreTest::randomEditsComeBack_data() {
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Through a document that is closed and opened again in between.
void FileStoreTest::randomEditsComeBack() {
    QFETCH(quint32, seed);
    RandomDocument random(seed);
    QVERIFY(FileStore::create(m_folder->path(), insertionOf(random.contents(6))).ok());
    for (int session = 0; session < 2; ++session) {
        auto document = Document::open(*FileStore::open(m_folder->path(), Access::Write));
        QVERIFY(document.ok());
        for (int count = 0; count < 6; ++count)
            QVERIFY((*document)->apply(random.edit((*document)->contents())).ok());
        const Contents expected = (*document)->contents();
        QCOMPARE((*document)->revision(), 1 + 6 * (session + 1));
        document->reset();
        QVERIFY(*m_folder->read() == expected);
    }
}

void FileStoreTest::undoGivesTheSameDocument() {
    RandomDocument random(11);
    const Contents before = random.contents(6);
    auto document = Document::open(*FileStore::create(m_folder->path(), insertionOf(before)));
    for (int count = 0; count < 8; ++count) {
        const Edit edit = random.edit(before);
        QVERIFY((*document)->apply(edit).ok());
        QVERIFY((*document)->apply(edit.inverted(edit.time)).ok());
    }
    document->reset();
    QVERIFY(*m_folder->read() == before);
}

void FileStoreTest::entitiesComeInTheirOrder() {
    const Supplier second = supplierCalled(QStringLiteral("b"), 2);
    const Supplier third = supplierCalled(QStringLiteral("a"), 10);
    const Supplier first = supplierCalled(QStringLiteral("c"), -1);
    QVERIFY(FileStore::create(
                m_folder->path(),
                editOf({{std::nullopt, second}, {std::nullopt, third}, {std::nullopt, first}}))
                .ok());
    const auto held = m_folder->read();
    QVERIFY(std::ranges::equal(held->all<Supplier>(), std::vector{first, second, third}));
}

void FileStoreTest::createWritesItsFirstEdit() {
    const auto store = withSupplier(supplierCalled(QStringLiteral("IT")));
    QCOMPARE(store->revision(), 1);
    QCOMPARE(store->read()->count(), 1u);
}

void FileStoreTest::createNeverReplaces() {
    m_folder->write("mine");
    const auto store = FileStore::create(m_folder->path());
    QCOMPARE(store.error().code, ErrorCode::Exists);
    QCOMPARE(m_folder->bytes(), QByteArray("mine"));
    QCOMPARE(m_folder->names(), QStringList{QStringLiteral("budget.nyp")});
}

void FileStoreTest::failedCreateLeavesNothing() {
    const Supplier twice = supplierCalled(QStringLiteral("IT"));
    const auto store =
        FileStore::create(m_folder->path(), editOf({{std::nullopt, twice}, {std::nullopt, twice}}));
    QCOMPARE(store.error().code, ErrorCode::Conflict);
    QCOMPARE(m_folder->names(), QStringList());
}

void FileStoreTest::conflictChangesNothing_data() {
    const Supplier held = supplierCalled(QStringLiteral("IT"));
    Supplier other = held;
    other.name = QStringLiteral("Intern service");
    const Supplier absent = supplierCalled(QStringLiteral("Ny"));
    QTest::addColumn<Supplier>("held");
    QTest::addColumn<Change>("change");
    QTest::newRow("changed meanwhile") << held << Change{other, held};
    QTest::newRow("removed though changed") << held << Change{other, std::nullopt};
    QTest::newRow("inserted twice") << held << Change{std::nullopt, other};
    QTest::newRow("changed though absent") << held << Change{absent, absent};
    QTest::newRow("removed though absent") << held << Change{absent, std::nullopt};
}

void FileStoreTest::conflictChangesNothing() {
    QFETCH(Supplier, held);
    QFETCH(Change, change);
    const auto store = withSupplier(held);
    const Contents before = *store->read();
    // The first change is right, and is not kept either.
    const Change right{std::nullopt, supplierCalled(QStringLiteral("Rätt"))};
    QCOMPARE(store->commit(editOf({right, change}), 1).error().code, ErrorCode::Conflict);
    QCOMPARE(store->revision(), 1);
    QVERIFY(*store->read() == before);
    QVERIFY(store->commit(editOf({right}), 1).ok());
}

void FileStoreTest::staleBaseIsAConflict() {
    const auto store = withSupplier(supplierCalled(QStringLiteral("IT")));
    const Change change{std::nullopt, supplierCalled(QStringLiteral("Ny"))};
    QCOMPARE(store->commit(editOf({change}), 0).error().code, ErrorCode::Conflict);
    QCOMPARE(store->read()->count(), 1u);
}

void FileStoreTest::unstorableValueIsRefused_data() {
    QTest::addColumn<AnyEntity>("entity");
    Supplier halfCharacter = supplierCalled(QStringLiteral("x") + QChar(0xd83d));
    QTest::newRow("half a character") << AnyEntity(halfCharacter);
    Service noCategory;
    noCategory.id = Id<Service>::create();
    noCategory.category = static_cast<ServiceCategory>(99);
    QTest::newRow("no such choice") << AnyEntity(noCategory);
    Service noKind;
    noKind.id = Id<Service>::create();
    noKind.cost.set(2025, 4, Figure());
    QTest::newRow("no such kind of a series") << AnyEntity(noKind);
    Matter farAway;
    farAway.id = Id<Matter>::create();
    farAway.decided = QDate(12025, 1, 1);
    QTest::newRow("date after year 9999") << AnyEntity(farAway);
    Investment monthLess;
    monthLess.id = Id<Investment>::create();
    monthLess.start = {2025, 13};
    QTest::newRow("month 13") << AnyEntity(monthLess);
}

void FileStoreTest::unstorableValueIsRefused() {
    QFETCH(AnyEntity, entity);
    const auto store = withSupplier(supplierCalled(QStringLiteral("IT")));
    const auto committed = store->commit(editOf({{std::nullopt, entity}}), 1);
    QCOMPARE(committed.error().code, ErrorCode::RuleBroken);
    QCOMPARE(store->read()->count(), 1u);
}

void FileStoreTest::referenceToNothingIsRefused() {
    const auto store = withSupplier(supplierCalled(QStringLiteral("IT")));
    Service service;
    service.id = Id<Service>::create();
    service.supplier = Id<Supplier>::create();
    const auto committed = store->commit(editOf({{std::nullopt, service}}), 1);
    QCOMPARE(committed.error().code, ErrorCode::RuleBroken);
    QVERIFY(committed.error().message.contains(QStringLiteral("refers to what does not exist")));
    QCOMPARE(store->read()->count(), 1u);
}

void FileStoreTest::copyHoldsTheSame() {
    const Contents contents = RandomDocument(3).contents(4);
    const auto store = FileStore::create(m_folder->path(), insertionOf(contents));
    QVERIFY((*store)->copyTo(m_folder->path(QStringLiteral("copy.nyp"))).ok());
    const auto copy = FileStore::open(m_folder->path(QStringLiteral("copy.nyp")), Access::Write);
    QVERIFY(copy.ok());
    QCOMPARE((*copy)->revision(), 1);
    QVERIFY(*(*copy)->read() == contents);
    QVERIFY((*copy)->verify().ok());
}

void FileStoreTest::copyNeverReplaces() {
    const auto store = withSupplier(supplierCalled(QStringLiteral("IT")));
    QCOMPARE(store->copyTo(m_folder->path()).error().code, ErrorCode::Exists);
    m_folder->write("mine", QStringLiteral("copy.nyp"));
    QCOMPARE(store->copyTo(m_folder->path(QStringLiteral("copy.nyp"))).error().code,
             ErrorCode::Exists);
    QCOMPARE(m_folder->bytes(QStringLiteral("copy.nyp")), QByteArray("mine"));
}

void FileStoreTest::verifyFindsNothingWrong() {
    RandomDocument random(5);
    const Contents contents = random.contents(6);
    const auto store = FileStore::create(m_folder->path(), insertionOf(contents));
    QVERIFY((*store)->commit(random.edit(contents), 1).ok());
    const Done done = (*store)->verify();
    QCOMPARE(done ? QString() : done.error().message, QString());
}

void FileStoreTest::historySaysWhatChanged() {
    const Supplier held = supplierCalled(QStringLiteral("IT"), 1);
    Supplier renamed = held;
    renamed.name = QStringLiteral("Intern service");
    auto store = withSupplier(held);
    QVERIFY(store->commit(editOf({{held, renamed}}), 1).ok());
    QVERIFY(store->commit(editOf({{renamed, std::nullopt}}), 2).ok());
    store.reset();
    QCOMPARE(
        m_folder->query(
            QStringLiteral("SELECT revision, place, kind, hex(entity) = '%1', "
                           "field, before, after FROM history ORDER BY 1, 2")
                .arg(QString::fromLatin1(held.id.uuid().toRfc4122().toHex().toUpper()))),
        (QStringList{
            QStringLiteral("1 | 0 | supplier | 1 |  | NULL | {\"name\":\"IT\",\"position\":1}"),
            QStringLiteral("2 | 0 | supplier | 1 | name | \"IT\" | \"Intern service\""),
            QStringLiteral("3 | 0 | supplier | 1 |  | {\"name\":\"Intern service\","
                           "\"position\":1} | NULL")}));
}

void FileStoreTest::historySaysWhoAndWhen() {
    const Edit edit = editOf({{std::nullopt, supplierCalled(QStringLiteral("IT"))}});
    QVERIFY(FileStore::create(m_folder->path(), edit).ok());
    QCOMPARE(m_folder->query(QStringLiteral("SELECT revision, hex(id), author, time, sentence "
                                            "FROM edit")),
             QStringList{QStringLiteral("1 | %1 | Åsa | 2025-02-03T12:00:00.000Z | Ändra")
                             .arg(QString::fromLatin1(edit.id.toRfc4122().toHex().toUpper()))});
}

QTEST_GUILESS_MAIN(FileStoreTest)
#include "file_store_test.moc"
