// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/console.h"
#include "app/commands/exit_code.h"
#include "app/commands/run_command.h"
#include "model/document/json.h"
#include "model/samples/samples.h"
#include "tests/fuzz/entries.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <map>

namespace nytto::fuzz {

namespace {

using Files = std::map<QString, QByteArray>;

constexpr char key[] = "stockholm-2013";

/// A folder two below one of its own, so that a step outside is seen.
class Workplace {
public:
    Workplace() : m_before(QDir::currentPath()) {
        QDir(m_root.path()).mkpath(QStringLiteral("above/here"));
        m_here = m_root.filePath(QStringLiteral("above/here"));
        QDir::setCurrent(m_here);
        const Contents sample = *sampleContents(QString::fromLatin1(key));
        json = toJson(sample);
        QBuffer input, output, errors;
        for (QBuffer* buffer : {&input, &output, &errors})
            buffer->open(QIODevice::ReadWrite);
        Console console(input, output, errors);
        runCommand({QStringLiteral("new"), QStringLiteral("a.nyp"), QStringLiteral("--sample"),
                    QString::fromLatin1(key)},
                   console);
        QFile file(QStringLiteral("a.json"));
        if (file.open(QIODevice::WriteOnly))
            file.write(json);
        file.close();
        m_good = files();
        QDir::setCurrent(m_before);
    }

    void enter() { QDir::setCurrent(m_here); }
    void leave() {
        QDir::setCurrent(m_before);
        const Files left = files();
        for (const auto& [name, bytes] : left)
            if (const auto good = m_good.find(name); good == m_good.end() || good->second != bytes)
                remove(name);
        for (const auto& [name, bytes] : m_good) {
            QFile file(m_here + u'/' + name);
            if (!file.exists() && file.open(QIODevice::WriteOnly))
                file.write(bytes);
        }
    }
    bool isMade() const { return m_good.size() == 2; }
    bool isUnchanged() const { return files() == m_good; }
    bool isLeftAlone() const {
        return names(m_root.path()) == QStringList{QStringLiteral("above")} &&
               names(m_root.filePath(QStringLiteral("above"))) ==
                   QStringList{QStringLiteral("here")};
    }

    QByteArray json;

private:
    static QStringList names(const QString& folder) {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System |
                                      QDir::NoDotAndDotDot);
    }
    Files files() const {
        Files found;
        for (const QString& name : names(m_here)) {
            QFile file(m_here + u'/' + name);
            found[name] = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        return found;
    }
    void remove(const QString& name) const {
        const QString path = m_here + u'/' + name;
        if (!QFile::remove(path))
            QDir(path).removeRecursively();
    }

    QTemporaryDir m_root;
    QString m_here;
    QString m_before;
    Files m_good;
};

QStringList argumentsIn(const QByteArray& bytes) {
    QStringList arguments;
    for (QString argument : QString::fromUtf8(bytes).split(u'\n'))
        arguments
            << argument.replace(u'/', u'_').replace(QStringLiteral(".."), QStringLiteral("__"));
    return arguments;
}

} // namespace

QString commandLine(const QByteArray& bytes) {
    static Workplace place;
    if (!place.isMade())
        return QStringLiteral("The documents to work on could not be made.");
    QBuffer input, output, errors;
    input.setData(place.json);
    input.open(QIODevice::ReadOnly);
    output.open(QIODevice::WriteOnly);
    errors.open(QIODevice::WriteOnly);
    Console console(input, output, errors);
    place.enter();
    const auto answer = runCommand(argumentsIn(bytes), console);
    const ExitCode* code = std::get_if<ExitCode>(&answer);
    const bool isRefused = code && *code != ExitCode::Success && *code != ExitCode::Findings;
    const bool isUnchanged = place.isUnchanged();
    const bool isLeftAlone = place.isLeftAlone();
    place.leave();
    if (!isLeftAlone)
        return QStringLiteral("Something was made outside of the folder.");
    if (isRefused && !isUnchanged)
        return QStringLiteral("It was refused and has changed the files.");
    if (isRefused && !errors.data().endsWith('\n'))
        return QStringLiteral("Refused without a word.");
    return {};
}

} // namespace nytto::fuzz
