// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/reconciliation/finding.h"
#include "model/document/secrecy.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/reconciliation/published.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service_change.h"

namespace nytto {

namespace {

constexpr const char* ruleKeys[] = {
    "published-sum",       "scenario-figure",   "member-costs",
    "net-benefit",         "member-cost",       "average-impact",
    "cause-total",         "change-total",      "moved-total",
    "moved-cause",         "moved-over-change", "moved-cause-missing",
    "estimate-percentage", "estimate-total",    "estimate-of-investment",
    "capital-figure",
};

constexpr const char* ruleNames[] = {
    QT_TRANSLATE_NOOP("reconciliation", "Sum of published figures"),
    QT_TRANSLATE_NOOP("reconciliation", "Scenario row and its parts"),
    QT_TRANSLATE_NOOP("reconciliation", "Scenario row and the published costs of its members"),
    QT_TRANSLATE_NOOP("reconciliation", "Net benefit and its parts"),
    QT_TRANSLATE_NOOP("reconciliation", "Cost in the scenario's table and the initiative's own"),
    QT_TRANSLATE_NOOP("reconciliation", "Average impact and its years"),
    QT_TRANSLATE_NOOP("reconciliation", "Change by cause and the services' causes"),
    QT_TRANSLATE_NOOP("reconciliation", "Change in all and the services' changes"),
    QT_TRANSLATE_NOOP("reconciliation", "Moved development in all and its rows"),
    QT_TRANSLATE_NOOP("reconciliation", "Moved development and its cause"),
    QT_TRANSLATE_NOOP("reconciliation", "Moved development within its service's change"),
    QT_TRANSLATE_NOOP("reconciliation", "Cause of moved development named at the service"),
    QT_TRANSLATE_NOOP("reconciliation", "Stated percentage and its amount"),
    QT_TRANSLATE_NOOP("reconciliation", "Estimate in all and its rows"),
    QT_TRANSLATE_NOOP("reconciliation", "Estimate and the investment's components"),
    QT_TRANSLATE_NOOP("reconciliation", "Capital cost and its calculation"),
};

constexpr const char* classNames[] = {
    QT_TRANSLATE_NOOP("reconciliation", "Agreement"),
    QT_TRANSLATE_NOOP("reconciliation", "Difference"),
    QT_TRANSLATE_NOOP("reconciliation", "Rounding"),
    QT_TRANSLATE_NOOP("reconciliation", "Truncation"),
    QT_TRANSLATE_NOOP("reconciliation", "Not decidable"),
};

QString amountText(Money amount, const Finding& finding, const Language& language) {
    // As printed where that is exact; in kronor and öre where it is not.
    std::int64_t step = orePer(finding.unit);
    int decimals = 0;
    while (decimals < 6 && step % 10 == 0 && amount.ore() % step != 0) {
        step /= 10;
        ++decimals;
    }
    if (amount.ore() % step != 0 || decimals > 3)
        return language.amount(amount, MoneyUnit::Kronor, 2) + QChar(0x00A0) +
               language.unitName(MoneyUnit::Kronor);
    return language.amount(amount, finding.unit, std::max(decimals, finding.decimals)) +
           QChar(0x00A0) + language.unitName(finding.unit);
}

/// "Scenario 1"; its name where it has no number.
QString scenarioName(const Scenario& scenario, const Contents& contents, const Language& language) {
    return scenario.number.isEmpty()
               ? publicNameOf(contents, scenario, language)
               : language.translate("reconciliation", "Scenario %1").arg(scenario.number);
}

QString subjectName(const Finding& finding, const Contents& contents, const Language& language) {
    if (const auto* scenario = contents.find(Id<Scenario>(finding.subject.id));
        scenario && finding.subject.kind == QLatin1String(Scenario::key))
        return scenarioName(*scenario, contents, language);
    if (finding.subject.kind == QLatin1String(PublishedFigure::key))
        return {};
    const auto entity = contents.find(finding.subject);
    return entity ? publicNameOf(contents, *entity, language) : QString();
}

QString yearText(const Finding& finding, const PublishedFigure* stated, const Language& language) {
    if (!finding.year)
        return {};
    if (stated && stated->calculationYear)
        return language.translate("reconciliation", "year %1").arg(*finding.year);
    if (stated && stated->toYear)
        return QStringLiteral("%1–%2").arg(QString::number(*finding.year),
                                           QString::number(*stated->toYear));
    return QString::number(*finding.year);
}

/// What a published figure states, and of which initiative or cause.
QString publishedName(const PublishedFigure& figure, const Contents& contents,
                      const Language& language) {
    if (const Initiative* initiative = contents.find(figure.initiative))
        return publicNameOf(contents, *initiative, language);
    if (const ChangeCause* cause = contents.find(figure.cause))
        return cause->name;
    return language.translate(
        "choices", choicesOf(PublishedQuantity())[static_cast<std::size_t>(figure.quantity)].label);
}

QString unknownNames(const Finding& finding, const Contents& contents, const Language& language) {
    QStringList names;
    for (const FindingPart& part : finding.parts)
        if (part.figure.isUnknown() || part.derived || finding.computed.isNotApplicable())
            names << nameOf(part, contents, language);
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

QString ruleSentence(const Finding& finding, const Contents& contents, const Language& language) {
    const bool moved = finding.rule == FindingRule::MovedOverChange;
    if (moved)
        return language
            .translate("reconciliation", "%1 was moved into the service, whose whole change is %2.")
            .arg(amountText(finding.published.amount(), finding, language),
                 amountText(finding.known, finding, language));
    QStringList causes;
    for (const FindingPart& part : finding.parts)
        if (const auto* entry = contents.find(Id<ServiceCause>(part.source.id)))
            causes << contents.find(entry->cause)->name;
    if (causes.isEmpty())
        return language.translate("reconciliation", "The service names no cause of its change.");
    return language.translate("reconciliation", "The service names other causes only: %1.")
        .arg(causes.join(QStringLiteral(", ")));
}

} // namespace

QString Finding::key() const {
    const QUuid& compared = stated ? stated.uuid() : subject.id;
    const QString key = QString::fromLatin1(ruleKeys[static_cast<std::size_t>(rule)]) + u'/' +
                        compared.toString(QUuid::WithoutBraces);
    return aspect.isEmpty() ? key : key + u'/' + aspect;
}

QString nameOf(FindingRule rule, const Language& language) {
    return language.translate("reconciliation", ruleNames[static_cast<std::size_t>(rule)]);
}

QString nameOf(FindingClass kind, const Language& language) {
    return language.translate("reconciliation", classNames[static_cast<std::size_t>(kind)]);
}

QString nameOf(const FindingPart& part, const Contents& contents, const Language& language) {
    if (part.row)
        return language.translate(
            "choices", choicesOf(PublishedQuantity())[static_cast<std::size_t>(*part.row)].label);
    const auto entity = contents.find(part.source);
    if (!entity)
        return {};
    if (const auto* cause = entity->as<ServiceCause>())
        return contents.find(cause->cause)->name;
    if (const auto* figure = entity->as<PublishedFigure>())
        return publishedName(*figure, contents, language);
    return publicNameOf(contents, *entity, language);
}

QString placeOf(const Finding& finding, const Contents& contents, const Language& language) {
    const PublishedFigure* stated = contents.find(finding.stated);
    QStringList parts;
    if (finding.rule == FindingRule::MemberCost && stated)
        if (const Scenario* scenario = contents.find(stated->scenario))
            parts << scenarioName(*scenario, contents, language);
    if (const QString subject = subjectName(finding, contents, language); !subject.isEmpty())
        parts << subject;
    if (stated)
        parts << language.translate(
            "choices",
            choicesOf(PublishedQuantity())[static_cast<std::size_t>(stated->quantity)].label);
    if (const QString year = yearText(finding, stated, language); !year.isEmpty())
        parts << year;
    return parts.join(QStringLiteral(", "));
}

QString describe(const Finding& finding, const Contents& contents, const Language& language) {
    if (finding.rule == FindingRule::MovedCauseMissing ||
        (finding.rule == FindingRule::MovedOverChange &&
         finding.kind != FindingClass::NotDecidable))
        return ruleSentence(finding, contents, language);
    const QString published = amountText(finding.published.amount(), finding, language);
    if (finding.isTooLarge)
        return language
            .translate("reconciliation",
                       "%1 is published; what is computed is too large to be calculated exactly. "
                       "Look at the units of its parts.")
            .arg(published);
    const QString known = amountText(finding.known, finding, language);
    const QString difference = amountText(finding.difference, finding, language);
    switch (finding.kind) {
    case FindingClass::Agreement:
        return language.translate("reconciliation", "%1 is published and computed.").arg(published);
    case FindingClass::NotDecidable:
        return language
            .translate("reconciliation",
                       "%1 is published; the known part of what is computed is %2. It "
                       "cannot be decided, because of: %3.")
            .arg(published, known, unknownNames(finding, contents, language));
    case FindingClass::Rounding:
        return language
            .translate("reconciliation",
                       "%1 is published, %2 computed; rounding explains the difference "
                       "of %3.")
            .arg(published, known, difference);
    case FindingClass::Truncation:
        return language
            .translate("reconciliation",
                       "%1 is published, %2 computed; the difference of %3 is less than "
                       "one printed unit: decimals were cut off.")
            .arg(published, known, difference);
    case FindingClass::Difference:
        break;
    }
    return language
        .translate("reconciliation", "%1 is published, %2 computed; the difference is %3.")
        .arg(published, known, difference);
}

} // namespace nytto
