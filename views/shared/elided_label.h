// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace nytto {

/// A label of one line that may be narrower than its text, and then ends with dots. The whole text
/// is beside the mouse, and the label's for everybody who asks for it.
template <class Label>
class Elided : public Label {
public:
    using Label::Label;

    QSize minimumSizeHint() const override {
        constexpr int characters = 12;
        const QSize whole = Label::minimumSizeHint();
        return {std::min(whole.width(), this->fontMetrics().averageCharWidth() * characters),
                whole.height()};
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        const QString whole = this->text();
        const QString shown = this->fontMetrics().elidedText(
            whole, Qt::ElideRight, this->contentsRect().width() - 2 * this->margin());
        if (shown == whole || this->hasSelectedText())
            return Label::paintEvent(event);
        QPainter painter(this);
        QStyleOption option;
        option.initFrom(this);
        this->style()->drawItemText(&painter, this->contentsRect(), Qt::AlignVCenter,
                                    option.palette, this->isEnabled(), shown,
                                    this->foregroundRole());
    }
};

} // namespace nytto
