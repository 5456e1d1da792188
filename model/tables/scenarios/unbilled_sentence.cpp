// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/scenarios/unbilled_sentence.h"

#include "model/basics/or_unknown.h"
#include "model/calculation/allocation/unbilled_impact.h"
#include "model/calculation/scenarios/scenario_summary.h"
#include "model/entities/allocation/unit.h"
#include "model/tables/amount_text.h"
#include "model/tables/document_state.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

namespace {

struct ScenarioFigures {
    Q_DECLARE_TR_FUNCTIONS(ScenarioFigures)
};

/// "50 tkr"; of a sum that is unknown its known part, if there is any.
QString amountText(const Language& language, MoneyUnit unit, int decimals, const FigureSum& sum) {
    const auto text = [&](const Figure& figure) {
        return amountText(figure, unit, decimals, language);
    };
    const Figure whole = orUnknown(sum);
    if (whole.isAmount())
        return text(whole);
    const Figure known = orUnknown(sum.known());
    return known.isAmount() && !known.amount().isZero()
               ? ScenarioFigures::tr("%1 and what is not known").arg(text(known))
               : ScenarioFigures::tr("not known");
}

} // namespace

QString unbilledSentence(const DocumentState& state, const ScenarioSummary& summary) {
    if (state.contents.all<Unit>().isEmpty())
        return {};
    const UnbilledImpact unbilled = unbilledImpact(state.contents, summary);
    if (unbilled.isEmpty())
        return {};
    QStringList years;
    for (const UnbilledImpact::Year& year : unbilled.years)
        years += QStringLiteral("%1: %2").arg(
            QString::number(year.year),
            amountText(state.language, state.unit(), state.decimals(), year.sum));
    const int count = static_cast<int>(unbilled.sources.size());
    const QString text =
        unbilled.isWhole
            ? ScenarioFigures::tr("The scenario changes nobody's bill in the years of the plan: "
                                  "its impact then is of %n initiative(s) connected to no "
                                  "service (%1).",
                                  nullptr, count)
            : ScenarioFigures::tr("Nobody is billed for the impact of %n initiative(s) connected "
                                  "to no service (%1).",
                                  nullptr, count);
    return text.arg(years.join(QStringLiteral("; ")));
}

QString unbilledSentence(const DocumentState& state, const ScenarioSummary& summary, int year) {
    if (state.contents.all<Unit>().isEmpty())
        return {};
    const UnbilledImpact unbilled = unbilledImpact(state.contents, summary);
    const auto found = std::ranges::find(unbilled.years, year, &UnbilledImpact::Year::year);
    if (found == unbilled.years.end())
        return {};
    const Figure known = orUnknown(found->sum.known());
    const bool hasOre = known.isAmount() && known.amount().ore() % 100 != 0;
    const QString text =
        found->isWhole
            ? ScenarioFigures::tr("In %1 the scenario changes nobody's bill: its impact is of %n "
                                  "initiative(s) connected to no service (%2).",
                                  nullptr, found->sources)
            : ScenarioFigures::tr("In %1 nobody is billed for the impact of %n initiative(s) "
                                  "connected to no service (%2).",
                                  nullptr, found->sources);
    return text.arg(QString::number(year),
                    amountText(state.language, MoneyUnit::Kronor, hasOre ? 2 : 0, found->sum));
}

} // namespace nytto
