// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/commands/console.h"
#include "app/commands/ending.h"
#include "app/commands/exit_code.h"
#include "app/commands/run_command.h"
#include "app/window/window.h"
#include "model/basics/language.h"
#include "model/storage/half_made.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTranslator>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace nytto {

namespace {

/// A full disk and a reader that has gone are failures to tell of, not ends; a stream that was
/// closed stays unusable, instead of becoming the first file that is opened.
void prepareProcess() {
#ifdef Q_OS_UNIX
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    for (int stream = 0; stream <= 2; ++stream)
        if (fcntl(stream, F_GETFD) == -1) [[maybe_unused]]
            const int taken = open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY);
#endif
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
}

QString wordsOf(const Language& language) {
    return QStringLiteral(":/i18n/nyttoportfolj_%1.qm").arg(language.name());
}

void keepQuiet(QtMsgType, const QMessageLogContext&, const QString&) {}

/// Before there is an application that translates.
QString inSystemLanguage(const char* text) {
    QTranslator words;
    const QString translated = words.load(wordsOf(Language(Language::ofSystem())))
                                   ? words.translate("Commands", text)
                                   : QString();
    return translated.isEmpty() ? QString::fromUtf8(text) : translated;
}

/// Where Qt finds no display that answers, it would abort.
void endWithoutDisplay(QtMsgType type, const QMessageLogContext&, const QString&) {
    if (type != QtFatalMsg)
        return;
    const QString sentence = inSystemLanguage(QT_TRANSLATE_NOOP(
        "Commands", "The window cannot be opened: no display can be reached; look at DISPLAY and "
                    "WAYLAND_DISPLAY. The commands work without one: see “nyttoportfolj --help”."));
    std::fprintf(stderr, "%s\n", sentence.toUtf8().constData());
    std::fflush(stderr);
    std::_Exit(static_cast<int>(ExitCode::Environment));
}

/// Qt complains of a locale that is not UTF-8 and then does the right thing: not a user's concern.
template <class Application>
std::unique_ptr<Application> quietly(int& argc, char** argv, QtMessageHandler handler = keepQuiet) {
    const QtMessageHandler usual = qInstallMessageHandler(handler);
    auto application = std::make_unique<Application>(argc, argv);
    qInstallMessageHandler(usual);
    return application;
}

void installSystemLanguage(QCoreApplication& application) {
    auto* translator = new QTranslator(&application);
    if (translator->load(wordsOf(Language(Language::ofSystem()))))
        QCoreApplication::installTranslator(translator);
}

bool hasDisplay() {
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

std::variant<ExitCode, WindowCall> runWithoutWindow(int& argc, char** argv) {
    const auto application = quietly<QCoreApplication>(argc, argv);
    installSystemLanguage(*application);
    QFile input;
    QFile output;
    QFile errors;
    const bool opened = input.open(fileno(stdin), QIODevice::ReadOnly) &&
                        output.open(fileno(stdout), QIODevice::WriteOnly | QIODevice::Unbuffered) &&
                        errors.open(fileno(stderr), QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (!opened)
        return ExitCode::Environment;
    Console console(input, output, errors);
    const auto answer = runCommand(application->arguments().mid(1), console);
    if (!std::holds_alternative<WindowCall>(answer) || hasDisplay())
        return answer;
    console.complain(QCoreApplication::translate(
        "Commands", "There is no display to open the window on. The commands work without one: "
                    "see “nyttoportfolj --help”."));
    return ExitCode::Environment;
}

} // namespace

int runProgram(int argc, char** argv) {
    prepareProcess();
    endOnSignals();
    sweepAbandoned(QDir::tempPath());
    const auto answer = runWithoutWindow(argc, argv);
    if (const auto* code = std::get_if<ExitCode>(&answer))
        return static_cast<int>(*code);
    const auto application = quietly<QApplication>(argc, argv, endWithoutDisplay);
    return openWindow(std::get<WindowCall>(answer).file);
}

} // namespace nytto
