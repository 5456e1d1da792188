// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scenarios/scenario_card.h"

#include "model/tables/scenarios/scenario_cards.h"
#include "views/panels/share_bar.h"
#include "views/shared/text_role.h"

#include <QVBoxLayout>

namespace nytto {

ScenarioCardView::ScenarioCardView(const QString& name, QWidget* parent)
    : Card(parent), m_title(add(TextRole::Strong)), m_costCaption(add(TextRole::Quiet)),
      m_cost(add(TextRole::KeyFigure)), m_costRemark(add(TextRole::Quiet)),
      m_benefitCaption(add(TextRole::Quiet)), m_benefit(add(TextRole::Section)),
      m_coverage(new ShareBar(ShareBar::Colour::Benefit, this)),
      m_coverageWords(add(TextRole::Quiet)), m_mustDo(add(TextRole::Quiet)),
      m_mostHit(add(TextRole::Quiet)), m_remark(new Chip(this)) {
    setObjectName(name);
    column()->insertWidget(column()->indexOf(m_coverageWords), m_coverage);
    column()->addWidget(m_remark);
    column()->addStretch(1);
    constexpr int narrowest = 184;
    setMinimumWidth(narrowest);
}

RoleLabel* ScenarioCardView::add(TextRole role) {
    auto* label = new RoleLabel(role, this);
    label->setWordWrap(role != TextRole::KeyFigure);
    column()->addWidget(label);
    return label;
}

void ScenarioCardView::show(const ScenarioCard& card) {
    setLeading(!card.scenarios.empty());
    m_coverage->setShare(card.coverage, card.coverageWords);
    m_remark->show(kindOf(card.urgency), card.remark);
    QStringList said{card.title};
    const auto say = [&](RoleLabel* label, const QString& words, const QString& caption = {}) {
        label->setText(words);
        label->setVisible(!words.isEmpty());
        if (!words.isEmpty())
            said << (caption.isEmpty() ? words : QStringLiteral("%1: %2").arg(caption, words));
    };
    m_title->setText(card.title);
    m_costCaption->setText(card.costCaption);
    m_benefitCaption->setText(card.benefitCaption);
    say(m_cost, card.cost, card.costCaption);
    say(m_costRemark, card.costRemark);
    say(m_benefit, card.benefit, card.benefitCaption);
    say(m_coverageWords, card.coverageWords);
    say(m_mustDo, card.mustDo);
    say(m_mostHit, card.mostHit);
    if (!card.remark.isEmpty())
        said << card.remark;
    setAccessibleName(said.join(QStringLiteral(". ")));
}

} // namespace nytto

#include "moc_scenario_card.cpp"
