// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/too_large.h"

#include "model/basics/language.h"

namespace nytto {

namespace {

QString sentence(const Language& language) {
    return language.translate("reports", "Too large to be calculated exactly, and therefore "
                                         "unknown: %1. Look at the units of what it is made of.");
}

} // namespace

QString tooLargeRemark(const QString& what, const Language& language) {
    return sentence(language).arg(what);
}

bool isTooLargeRemark(const QString& note, const Language& language) {
    return note.startsWith(sentence(language).section(QStringLiteral("%1"), 0, 0));
}

QString tooLargeWord(const Language& language) {
    return language.translate("reports", "It is too large to be calculated exactly.");
}

QString firstOf(const QStringList& names, const Language& language) {
    constexpr qsizetype most = 8;
    const QString list = names.mid(0, most).join(QStringLiteral("; "));
    const auto left = static_cast<int>(names.size() - most);
    return left <= 0 ? list
                     : language.translate("reports", "%1 and %n more", nullptr, left).arg(list);
}

} // namespace nytto
