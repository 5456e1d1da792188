// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/connection.h"

namespace nytto {

/// How a document's file lay when it was last looked at. Whoever overwrites it leaves another mark;
/// who only touches it leaves another time.
struct FileMark {
    quint64 device = 0;
    quint64 inode = 0; ///< 0 where the system has none
    qint64 size = 0;
    qint64 changed = 0; ///< nanoseconds, or coarser
    QByteArray counter; ///< what the database counts its writers' turns with

    /// The file is looked at without being opened: see DocumentLock.
    static Result<FileMark> of(const Connection& connection);

    bool differsInTimeOnly(const FileMark& other) const {
        FileMark same = other;
        same.changed = changed;
        return *this == same;
    }
    bool operator==(const FileMark&) const = default;
};

} // namespace nytto
