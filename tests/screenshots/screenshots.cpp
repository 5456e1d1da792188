// SPDX-License-Identifier: GPL-3.0-or-later
// Writes every page and its important states as pictures: `nytto_screenshots FOLDER NAME
// [--dark] [--english]`. The scale is the platform's (QT_SCALE_FACTOR).
#include "app/help/help_window.h"
#include "app/shortcuts/shortcut_window.h"
#include "app/window/main_window.h"
#include "model/entities/settings.h"
#include "tests/app/given_answers.h"
#include "tests/app/palettes.h"
#include "views/analysis/analysis_page.h"
#include "views/shared/contrast.h"
#include "views/shared/readable_style.h"
#include "views/start/start_page.h"
#include "views/tables/grid_view.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace nytto;

namespace {

class Pictures {
public:
    Pictures(QDir folder, QString name, const Language& language)
        : m_folder(std::move(folder)), m_name(std::move(name)), m_language(language),
          m_window(m_answers, language) {
        m_window.resize(1360, 820);
        m_window.show();
    }

    bool take() {
        save(QStringLiteral("start"));
        for (const char* sample : {"goteborg-2025", "norrtalje-2019", "stockholm-2013"}) {
            if (!open(QString::fromLatin1(sample)))
                return false;
            savePages(QString::fromLatin1(sample).section(u'-', 0, 0));
            if (qstrcmp(sample, "goteborg-2025") == 0)
                states();
        }
        help();
        if (!makeEmpty())
            return false;
        savePages(QStringLiteral("empty"));
        return m_saved;
    }

private:
    void close(const QString& next) {
        m_window.findChild<QAction*>(QStringLiteral("close-document"))->trigger();
        m_answers.toMake = m_documents.filePath(next + QStringLiteral(".nyp"));
    }

    bool open(const QString& sample) {
        close(sample);
        for (auto* button : m_window.findChildren<QAbstractButton*>())
            if (button->objectName() == QStringLiteral("start-sample-") + sample)
                button->click();
        return m_window.hasDocument();
    }

    bool makeEmpty() {
        close(QStringLiteral("empty"));
        Q_EMIT m_window.findChild<StartPage*>()->newRequested(QStringLiteral("Exempelstad"), 2026,
                                                              3);
        return m_window.hasDocument();
    }

    /// Every page with each of its tabs.
    void savePages(const QString& document) {
        for (const PageEntry& page : m_window.pages()) {
            m_window.showPage(page.key);
            const QString name = QStringLiteral("%1-%2").arg(document, page.key);
            save(name);
            for (auto* tabs : m_window.findChildren<QTabWidget*>())
                if (tabs->isVisible())
                    saveTabs(name, *tabs);
        }
    }
    void saveTabs(const QString& name, QTabWidget& tabs) {
        const int shown = tabs.currentIndex();
        for (int tab = 0; tab < tabs.count(); ++tab)
            if (tab != shown && tabs.isTabVisible(tab)) {
                tabs.setCurrentIndex(tab);
                save(QStringLiteral("%1-%2-%3").arg(name, tabs.objectName()).arg(tab + 1));
            }
        tabs.setCurrentIndex(shown);
    }

    /// What a person meets beside the filled pages: a text that cannot stand, a faulty paste, how a
    /// figure was made.
    void states() {
        m_window.showPage(QStringLiteral("services"));
        auto* table = m_window.findChild<GridView*>(QStringLiteral("services"));
        table->setCurrentIndex(table->model()->index(2, 1));
        table->edit(table->currentIndex());
        if (auto* editor = table->findChild<QLineEdit*>(QStringLiteral("cell-editor"))) {
            editor->clear();
            QTest::keyClicks(editor, QStringLiteral("12 kronor?"));
            save(QStringLiteral("error"));
            QTest::keyClick(editor, Qt::Key_Escape);
        }
        if (const int column = table->grid().columnOf(QStringLiteral("change")); column >= 0) {
            table->select(1, column);
            table->explainCurrent();
            save(QStringLiteral("explanation"));
        }
    }

    /// The windows beside the main one.
    void help() {
        for (const char* action : {"help", "shortcuts-list", "about-program"})
            m_window.findChild<QAction*>(QString::fromLatin1(action))->trigger();
        for (QWidget* window : QApplication::topLevelWidgets()) {
            if (auto* texts = qobject_cast<HelpWindow*>(window)) {
                for (const char* topic : {"welcome", "capital-cost", "figures", "glossary"}) {
                    texts->showPlace({QString::fromLatin1(topic), {}});
                    save(QStringLiteral("help-") + QString::fromLatin1(topic), *window);
                }
                texts->findChild<QLineEdit*>(QStringLiteral("help-search"))
                    ->setText(m_language.code() == Language::Code::Swedish
                                  ? QStringLiteral("ränta")
                                  : QStringLiteral("interest"));
                save(QStringLiteral("help-search"), *window);
            } else if (qobject_cast<ShortcutWindow*>(window) ||
                       window->objectName() == QLatin1String("about")) {
                save(window->objectName(), *window);
            }
        }
    }

    void save(const QString& state) { save(state, m_window); }
    void save(const QString& state, QWidget& window) {
        QTest::qWait(60);
        const auto* analysis = m_window.findChild<AnalysisPage*>(QStringLiteral("analysis-page"));
        if (analysis && analysis->isVisible())
            m_saved = QTest::qWaitFor([&] { return analysis->isPrepared(); }, 20'000) && m_saved;
        const QString path = m_folder.filePath(QStringLiteral("%1-%2.png").arg(m_name, state));
        m_saved = window.grab().save(path) && m_saved;
    }

    QDir m_folder;
    QString m_name;
    Language m_language;
    QTemporaryDir m_documents;
    test::GivenAnswers m_answers;
    MainWindow m_window;
    bool m_saved = true;
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("Nyttoportfoljen"));
    QApplication::setApplicationDisplayName(QStringLiteral("Nyttoportföljen"));
    QApplication::setStyle(new ReadableStyle(QStringLiteral("Fusion")));
    if (arguments.contains(QStringLiteral("--dark")))
        QApplication::setPalette(test::darkPalette());
    QApplication::setPalette(readablePalette(QApplication::palette()));
    const Language language(arguments.contains(QStringLiteral("--english"))
                                ? Language::Code::English
                                : Language::Code::Swedish);
    QTranslator words;
    if (words.load(QStringLiteral(":/i18n/nyttoportfolj_%1.qm").arg(language.name())))
        QCoreApplication::installTranslator(&words);
    const QDir folder(arguments[1]);
    if (!folder.mkpath(QStringLiteral(".")))
        return 3;
    return Pictures(folder, arguments[2], language).take() ? 0 : 1;
}
