// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_grid.h"

#include <QHeaderView>
#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

/// The fields that the menu of columns offers beside those of the page.
QStringList offered(ShownGrid& shown) {
    shown.trigger("columns");
    auto* menu = shown.panel.findChild<QMenu*>(QStringLiteral("services-column-menu"));
    menu->close();
    QStringList keys;
    if (const auto* more = menu->findChild<QMenu*>(QStringLiteral("services-column-menu-more")))
        for (const QAction* action : more->findChildren<QAction*>())
            if (action->objectName().startsWith(QLatin1String("show-")))
                keys << action->objectName().mid(5);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return keys;
}

void showColumn(ShownGrid& shown, const char* key) {
    shown.columnAction(qPrintable(QStringLiteral("show-") + QLatin1String(key))).trigger();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// Ticks or unticks it in the menu, by its heading.
void tick(ShownGrid& shown, const QString& heading) {
    shown.trigger("columns");
    auto* menu = shown.panel.findChild<QMenu*>(QStringLiteral("services-column-menu"));
    menu->close();
    for (QAction* action : menu->actions())
        if (action->text() == heading)
            action->trigger();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QStringList keys(const ShownGrid& shown) {
    QStringList all;
    for (const Column& column : shown.panel.shown().columns)
        all << column.key;
    return all;
}

const QStringList ofThePage{QStringLiteral("name"), QStringLiteral("cost.2025.3"),
                            QStringLiteral("double")};

} // namespace

class OfferedColumnsTest : public QObject {
    Q_OBJECT

    OwnSettings m_settings;

private Q_SLOTS:
    void init() { m_settings.clear(); }

    void everyOtherFieldIsOfferedAndNotShown() {
        ShownGrid shown;
        QCOMPARE(shown.panel.grid().columnCount(), 3);
        QStringList fields;
        for (const FieldInfo& field : entityInfoOf<Service>().fields)
            fields << field.keyString();
        for (const char* key : {"position", "name", "cost"})
            fields.removeOne(QString::fromLatin1(key));
        QCOMPARE(offered(shown), fields);
    }

    void isShownWhenChosen() {
        ShownGrid shown;
        shown.choose(1, 0);
        showColumn(shown, "categoryNote");
        QCOMPARE(shown.panel.grid().columnOf(QStringLiteral("categoryNote")), 3);
        QVERIFY(!shown.view().isColumnHidden(3));
        QCOMPARE(shown.view().currentIndex(), shown.view().order().index(1, 3));
        QVERIFY(!offered(shown).contains(QStringLiteral("categoryNote")));
        shown.show(); // the next state has it too
        QCOMPARE(shown.panel.grid().columnOf(QStringLiteral("categoryNote")), 3);
    }

    void isTypedIntoAndPastedInto() {
        ShownGrid shown;
        showColumn(shown, "categoryNote");
        shown.choose(0, 3);
        shown.type(QStringLiteral("open"));
        QCOMPARE(shown.text(0, 3), QStringLiteral("open"));
        shown.choose(1, 3);
        shown.paste(QStringLiteral("ett\ntvå\n"));
        QCOMPARE(shown.text(1, 3), QStringLiteral("ett"));
        QCOMPARE(shown.text(2, 3), QStringLiteral("två"));
        shown.choose(0, 0, 0, 3);
        shown.trigger("copy");
        QCOMPARE(QGuiApplication::clipboard()->text().trimmed(),
                 QStringLiteral("Ängar\t300\t600\topen"));
    }

    void isUndone() {
        ShownGrid shown;
        showColumn(shown, "categoryNote");
        shown.choose(0, 3);
        shown.type(QStringLiteral("open"));
        shown.document.undo();
        shown.show();
        QCOMPARE(shown.text(0, 3), QString());
    }

    void whatIsUndoneIsBroughtIntoView() {
        ShownGrid shown;
        showColumn(shown, "categoryNote");
        std::optional<Edit> asked;
        connect(&shown.panel, &GridPanel::editRequested, this,
                [&](const Edit& edit) { asked = edit; });
        shown.choose(0, 3);
        shown.type(QStringLiteral("open"));
        QVERIFY(asked);
        shown.document.undo();
        shown.show();
        shown.panel.resize(150, 400); // the column is out of sight
        shown.choose(2, 0);
        QVERIFY(shown.panel.showStep(asked->inverted(QDateTime::currentDateTimeUtc())));
        QCOMPARE(shown.view().currentIndex(), shown.view().order().index(0, 3));
    }

    void isFilteredSortedAndExported() {
        ShownGrid shown;
        showColumn(shown, "categoryNote");
        shown.choose(0, 3);
        shown.paste(QStringLiteral("b\na\nb\n"));
        shown.view().order().cycleSort(3, false);
        QCOMPARE(shown.names(), (QStringList{QStringLiteral("Arkiv"), QStringLiteral("Ängar"),
                                             QStringLiteral("Zoo")}));
        shown.view().order().setColumnFilter(3, QStringLiteral("b"));
        QCOMPARE(shown.names(), (QStringList{QStringLiteral("Ängar"), QStringLiteral("Zoo")}));
        const ReportTable table = shown.panel.shown();
        QCOMPARE(table.columns[3].title, QStringLiteral("Anteckning om kategori"));
        QCOMPARE(std::get<QString>(table.rows[0].cells[3].content), QStringLiteral("b"));
    }

    void isRememberedWithItsPlace() {
        {
            ShownGrid shown;
            showColumn(shown, "categoryNote");
            shown.view().horizontalHeader()->moveSection(3, 1);
        }
        ShownGrid again;
        QCOMPARE(keys(again),
                 (QStringList{QStringLiteral("name"), QStringLiteral("categoryNote"),
                              QStringLiteral("cost.2025.3"), QStringLiteral("double")}));
    }

    void isOfferedAgainWhenItIsHiddenOrTheColumnsAreReset() {
        ShownGrid shown;
        showColumn(shown, "categoryNote");
        tick(shown, QStringLiteral("Anteckning om kategori"));
        QCOMPARE(keys(shown), ofThePage);
        shown.show();
        QVERIFY(offered(shown).contains(QStringLiteral("categoryNote")));
        showColumn(shown, "categoryNote");
        QCOMPARE(keys(shown).size(), 4);
        shown.columnAction("reset-columns").trigger();
        QCOMPARE(keys(shown), ofThePage);
        shown.show();
        QCOMPARE(shown.panel.grid().columnCount(), 3);
        QCOMPARE(keys(ShownGrid()), ofThePage);
    }

    void aLayoutOfAnEarlierVersionShowsNoMoreThanItDid() {
        QSettings().setValue(QStringLiteral("tables/services"),
                             QStringList{QStringLiteral("double|222|+"), QStringLiteral("name|0|+"),
                                         QStringLiteral("cost.y0.3|0|-")});
        ShownGrid shown;
        QCOMPARE(keys(shown), (QStringList{QStringLiteral("double"), QStringLiteral("name")}));
        QCOMPARE(shown.view().columnWidth(2), 222);
    }

    /// Rows that are only shown on a page are changed on their own.
    void isAsFixedAsThePagesOwn() {
        ShownGrid shown;
        auto columns = fieldColumns(entityInfoOf<Service>(), {QStringLiteral("name")},
                                    shown.document.language(), MoneyUnit::Thousands);
        columns.front().isEditable = false;
        shown.panel.showState(shown.document.state(), columns);
        showColumn(shown, "supplier");
        QVERIFY(!(shown.panel.grid().index(0, 1).flags() & Qt::ItemIsEditable));
        QVERIFY(!shown.panel.grid().whyFixed(1).isEmpty());
    }

    /// A series that the page does not show has a column for each kind and year of the plan.
    void aSeriesIsOfferedByKindAndYear() {
        ShownGrid shown;
        shown.panel.showState(shown.document.state(),
                              fieldColumns(entityInfoOf<Service>(), {QStringLiteral("name")},
                                           shown.document.language(), MoneyUnit::Thousands));
        const QStringList all = offered(shown).filter(QStringLiteral("cost."));
        QCOMPARE(all.size(), static_cast<qsizetype>(choicesOf(ServiceCost()).size()) * 3);
        QVERIFY(all.contains(QStringLiteral("cost.2027.3")));
    }
};

QTEST_MAIN(OfferedColumnsTest)
#include "offered_columns_test.moc"
