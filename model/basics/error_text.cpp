// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/error_text.h"

#include <QCoreApplication>

namespace nytto {

QString textOf(const Error& error, const Language& language) {
    constexpr const char* otherwise =
        QT_TRANSLATE_NOOP("basics", "It cannot be worked out; the program's window says why.");
    const QString sentence = language.translate("basics", otherwise);
    return sentence == QCoreApplication::translate("basics", otherwise) ? error.message : sentence;
}

} // namespace nytto
