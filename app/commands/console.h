// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"

#include <QByteArray>

class QIODevice;

namespace nytto {

/// The three streams of a program that runs without a window. Texts go out as UTF-8, without what
/// would give a terminal orders; bytes as they are.
class Console {
public:
    /// The devices are open, unbuffered, and outlive the console.
    Console(QIODevice& input, QIODevice& output, QIODevice& errors);

    /// NoSpace or Io when not everything was taken: a full disk, a reader that has gone.
    Done write(const QByteArray& bytes);
    /// A line of text, or several.
    Done print(const QString& text);
    /// A line on the error stream for each line of `message`.
    void complain(const QString& message);
    /// Everything that comes in, to its end.
    Result<QByteArray> read();

private:
    QIODevice& m_input;
    QIODevice& m_output;
    QIODevice& m_errors;
};

} // namespace nytto
