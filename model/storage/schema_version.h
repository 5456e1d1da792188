// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nytto {

/// The version of the schema of the documents that this program writes. It opens those of every
/// version before it, and refuses those of a later one.
int newestSchemaVersion();

} // namespace nytto
