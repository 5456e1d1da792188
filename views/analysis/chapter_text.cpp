// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/chapter_text.h"

#include <QKeyEvent>

namespace nytto {

ChapterText::ChapterText(QWidget* parent) : QPlainTextEdit(parent) {
    setObjectName(QStringLiteral("chapter-text"));
    setAccessibleName(tr("Text of the chapter"));
    setTabChangesFocus(true);
}

const ReportText* ChapterText::stored() const {
    for (const ReportText& text : m_state->contents.all<ReportText>())
        if (text.year == m_state->calculations.year() && text.chapter == m_chapter &&
            text.subject.isNull())
            return &text;
    return nullptr;
}

void ChapterText::showChapter(const DocumentState& state, Chapter chapter) {
    if (m_state && chapter != m_chapter)
        commit();
    m_state.emplace(state);
    m_chapter = chapter;
    const ReportText* text = stored();
    const QString shown = text ? text->text : QString();
    if (toPlainText() != shown)
        setPlainText(shown);
}

void ChapterText::commit() {
    if (!m_state || !m_state->isCurrent())
        return;
    const ReportText* text = stored();
    const QString typed = toPlainText();
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
    Q_EMIT editRequested(builder.build());
}

void ChapterText::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    commit();
}

void ChapterText::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_state && m_state->isCurrent()) {
        const ReportText* text = stored();
        setPlainText(text ? text->text : QString());
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace nytto
