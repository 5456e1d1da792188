// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"
#include "model/document/contents.h"

#include <vector>

namespace nytto {

/// Takes what is secret out of a text that leaves the program, wherever in it it stands: a name
/// becomes the public one, in the genitive too and however it is capitalised; a longer text is
/// withheld where it stands as it was written, unless a public row says the same in the same field.
/// Texts of a few letters are too common to be known again; those of an entity's own fields are
/// masked by Secrecy.
class SecretTexts {
public:
    SecretTexts(const Contents& contents, const Language& language);
    QString masked(QString text) const;

private:
    struct Word {
        QString secret;
        QString shown; ///< what stands for it
        Qt::CaseSensitivity sensitivity;
    };
    std::vector<Word> m_words;
};

} // namespace nytto
