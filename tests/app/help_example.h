// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace nytto::test {

/// A table of the help that says what the program calculates: it follows a comment
/// `<!-- check: KIND name=value … -->`.
struct HelpExample {
    QString kind;
    QMap<QString, QString> terms;  ///< "method": "annuity"
    std::vector<QStringList> rows; ///< without the headings

    QString term(const char* name) const { return terms.value(QString::fromLatin1(name)); }
    QStringList list(const char* name) const { return term(name).split(u','); }
};

/// All examples of a help text, in order.
std::vector<HelpExample> helpExamplesIn(const QString& text);

} // namespace nytto::test
