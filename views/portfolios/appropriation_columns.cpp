// SPDX-License-Identifier: GPL-3.0-or-later
// Appropriations and their matters: what is set aside, and what each decision leaves of it.
#include "model/basics/or_unknown.h"
#include "model/calculation/portfolios/remaining_room.h"
#include "model/entities/entity_info.h"
#include "model/entities/portfolios/portfolio.h"
#include "model/tables/document_state.h"
#include "model/tables/explanation.h"
#include "model/tables/report.h"
#include "model/tables/secret_sign.h"
#include "views/portfolios/portfolio_columns.h"
#include "views/tables/running_column.h"

#include <QCoreApplication>

#include <iterator>
#include <memory>
#include <unordered_map>

namespace nytto {

namespace {

struct AppropriationColumns {
    Q_DECLARE_TR_FUNCTIONS(AppropriationColumns)
};

/// The rooms of a state, found by appropriation and by matter.
struct Rooms {
    DocumentState state;
    std::unordered_map<Id<Appropriation>, const AppropriationRoom*> byAppropriation;
    struct OfMatter {
        const AppropriationRoom* room;
        std::size_t at;
    };
    std::unordered_map<Id<Matter>, OfMatter> byMatter;

    explicit Rooms(const DocumentState& shown) : state(shown) {
        const auto& rooms = state.calculations.appropriations();
        if (!rooms)
            return;
        for (const AppropriationRoom& room : *rooms) {
            byAppropriation.emplace(room.appropriation, &room);
            for (std::size_t at = 0; at < room.matters.size(); ++at)
                byMatter.emplace(room.matters[at].matter, OfMatter{&room, at});
        }
    }
    const Room* of(const Appropriation& appropriation) const {
        const auto found = byAppropriation.find(appropriation.id);
        return found == byAppropriation.end() ? nullptr : &found->second->room;
    }
    /// What there was for a matter: the appropriation, less the matters before it.
    Cell before(const Matter& matter) const {
        const auto found = byMatter.find(matter.id);
        if (found == byMatter.end())
            return {};
        const auto& [room, at] = found->second;
        return at == 0 ? room->room.frame : room->matters[at - 1].after.left;
    }
    const Room* after(const Matter& matter) const {
        const auto found = byMatter.find(matter.id);
        return found == byMatter.end() ? nullptr
                                       : &found->second.room->matters[found->second.at].after;
    }

