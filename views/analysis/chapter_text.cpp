// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/chapter_text.h"

#include "model/document/edit.h"
#include "model/entities/analysis/annual_analysis.h"

#include <QKeyEvent>

namespace nytto {

ChapterText::ChapterText(QWidget* parent) : ParagraphEdit(parent) {
    setObjectName(QStringLiteral("chapter-text"));
    setAccessibleName(tr("Text of the chapter"));
}

const ReportText* ChapterText::stored() const {
    for (const ReportText& text : m_state->contents.all<ReportText>())
        if (text.year == m_state->calculations.year() && text.chapter == m_chapter &&
            text.subject.isNull())
            return &text;
    return nullptr;
}

void ChapterText::showChapter(const DocumentState& state, Chapter chapter) {
    const bool isBeingTyped = m_state && chapter == m_chapter && hasFocus() && isTyped();
    m_state.emplace(state);
    m_chapter = chapter;
    const ReportText* text = stored();
    if (!isBeingTyped)
        showText(text ? text->text : QString());
}

void ChapterText::commit() {
    if (!m_state || !m_state->isCurrent())
        return;
    const ReportText* text = stored();
    const QString typed = this->text();
    if (typed == (text ? text->text : QString()))
        return;
    const char* label = choicesOf(m_chapter)[static_cast<std::size_t>(m_chapter)].label;
    EditBuilder builder(
        m_state->contents, {},
        tr("Change the text of “%1”").arg(m_state->language.translate("choices", label)), {});
    if (text && typed.isEmpty()) {
        builder.remove(refTo(*text));
    } else {
        ReportText changed = text ? *text : ReportText();
        changed.year = m_state->calculations.year();
        changed.chapter = m_chapter;
        changed.text = typed;
        if (text)
            builder.update(changed);
        else
            builder.insert(changed);
    }
    const Edit edit = builder.build();
    showText(typed);
    Q_EMIT editRequested(edit);
}

void ChapterText::focusOutEvent(QFocusEvent* event) {
    ParagraphEdit::focusOutEvent(event);
    commit();
}

void ChapterText::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_state && m_state->isCurrent()) {
        const ReportText* text = stored();
        showText(text ? text->text : QString());
        return;
    }
    ParagraphEdit::keyPressEvent(event);
}

} // namespace nytto
