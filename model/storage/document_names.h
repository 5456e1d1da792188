// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nytto {

/// The document that the file at `path` is, or that keeps a file of its own under that name beside
/// it (its journal, its lock), whether it is there now or not; empty where it belongs to none. A
/// file is a document by the ending of its name, or by its first bytes.
QString documentNaming(const QString& path);

} // namespace nytto
