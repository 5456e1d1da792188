// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/portfolios/frame_bars.h"

#include "model/basics/or_unknown.h"
#include "model/calculation/portfolios/remaining_room.h"
#include "model/entities/portfolios/portfolio.h"
#include "model/tables/document_state.h"

#include <QCoreApplication>

namespace nytto {

namespace {

struct FrameBars {
    Q_DECLARE_TR_FUNCTIONS(FrameBars)
};

class Bars {
public:
    explicit Bars(const DocumentState& state) : m_state(state) {}

    BulletBar barOf(const FrameRoom& frame) const {
        const Room& room = frame.room;
        const QString year = QString::number(frame.year);
        return {frame.kind == FrameKind::InitiativeCosts
                    ? year
                    : FrameBars::tr("Investments %1").arg(year),
                wordsOf(room), orUnknown(room.used.known()), room.frame, room.exceeded};
    }

private:
    QString shown(const Figure& figure) const {
        return m_state.language.figure(figure, m_state.unit(), m_state.decimals());
    }
    /// What is known of the uses, where not all is.
    QString usedWords(const Room& room) const {
        const QString known = shown(orUnknown(room.used.known()));
        return room.used.unknownCount() > 0 ? FrameBars::tr("at least %1").arg(known) : known;
    }
    QString wordsOf(const Room& room) const {
        if (room.exceeded && room.knownLeft)
            return FrameBars::tr("%1 over %2")
                .arg(shown(orUnknown(room.knownLeft->times(-1))), shown(room.frame));
        if (room.frame.isAmount())
            return FrameBars::tr("%1 of %2").arg(usedWords(room), shown(room.frame));
        return FrameBars::tr("%1, no frame").arg(usedWords(room));
    }

    const DocumentState& m_state;
};

} // namespace

std::vector<BulletRow> frameBars(const DocumentState& state, const std::vector<FrameRoom>& rooms) {
    const Bars bars(state);
    const PlanYears years = state.calculations.years();
    std::vector<BulletRow> rows;
    for (const Portfolio& portfolio : state.contents.all<Portfolio>()) {
        BulletRow row{portfolio.id.uuid(), portfolio.name, {}, {}, {}};
        QStringList words;
        for (const FrameRoom& room : rooms)
            if (room.portfolio == portfolio.id && years.contains(room.year)) {
                row.bars.push_back(bars.barOf(room));
                words << QStringLiteral("%1: %2").arg(row.bars.back().caption,
                                                      row.bars.back().words);
            }
        if (row.bars.empty())
            continue;
        row.spoken = FrameBars::tr("%1, in %2: %3")
                         .arg(portfolio.name, state.language.unitName(state.unit()),
                              words.join(QStringLiteral("; ")));
        rows.push_back(std::move(row));
    }
    return rows;
}

QString framesTitle(const DocumentState& state, const std::vector<FrameRoom>& rooms) {
    const FrameRoom* worst = nullptr;
    for (const FrameRoom& room : rooms)
        if (state.calculations.years().contains(room.year) && room.room.exceeded &&
            room.room.knownLeft && (!worst || *room.room.knownLeft < *worst->room.knownLeft))
            worst = &room;
    const QString unit = state.language.unitName(state.unit());
    const Portfolio* portfolio = worst ? state.contents.find(worst->portfolio) : nullptr;
    if (!portfolio)
        return FrameBars::tr("Used of the frames (%1)").arg(unit);
    const QString over = state.language.figure(orUnknown(worst->room.knownLeft->negated()),
                                               state.unit(), state.decimals()) +
                         QChar(0x00A0) + unit;
    const QString finding = worst->kind == FrameKind::InitiativeCosts
                                ? FrameBars::tr("“%1” is %2 over its frame in %3")
                                : FrameBars::tr("“%1” is %2 over its investment frame in %3");
    return finding.arg(portfolio->name,
                       worst->room.used.unknownCount() > 0 ? FrameBars::tr("at least %1").arg(over)
                                                           : over,
                       QString::number(worst->year));
}

} // namespace nytto
