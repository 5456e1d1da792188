// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"
#include "model/storage/half_made.h"

#include <QStringList>

namespace nytto {

/// A folder of numbered tables ("01-members.csv") that is written beside its target and takes its
/// place in one step: the target holds all the new tables, or it is as it was. Tables of an earlier
/// report go; other files in the target stay there. A target that holds folders is refused, and so
/// is the current folder.
class OutputFolder {
public:
    explicit OutputFolder(const QString& target);

    /// Whether the target can be replaced, and the folder beside it made.
    Result<void> begin();
    Result<void> write(const QString& name, const QByteArray& bytes);
    Result<void> commit();

private:
    Result<void> keepOthers();

    QString m_given;  ///< the target as messages name it
    QString m_target; ///< behind all links
    HalfMade m_made;
    QStringList m_names; ///< of what was written
};

} // namespace nytto
