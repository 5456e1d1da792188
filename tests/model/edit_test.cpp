// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/entity_info.h"
#include "model/entities/services/service.h"
#include "tests/model/random_document.h"

#include <QTest>

using namespace nytto;

namespace {

const QDateTime later = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);

QStringList faultTexts(const Contents& contents) {
    QStringList texts;
    for (const Error& fault : faultsIn(contents))
        texts << fault.message;
    return texts;
}

std::vector<AnyEntity> allOf(const Contents& contents) {
    std::vector<AnyEntity> entities;
    for (const EntityInfo& info : entityInfos())
        contents.forEach(info.index, [&](const void*, const QUuid& id) {
            entities.push_back(*contents.find({info.keyString(), id}));
        });
    return entities;
}

Contents appliedOneByOne(Contents contents, const Edit& edit) {
    for (const Change& change : edit.changes)
        applyUnchecked(contents, {{}, {}, {}, {}, {change}});
    return contents;
}

/// Every row is found by its id, and the rows are in order.
bool isWhole(const Contents& contents) {
    bool whole = true;
    for (const EntityInfo& info : entityInfos()) {
        std::optional<std::pair<int, QUuid>> last;
        contents.forEach(info.index, [&](const void* entity, const QUuid& id) {
            const std::optional<AnyEntity> found = contents.find({info.keyString(), id});
            const std::pair place{found ? positionOf(*found) : 0, id};
            whole = whole && found && info.fields.front().get(entity) == Value(qint64{place.first});
            whole = whole && (!last || *last < place);
            last = place;
        });
    }
    return whole;
}

} // namespace

class EditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inversionSwapsAndReverses();
    void seeds();
    void undoAndRedo_data() { seeds(); }
    void undoAndRedo();
    void everyEditLeavesAValidDocument_data() { seeds(); }
    void everyEditLeavesAValidDocument();
    void undoesALongHistory_data() { seeds(); }
    void undoesALongHistory();
    void appliesManyChangesLikeFew_data() { seeds(); }
    void appliesManyChangesLikeFew();
    void movesManyLikeFew_data() { seeds(); }
    void movesManyLikeFew();
};

void EditTest::inversionSwapsAndReverses() {
    Supplier a;
    a.id = Id<Supplier>::create();
    Supplier b = a;
    b.name = QStringLiteral("b");
    Supplier c;
    c.id = Id<Supplier>::create();
    const Edit edit{QUuid::createUuid(),
                    QStringLiteral("Ada"),
                    {},
                    QStringLiteral("Why"),
                    {{a, b}, {std::nullopt, c}}};
    const Edit back = edit.inverted(later);
    QVERIFY(back.changes == (std::vector<Change>{{c, std::nullopt}, {b, a}}));
    QCOMPARE(back.author, edit.author);
    QCOMPARE(back.sentence, edit.sentence);
    QCOMPARE(back.time, later);
    QVERIFY(!back.id.isNull() && back.id != edit.id);
}

void EditTest::seeds() {
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("rows");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u, 2 of a kind", seed) << seed << 2;
    for (quint32 seed = 101; seed <= 104; ++seed)
        QTest::addRow("seed %u, 30 of a kind", seed) << seed << 30;
}

void EditTest::undoAndRedo() {
    QFETCH(quint32, seed);
    QFETCH(int, rows);
    RandomDocument random(seed);
    const Contents before = random.contents(rows);
    for (int count = 0; count < 20; ++count) {
        Contents contents = before;
        const Edit edit = random.edit(contents);
        QVERIFY(!isApplied(contents, edit));
        applyUnchecked(contents, edit);
        QVERIFY(isApplied(contents, edit));
        const Contents after = contents;
        QVERIFY(after != before);
        QVERIFY(isWhole(contents));
        const Edit undo = edit.inverted(later);
        QCOMPARE(checkEdit(contents, undo).ok(), true);
        applyUnchecked(contents, undo);
        QVERIFY(contents == before);
        QVERIFY(!isApplied(contents, edit));
        QVERIFY(isWhole(contents));
        const Edit redo = undo.inverted(later);
        QCOMPARE(checkEdit(contents, redo).ok(), true);
        applyUnchecked(contents, redo);
        QVERIFY(contents == after);
    }
}

void EditTest::everyEditLeavesAValidDocument() {
    QFETCH(quint32, seed);
    QFETCH(int, rows);
    RandomDocument random(seed);
    Contents contents = random.contents(rows);
    for (int count = 0; count < 20; ++count) {
        applyUnchecked(contents, random.edit(contents));
        QCOMPARE(faultTexts(contents), QStringList());
    }
}

void EditTest::undoesALongHistory() {
    QFETCH(quint32, seed);
    QFETCH(int, rows);
    RandomDocument random(seed);
    const Contents start = random.contents(rows);
    Contents contents = start;
    std::vector<Edit> history;
    for (int count = 0; count < 40; ++count) {
        history.push_back(random.edit(contents));
        applyUnchecked(contents, history.back());
    }
    for (auto edit = history.rbegin(); edit != history.rend(); ++edit)
        applyUnchecked(contents, edit->inverted(later));
    QVERIFY(contents == start);
}

void EditTest::appliesManyChangesLikeFew() {
    QFETCH(quint32, seed);
    QFETCH(int, rows);
    RandomDocument random(seed);
    const Contents from = random.contents(rows);
    const Contents to = random.contents(rows);
    Edit edit; // from one document to the other: all removed, all inserted
    for (const AnyEntity& entity : allOf(from))
        edit.changes.push_back({entity, std::nullopt});
    for (const AnyEntity& entity : allOf(to))
        edit.changes.push_back({std::nullopt, entity});
    Contents atOnce = from;
    applyUnchecked(atOnce, edit);
    QVERIFY(atOnce == to);
    QVERIFY(isWhole(atOnce));
    QVERIFY(appliedOneByOne(from, edit) == to);
}

void EditTest::movesManyLikeFew() {
    QFETCH(quint32, seed);
    QFETCH(int, rows);
    RandomDocument random(seed);
    const Contents from = random.contents(rows);
    Edit edit;
    for (const AnyEntity& entity : allOf(from)) {
        AnyEntity moved = entity;
        entityInfo(entity).fields.front().set(pointerTo(moved), Value(qint64{random.below(20)}));
        edit.changes.push_back({entity, moved});
    }
    Contents atOnce = from;
    applyUnchecked(atOnce, edit);
    QVERIFY(isWhole(atOnce));
    QVERIFY(appliedOneByOne(from, edit) == atOnce);
}

QTEST_GUILESS_MAIN(EditTest)
#include "edit_test.moc"
