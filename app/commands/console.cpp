// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/console.h"

#include "model/basics/plain_text.h"

#include <QCoreApplication>
#include <QFileDevice>

namespace nytto {

namespace {
Error writeFailure(const QIODevice& device) {
    const auto* file = qobject_cast<const QFileDevice*>(&device);
    // What Qt calls a lack of resources is a full disk here.
    if (file && file->error() == QFileDevice::ResourceError)
        return {
            ErrorCode::NoSpace,
            QCoreApplication::translate("Commands", "The output is not whole: the disk is full."),
            device.errorString()};
    return {ErrorCode::Io,
            QCoreApplication::translate("Commands",
                                        "The output is not whole: nobody takes what is written."),
            device.errorString()};
}
} // namespace

Console::Console(QIODevice& input, QIODevice& output, QIODevice& errors)
    : m_input(input), m_output(output), m_errors(errors) {}

Done Console::write(const QByteArray& bytes) {
    if (m_output.write(bytes) != bytes.size())
        return writeFailure(m_output);
    return {};
}

Done Console::print(const QString& text) {
    return write((forTerminal(text) + u'\n').toUtf8());
}

void Console::complain(const QString& message) {
    m_errors.write((forTerminal(message) + u'\n').toUtf8());
}

Result<QByteArray> Console::read() {
    const QByteArray bytes = m_input.readAll();
    if (const auto* file = qobject_cast<const QFileDevice*>(&m_input);
        file && file->error() != QFileDevice::NoError)
        return Error{ErrorCode::Io,
                     QCoreApplication::translate("Commands", "The input could not be read."),
                     m_input.errorString()};
    return bytes;
}

} // namespace nytto
