// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/document.h"
#include "model/entities/services/service.h"
#include "tests/model/random_document.h"

#include <QSignalSpy>
#include <QTest>

using namespace nytto;

namespace {

/// What a store holds and was asked to do, seen from outside.
struct StoreState {
    Contents contents;
    Revision revision = 7;
    int commits = 0;
    std::optional<Error> failure;
    std::optional<Error> loss; ///< why it no longer holds the document
};

class WatchedStore : public MemoryStore {
public:
    explicit WatchedStore(StoreState& state) : m_state(state) {}
    Result<Contents> read() override {
        return m_state.failure ? Result<Contents>(*m_state.failure) : m_state.contents;
    }
    Revision revision() const override { return m_state.revision; }
    Result<Revision> commit(const Edit& edit, Revision base) override {
        ++m_state.commits;
        if (m_state.loss)
            return *m_state.loss;
        if (m_state.failure)
            return *m_state.failure;
        if (base != m_state.revision)
            return Error{ErrorCode::Conflict, QStringLiteral("moved on")};
        applyUnchecked(m_state.contents, edit);
        return ++m_state.revision;
    }
    Done checkStored() override { return m_state.loss ? Done(*m_state.loss) : Done(); }

private:
    StoreState& m_state;
};

Edit insertionOf(const QString& name, const Contents& contents) {
    Supplier supplier;
    supplier.name = name;
    return EditBuilder(contents, QStringLiteral("Ada"), QStringLiteral("Why"), {})
        .insert(supplier)
        .build();
}

} // namespace

class DocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsWhatTheStoreHolds();
    void cannotOpenWhatCannotBeRead();
    void appliesToStoreAndMemory();
    void saysWhatWasApplied();
    void brokenRuleReachesNoStore();
    void failingStoreChangesNothing();
    void editsWithoutAStoreStayInMemory();
    void storeThatIsAwayTakesNothing();
    void storeThatIsThereAgainGetsWhatItMissed();
    void storeThatMovedOnIsAConflict();
    void memoryStoreKeepsWhatIsApplied();
    void memoryStoreRefusesAnOldRevision();

private:
    StoreState m_state;
    std::unique_ptr<Document> m_document;
};

void DocumentTest::init() {
    m_state = {};
    m_state.contents = RandomDocument(1).contents(2);
    auto document = Document::open(std::make_unique<WatchedStore>(m_state));
    QVERIFY(document.ok());
    m_document = *std::move(document);
}

void DocumentTest::readsWhatTheStoreHolds() {
    QVERIFY(m_document->contents() == m_state.contents);
    QCOMPARE(m_document->revision(), 7);
}

void DocumentTest::cannotOpenWhatCannotBeRead() {
    m_state.failure = Error{ErrorCode::Damaged, QStringLiteral("damaged")};
    const auto document = Document::open(std::make_unique<WatchedStore>(m_state));
    QCOMPARE(document.ok(), false);
    QCOMPARE(document.error(), *m_state.failure);
}

void DocumentTest::appliesToStoreAndMemory() {
    const Contents before = m_document->contents();
    QVERIFY(m_document->apply(insertionOf(QStringLiteral("Ny"), before)).ok());
    QVERIFY(m_document->contents() != before);
    QVERIFY(m_document->contents() == m_state.contents);
    QCOMPARE(m_document->revision(), 8);
}

void DocumentTest::saysWhatWasApplied() {
    QUuid heard;
    std::size_t suppliers = 0;
    connect(m_document.get(), &Document::applied, this, [&](const Edit& edit) {
        heard = edit.id;
        suppliers = m_document->contents().all<Supplier>().size();
    });
    const Edit edit = insertionOf(QStringLiteral("Ny"), m_document->contents());
    QVERIFY(m_document->apply(edit).ok());
    QCOMPARE(heard, edit.id);
    QCOMPARE(suppliers, 3u); // memory has changed when it is said
}

void DocumentTest::brokenRuleReachesNoStore() {
    const Contents before = m_document->contents();
    QSignalSpy spy(m_document.get(), &Document::applied);
    QCOMPARE(m_document->apply(insertionOf(QString(), before)).error().code, ErrorCode::RuleBroken);
    QCOMPARE(m_state.commits, 0);
    QCOMPARE(spy.count(), 0);
    QVERIFY(m_document->contents() == before);
}

