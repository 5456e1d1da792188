// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"
#include "model/document/contents.h"

namespace nytto {

class SecretTexts;

/// The contents as everybody may see them (DOMAIN: Secrecy): every masked text of what is secret is
/// withheld, names are the public ones, and secrets are taken out of the texts of public rows too.
/// Amounts, references and ids stay, and so does what is marked as secret. What is made of them
/// holds no secret, however it is made. Contents without secrets are given back as they are.
Contents publicContents(const Contents& contents, const Language& language);
/// The same where the history is known: without these secrets, the earlier ones too.
Contents publicContents(const Contents& contents, const SecretTexts& secrets,
                        const Language& language);

/// The contents with nothing marked as secret: for those who may see all.
Contents disclosedContents(const Contents& contents);

} // namespace nytto
