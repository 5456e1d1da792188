// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"

#include <QTranslator>

namespace nytto {

/// The program's words and those of Qt's own dialogs, in one language at a time.
class WindowLanguage {
public:
    void install(const Language& language);

private:
    QTranslator m_words;
    QTranslator m_desktop; ///< what Qt has itself: names of keys, and what the next has not
    QTranslator m_dialogs;
};

} // namespace nytto
