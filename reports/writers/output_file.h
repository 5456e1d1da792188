// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"
#include "model/storage/half_made.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace nytto {

/// A file that is written beside its target and takes its place only when it is whole: whatever
/// fails, the target is as it was and nothing else is left. A link stays a link: it is what it
/// leads to that is written. What replaces a file has its permissions and its group.
class OutputFile {
public:
    /// Looks at the target; what stands in the way write() and commit() tell.
    explicit OutputFile(const QString& target);
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;

    /// Where to write.
    const QString& path() const { return m_made.path(); }
    Result<void> write(const QByteArray& bytes) const;
    /// The same of bytes that are given in pieces.
    using Take = std::function<Done(const QByteArray&)>;
    Result<void> writePieces(const std::function<Done(const Take&)>& give) const;
    /// The written file becomes the target, replacing what was there.
    Result<void> commit();

private:
    QString m_given;  ///< the target as messages name it
    QString m_target; ///< behind all links
    std::optional<Error> m_refused;
    HalfMade m_made;
};

/// The file that is meant by a name, behind all links; it need not be there. BadInput where that is
/// a folder, a device, a pipe or a stream of the process ("/dev/stdout").
Result<QString> fileBehind(const QString& path);

/// Whether what is at `path` may be replaced: BadInput when it is no plain file, is a document or
/// has a name that a document beside it uses (documentNaming()), ReadOnly when it
/// is protected against writing, also where the system would let this user replace it.
Result<void> checkReplaceable(const QString& path);

/// The failure of the file system that `errno` tells, with the file it happened to: NoSpace,
/// ReadOnly, NotFound or Io.
Error fileError(int number, const QString& path);

/// Writes the bytes to a file by way of an OutputFile.
Result<void> writeWhole(const QString& path, const QByteArray& bytes);
/// The same in pieces, which `give` gives to the function that it gets.
Result<void> writeWhole(const QString& path,
                        const std::function<Done(const OutputFile::Take&)>& give);

} // namespace nytto
