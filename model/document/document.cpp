// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/document.h"

#include "model/document/edit.h"

namespace nytto {

Document::Document(std::unique_ptr<Store> store, Contents contents)
    : m_store(std::move(store)), m_contents(std::move(contents)), m_held{m_contents, {}},
      m_revision(m_store->revision()) {}

Result<std::unique_ptr<Document>> Document::open(std::unique_ptr<Store> store) {
    NYTTO_TRY(contents, store->read());
    return std::unique_ptr<Document>(new Document(std::move(store), std::move(contents)));
}

Done Document::apply(const Edit& edit) {
    NYTTO_CHECK(checkEdit(m_contents, edit));
    m_held.edits.push_back(edit);
    ++m_held.unstored;
    const Done stored = storeHeld();
    if (!stored && m_held.unstored == 1 && !isOverwritten()) {
        m_held.edits.pop_back();
        m_held.unstored = 0;
        return stored.error();
    }
    applyUnchecked(m_contents, edit);
    Q_EMIT applied(edit);
    return {};
}

/// A file that is only away can come back, and be tried again.
bool Document::isOverwritten() const {
    const Done stored = m_store->checkStored();
    return !stored && stored.error().code == ErrorCode::Conflict;
}

Done Document::checkStored() {
    NYTTO_CHECK(m_store->checkStored());
    return storeHeld();
}

Done Document::storeHeld() {
    while (m_held.unstored > 0) {
        const Edit& next = m_held.edits[m_held.edits.size() - m_held.unstored];
        NYTTO_TRY(revision, m_store->commit(next, m_revision));
        m_revision = revision;
        --m_held.unstored;
    }
    return {};
}

} // namespace nytto

#include "moc_document.cpp"
