// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nytto {

struct ReportTable;

/// Shows every column of quantities with as many decimals as they have.
void fitDecimals(ReportTable& table);

} // namespace nytto
