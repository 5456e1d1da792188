// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/analysis/missing.h"

#include "model/basics/error_text.h"
#include "model/calculation/initiatives/cost_choice.h"
#include "model/calculation/reconciliation/reconciliation.h"
#include "model/document/secrecy.h"
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/reconciliation/published.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"

#include <algorithm>

namespace nytto {

namespace {

constexpr const char* kindNames[] = {
    QT_TRANSLATE_NOOP("missing", "The analysis is not checked"),
    QT_TRANSLATE_NOOP("missing", "The chapter has no text"),
    QT_TRANSLATE_NOOP("missing", "The cost of a base service is unknown"),
    QT_TRANSLATE_NOOP("missing", "The cost of an initiative is unknown"),
    QT_TRANSLATE_NOOP("missing", "The impact of an initiative is unknown"),
    QT_TRANSLATE_NOOP("missing", "The net benefit is unknown"),
    QT_TRANSLATE_NOOP("missing", "The certainty of the net benefit is not given"),
    QT_TRANSLATE_NOOP("missing", "The capital cost has gaps"),
    QT_TRANSLATE_NOOP("missing", "A difference is not accepted"),
};

bool isOver(const Initiative& initiative) {
    return initiative.stage >= Stage::Closed;
}

class Search {
public:
    Search(const Calculations& calculations, const Language& language)
        : m_calculations(calculations), m_contents(calculations.contents()), m_language(language) {}

    std::vector<Missing> all() {
        addStatus();
        addChapters();
        addServices();
        addYears(MissingKind::InitiativeCost, "cost", [](const Initiative& initiative, int year) {
            return costOf(initiative, year).figure;
        });
        addYears(MissingKind::InitiativeImpact, "impact",
                 [](const Initiative& initiative, int year) { return initiative.impact.at(year); });
        addBenefits();
        addInvestments();
        addFindings();
        return std::move(m_missing);
    }

private:
    void addStatus() {
        const auto& analyses = m_contents.all<AnnualAnalysis>();
        const auto found =
            std::find_if(analyses.begin(), analyses.end(), [&](const AnnualAnalysis& each) {
                return each.year == m_calculations.year();
            });
        if (found == analyses.end())
            m_missing.push_back({MissingKind::Status});
        else if (const auto [field, detail] = uncheckedField(*found); field)
            m_missing.push_back({MissingKind::Status,
                                 refTo(*found),
                                 QString::fromLatin1(field),
                                 {},
                                 {},
                                 detail ? m_language.translate("missing", detail) : QString()});
    }

    struct Unchecked {
        const char* field = nullptr;
        const char* detail = nullptr;
    };
    /// Where one says that it is checked; nothing when a name and a day say so.
    static Unchecked uncheckedField(const AnnualAnalysis& analysis) {
        const bool isDraft = analysis.status == AnalysisStatus::Draft;
        if (analysis.checkedBy.trimmed().isEmpty())
            return {"checkedBy",
                    isDraft ? nullptr : QT_TRANSLATE_NOOP("missing", "nobody is named")};
        if (!analysis.checkedOn.isValid())
            return {"checkedOn",
                    isDraft ? nullptr : QT_TRANSLATE_NOOP("missing", "no day is given")};
        return {isDraft ? "status" : nullptr, nullptr};
    }

    void addChapters() {
        for (std::size_t at = 0; at < std::size(choicesOf(Chapter())); ++at)
            if (const auto chapter = static_cast<Chapter>(at);
                !hasText(m_contents, m_calculations.year(), chapter))
                m_missing.push_back({MissingKind::ChapterText, {}, {}, {}, chapter});
    }

    void addServices() {
        for (const Service& service : m_contents.all<Service>())
            if (isInBase(service.category) &&
                costOf(service, m_calculations.year()).figure.isUnknown())
                m_missing.push_back({MissingKind::BaseCost, refTo(service), QStringLiteral("cost"),
                                     m_calculations.year()});
    }

    template <class FigureOf>
    void addYears(MissingKind kind, const char* field, const FigureOf& figureOf) {
        const PlanYears years = m_calculations.years();
        for (const Initiative& initiative : m_contents.all<Initiative>())
            for (int year = years.first; !isOver(initiative) && year <= years.last(); ++year)
                if (figureOf(initiative, year).isUnknown()) {
                    m_missing.push_back(
                        {kind, refTo(initiative), QString::fromLatin1(field), year});
                    break;
                }
    }

