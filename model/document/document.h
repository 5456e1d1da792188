// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edit.h"
#include "model/document/held_document.h"
#include "model/document/store.h"

#include <QObject>

#include <memory>

namespace nytto {

struct Edit;

/// A document in use: its contents in memory whole, written through to its store edit by edit.
class Document : public QObject {
    Q_OBJECT

public:
    static Result<std::unique_ptr<Document>> open(std::unique_ptr<Store> store);

    const Contents& contents() const { return m_contents; }
    Store& store() const { return *m_store; }
    Revision revision() const { return m_revision; }

    /// Checks the rules, writes the edit to the store, then changes memory and says so. On failure
    /// nothing has changed anywhere. Where something else is stored in place of the
    /// document (a Conflict of Store::checkStored()), memory changes all the same, and saveCopy()
    /// has the edit.
    Done apply(const Edit& edit);
    /// Whether the store holds all that was applied: else why it does not. One that holds the
    /// document again is given what it missed.
    Done checkStored();
    /// As far as is known.
    bool isStored() const { return m_held.unstored == 0; }
    /// See Store::saveCopy().
    Result<Copied> saveCopy(const QString& path) const { return m_store->saveCopy(path, m_held); }

Q_SIGNALS:
    void applied(const nytto::Edit& edit);

private:
    Document(std::unique_ptr<Store> store, Contents contents);
    Done storeHeld();
    bool isOverwritten() const;

    std::unique_ptr<Store> m_store;
    Contents m_contents;
    HeldDocument m_held;
    Revision m_revision = 0;
};

} // namespace nytto
