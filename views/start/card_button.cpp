// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/card_button.h"

#include "views/panels/card.h"
#include "views/shared/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace nytto {

CardButton::CardButton(QWidget* parent) : QPushButton(parent), m_column(new QVBoxLayout) {
    auto* row = new QHBoxLayout(this);
    constexpr int above = 8;
    row->setContentsMargins(Card::margin, above, Card::margin, above);
    row->setSpacing(Card::margin);
    row->addLayout(m_column, 1);
    constexpr int spacing = 2;
    m_column->setSpacing(spacing);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

RoleLabel* CardButton::textOf(TextRole role, const QString& text) {
    auto* label = new RoleLabel(role, text, this);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

void CardButton::addText(TextRole role, const QString& text) {
    RoleLabel* label = textOf(role, text);
    label->setWordWrap(true);
    m_column->addWidget(label);
}

void CardButton::setBeside(const QString& text) {
    qobject_cast<QHBoxLayout*>(layout())->addWidget(textOf(TextRole::Quiet, text));
}

QSize CardButton::sizeHint() const {
    return layout()->totalSizeHint();
}

QSize CardButton::minimumSizeHint() const {
    return layout()->totalMinimumSize();
}

int CardButton::heightForWidth(int width) const {
    return layout()->totalHeightForWidth(width);
}

void CardButton::paintEvent(QPaintEvent*) {
    const Tokens& tokens = tokensOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = hasFocus() ? 2 : 1;
    painter.setPen(QPen(hasFocus()     ? tokens.selection
                        : underMouse() ? tokens.frame
                                       : tokens.border,
                        width));
    painter.setBrush(isDown() ? tokens.selectionTint : tokens.card);
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Card::radius,
                            Card::radius);
}

} // namespace nytto

#include "moc_card_button.cpp"
