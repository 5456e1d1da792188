// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/edit.h"
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/portfolios/portfolio.h"
#include "model/entities/reconciliation/published.h"
#include "model/entities/services/service.h"
#include "model/entities/settings.h"
#include "tests/model/made_document.h"
#include "tests/model/random_document.h"

#include <QTest>

using namespace nytto;
using nytto::test::MadeDocument;

namespace {

EditBuilder builderOn(const Contents& contents) {
    return EditBuilder(contents, QStringLiteral("Ada"), QStringLiteral("Test"), {});
}

/// "+matter ~note -source": what the edit does, in its order.
QString summary(const Edit& edit) {
    QStringList words;
    for (const Change& change : edit.changes)
        words << (!change.before ? u'+' : !change.after ? u'-' : u'~') + change.subject().kind;
    return words.join(u' ');
}

Contents applied(Contents contents, const Edit& edit) {
    applyUnchecked(contents, edit);
    return contents;
}

QString refusal(const Contents& contents, const Edit& edit) {
    const Done done = checkEdit(contents, edit);
    return done ? QString() : done.error().message;
}

/// An investment with a component and an estimate row, its initiative, an appropriation with a
/// matter about both, and notes in a chain on the component.
struct Municipality : MadeDocument {
    Initiative initiative = filled<Initiative>();
    Investment investment = filled<Investment>();
    InvestmentComponent component = filled<InvestmentComponent>();
    EstimateRow row = filled<EstimateRow>();
    Appropriation appropriation = filled<Appropriation>();
    Matter matter = filled<Matter>();
    Note note = filled<Note>();
    Note noteOnNote = filled<Note>();

    Municipality() {
        const QString name = QStringLiteral("Name");
        initiative.name = investment.name = component.name = row.name = name;
        appropriation.name = matter.name = note.text = noteOnNote.text = name;
        appropriation.year = 2025;
        investment.initiative = initiative.id;
        component.investment = row.investment = investment.id;
        matter.appropriation = appropriation.id;
        matter.initiative = initiative.id;
        matter.investment = investment.id;
        note.subject = refTo(component);
        noteOnNote.subject = refTo(note);
        addAll(initiative, investment, component, row, appropriation, matter, note, noteOnNote);
    }
    void addAll(const auto&... entities) { (contents.insert(entities), ...); }
};

} // namespace

class EditBuilderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhoAndWhen();
    void givesAnIdWhereThereIsNone();
    void keepsAGivenId();
    void twoUpdatesAreOneChange();
    void changedBackIsNoChange();
    void insertedAndChangedIsAnInsertion();
    void insertedAndRemovedIsNoChange();
    void removedAndInsertedAgainIsAnUpdate();
    void insertingWhatIsThereIsAConflict();
    void removesOnce();
    void removesNothingThatIsNotThere();
    void removesWhatBelongsInAChain();
    void clearsOtherReferences();
    void removesWhatBelongsToTwoRemoved();
    void removesAHolderThatItCleared_data();
    void removesAHolderThatItCleared();
    void removesWhatWasInsertedToBelong();
    void clearsWhatWasInsertedToRefer();
    void leavesWhatWasMovedToAnother();
    void clearsWhatWasChangedToRefer();
    void takesOneOutOfAList();
    void removesTextsAboutTheRemoved();
    void leavesTextsAboutNothing();
    void removesNotesOnEachOther();
    void everythingCanBeRemoved_data();
    void everythingCanBeRemoved();
};

void EditBuilderTest::saysWhoAndWhen() {
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    const Edit edit =
        EditBuilder(Contents(), QStringLiteral("Ada"), QStringLiteral("Why"), now).build();
    QCOMPARE(edit.author, QStringLiteral("Ada"));
    QCOMPARE(edit.sentence, QStringLiteral("Why"));
    QCOMPARE(edit.time, now);
    QCOMPARE(edit.id.isNull(), false);
}

void EditBuilderTest::givesAnIdWhereThereIsNone() {
    const Contents contents;
    const Edit edit = builderOn(contents).insert(Supplier()).insert(Supplier()).build();
    QCOMPARE(edit.changes.size(), 2u);
    QVERIFY(!edit.changes[0].subject().isNull());
    QVERIFY(edit.changes[0].subject() != edit.changes[1].subject());
}

void EditBuilderTest::keepsAGivenId() {
    const Contents contents;
    Supplier supplier;
    supplier.id = Id<Supplier>::create();
    QCOMPARE(builderOn(contents).insert(supplier).build().changes.front().subject(),
             refTo(supplier));
}

void EditBuilderTest::twoUpdatesAreOneChange() {
    Municipality made;
    Matter once = made.matter;
    once.note = QStringLiteral("once");
    Matter twice = once;
    twice.name = QStringLiteral("twice");
    const Edit edit = builderOn(made.contents).update(once).update(twice).build();
    QVERIFY(edit.changes == (std::vector<Change>{{made.matter, twice}}));
}

