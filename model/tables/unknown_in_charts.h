// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nytto {

class Language;
struct ChartData;

/// Says in the chart's description of which categories (and series, where there are several)
/// nothing is drawn because it is unknown, and then `reason`, a sentence. Nothing where all is
/// known.
void nameUnknown(ChartData& chart, const QString& reason, const Language& language);

} // namespace nytto
