// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/bills/what_if.h"
#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/reconciliation/published.h"
#include "model/entities/services/service.h"
#include "model/entities/settings.h"
#include "tests/model/random_document.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace nytto;

namespace {

/// The choices of an enumeration, and the index of its last enumerator.
struct Enumeration {
    std::span<const Choice> choices;
    int last;
};

template <class Enum>
Enumeration enumeration(Enum last) {
    return {choicesOf(Enum{}), static_cast<int>(last)};
}

/// Every enumeration that a field holds or that names the kinds of a series.
const Enumeration enumerations[] = {
    enumeration(MoneyUnit::Millions),       enumeration(ImpactReading::LastingChange),
    enumeration(ServiceCategory::Other),    enumeration(FinancingForm::NotStated),
    enumeration(ServiceCost::Proposal),     enumeration(Stage::Cancelled),
    enumeration(Certainty::Withheld),       enumeration(InitiativeCost::Outcome),
    enumeration(CapitalMethod::Annuity),    enumeration(CapitalCalendar::CalendarYears),
    enumeration(RateMode::Table),           enumeration(PublishedQuantity::EstimateTotal),
    enumeration(AnalysisStatus::HandedIn),  enumeration(Chapter::Scenarios),
    enumeration(NoteKind::TakenOver),       enumeration(ChainMethod::Reciprocal),
    enumeration(UnitKind::Other),           enumeration(DecisionState::Proposed),
    enumeration(KeyMethod::Combined),       enumeration(PartSizing::Amount),
    enumeration(PartScope::Joined),         enumeration(BreakpointReason::Other),
    enumeration(WhatIfKind::Participation),
};

bool isReference(const FieldInfo& field) {
    return field.type == FieldType::Reference || field.type == FieldType::AnyReference;
}

} // namespace

class FieldListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kindKeysAreUnique();
    void enumeratorsHaveChoices();
    void everyKind_data();
    void positionComesFirst_data() { everyKind_data(); }
    void positionComesFirst();
    void kindIsFoundByItsKey_data() { everyKind_data(); }
    void kindIsFoundByItsKey();
    void madeIsOfItsKind_data() { everyKind_data(); }
    void madeIsOfItsKind();
    void fieldKeysAreUnique_data() { everyKind_data(); }
    void fieldKeysAreUnique();
    void keysAreOfPlainLetters_data() { everyField(); }
    void keysAreOfPlainLetters();
    void hasLabels_data() { everyField(); }
    void hasLabels();
    void choicesAreThoseOfAnEnumeration_data() { everyField(); }
    void choicesAreThoseOfAnEnumeration();
    void targetsExist_data() { everyField(); }
    void targetsExist();
    void onlyReferencesOwn_data() { everyField(); }
    void onlyReferencesOwn();
    void requiredReferencesOwn_data() { everyField(); }
    void requiredReferencesOwn();
    void rangeIsNotEmpty_data() { everyField(); }
    void rangeIsNotEmpty();
    void holdsWhatItWasGiven_data() { everyField(); }
    void holdsWhatItWasGiven();
    void refusesAnotherType_data() { everyField(); }
    void refusesAnotherType();

private:
    static void everyField();
    static const EntityInfo& kind() { return entityInfos()[fetched("kind")]; }
    static const FieldInfo& field() { return kind().fields[fetched("field")]; }
    static int fetched(const char* column) {
        return *static_cast<int*>(QTest::qData(column, qMetaTypeId<int>()));
    }
};

void FieldListTest::kindKeysAreUnique() {
    QSet<QString> keys;
    for (const EntityInfo& info : entityInfos())
        keys << info.keyString();
    QCOMPARE(static_cast<std::size_t>(keys.size()), entityInfos().size());
}

void FieldListTest::enumeratorsHaveChoices() {
    for (const Enumeration& listed : enumerations) {
        QCOMPARE(static_cast<int>(listed.choices.size()), listed.last + 1);
        QSet<QString> keys;
        for (const Choice& choice : listed.choices) {
            keys << QString::fromLatin1(choice.key);
            QVERIFY2(*choice.label, choice.key);
        }
        QCOMPARE(static_cast<int>(keys.size()), listed.last + 1);
    }
}

