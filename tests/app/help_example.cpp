// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_example.h"

#include <QRegularExpression>

namespace nytto::test {

namespace {

QStringList cellsOf(const QString& line) {
    QStringList cells = line.mid(1, line.lastIndexOf(u'|') - 1).split(u'|');
    for (QString& cell : cells)
        cell = cell.trimmed();
    return cells;
}

} // namespace

std::vector<HelpExample> helpExamplesIn(const QString& text) {
    static const QRegularExpression mark(QStringLiteral("<!-- check: (\\w+)(.*?) -->\\n\\n"));
    std::vector<HelpExample> examples;
    for (auto found = mark.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        HelpExample example{match.captured(1), {}, {}};
        for (const QString& term : match.captured(2).split(u' ', Qt::SkipEmptyParts))
            example.terms.insert(term.section(u'=', 0, 0), term.section(u'=', 1));
        const QStringList lines = text.mid(match.capturedEnd()).split(u'\n');
        for (qsizetype at = 2; at < lines.size() && lines[at].startsWith(u'|'); ++at)
            example.rows.push_back(cellsOf(lines[at]));
        examples.push_back(example);
    }
    return examples;
}

} // namespace nytto::test
