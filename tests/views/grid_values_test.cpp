// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/shown_grid.h"

#include <QListWidget>
#include <QPushButton>

using namespace nytto;
using namespace nytto::test;

/// The list of a column's values at its filter.
class GridValuesTest : public QObject {
    Q_OBJECT

    OwnSettings m_settings;

    static QLineEdit* field(const ShownGrid& shown, int column) {
        return shown.panel.findChild<QLineEdit*>(QStringLiteral("services-filters-%1").arg(column));
    }
    static QListWidget* open(ShownGrid& shown, int column) {
        if (auto* filter = shown.panel.findChild<QAction*>(QStringLiteral("services-filter"));
            !filter->isChecked())
            filter->trigger();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::keyClick(field(shown, column), Qt::Key_Down, Qt::AltModifier);
        return shown.panel.findChild<QListWidget*>(QStringLiteral("filter-values-list"));
    }
    static QStringList lines(const QListWidget& list) {
        QStringList all;
        for (int row = 0; row < list.count(); ++row)
            all << list.item(row)->text();
        return all;
    }
    /// Two services of the same cost, and one without.
    static void prepare(ShownGrid& shown) {
        shown.choose(0, 1);
        shown.paste(QStringLiteral("45"));
        shown.choose(1, 1);
        shown.paste(QStringLiteral("?"));
    }

private Q_SLOTS:
    void init() { m_settings.clear(); }

    void theValuesAreListedWithTheirCounts() {
        ShownGrid shown;
        prepare(shown);
        QCOMPARE(lines(*open(shown, 1)),
                 QStringList({QStringLiteral("(All)"), QStringLiteral("45  (2)"),
                              shown.document.language().unknownWord() + QStringLiteral("  (1)")}));
    }

    void withKeysAlone() {
        ShownGrid shown;
        QListWidget* list = open(shown, 0);
        auto* search = list->parentWidget()->findChild<QLineEdit*>();
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space); // none
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(shown.names(), QStringList{QStringLiteral("Zoo")});
    }

    void whatIsSearchedForIsTicked() {
        ShownGrid shown;
        QListWidget* list = open(shown, 0);
        auto* search = list->parentWidget()->findChild<QLineEdit*>();
        search->setText(QStringLiteral("ar"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(shown.names(), QStringList({QStringLiteral("Ängar"), QStringLiteral("Arkiv")}));
    }

    void theFilterSaysWhatItShows() {
        ShownGrid shown;
        QListWidget* list = open(shown, 0);
        list->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(!list->parentWidget()
                     ->findChild<QPushButton*>(QStringLiteral("filter-values-accept"))
                     ->isEnabled());
        list->item(1)->setCheckState(Qt::Checked);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(field(shown, 0)->placeholderText(), QStringLiteral("Arkiv"));
        QCOMPARE(shown.names(), QStringList{QStringLiteral("Arkiv")});
        QTest::keyClick(field(shown, 0), Qt::Key_Escape);
        QCOMPARE(field(shown, 0)->placeholderText(), QStringLiteral("Filter"));
        QCOMPARE(shown.names().size(), 3);
    }

    void itIsCombinedWithWhatIsTyped() {
        ShownGrid shown;
        prepare(shown);
        shown.view().order().setColumnValues(1, QSet<QString>{QStringLiteral("45")});
        QCOMPARE(shown.names(), QStringList({QStringLiteral("Ängar"), QStringLiteral("Zoo")}));
        shown.view().order().setColumnFilter(0, QStringLiteral("zo"));
        QCOMPARE(shown.names(), QStringList{QStringLiteral("Zoo")});
        QCOMPARE(shown.view().order().valuesIn(1).size(), std::size_t{1});
        shown.trigger("show-all");
        QCOMPARE(shown.names().size(), 3);
        QVERIFY(!shown.view().order().columnValues(1));
    }

    void aValueThatIsEditedAwayStaysShown() {
        ShownGrid shown;
        shown.view().order().setColumnValues(0, QSet<QString>{QStringLiteral("Zoo")});
        shown.choose(0, 0);
        shown.paste(QStringLiteral("Djurpark"));
        QCOMPARE(shown.names(), QStringList{QStringLiteral("Djurpark")});
        QVERIFY(shown.offersAgain());
    }
};

QTEST_MAIN(GridValuesTest)

#include "grid_values_test.moc"
