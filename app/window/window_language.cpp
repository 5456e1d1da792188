// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace nytto {

namespace {

bool load(QTranslator& translator, const QString& name, const QString& folder) {
    QCoreApplication::removeTranslator(&translator);
    return translator.load(name, folder) && QCoreApplication::installTranslator(&translator);
}

} // namespace

// What is installed last is asked first.
void WindowLanguage::install(const Language& language) {
    const QString ours = QStringLiteral(":/i18n");
    const QString qts = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    // Where Qt lacks the newer catalogue it has an older one.
    if (!load(m_desktop, QStringLiteral("qtbase_") + language.name(), qts))
        load(m_desktop, QStringLiteral("qt_") + language.name(), qts);
    load(m_dialogs, QStringLiteral("qt_") + language.name(), ours);
    load(m_words, QStringLiteral("nyttoportfolj_") + language.name(), ours);
}

} // namespace nytto
