// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/provisional_name.h"

#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/portfolios/portfolio.h"

#include <algorithm>
#include <iterator>

namespace nytto {

namespace {

struct ProvisionalName {
    const char* kind;
    const char* name; ///< English; context "entities"
};

constexpr ProvisionalName provisionalNames[] = {
    {Initiative::key, QT_TRANSLATE_NOOP("entities", "New initiative")},
    {Investment::key, QT_TRANSLATE_NOOP("entities", "New investment")},
    {InvestmentComponent::key, QT_TRANSLATE_NOOP("entities", "New component")},
    {EstimateRow::key, QT_TRANSLATE_NOOP("entities", "New item")},
    {Matter::key, QT_TRANSLATE_NOOP("entities", "New matter")},
    {Note::key, QT_TRANSLATE_NOOP("entities", "New note")},
};

const char* declaredName(const EntityInfo& info) {
    const auto found = std::ranges::find_if(provisionalNames, [&](const ProvisionalName& each) {
        return QLatin1String(each.kind) == QLatin1String(info.key);
    });
    return found == std::end(provisionalNames) ? nullptr : found->name;
}

} // namespace

QString provisionalName(const EntityInfo& info, const Language& language) {
    const char* name = declaredName(info);
    return name ? language.translate("entities", name) : QString();
}

bool isProvisionalName(const EntityInfo& info, const QString& text) {
    const char* name = declaredName(info);
    if (!name)
        return false;
    static const Language languages[] = {Language(Language::Code::Swedish),
                                         Language(Language::Code::English)};
    return std::ranges::any_of(languages, [&](const Language& language) {
        return text == language.translate("entities", name);
    });
}

} // namespace nytto
