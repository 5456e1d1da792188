// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/document_state.h"

#include <functional>

namespace nytto {

struct Explanation;
struct Initiative;
struct ReportTable;

/// "[secret] ", which stands before the name of what is secret wherever the window shows it.
QString secretSign();
/// It where the initiative is secret; empty before any other, and where there is none.
QString secretSign(const Initiative* initiative);
QString secretSign(const Contents& contents, Id<Initiative> initiative);

/// "[secret] Name": what the window calls an initiative wherever it is not a name to be typed over.
QString signedName(const Initiative& initiative);
/// The same of an entity that is, belongs to or is about an initiative; empty when it is not there.
QString signedNameOf(const DocumentState& state, const EntityRef& ref);
/// The table with the sign before the name of every secret initiative in its texts and notes.
void signNames(ReportTable& table, const Contents& contents);
/// The same in an explanation: its title and the names of its terms.
void signNames(Explanation& explanation, const Contents& contents);
/// The text without the signs in it: they are for those who sit before the window, and not for
/// what is copied or exported.
QString withoutSecretSigns(QString text);

/// The sign of a column that refers to an initiative, of rows of the entity. The contents must
/// outlive it.
template <class Entity>
std::function<QString(const void* row)> secretSignOf(const Contents& contents) {
    return [&contents](const void* row) {
        return secretSign(contents, static_cast<const Entity*>(row)->initiative);
    };
}

} // namespace nytto
