// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/scenarios/scenario_summary.h"
#include "model/tables/document_state.h"

#include <set>

class QCheckBox;
class QListWidget;
class QListWidgetItem;

namespace nytto {

class ChartPanel;
class ResultTable;

/// Any number of scenarios of a year side by side, what they have in common, and what they are
/// stacked.
class ComparisonPanel : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonPanel(const Language& language, QWidget* parent = nullptr);

    /// `state` has the calculations of the year.
    void showState(const DocumentState& state);
    ResultTable& figures() const { return *m_figures; }
    ResultTable& members() const { return *m_members; }

Q_SIGNALS:
    void revealRequested(const nytto::EntityRef& ref, const QString& field,
                         std::optional<int> year);

private:
    void fillChoice();
    void refresh();
    void addStack();
    QString stackRemark() const;

    Language m_language;
    QListWidget* m_choice;
    QCheckBox* m_stacked;
    ResultTable* m_figures;
    ResultTable* m_members;
    ChartPanel* m_chart;
    std::optional<DocumentState> m_state;
    std::set<QUuid> m_known;  ///< scenarios that the choice has offered
    std::set<QUuid> m_ticked; ///< of these
    std::optional<ScenarioSummary> m_stack;
    std::vector<const ScenarioSummary*> m_shown; ///< in the columns of the figures
    bool m_filling = false;
};

} // namespace nytto
