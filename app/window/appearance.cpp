// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/appearance.h"

#include "views/shared/text_role.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>

#include <algorithm>

namespace nytto {

namespace {

constexpr const char* themeKey = "window/theme";
constexpr const char* textSizeKey = "window/text-size";

int knownSize(int percent) {
    const auto& sizes = Appearance::textSizes();
    return *std::ranges::min_element(sizes, {},
                                     [percent](int size) { return std::abs(size - percent); });
}

} // namespace

const std::vector<int>& Appearance::textSizes() {
    static const std::vector<int> sizes{100, 110, 125, 150, 175, 200};
    return sizes;
}

Appearance::Appearance()
    : m_theme(
          themeOf(QSettings().value(QLatin1String(themeKey)).toString()).value_or(Theme::System)),
      m_textSize(knownSize(QSettings().value(QLatin1String(textSizeKey), 100).toInt())),
      m_systemFont(QApplication::font()) {
    apply();
    qApp->installEventFilter(this);
}

void Appearance::setTheme(Theme theme) {
    m_theme = theme;
    QSettings().setValue(QLatin1String(themeKey), nameOf(theme));
    apply();
    Q_EMIT changed();
}

void Appearance::setTextSize(int percent) {
    m_textSize = knownSize(percent);
    QSettings().setValue(QLatin1String(textSizeKey), m_textSize);
    apply();
    Q_EMIT changed();
}

void Appearance::stepTextSize(int step) {
    const auto& sizes = textSizes();
    const auto at = std::ranges::find(sizes, m_textSize) - sizes.begin() + step;
    setTextSize(
        sizes[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at, 0, std::ssize(sizes) - 1))]);
}

void Appearance::apply() {
    m_applying = true;
    QApplication::setPalette(QPalette()); // what the desktop has now is seen again
    const QPalette system = QApplication::palette();
    QApplication::setPalette(paletteOf(m_theme, system));
    QApplication::setFont(bodyFont(m_systemFont, m_textSize));
    m_applying = false;
}

/// The desktop may change its palette while the program runs.
bool Appearance::eventFilter(QObject* object, QEvent* event) {
    if (!m_applying && object == qApp && event->type() == QEvent::ApplicationPaletteChange &&
        m_theme == Theme::System)
        apply();
    return false;
}

} // namespace nytto

#include "moc_appearance.cpp"
