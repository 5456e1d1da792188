// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"

#include <QByteArray>
#include <QString>

namespace nytto {

/// A file that is written beside its target and takes its place only when it is whole: whatever
/// fails, the target is as it was and nothing else is left.
class OutputFile {
public:
    explicit OutputFile(const QString& target);
    ~OutputFile();
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;

    /// Where to write.
    const QString& path() const { return m_path; }
    Result<void> write(const QByteArray& bytes) const;
    /// The written file becomes the target, replacing what was there.
    Result<void> commit();

private:
    QString m_target;
    QString m_path;
    bool m_committed = false;
};

/// The failure of the file system that `errno` tells, with the file it happened to: NoSpace,
/// ReadOnly, NotFound or Io.
Error fileError(int number, const QString& path);

/// Writes the bytes to a file by way of an OutputFile.
Result<void> writeWhole(const QString& path, const QByteArray& bytes);

} // namespace nytto
