// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/card.h"

#include "views/shared/theme.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace nytto {

namespace {

/// A card that leads somewhere can be pressed like a button.
class CardInterface : public QAccessibleWidget {
public:
    explicit CardInterface(Card* card)
        : QAccessibleWidget(card, card->isLeading() ? QAccessible::Button : QAccessible::Grouping) {
    }
    QStringList actionNames() const override {
        const auto* card = qobject_cast<Card*>(widget());
        return card && card->isLeading() ? QStringList{pressAction()} : QStringList();
    }
    void doAction(const QString& name) override {
        auto* card = qobject_cast<Card*>(widget());
        if (card && card->isLeading() && name == pressAction())
            Q_EMIT card->activated();
    }
};

QAccessibleInterface* cardInterface(const QString&, QObject* object) {
    auto* card = qobject_cast<Card*>(object);
    return card ? new CardInterface(card) : nullptr;
}

} // namespace

Card::Card(QWidget* parent) : QFrame(parent), m_column(new QVBoxLayout(this)) {
    QAccessible::installFactory(cardInterface); // once, however often it is said
    constexpr int spacing = 4;
    m_column->setContentsMargins(margin, margin - spacing, margin, margin - spacing);
    m_column->setSpacing(spacing);
}

void Card::setLeading(bool leading) {
    m_leading = leading;
    setFocusPolicy(leading ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(leading ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAttribute(Qt::WA_Hover, leading);
}

void Card::setChosen(bool chosen) {
    if (m_chosen == chosen)
        return;
    m_chosen = chosen;
    update();
}

bool Card::event(QEvent* event) {
    if (m_leading && (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave))
        update();
    return QFrame::event(event);
}

void Card::paintEvent(QPaintEvent*) {
    const Tokens& tokens = tokensOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = m_chosen || hasFocus();
    const qreal width = strong ? 2 : 1;
    const bool hovered = m_leading && underMouse();
    painter.setPen(QPen(strong ? tokens.selection : hovered ? tokens.frame : tokens.border, width));
    painter.setBrush(tokens.card);
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
}

void Card::mouseReleaseEvent(QMouseEvent* event) {
    QFrame::mouseReleaseEvent(event);
    if (m_leading && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT activated();
}

void Card::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (m_leading && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space))
        Q_EMIT activated();
    else
        QFrame::keyPressEvent(event);
}

} // namespace nytto

#include "moc_card.cpp"
