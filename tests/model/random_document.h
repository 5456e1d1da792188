// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edit.h"
#include "model/entities/entity_info.h"

#include <QRandomGenerator>

#include <algorithm>

namespace nytto {

/// Made documents and edits in which every field of every kind of entity is filled, from the field
/// lists alone: a new kind or field is covered without a line here. The same seed gives the same
/// documents everywhere.
class RandomDocument {
public:
    explicit RandomDocument(quint32 seed) : m_random(seed) {}

    /// Contents with nothing wrong in them (see faultsIn), with at most `rows` entities of a kind:
    /// fewer where the rules allow no more.
    Contents contents(int rows);
    /// An edit that checkEdit allows: some insertions, changes and removals at once.
    Edit edit(const Contents& contents);

    /// A value that fits the field by itself; references lead into `contents`, or nowhere.
    Value value(const FieldInfo& field, const Contents& contents) {
        return value(field, idsIn(contents));
    }

    int below(int limit) { return m_random.bounded(limit); }
    bool chance(int percent) { return below(100) < percent; }

private:
    using Ids = std::vector<std::vector<QUuid>>; ///< by kind

    static Ids idsIn(const Contents& contents);
    AnyEntity entity(const EntityInfo& info, const Ids& ids);
    bool insertOne(const EntityInfo& info, Contents& contents, Ids& ids);
    void addChange(EditBuilder& builder, const Contents& contents, Ids& ids);
    void fillForwardReferences(Contents& contents);
    std::optional<AnyEntity> pick(const Contents& contents, const Ids& ids);

    Value value(const FieldInfo& field, const Ids& ids);
    qint64 number(qint64 low, qint64 high);
    qint64 numberFor(const FieldInfo& field, qint64 usual);
    QString text(bool isLong);
    Money money();
    Figure figure();
    YearSeries series(const FieldInfo& field);
    QUuid uuid();
    QUuid reference(const std::vector<QUuid>& targets, bool required);
    EntityRef anyReference(const Ids& ids, bool required);
    std::vector<QUuid> references(const std::vector<QUuid>& targets);

