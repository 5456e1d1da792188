// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nytto {

struct Verb;

/// The help of the whole program, in lines of at most 80 characters.
QString programHelp();
/// The help of one verb.
QString verbHelp(const Verb& verb);

} // namespace nytto
