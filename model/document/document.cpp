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
    NYTTO_TRY(revision, m_store->commit(edit, m_revision));
    m_revision = revision;
    applyUnchecked(m_contents, edit);
    m_held.edits.push_back(edit);
    Q_EMIT applied(edit);
    return {};
}

} // namespace nytto
