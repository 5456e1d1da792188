// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever hears a table gets each figure with its heading and unit, and a chart as a sentence and a
// table.
#include "model/tables/headings.h"
#include "page_walk.h"
#include "views/panels/chart_drawing.h"
#include "views/panels/chip.h"
#include "views/tables/report_table_model.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

constexpr int rowsHeard = 6;

std::vector<QTableView*> tablesSeen(const QWidget& window) {
    std::vector<QTableView*> seen;
    for (QTableView* table : window.findChildren<QTableView*>())
        if (table->isVisible() && table->model() && table->model()->rowCount() > 0)
            seen.push_back(table);
    return seen;
}

QString headingOf(const QTableView& table, int column) {
    const QAbstractItemModel& model = *table.model();
    const QString spoken =
        model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    return spoken.isEmpty() ? model.headerData(column, Qt::Horizontal).toString() : spoken;
}

/// A sign before a figure is heard as a word.
bool saysMark(const QString& name) {
    const QString last = name.section(QStringLiteral(", "), -1);
    for (const auto code : {Language::Code::Swedish, Language::Code::English})
        for (const auto mark : {CellMark::Assumed, CellMark::Published, CellMark::Difference})
            if (last == markWord(mark, Language(code)))
                return true;
    return false;
}

/// The cells of the first rows that are read without their heading.
QStringList badCells(QTableView& table) {
    QStringList bad;
    QAccessibleTableInterface* cells =
        QAccessible::queryAccessibleInterface(&table)->tableInterface();
    for (int row = 0; row < std::min(rowsHeard, table.model()->rowCount()); ++row)
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            QString shown = table.model()->index(row, column).data().toString();
            const bool isMarked = shown.startsWith(u'*') || shown.startsWith(QChar(0xb0)) ||
                                  shown.startsWith(QChar(0x2260));
            if (isMarked)
                shown.remove(0, 2);
            if (table.isColumnHidden(column) || table.columnSpan(row, column) > 1 ||
                shown.isEmpty())
                continue;
            const QString heading = headingOf(table, column);
            const QString name = cells->cellAt(row, column)->text(QAccessible::Name);
            if (!heading.isEmpty() &&
                (!name.contains(heading) || !name.contains(shown) || (isMarked && !saysMark(name))))
                bad << QStringLiteral("%1: “%2” under “%3” is read as “%4”")
                           .arg(told(table), shown, heading, name);
        }
    return bad;
}

} // namespace

class ReadingWalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsAreReadWithTheirHeading_data() { addWalks(); }
    void cellsAreReadWithTheirHeading() {
        const auto walk = startWalk();
        QVERIFY(walk->isReady());
        QStringList bad;
        walk->everyState([&](const QString& where) {
            for (QTableView* table : tablesSeen(walk->window()))
                for (const QString& fault : badCells(*table))
                    bad << where + QStringLiteral(": ") + fault;
        });
        QVERIFY(isClean(bad));
    }

    /// A heading of amounts, or the amount itself, says in what.
    void amountsAreReadWithTheirUnit_data() {
        QTest::addColumn<int>("language");
        QTest::newRow("Swedish") << static_cast<int>(Language::Code::Swedish);
        QTest::newRow("English") << static_cast<int>(Language::Code::English);
    }
    void amountsAreReadWithTheirUnit() {
        QFETCH(int, language);
        const auto code = static_cast<Language::Code>(language);
        PageWalk walk(QStringLiteral("goteborg-2025"), code);
        QVERIFY(walk.isReady());
        const QString unit = Language(code).unitName(MoneyUnit::Thousands);
        // Bills are in kronor.
        const QString kronor = Language(code).unitName(MoneyUnit::Kronor);
        QStringList bad;
        int heard = 0;
        walk.everyState([&](const QString& where) {
            for (QTableView* table : tablesSeen(walk.window())) {
                const int column = table->model()->columnCount() - 1;
                auto* cells = QAccessible::queryAccessibleInterface(table)->tableInterface();
                for (int row = 0; row < std::min(rowsHeard, table->model()->rowCount()); ++row)
                    for (int at = 0; at <= column; ++at) {
                        const QModelIndex index = table->model()->index(row, at);
                        const QVariant figure = index.data(FigureRole);
                        if (!figure.canConvert<Figure>() || !figure.value<Figure>().isAmount())
                            continue;
                        ++heard;
                        const QString name = cells->cellAt(row, at)->text(QAccessible::Name);
                        if (!name.contains(unit) && !name.endsWith(kronor))
                            bad << where + u' ' + told(*table) + QStringLiteral(": ") + name;
                    }
            }
        });
        QVERIFY(isClean(bad));
        QVERIFY(heard > 200);
    }

    /// A name of its own would stand in the way of a label's text.
    void labelsAreReadAsTheyStand_data() { addWalks(); }
    void labelsAreReadAsTheyStand() {
        const auto walk = startWalk();
        QVERIFY(walk->isReady());
        QStringList bad;
        walk->everyState([&](const QString& where) {
            for (QLabel* label : walk->window().findChildren<QLabel*>()) {
                const QString name =
                    QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name);
                const auto* chip = qobject_cast<const Chip*>(label);
                const auto sign = chip ? signOf(chip->kind()).size() : 0; // is seen
                if (label->isVisible() && label->textFormat() == Qt::PlainText &&
                    name.size() + sign < label->text().size())
                    bad << where + u' ' + told(*label) + QStringLiteral(": ") + label->text();
            }
        });
        QVERIFY(isClean(bad));
    }

    void aChartIsASentenceAndATable_data() { addWalks(); }
    void aChartIsASentenceAndATable() {
        const auto walk = startWalk();
        QVERIFY(walk->isReady());
        int charts = 0;
        QStringList bad;
        walk->everyState([&](const QString& where) {
            for (ChartDrawing* chart : walk->window().findChildren<ChartDrawing*>()) {
                if (!chart->isVisible())
                    continue;
                ++charts;
                if (QAccessible::queryAccessibleInterface(chart)->role() != QAccessible::Chart)
                    bad << where + u' ' + told(*chart) + QStringLiteral(": not told as a chart");
                const QString sentence = chart->accessibleDescription();
                if (chart->accessibleName().isEmpty() || !sentence.endsWith(u'.'))
                    bad << where + u' ' + told(*chart) + QStringLiteral(": ") + sentence;
                auto* button = walk->window().findChild<QAbstractButton*>(
                    chart->objectName() + QStringLiteral("-as-table"));
                button->click();
                const auto* twin = walk->window().findChild<QTableView*>(chart->objectName() +
                                                                         QStringLiteral("-table"));
                if (!twin || !twin->isVisible() || twin->accessibleName().isEmpty() ||
                    twin->model()->rowCount() == 0)
                    bad << where + u' ' + told(*chart) + QStringLiteral(": no table of it");
                button->click();
                if (!chart->isVisible())
                    bad << where + u' ' + told(*chart) + QStringLiteral(": it did not come back");
            }
        });
        const bool isEmpty = QByteArray(QTest::currentDataTag()).startsWith("empty");
        QCOMPARE(charts == 0, isEmpty);
        QVERIFY(isClean(bad));
    }
};

QTEST_MAIN(ReadingWalkTest)
#include "reading_walk_test.moc"
