// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scenarios/compared_texts.h"

#include "model/calculation/scenarios/scenario_summary.h"
#include "model/entities/entity_info.h"
#include "model/entities/scenarios/scenario.h"
#include "model/tables/document_state.h"
#include "model/tables/scenarios/scenario_explanations.h"
#include "views/shared/text_role.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace nytto {

namespace {

QString textOf(const AnyEntity& scenario, const FieldInfo& field) {
    const Value value = valueOf(scenario, field);
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

/// A text that can be selected, by mouse and by keys.
RoleLabel* textLabel(const QString& text, QWidget* parent) {
    auto* label = new RoleLabel(TextRole::Body, text, parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ComparedTexts::ComparedTexts(QWidget* parent) : Card(parent) {
    setObjectName(QStringLiteral("compared-texts"));
    column()->addWidget(new RoleLabel(TextRole::Section, tr("What the scenarios say"), this));
}

void ComparedTexts::show(const DocumentState& state,
                         const std::vector<const ScenarioSummary*>& scenarios) {
    delete m_texts;
    m_texts = new QWidget(this);
    auto* grid = new QGridLayout(m_texts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(margin);
    std::vector<AnyEntity> shown;
    for (const ScenarioSummary* summary : scenarios)
        if (summary->scenarios.size() == 1)
            if (auto scenario = state.contents.find(refTo(summary->scenarios.front())))
                shown.push_back(*std::move(scenario));
    int row = 1;
    for (const FieldInfo& field : entityInfoOf<Scenario>().fields) {
        if (field.type != FieldType::LongText ||
            std::ranges::all_of(shown, [&](const AnyEntity& scenario) {
                return textOf(scenario, field).isEmpty();
            }))
            continue;
        auto* name = new RoleLabel(TextRole::Quiet, state.language.translate("fields", field.label),
                                   m_texts);
        name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(name, row, 0);
        for (std::size_t at = 0; at < shown.size(); ++at) {
            auto* text = textLabel(textOf(shown[at], field), m_texts);
            text->setAccessibleDescription(QStringLiteral("%1, %2").arg(
                name->text(), scenarioTitle(state.contents, scenarios[at]->scenarios)));
            grid->addWidget(text, row, static_cast<int>(at) + 1);
        }
        ++row;
    }
    for (std::size_t at = 0; at < shown.size(); ++at) {
        auto* title = new RoleLabel(
            TextRole::Strong, scenarioTitle(state.contents, scenarios[at]->scenarios), m_texts);
        title->setWordWrap(true);
        grid->addWidget(title, 0, static_cast<int>(at) + 1);
        grid->setColumnStretch(static_cast<int>(at) + 1, 1);
    }
    column()->addWidget(m_texts);
    setVisible(row > 1);
}

} // namespace nytto

#include "moc_compared_texts.cpp"
