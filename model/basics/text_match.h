// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QString>

namespace nytto {

// Texts compared as people see them: a letter that comes in parts, å as an a and a ring, is the
// letter. What some systems write and others do not is seen by nobody.

/// The text with its letters whole (Unicode's form C).
QString composed(const QString& text);

/// Whether they are one name, whatever their case.
bool isSameName(const QString& one, const QString& other);

/// Whether the text contains what is sought, whatever the case; nothing is contained everywhere.
bool containsText(const QString& text, const QString& sought);

/// Negative, zero or positive, in the collator's order.
int compareTexts(const QCollator& order, const QString& one, const QString& other);

} // namespace nytto
