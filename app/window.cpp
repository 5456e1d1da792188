// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/main_window.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace nytto {

namespace {

/// Qt's own dialogs in Swedish. Qt 6.4 comes with the older catalogue only.
void installDialogLanguage(QApplication& application, const Language& language) {
    auto* translator = new QTranslator(&application);
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (translator->load(QStringLiteral("qtbase_") + language.name(), folder) ||
        translator->load(QStringLiteral("qt_") + language.name(), folder))
        QApplication::installTranslator(translator);
}

} // namespace

int openWindow(QApplication& application, const QString& file) {
    const Language language(Language::ofSystem());
    installDialogLanguage(application, language);
    QApplication::setApplicationDisplayName(QStringLiteral("Nyttoportföljen"));
    DialogQuestions questions;
    MainWindow window(questions, language);
    if (!file.isEmpty())
        window.openDocument(file);
    window.show();
    return QApplication::exec();
}

} // namespace nytto
