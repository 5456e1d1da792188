// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed is kept until it is stored: on a full disk nothing is lost.
#include "page_window.h"
#include "tests/model/failing_disk.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPointer>

using namespace nytto;
using nytto::test::PageWindow;

namespace {

/// A window whose document lies on a disk that can become full.
class FullDiskWindow {
    FailingDisk m_disk;

public:
    explicit FullDiskWindow(const char* page) : window("goteborg-2025", page) {
        window.window().activateWindow();
        m_isActive = QTest::qWaitForWindowActive(&window.window());
    }

    bool isReady() const { return m_isActive && window.isReady(); }
    void fill() { m_disk.begin(FailingDisk::Failure::Full, 1); }
    /// Whether anything failed meanwhile.
    bool makeRoom() { return m_disk.end(); }
    QString message() const { return window.find<QLabel>(QStringLiteral("message"))->text(); }

    PageWindow window;

private:
    bool m_isActive = false;
};

template <class Editor>
Editor* openEditor(const GridView& table) {
    for (auto* editor : table.findChildren<Editor*>(QStringLiteral("cell-editor")))
        if (!editor->isHidden())
            return editor;
    return nullptr;
}

/// What the bubbles that are seen on the table say.
QStringList reasonsBeside(const GridView& table) {
    QStringList reasons;
    for (const auto* bubble : table.findChildren<QLabel*>(QStringLiteral("error-bubble")))
        if (bubble->isVisible())
            reasons << bubble->text();
    return reasons;
}

} // namespace

class UnstoredEditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavingAsksOnceWhetherItMayBeLost_data() {
        QTest::addColumn<QString>("where");
        QTest::addColumn<bool>("mayLose");
        for (const char* where : {"a cell", "a field"})
            for (const bool mayLose : {false, true})
                QTest::addRow("%s, %s", where, mayLose ? "it may" : "it may not")
                    << QString::fromLatin1(where) << mayLose;
    }
    void leavingAsksOnceWhetherItMayBeLost() {
        QFETCH(QString, where);
        QFETCH(bool, mayLose);
        FullDiskWindow full("initiatives");
        QVERIFY(full.isReady());
        full.window.answers().mayLose = mayLose;
        full.fill();
        if (where == QLatin1String("a cell")) {
            GridView& table = full.window.table("initiatives");
            PageWindow::type(table, 0, PageWindow::column(table, "name"), QStringLiteral("Nytt"));
        } else {
            auto* name = full.window.find<QLineEdit>(QStringLiteral("initiative-name"));
            name->setFocus();
            name->selectAll();
            QTest::keyClicks(name, QStringLiteral("Nytt"));
            QTest::keyClick(name, Qt::Key_Tab);
        }
        QCOMPARE(full.window.window().close(), mayLose);
        QCOMPARE(full.window.answers().losses, 1);
        QVERIFY(full.makeRoom());
        full.window.answers().mayLose = true; // for the end of the test
    }

    void whereNobodyCanBeAskedItIsTold() {
        FullDiskWindow full("initiatives");
        QVERIFY(full.isReady());
        QVERIFY(!full.window.window().letTextsGo());
        full.fill();
        GridView& table = full.window.table("initiatives");
        PageWindow::type(table, 0, PageWindow::column(table, "name"), QStringLiteral("Nytt"));
        QCOMPARE(full.window.window().rescue(), QString());
        QVERIFY(full.window.window().letTextsGo());
        QVERIFY(full.window.window().close());
        QCOMPARE(full.window.answers().losses, 0);
        QVERIFY(full.makeRoom());
    }

    void aCellStaysOpenWithWhatWasTyped_data() {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a name, which stays while others scroll")
            << QByteArray("services") << QByteArray("name") << QStringLiteral("Telefoni och post")
            << QStringLiteral("Telefoni och post");
        QTest::newRow("a net benefit") << QByteArray("initiatives") << QByteArray("netBenefit")
                                       << QStringLiteral("4711") << QStringLiteral("4 711");
    }
    void aCellStaysOpenWithWhatWasTyped() {
        QFETCH(QByteArray, page);
        QFETCH(QByteArray, key);
        QFETCH(QString, typed);
        FullDiskWindow full(page.constData());
        QVERIFY(full.isReady());
        GridView& table = full.window.table(page.constData());
        const int column = PageWindow::column(table, key.constData());
        const QString before = PageWindow::shown(table, 0, column);
        full.fill();
        PageWindow::type(table, 0, column, typed);
        const QPointer<QLineEdit> editor = openEditor<QLineEdit>(table);
        QVERIFY(editor);
        QCOMPARE(editor->text(), typed);
        QVERIFY2(full.message().contains(QStringLiteral("no room")), qPrintable(full.message()));
        QCOMPARE(PageWindow::shown(table, 0, column), before);
        QVERIFY(!reasonsBeside(table).isEmpty());
        QVERIFY2(reasonsBeside(table).front().contains(QStringLiteral("no room")),
                 qPrintable(reasonsBeside(table).front()));

        table.setCurrentIndex(table.model()->index(2, column)); // going elsewhere keeps it, too
        QCOMPARE(openEditor<QLineEdit>(table), editor.data());
        QCOMPARE(editor->text(), typed);
        table.setFocus();
        QVERIFY(full.makeRoom());
        table.setCurrentIndex(table.model()->index(0, column));
        QTest::keyClick(&table, Qt::Key_F2); // leads back to it
        QVERIFY(editor->hasFocus());
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(!openEditor<QLineEdit>(table));
        QTEST(PageWindow::shown(table, 0, column), "shown");
        full.window.trigger("undo");
        QCOMPARE(PageWindow::shown(table, 0, column), before);
    }

    void whatIsTypedElsewhereGoesThere() {
        FullDiskWindow full("initiatives");
        QVERIFY(full.isReady());
        GridView& table = full.window.table("initiatives");
        const int column = PageWindow::column(table, "name");
        const QString before = PageWindow::shown(table, 0, column);
        full.fill();
        PageWindow::type(table, 0, column, QStringLiteral("Nytt"));
        const QPointer<QLineEdit> editor = openEditor<QLineEdit>(table);
        QVERIFY(editor);
        table.setFocus();
        table.setCurrentIndex(table.model()->index(2, column));
        QVERIFY(full.makeRoom());
        QTest::keyClicks(&table, QStringLiteral("A"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("nnat"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(PageWindow::shown(table, 2, column), QStringLiteral("Annat"));
        QVERIFY(editor);
        QCOMPARE(editor->text(), QStringLiteral("Nytt"));
        QCOMPARE(PageWindow::shown(table, 0, column), before);
        full.window.answers().mayLose = true; // for the end of the test
    }

    /// Figures that are typed down a column, without a look at the screen.
    void whatIsTypedAfterARefusalTakesItsPlace_data() {
        QTest::addColumn<QString>("first");
        QTest::addColumn<bool>("isFull");
        QTest::newRow("a full disk") << QStringLiteral("15") << true;
        QTest::newRow("no figure") << QStringLiteral("abc") << false;
    }
    void whatIsTypedAfterARefusalTakesItsPlace() {
        QFETCH(QString, first);
        QFETCH(bool, isFull);
        FullDiskWindow full("initiatives");
        QVERIFY(full.isReady());
        GridView& table = full.window.table("initiatives");
        if (isFull)
            full.fill();
        PageWindow::type(table, 0, PageWindow::column(table, "netBenefit"), first);
        const QPointer<QLineEdit> editor = openEditor<QLineEdit>(table);
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("16"));
        QCOMPARE(editor->text(), QStringLiteral("16"));
        QTest::keyClick(editor, Qt::Key_Escape);
        if (isFull)
            QVERIFY(full.makeRoom());
    }

    void leavingTriesAgainFirst_data() {
        QTest::addColumn<QString>("where");
        for (const char* where : {"a cell", "a field", "a field of a row chosen before"})
            QTest::newRow(where) << QString::fromLatin1(where);
    }
    void leavingTriesAgainFirst() {
        QFETCH(QString, where);
        FullDiskWindow full("initiatives");
        QVERIFY(full.isReady());
        GridView& table = full.window.table("initiatives");
        const int column = PageWindow::column(table, "name");
        full.fill();
        if (where == QLatin1String("a cell")) {
            PageWindow::type(table, 0, column, QStringLiteral("Nytt"));
        } else {
            auto* name = full.window.find<QLineEdit>(QStringLiteral("initiative-name"));
            name->setFocus();
            name->selectAll();
            QTest::keyClicks(name, QStringLiteral("Nytt"));
            QTest::keyClick(name, Qt::Key_Tab);
            if (where != QLatin1String("a field"))
                table.setCurrentIndex(table.model()->index(2, column));
        }
        full.window.window().showPage(QStringLiteral("services"));
        QVERIFY(full.makeRoom());
        QVERIFY(!full.window.window().letTextsGo());
        QCOMPARE(PageWindow::shown(table, 0, column), QStringLiteral("Nytt"));
        QVERIFY(full.window.window().close());
        QCOMPARE(full.window.answers().losses, 0);
    }

    void theRefusedTextOfACellOutlivesItsRows_data() {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<bool>("isUndone");
        QTest::newRow("a row is added") << QByteArray("add") << false;
        QTest::newRow("its row is removed, and is there again") << QByteArray("remove") << true;
    }
    void theRefusedTextOfACellOutlivesItsRows() {
        QFETCH(QByteArray, action);
        QFETCH(bool, isUndone);
        FullDiskWindow full("initiatives");
        QVERIFY(full.isReady());
        GridView& table = full.window.table("initiatives");
        PageWindow::type(table, 1, PageWindow::column(table, "netBenefit"), QStringLiteral("abc"));
        QVERIFY(openEditor<QLineEdit>(table));
        const int rows = table.model()->rowCount();
        if (action == "add") {
            QTest::keyClick(&table, Qt::Key_Insert, Qt::ControlModifier);
            QCOMPARE(table.model()->rowCount(), rows + 1);
        } else {
            table.setCurrentIndex(table.model()->index(1, 0));
            table.selectRow(1);
            QTest::keyClick(&table, Qt::Key_Delete, Qt::ControlModifier);
            QCOMPARE(table.model()->rowCount(), rows - 1);
        }
        if (isUndone) {
            full.window.trigger("undo");
            QCOMPARE(table.model()->rowCount(), rows);
        }
        const auto kept = [&] {
            for (const auto* editor : table.findChildren<QLineEdit*>(QStringLiteral("cell-editor")))
                if (!editor->isHidden() && editor->text() == QLatin1String("abc"))
                    return true;
            return false;
        };
        QTRY_VERIFY(kept());
        full.window.answers().mayLose = true; // for the end of the test
    }

    void escapeGivesItUp() {
        FullDiskWindow full("services");
        QVERIFY(full.isReady());
        GridView& table = full.window.table("services");
        const QString before = PageWindow::shown(table, 0, 0);
        full.fill();
        PageWindow::type(table, 0, 0, QStringLiteral("Telefoni och post"));
        QVERIFY(openEditor<QLineEdit>(table));
        QTest::keyClick(openEditor<QLineEdit>(table), Qt::Key_Escape);
        QVERIFY(!openEditor<QLineEdit>(table));
        QVERIFY(full.makeRoom());
        QCOMPARE(PageWindow::shown(table, 0, 0), before);
        PageWindow::type(table, 1, 0, QStringLiteral("Telefoni"));
        QCOMPARE(PageWindow::shown(table, 1, 0), QStringLiteral("Telefoni"));
    }

    void whatWasTypedIsStoredOnceThereIsRoom() {
        FullDiskWindow full("services");
        QVERIFY(full.isReady());
        GridView& table = full.window.table("services");
        full.fill();
        PageWindow::type(table, 0, 0, QStringLiteral("Telefoni och post"));
        QVERIFY(openEditor<QLineEdit>(table));
        QVERIFY(full.makeRoom());
        table.setFocus(); // going elsewhere is as good as Enter
        QVERIFY(!openEditor<QLineEdit>(table));
        QCOMPARE(PageWindow::shown(table, 0, 0), QStringLiteral("Telefoni och post"));
    }

    void aChoiceOfACellStays() {
        FullDiskWindow full("initiatives");
        QVERIFY(full.isReady());
        GridView& table = full.window.table("initiatives");
        const int column = PageWindow::column(table, "certainty");
        table.setCurrentIndex(table.model()->index(0, column));
        table.edit(table.currentIndex());
        auto* list = openEditor<QComboBox>(table);
        QVERIFY(list);
        const int chosen = (list->currentIndex() + 1) % list->count();
        list->setCurrentIndex(chosen);
        full.fill();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(openEditor<QComboBox>(table), list);
        QCOMPARE(list->currentIndex(), chosen);
        const QString text = list->currentText();
        QVERIFY(full.makeRoom());
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(!openEditor<QComboBox>(table));
        QCOMPARE(PageWindow::shown(table, 0, column), text);
    }

    void aLineOfAFormStays() {
        FullDiskWindow full("settings");
        QVERIFY(full.isReady());
        auto* line = full.window.find<QLineEdit>(QStringLiteral("settings-municipality"));
        auto* refusal = full.window.find<QLabel>(QStringLiteral("settings-municipality-refusal"));
        line->setFocus();
        line->selectAll();
        full.fill();
        QTest::keyClicks(line, QStringLiteral("Molndal"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(line->text(), QStringLiteral("Molndal"));
        QVERIFY(refusal->isVisible());
        QVERIFY2(refusal->text().contains(QStringLiteral("no room")), qPrintable(refusal->text()));
        QVERIFY(full.makeRoom());
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(line->text(), QStringLiteral("Molndal"));
        QVERIFY(!refusal->isVisible());
        QVERIFY(full.window.undoText().contains(QStringLiteral("“")));
    }

    void aNoteStays() {
        FullDiskWindow full("services");
        QVERIFY(full.isReady());
        GridView& table = full.window.table("services");
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, 0));
        full.window.trigger("services-note");
        const QPointer<QWidget> editor = full.window.find<QWidget>(QStringLiteral("note-editor"));
        QVERIFY(editor);
        auto* text = editor->findChild<QPlainTextEdit*>(QStringLiteral("note-text-0"));
        QTest::keyClicks(text, QStringLiteral("Antaget"));
        full.fill();
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(editor && editor->isVisible());
        auto* refusal = editor->findChild<QLabel*>(QStringLiteral("note-refusal"));
        QVERIFY(refusal->isVisible());
        QVERIFY2(refusal->text().contains(QStringLiteral("no room")), qPrintable(refusal->text()));
        table.setFocus();
        QVERIFY(editor && editor->isVisible());
        QCOMPARE(text->toPlainText(), QStringLiteral("Antaget"));
        QVERIFY(full.makeRoom());
        text->setFocus();
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!editor);
        QVERIFY2(table.model()->index(0, 0).data(NoteRole).toString().contains(
                     QStringLiteral("Antaget")),
                 qPrintable(table.model()->index(0, 0).data(NoteRole).toString()));
    }

    void aPastedBlockStays() {
        FullDiskWindow full("services");
        QVERIFY(full.isReady());
        GridView& table = full.window.table("services");
        const int rows = table.model()->rowCount();
        full.fill();
        PageWindow::paste(table, rows - 1, 0, QStringLiteral("Sist\nNyare än sist\n"));
        auto* preview = table.parentWidget()->findChild<QWidget*>(QStringLiteral("paste-preview"));
        auto* paste = preview->findChild<QPushButton*>(QStringLiteral("paste-rest"));
        QVERIFY(preview->isVisible());
        paste->click();
        QVERIFY(preview->isVisible());
        QCOMPARE(table.model()->rowCount(), rows);
        QVERIFY(full.makeRoom());
        paste->click();
        QVERIFY(!preview->isVisible());
        QCOMPARE(table.model()->rowCount(), rows + 1);
    }
};

QTEST_MAIN(UnstoredEditsTest)
#include "unstored_edits_test.moc"
