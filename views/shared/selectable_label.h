// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace nytto {

/// A plain text that can be selected and copied. Its name is its text, and so it takes the focus,
/// by a click, only while it has one.
class SelectableLabel : public QLabel {
public:
    explicit SelectableLabel(QWidget* parent = nullptr) : QLabel(parent) {
        setTextFormat(Qt::PlainText);
        setTextInteractionFlags(Qt::TextSelectableByMouse);
        setText({});
    }
    void setText(const QString& text) {
        if (text.isEmpty() && hasFocus())
            clearFocus();
        QLabel::setText(text);
        setFocusPolicy(text.isEmpty() ? Qt::NoFocus : Qt::ClickFocus);
    }
    void clear() { setText({}); }
};

} // namespace nytto
