// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace nytto {

/// The copies that were made where nobody could be asked, until they are opened or dismissed.
struct RescuedCopies {
    struct Copy {
        QString path;
        QString original; ///< the document that it is a copy of
    };
    static void add(const Copy& copy);
    /// The latest of a document; an empty path means any document. Nothing when it is gone.
    static std::optional<Copy> latestOf(const QString& original);
    static void forget(const QString& path);
};

} // namespace nytto
