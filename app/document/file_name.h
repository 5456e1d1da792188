// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nytto {

/// A name for a file, made of words that may hold what a path cannot.
QString fileName(QString words, const QString& suffix);

} // namespace nytto
