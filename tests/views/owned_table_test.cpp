// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/entity_info.h"
#include "model/entities/investments/investment.h"
#include "model/entities/services/service.h"
#include "model/entities/services/service_change.h"
#include "model/entities/settings.h"
#include "tests/views/test_document.h"
#include "views/panels/owned_table.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QTabWidget>
#include <QTest>

using namespace nytto;

namespace {

/// Two services, a development that moved into both, a note about the first, and an investment
/// without components.
Contents sample() {
    Contents contents;
    Settings settings;
    settings.id = Id<Settings>::create();
    settings.municipality = QStringLiteral("Provköping");
    settings.firstYear = 2026;
    contents.insert(settings);
    std::vector<Id<Service>> services;
    for (const char* name : {"Telefoni", "Lagring"}) {
        Service service;
        service.id = Id<Service>::create();
        service.position = static_cast<int>(services.size());
        service.name = QString::fromLatin1(name);
        contents.insert(service);
        services.push_back(service.id);
    }
    MovedDevelopment moved;
    moved.id = Id<MovedDevelopment>::create();
    moved.name = QStringLiteral("Växel");
    moved.year = 2026;
    moved.services = services;
    contents.insert(moved);
    Note note;
    note.id = Id<Note>::create();
    note.text = QStringLiteral("Avrundad");
    note.subject = refTo(services.front());
    contents.insert(note);
    Investment investment;
    investment.id = Id<Investment>::create();
    investment.name = QStringLiteral("Plattform");
    contents.insert(investment);
    return contents;
}

Owned ofKind(const EntityInfo& kind, const QString& owner) {
    return {QStringLiteral("owned"),
            kind,
            owner,
            {},
            QStringLiteral("no rows"),
            QStringLiteral("none chosen"),
            QStringLiteral("none can be"),
            [&kind](const DocumentState&, const EntityRef&) {
                AnyEntity row = kind.create();
                for (const FieldInfo* name : kind.nameFields())
                    name->set(row.own(), QStringLiteral("Ny"));
                if (const FieldInfo* year = kind.field(QStringLiteral("year")))
                    year->set(row.own(), qint64{2026});
                if (const FieldInfo* text = kind.field(QStringLiteral("text")))
                    text->set(row.own(), QStringLiteral("Ny"));
                return row;
            },
            [&kind](const DocumentState& state, const EntityRef&) {
                return fieldColumns(kind, {kind.fields.back().keyString()}, state.language,
                                    state.unit());
            }};
}

} // namespace

class OwnedTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewRowBelongsToTheOwner_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<int>("rows");
        QTest::newRow("one reference") << "investmentComponent"
                                       << "investment" << 0;
        QTest::newRow("several references") << "movedDevelopment"
                                            << "services" << 1;
        QTest::newRow("a reference to any kind") << "note"
                                                 << "subject" << 1;
    }
    void aNewRowBelongsToTheOwner() {
        QFETCH(QString, kind);
        QFETCH(QString, owner);
        test::TestDocument document(sample());
        const EntityInfo* info = entityInfo(kind);
        QVERIFY(info);
        const EntityRef chosen = owner == QLatin1String("investment")
                                     ? refTo(document.contents().all<Investment>().front())
                                     : refTo(document.contents().all<Service>().front());
        OwnedTable table(ofKind(*info, owner), document.language());
        std::optional<AnyEntity> added;
        connect(&table, &GridPanel::editRequested, &table,
                [&](const Edit& edit) { added = edit.changes.front().after; });
        table.showOwner(document.state(), chosen);
        QTEST(table.grid().rowCount(), "rows");
        table.addRow();
        QVERIFY(added);
        QCOMPARE(table.ownerOf(*added), chosen);
    }

    void whatNobodyHasChosenIsAskedFor_data() {
        QTest::addColumn<QStringList>("causes");
        QTest::addColumn<QStringList>("offered");
        QTest::newRow("none to choose") << QStringList() << QStringList();
        QTest::newRow("one alone") << QStringList{QStringLiteral("Löner")} << QStringList();
        QTest::newRow("several") << QStringList{QStringLiteral("Löner"),
                                                QStringLiteral("El & värme")}
                                 << QStringList{QStringLiteral("Löner"),
                                                QStringLiteral("El && värme")};
    }
    void whatNobodyHasChosenIsAskedFor() {
        QFETCH(QStringList, causes);
        QFETCH(QStringList, offered);
        Contents contents = sample();
        for (const QString& name : causes) {
            ChangeCause cause;
            cause.id = Id<ChangeCause>::create();
            cause.position = static_cast<int>(contents.all<ChangeCause>().size());
            cause.name = name;
            contents.insert(cause);
        }
        test::TestDocument document(contents);
        OwnedTable table(ofKind(entityInfoOf<ServiceCause>(), QStringLiteral("service")),
                         document.language());
        std::optional<AnyEntity> added;
        connect(&table, &GridPanel::editRequested, &table,
                [&](const Edit& edit) { added = edit.changes.front().after; });
        table.showOwner(document.state(), refTo(document.contents().all<Service>().front()));
        table.addRow();
        auto* menu = table.findChild<QMenu*>(QStringLiteral("owned-choose-new"));
        QCOMPARE(menu != nullptr, !offered.isEmpty());
        QCOMPARE(added.has_value(), causes.size() == 1);
        if (!menu)
            return;
        QStringList shown;
        for (const QAction* action : menu->actions())
            if (!action->isSeparator())
                shown << action->text();
        QCOMPARE(shown, offered);
        menu->actions().back()->trigger();
        QVERIFY(added);
        QCOMPARE(document.contents().find(added->as<ServiceCause>()->cause)->name, causes.back());
    }

    /// A cause that the service has for the year already is not offered, unless it has them all.
    void whatIsThereIsNotOffered() {
        Contents contents = sample();
        std::vector<ChangeCause> causes;
        for (const char* name : {"El", "Hyra", "Löner"}) {
            ChangeCause cause;
            cause.id = Id<ChangeCause>::create();
            cause.position = static_cast<int>(causes.size());
            cause.name = QString::fromUtf8(name);
            contents.insert(cause);
            causes.push_back(cause);
        }
        const EntityRef service = refTo(contents.all<Service>().front());
        const auto put = [&](const ChangeCause& cause, int year) {
            ServiceCause row;
            row.id = Id<ServiceCause>::create();
            row.service = Id<Service>(service.id);
            row.cause = cause.id;
            row.year = year;
            contents.insert(row);
        };
        put(causes[0], 2026);
        put(causes[1], 2025);
        Owned owned = ofKind(entityInfoOf<ServiceCause>(), QStringLiteral("service"));
        owned.begin = [](const DocumentState&, const EntityRef&) {
            ServiceCause row;
            row.year = 2026;
            return AnyEntity(row);
        };
        const auto offered = [&] {
            test::TestDocument document(contents);
            OwnedTable table(owned, document.language());
            table.showOwner(document.state(), service);
            table.addRow();
            QStringList shown;
            if (const auto* menu = table.findChild<QMenu*>(QStringLiteral("owned-choose-new")))
                for (const QAction* action : menu->actions())
                    if (!action->isSeparator())
                        shown << action->text();
            return shown.join(u',');
        };
        QCOMPARE(offered(), QStringLiteral("Hyra,Löner"));
        put(causes[1], 2026);
        put(causes[2], 2026);
        QCOMPARE(offered(), QStringLiteral("El,Hyra,Löner"));
    }

    void theHeadingOfWhatIsAskedForIsWhole() {
        Contents contents = sample();
        for (const char* name : {"El", "Hy"}) {
            ChangeCause cause;
            cause.id = Id<ChangeCause>::create();
            cause.name = QString::fromUtf8(name);
            contents.insert(cause);
        }
        test::TestDocument document(contents);
        OwnedTable table(ofKind(entityInfoOf<ServiceCause>(), QStringLiteral("service")),
                         document.language());
        table.showOwner(document.state(), refTo(contents.all<Service>().front()));
        table.addRow();
        auto* menu = table.findChild<QMenu*>(QStringLiteral("owned-choose-new"));
        QVERIFY(menu);
        QFont bold = menu->font();
        bold.setBold(true);
        const QAction* heading = menu->actions().front();
        QVERIFY(menu->width() > QFontMetrics(bold).horizontalAdvance(heading->text()));
        QVERIFY(menu->actionGeometry(menu->actions().front()).top() > 2);
    }

    void aChoiceThatNobodyHasMadeIsAskedFor() {
        test::TestDocument document(sample());
        Owned owned = ofKind(entityInfoOf<CategoryProposal>(), QStringLiteral("service"));
        owned.asks = QStringLiteral("proposed");
        OwnedTable table(owned, document.language());
        std::optional<AnyEntity> added;
        connect(&table, &GridPanel::editRequested, &table,
                [&](const Edit& edit) { added = edit.changes.front().after; });
        table.showOwner(document.state(), refTo(document.contents().all<Service>().front()));
        table.addRow();
        QVERIFY(!added);
        auto* menu = table.findChild<QMenu*>(QStringLiteral("owned-choose-new"));
        QVERIFY(menu);
        menu->actions().back()->trigger();
        QVERIFY(added);
        QVERIFY(added->as<CategoryProposal>()->proposed != ServiceCategory::Base);
    }

    void whatHasSeveralOwnersBelongsToTheOneThatIsShown() {
        const test::TestDocument document(sample());
        const auto& services = document.contents().all<Service>();
        const AnyEntity moved(document.contents().all<MovedDevelopment>().front());
        OwnedTable table(ofKind(entityInfoOf<MovedDevelopment>(), QStringLiteral("services")),
                         document.language());
        QCOMPARE(table.ownerOf(moved), refTo(services[0]));
        table.showOwner(document.state(), refTo(services[1]));
        QCOMPARE(table.ownerOf(moved), refTo(services[1]));
    }

    void anEmptyTableSaysWhy_data() {
        QTest::addColumn<bool>("chosen");
        QTest::addColumn<bool>("canBe");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<bool>("takesRows");
        QTest::newRow("nothing is chosen") << false << true << "none chosen" << false;
        QTest::newRow("no rows yet") << true << true << "no rows" << true;
        QTest::newRow("none can be added") << true << false << "none can be" << false;
    }
    void anEmptyTableSaysWhy() {
        QFETCH(bool, chosen);
        QFETCH(bool, canBe);
        const test::TestDocument document(sample());
        Owned owned = ofKind(entityInfoOf<InvestmentComponent>(), QStringLiteral("investment"));
        if (!canBe)
            owned.begin = [](const DocumentState&, const EntityRef&) {
                return std::optional<AnyEntity>();
            };
        OwnedTable table(owned, document.language());
        table.showOwner(document.state(), chosen
                                              ? refTo(document.contents().all<Investment>().front())
                                              : EntityRef());
        QFETCH(QString, sentence);
        const auto labels = table.findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->text() == sentence; }));
        QTEST(table.canAddRow(), "takesRows");
    }

    void aPlaceInATableBringsItsTabToTheFront() {
        const test::TestDocument document(sample());
        GridPanel services(QStringLiteral("services"), entityInfoOf<Service>(),
                           document.language());
        services.showState(document.state(),
                           fieldColumns(entityInfoOf<Service>(), {QStringLiteral("name")},
                                        document.language(), document.state().unit()));
        QTabWidget tabs;
        auto* table =
            new OwnedTable(ofKind(entityInfoOf<MovedDevelopment>(), QStringLiteral("services")),
                           document.language());
        connect(&services, &GridPanel::currentEntityChanged, table,
                [&](const EntityRef& service) { table->showOwner(document.state(), service); });
        table->showOwner(document.state(), services.currentEntity());
        tabs.addTab(new QWidget, QStringLiteral("other"));
        tabs.addTab(table, QStringLiteral("moved"));
        const std::array tables = {table};
        QVERIFY(revealOwned(document.state(),
                            refTo(document.contents().all<MovedDevelopment>().front()), {}, {},
                            services, tables, tabs));
        QCOMPARE(tabs.currentWidget(), table);
        QCOMPARE(table->currentEntity(),
                 refTo(document.contents().all<MovedDevelopment>().front()));
        QVERIFY(!revealOwned(document.state(), refTo(document.contents().all<Note>().front()), {},
                             {}, services, tables, tabs));
    }
};

QTEST_MAIN(OwnedTableTest)
#include "owned_table_test.moc"
