// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/theme.h"

#include "views/shared/contrast.h"

#include <QWidget>

#include <algorithm>
#include <array>

namespace nytto {

namespace {

constexpr std::array<std::pair<Theme, const char*>, 4> names{
    {{Theme::System, "system"},
     {Theme::Light, "light"},
     {Theme::Dark, "dark"},
     {Theme::HighContrast, "high-contrast"}}};

Tokens lightTokens() {
    return {.surface = 0xf5f6f8,
            .card = 0xffffff,
            .border = 0xdfe3e8,
            .frame = 0x838d99,
            .text = 0x1b2430,
            .quiet = 0x5a6675,
            .selection = 0x1f6fb2,
            .selectionText = 0xffffff,
            .selectionTint = 0xe8f1f9,
            .link = 0x1a639f,
            .attention = 0x8a5700,
            .attentionTint = 0xfff3d9,
            .exceeded = 0xb3261e,
            .exceededTint = 0xfde9e7,
            .good = 0x23744a,
            .goodTint = 0xe3f3ea,
            .computed = 0xf0f4f9,
            .track = 0xe4e8ed,
            .cost = {0x2f6f9f, 0x6aa3cb, 0xa9cce3},
            .benefit = 0xc47f00,
            .benefitTint = 0xfbe9c6};
}

Tokens darkTokens() {
    return {.surface = 0x15191f,
            .card = 0x1d232b,
            .border = 0x39424e,
            .frame = 0x7d8896,
            .text = 0xe7ebf0,
            .quiet = 0xaab4c0,
            .selection = 0x2f77b8,
            .selectionText = 0xffffff,
            .selectionTint = 0x21384d,
            .link = 0x7dbcf0,
            .attention = 0xf2bd57,
            .attentionTint = 0x3b2e12,
            .exceeded = 0xff938a,
            .exceededTint = 0x45211e,
            .good = 0x83d3a6,
            .goodTint = 0x183628,
            .computed = 0x262e38,
            .track = 0x38414d,
            .cost = {0x7ab4de, 0x4f8dba, 0x356588},
            .benefit = 0xe9a83a,
            .benefitTint = 0x4d3b17};
}

Tokens highContrastTokens() {
    return {.surface = Qt::black,
            .card = Qt::black,
            .border = 0xffffff,
            .frame = 0xffffff,
            .text = 0xffffff,
            .quiet = 0xffffff,
            .selection = 0xffe600,
            .selectionText = Qt::black,
            .selectionTint = 0x3a3500,
            .link = 0x6fd3ff,
            .attention = 0xffd34d,
            .attentionTint = Qt::black,
            .exceeded = 0xff9d94,
            .exceededTint = Qt::black,
            .good = 0x8cf0b6,
            .goodTint = Qt::black,
            .computed = 0x1c1c1c,
            .track = 0x5a5a5a,
            .cost = {0x8cc8ff, 0x5b9fd8, 0x3f78a8},
            .benefit = 0xffc14d,
            .benefitTint = 0x5c4a12};
}

const Tokens& tokensOf(Theme theme) {
    static const Tokens light = lightTokens();
    static const Tokens dark = darkTokens();
    static const Tokens highContrast = highContrastTokens();
    switch (theme) {
    case Theme::Dark:
        return dark;
    case Theme::HighContrast:
        return highContrast;
    case Theme::System:
    case Theme::Light:
        break;
    }
    return light;
}

/// Which of ours a palette is nearest to.
Theme nearest(const QPalette& palette) {
    const QColor ground = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    constexpr double nearlyBlackOnWhite = 20;
    if (ground.lightness() < 128)
        return contrast(ground, text) >= nearlyBlackOnWhite ? Theme::HighContrast : Theme::Dark;
    return Theme::Light;
}

void setColours(QPalette& palette, const Tokens& tokens) {
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, tokens.surface},
        {QPalette::WindowText, tokens.text},
        {QPalette::Base, tokens.card},
        {QPalette::AlternateBase, tokens.surface},
        {QPalette::ToolTipBase, tokens.card},
        {QPalette::ToolTipText, tokens.text},
        {QPalette::PlaceholderText, tokens.quiet},
        {QPalette::Text, tokens.text},
        {QPalette::Button, tokens.card},
        {QPalette::ButtonText, tokens.text},
        {QPalette::BrightText, tokens.exceeded},
        {QPalette::Light, tokens.card},
        {QPalette::Midlight, tokens.surface},
        {QPalette::Mid, tokens.frame},
        {QPalette::Dark, tokens.frame},
        {QPalette::Shadow, tokens.frame},
        {QPalette::Highlight, tokens.selection},
        {QPalette::HighlightedText, tokens.selectionText},
        {QPalette::Link, tokens.link},
        {QPalette::LinkVisited, tokens.link}};
    for (const auto& [role, colour] : roles)
        palette.setColor(QPalette::All, role, colour);
    const QColor unusable = blended(
        [&] {
            QColor faint = tokens.text;
            constexpr float part = 0.45F;
            faint.setAlphaF(part);
            return faint;
        }(),
        tokens.card);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, unusable);
}

} // namespace

QString nameOf(Theme theme) {
    const auto found = std::ranges::find(names, theme, &decltype(names)::value_type::first);
    return QString::fromLatin1(found->second);
}

std::optional<Theme> themeOf(const QString& name) {
    for (const auto& [theme, known] : names)
        if (name == QLatin1String(known))
            return theme;
    return {};
}

const Tokens& tokensOf(const QPalette& palette) {
    return tokensOf(nearest(palette));
}

const Tokens& tokensOf(const QWidget& widget) {
    return tokensOf(widget.palette());
}

QPalette paletteOf(Theme theme, const QPalette& system) {
    QPalette palette;
    setColours(palette, tokensOf(theme == Theme::System ? nearest(system) : theme));
    return palette;
}

} // namespace nytto
