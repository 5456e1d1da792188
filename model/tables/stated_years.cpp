// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/stated_years.h"

#include "model/calculation/scenarios/scenario_summary.h"
#include "model/document/contents.h"
#include "model/entities/analysis/taken_over.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/settings.h"

#include <QHash>
#include <QRegularExpression>

namespace nytto {

namespace {

/// "2025–2030" of "Stated for 2025–2030, unchanged"; a note that somebody wrote anew, or that is
/// withheld, may name none.
QString yearsIn(const QString& note, const Language& language) {
    static const QRegularExpression years(QStringLiteral("\\b\\d{4}\u2013\\d{4}\\b"));
    const QRegularExpressionMatch match = years.match(note);
    return match.hasMatch() ? match.captured() : language.translate("reports", "earlier years");
}

/// The years of each stated net benefit, gathered.
class StatedYears {
public:
    StatedYears(const Contents& contents, int first, const Language& language)
        : m_ofThePlan(QStringLiteral("%1–%2").arg(
              QString::number(first),
              QString::number(first + contents.settings().netBenefitYears - 1))) {
        for (const Note& note : contents.all<Note>())
            if (isOfTakenOverNetBenefit(note))
                m_earlier.insert(note.subject.id, yearsIn(note.text, language));
    }

    void add(Id<Initiative> initiative, const Figure& stated) {
        if (!stated.isUnknown())
            m_years << m_earlier.value(initiative.uuid(), m_ofThePlan);
    }
    QStringList inOrder() {
        m_years.sort();
        m_years.removeDuplicates();
        return m_years.isEmpty() ? QStringList{m_ofThePlan} : m_years;
    }

private:
    const QString m_ofThePlan;
    QHash<QUuid, QString> m_earlier; ///< of what was taken over from an earlier plan
    QStringList m_years;
};

} // namespace

QStringList netBenefitYears(const Contents& contents, int first,
                            std::span<const ScenarioSummary> scenarios, const Language& language) {
    StatedYears years(contents, first, language);
    for (const ScenarioSummary& scenario : scenarios)
        for (const ScenarioMemberFigures& member : scenario.members)
            years.add(member.initiative, member.statedNetBenefit);
    return years.inOrder();
}

QStringList netBenefitYears(const Contents& contents, int first,
                            const std::vector<Id<Initiative>>& initiatives,
                            const Language& language) {
    StatedYears years(contents, first, language);
    for (const Id<Initiative>& id : initiatives)
        if (const Initiative* initiative = contents.find(id))
            years.add(id, initiative->netBenefit);
    return years.inOrder();
}

} // namespace nytto
