// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/contrast.h"

#include <algorithm>
#include <cmath>

namespace nytto {

namespace {

/// How light a colour is to the eye, from 0 to 1: the relative luminance of WCAG 2.1.
double luminance(const QColor& colour) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QColor between(const QColor& from, const QColor& to, double part) {
    const auto mix = [&](int a, int b) {
        return static_cast<int>(std::lround(a + (b - a) * part));
    };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

QColor opaque(QColor colour) {
    colour.setAlpha(255);
    return colour;
}

} // namespace

double contrast(const QColor& one, const QColor& other) {
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

QColor blended(const QColor& over, const QColor& ground) {
    return between(ground, opaque(over), over.alphaF());
}

QColor readable(const QColor& wanted, const QColor& strongest,
                std::initializer_list<QColor> grounds, double least) {
    constexpr int steps = 20;
    for (int step = 0; step < steps; ++step) {
        const QColor colour = between(wanted, strongest, static_cast<double>(step) / steps);
        if (std::ranges::all_of(
                grounds, [&](const QColor& ground) { return contrast(colour, ground) >= least; }))
            return colour;
    }
    return opaque(strongest);
}

QPalette readablePalette(QPalette palette) {
    constexpr double gradient = 1.12; // styles draw the ground of what is selected up to so lighter
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const QColor base = palette.color(group, QPalette::Base);
        const QColor alternate = palette.color(group, QPalette::AlternateBase);
        const QColor window = palette.color(group, QPalette::Window);
        const QColor text = palette.color(group, QPalette::Text);
        for (const auto role : {QPalette::PlaceholderText, QPalette::Link})
            palette.setColor(group, role,
                             readable(blended(palette.color(group, role), base), text,
                                      {base, alternate, window}));
        const QColor selected = palette.color(group, QPalette::HighlightedText);
        palette.setColor(group, QPalette::Highlight,
                         readable(palette.color(group, QPalette::Highlight),
                                  luminance(selected) > 0.18 ? Qt::black : Qt::white, {selected},
                                  leastTextContrast * gradient));
    }
    return palette;
}

} // namespace nytto