void EditBuilderTest::changedBackIsNoChange() {
    Municipality made;
    Matter changed = made.matter;
    changed.note = QStringLiteral("changed");
    const Edit edit = builderOn(made.contents).update(changed).update(made.matter).build();
    QCOMPARE(summary(edit), QString());
}

void EditBuilderTest::insertedAndChangedIsAnInsertion() {
    const Contents contents;
    Supplier supplier;
    supplier.id = Id<Supplier>::create();
    Supplier changed = supplier;
    changed.name = QStringLiteral("changed");
    const Edit edit = builderOn(contents).insert(supplier).update(changed).build();
    QVERIFY(edit.changes == (std::vector<Change>{{std::nullopt, changed}}));
}

void EditBuilderTest::insertedAndRemovedIsNoChange() {
    const Contents contents;
    Supplier supplier;
    supplier.id = Id<Supplier>::create();
    EditBuilder builder = builderOn(contents);
    builder.insert(supplier).remove(refTo(supplier)).remove(refTo(supplier));
    QCOMPARE(summary(builder.build()), QString());
    QCOMPARE(summary(builder.insert(Supplier()).build()), QStringLiteral("+supplier"));
}

void EditBuilderTest::removedAndInsertedAgainIsAnUpdate() {
    Municipality made;
    Note again = made.noteOnNote;
    again.text = QStringLiteral("again");
    const Edit edit = builderOn(made.contents).remove(refTo(made.noteOnNote)).insert(again).build();
    QVERIFY(edit.changes == (std::vector<Change>{{made.noteOnNote, again}}));
}

void EditBuilderTest::insertingWhatIsThereIsAConflict() {
    Municipality made;
    const Edit edit = builderOn(made.contents).insert(made.matter).build();
    QCOMPARE(checkEdit(made.contents, edit).error().code, ErrorCode::Conflict);
}

void EditBuilderTest::removesOnce() {
    Municipality made;
    const Edit edit =
        builderOn(made.contents).remove(refTo(made.matter)).remove(refTo(made.matter)).build();
    QCOMPARE(summary(edit), QStringLiteral("-matter"));
}

void EditBuilderTest::removesNothingThatIsNotThere() {
    Municipality made;
    const Edit edit = builderOn(made.contents)
                          .remove(refTo(Id<Matter>::create()))
                          .remove(refTo(Id<Matter>()))
                          .remove({QStringLiteral("customer"), QUuid::createUuid()})
                          .build();
    QCOMPARE(summary(edit), QString());
}

void EditBuilderTest::removesWhatBelongsInAChain() {
    Municipality made;
    const Edit edit = builderOn(made.contents).remove(refTo(made.investment)).build();
    QCOMPARE(summary(edit), QStringLiteral("-investment -investmentComponent -estimateRow -note "
                                           "-note ~matter"));
    QCOMPARE(refusal(made.contents, edit), QString());
}

void EditBuilderTest::clearsOtherReferences() {
    Municipality made;
    const Contents left =
        applied(made.contents, builderOn(made.contents).remove(refTo(made.initiative)).build());
    QVERIFY(left.find(made.investment.id)->initiative.isNull());
    QVERIFY(left.find(made.matter.id)->initiative.isNull());
    QCOMPARE(left.find(made.matter.id)->investment, made.investment.id);
}

void EditBuilderTest::removesWhatBelongsToTwoRemoved() {
    MadeDocument made;
    const auto initiative = made.initiative(QStringLiteral("I"), {}, {});
    const auto scenario = made.scenario(QStringLiteral("S"), {initiative});
    const Edit edit =
        builderOn(made.contents).remove(refTo(initiative)).remove(refTo(scenario)).build();
    QCOMPARE(summary(edit), QStringLiteral("-initiative -scenarioMember -scenario"));
    QCOMPARE(refusal(made.contents, edit), QString());
}

void EditBuilderTest::removesAHolderThatItCleared_data() {
    QTest::addColumn<bool>("ownerFirst");
    QTest::newRow("owner first") << true;
    QTest::newRow("other reference first") << false;
}

void EditBuilderTest::removesAHolderThatItCleared() {
    QFETCH(bool, ownerFirst);
    Municipality made;
    const EntityRef owner = refTo(made.appropriation);
    const EntityRef other = refTo(made.initiative);
    const Edit edit = builderOn(made.contents)
                          .remove(ownerFirst ? owner : other)
                          .remove(ownerFirst ? other : owner)
                          .build();
    const auto matter = std::ranges::find_if(
        edit.changes, [&](const Change& change) { return change.subject() == refTo(made.matter); });
    QVERIFY(matter != edit.changes.end());
    QVERIFY(*matter == (Change{made.matter, std::nullopt}));
    QCOMPARE(refusal(made.contents, edit), QString());
}

