// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"
#include "model/document/contents.h"

namespace nytto {

struct Edit;

using Revision = qint64;

/// What a copy of a document holds.
enum class Copied {
    Everything,
    ContentsOnly ///< the history could no longer be read
};

/// Where a document lives. One implementation writes a file; a shared database is to fit behind
/// the same three functions later.
class Store {
public:
    virtual ~Store() = default;

    virtual Result<Contents> read() = 0;
    virtual Revision revision() const = 0;
    /// Writes the edit whole or not at all, compared with what is stored; returns the new revision.
    /// A Conflict when the store has moved on from `base`.
    virtual Result<Revision> commit(const Edit& edit, Revision base) = 0;
};

/// A store that only lives in memory: for documents that are being made, and for tests.
class MemoryStore : public Store {
public:
    MemoryStore() = default;
    explicit MemoryStore(Contents contents) : m_contents(std::move(contents)) {}

    Result<Contents> read() override { return m_contents; }
    Revision revision() const override { return m_revision; }
    Result<Revision> commit(const Edit& edit, Revision base) override;

private:
    Contents m_contents;
    Revision m_revision = 0;
};

} // namespace nytto