    Explanation explain(const QString& title, const AppropriationRoom& all, std::size_t matters,
                        const Room& room) const {
        Explanation made{title,
                         AppropriationColumns::tr("What is set aside, less the matters in the "
                                                  "order in which they were decided."),
                         {},
                         room.left};
        const Appropriation& appropriation = *state.contents.find(all.appropriation);
        made.terms.push_back({appropriation.name,
                              room.frame,
                              refTo(appropriation),
                              QStringLiteral("amount"),
                              {},
                              {}});
        for (std::size_t at = 0; at < matters; ++at) {
            const Matter& matter = *state.contents.find(all.matters[at].matter);
            made.terms.push_back({matter.name,
                                  matter.amount,
                                  refTo(matter),
                                  QStringLiteral("amount"),
                                  {},
                                  AppropriationColumns::tr("is taken away")});
        }
        if (room.left.isUnknown() && room.knownLeft)
            made.terms.push_back({AppropriationColumns::tr("What the known amounts leave"),
                                  *room.knownLeft,
                                  {},
                                  {},
                                  {},
                                  AppropriationColumns::tr("not counted")});
        return made;
    }
};

const Appropriation& appropriationIn(const void* row) {
    return *static_cast<const Appropriation*>(row);
}

const Matter& matterIn(const void* row) {
    return *static_cast<const Matter*>(row);
}

/// "Exceeded": a word, never a colour alone.
QString wordFor(const Room* room) {
    return room && room->exceeded ? AppropriationColumns::tr("Exceeded") : QString();
}

void append(std::vector<GridColumn>& columns, std::vector<GridColumn> more) {
    std::ranges::move(more, std::back_inserter(columns));
}

} // namespace

std::vector<GridColumn> appropriationColumns(const DocumentState& state) {
    const EntityInfo& info = entityInfoOf<Appropriation>();
    const auto rooms = std::make_shared<const Rooms>(state);
    const auto explain = [rooms](const void* row) {
        const Appropriation& appropriation = appropriationIn(row);
        const AppropriationRoom& all = *rooms->byAppropriation.at(appropriation.id);
        return rooms->explain(AppropriationColumns::tr("Left of %1").arg(appropriation.name), all,
                              all.matters.size(), all.room);
    };
    std::vector<GridColumn> columns = fieldColumns(
        info, {QStringLiteral("name"), QStringLiteral("year"), QStringLiteral("amount")},
        state.language, state.unit());
    columns.push_back(amountColumn(QStringLiteral("used"), AppropriationColumns::tr("Used"),
                                   state.language, state.unit(), [rooms](const void* row) {
                                       const Room* room = rooms->of(appropriationIn(row));
                                       return Cell(room ? orUnknown(room->used)
                                                        : Figure::unknown());
                                   }));
    columns.push_back(amountColumn(
        QStringLiteral("left"), AppropriationColumns::tr("Left"), state.language, state.unit(),
        [rooms](const void* row) {
            const Room* room = rooms->of(appropriationIn(row));
            return room ? Cell(room->left) : Cell();
        },
        rooms->byAppropriation.empty() ? std::function<Explanation(const void*)>() : explain));
    columns.push_back(computedColumn(
        QStringLiteral("exceeded"), AppropriationColumns::tr("Room"), ColumnType::Text,
        [rooms](const void* row) { return Cell(wordFor(rooms->of(appropriationIn(row)))); }));
    append(columns, fieldColumns(info, {QStringLiteral("portfolio"), QStringLiteral("note")},
                                 state.language, state.unit()));
    return columns;
}

std::vector<GridColumn> matterColumns(const DocumentState& state) {
    const EntityInfo& info = entityInfoOf<Matter>();
    const auto rooms = std::make_shared<const Rooms>(state);
    const auto explain = [rooms](const void* row) {
        const Matter& matter = matterIn(row);
        const Rooms::OfMatter& place = rooms->byMatter.at(matter.id);
        return rooms->explain(AppropriationColumns::tr("Left after %1").arg(matter.name),
                              *place.room, place.at + 1, place.room->matters[place.at].after);
    };
    std::vector<GridColumn> columns = fieldColumns(
        info, {QStringLiteral("name"), QStringLiteral("amount")}, state.language, state.unit());
    columns.insert(
        columns.begin() + 1,
        running(amountColumn(QStringLiteral("before"), AppropriationColumns::tr("Before"),
                             state.language, state.unit(),
                             [rooms](const void* row) { return rooms->before(matterIn(row)); })));
    columns.push_back(running(amountColumn(
        QStringLiteral("left"), AppropriationColumns::tr("Left"), state.language, state.unit(),
        [rooms](const void* row) {
            const Room* room = rooms->after(matterIn(row));
            return room ? Cell(room->left) : Cell();
        },
        rooms->byMatter.empty() ? std::function<Explanation(const void*)>() : explain)));
    columns.push_back(computedColumn(
        QStringLiteral("exceeded"), AppropriationColumns::tr("Room"), ColumnType::Text,
        [rooms](const void* row) { return Cell(wordFor(rooms->after(matterIn(row)))); }));
    append(columns, fieldColumns(info,
                                 {QStringLiteral("decided"), QStringLiteral("reference"),
                                  QStringLiteral("initiative"), QStringLiteral("investment"),
                                  QStringLiteral("note")},
                                 state.language, state.unit()));
    columns[columns.size() - 3].sign = secretSignOf<Matter>(state.contents);
    return columns;
}

} // namespace nytto
