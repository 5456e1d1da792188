// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/entity_info.h"
#include "model/entities/services/service.h"
#include "model/entities/settings.h"
#include "tests/model/random_document.h"

#include <QTest>

#include <random>

using namespace nytto;

namespace {

Supplier supplier(int number, int position) {
    Supplier row;
    row.id = Id<Supplier>(
        QUuid(QStringLiteral("{00000000-0000-4000-8000-%1}").arg(number, 12, 10, QChar(u'0'))));
    row.position = position;
    row.name = QString::number(number);
    return row;
}

Contents ofSuppliers(std::initializer_list<Supplier> rows) {
    Contents contents;
    for (const Supplier& row : rows)
        contents.insert(row);
    return contents;
}

/// The names of the suppliers in order; "!" where the index does not lead to the row.
QString order(const Contents& contents) {
    QStringList names;
    for (const Supplier& row : contents.all<Supplier>())
        names << (contents.find(row.id) == &row ? row.name : QStringLiteral("!"));
    return names.join(u' ');
}

std::vector<AnyEntity> allOf(const Contents& contents) {
    std::vector<AnyEntity> entities;
    for (const EntityInfo& info : entityInfos())
        contents.forEach(info.index, [&](const void*, const QUuid& id) {
            entities.push_back(*contents.find({info.keyString(), id}));
        });
    return entities;
}

std::vector<EntityRef> refsTo(const std::vector<AnyEntity>& entities) {
    std::vector<EntityRef> refs;
    for (const AnyEntity& entity : entities)
        refs.push_back(refTo(entity));
    return refs;
}

} // namespace

class ContentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settingsAreDefaultsWhereThereAreNone();
    void ordersByPositionThenId();
    void findsById();
    void findsNothing_data();
    void findsNothing();
    void knowsTheKindOfAnId();
    void removes();
    void removesNothingThatIsNotThere();
    void replacesInPlace();
    void replacesAndMoves_data();
    void replacesAndMoves();
    void replacesNothingThatIsNotThere();
    void copyIsIndependent();
    void seeds();
    void takesManyAtOnce_data() { seeds(); }
    void takesManyAtOnce();
    void takesManyAmongMany_data() { seeds(); }
    void takesManyAmongMany();
    void removesManyAtOnce_data() { seeds(); }
    void removesManyAtOnce();
};

void ContentsTest::settingsAreDefaultsWhereThereAreNone() {
    QVERIFY(Contents().settings() == Settings());
}

void ContentsTest::ordersByPositionThenId() {
    const Contents contents = ofSuppliers(
        {supplier(3, 2), supplier(1, 2), supplier(5, 1), supplier(2, 2), supplier(4, -7)});
    QCOMPARE(order(contents), QStringLiteral("4 5 1 2 3"));
}

void ContentsTest::findsById() {
    const Contents contents = ofSuppliers({supplier(1, 2), supplier(2, 1)});
    QCOMPARE(contents.find(supplier(1, 0).id)->name, QStringLiteral("1"));
    QVERIFY(contents.find(refTo(supplier(2, 0))) == AnyEntity(supplier(2, 1)));
    QCOMPARE(contents.contains(refTo(supplier(2, 0))), true);
    QCOMPARE(contents.count(), 2u);
    QCOMPARE(contents.count(entityInfoOf<Supplier>().index), 2u);
}

void ContentsTest::findsNothing_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QUuid>("id");
    const QUuid id = supplier(1, 0).id.uuid();
    QTest::newRow("another id") << "supplier" << supplier(2, 0).id.uuid();
    QTest::newRow("null id") << "supplier" << QUuid();
    QTest::newRow("another kind") << "service" << id;
    QTest::newRow("a kind that is not there") << "customer" << id;
    QTest::newRow("no kind") << "" << id;
}

void ContentsTest::findsNothing() {
    QFETCH(QString, kind);
    QFETCH(QUuid, id);
    const Contents contents = ofSuppliers({supplier(1, 1)});
    QCOMPARE(contents.find({kind, id}).has_value(), false);
    QCOMPARE(contents.contains({kind, id}), false);
}

void ContentsTest::knowsTheKindOfAnId() {
    const Contents contents = ofSuppliers({supplier(1, 1)});
    QCOMPARE(contents.kindOf(supplier(1, 0).id.uuid()).value(), entityInfoOf<Supplier>().index);
    QCOMPARE(contents.kindOf(supplier(2, 0).id.uuid()).has_value(), false);
}

