// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/paragraph_edit.h"

namespace nytto {

ParagraphEdit::ParagraphEdit(QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
}

void ParagraphEdit::showText(const QString& text) {
    if (typed() != text)
        setPlainText(text);
    m_shown = text;
    document()->setModified(false);
}

QString ParagraphEdit::text() const {
    return isTyped() ? typed() : m_shown;
}

QString ParagraphEdit::typed() const {
    return document()
        ->toRawText()
        .replace(QChar::ParagraphSeparator, u'\n')
        .replace(QChar::LineSeparator, u'\n');
}

} // namespace nytto

#include "moc_paragraph_edit.cpp"
