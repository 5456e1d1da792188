// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/program_run.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace nytto::test {

/// A document in a folder of its own, and what `check` says of it.
class CheckedDocument {
public:
    bool isReady() const { return m_folder.isValid(); }
    QString path() const { return beside(QStringLiteral("a.nyp")); }
    /// Of another file in its folder.
    QString beside(const QString& name) const { return m_folder.filePath(name); }
    Answer check(const QStringList& options = {}) const {
        return run(QStringList{QStringLiteral("check"), path()} + options);
    }
    QJsonObject json() const {
        return QJsonDocument::fromJson(
                   check({QStringLiteral("--format"), QStringLiteral("json")}).output)
            .object();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace nytto::test
