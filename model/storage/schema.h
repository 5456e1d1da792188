// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/connection.h"

namespace nytto {

/// Marks a SQLite file as a document of ours: "NYTP".
constexpr qint64 applicationId = 0x4e595450;

/// The step that brings a document from version − 1 of the schema to `version`. A step that has
/// been released is never changed.
struct SchemaStep {
    int version;
    const char* sql;
};

/// Every step of this program, from version 1.
std::span<const SchemaStep> schemaSteps();

/// The version of the schema that a file has; 0 in an empty one.
Result<int> schemaVersion(const Connection& connection);

/// Does the steps that the file has not seen yet, one transaction each, and seals what came out.
Done migrate(const Connection& connection, std::span<const SchemaStep> steps);

/// Damaged when the database's own check of its pages, tables and indexes finds something.
Done checkStructure(const Connection& connection);
/// Damaged when a reference leads nowhere.
Done checkReferences(const Connection& connection);

} // namespace nytto
