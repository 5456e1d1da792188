// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace nytto {

/// Counts the edits of a document; 0 before the first.
using Revision = qint64;

} // namespace nytto
