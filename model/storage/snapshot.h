// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/history.h"
#include "model/storage/connection.h"
#include "model/storage/history_log.h"
#include "model/storage/whole.h"

namespace nytto {

/// A document with its history as it was at one moment, in memory: it can be written and checked on
/// another thread while the document itself goes on changing.
class Snapshot {
public:
    static Result<Snapshot> of(const Connection& connection);

    /// The edit that led to this state; nothing in a document that nobody has edited.
    const std::optional<EditNote>& lastEdit() const { return m_lastEdit; }
    /// Writes a compact copy to a new or empty file.
    Done writeTo(const QString& path) const { return m_connection.copyToFile(path); }
    /// Whether the file that was written holds what this does. A history that was damaged before
    /// goes along as it is; of a document that was damaged, Damaged says so.
    Done checkWritten(const QString& path) const {
        return nytto::checkWritten(path, &m_connection);
    }
    /// Looks at every row, those of the history too: Damaged where they do not agree with the seals
    /// of their tables.
    Done check() const;

private:
    Snapshot(Connection connection, std::optional<EditNote> lastEdit)
        : m_connection(std::move(connection)), m_lastEdit(std::move(lastEdit)) {}

    Connection m_connection;
    std::optional<EditNote> m_lastEdit;
};

} // namespace nytto
