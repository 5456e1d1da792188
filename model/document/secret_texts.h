// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/folded_text.h"
#include "model/basics/language.h"
#include "model/basics/result.h"
#include "model/document/contents.h"
#include "model/document/revision.h"

#include <optional>
#include <vector>

namespace nytto {

struct EntityInfo;
struct FieldInfo;
struct HistoryEntry;
class Secrecy;
class Store;

/// Whether rows of the kind can be secret, by themselves or with another.
bool canBeSecret(const EntityInfo& info);

/// What the history tells of rows that can be secret, the latest first; only of edits after that
/// revision. Damaged where the history does not tell all (Store::checkPast()).
Result<std::vector<HistoryEntry>> historyOfSecrets(Store& store, Revision after = 0);

/// Takes what is secret out of a text that leaves the program, wherever in it it stands: a name
/// becomes the public one, in the genitive too and however it is capitalised, and with the rest of
/// a word that begins with it if it is long (a definite form, a compound); a longer text is
/// withheld where it stands as it was written, unless a public row says the same in the same field.
/// Other spaces, hyphens and accents, emphasis and characters that are not seen hide neither: see
/// FoldedText. The words of a name are known again however they are joined, and with a longer word
/// that ends with the first of them if that is long and the next has a capital.
/// A name of two characters is known as a word of its own and as it is capitalised; a name of one,
/// and other texts of a few letters, are too common to be known again, and so is what the program
/// called a new row before it had its name (provisionalName()). Those of an entity's own fields are
/// masked by Secrecy.
class SecretTexts {
public:
    SecretTexts(const Contents& contents, const Language& language);
    /// And what secret rows were called and held before, and those that are gone: the history tells
    /// of it.
    void addEarlier(const Contents& contents, const std::vector<HistoryEntry>& entries,
                    const Language& language);
    bool isEmpty() const { return m_words.empty(); }
    /// Secrets that overlap in the text become one, which is called as the longest of them.
    QString masked(const QString& text) const;

private:
    struct Word {
        FoldedText secret;
        std::optional<FoldedText> words; ///< of a name of several, however they are joined
        QString shown;                   ///< what stands for it
        Qt::CaseSensitivity sensitivity;
    };
    void add(const QString& secret, const QString& shown, qsizetype shortest,
             Qt::CaseSensitivity sensitivity);
    void addOf(const FieldInfo& field, const QString& text, const EntityRef& ref,
               const Secrecy& secrecy);
    void sort();
    /// A secret in a text, with the emphasis around it.
    struct Hit {
        Stretch stretch;
        const Word* word;
    };
    std::vector<Hit> hitsOf(const QString& text) const;
    /// In order; none overlaps another.
    std::vector<Hit> hitsIn(const QString& text) const;

    std::vector<Word> m_words;
};

} // namespace nytto
