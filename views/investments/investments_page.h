// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"
#include "model/document/edit.h"
#include "model/tables/document_state.h"
#include "views/panels/page.h"
#include "views/tables/grid_panel.h"

class QTabWidget;

namespace nytto {

class EmptyState;
class FieldForm;
class OwnedTable;

struct Investment;

class CapitalCostPanel;
class OwnOrLeasePanel;

/// The investments, the components and the estimate of the chosen one, and its capital cost, which
/// follows every key that is typed into these tables; owning against leasing.
class InvestmentsPage : public Page {
    Q_OBJECT

public:
    explicit InvestmentsPage(const Language& language, QWidget* parent = nullptr);

    void showState(const DocumentState& state) override;
    bool reveal(const EntityRef& ref, const QString& field, std::optional<int> year) override;

private:
    void buildTabs();
    void arrange();
    Id<Investment> chosen() const { return Id<Investment>(m_investments->currentEntity().id); }
    void showChosen();
    void showCost();
    /// The cost as it would be with what is being typed.
    void follow(const std::optional<Edit>& typed);

    Language m_language;
    EmptyState* m_empty;
    GridPanel* m_investments;
    QTabWidget* m_tabs;
    OwnedTable* m_components;
    OwnedTable* m_estimate;
    FieldForm* m_form;
    OwnOrLeasePanel* m_lease;
    CapitalCostPanel* m_cost;
    std::optional<DocumentState> m_state;
};

} // namespace nytto