void ContentsTest::removes() {
    Contents contents = ofSuppliers({supplier(1, 1), supplier(2, 2), supplier(3, 3)});
    contents.remove(refTo(supplier(2, 0)));
    QCOMPARE(order(contents), QStringLiteral("1 3"));
    QVERIFY(contents.find(supplier(2, 0).id) == nullptr);
}

void ContentsTest::removesNothingThatIsNotThere() {
    Contents contents = ofSuppliers({supplier(1, 1)});
    contents.remove(refTo(supplier(2, 0)));
    contents.remove({QStringLiteral("customer"), supplier(1, 0).id.uuid()});
    QCOMPARE(order(contents), QStringLiteral("1"));
}

void ContentsTest::replacesInPlace() {
    Contents contents = ofSuppliers({supplier(1, 1), supplier(2, 2)});
    Supplier changed = supplier(1, 1);
    changed.name = QStringLiteral("changed");
    contents.replace(changed);
    QCOMPARE(order(contents), QStringLiteral("changed 2"));
}

void ContentsTest::replacesAndMoves_data() {
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("order");
    QTest::newRow("to the front") << 0 << "3 1 2 4 5";
    QTest::newRow("to the end") << 9 << "1 2 4 5 3";
    QTest::newRow("past nobody") << 25 << "1 2 4 5 3";
    QTest::newRow("to a neighbour of the same position") << 2 << "1 2 3 4 5";
    QTest::newRow("between") << 1 << "1 3 2 4 5";
}

void ContentsTest::replacesAndMoves() {
    QFETCH(int, position);
    Contents contents = ofSuppliers(
        {supplier(1, 1), supplier(2, 2), supplier(3, 3), supplier(4, 4), supplier(5, 5)});
    contents.replace(supplier(3, position));
    QTEST(order(contents), "order");
}

void ContentsTest::replacesNothingThatIsNotThere() {
    Contents contents = ofSuppliers({supplier(1, 1)});
    contents.replace(supplier(2, 1));
    QCOMPARE(order(contents), QStringLiteral("1"));
}

void ContentsTest::copyIsIndependent() {
    const Contents contents = ofSuppliers({supplier(1, 1), supplier(2, 2)});
    Contents copy = contents;
    copy.remove(refTo(supplier(1, 0)));
    QCOMPARE(order(contents), QStringLiteral("1 2"));
    QCOMPARE(order(copy), QStringLiteral("2"));
    QVERIFY(copy != contents);
}

void ContentsTest::seeds() {
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void ContentsTest::takesManyAtOnce() {
    QFETCH(quint32, seed);
    const Contents contents = RandomDocument(seed).contents(20);
    std::vector<AnyEntity> entities = allOf(contents);
    std::ranges::shuffle(entities, std::mt19937(seed));
    Contents atOnce;
    atOnce.insertAll(entities);
    QVERIFY(atOnce == contents);
    for (const AnyEntity& entity : entities)
        QVERIFY(atOnce.find(refTo(entity)) == entity);
}

void ContentsTest::takesManyAmongMany() {
    QFETCH(quint32, seed);
    const Contents contents = RandomDocument(seed).contents(20);
    std::vector<AnyEntity> entities = allOf(contents);
    std::ranges::shuffle(entities, std::mt19937(seed));
    Contents inTurns;
    for (auto from = entities.begin(); from != entities.end();) {
        const auto to = from + std::min<std::ptrdiff_t>(100, entities.end() - from);
        inTurns.insertAll({from, to});
        from = to;
    }
    QVERIFY(inTurns == contents);
    for (const AnyEntity& entity : entities)
        QVERIFY(inTurns.find(refTo(entity)) == entity);
}

void ContentsTest::removesManyAtOnce() {
    QFETCH(quint32, seed);
    Contents contents = RandomDocument(seed).contents(20);
    std::vector<AnyEntity> entities = allOf(contents);
    std::ranges::shuffle(entities, std::mt19937(seed));
    const auto middle = entities.begin() + static_cast<std::ptrdiff_t>(entities.size() / 2);
    const std::vector<AnyEntity> gone(entities.begin(), middle);
    const std::vector<AnyEntity> left(middle, entities.end());
    contents.removeAll(refsTo(gone));
    Contents expected;
    expected.insertAll(left);
    QVERIFY(contents == expected);
    for (const AnyEntity& entity : gone)
        QCOMPARE(contents.contains(refTo(entity)), false);
    for (const AnyEntity& entity : left)
        QVERIFY(contents.find(refTo(entity)) == entity);
}

QTEST_GUILESS_MAIN(ContentsTest)
#include "contents_test.moc"
