// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nytto {

/// The printed page of a workbook, A4 landscape: inches and points.
namespace page {
constexpr double marginSide = 0.5;
constexpr double marginTop = 0.8;
constexpr double marginBottom = 0.75;
constexpr double width = 841.9 - 2 * marginSide * 72;
constexpr double height = 595.3 - (marginTop + marginBottom) * 72;
} // namespace page

/// The height of a row that nobody has set, in points and in pixels.
constexpr double normalRowHeight = 15;
constexpr int normalRowPixels = 20;
/// The highest row that a spreadsheet takes is 409 points.
constexpr double highestRow = 400;

/// Pixels and points of a column so many digits wide.
constexpr double columnPixels(double width) {
    return width * 7 + 5;
}

} // namespace nytto
