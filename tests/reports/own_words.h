// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"

#include <QStringList>

namespace nytto::test {

/// A list in a cell has an item a line, each of which can be untranslated.
QStringList linesOf(const QStringList& texts);

/// Every text that a document holds, the longest first.
QStringList textsIn(const Contents& contents);

/// What is left of a text when the document's own and what is the same in both languages are taken
/// away.
QString translatedPart(QString text, const QStringList& own);
/// Whether that has words.
bool hasWords(const QString& text, const QStringList& own);

/// The contents with a word that is in no language in place of every text: "Xq1", "Xq2" …
Contents withoutWords(const Contents& contents);

} // namespace nytto::test
