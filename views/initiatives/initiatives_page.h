// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/document_state.h"
#include "views/panels/page.h"

class QPushButton;

namespace nytto {

class EmptyState;
class GridPanel;
class RemarkLabel;

class InitiativeDetails;

/// The initiatives: what each costs, causes and gives per year; beside the table all about the one
/// that is chosen.
class InitiativesPage : public Page {
    Q_OBJECT

public:
    explicit InitiativesPage(const Language& language, QWidget* parent = nullptr);

    void showState(const DocumentState& state) override;
    bool reveal(const EntityRef& ref, const QString& field, std::optional<int> year) override;

private:
    void showDetails();

    EmptyState* m_empty;
    QPushButton* m_services = nullptr; ///< the step to them, while there are none
    GridPanel* m_initiatives;
    RemarkLabel* m_remark;
    InitiativeDetails* m_details;
    std::optional<DocumentState> m_state;
};

} // namespace nytto
