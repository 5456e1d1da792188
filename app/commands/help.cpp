// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/help.h"

#include "app/commands/translation.h"
#include "app/commands/verb.h"
#include "model/basics/build_info.h"

#include <algorithm>

namespace nytto {

namespace {

constexpr qsizetype lineWidth = 80;

/// The text in lines of at most lineWidth, all but the first indented; `used` is what already
/// stands on the first.
QString wrapped(const QString& text, qsizetype indent, qsizetype used) {
    QString result;
    for (const QString& word : text.split(u' ')) {
        if (used > indent && used + 1 + word.size() > lineWidth) {
            result += u'\n' + QString(indent, u' ');
            used = indent;
        } else if (used > indent) {
            result += u' ';
            ++used;
        }
        result += word;
        used += word.size();
    }
    return result + u'\n';
}

QString paragraph(const QString& text) {
    return wrapped(text, 0, 0) + u'\n';
}

/// Terms with their explanations in a column beside them; a long term stands on a line of its own.
class List {
public:
    void add(const QString& term, const QString& text) { m_rows.append({term, text}); }
    QString text(const QString& heading) const {
        constexpr qsizetype widest = 24;
        qsizetype column = 0;
        for (const auto& [term, text] : m_rows)
            if (term.size() <= widest)
                column = std::max(column, term.size() + 4);
        column = std::max<qsizetype>(column, 8);
        QString result = heading + u'\n';
        for (const auto& [term, text] : m_rows) {
            const QString head = QStringLiteral("  ") + term;
            const bool fits = head.size() + 2 <= column;
            result += fits ? head.leftJustified(column) : head + u'\n' + QString(column, u' ');
            result += wrapped(text, column, column);
        }
        return result + u'\n';
    }
    bool isEmpty() const { return m_rows.isEmpty(); }

private:
    QList<QPair<QString, QString>> m_rows;
};

QString command(const Verb& verb) {
    QString line = QStringLiteral("nyttoportfolj ") + QString::fromLatin1(verb.name);
    for (const Argument& argument : verb.arguments)
        line += u' ' + Commands::tr(argument.name);
    return line;
}

QString optionTerm(const Option& option) {
    const QString name = QString::fromLatin1(option.name);
    const QString dashes = name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--");
    return dashes + name + (option.valueName ? u' ' + Commands::tr(option.valueName) : QString());
}

QString exampleText(const Example& example) {
    return QStringLiteral("  nyttoportfolj ") + QString::fromUtf8(example.line) +
           QStringLiteral("\n      ") + wrapped(Commands::tr(example.text), 6, 6);
}

QString exitCodes() {
    List list;
    list.add(QStringLiteral("0"), Commands::tr("It is done."));
    list.add(QStringLiteral("1"), Commands::tr("“check” has found something."));
    list.add(QStringLiteral("2"), Commands::tr("What was given is wrong; nothing was written."));
    list.add(QStringLiteral("3"), Commands::tr("The machine stands in the way: the disk is full, "
                                               "the document is open elsewhere …"));
    return list.text(Commands::tr("Exit codes:"));
}

} // namespace

QString programHelp() {
    QString help = paragraph(programTitle() + QStringLiteral(" – ") +
                             Commands::tr("costs, benefits and scenarios of a municipality's "
                                          "services and initiatives."));
    List start;
    start.add(QStringLiteral("nyttoportfolj"), Commands::tr("Opens the window."));
    start.add(QStringLiteral("nyttoportfolj ") + Commands::tr("FILE.nyp"),
              Commands::tr("Opens the window with a document."));
    help += start.text(Commands::tr("Start the program:"));
    List commands;
    for (const Verb* verb : verbs())
        commands.add(QString::fromLatin1(verb->name), Commands::tr(verb->summary));
    help += commands.text(Commands::tr("Or let it do one thing, without a "
                                       "window:"));
    List options;
    options.add(QStringLiteral("--help"),
                Commands::tr("Shows this help; after a command its own."));
    options.add(QStringLiteral("--version"), Commands::tr("Shows the version of the program."));
    help += options.text(Commands::tr("Options:"));
    help += Commands::tr("Example: a first annual analysis") +
            QStringLiteral("\n  nyttoportfolj new prov.nyp --sample goteborg-2025\n"
                           "  nyttoportfolj report prov.nyp annual-analysis\n\n");
    return help + exitCodes().chopped(1);
}

QString verbHelp(const Verb& verb) {
    QString help = command(verb) +
                   (verb.options.empty() ? QString() : u' ' + Commands::tr("[options]")) +
                   QStringLiteral("\n\n") + paragraph(Commands::tr(verb.summary));
    if (verb.details)
        help += paragraph(Commands::tr(verb.details));
    List arguments;
    for (const Argument& argument : verb.arguments)
        arguments.add(Commands::tr(argument.name), Commands::tr(argument.text));
    if (!arguments.isEmpty())
        help += arguments.text(Commands::tr("What to give:"));
    List options;
    for (const Option& option : verb.options)
        options.add(optionTerm(option), Commands::tr(option.text));
    options.add(QStringLiteral("--help"), Commands::tr("Shows this help."));
    help += options.text(Commands::tr("Options:"));
    help += Commands::tr("Examples:") + u'\n';
    for (const Example& example : verb.examples)
        help += exampleText(example);
    return help;
}

} // namespace nytto
