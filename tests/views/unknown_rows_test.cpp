// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/result_table.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>
#include <QToolButton>

using namespace nytto;

namespace {

/// Units with their bills of two years: "A 1 2", "B ? ?", "C ? 3", "D ? ?" and their sum.
ReportTable bills() {
    ReportTable table;
    table.key = QStringLiteral("bills");
    table.title = QStringLiteral("Räkningar");
    table.columns = {{QStringLiteral("name"), QStringLiteral("Nämnd")},
                     {QStringLiteral("2025"), QStringLiteral("2025"), ColumnType::Amount},
                     {QStringLiteral("2026"), QStringLiteral("2026"), ColumnType::Amount}};
    const auto add = [&](const char* name, const Figure& first, const Figure& second) {
        table.rows.push_back({QString::fromLatin1(name),
                              RowKind::Body,
                              {QString::fromLatin1(name), first, second},
                              EntityRef{QStringLiteral("unit"), QUuid::createUuid()}});
    };
    add("A", Money::ofThousands(1), Money::ofThousands(2));
    add("B", Figure::unknown(), Figure::unknown());
    add("C", Figure::unknown(), Money::ofThousands(3));
    add("D", Figure::unknown(), Figure::unknown());
    table.rows.push_back({QStringLiteral("sum"),
                          RowKind::Total,
                          {QStringLiteral("Summa"), Figure::unknown(), Figure::unknown()}});
    return table;
}

struct ShownBills {
    ResultTable table{QStringLiteral("bills"), ResultTable::Manner::Figures,
                      Language(Language::Code::Swedish)};

    explicit ShownBills(ReportTable shown = bills()) {
        table.resize(500, 300);
        table.setTable(std::move(shown));
        table.show();
        table.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&table);
    }
    /// "A C Summa".
    QString names() const {
        QStringList all;
        for (int row = 0; row < table.view()->model()->rowCount(); ++row)
            all << table.view()->model()->index(row, 0).data().toString();
        return all.join(u' ');
    }
    QToolButton& line() { return *table.findChild<QToolButton*>(QStringLiteral("bills-unknown")); }
    void press(int key) {
        line().setFocus();
        QTest::keyClick(&line(), static_cast<Qt::Key>(key));
    }
};

const auto folded = QStringLiteral("A C Summa");
const auto open = QStringLiteral("A B C D Summa");

} // namespace

Q_DECLARE_METATYPE(std::function<void(ShownBills&)>)

class UnknownRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areALineBelowTheOthers() {
        ShownBills shown;
        QCOMPARE(shown.names(), folded);
        QVERIFY(shown.line().isVisible());
        QVERIFY2(shown.line().text().startsWith(u'2'), qPrintable(shown.line().text()));
        QVERIFY(shown.line().accessibleName().contains(QStringLiteral("Räkningar")));
        QCOMPARE(shown.table.table().rows.size(), std::size_t{5}); // as printed and exported
    }

    void theLineOpensAndFoldsThem_data() {
        QTest::addColumn<std::function<void(ShownBills&)>>("act");
        QTest::addColumn<QString>("names");
        using Act = std::function<void(ShownBills&)>;
        QTest::newRow("Enter") << Act([](ShownBills& shown) { shown.press(Qt::Key_Return); })
                               << open;
        QTest::newRow("Space") << Act([](ShownBills& shown) { shown.press(Qt::Key_Space); })
                               << open;
        QTest::newRow("a click") << Act([](ShownBills& shown) {
            QTest::mouseClick(&shown.line(), Qt::LeftButton);
        }) << open;
        QTest::newRow("Enter twice") << Act([](ShownBills& shown) {
            shown.press(Qt::Key_Return);
            shown.press(Qt::Key_Return);
        }) << folded;
        QTest::newRow("one of them is looked for")
            << Act([](ShownBills& shown) { QVERIFY(shown.table.select(QStringLiteral("D"))); })
            << open;
        QTest::newRow("another one is looked for")
            << Act([](ShownBills& shown) { QVERIFY(shown.table.select(QStringLiteral("C"))); })
            << folded;
        QTest::newRow("open ones stay open in a new state") << Act([](ShownBills& shown) {
            shown.press(Qt::Key_Return);
            shown.table.setTable(bills());
        }) << open;
        QTest::newRow("one that becomes known is shown") << Act([](ShownBills& shown) {
            ReportTable known = bills();
            known.rows[1].cells[1] = Cell(Money::ofThousands(5));
            shown.table.setTable(known);
        }) << open; // a single one is no number of rows
    }
    void theLineOpensAndFoldsThem() {
        QFETCH(std::function<void(ShownBills&)>, act);
        ShownBills shown;
        act(shown);
        QTEST(shown.names(), "names");
    }

    void aListOfWhatToSeeToHidesNothing() {
        ResultTable list(QStringLiteral("list"), ResultTable::Manner::List,
                         Language(Language::Code::Swedish));
        list.setTable(bills());
        QCOMPARE(list.view()->model()->rowCount(), 5);
    }

    void allThatIsCopiedHasThem() {
        ShownBills shown;
        shown.table.view()->selectAll();
        shown.table.findChild<QAction*>(QStringLiteral("bills-copy"))->trigger();
        QStringList names;
        for (const QString& line :
             QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts))
            names << line.section(u'\t', 0, 0);
        QCOMPARE(names.join(u' '), open);
        QCOMPARE(shown.names(), folded);
        QCOMPARE(shown.table.view()->selectionModel()->selectedIndexes().size(), qsizetype{9});
    }

    void aPartIsCopiedAsItIs() {
        ShownBills shown;
        QAbstractItemModel* model = shown.table.view()->model();
        shown.table.view()->selectionModel()->select(
            QItemSelection(model->index(0, 0), model->index(1, 0)),
            QItemSelectionModel::ClearAndSelect);
        shown.table.findChild<QAction*>(QStringLiteral("bills-copy"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("A\nC\n"));
    }
};

QTEST_MAIN(UnknownRowsTest)
#include "unknown_rows_test.moc"
