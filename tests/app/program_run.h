// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QStringList>

#include <functional>

namespace nytto {

/// A call of the real program, without a display, in the English of a system that says nothing.
struct Call {
    QStringList arguments;
    QString folder = {}; ///< the current folder
    QByteArray input = {};
    QString locale = QStringLiteral("C.UTF-8");
    QString outputFile = {};               ///< where the standard output goes
    QMap<QString, QString> variables = {}; ///< of the environment
    std::function<void()> inChild = {};    ///< done in the new process before the program starts
};

struct Answer {
    int exitCode = -1; ///< −1 when the program crashed or did not end
    QByteArray output;
    QString errors;

    /// How many lines the program complained in.
    qsizetype errorLines() const { return errors.count(u'\n'); }
};

inline QProcessEnvironment withoutDisplay(const QString& locale) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE", "LANG"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("LC_ALL"), locale);
    return environment;
}

inline Answer run(const Call& call) {
    QProcess process;
    QProcessEnvironment environment = withoutDisplay(call.locale);
    for (auto variable = call.variables.begin(); variable != call.variables.end(); ++variable)
        environment.insert(variable.key(), variable.value());
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(call.folder);
    process.setChildProcessModifier(call.inChild);
    if (!call.outputFile.isEmpty())
        process.setStandardOutputFile(call.outputFile, QIODevice::Append);
    process.start(QStringLiteral(NYTTO_PROGRAM), call.arguments);
    process.write(call.input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(120'000);
    if (!ended)
        process.kill();
    const bool normal = ended && process.exitStatus() == QProcess::NormalExit;
    return {normal ? process.exitCode() : -1, process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

inline Answer run(const QStringList& arguments, const QString& folder = {}) {
    return run(Call{arguments, folder});
}

inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace nytto
