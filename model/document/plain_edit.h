// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edit.h"

namespace nytto {

/// The edit with line breaks of one kind in its texts, however they came in (plain_text.h): a word
/// processor leaves others.
Edit withPlainBreaks(Edit edit);

} // namespace nytto
