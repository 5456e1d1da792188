// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report.h"

#include <QImage>

namespace nytto {

/// A chart with title, unit and legend in the colours of paper, for a document; `scale` pixels for
/// one of the screen.
QImage chartImage(const ChartData& chart, const Language& language, double scale = 2);
/// The same as SVG and as PNG, as the bytes of a file.
QByteArray chartSvg(const ChartData& chart, const Language& language);
QByteArray chartPng(const ChartData& chart, const Language& language);

} // namespace nytto
