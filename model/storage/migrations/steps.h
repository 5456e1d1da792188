// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The SQL of each step of the schema, one file a step. Written by hand; a test holds the outcome
/// of all steps against the field lists.
namespace nytto::migrations {

extern const char step1[];
extern const char step2[];
extern const char step3[];

} // namespace nytto::migrations
