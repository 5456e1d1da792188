// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/shown_grid.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace nytto;
using namespace nytto::test;

class GridRecalculateTest : public QObject {
    Q_OBJECT

    OwnSettings m_settings;

    template <class T>
    static T* part(const ShownGrid& shown, const char* name) {
        return shown.panel.findChild<T*>(QStringLiteral("services-recalculating-") +
                                         QLatin1String(name));
    }
    static QString told(const ShownGrid& shown) {
        return part<QLabel>(shown, "told")->text().replace(QChar(QChar::Nbsp), u' ');
    }
    static void write(ShownGrid& shown, const QString& change) {
        part<QLineEdit>(shown, "change")->setText(change);
    }
    /// The three costs, the second of which is not known.
    static void beginWithOneUnknown(ShownGrid& shown) {
        shown.choose(1, 1);
        shown.type(QStringLiteral("?"));
        shown.document.forgetEdits();
        shown.choose(0, 1, 2, 1);
        shown.trigger("recalculate");
    }

private Q_SLOTS:
    void init() { m_settings.clear(); }

    void whatComesOfItIsSaidFirst() {
        ShownGrid shown;
        beginWithOneUnknown(shown);
        QCOMPARE(told(shown), QStringLiteral("2 amount(s): 345 tkr; 1 unknown stay(s) so."));
        QVERIFY(!part<QPushButton>(shown, "accept")->isEnabled());
        write(shown, QStringLiteral("+3 %"));
        QCOMPARE(told(shown),
                 QStringLiteral("2 amount(s): 345,00 → 355,35 tkr; 1 unknown stay(s) so."));
        QVERIFY(shown.document.edits().empty());
        shown.choose(0, 1);
        QCOMPARE(told(shown), QStringLiteral("1 amount(s): 300 → 309 tkr."));
    }

    void theSelectionIsChangedAsOneStep() {
        ShownGrid shown;
        beginWithOneUnknown(shown);
        write(shown, QStringLiteral("*1,03"));
        QTest::keyClick(part<QLineEdit>(shown, "change"), Qt::Key_Return);
        QCOMPARE(shown.document.edits().size(), std::size_t{1});
        QCOMPARE(shown.text(0, 1), QStringLiteral("309"));
        QCOMPARE(shown.text(1, 1), shown.document.language().unknownWord());
        QCOMPARE(shown.view().order().index(2, 1).data(PlainRole).toString(),
                 QStringLiteral("46,35"));
        QVERIFY(shown.view().hasFocus());
        shown.document.undo();
        shown.show();
        QCOMPARE(shown.text(0, 1), QStringLiteral("300"));
    }

    void itIsRoundedAsChosen() {
        ShownGrid shown;
        shown.choose(0, 1, 2, 1);
        shown.trigger("recalculate");
        write(shown, QStringLiteral("/7"));
        auto* rounding = part<QComboBox>(shown, "rounding");
        QCOMPARE(rounding->count(), 3); // öre, kr, tkr
        rounding->setCurrentIndex(2);
        QTest::keyClick(part<QLineEdit>(shown, "change"), Qt::Key_Return);
        QStringList exact;
        for (int row = 0; row < 3; ++row)
            exact << shown.view().order().index(row, 1).data(PlainRole).toString();
        QCOMPARE(exact,
                 QStringList({QStringLiteral("43"), QStringLiteral("171"), QStringLiteral("6")}));
    }

    void whatIsNoNumberIsPassedOverAndCounted() {
        ShownGrid shown;
        shown.choose(0, 0, 2, 2);
        shown.trigger("recalculate");
        write(shown, QStringLiteral("*2"));
        QCOMPARE(told(shown), QStringLiteral("3 amount(s): 1 545 → 3 090 tkr; 3 that cannot be "
                                             "typed over is/are passed over; 3 text(s) is/are "
                                             "passed over."));
        part<QPushButton>(shown, "accept")->click();
        QCOMPARE(shown.names(), QStringList({QStringLiteral("Ängar"), QStringLiteral("Arkiv"),
                                             QStringLiteral("Zoo")}));
        QCOMPARE(shown.text(1, 1).remove(QChar(QChar::Nbsp)), QStringLiteral("2400"));
    }

    void aColumnIsSelectedWhole() {
        ShownGrid shown;
        shown.choose(1, 1);
        shown.trigger("select-column");
        QCOMPARE(shown.view().selectedCells().size(), 3);
        QCOMPARE(shown.view().currentCell().column(), 1);
    }

    void whatCannotBeIsSaid_data() {
        QTest::addColumn<QString>("change");
        QTest::newRow("not to be read") << QStringLiteral("*x");
        QTest::newRow("too large") << QStringLiteral("*1000000000000");
    }
    void whatCannotBeIsSaid() {
        QFETCH(QString, change);
        ShownGrid shown;
        shown.choose(0, 1, 2, 1);
        shown.trigger("recalculate");
        const QString before = told(shown);
        write(shown, change);
        QVERIFY(told(shown) != before);
        QVERIFY(!part<QPushButton>(shown, "accept")->isEnabled());
        QTest::keyClick(part<QLineEdit>(shown, "change"), Qt::Key_Return);
        QVERIFY(shown.document.edits().empty());
        QTest::keyClick(part<QLineEdit>(shown, "change"), Qt::Key_Escape);
        QVERIFY(part<QLineEdit>(shown, "change")->parentWidget()->isHidden());
        QVERIFY(shown.view().hasFocus());
    }
};

QTEST_MAIN(GridRecalculateTest)

#include "grid_recalculate_test.moc"
