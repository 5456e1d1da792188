// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/reconciliation/finding.h"
#include "model/entities/analysis/annual_analysis.h"

#include <QString>

namespace nytto {

// Places of pages, by which others lead to them (Page::pageRequested()).

/// A chapter of the annual analysis, on the page of that name.
QString placeOfChapter(Chapter chapter);
/// The first finding of a class, on the page of the reconciliation. Findings go by their key.
QString placeOfClass(FindingClass kind);

} // namespace nytto
