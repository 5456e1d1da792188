// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what is installed beside the program and tells of its command line, from the program's own
// declarations:
//     describe_program manual sv|en TEMPLATE VERSION DATE
//     describe_program bash|zsh TEMPLATE
#include "installer/describe/completion.h"
#include "installer/describe/manual.h"

#include <QCoreApplication>
#include <QFile>
#include <QTranslator>

#include <cstdio>

using namespace nytto;

namespace {

int written(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    const bool whole = !bytes.isEmpty() &&
                       std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()),
                                   stdout) == static_cast<std::size_t>(bytes.size());
    return whole && std::fflush(stdout) == 0 ? 0 : 1;
}

std::optional<QString> textOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(QString::fromUtf8(file.readAll()))
                                          : std::nullopt;
}

int writeManual(const QStringList& arguments) {
    const std::optional<Language> language = Language::fromName(arguments[1]);
    const std::optional<QString> page = textOf(arguments[2]);
    QTranslator translator;
    if (!language || !page ||
        !translator.load(QStringLiteral(":/i18n/nyttoportfolj_%1.qm").arg(arguments[1])))
        return 1;
    QCoreApplication::installTranslator(&translator);
    return written(manual(*page, *language, arguments[3], arguments[4]));
}

int writeCompletion(const QStringList& arguments) {
    const std::optional<QString> script = textOf(arguments[1]);
    if (!script)
        return 1;
    return written(arguments[0] == QLatin1String("zsh") ? zshCompletion(*script)
                                                        : bashCompletion(*script));
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() == 5 && arguments[0] == QLatin1String("manual"))
        return writeManual(arguments);
    if (arguments.size() == 2 &&
        (arguments[0] == QLatin1String("bash") || arguments[0] == QLatin1String("zsh")))
        return writeCompletion(arguments);
    std::fputs("describe_program manual sv|en TEMPLATE VERSION DATE\n"
               "describe_program bash|zsh TEMPLATE\n",
               stderr);
    return 1;
}
