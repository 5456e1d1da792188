// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window.h"

#include "app/commands/ending.h"
#include "app/document/questions.h"
#include "app/window/desktop_identity.h"
#include "app/window/main_window.h"
#include "app/window/window_language.h"
#include "views/shared/readable_style.h"

#include <QApplication>
#include <QEvent>
#include <QSessionManager>
#include <QSettings>

#include <cstdio>

namespace nytto {

namespace {

constexpr const char* languageKey = "window/language";

Language chosenLanguage() {
    const QString name = QSettings().value(QLatin1String(languageKey)).toString();
    return Language::fromName(name).value_or(Language(Language::ofSystem()));
}

} // namespace

int openWindow(const QString& file) {
    QCoreApplication::setOrganizationName(QStringLiteral("Nyttoportfoljen"));
    QCoreApplication::setApplicationName(QStringLiteral("nyttoportfolj"));
    QApplication::setApplicationDisplayName(QStringLiteral("Nyttoportföljen"));
    introduceToDesktop();
    QApplication::setStyle(new ReadableStyle(QStringLiteral("fusion")));
    WindowLanguage words;
    words.install(chosenLanguage());
    DialogQuestions questions;
    MainWindow window(questions, chosenLanguage());
    QObject::connect(&window, &MainWindow::languageChosen, &window, [&](Language::Code code) {
        const Language language(code);
        QSettings().setValue(QLatin1String(languageKey), language.name());
        words.install(language);
        window.setLanguage(language);
    });
    const EndingSignals signalled;
    QObject::connect(&signalled, &EndingSignals::asked, &window, [&](int exitCode) {
        if (const QString copy = window.rescue(); !copy.isEmpty())
            std::fputs(qPrintable(MainWindow::tr("The document was in no file any more, and is "
                                                 "kept in %1.")
                                      .arg(copy) +
                                  u'\n'),
                       stderr);
        if (window.letTextsGo())
            std::fputs(qPrintable(MainWindow::tr("Something that was typed could not be stored, "
                                                 "and is lost. Everything else is stored.") +
                                  u'\n'),
                       stderr);
        window.close();
        QCoreApplication::exit(exitCode);
    });
    QObject::connect(
        qApp, &QGuiApplication::commitDataRequest, &window,
        [&](QSessionManager& session) {
            if (!session.allowsInteraction())
                window.rescue();
            else if (!window.mayClose())
                session.cancel();
            session.release();
        },
        Qt::DirectConnection);
    if (!file.isEmpty())
        window.openDocument(file);
    window.show();
    return QApplication::exec();
}

} // namespace nytto
