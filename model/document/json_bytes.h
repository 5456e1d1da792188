// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>

namespace nytto {

/// JSON as UTF-8, with escapes ("\u009b") for what a reader or a terminal would take for something
/// else than a character of a text: U+FEFF, which Qt drops where it begins a text, and U+007F to
/// U+009F.
QByteArray toBytes(const QJsonDocument& json,
                   QJsonDocument::JsonFormat format = QJsonDocument::Indented);

/// Reads JSON; a text that begins with U+FEFF keeps it.
QJsonDocument jsonFromBytes(const QByteArray& bytes, QJsonParseError* error = nullptr);

} // namespace nytto