void EditBuilderTest::removesWhatWasInsertedToBelong() {
    Municipality made;
    EstimateRow added = made.filled<EstimateRow>();
    added.investment = made.investment.id;
    const Edit edit = builderOn(made.contents).insert(added).remove(refTo(made.investment)).build();
    QCOMPARE(refusal(made.contents, edit), QString());
    QCOMPARE(applied(made.contents, edit).all<EstimateRow>().size(), 0u);
}

void EditBuilderTest::clearsWhatWasInsertedToRefer() {
    Municipality made;
    Investment added = made.filled<Investment>();
    added.name = QStringLiteral("Added");
    added.initiative = made.initiative.id;
    const Edit edit = builderOn(made.contents).insert(added).remove(refTo(made.initiative)).build();
    QCOMPARE(refusal(made.contents, edit), QString());
    QVERIFY(applied(made.contents, edit).find(added.id)->initiative.isNull());
}

void EditBuilderTest::leavesWhatWasMovedToAnother() {
    Municipality made;
    Appropriation another = made.filled<Appropriation>();
    another.name = QStringLiteral("Another");
    another.year = 2026;
    made.addAll(another);
    Matter moved = made.matter;
    moved.appropriation = another.id;
    const Edit edit =
        builderOn(made.contents).update(moved).remove(refTo(made.appropriation)).build();
    QCOMPARE(summary(edit), QStringLiteral("~matter -appropriation"));
    QVERIFY(*applied(made.contents, edit).find(made.matter.id) == moved);
}

void EditBuilderTest::clearsWhatWasChangedToRefer() {
    Municipality made;
    const auto another = made.MadeDocument::initiative(QStringLiteral("Another"), {}, {});
    Matter changed = made.matter;
    changed.initiative = another;
    const Edit edit = builderOn(made.contents).update(changed).remove(refTo(another)).build();
    QCOMPARE(refusal(made.contents, edit), QString());
    QVERIFY(applied(made.contents, edit).find(made.matter.id)->initiative.isNull());
}

void EditBuilderTest::takesOneOutOfAList() {
    MadeDocument made;
    const auto a = made.service(QStringLiteral("A"), {});
    const auto b = made.service(QStringLiteral("B"), {});
    const auto c = made.service(QStringLiteral("C"), {});
    Initiative initiative = made.filled<Initiative>();
    initiative.name = QStringLiteral("I");
    initiative.services = {c, a, b};
    made.add(initiative);
    const Edit edit = builderOn(made.contents).remove(refTo(a)).build();
    QVERIFY(applied(made.contents, edit).find(initiative.id)->services == (std::vector{c, b}));
}

/// Nobody may read what was written about a secret initiative after it was removed.
void EditBuilderTest::removesTextsAboutTheRemoved() {
    Municipality made;
    ReportText text = made.filled<ReportText>();
    text.year = 2025;
    text.subject = refTo(made.initiative);
    const Source source = [&] {
        Source row = made.filled<Source>();
        row.title = QStringLiteral("Source");
        return row;
    }();
    PublishedFigure figure = made.filled<PublishedFigure>();
    figure.initiative = made.initiative.id;
    figure.source = source.id;
    made.addAll(text, source, figure);
    const Edit edit = builderOn(made.contents).remove(refTo(made.initiative)).build();
    QCOMPARE(summary(edit),
             QStringLiteral("-initiative -publishedFigure -reportText ~investment ~matter"));
}

void EditBuilderTest::leavesTextsAboutNothing() {
    Municipality made;
    ReportText text = made.filled<ReportText>();
    text.year = 2025;
    made.addAll(text);
    const Edit edit = builderOn(made.contents).remove(refTo(made.matter)).build();
    QCOMPARE(summary(edit), QStringLiteral("-matter"));
}

void EditBuilderTest::removesNotesOnEachOther() {
    MadeDocument made;
    Note a = made.filled<Note>();
    Note b = made.filled<Note>();
    a.subject = refTo(b);
    b.subject = refTo(a);
    made.contents.insert(a);
    made.contents.insert(b);
    QCOMPARE(summary(builderOn(made.contents).remove(refTo(a)).build()),
             QStringLiteral("-note -note"));
}

void EditBuilderTest::everythingCanBeRemoved_data() {
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Whatever is removed, the rest is a valid document that does not know of it.
void EditBuilderTest::everythingCanBeRemoved() {
    QFETCH(quint32, seed);
    const Contents contents = RandomDocument(seed).contents(6);
    for (const EntityInfo& info : entityInfos()) {
        if (info.index == entityInfoOf<Settings>().index)
            continue;
        contents.forEach(info.index, [&](const void*, const QUuid& id) {
            const EntityRef ref{info.keyString(), id};
            const Edit edit = builderOn(contents).remove(ref).build();
            QCOMPARE(refusal(contents, edit), QString());
            const Contents left = applied(contents, edit);
            QCOMPARE(left.contains(ref), false);
            QCOMPARE(faultsIn(left).size(), 0u);
        });
    }
}

QTEST_GUILESS_MAIN(EditBuilderTest)
#include "edit_builder_test.moc"
