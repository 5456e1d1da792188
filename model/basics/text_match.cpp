// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/text_match.h"

namespace nytto {

QString composed(const QString& text) {
    return text.normalized(QString::NormalizationForm_C);
}

bool isSameName(const QString& one, const QString& other) {
    return composed(one).compare(composed(other), Qt::CaseInsensitive) == 0;
}

bool containsText(const QString& text, const QString& sought) {
    return composed(text).contains(composed(sought), Qt::CaseInsensitive);
}

int compareTexts(const QCollator& order, const QString& one, const QString& other) {
    return order.compare(composed(one), composed(other));
}

} // namespace nytto
