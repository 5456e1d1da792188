// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QMainWindow;
class QMenu;

namespace nytto {

class Appearance;
class DocumentInUse;
class Exports;
class PageNavigation;
class SideDocks;

/// The menus of the window. What is of use only with a document is out of reach without one.
class MainMenu : public QObject {
    Q_OBJECT

public:
    /// What the menus lead to.
    struct Places {
        DocumentInUse& documents;
        Exports& exports;
        PageNavigation& pages;
        SideDocks& docks;
        Appearance& appearance;
    };

    /// The menus come in the place of those that the window has.
    MainMenu(QMainWindow& window, const Places& places, const Language& language);

    /// After a document came or went, or an export began or ended.
    void update();
    void setNarrow(bool isNarrow);

Q_SIGNALS:
    void newRequested();
    void findRequested();
    void printRequested();
    void pdfRequested();
    void historyRequested();
    void fullScreenRequested();
    void narrowChosen(bool isNarrow);
    void secretChosen(bool isIncluded);
    void languageChosen(nytto::Language::Code code);
    void helpRequested();
    void shortcutsRequested();

private:
    QMenu* addMenu(const QString& text);
    QAction* add(QMenu& menu, const QString& text, const QString& name, const QKeySequence& key,
                 std::function<void()> run);
    void addForDocuments(QMenu& menu, const QString& text, const QString& name,
                         const QKeySequence& key, std::function<void()> run);
    void buildFile();
    void buildReports(QMenu& menu);
    void fillRecent(QMenu& menu);
    void buildEdit();
    void buildView();
    void buildPages(QMenu& menu);
    void buildThemes(QMenu& menu);
    void buildTextSizes(QMenu& menu);
    void buildLanguages(QMenu& menu);
    void buildHelp();

    QMainWindow& m_window;
    Places m_places;
    Language m_language;
    QAction* m_backups = nullptr;
    QAction* m_secret = nullptr;
    QAction* m_narrow = nullptr;
    std::vector<QAction*> m_forDocuments; ///< of use only while a document is open
    std::vector<QAction*> m_forExports;   ///< likewise, and while nothing is being exported
};

} // namespace nytto
