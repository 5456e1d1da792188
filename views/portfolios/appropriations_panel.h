// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"
#include "model/document/edit.h"
#include "model/tables/document_state.h"

namespace nytto {

struct Edit;
class GridPanel;
class OwnedTable;
class RemarkLabel;

struct Portfolio;

/// Appropriations, and beside them the matters of the chosen one in the order of decision.
class AppropriationsPanel : public QWidget {
    Q_OBJECT

public:
    explicit AppropriationsPanel(const Language& language, QWidget* parent = nullptr);

    /// `portfolio` is what a new appropriation belongs to.
    void showState(const DocumentState& state, Id<Portfolio> portfolio);
    bool reveal(const EntityRef& ref, const QString& field, std::optional<int> year);
    std::vector<GridPanel*> panels() const;

Q_SIGNALS:
    void editRequested(const nytto::Edit& edit);

private:
    void buildMoves();
    void showMatters();
    void move(int places);

    GridPanel* m_appropriations;
    OwnedTable* m_matters;
    RemarkLabel* m_remark;
    std::optional<DocumentState> m_state;
};

} // namespace nytto
