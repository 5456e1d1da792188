// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/remarks.h"

#include "model/entities/analysis/taken_over.h"
#include "model/entities/settings.h"

#include <algorithm>

namespace nytto {

QString priceRemark(const ReportContext& context) {
    const Settings& settings = context.settings();
    QStringList sentences;
    sentences += context.translate("reports", "Amounts are shown in %1.")
                     .arg(context.language().unitName(context.unit()));
    sentences += settings.priceLevel
                     ? context.translate("reports", "Prices of %1.").arg(*settings.priceLevel)
                     : context.translate("reports", "The price level is not stated.");
    sentences += settings.indexIncluded
                     ? context.translate("reports", "The yearly index is included.")
                     : context.translate("reports", "The yearly index is not included.");
    if (!settings.priceNote.isEmpty())
        sentences += settings.priceNote;
    return sentences.join(QLatin1Char(' '));
}

QString impactRemark(const ReportContext& context) {
    if (context.settings().impactReading == ImpactReading::LastingChange)
        return context.translate("reports",
                                 "An impact is entered as a lasting change from the year before, "
                                 "so that the amounts of later years accumulate.");
    return context.translate("reports", "An impact is read as the amount of its year; it does not "
                                        "continue into years that are not stated.");
}

QString netBenefitRemark(const ReportContext& context) {
    const Settings& settings = context.settings();
    const QString years =
        context.translate("reports", "A net benefit is the total of %n years, costs deducted.",
                          nullptr, settings.netBenefitYears);
    QStringList sentences{years};
    if (!settings.discountRate)
        sentences << context.translate("reports", "It is not discounted.");
    else
        sentences << context
                         .translate("reports", "The document's discount rate is %1; net benefits "
                                               "that are entered as totals are not discounted "
                                               "again.")
                         .arg(context.language().percent(*settings.discountRate));
    const auto earlier = static_cast<int>(
        std::ranges::count_if(context.contents().all<Note>(), isOfTakenOverNetBenefit));
    if (earlier > 0)
        sentences << context.translate("reports",
                                       "%n of them are stated for earlier years, from which they "
                                       "are taken over: see their notes.",
                                       nullptr, earlier);
    return sentences.join(QLatin1Char(' '));
}

QString serviceCostRemark(const ReportContext& context) {
    return context.translate("reports", "The management cost of a year is its outcome, else the "
                                        "proposed budget, else the budget, else the forecast.");
}

QString initiativeCostRemark(const ReportContext& context) {
    return context.translate("reports", "The cost of an initiative in a year is its outcome, else "
                                        "the forecast, else the plan.");
}

std::vector<QString> scenarioRemarks(const ReportContext& context) {
    return {priceRemark(context), serviceCostRemark(context), initiativeCostRemark(context),
            impactRemark(context), netBenefitRemark(context)};
}

} // namespace nytto