void DocumentTest::failingStoreChangesNothing() {
    const Contents before = m_document->contents();
    QSignalSpy spy(m_document.get(), &Document::applied);
    m_state.failure = Error{ErrorCode::NoSpace, QStringLiteral("The disk is full.")};
    const Done done = m_document->apply(insertionOf(QStringLiteral("Ny"), before));
    QCOMPARE(done.ok(), false);
    QCOMPARE(done.error(), *m_state.failure);
    QCOMPARE(spy.count(), 0);
    QCOMPARE(m_document->revision(), 7);
    QVERIFY(m_document->contents() == before);
}

void DocumentTest::editsWithoutAStoreStayInMemory() {
    const Contents before = m_state.contents;
    m_state.loss = Error{ErrorCode::Conflict, QStringLiteral("overwritten")};
    QSignalSpy applied(m_document.get(), &Document::applied);
    Contents expected = m_document->contents();
    for (const auto& name : {QStringLiteral("Ett"), QStringLiteral("Två")}) {
        const Edit edit = insertionOf(name, m_document->contents());
        applyUnchecked(expected, edit);
        QVERIFY(m_document->apply(edit).ok());
    }
    QVERIFY(m_document->contents() == expected);
    QCOMPARE(applied.size(), 2);
    QVERIFY(m_state.contents == before);
    QVERIFY(!m_document->isStored());
    QCOMPARE(m_document->checkStored().error().message, QStringLiteral("overwritten"));
}

/// It can be put back, and what was asked for be tried again.
void DocumentTest::storeThatIsAwayTakesNothing() {
    const Contents before = m_document->contents();
    m_state.loss = Error{ErrorCode::NotFound, QStringLiteral("away")};
    QCOMPARE(m_document->apply(insertionOf(QStringLiteral("Ett"), before)).error().message,
             QStringLiteral("away"));
    QVERIFY(m_document->contents() == before);
    QVERIFY(m_document->isStored());
    m_state.loss.reset();
    QVERIFY(m_document->apply(insertionOf(QStringLiteral("Ett"), before)).ok());
    QVERIFY(m_state.contents == m_document->contents());
}

void DocumentTest::storeThatIsThereAgainGetsWhatItMissed() {
    m_state.loss = Error{ErrorCode::Conflict, QStringLiteral("overwritten")};
    QVERIFY(m_document->apply(insertionOf(QStringLiteral("Ett"), m_document->contents())).ok());
    m_state.loss.reset();
    m_state.failure = Error{ErrorCode::NoSpace, QStringLiteral("full")};
    QCOMPARE(m_document->checkStored().error().message, QStringLiteral("full"));
    QVERIFY(m_document->apply(insertionOf(QStringLiteral("Två"), m_document->contents())).ok());
    m_state.failure.reset();
    QVERIFY(m_document->checkStored().ok());
    QVERIFY(m_document->isStored());
    QVERIFY(m_state.contents == m_document->contents());
    QVERIFY(m_document->apply(insertionOf(QStringLiteral("Tre"), m_document->contents())).ok());
    QVERIFY(m_state.contents == m_document->contents());
    QCOMPARE(m_document->revision(), 10);
}

void DocumentTest::storeThatMovedOnIsAConflict() {
    ++m_state.revision;
    const Done done = m_document->apply(insertionOf(QStringLiteral("Ny"), m_document->contents()));
    QCOMPARE(done.ok(), false);
    QCOMPARE(done.error().code, ErrorCode::Conflict);
}

void DocumentTest::memoryStoreKeepsWhatIsApplied() {
    MemoryStore store(m_state.contents);
    const Edit edit = insertionOf(QStringLiteral("Ny"), m_state.contents);
    QCOMPARE(store.commit(edit, 0).value(), 1);
    applyUnchecked(m_state.contents, edit);
    QVERIFY(*store.read() == m_state.contents);
}

void DocumentTest::memoryStoreRefusesAnOldRevision() {
    MemoryStore store;
    QCOMPARE(store.commit(Edit(), 0).value(), 1);
    QCOMPARE(store.commit(Edit(), 0).error().code, ErrorCode::Conflict);
    QCOMPARE(store.revision(), 1);
}

QTEST_GUILESS_MAIN(DocumentTest)
#include "document_test.moc"