void FieldListTest::everyKind_data() {
    QTest::addColumn<int>("kind");
    for (const EntityInfo& info : entityInfos())
        QTest::newRow(info.key) << static_cast<int>(info.index);
}

void FieldListTest::everyField() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("field");
    for (const EntityInfo& info : entityInfos())
        for (std::size_t at = 0; at < info.fields.size(); ++at)
            QTest::addRow("%s.%s", info.key, info.fields[at].key)
                << static_cast<int>(info.index) << static_cast<int>(at);
}

void FieldListTest::positionComesFirst() {
    QCOMPARE(kind().fields.front().keyString(), QStringLiteral("position"));
}

void FieldListTest::kindIsFoundByItsKey() {
    QCOMPARE(entityInfo(kind().keyString()), &kind());
    QVERIFY(*kind().label);
    QVERIFY(*kind().plural);
}

void FieldListTest::madeIsOfItsKind() {
    QCOMPARE(&kind().create().info(), &kind());
    QCOMPARE(idOf(kind().create()).isNull(), true);
}

void FieldListTest::fieldKeysAreUnique() {
    QSet<QString> keys;
    for (const FieldInfo& field : kind().fields)
        keys << field.keyString();
    keys.remove(QStringLiteral("id")); // stands in files beside the fields
    QCOMPARE(static_cast<std::size_t>(keys.size()), kind().fields.size());
}

void FieldListTest::keysAreOfPlainLetters() {
    static const QRegularExpression plain(QStringLiteral("\\A[a-z][a-zA-Z0-9]*\\z"));
    QVERIFY(plain.match(kind().keyString()).hasMatch());
    QVERIFY(plain.match(field().keyString()).hasMatch());
}

void FieldListTest::hasLabels() {
    QVERIFY(*field().label);
    QVERIFY(field().help != nullptr);
}

void FieldListTest::choicesAreThoseOfAnEnumeration() {
    const std::span<const Choice> choices = field().choices;
    if (field().type == FieldType::Series && choices.empty())
        return;
    const bool wanted = field().type == FieldType::Choice || field().type == FieldType::Series;
    const bool found = std::ranges::any_of(enumerations, [&](const Enumeration& listed) {
        return std::ranges::equal(listed.choices, choices, [](const Choice& a, const Choice& b) {
            return QLatin1String(a.key) == QLatin1String(b.key);
        });
    });
    QVERIFY2(found == wanted, "A field's choices stand in `enumerations` of this test.");
}

void FieldListTest::targetsExist() {
    const bool hasTarget =
        field().type == FieldType::Reference || field().type == FieldType::References;
    QCOMPARE(field().target != nullptr, hasTarget);
    if (hasTarget)
        QVERIFY(entityInfo(QString::fromLatin1(field().target)) != nullptr);
}

void FieldListTest::onlyReferencesOwn() {
    QVERIFY(!field().owner || isReference(field()));
}

/// Else what it refers to could not be removed: the reference could neither stay nor be cleared.
void FieldListTest::requiredReferencesOwn() {
    QVERIFY(!isReference(field()) || !field().required || field().owner);
}

void FieldListTest::rangeIsNotEmpty() {
    QVERIFY(field().minimum <= field().maximum);
}

void FieldListTest::holdsWhatItWasGiven() {
    RandomDocument random(4);
    const Contents contents = random.contents(3);
    for (int count = 0; count < 20; ++count) {
        AnyEntity entity = kind().create();
        const Value value = random.value(field(), contents);
        QCOMPARE(field().set(pointerTo(entity), value), true);
        QVERIFY(valueOf(entity, field()) == value);
    }
}

void FieldListTest::refusesAnotherType() {
    AnyEntity entity = kind().create();
    const AnyEntity before = entity;
    const bool holdsMonth = field().type == FieldType::Month;
    const Value other = holdsMonth ? Value(true) : Value(Month{2025, 1});
    QCOMPARE(field().set(pointerTo(entity), other), false);
    QCOMPARE(field().set(pointerTo(entity), Value()), field().nullable);
    QCOMPARE(entity == before, true);
}

QTEST_GUILESS_MAIN(FieldListTest)
#include "field_list_test.moc"
