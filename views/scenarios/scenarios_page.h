// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"
#include "model/calculation/calculations.h"
#include "model/tables/document_state.h"
#include "views/panels/page.h"
#include "views/tables/grid_panel.h"

class QPushButton;
class QTabWidget;

namespace nytto {

class ComparisonPanel;
class EmptyState;
class FieldForm;
class GridPanel;
class MembersPanel;

struct Scenario;

/// The scenarios: the members of the chosen one and what they add up to, scenarios side by side,
/// their texts, and what was published of them. Only the tab that is seen is computed.
class ScenariosPage : public Page {
    Q_OBJECT

public:
    explicit ScenariosPage(const Language& language, QWidget* parent = nullptr);

    void showState(const DocumentState& state) override;
    bool reveal(const EntityRef& ref, const QString& field, std::optional<int> year) override;
    bool addRow() override;

private:
    void buildTabs();
    void showTab();
    void showPublished();
    void startScenario();
    void chooseYear();
    Id<Scenario> scenario() const { return Id<Scenario>(m_scenarios->currentEntity().id); }
    DocumentState stateOfYear();

    Language m_language;
    EmptyState* m_empty;
    QPushButton* m_initiatives = nullptr; ///< the step to them, while there are none
    GridPanel* m_scenarios;
    QTabWidget* m_tabs;
    MembersPanel* m_members;
    ComparisonPanel* m_comparison;
    QWidget* m_texts;
    FieldForm* m_form;
    GridPanel* m_published;
    std::optional<DocumentState> m_state;
    bool m_isEmpty = false;
    int m_year = 0;                            ///< of the plan, as it was shown last
    std::unique_ptr<Calculations> m_otherYear; ///< of a scenario that is not of the first year
};

} // namespace nytto
