// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace nytto {

/// Paragraphs of plain text. What was not typed in comes back as it was shown, to the character:
/// QPlainTextEdit by itself turns no-break spaces into spaces.
class ParagraphEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit ParagraphEdit(QWidget* parent = nullptr);

    /// Leaves the cursor alone where the text is the one already there.
    void showText(const QString& text);
    QString text() const;
    /// Something was typed that showText() has not confirmed yet.
    bool isTyped() const { return document()->isModified(); }

private:
    QString typed() const;

    QString m_shown;
};

} // namespace nytto
