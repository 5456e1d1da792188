// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edit.h"
#include "model/entities/analysis/annual_analysis.h"
#include "model/tables/document_state.h"
#include "views/panels/paragraph_edit.h"

namespace nytto {

struct Edit;

/// The text of one chapter, edited in place: an edit when it is left. Emptied, it is removed.
class ChapterText : public ParagraphEdit {
    Q_OBJECT

public:
    explicit ChapterText(QWidget* parent = nullptr);
    /// commit() what was typed in another chapter first.
    void showChapter(const DocumentState& state, Chapter chapter);
    void commit();

Q_SIGNALS:
    void editRequested(const nytto::Edit& edit);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const ReportText* stored() const;

    std::optional<DocumentState> m_state;
    Chapter m_chapter = Chapter::Summary;
};

} // namespace nytto
