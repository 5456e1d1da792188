// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/connection.h"

namespace nytto {

/// Looks at everything in a document, whatever its schema: pages, indexes, references, and every
/// row against the seal of its table. Damaged says what is wrong.
Done checkWhole(const Connection& connection);

/// The same of a file that has just been written and has not got its name yet: Damaged when it is
/// not what it should be, and it is to be thrown away. Where `source`, what it was copied from, has
/// a damaged history but is whole otherwise, the copy is as it should be when it holds the same.
Done checkWritten(const QString& path, const Connection* source = nullptr);

} // namespace nytto
