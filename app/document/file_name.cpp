// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/file_name.h"

namespace nytto {

QString fileName(QString words, const QString& suffix) {
    for (const QChar refused : QStringLiteral("/\\:*?\"<>|"))
        words.replace(refused, u'-');
    return words + suffix;
}

} // namespace nytto
