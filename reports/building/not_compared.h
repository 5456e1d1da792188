// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"

#include <vector>

namespace nytto {

class ReportContext;
struct Paragraph;

/// What stands beside the findings where some could not be made, such as of amounts that do not
/// fit: a sentence each, the first of many.
std::vector<Paragraph> notComparedRemarks(const ReportContext& context,
                                          const std::vector<Error>& failures);

} // namespace nytto
