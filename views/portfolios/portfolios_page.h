// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"
#include "model/tables/document_state.h"
#include "views/panels/page.h"
#include "views/tables/grid_panel.h"

class QTabWidget;

namespace nytto {

class EmptyState;
class FieldForm;
class GridPanel;
class RemarkLabel;

struct Portfolio;

class AppropriationsPanel;
class BulletBars;
class RoleLabel;

/// The portfolios: their frames per year, what is allocated of them and what is left. Below are the
/// initiatives and investments of the chosen one, and the appropriations. Initiatives are dragged
/// onto a portfolio, or moved by the menu.
class PortfoliosPage : public Page {
    Q_OBJECT

public:
    explicit PortfoliosPage(const Language& language, QWidget* parent = nullptr);

    void showState(const DocumentState& state) override;
    bool reveal(const EntityRef& ref, const QString& field, std::optional<int> year) override;

private:
    void buildPortfolios();
    void buildInitiatives();
    void buildTabs();
    void arrange();
    void fillMoves(QMenu& menu);
    void moveChosen(Id<Portfolio> portfolio);
    void move(const std::vector<EntityRef>& initiatives, Id<Portfolio> portfolio);
    Id<Portfolio> chosen() const { return Id<Portfolio>(m_portfolios->currentEntity().id); }
    void showChosen();
    void showBars();
    /// The bars as they would be with the initiatives in the portfolio.
    void preview(const std::vector<EntityRef>& initiatives, const QUuid& portfolio);
    void showInitiatives();
    void showInvestments();

    Language m_language;
    EmptyState* m_empty;
    GridPanel* m_portfolios;
    RemarkLabel* m_remark;
    BulletBars* m_bars;
    RoleLabel* m_barsTitle;
    QTabWidget* m_tabs;
    GridPanel* m_initiatives;
    GridPanel* m_investments;
    AppropriationsPanel* m_appropriations;
    FieldForm* m_form;
    std::optional<DocumentState> m_state;
};

} // namespace nytto
