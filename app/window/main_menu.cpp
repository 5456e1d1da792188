// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_menu.h"

#include "app/document/document_in_use.h"
#include "app/document/recent_files.h"
#include "app/window/about_dialog.h"
#include "app/window/appearance.h"
#include "app/window/edit_menu.h"
#include "app/window/exports.h"
#include "app/window/page_navigation.h"
#include "app/window/side_docks.h"
#include "model/basics/build_info.h"
#include "model/samples/samples.h"
#include "reports/report_catalogue.h"
#include "views/panels/page.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenuBar>

#include <algorithm>

namespace nytto {

MainMenu::MainMenu(QMainWindow& window, const Places& places, const Language& language)
    : m_window(window), m_places(places), m_language(language) {
    qDeleteAll(window.menuBar()->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
    buildFile();
    buildEdit();
    buildView();
    buildHelp();
}

QMenu* MainMenu::addMenu(const QString& text) {
    return m_window.menuBar()->addMenu(text);
}

QAction* MainMenu::add(QMenu& menu, const QString& text, const QString& name,
                       const QKeySequence& key, std::function<void()> run) {
    QAction* action = menu.addAction(text, this, std::move(run));
    action->setObjectName(name);
    action->setShortcut(key);
    return action;
}

void MainMenu::addForDocuments(QMenu& menu, const QString& text, const QString& name,
                               const QKeySequence& key, std::function<void()> run) {
    m_forDocuments.push_back(add(menu, text, name, key, std::move(run)));
}

// Keys are written out where Qt's standard ones are missing on some desktops.
void MainMenu::buildFile() {
    QMenu& file = *addMenu(tr("&File"));
    DocumentInUse& documents = m_places.documents;
    add(file, tr("&New …"), QStringLiteral("new"), QKeySequence::New,
        [this] { Q_EMIT newRequested(); });
    add(file, tr("&Open …"), QStringLiteral("open"), QKeySequence::Open,
        [&documents] { documents.choose(); });
    QMenu* recent = file.addMenu(tr("Open &recent"));
    recent->setToolTipsVisible(true);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
    QMenu* fromSample = file.addMenu(tr("New from &sample"));
    for (const SampleInfo& sample : samples())
        add(*fromSample, QStringLiteral("%1 – %2").arg(sample.municipality, sample.title),
            QStringLiteral("new-from-") + sample.key, {},
            [&documents, key = sample.key] { documents.makeFromSample(key); });
    file.addSeparator();
    addForDocuments(file, tr("Save a &copy …"), QStringLiteral("save-copy"),
                    QKeySequence(QStringLiteral("Ctrl+Shift+S")),
                    [&documents] { documents.saveCopy(); });
    m_backups = add(file, tr("&Backups …"), QStringLiteral("backups"), {},
                    [&documents] { documents.showBackups(); });
    addForDocuments(file, tr("Begin the next &year …"), QStringLiteral("begin-next-year"), {},
                    [&documents] { documents.beginNextYear(); });
    m_forExports.push_back(add(file, tr("&Export the annual analysis …"), QStringLiteral("export"),
                               QKeySequence(QStringLiteral("Ctrl+E")),
                               [this] { m_places.exports.exportAnalysis(); }));
    buildReports(*file.addMenu(tr("Export another re&port")));
    addForDocuments(file, tr("&Print the page …"), QStringLiteral("print"), QKeySequence::Print,
                    [this] { Q_EMIT printRequested(); });
    addForDocuments(file, tr("Save the page as P&DF …"), QStringLiteral("save-pdf"), {},
                    [this] { Q_EMIT pdfRequested(); });
    addForDocuments(file, tr("&Close document"), QStringLiteral("close-document"),
                    QKeySequence(QStringLiteral("Ctrl+W")), [&documents] { documents.close(); });
    file.addSeparator();
    add(file, tr("&Quit"), QStringLiteral("quit"), QKeySequence(QStringLiteral("Ctrl+Q")),
        [this] { m_window.close(); });
}

/// All reports but the annual analysis, which stands by itself.
void MainMenu::buildReports(QMenu& menu) {
    menu.setToolTipsVisible(true);
    for (const ReportInfo& info : reportCatalogue()) {
        const QString key = QString::fromLatin1(info.key);
        if (key == annualAnalysisKey)
            continue;
        const QString title = QCoreApplication::translate("reports", info.label);
        QAction* action =
            add(menu, title + QStringLiteral(" …"), QStringLiteral("export-report-") + key, {},
                [this, key] {
                    m_places.exports.exportReportOfYear(key, m_places.pages.front().shownYear());
                });
        action->setToolTip(QCoreApplication::translate("reports", info.description));
        m_forExports.push_back(action);
    }
}

void MainMenu::fillRecent(QMenu& menu) {
    menu.clear();
    const QStringList paths = RecentFiles::list();
    for (const QString& path : paths) {
        const QFileInfo file(path);
        const auto isAlike = [&](const QString& other) {
            return QFileInfo(other).fileName() == file.fileName();
        };
        // The folder tells apart what has the same name.
        const QString name =
            std::ranges::count_if(paths, isAlike) > 1
                ? QStringLiteral("%1 – %2").arg(file.fileName(), RecentFiles::folderOf(path))
                : file.fileName();
        QAction* action = menu.addAction(QString(name).replace(u'&', QStringLiteral("&&")), this,
                                         [this, path] { m_places.documents.open(path); });
        action->setToolTip(path);
        action->setStatusTip(path);
    }
    if (menu.isEmpty())
        menu.addAction(tr("No documents yet"))->setEnabled(false);
}

void MainMenu::buildEdit() {
    QMenu* edit = addMenu(tr("&Edit"));
    QAction* undo = m_places.documents.undo().createUndoAction(edit, tr("Undo:"));
    undo->setObjectName(QStringLiteral("undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = m_places.documents.undo().createRedoAction(edit, tr("Redo:"));
    redo->setObjectName(QStringLiteral("redo"));
    redo->setShortcuts(
        {QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))});
    for (QAction* action : {undo, redo}) {
        const auto end = [action] { // where nothing follows the colon
            if (!action->isEnabled() && action->text().endsWith(u':'))
                action->setText(action->text().chopped(1));
        };
        connect(action, &QAction::changed, action, end);
        end();
    }
    edit->addActions({undo, redo});
    new EditMenu(*edit, m_window);
}

void MainMenu::buildView() {
    QMenu& view = *addMenu(tr("&View"));
    addForDocuments(view, tr("&Find anything …"), QStringLiteral("find-anything-of-document"),
                    QKeySequence(QStringLiteral("Ctrl+K")), [this] { Q_EMIT findRequested(); });
    addForDocuments(view, tr("&Back"), QStringLiteral("back"),
                    QKeySequence(QStringLiteral("Alt+Left")), [this] { m_places.pages.goBack(); });
    addForDocuments(view, tr("For&ward"), QStringLiteral("forward"),
                    QKeySequence(QStringLiteral("Alt+Right")),
                    [this] { m_places.pages.goForward(); });
    view.addSeparator();
    buildPages(view);
    view.addSeparator();
    QAction* explanation = m_places.docks.explanationAction();
    explanation->setObjectName(QStringLiteral("toggle-explanation"));
    view.addAction(explanation);
    addForDocuments(view, tr("&History of changes"), QStringLiteral("show-history"),
                    QKeySequence(QStringLiteral("Ctrl+Shift+H")),
                    [this] { Q_EMIT historyRequested(); });
    view.addSeparator();
    buildThemes(*view.addMenu(tr("&Theme")));
    buildTextSizes(*view.addMenu(tr("Text &size")));
    m_narrow = view.addAction(tr("&Icons alone in the list of pages"));
    m_narrow->setObjectName(QStringLiteral("narrow-list"));
    m_narrow->setCheckable(true);
    connect(m_narrow, &QAction::triggered, this, &MainMenu::narrowChosen);
    add(view, tr("F&ull screen"), QStringLiteral("show-full-screen"), QKeySequence(Qt::Key_F11),
        [this] { Q_EMIT fullScreenRequested(); });
    view.addSeparator();
    m_secret = view.addAction(tr("&Include secret texts when copying and exporting"));
    m_secret->setObjectName(QStringLiteral("include-secret"));
    m_secret->setCheckable(true);
    connect(m_secret, &QAction::triggered, this, &MainMenu::secretChosen);
    m_forDocuments.push_back(m_secret);
    buildLanguages(*view.addMenu(tr("&Language")));
}

void MainMenu::buildPages(QMenu& menu) {
    const std::vector<PageEntry>& pages = m_places.pages.pages();
    for (std::size_t at = 0; at < pages.size(); ++at)
        addForDocuments(menu, pages[at].title, QStringLiteral("show-") + pages[at].key,
                        shortcutOfPage(at), [this, key = pages[at].key] {
                            m_places.pages.choose(key);
                            m_places.pages.enterPage();
                        });
}

void MainMenu::buildThemes(QMenu& menu) {
    auto* group = new QActionGroup(&menu);
    Appearance& appearance = m_places.appearance;
    for (const auto& [theme, text] :
         {std::pair{Theme::System, tr("As the &desktop")}, std::pair{Theme::Light, tr("&Light")},
          std::pair{Theme::Dark, tr("Dar&k")},
          std::pair{Theme::HighContrast, tr("&High contrast")}}) {
        QAction* action = menu.addAction(
            text, this, [&appearance, theme = theme] { appearance.setTheme(theme); });
        action->setObjectName(QStringLiteral("theme-") + nameOf(theme));
        action->setCheckable(true);
        action->setChecked(theme == appearance.theme());
        group->addAction(action);
    }
}

void MainMenu::buildTextSizes(QMenu& menu) {
    Appearance& appearance = m_places.appearance;
    QAction* larger = add(menu, tr("&Larger"), QStringLiteral("larger-text"), {},
                          [&appearance] { appearance.stepTextSize(1); });
    larger->setShortcuts(
        {QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("Ctrl+="))});
    add(menu, tr("&Smaller"), QStringLiteral("smaller-text"),
        QKeySequence(QStringLiteral("Ctrl+-")), [&appearance] { appearance.stepTextSize(-1); });
    add(menu, tr("&Usual"), QStringLiteral("usual-text"), QKeySequence(QStringLiteral("Ctrl+0")),
        [&appearance] { appearance.setTextSize(Appearance::textSizes().front()); });
    menu.addSeparator();
    auto* group = new QActionGroup(&menu);
    for (const int size : Appearance::textSizes()) {
        QAction* action = menu.addAction(tr("%1 %").arg(QString::number(size)), this,
                                         [&appearance, size] { appearance.setTextSize(size); });
        action->setObjectName(QStringLiteral("text-size-") + QString::number(size));
        action->setCheckable(true);
        group->addAction(action);
    }
    connect(&menu, &QMenu::aboutToShow, group, [group, &appearance] {
        for (QAction* action : group->actions())
            action->setChecked(action->objectName() == QStringLiteral("text-size-") +
                                                           QString::number(appearance.textSize()));
    });
}

void MainMenu::buildLanguages(QMenu& menu) {
    auto* group = new QActionGroup(&menu);
    for (const auto& [code, name] :
         {std::pair{Language::Code::Swedish, QStringLiteral("Svenska")},
          std::pair{Language::Code::English, QStringLiteral("English")}}) {
        QAction* action = menu.addAction(
            name, this, [this, code = code] { Q_EMIT languageChosen(code); },
            Qt::QueuedConnection); // the menus are made anew
        action->setObjectName(QStringLiteral("language-") + Language(code).name());
        action->setCheckable(true);
        action->setChecked(code == m_language.code());
        group->addAction(action);
    }
}

void MainMenu::buildHelp() {
    QMenu& help = *addMenu(tr("&Help"));
    add(help, tr("&Help"), QStringLiteral("help"), QKeySequence(Qt::Key_F1),
        [this] { Q_EMIT helpRequested(); });
    add(help, tr("&Keyboard shortcuts"), QStringLiteral("shortcuts-list"),
        QKeySequence(QStringLiteral("Shift+F1")), [this] { Q_EMIT shortcutsRequested(); });
    help.addSeparator();
    add(help, tr("&About %1").arg(programName()), QStringLiteral("about-program"), {},
        [this] { (new AboutDialog(&m_window))->show(); });
}

void MainMenu::setNarrow(bool isNarrow) {
    m_narrow->setChecked(isNarrow);
}

void MainMenu::update() {
    const DocumentInUse& documents = m_places.documents;
    for (QAction* action : m_forDocuments)
        action->setEnabled(documents.isOpen());
    for (QAction* action : m_forExports)
        action->setEnabled(documents.isOpen() && !m_places.exports.isRunning());
    m_backups->setEnabled(documents.canShowBackups());
    m_secret->setChecked(documents.isOpen() && documents.document().state().withSecret);
}

} // namespace nytto

#include "moc_main_menu.cpp"