    QRandomGenerator m_random;
};

inline Contents RandomDocument::contents(int rows) {
    Contents contents;
    Ids ids(entityInfos().size());
    for (const EntityInfo& info : entityInfos())
        for (int row = 0; row < rows; ++row)
            if (!insertOne(info, contents, ids))
                break;
    fillForwardReferences(contents);
    return contents;
}

inline Edit RandomDocument::edit(const Contents& contents) {
    for (int attempt = 0; attempt < 1000; ++attempt) {
        Ids ids = idsIn(contents);
        EditBuilder builder(contents, text(false), text(false),
                            QDateTime::fromSecsSinceEpoch(number(0, 4'000'000'000), Qt::UTC));
        for (int left = 1 + below(4); left > 0; --left)
            addChange(builder, contents, ids);
        Edit edit = builder.build();
        if (!edit.changes.empty() && checkEdit(contents, edit))
            return edit;
    }
    qFatal("No valid edit was found in a thousand attempts.");
}

inline RandomDocument::Ids RandomDocument::idsIn(const Contents& contents) {
    Ids ids(entityInfos().size());
    for (const EntityInfo& info : entityInfos())
        contents.forEach(info.index,
                         [&](const void*, const QUuid& id) { ids[info.index].push_back(id); });
    return ids;
}

inline AnyEntity RandomDocument::entity(const EntityInfo& info, const Ids& ids) {
    AnyEntity made = info.create();
    setId(made, uuid());
    for (const FieldInfo& field : info.fields)
        field.set(pointerTo(made), value(field, ids));
    return made;
}

inline bool RandomDocument::insertOne(const EntityInfo& info, Contents& contents, Ids& ids) {
    for (int attempt = 0; attempt < 30; ++attempt) {
        const AnyEntity made = entity(info, ids);
        if (!checkEdit(contents, {{}, {}, {}, {}, {{std::nullopt, made}}}))
            continue;
        contents.insert(made);
        ids[info.index].push_back(idOf(made));
        return true;
    }
    return false;
}

inline void RandomDocument::addChange(EditBuilder& builder, const Contents& contents, Ids& ids) {
    const int kindOfChange = below(100);
    if (kindOfChange < 40) {
        const EntityInfo& info = entityInfos()[below(static_cast<int>(entityInfos().size()))];
        const AnyEntity made = entity(info, ids);
        ids[info.index].push_back(idOf(made));
        builder.insert(made);
        return;
    }
    std::optional<AnyEntity> held = pick(contents, ids);
    if (!held)
        return;
    if (kindOfChange < 60) {
        builder.remove(refTo(*held));
        return;
    }
    const EntityInfo& info = entityInfo(*held);
    for (int left = 1 + below(3); left > 0; --left) {
        const FieldInfo& field = info.fields[below(static_cast<int>(info.fields.size()))];
        field.set(pointerTo(*held), value(field, ids));
    }
    builder.update(*held);
}

/// References to kinds that come later in a document could not be filled when it was made.
inline void RandomDocument::fillForwardReferences(Contents& contents) {
    const Ids ids = idsIn(contents);
    for (const EntityInfo& info : entityInfos())
        for (const FieldInfo& field : info.fields) {
            const EntityInfo* target = entityInfo(QString::fromLatin1(field.target));
            if (!target || target->index < info.index)
                continue;
            for (const QUuid& id : ids[info.index]) {
                const AnyEntity before = *contents.find({info.keyString(), id});
                AnyEntity after = before;
                field.set(pointerTo(after), value(field, ids));
                if (checkEdit(contents, {{}, {}, {}, {}, {{before, after}}}))
                    contents.replace(after);
            }
        }
}

/// Any entity of the contents; nothing when an empty kind was hit.
inline std::optional<AnyEntity> RandomDocument::pick(const Contents& contents, const Ids& ids) {
    const EntityInfo& info = entityInfos()[below(static_cast<int>(entityInfos().size()))];
    return contents.find({info.keyString(), reference(ids[info.index], true)});
}

inline Value RandomDocument::value(const FieldInfo& field, const Ids& ids) {
    if (field.nullable && chance(25))
        return {};
    const auto targets = [&]() -> const std::vector<QUuid>& {
        return ids[entityInfo(QString::fromLatin1(field.target))->index];
    };
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return !field.required && chance(20) ? QString() : text(field.type == FieldType::LongText);
    case FieldType::Boolean:
        return chance(50);
    case FieldType::Integer:
        return numberFor(field, 1000);
    case FieldType::Choice:
        return number(0, static_cast<qint64>(field.choices.size()) - 1);
    case FieldType::Money:
        return money();
    case FieldType::Figure:
        return figure();
    case FieldType::Rate:
        return Rate::ofMillionths(numberFor(field, 10 * Rate::one));
    case FieldType::Quantity:
        return Quantity::ofThousandths(numberFor(field, 1'000'000'000));
    case FieldType::Date:
        return chance(20) ? QDate() : QDate(1990, 1, 1).addDays(below(40'000));
    case FieldType::Month:
        return chance(20) ? Month() : Month{1990 + below(110), 1 + below(12)};
    case FieldType::Reference:
        return reference(targets(), field.required);
    case FieldType::References:
        return references(targets());
    case FieldType::AnyReference:
        return anyReference(ids, field.required);
    case FieldType::Series:
        break;
    }
    return series(field);
}

inline qint64 RandomDocument::number(qint64 low, qint64 high) {
    const auto width = static_cast<quint64>(high - low) + 1;
    return low + static_cast<qint64>(m_random.generate64() % width);
}

/// Within the field's range, its ends included oftener than chance would; within ± `usual` where
/// it has none.
inline qint64 RandomDocument::numberFor(const FieldInfo& field, qint64 usual) {
    const qint64 low = std::max(field.minimum, -usual);
    const qint64 high = field.maximum == std::numeric_limits<qint64>::max() ? usual : field.maximum;
    if (chance(10))
        return chance(50) ? low : high;
    return number(low, high);
}

inline QString RandomDocument::text(bool isLong) {
    static const QStringList pieces{
        QStringLiteral("Ekonomisystem"), QStringLiteral("åäö ÅÄÖ é"),
        QStringLiteral("=1+1"),          QStringLiteral("@SUM(A1)"),
        QStringLiteral("+46 31"),        QStringLiteral("<b>fet</b> &amp;"),
        QStringLiteral("”citat” \"'"),   QStringLiteral("a;b,c"),
        QStringLiteral("100 % %1 %n"),   QStringLiteral("snö ❄ och 😀"),
        QStringLiteral("\\ / \t"),       QStringLiteral("1\u00a0088\u00a0976")};
    const int number = below(1'000'000);
    // A byte order mark in front is a character like others, one text in ten.
    QStringList chosen{(number % 10 == 0 ? QStringLiteral("\ufeff") : QString()) +
                       QString::number(number)};
    for (int left = below(isLong ? 12 : 3); left > 0; --left)
        chosen << pieces[below(static_cast<int>(pieces.size()))];
    return chosen.join(isLong && chance(50) ? QStringLiteral("\n\n") : QStringLiteral(" "));
}

inline Money RandomDocument::money() {
    switch (below(6)) {
    case 0:
        return Money();
    case 1:
        return Money::ofOre(chance(50) ? Money::largest().ore() : -Money::largest().ore());
    case 2:
        return Money::ofOre(number(-Money::largest().ore(), Money::largest().ore()));
    case 3:
        return Money::ofOre(number(-200, 200));
    default:
        return Money::ofThousands(below(100'000));
    }
}

inline Figure RandomDocument::figure() {
    if (chance(60))
        return money();
    return chance(50) ? Figure::unknown() : Figure::notApplicable();
}

inline YearSeries RandomDocument::series(const FieldInfo& field) {
    YearSeries made;
    for (int left = below(8); left > 0; --left)
        made.set(2018 + below(14),
                 field.choices.empty() ? 0 : below(static_cast<int>(field.choices.size())),
                 figure());
    return made;
}

inline QUuid RandomDocument::uuid() {
    const auto high = (m_random.generate64() & ~0xf000ULL) | 0x4000ULL; // version 4
    const auto low = (m_random.generate64() & ~(3ULL << 62)) | (2ULL << 62);
    return QUuid(QStringLiteral("%1%2")
                     .arg(high, 16, 16, QChar(u'0'))
                     .arg(low, 16, 16, QChar(u'0'))
                     .insert(20, u'-')
                     .insert(16, u'-')
                     .insert(12, u'-')
                     .insert(8, u'-'));
}

inline QUuid RandomDocument::reference(const std::vector<QUuid>& targets, bool required) {
    if (targets.empty() || (!required && chance(30)))
        return {};
    return targets[below(static_cast<int>(targets.size()))];
}

inline EntityRef RandomDocument::anyReference(const Ids& ids, bool required) {
    if (!required && chance(30))
        return {};
    for (int attempt = 0; attempt < 100; ++attempt) {
        const EntityInfo& info = entityInfos()[below(static_cast<int>(ids.size()))];
        if (const QUuid id = reference(ids[info.index], true); !id.isNull())
            return {info.keyString(), id};
    }
    return {};
}

inline std::vector<QUuid> RandomDocument::references(const std::vector<QUuid>& targets) {
    std::vector<QUuid> chosen;
    for (int left = below(4); left > 0; --left)
        if (const QUuid id = reference(targets, true);
            !id.isNull() && !std::ranges::count(chosen, id))
            chosen.push_back(id);
    return chosen;
}

} // namespace nytto
