// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/overview/key_figures.h"

#include "model/basics/or_unknown.h"
#include "model/basics/relative_change.h"
#include "model/calculation/portfolios/remaining_room.h"
#include "model/calculation/services/service_changes.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/portfolios/portfolio.h"
#include "model/entities/settings.h"
#include "model/tables/document_state.h"
#include "model/tables/stated_years.h"

#include <QCoreApplication>

namespace nytto {

namespace {

struct OverviewTables {
    Q_DECLARE_TR_FUNCTIONS(OverviewTables)
};

class KeyFigures {
public:
    explicit KeyFigures(const DocumentState& state)
        : m_state(state), m_year(QString::number(state.calculations.year())) {}

    std::vector<KeyFigure> all() const { return {base(), proposed(), netBenefit(), room()}; }

private:
    QString words(const Figure& figure) const {
        return m_state.language.figure(figure, m_state.unit(), m_state.decimals());
    }
    QString signedWords(const Figure& figure) const {
        const bool rises = figure.isAmount() && figure.amount() > Money();
        return (rises ? QStringLiteral("+") : QString()) + words(figure);
    }

    KeyFigure base() const {
        KeyFigure figure{QStringLiteral("base"),
                         OverviewTables::tr("Cost of the base %1").arg(m_year),
                         words(Figure::unknown())};
        figure.page = QStringLiteral("services");
        if (const auto& plan = m_state.calculations.plan())
            figure.value = words(orUnknown(plan->base->sums.front()));
        const auto& changes = m_state.calculations.serviceChanges();
        if (!changes)
            return figure;
        FigureSum change;
        FigureSum before;
        for (const auto* list :
             {&changes->significant, &changes->below, &changes->undecided, &changes->derived})
            for (const ServiceChange& each : *list) {
                change.add(each.change);
                before.add(each.budget);
            }
        const Figure sum = orUnknown(change);
        if (!sum.isAmount() || change.amountCount() == 0)
            return figure;
        const auto share = relativeChange(change, before);
        const QString lastYear = QString::number(m_state.calculations.year() - 1);
        figure.detail =
            share ? OverviewTables::tr("%1 (%2) against %3")
                        .arg(signedWords(sum), m_state.language.percent(*share, 1), lastYear)
                  : OverviewTables::tr("%1 against %2").arg(signedWords(sum), lastYear);
        return figure;
    }

    KeyFigure proposed() const {
        KeyFigure figure{QStringLiteral("proposed"),
                         OverviewTables::tr("Proposed initiatives %1").arg(m_year),
                         words(Figure::unknown())};
        figure.page = QStringLiteral("initiatives");
        const auto& plan = m_state.calculations.plan();
        if (!plan)
            return figure;
        FigureSum cost;
        FigureSum ongoing;
        int proposals = 0;
        int begun = 0;
        for (const Initiative& initiative : m_state.contents.all<Initiative>()) {
            const auto figures = plan->initiatives.find(initiative.id);
            if (figures == plan->initiatives.end() || initiative.stage >= Stage::Closed)
                continue;
            const bool isBegun = hasStarted(initiative.stage);
            ++(isBegun ? begun : proposals);
            (isBegun ? ongoing : cost).add(figures->second->cost.front());
        }
        QStringList details = {OverviewTables::tr("%n initiative(s)", nullptr, proposals)};
        if (const auto known = knownPart(cost, figure))
            details << *known;
        if (begun > 0)
            details << OverviewTables::tr("%n ongoing cost(s) %1", nullptr, begun)
                           .arg(words(orUnknown(ongoing)));
        figure.detail = details.join(QStringLiteral(", "));
        return figure;
    }

    /// The sum as the value; where a term is unknown the known part, that is called so.
    std::optional<QString> knownPart(const FigureSum& sum, KeyFigure& figure) const {
        figure.value = words(orUnknown(sum.known()));
        if (sum.unknownCount() == 0)
            return {};
        figure.caption = OverviewTables::tr("%1, known part").arg(figure.caption);
        if (sum.amountCount() == 0)
            figure.value = words(Figure::unknown());
        return OverviewTables::tr("known for %1 of %2")
            .arg(QString::number(sum.amountCount()),
                 QString::number(sum.amountCount() + sum.unknownCount()));
    }

    KeyFigure netBenefit() const {
        FigureSum sum;
        std::vector<Id<Initiative>> counted;
        for (const Initiative& initiative : m_state.contents.all<Initiative>())
            if (initiative.stage < Stage::Closed) {
                sum.add(initiative.netBenefit);
                counted.push_back(initiative.id);
            }
        KeyFigure figure{QStringLiteral("net-benefit"),
                         OverviewTables::tr("Net benefit %1")
                             .arg(netBenefitYears(m_state.contents, m_state.calculations.year(),
                                                  counted, m_state.language)
                                      .join(QStringLiteral(", "))),
                         {}};
        figure.page = QStringLiteral("initiatives");
        if (const auto known = knownPart(sum, figure)) {
            figure.remark = *known;
            figure.urgency = Urgency::Attention;
        } else {
            figure.detail = OverviewTables::tr("known for all");
        }
        return figure;
    }

    KeyFigure room() const {
        KeyFigure figure{QStringLiteral("room"),
                         OverviewTables::tr("Room in the frames %1").arg(m_year),
                         QStringLiteral("–")};
        figure.page = QStringLiteral("portfolios");
        const auto& rooms = m_state.calculations.frames();
        if (!rooms)
            return figure;
        FigureSum left;
        std::optional<Money> worst;
        for (const FrameRoom& frame : *rooms) {
            if (frame.year == m_state.calculations.year() && frame.room.frame.isAmount())
                left.add(frame.room.left);
            const auto& known = frame.room.knownLeft;
            if (!frame.room.exceeded || !known || (worst && *worst <= *known))
                continue;
            worst = known;
            figure.urgency = Urgency::Exceeded;
            figure.remark =
                OverviewTables::tr("%1 %2 exceeded by %3")
                    .arg(m_state.contents.find(frame.portfolio)->name, QString::number(frame.year),
                         words(orUnknown(known->times(-1))));
        }
        if (left.amountCount() + left.unknownCount() == 0) {
            figure.detail = OverviewTables::tr("No portfolio has a frame for %1.").arg(m_year);
        } else if (const auto known = knownPart(left, figure)) {
            figure.detail = *known;
        }
        return figure;
    }

    const DocumentState& m_state;
    const QString m_year;
};

} // namespace

std::vector<KeyFigure> keyFigures(const DocumentState& state) {
    return KeyFigures(state).all();
}

} // namespace nytto
