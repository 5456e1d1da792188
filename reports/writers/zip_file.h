// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace nytto {

/// The files inside a zip archive such as a workbook, for reading; the archive's bytes are held.
class ZipFile {
public:
    struct Entry {
        QString name;
        quint32 packedSize = 0;
        quint32 offset = 0; ///< of its header in the archive
        bool deflated = false;
    };

    /// NotFound or Io when the file cannot be read, Damaged when it is no whole archive.
    static Result<ZipFile> open(const QString& path);
    /// Damaged when it is no whole archive, or one whose files share their bytes: then a small
    /// archive could unfold without end.
    static Result<ZipFile> of(QByteArray bytes);

    const std::vector<Entry>& entries() const { return m_entries; }
    /// The whole content of a file; NotFound, or Damaged.
    Result<QByteArray> read(const QString& name) const;
    /// Gives the content piece by piece, however large it is.
    Result<void> read(const Entry& entry,
                      const std::function<void(const QByteArray& piece)>& take) const;

private:
    Result<void> readDirectory();

    QByteArray m_bytes;
    std::vector<Entry> m_entries;
};

} // namespace nytto
