// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/backups_dialog.h"
#include "app/document/backups_table.h"
#include "model/storage/backups.h"
#include "page_window.h"

#include <QFileInfo>
#include <QTableView>

using namespace nytto;
using nytto::test::PageWindow;

class BackupsDialogTest : public QObject {
    Q_OBJECT

    std::optional<PageWindow> m_window;
    QString m_path; ///< of the document

    static constexpr int name = 0;
    QString first() const { return PageWindow::shown(m_window->table("services"), 0, name); }
    void rename(const QString& text) {
        PageWindow::type(m_window->table("services"), 0, name, text);
    }
    /// The dialog, with one backup in it: of the state before the first edit.
    BackupsDialog* dialog() {
        m_window->trigger("backups");
        auto* shown = m_window->find<BackupsDialog>(QStringLiteral("backups-dialog"));
        const QTableView* list = table(*shown);
        if (!QTest::qWaitFor([&] { return list->model()->rowCount() > 0; }))
            qFatal("There is no backup.");
        return shown;
    }
    static QTableView* table(const QDialog& dialog) {
        return dialog.findChild<QTableView*>(QStringLiteral("backups"));
    }
    static void press(const QDialog& dialog, const char* button) {
        dialog.findChild<QPushButton*>(QString::fromLatin1(button))->click();
    }
    static QLabel* difference(const QDialog& dialog) {
        return dialog.findChild<QLabel*>(QStringLiteral("backups-difference"));
    }
    QString message() const { return m_window->find<QLabel>(QStringLiteral("message"))->text(); }

private Q_SLOTS:
    void init() {
        m_window.emplace("goteborg-2025", "services");
        QVERIFY(m_window->isReady());
        m_path = m_window->answers().toMake;
    }
    void cleanup() { m_window.reset(); }

    void restoringIsOneStepToUndo() {
        const QString before = first();
        rename(QStringLiteral("Ändrad"));
        rename(QStringLiteral("Ändrad igen"));
        BackupsDialog* shown = dialog();
        QTRY_VERIFY(shown->findChild<QPushButton*>(QStringLiteral("restore-backup"))->isEnabled());
        QVERIFY2(difference(*shown)->text().contains(u'1'), qPrintable(difference(*shown)->text()));
        press(*shown, "restore-backup");
        QCOMPARE(first(), before);
        QVERIFY(!message().isEmpty());
        QVERIFY(!shown->isVisible());
        m_window->trigger("undo");
        QCOMPARE(first(), QStringLiteral("Ändrad igen"));
        m_window->trigger("redo");
        QCOMPARE(first(), before);
    }
    void thePresentStateIsBackedUpFirst() {
        rename(QStringLiteral("Ändrad"));
        const Backups backups(m_path, {});
        BackupsDialog* shown = dialog();
        QTRY_VERIFY(shown->findChild<QPushButton*>(QStringLiteral("restore-backup"))->isEnabled());
        press(*shown, "restore-backup");
        QTRY_COMPARE(backups.list().size(), std::size_t{2});
        QCOMPARE(backups.list().front().revision, 2);
    }
    void aCopyIsOpened() {
        const QString before = first();
        rename(QStringLiteral("Ändrad"));
        BackupsDialog* shown = dialog();
        m_window->answers().toMake = m_path + QStringLiteral(".copy.nyp");
        QTRY_VERIFY(shown->findChild<QPushButton*>(QStringLiteral("open-backup"))->isEnabled());
        press(*shown, "open-backup");
        QCOMPARE(m_window->window().windowTitle(),
                 QFileInfo(m_window->answers().toMake).fileName());
        QCOMPARE(first(), before);
        QVERIFY(!shown->isVisible());
    }
    /// Where the damage lies is only seen when everything in the backup is looked at.
    void aDamagedBackupIsOfNoUse() {
        rename(QStringLiteral("Ändrad"));
        BackupsDialog* shown = dialog();
        QTRY_VERIFY(shown->findChild<QPushButton*>(QStringLiteral("restore-backup"))->isEnabled());
        QFile file(Backups(m_path, {}).list().front().key);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(8192));
        file.write(QByteArray(4096, '\x5a'));
        file.close();
        for (const char* button : {"restore-backup", "open-backup"}) {
            m_window->answers().toMake = m_path + QStringLiteral(".copy.nyp");
            difference(*shown)->clear();
            press(*shown, button);
            QVERIFY2(difference(*shown)->text().contains(QFileInfo(file).fileName()), button);
            QCOMPARE(first(), QStringLiteral("Ändrad"));
            QVERIFY(!QFile::exists(m_window->answers().toMake));
        }
    }
    void aDocumentThatCannotBeOpenedHasItsBackups() {
        const QString before = first();
        rename(QStringLiteral("Ändrad"));
        m_window->trigger("close-document");
        QTRY_COMPARE(Backups(m_path, {}).list().size(), std::size_t{2});
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(4096));
        file.write(QByteArray(8192, '\x5a'));
        file.close();
        auto* action = m_window->find<QAction>(QStringLiteral("backups"));
        QVERIFY(!action->isEnabled());
        QVERIFY(!m_window->window().openDocument(m_path));
        QVERIFY(action->isEnabled());
        for (const QString& said :
             {QStringLiteral(".nyp.backups"), timeOf(Backups(m_path, {}).list().front())})
            QVERIFY2(message().contains(said), qPrintable(message()));
        QVERIFY2(!message().contains(QStringLiteral("database")), qPrintable(message()));
        auto* button = m_window->find<QPushButton>(QStringLiteral("open-backups"));
        QVERIFY(button->isVisible());
        button->click();
        const auto* shown = m_window->find<BackupsDialog>(QStringLiteral("backups-dialog"));
        QVERIFY(shown);
        QVERIFY(!shown->findChild<QPushButton*>(QStringLiteral("restore-backup"))->isVisible());
        m_window->answers().toMake = m_path + QStringLiteral(".copy.nyp");
        QTRY_VERIFY(shown->findChild<QPushButton*>(QStringLiteral("open-backup"))->isEnabled());
        press(*shown, "open-backup");
        QVERIFY(m_window->window().hasDocument());
        QCOMPARE(first(), QStringLiteral("Ändrad"));
        QVERIFY(!button->isVisible());
    }
    void itGoesWithItsDocument() {
        rename(QStringLiteral("Ändrad"));
        const QPointer<BackupsDialog> shown = dialog();
        m_window->trigger("close-document");
        QVERIFY(!shown || !shown->isVisible());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!shown);
    }
    void theKeyboardIsEnough() {
        rename(QStringLiteral("Ändrad"));
        BackupsDialog* shown = dialog();
        QVERIFY(QTest::qWaitForWindowActive(shown));
        QCOMPARE(shown->focusWidget()->objectName(), QStringLiteral("backups"));
        for (const QWidget* widget : shown->findChildren<QWidget*>()) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            if (!widget->isVisibleTo(shown) || widget->focusPolicy() == Qt::NoFocus ||
                (button && !button->text().isEmpty()))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty() ||
                         widget->objectName().startsWith(QLatin1String("qt_")),
                     qPrintable(widget->objectName()));
        }
        QTest::keyClick(shown->focusWidget(), Qt::Key_Escape);
        QVERIFY(!shown->isVisible());
    }
};

QTEST_MAIN(BackupsDialogTest)
#include "backups_dialog_test.moc"
