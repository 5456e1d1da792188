// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/text_role.h"

#include "views/shared/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontMetricsF>

#include <algorithm>

namespace nytto {

namespace {

constexpr double bodyPoints = 10;

double factorOf(TextRole role) {
    switch (role) {
    case TextRole::Quiet:
        return 0.9;
    case TextRole::Lead:
    case TextRole::Section:
        return 1.3;
    case TextRole::Title:
        return 1.8;
    case TextRole::KeyFigure:
        return 2.8;
    case TextRole::Body:
    case TextRole::Strong:
        break;
    }
    return 1;
}

bool isStrong(TextRole role) {
    return role != TextRole::Body && role != TextRole::Quiet && role != TextRole::Lead;
}

/// Whether figures below each other stand digit below digit.
bool hasEqualDigits(const QFont& font) {
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit)
        if (metrics.horizontalAdvance(QChar(digit)) != width)
            return false;
    return true;
}

} // namespace

QFont fontOf(TextRole role, const QFont& body) {
    QFont font = body;
    font.setPointSizeF(body.pointSizeF() * factorOf(role));
    if (isStrong(role))
        font.setWeight(QFont::DemiBold);
    return font;
}

QFont bodyFont(const QFont& system, int percent) {
    QFont font = system;
    if (!hasEqualDigits(font)) {
        const QStringList families = QFontDatabase::families();
        for (const char* family : {"Open Sans", "Noto Sans", "DejaVu Sans", "Segoe UI", "Arial"})
            if (families.contains(QLatin1String(family))) {
                font.setFamilies({QLatin1String(family)});
                break;
            }
    }
    font.setPointSizeF(bodyPoints * percent / 100);
    return font;
}

RoleLabel::RoleLabel(TextRole role, QWidget* parent) : RoleLabel(role, QString(), parent) {}

RoleLabel::RoleLabel(TextRole role, const QString& text, QWidget* parent)
    : QLabel(parent), m_role(role) {
    setTextFormat(Qt::PlainText);
    setText(text);
    apply();
}

bool RoleLabel::event(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::ParentChange)
        apply();
    return QLabel::event(event);
}

void RoleLabel::apply() {
    if (m_applying) // setPalette() tells of itself
        return;
    m_applying = true;
    setFont(fontOf(m_role, QApplication::font()));
    if (m_role == TextRole::Quiet) {
        QPalette quiet;
        quiet.setColor(QPalette::WindowText, tokensOf(QApplication::palette()).quiet);
        setPalette(quiet);
    }
    m_applying = false;
}

} // namespace nytto

#include "moc_text_role.cpp"
