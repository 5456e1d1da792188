// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report.h"

namespace nytto {

/// How a paragraph's style looks in a workbook, in points.
struct TextStyle {
    double fontSize = 11;
    double lineHeight = 15;
    double spaceAfter = 0;
    bool bold = false;
};

constexpr TextStyle textStyle(Paragraph::Style style) {
    switch (style) {
    case Paragraph::Style::Title:
        return {20, 27, 3, true};
    case Paragraph::Style::Subtitle:
        return {13, 18, 3, false};
    case Paragraph::Style::Heading:
        return {13, 18, 3, true};
    case Paragraph::Style::Body:
        break;
    case Paragraph::Style::Remark:
        return {9.5, 13, 0, false};
    }
    return {11, 15, 3, false};
}

} // namespace nytto
