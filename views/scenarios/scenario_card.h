// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/card.h"
#include "views/panels/chip.h"

namespace nytto {

class RoleLabel;
enum class TextRole;
class ShareBar;
struct ScenarioCard;

/// What a scenario costs, gives and hits, as a card that leads to it (activated()).
class ScenarioCardView : public Card {
    Q_OBJECT

public:
    explicit ScenarioCardView(const QString& name, QWidget* parent = nullptr);
    void show(const ScenarioCard& card);

private:
    RoleLabel* add(TextRole role);

    RoleLabel* m_title;
    RoleLabel* m_costCaption;
    RoleLabel* m_cost;
    RoleLabel* m_costRemark;
    RoleLabel* m_benefitCaption;
    RoleLabel* m_benefit;
    ShareBar* m_coverage;
    RoleLabel* m_coverageWords;
    RoleLabel* m_mustDo;
    RoleLabel* m_mostHit;
    Chip* m_remark;
};

} // namespace nytto
