// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report.h"

class QWidget;

namespace nytto {

class SecretTexts;

/// What is seen of a page, as it stands and in the order in which it is read, from the top down:
/// tables with their columns, rows and notes as they are shown, charts, and the texts of cards.
std::vector<Block> blocksOf(const QWidget& page);

/// The blocks without what is secret in their texts; amounts stay.
std::vector<Block> maskedBlocks(std::vector<Block> blocks, const SecretTexts& secrets);

} // namespace nytto
