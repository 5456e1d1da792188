// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/main_window.h"
#include "given_answers.h"
#include "views/tables/grid_panel.h"
#include "views/tables/grid_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace nytto::test {

/// The main window with a sample open and one of its pages shown, as a test drives it.
class PageWindow {
public:
    PageWindow(const char* sample, const char* page)
        : m_isReady(prepared(m_folder)), m_window(m_answers, Language(Language::Code::Swedish)) {
        m_answers.toMake = m_folder.filePath(QStringLiteral("made.nyp"));
        find<QPushButton>(QStringLiteral("start-sample-") + QString::fromLatin1(sample))->click();
        m_window.show();
        m_window.showPage(QString::fromLatin1(page));
    }

    bool isReady() const { return m_isReady && m_window.hasDocument(); }
    MainWindow& window() { return m_window; }
    GivenAnswers& answers() { return m_answers; }
    template <class T>
    T* find(const QString& name) const {
        return m_window.findChild<T*>(name);
    }
    GridView& table(const char* name) const { return *find<GridView>(QString::fromLatin1(name)); }
    void trigger(const char* action) { find<QAction>(QString::fromLatin1(action))->trigger(); }
    QString undoText() const { return find<QAction>(QStringLiteral("undo"))->text(); }

    /// The column of a field (of a year, where it is a series) or of a computed value.
    static int column(const GridView& table, const char* key, std::optional<int> year = {}) {
        return table.grid().columnOf(QString::fromLatin1(key), year);
    }
    /// What the table shows, with ordinary spaces; rows are counted as they are shown.
    static QString shown(const GridView& table, int row, int column) {
        return table.model()->index(row, column).data().toString().replace(u'\u00a0', u' ');
    }
    static QString shown(const GridView& table, int row, const char* key,
                         std::optional<int> year = {}) {
        return shown(table, row, column(table, key, year));
    }
    /// Types into a cell and ends with Enter, as a person does.
    static void type(GridView& table, int row, int column, const QString& text) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the last editor
        table.setCurrentIndex(table.model()->index(row, column));
        table.edit(table.currentIndex());
        auto* editor = table.findChild<QLineEdit*>(QStringLiteral("cell-editor"));
        QVERIFY(editor);
        editor->clear();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
    }
    static void paste(GridView& table, int row, int column, const QString& text) {
        QGuiApplication::clipboard()->setText(text);
        table.setCurrentIndex(table.model()->index(row, column));
        table.paste();
    }

private:
    /// Settings of its own, so that no layout of another time is seen.
    static bool prepared(const QTemporaryDir& folder) {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                           folder.filePath(QStringLiteral("settings")));
        QCoreApplication::setOrganizationName(QStringLiteral("Nyttoportfoljen"));
        return folder.isValid();
    }

    QTemporaryDir m_folder;
    bool m_isReady;
    GivenAnswers m_answers;
    MainWindow m_window;
};

} // namespace nytto::test
