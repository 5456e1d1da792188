// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"
#include "model/document/edit.h"

namespace nytto {

class SecretTexts;

/// faultsIn() with sentences that everybody may read: what they name of secret rows is called as
/// the language calls it in public, and none of the secrets is in them.
std::vector<Fault> publicFaults(const Contents& contents, const SecretTexts& secrets,
                                const Language& language);

} // namespace nytto
