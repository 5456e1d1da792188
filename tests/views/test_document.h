// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "model/document/edit.h"
#include "model/tables/document_state.h"

#include <QTest>

namespace nytto::test {

/// A document in memory that applies what a table or a page asks for, as the window does.
class TestDocument {
public:
    explicit TestDocument(Contents contents, Language::Code language = Language::Code::Swedish)
        : m_language(language) {
        auto opened = Document::open(std::make_unique<MemoryStore>(std::move(contents)));
        m_document = *std::move(opened);
        compute();
    }

    const Contents& contents() const { return m_document->contents(); }
    const Language& language() const { return m_language; }
    const DocumentState& state() const { return *m_state; }
    const std::vector<Edit>& edits() const { return m_edits; }
    void forgetEdits() { m_edits.clear(); }

    void apply(Edit edit) {
        edit.author = QStringLiteral("Test");
        edit.time = QDateTime::currentDateTimeUtc();
        const Done done = m_document->apply(edit);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        m_edits.push_back(edit);
        compute();
    }
    /// Takes the last edit back.
    void undo() {
        apply(m_edits.back().inverted(QDateTime::currentDateTimeUtc()));
        m_edits.resize(m_edits.size() - 2);
    }

private:
    void compute() {
        m_life = std::make_shared<int>(0);
        m_calculations = std::make_unique<Calculations>(contents());
        m_notes = std::make_unique<ValueNotes>(contents(), Secrecy(contents(), m_language, true),
                                               m_language);
        m_state.emplace(DocumentState{
            contents(), *m_calculations, m_language, *m_notes, {}, QStringLiteral("Test"), m_life});
    }

    Language m_language;
    std::unique_ptr<Document> m_document;
    std::vector<Edit> m_edits;
    std::unique_ptr<Calculations> m_calculations;
    std::unique_ptr<ValueNotes> m_notes;
    std::shared_ptr<const void> m_life;
    std::optional<DocumentState> m_state;
};

} // namespace nytto::test
