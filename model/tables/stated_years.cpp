// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/stated_years.h"

#include "model/calculation/scenarios/scenario_summary.h"
#include "model/document/contents.h"
#include "model/entities/analysis/taken_over.h"
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

} // namespace

QStringList netBenefitYears(const Contents& contents, int first,
                            std::span<const ScenarioSummary> scenarios, const Language& language) {
    QHash<QUuid, QString> earlier;
    for (const Note& note : contents.all<Note>())
        if (isOfTakenOverNetBenefit(note))
            earlier.insert(note.subject.id, yearsIn(note.text, language));
    const QString ofThePlan = QStringLiteral("%1–%2").arg(
        QString::number(first), QString::number(first + contents.settings().netBenefitYears - 1));
    QStringList years;
    for (const ScenarioSummary& scenario : scenarios)
        for (const ScenarioMemberFigures& member : scenario.members)
            if (!member.statedNetBenefit.isUnknown())
                years << earlier.value(member.initiative.uuid(), ofThePlan);
    years.sort();
    years.removeDuplicates();
    return years.isEmpty() ? QStringList{ofThePlan} : years;
}

} // namespace nytto
