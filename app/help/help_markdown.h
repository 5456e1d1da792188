// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPalette;
class QRegularExpression;
class QTextDocument;

namespace nytto {

/// `{#name}`: captured is the name.
const QRegularExpression& helpAnchor();
/// `[[Ctrl+D]]`: captured is the key, as QKeySequence::PortableText.
const QRegularExpression& helpKey();

/// Fills a document with a text of the help: Markdown with anchors, keys and comments.
void writeHelp(const QString& source, QTextDocument& document, const QPalette& palette);

} // namespace nytto
