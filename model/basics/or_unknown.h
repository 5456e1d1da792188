// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/figure.h"
#include "model/basics/result.h"

namespace nytto {

// What is shown of an amount that could not be calculated, such as one that does not fit: unknown.

inline Figure orUnknown(const Result<Figure>& figure) {
    return figure ? *figure : Figure::unknown();
}
inline Figure orUnknown(const Result<Money>& amount) {
    return amount ? Figure(*amount) : Figure::unknown();
}
inline Figure orUnknown(const FigureSum& sum) {
    return orUnknown(sum.figure());
}

} // namespace nytto
