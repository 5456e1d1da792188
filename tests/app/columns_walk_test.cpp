// SPDX-License-Identifier: GPL-3.0-or-later
// A column is remembered, hidden and revealed by its key: a key that stands twice in a grid shows
// the same values twice.
#include "page_walk.h"

#include <QTest>

#include <set>

using namespace nytto;
using namespace nytto::test;

namespace {

QStringList twice(const GridView& table) {
    QStringList found;
    std::set<QString> keys;
    for (const GridColumn& column : table.grid().columns())
        if (!keys.insert(column.key).second)
            found << column.key;
    return found;
}

} // namespace

class ColumnsWalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noColumnStandsTwice_data() { addWalks(); }
    void noColumnStandsTwice() {
        const auto walk = startWalk();
        QVERIFY(walk->isReady());
        QStringList found;
        std::set<QString> grids;
        walk->everyState([&](const QString& where) {
            for (const GridView* table : walk->window().findChildren<GridView*>())
                if (!table->grid().columns().empty()) {
                    grids.insert(table->objectName());
                    for (const QString& key : twice(*table))
                        found << QStringLiteral("%1, %2: %3").arg(where, table->objectName(), key);
                }
        });
        found.removeDuplicates();
        QVERIFY(isClean(found));
        QVERIFY(grids.size() >= 20);
    }
};

QTEST_MAIN(ColumnsWalkTest)
#include "columns_walk_test.moc"
