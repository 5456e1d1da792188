// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/secret_texts.h"

#include "model/document/history.h"
#include "model/document/json.h"
#include "model/document/provisional_name.h"
#include "model/document/secrecy.h"
#include "model/document/store.h"
#include "model/entities/entity_info.h"

#include <QHash>
#include <QJsonObject>

#include <algorithm>
#include <functional>
#include <iterator>
#include <limits>
#include <set>
#include <tuple>

namespace nytto {

namespace {

constexpr qsizetype shortestName = 2;
constexpr qsizetype anyCase = 3; // a shorter name is another word in other capitals: AV is not av
constexpr qsizetype shortestStem = 5;
constexpr qsizetype shortestText = 12;

bool isPartOfWord(const QString& text, qsizetype place) {
    return place >= 0 && place < text.size() &&
           (text[place].isLetterOrNumber() || text[place].isMark());
}

/// Whether a letter stands right behind: an s that ends the word.
bool isGenitive(const QString& text, qsizetype end) {
    return end < text.size() && text[end].toLower() == u's' && !isPartOfWord(text, end + 1);
}

/// Whether both places are digits of one number, “42,5”.
bool isNumber(const QString& text, qsizetype one, qsizetype other) {
    return one >= 0 && other < text.size() && text[one].isDigit() && text[other].isDigit() &&
           QStringView(u",.").contains(text[one + 1]);
}

/// Whether what is before the place is no word but a sign of an address, “%20”.
bool isBehindEncoded(const QString& text, qsizetype place) {
    return place >= 3 && text[place - 3] == u'%' && text[place - 2].isDigit() &&
           isPartOfWord(text, place - 1);
}

/// Which longer words around what stands there belong to it.
struct Longer {
    bool behind = false; ///< that begin with it, “Falconer” of “Falcon”
    bool before = false; ///< that end with it, “Subproject Falcon” of “Project Falcon”
};

/// What stands there if it is whole words, or the genitive of them, with the longer words that
/// belong to it.
std::optional<Stretch> wordsAt(const QString& text, const Stretch& stretch, Longer longer) {
    auto [begin, end] = stretch;
    if (isNumber(text, begin - 2, begin) || isNumber(text, end - 1, end + 1))
        return std::nullopt;
    if (isPartOfWord(text, begin - 1) && isPartOfWord(text, begin) &&
        !isBehindEncoded(text, begin)) {
        if (!longer.before || text[begin - 1].isDigit() || text[begin].isDigit())
            return std::nullopt;
        while (isPartOfWord(text, begin - 1))
            --begin;
    }
    if (!(isPartOfWord(text, end) && isPartOfWord(text, end - 1)) || isGenitive(text, end))
        return Stretch{begin, end};
    if (!longer.behind || text[end - 1].isDigit() || text[end].isDigit())
        return std::nullopt;
    while (isPartOfWord(text, end))
        ++end;
    return Stretch{begin, end};
}

bool isEmphasis(QChar character) {
    return QStringView(u"*_~`").contains(character);
}

/// The stretch, and the emphasis around it if that may end within it, “**Hidden** locks”, unless
/// words would then grow together.
Stretch withEmphasis(const QString& text, const Stretch& stretch) {
    auto [begin, end] = stretch;
    if (std::none_of(text.begin() + begin, text.begin() + end, isEmphasis))
        return stretch;
    while (begin > 0 && isEmphasis(text[begin - 1]))
        --begin;
    while (end < text.size() && isEmphasis(text[end]))
        ++end;
    return {isPartOfWord(text, begin - 1) ? stretch.begin : begin,
            isPartOfWord(text, end) ? stretch.end : end};
}

bool isQuote(QChar character) {
    return QStringView(u"\"'()[]{}\u00ab\u00bb\u2018\u2019\u201c\u201d\u201e").contains(character);
}

/// The stretch, and the quote or the bracket that ends it where one begins within it.
Stretch withQuote(const QString& text, Stretch stretch) {
    if (stretch.end < text.size() && isQuote(text[stretch.end]) &&
        std::any_of(text.begin() + stretch.begin, text.begin() + stretch.end, isQuote))
        ++stretch.end;
    return stretch;
}

/// Whether Swedish writes its genitive without an s: so does what ends with a sign, “Hidden
/// (secret)”.
bool isOwnGenitive(const QString& name) {
    return !name.isEmpty() && (QStringView(u"sxz").contains(name.back().toLower()) ||
                               !isPartOfWord(name, name.size() - 1));
}

/// Every text that rows which are not secret hold in the same field: no secret.
class PublicTexts {
public:
    PublicTexts(const Contents& contents, const Secrecy& secrecy, const EntityInfo& info) {
        contents.forEach(info.index, [&](const void* row, const QUuid& id) {
            if (secrecy.masks({info.keyString(), id}))
                return;
            for (const FieldInfo& field : info.fields)
                if (const Value value = field.get(row);
                    field.masked && std::holds_alternative<QString>(value))
                    m_texts.insert({field.key, FoldedText(std::get<QString>(value)).key()});
        });
    }
    bool contains(const FieldInfo& field, const QString& text) const {
        return m_texts.contains({field.key, FoldedText(text).key()});
    }

private:
    std::set<std::pair<const char*, QString>> m_texts;
};

/// The row that an entry tells to have come or gone, as far as this version can read it.
AnyEntity rowThen(const EntityInfo& info, const QUuid& id, const QJsonObject& object) {
    AnyEntity row = info.create();
    setId(row, id);
    for (const FieldInfo& field : info.fields)
        if (const auto value = fromJson(field, object.value(field.keyString())))
            field.set(row.own(), *value);
    return row;
}

/// The contents with every row that is gone, as it was last.
Contents withGone(const Contents& contents, const std::vector<HistoryEntry>& entries) {
    Contents all = contents;
    for (const HistoryEntry& entry : entries) // the latest first
        if (const EntityInfo* info =
                entry.field.isEmpty() && entry.before ? entityInfo(entry.subject.kind) : nullptr;
            info && !all.find(entry.subject))
            all.insert(rowThen(*info, entry.subject.id, entry.before->toObject()));
    return all;
}

} // namespace

bool canBeSecret(const EntityInfo& info) {
    return info.fieldWith(&FieldInfo::secretFlag) || info.fieldWith(&FieldInfo::secretWith);
}

Result<std::vector<HistoryEntry>> historyOfSecrets(Store& store, Revision after) {
    NYTTO_CHECK(store.checkPast());
    constexpr int everything = std::numeric_limits<int>::max();
    std::vector<HistoryEntry> entries;
    for (const EntityInfo& info : entityInfos()) {
        if (!canBeSecret(info))
            continue;
        NYTTO_TRY(read, store.history({{info.keyString(), {}}, {}, everything, {}, after}));
        std::ranges::move(read, std::back_inserter(entries));
    }
    return entries;
}

SecretTexts::SecretTexts(const Contents& contents, const Language& language) {
    const Secrecy secrecy(contents, language, false);
    for (const EntityInfo& info : entityInfos()) {
        if (!canBeSecret(info))
            continue;
        std::optional<PublicTexts> publicTexts; // wanted only where something is secret
        contents.forEach(info.index, [&](const void* row, const QUuid& id) {
            const EntityRef ref{info.keyString(), id};
            if (!secrecy.masks(ref))
                return;
            if (!publicTexts)
                publicTexts.emplace(contents, secrecy, info);
            for (const FieldInfo& field : info.fields) {
                const Value value = field.get(row);
                const auto* text = std::get_if<QString>(&value);
                if (text && (field.nameRank || !publicTexts->contains(field, *text)))
                    addOf(field, *text, ref, secrecy);
            }
        });
    }
    sort();
}

void SecretTexts::addEarlier(const Contents& contents, const std::vector<HistoryEntry>& entries,
                             const Language& language) {
    const Contents all = withGone(contents, entries);
    const Secrecy secrecy(all, language, false);
    // A row and a text are told of by many entries; each is looked at once.
    QHash<QUuid, bool> secretRows;
    const auto isSecret = [&](const EntityRef& ref) {
        const auto known = secretRows.constFind(ref.id);
        return known != secretRows.cend() ? *known : *secretRows.insert(ref.id, secrecy.masks(ref));
    };
    std::set<std::tuple<QUuid, const FieldInfo*, QString>> taken;
    const auto take = [&](const HistoryEntry& entry, const FieldInfo& field,
                          const QJsonValue& json) {
        if (field.masked && json.isString() &&
            !isProvisionalName(*entityInfo(entry.subject.kind), json.toString().trimmed()) &&
            taken.emplace(entry.subject.id, &field, json.toString()).second)
            addOf(field, json.toString(), entry.subject, secrecy);
    };
    for (const HistoryEntry& entry : entries) {
        if (!isSecret(entry.subject))
            continue;
        const EntityInfo* info = entityInfo(entry.subject.kind);
        if (!info || !canBeSecret(*info))
            continue;
        for (const auto& side : {entry.before, entry.after})
            for (const FieldInfo& field : info->fields)
                if (side && entry.field.isEmpty())
                    take(entry, field, side->toObject().value(field.keyString()));
                else if (side && entry.field == field.keyString())
                    take(entry, field, *side);
    }
    sort();
}

void SecretTexts::addOf(const FieldInfo& field, const QString& text, const EntityRef& ref,
                        const Secrecy& secrecy) {
    if (!field.masked)
        return;
    if (const QString name = text.trimmed(); field.nameRank)
        add(name, secrecy.name(ref), shortestName,
            FoldedText(name).length() < anyCase ? Qt::CaseSensitive : Qt::CaseInsensitive);
    else
        add(text.trimmed(), secrecy.text(ref, text), shortestText, Qt::CaseSensitive);
}

void SecretTexts::add(const QString& secret, const QString& shown, qsizetype shortest,
                      Qt::CaseSensitivity sensitivity) {
    FoldedText folded(secret);
    if (folded.length() < shortest ||
        FoldedText(shown).indexOf(folded, 0, Qt::CaseInsensitive) >= 0) // it is public
        return;
    m_words.push_back({std::move(folded), std::nullopt, shown, sensitivity});
    if (shortest != shortestName || sensitivity == Qt::CaseSensitive)
        return;
    if (FoldedText words(secret, FoldedText::Signs::BetweenWords); words.firstWord() < words.size())
        m_words.back().words = std::move(words);
}

/// The longest first: one secret may be a part of another. Each once: the history tells the same
/// text in many edits.
void SecretTexts::sort() {
    std::set<std::tuple<QString, QString, Qt::CaseSensitivity>> seen;
    std::erase_if(m_words, [&](const Word& word) {
        return !seen.emplace(word.secret.key(), word.shown, word.sensitivity).second;
    });
    std::ranges::stable_sort(m_words, std::ranges::greater(),
                             [](const auto& word) { return word.secret.size(); });
}

std::vector<SecretTexts::Hit> SecretTexts::hitsOf(const QString& text) const {
    // A name of several words without signs is found by its words alone.
    const auto isFoundByWords = [](const Word& word) {
        return word.words && word.words->size() == word.secret.size();
    };
    const bool hasNames =
        std::ranges::any_of(m_words, [](const Word& word) { return !!word.words; });
    const bool hasOthers = !std::ranges::all_of(m_words, isFoundByWords);
    const FoldedText words(hasNames ? text : QString(), FoldedText::Signs::BetweenWords);
    const FoldedText folded(hasOthers ? text : QString());
    std::vector<Hit> hits;
    for (const Word& word : m_words) {
        const bool isStem =
            word.sensitivity == Qt::CaseInsensitive && word.secret.size() >= shortestStem;
        const auto take = [&](const Stretch& stretch, Longer longer) {
            if (const auto found = wordsAt(text, stretch, longer))
                hits.push_back({*found, &word});
        };
        if (const auto& sought = word.words)
            for (qsizetype at = words.indexOfWords(*sought, 0); at >= 0;
                 at = words.indexOfWords(*sought, at + 1)) {
                // “Subproject Falcon”, but not “unhidden locks”
                const qsizetype first = sought->firstWord();
                const bool isOfName =
                    first >= shortestStem && text[words.stretch(at + first, 1).begin].isUpper();
                take(withQuote(text, words.stretch(at, sought->size())), {isStem, isOfName});
            }
        if (isFoundByWords(word))
            continue;
        for (qsizetype at = folded.indexOf(word.secret, 0, word.sensitivity); at >= 0;
             at = folded.indexOf(word.secret, at + 1, word.sensitivity))
            take(folded.stretch(at, word.secret.size()), {isStem, false});
    }
    return hits;
}

std::vector<SecretTexts::Hit> SecretTexts::hitsIn(const QString& text) const {
    std::vector<Hit> hits = hitsOf(text);
    // What overlaps becomes one: it is called as the longest of them is.
    std::ranges::stable_sort(hits, {}, [](const Hit& hit) { return hit.stretch.begin; });
    std::vector<Hit> merged;
    for (const Hit& hit : hits) {
        if (merged.empty() || hit.stretch.begin >= merged.back().stretch.end) {
            merged.push_back(hit);
            continue;
        }
        Hit& before = merged.back();
        before.stretch.end = std::max(before.stretch.end, hit.stretch.end);
        if (hit.word->secret.size() > before.word->secret.size())
            before.word = hit.word;
    }
    for (Hit& hit : merged)
        hit.stretch = withEmphasis(text, hit.stretch);
    return merged;
}

QString SecretTexts::masked(const QString& text) const {
    if (m_words.empty() || text.isEmpty())
        return text;
    QString result;
    qsizetype taken = 0;
    for (const auto& [stretch, word] : hitsIn(text)) {
        result += QStringView(text).mid(taken, std::max(stretch.begin - taken, qsizetype(0)));
        result += word->shown;
        taken = stretch.end;
        if (isOwnGenitive(word->shown) && isGenitive(text, taken) && isPartOfWord(text, taken - 1))
            ++taken;
    }
    return result + text.mid(taken);
}

} // namespace nytto
