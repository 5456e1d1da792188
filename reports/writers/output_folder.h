// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"
#include "model/storage/half_made.h"

#include <QStringList>

namespace nytto {

/// A folder of tables that is written beside its target and takes its place in one step: the target
/// holds all the new tables, or it is as it was. Of what is in the target only that goes which an
/// earlier report wrote and nobody has changed since, by a list of its checksums that lies hidden
/// among the tables; a table of the same name keeps its permissions. A target is refused that holds
/// folders, that has a link or a protected file under the name of a table, or that is the current
/// folder.
class OutputFolder {
public:
    explicit OutputFolder(const QString& target);

    /// Whether the target can be replaced, and the folder beside it made.
    Result<void> begin();
    Result<void> write(const QString& name, const QByteArray& bytes);
    Result<void> commit();

private:
    Result<void> keepOthers();
    Result<void> writeList();

    QString m_given;  ///< the target as messages name it
    QString m_target; ///< behind all links
    HalfMade m_made;
    QByteArray m_list;   ///< of what was written, with checksums
    QStringList m_names; ///< likewise
};

} // namespace nytto
