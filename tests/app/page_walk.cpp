// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_walk.h"

#include "app/document/document_file.h"
#include "views/analysis/analysis_page.h"
#include "views/panels/drawer.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTest>

namespace nytto::test {

PageWalk::PageWalk(Language::Code code) {
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                       m_folder.filePath(QStringLiteral("settings")));
    QCoreApplication::setOrganizationName(QStringLiteral("Nyttoportfoljen"));
    const Language language(code);
    m_words.install(language);
    m_window = std::make_unique<MainWindow>(m_answers, language);
    m_window->resize(1360, 900);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        m_window.reset();
}

PageWalk::PageWalk(const QString& document, Language::Code code) : PageWalk(code) {
    if (m_window)
        make(document);
}

PageWalk::PageWalk(const Contents& contents, Language::Code code) : PageWalk(code) {
    const QString path = m_folder.filePath(QStringLiteral("walked.nyp"));
    const Done made = createDocument(path, contents);
    if (!made)
        qWarning().noquote() << made.error().message;
    else if (m_window)
        m_window->openDocument(path);
}

PageWalk::~PageWalk() {
    m_window.reset();
}

void PageWalk::speak(Language::Code code) {
    const Language language(code);
    m_words.install(language);
    m_window->setLanguage(language);
}

void PageWalk::make(const QString& document) {
    m_answers.toMake = m_folder.filePath(QStringLiteral("walked.nyp"));
    const auto click = [this](const QString& name) {
        m_window->findChild<QAbstractButton*>(name)->click();
    };
    if (document != QLatin1String("empty"))
        return click(QStringLiteral("start-sample-") + document);
    m_window->findChild<QLineEdit*>(QStringLiteral("new-municipality"))
        ->setText(QStringLiteral("Exempelstad"));
    click(QStringLiteral("new-create"));
}

bool PageWalk::isPrepared() {
    const auto* page = m_window->findChild<AnalysisPage*>(QStringLiteral("analysis-page"));
    return QTest::qWaitFor([&] { return page->isPrepared(); }, 20'000);
}

void PageWalk::everyState(const std::function<void(const QString& where)>& look) {
    for (const PageEntry& entry : m_window->pages()) {
        m_window->showPage(entry.key);
        if (entry.key == QLatin1String("analysis"))
            QVERIFY(isPrepared());
        for (auto* drawer : entry.page->findChildren<Drawer*>())
            drawer->open();
        const auto tabs = entry.page->findChildren<QTabWidget*>();
        if (tabs.isEmpty())
            look(entry.key);
        for (QTabWidget* each : tabs)
            for (int tab = 0; tab < each->count(); ++tab) {
                if (!each->isTabVisible(tab))
                    continue;
                each->setCurrentIndex(tab);
                QCoreApplication::processEvents();
                look(QStringLiteral("%1, %2").arg(entry.key, each->tabText(tab)));
            }
    }
    beside(look);
}

void PageWalk::beside(const std::function<void(const QString& where)>& look) {
    m_window->showPage(QStringLiteral("services"));
    const auto trigger = [this](const char* action) {
        m_window->findChild<QAction*>(QString::fromLatin1(action))->trigger();
        QCoreApplication::processEvents();
    };
    trigger("show-history");
    look(QStringLiteral("services with the history"));
    auto* table = m_window->findChild<GridView*>(QStringLiteral("services"));
    if (table->grid().rowCount() == 0)
        return;
    trigger("services-filter");
    look(QStringLiteral("services with filters"));
    trigger("services-filter");
    const int change = table->grid().columnOf(QStringLiteral("change"));
    table->select(1, change);
    table->explainCurrent();
    QCoreApplication::processEvents();
    look(QStringLiteral("services with an explanation"));
    table->select(1, 1);
    QGuiApplication::clipboard()->setText(QStringLiteral("1\ntolv"));
    table->paste();
    QCoreApplication::processEvents();
    look(QStringLiteral("services with a faulty paste"));
    m_window->findChild<QAbstractButton*>(QStringLiteral("paste-nothing"))->click();
}

void addWalks() {
    QTest::addColumn<QString>("document");
    QTest::addColumn<int>("language");
    for (const char* document : {"goteborg-2025", "empty"})
        for (const auto code : {Language::Code::Swedish, Language::Code::English})
            QTest::addRow("%s, %s", document, qPrintable(Language(code).name()))
                << QString::fromLatin1(document) << static_cast<int>(code);
}

std::unique_ptr<PageWalk> startWalk() {
    QFETCH(QString, document);
    QFETCH(int, language);
    return std::make_unique<PageWalk>(document, static_cast<Language::Code>(language));
}

std::vector<QWidget*> focusable(const QWidget& root) {
    std::vector<QWidget*> found;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        const QString name = widget->objectName();
        const bool ofQt =
            name.startsWith(QLatin1String("qt_")) || name.startsWith(QLatin1String("_q_"));
        if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && !ofQt &&
            widget->isVisible())
            found.push_back(widget);
    }
    return found;
}

QString told(const QWidget& widget) {
    return QStringLiteral("%1 “%2” (%3)")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
             widget.accessibleName());
}

bool isClean(const QStringList& findings) {
    for (const QString& finding : findings)
        qWarning().noquote() << finding;
    return findings.isEmpty();
}

} // namespace nytto::test
