// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/chip.h"

#include "model/tables/urgency.h"
#include "views/shared/text_role.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace nytto {

namespace {

struct Colours {
    QColor text;
    QColor ground;
};

Colours coloursOf(ChipKind kind, const Tokens& tokens) {
    switch (kind) {
    case ChipKind::Chosen:
        return {tokens.link, tokens.selectionTint};
    case ChipKind::Attention:
        return {tokens.attention, tokens.attentionTint};
    case ChipKind::Exceeded:
        return {tokens.exceeded, tokens.exceededTint};
    case ChipKind::Good:
        return {tokens.good, tokens.goodTint};
    case ChipKind::Neutral:
        break;
    }
    return {tokens.text, tokens.computed};
}

constexpr int sideRoom = 9;
constexpr int aboveRoom = 2;

} // namespace

QString signOf(ChipKind kind) {
    switch (kind) {
    case ChipKind::Attention:
        return QStringLiteral("! ");
    case ChipKind::Exceeded:
        return QStringLiteral("≠ ");
    case ChipKind::Good:
        return QStringLiteral("✓ ");
    case ChipKind::Neutral:
    case ChipKind::Chosen:
        break;
    }
    return {};
}

Chip::Chip(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setContentsMargins(sideRoom, aboveRoom, sideRoom, aboveRoom);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Minimum);
    setFont(fontOf(TextRole::Quiet, QApplication::font()));
    hide();
}

void Chip::show(ChipKind kind, const QString& words) {
    m_kind = kind;
    setText(words.isEmpty() ? words : signOf(kind) + words);
    setAccessibleName(words);
    setVisible(!words.isEmpty());
    QPalette colours = QApplication::palette();
    colours.setColor(QPalette::WindowText, coloursOf(kind, tokensOf(colours)).text);
    setPalette(colours);
}

QSize Chip::minimumSizeHint() const {
    constexpr int characters = 12;
    return {std::min(QLabel::sizeHint().width(), characters * fontMetrics().averageCharWidth()),
            QLabel::minimumSizeHint().height()};
}

bool Chip::event(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(fontOf(TextRole::Quiet, QApplication::font()));
    if (event->type() == QEvent::ApplicationPaletteChange) {
        QPalette colours = QApplication::palette();
        colours.setColor(QPalette::WindowText, coloursOf(m_kind, tokensOf(colours)).text);
        setPalette(colours);
    }
    return QLabel::event(event);
}

void Chip::paintEvent(QPaintEvent* event) {
    const Colours colours = coloursOf(m_kind, tokensOf(*this));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ground);
    const qreal radius = std::min(fontMetrics().lineSpacing() / 2.0 + aboveRoom, height() / 2.0);
    painter.drawRoundedRect(QRectF(rect()), radius, radius);
    painter.end();
    QLabel::paintEvent(event);
}

ChipKind kindOf(Urgency urgency) {
    switch (urgency) {
    case Urgency::None:
        return ChipKind::Neutral;
    case Urgency::Attention:
        return ChipKind::Attention;
    case Urgency::Exceeded:
        return ChipKind::Exceeded;
    }
    Q_UNREACHABLE();
}

} // namespace nytto

#include "moc_chip.cpp"
