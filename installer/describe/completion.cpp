// SPDX-License-Identifier: GPL-3.0-or-later
#include "installer/describe/completion.h"

#include "app/commands/verb.h"
#include "model/samples/samples.h"
#include "reports/report_catalogue.h"

namespace nytto {

namespace {

QString fromDeclaration(const char* text) {
    return QString::fromUtf8(text);
}

QStringList sampleKeys() {
    QStringList keys;
    for (const SampleInfo& sample : samples())
        keys += sample.key;
    return keys;
}

QStringList reportKeys() {
    QStringList keys;
    for (const ReportInfo& report : reportCatalogue())
        keys += QString::fromLatin1(report.key);
    return keys;
}

/// What may stand at a place of the command line.
struct Place {
    QStringList words; ///< one of these
    QString suffix;    ///< or a file that ends so; "*" is any
};

/// By what the declaration says: "FILE.nyp", "DOC.json", "OUT", "sv|en".
Place placeOf(const QString& valueName) {
    if (valueName.contains(u'|'))
        return {valueName.split(u'|'), {}};
    if (valueName.contains(u'.'))
        return {{}, valueName.section(u'.', -1)};
    if (valueName == QLatin1String("OUT"))
        return {{}, QStringLiteral("*")};
    return {};
}

Place placeOf(const Option& option) {
    return QLatin1String(option.name) == QLatin1String("sample")
               ? Place{sampleKeys(), {}}
               : placeOf(fromDeclaration(option.valueName));
}

Place placeOf(const Verb& verb, const Argument& argument) {
    return QLatin1String(verb.name) == QLatin1String("report") &&
                   QLatin1String(argument.name) == QLatin1String("NAME")
               ? Place{reportKeys(), {}}
               : placeOf(fromDeclaration(argument.name));
}

QString withDashes(const Option& option) {
    const QString name = QString::fromLatin1(option.name);
    return (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
}

QString bashAnswer(const Place& place) {
    if (!place.words.isEmpty())
        return QStringLiteral("words='%1'").arg(place.words.join(u' '));
    return place.suffix.isEmpty() ? QStringLiteral(":")
                                  : QStringLiteral("suffix='%1'").arg(place.suffix);
}

/// An arm of the template's `case`: what follows each option, and what stands at the verb's places.
QString bashVerb(const Verb& verb) {
    QStringList options{QStringLiteral("--help")};
    QStringList valued;
    QString arms;
    for (const Option& option : verb.options) {
        options += withDashes(option);
        if (!option.valueName)
            continue;
        valued += withDashes(option);
        arms += QStringLiteral("            %1) %2 ;;\n")
                    .arg(withDashes(option), bashAnswer(placeOf(option)));
    }
    int number = 0;
    for (const Argument& argument : verb.arguments)
        arms += QStringLiteral("            %1) %2 ;;\n")
                    .arg(QString::number(number++), bashAnswer(placeOf(verb, argument)));
    return QStringLiteral("        %1)\n"
                          "            options='%2'\n"
                          "            _nyttoportfolj_place ' %3 '\n"
                          "            case $place in\n%4            esac\n"
                          "            ;;\n")
        .arg(QString::fromLatin1(verb.name), options.join(u' '), valued.join(u' '), arms);
}

QString quoted(const QString& text) {
    QString inside = text.simplified();
    inside.replace(u'\'', QChar(0x2019));
    return inside;
}

/// Brackets and colons part a specification of zsh.
QString zshText(const QString& text) {
    QString inside = quoted(text);
    for (const char16_t mark : {u':', u'[', u']'})
        inside.replace(QChar(mark), QStringLiteral("\\") + QChar(mark));
    return inside;
}

QString zshAnswer(const Place& place) {
    if (!place.words.isEmpty())
        return QStringLiteral("(%1)").arg(place.words.join(u' '));
    if (place.suffix == QLatin1String("*"))
        return QStringLiteral("_files");
    return place.suffix.isEmpty() ? QStringLiteral(" ")
                                  : QStringLiteral("_files -g \"*.%1\"").arg(place.suffix);
}

QString zshVerb(const Verb& verb) {
    QString lines = QStringLiteral("            \\\n            '--help[Shows this help.]'");
    for (const Option& option : verb.options) {
        lines += QStringLiteral(" \\\n            '%1[%2]")
                     .arg(withDashes(option), zshText(fromDeclaration(option.text)));
        if (option.valueName)
            lines += QStringLiteral(":%1:%2").arg(zshText(fromDeclaration(option.valueName)),
                                                  zshAnswer(placeOf(option)));
        lines += u'\'';
    }
    int number = 1;
    for (const Argument& argument : verb.arguments)
        lines += QStringLiteral(" \\\n            '%1:%2:%3'")
                     .arg(QString::number(number++), zshText(fromDeclaration(argument.name)),
                          zshAnswer(placeOf(verb, argument)));
    return QStringLiteral("    %1)\n        _arguments %2\n        ;;\n")
        .arg(QString::fromLatin1(verb.name), lines.mid(12));
}

} // namespace

QString bashCompletion(QString script) {
    QStringList names;
    QString arms;
    for (const Verb* verb : verbs()) {
        names += QString::fromLatin1(verb->name);
        arms += bashVerb(*verb);
    }
    script.replace(QLatin1String("@VERBS@"), names.join(u' '));
    return script.replace(QLatin1String("@ARMS@\n"), arms);
}

QString zshCompletion(QString script) {
    QString list;
    QString arms;
    for (const Verb* verb : verbs()) {
        list += QStringLiteral("        '%1:%2'\n")
                    .arg(QString::fromLatin1(verb->name), zshText(fromDeclaration(verb->summary)));
        arms += zshVerb(*verb);
    }
    script.replace(QLatin1String("@VERBS@\n"), list);
    return script.replace(QLatin1String("@ARMS@\n"), arms);
}

} // namespace nytto
