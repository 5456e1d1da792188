// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/attention_strip.h"

#include "views/panels/chip.h"
#include "views/shared/selectable_label.h"
#include "views/shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace nytto {

AttentionStrip::AttentionStrip(const QString& name, QWidget* parent)
    : QFrame(parent), m_text(new SelectableLabel(this)), m_lead(new QPushButton(this)) {
    setObjectName(name + QStringLiteral("-strip"));
    m_text->setObjectName(name);
    m_text->setAccessibleDescription(tr("To be seen to"));
    m_text->setWordWrap(true);
    m_lead->setObjectName(name + QStringLiteral("-lead"));
    m_lead->setAutoDefault(false);
    connect(m_lead, &QPushButton::clicked, this, &AttentionStrip::leadRequested);
    auto* layout = new QHBoxLayout(this);
    constexpr int aside = 12;
    constexpr int above = 6;
    layout->setContentsMargins(aside, above, aside, above);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_lead);
    colour();
    say({}, {}, {});
}

void AttentionStrip::say(const QString& sentence, const QString& lead, const QString& where) {
    m_text->setText(sentence.isEmpty() ? QString() : signOf(ChipKind::Attention) + sentence);
    m_lead->setText(lead);
    m_lead->setToolTip(where);
    m_lead->setAccessibleName(lead.isEmpty() ? tr("To be seen to") : lead);
    m_lead->setAccessibleDescription(where);
    m_lead->setVisible(!lead.isEmpty());
    setVisible(!sentence.isEmpty());
}

void AttentionStrip::colour() {
    QPalette palette;
    palette.setColor(QPalette::WindowText, tokensOf(*this).attention);
    m_text->setPalette(palette);
}

void AttentionStrip::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void AttentionStrip::paintEvent(QPaintEvent*) {
    const Tokens& tokens = tokensOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.attention);
    painter.setBrush(tokens.attentionTint);
    constexpr qreal inset = 0.5;
    constexpr int radius = 4;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
}

} // namespace nytto

#include "moc_attention_strip.cpp"
