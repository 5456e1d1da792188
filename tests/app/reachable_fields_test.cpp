// SPDX-License-Identifier: GPL-3.0-or-later
// What is declared of an entity can be seen and filled in somewhere: in a form, in a table, or in a
// column that a table's menu offers. A new field needs no list of a page.
#include "model/entities/entered_fields.h"
#include "page_window.h"
#include "views/shared/help_subject.h"

#include <QMenu>

#include <map>
#include <set>

using namespace nytto;
using nytto::test::PageWindow;

namespace {

/// "service.name", and the places that show it.
using Places = std::map<QString, QStringList>;

QString fieldKey(const EntityInfo& info, const char* field) {
    return info.keyString() + u'.' + QLatin1String(field);
}

void addForms(Places& places, const QWidget& page) {
    for (const QWidget* widget : page.findChildren<QWidget*>())
        if (const QString subject = helpSubject(*widget);
            subject.contains(u'.') && !qobject_cast<const GridView*>(widget))
            places[subject] << widget->objectName();
}

void addColumns(Places& places, const GridPanel& panel) {
    const GridModel& grid = panel.grid();
    std::set<std::shared_ptr<const Beside>> besides;
    for (const GridColumn& column : grid.columns())
        if (!column.isComputed()) {
            const EntityInfo& info = column.beside ? column.beside->info : grid.info();
            places[fieldKey(info, column.place.field->key)] << panel.view().objectName();
            if (column.beside)
                besides.insert(column.beside);
        }
    panel.findChild<QAction*>(panel.view().objectName() + QStringLiteral("-columns"))->trigger();
    auto* menu =
        panel.findChild<QMenu*>(panel.view().objectName() + QStringLiteral("-column-menu"));
    menu->close();
    for (const QAction* action : menu->findChildren<QAction*>()) {
        QString key = action->objectName();
        if (!key.startsWith(QLatin1String("show-")))
            continue;
        key.remove(0, 5);
        const auto beside = std::ranges::find_if(
            besides, [&](const auto& each) { return key.endsWith(u'.' + each->key); });
        const EntityInfo& info = beside != besides.end() ? (*beside)->info : grid.info();
        places[info.keyString() + u'.' + key.section(u'.', 0, 0)] << menu->objectName();
    }
    delete menu;
}

/// Kinds and fields that a page asks for in its own way.
const std::map<QString, QString> othersAsk{
    {QStringLiteral("reportText"), QStringLiteral("the text of the chosen chapter and year")},
    {QStringLiteral("annualAnalysis.year"), QStringLiteral("the year that is chosen")},
    {QStringLiteral("keyVolume.year"), QStringLiteral("the year of its column")},
    {QStringLiteral("unitSize.year"), QStringLiteral("the year of its column")},
};

} // namespace

class ReachableFieldsTest : public QObject {
    Q_OBJECT

    Places m_places;

private Q_SLOTS:
    void initTestCase() {
        PageWindow window("goteborg-2025", "services");
        QVERIFY(window.isReady());
        for (const PageEntry& page : window.window().pages()) {
            window.window().showPage(page.key);
            addForms(m_places, *page.page);
            for (QTabWidget* tabs : page.page->findChildren<QTabWidget*>())
                for (int tab = 0; tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    QCoreApplication::processEvents();
                    for (const auto* panel : tabs->currentWidget()->findChildren<GridPanel*>())
                        addColumns(m_places, *panel);
                }
            for (const auto* panel : page.page->findChildren<GridPanel*>())
                addColumns(m_places, *panel);
        }
    }

    void everyFieldOf_data() {
        QTest::addColumn<int>("kind");
        for (const EntityInfo& info : entityInfos())
            if (!info.pages.empty() && !othersAsk.contains(info.keyString()))
                QTest::newRow(info.key) << static_cast<int>(info.index);
    }
    void everyFieldOf() {
        QFETCH(int, kind);
        const EntityInfo& info = entityInfos()[static_cast<std::size_t>(kind)];
        QStringList missing;
        for (const FieldInfo* field : enteredFields(info))
            if (const QString key = fieldKey(info, field->key);
                !m_places.contains(key) && !othersAsk.contains(key))
                missing << key;
        QCOMPARE(missing, QStringList());
    }
};

QTEST_MAIN(ReachableFieldsTest)
#include "reachable_fields_test.moc"
