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
class ComparedTexts;
class ResultTable;
class RoleLabel;
class ScenarioCardView;

/// Any number of scenarios of a year side by side, to decide by: in a sentence, as cards, by year
/// and by who is hit; then what they have in common, every figure, and their texts. Also what they
/// are stacked.
class ComparisonPanel : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonPanel(const Language& language, QWidget* parent = nullptr);

    /// `state` has the calculations of the year.
    void showState(const DocumentState& state);
    ResultTable& figures() const { return *m_figures; }
    ResultTable& members() const { return *m_members; }
    ResultTable& hitUnits() const { return *m_hitUnits; }
    ChartPanel& chart() const { return *m_chart; }

Q_SIGNALS:
    void revealRequested(const nytto::EntityRef& ref, const QString& field,
                         std::optional<int> year);
    /// A card of a scenario was chosen: to its members.
    void scenarioRequested(const QUuid& id);

private:
    QWidget* buildContent();
    void fillChoice();
    void refresh();
    void addStack();
    QString stackRemark() const;
    void showCards();
    void showFigures(const QString& remark);

    Language m_language;
    QListWidget* m_choice;
    QCheckBox* m_stacked;
    RoleLabel* m_sentence;
    QWidget* m_cardRow;
    std::vector<ScenarioCardView*> m_cards; ///< as many as were ever needed
    ResultTable* m_figures;
    ResultTable* m_members;
    ResultTable* m_hitUnits;
    ChartPanel* m_chart;
    ComparedTexts* m_texts;
    std::optional<DocumentState> m_state;
    std::set<QUuid> m_known;  ///< scenarios that the choice has offered
    std::set<QUuid> m_ticked; ///< of these
    std::optional<ScenarioSummary> m_stack;
    std::vector<const ScenarioSummary*> m_shown; ///< in the columns of the figures
    bool m_filling = false;
};

} // namespace nytto
