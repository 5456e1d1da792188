// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTableView>

using namespace nytto;
using nytto::test::PageWindow;

class HistoryPanelTest : public QObject {
    Q_OBJECT

    std::optional<PageWindow> m_window;

    static constexpr int name = 0;
    void rename(int row, const char* text, const char* author = "anna") {
        qputenv("USER", author);
        PageWindow::type(m_window->table("services"), row, name, QString::fromUtf8(text));
    }
    QTableView* history() const { return m_window->find<QTableView>(QStringLiteral("history")); }
    QComboBox* box(const char* what) const {
        return m_window->find<QComboBox>(QStringLiteral("history-") + QString::fromLatin1(what));
    }
    static QStringList texts(const QComboBox& box) {
        QStringList all;
        for (int at = 0; at < box.count(); ++at)
            all << box.itemText(at);
        return all;
    }
    /// A column of the first rows: 1 is who, 5 is what the value became.
    QStringList column(int column, int rows = 3) const {
        QStringList shown;
        for (int row = 0; row < std::min(rows, history()->model()->rowCount()); ++row)
            shown << history()->model()->index(row, column).data().toString();
        return shown;
    }

private Q_SLOTS:
    void init() {
        m_window.emplace("goteborg-2025", "services");
        QVERIFY(m_window->isReady());
    }
    void cleanup() { m_window.reset(); }

    void theHistoryFollowsWhatIsEdited() {
        m_window->trigger("show-history");
        rename(0, "Ärende");
        QTRY_COMPARE(column(5, 1), QStringList{QStringLiteral("Ärende")});
        m_window->trigger("undo");
        QTRY_VERIFY(column(6, 1).value(0).contains(u':'));
        QCOMPARE(column(4, 1), QStringList{QStringLiteral("Ärende")});
    }
    void theChangesOfAPerson() {
        rename(0, "Ett", "bo");
        rename(1, "Två", "anna");
        m_window->trigger("show-history");
        QTRY_VERIFY(box("author")->count() >= 3);
        box("author")->setCurrentText(QStringLiteral("bo"));
        QTRY_COMPARE(history()->model()->rowCount(), 1);
        QCOMPARE(column(5), QStringList{QStringLiteral("Ett")});
        rename(2, "Tre", "bo");
        QTRY_COMPARE(column(5), (QStringList{QStringLiteral("Tre"), QStringLiteral("Ett")}));
        QCOMPARE(box("author")->currentText(), QStringLiteral("bo"));
    }
    void whatWasTouchedCanBeChosenInTheOrderOfTheLanguage() {
        rename(0, "Örn");
        rename(1, "Zebra");
        rename(2, "Ärende");
        m_window->trigger("show-history");
        QCOMPARE(texts(*box("subject")).mid(1),
                 (QStringList{QStringLiteral("Tjänster"), QStringLiteral("Zebra (Tjänst)"),
                              QStringLiteral("Ärende (Tjänst)"), QStringLiteral("Örn (Tjänst)")}));
        box("subject")->setCurrentIndex(2);
        QTRY_COMPARE(column(5, 1), QStringList{QStringLiteral("Zebra")});
        QVERIFY(history()->model()->rowCount() < 10);
    }
    /// F8, and then more of the same row.
    void aCellsHistoryCanBeWidened() {
        rename(1, "Zebra");
        GridView& table = m_window->table("services");
        const int cost = 1;
        PageWindow::type(table, 1, cost, QStringLiteral("77"));
        table.setCurrentIndex(table.model()->index(1, cost));
        m_window->trigger("services-history");
        auto* field = m_window->find<QCheckBox>(QStringLiteral("history-field"));
        QVERIFY(field->isVisible() && field->isChecked());
        QCOMPARE(history()->model()->rowCount(), 2); // since it was made
        QCOMPARE(box("subject")->currentText(), QStringLiteral("Zebra (Tjänst)"));
        field->setChecked(false);
        QTRY_COMPARE(history()->model()->rowCount(), 3);
        box("subject")->setCurrentIndex(0);
        QTRY_VERIFY(history()->model()->rowCount() > 100);
        QVERIFY(!field->isVisible());
    }
    void moreIsReadWhenItIsAskedFor() {
        m_window->trigger("show-history");
        auto* more = m_window->find<QPushButton>(QStringLiteral("history-more"));
        QVERIFY(more->isVisible());
        QCOMPARE(history()->model()->rowCount(), 200);
        more->click();
        QTRY_VERIFY(history()->model()->rowCount() > 200);
    }
};

QTEST_MAIN(HistoryPanelTest)
#include "history_panel_test.moc"