    void addBenefits() {
        for (const MissingKind kind : {MissingKind::NetBenefit, MissingKind::Certainty})
            for (const Initiative& initiative : m_contents.all<Initiative>()) {
                const bool isGiven = initiative.certainty != Certainty::NotGiven;
                const Figure& benefit = initiative.netBenefit;
                const bool isReasoned = initiative.certainty == Certainty::Missing ||
                                        initiative.certainty == Certainty::Withheld;
                const bool isMissing = kind == MissingKind::NetBenefit
                                           ? benefit.isUnknown() && !isReasoned
                                           : benefit.isAmount() && !isGiven;
                if (isMissing && !isOver(initiative))
                    m_missing.push_back({kind, refTo(initiative),
                                         kind == MissingKind::NetBenefit
                                             ? QStringLiteral("netBenefit")
                                             : QStringLiteral("certainty")});
            }
    }

    void addInvestments() {
        const Secrecy secrecy(m_contents, m_language, true);
        for (const Investment& investment : m_contents.all<Investment>()) {
            const auto& cost = m_calculations.investment(investment.id);
            if (!cost)
                addInvestment(investment, textOf(cost.error(), m_language));
            else if (!cost->gaps.empty())
                addInvestment(investment, describe(cost->gaps.front(), secrecy, m_language));
        }
    }
    void addInvestment(const Investment& investment, const QString& detail) {
        m_missing.push_back({MissingKind::Investment, refTo(investment), {}, {}, {}, detail});
    }

    void addFindings() {
        const auto& reconciliation = m_calculations.reconciliation();
        if (!reconciliation)
            return;
        for (const Finding& finding : reconciliation->findings)
            if (finding.kind == FindingClass::Difference && finding.accepted.isNull() &&
                analysisYear(finding).value_or(m_calculations.year()) == m_calculations.year())
                m_missing.push_back(
                    {MissingKind::Finding,
                     finding.stated.isNull() ? finding.subject : refTo(finding.stated),
                     {},
                     {},
                     {},
                     placeOf(finding, m_contents, m_language),
                     finding.key()});
    }

    /// The annual analysis that it is about: that of its scenario or of the changes of a year, else
    /// the one that its source was published in; nothing where no year is named.
    std::optional<int> analysisYear(const Finding& finding) const {
        const PublishedFigure* stated = m_contents.find(finding.stated);
        const Scenario* scenario =
            m_contents.find(stated ? stated->scenario : Id<Scenario>(finding.subject.id));
        if (scenario)
            return scenario->year;
        if (isAboutChanges(finding.rule))
            return finding.year;
        const Source* source = stated ? m_contents.find(stated->source) : nullptr;
        return source ? source->year : std::nullopt;
    }

    const Calculations& m_calculations;
    const Contents& m_contents;
    const Language& m_language;
    std::vector<Missing> m_missing;
};

} // namespace

std::vector<Missing> missingOf(const Calculations& calculations, const Language& language) {
    return Search(calculations, language).all();
}

namespace {

/// Where a figure of this entity stands.
Chapter chapterOf(const Contents& contents, const EntityRef& ref) {
    const auto entity = contents.find(ref);
    if (!entity)
        return Chapter::Summary;
    const EntityInfo& info = entityInfo(*entity);
    for (const FieldInfo& field : info.fields)
        if (field.chapterWith)
            for (const EntityRef& subject : referencesIn(field, valueOf(*entity, field)))
                return chapterOf(contents, subject);
    return info.chapterOf ? info.chapterOf(pointerTo(*entity)) : Chapter::SignificantChanges;
}

} // namespace

Chapter chapterOf(const Missing& missing, const Contents& contents) {
    if (missing.chapter)
        return *missing.chapter;
    return missing.kind == MissingKind::Status ? Chapter::Summary
                                               : chapterOf(contents, missing.subject);
}

QString nameOf(MissingKind kind, const Language& language) {
    return language.translate("missing", kindNames[static_cast<std::size_t>(kind)]);
}

QString placeOf(const Missing& missing, const Contents& contents, const Language& language) {
    if (missing.chapter)
        return language.translate(
            "choices", choicesOf(Chapter())[static_cast<std::size_t>(*missing.chapter)].label);
    if (missing.kind == MissingKind::Finding)
        return missing.detail;
    const auto entity = contents.find(missing.subject);
    if (!entity || missing.kind == MissingKind::Status)
        return missing.detail;
    QString place = nameOf(*entity);
    if (missing.year)
        place += QStringLiteral(", %1").arg(*missing.year);
    return missing.detail.isEmpty() ? place : QStringLiteral("%1: %2").arg(place, missing.detail);
}

bool hasText(const Contents& contents, int year, Chapter chapter) {
    return std::ranges::any_of(contents.all<ReportText>(), [&](const ReportText& text) {
        return text.year == year && text.chapter == chapter && !text.text.isEmpty();
    });
}

} // namespace nytto
