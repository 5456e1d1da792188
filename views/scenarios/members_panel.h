// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"
#include "model/basics/language.h"
#include "model/document/edit.h"
#include "model/tables/document_state.h"

class QPushButton;

namespace nytto {

class ChartPanel;
struct Edit;
class GridPanel;
class OwnedTable;
class RemarkLabel;
class ResultTable;

struct Initiative;
struct Scenario;

class TickList;

/// The members of a scenario as live controls, and below them what they add up to; above them what
/// nobody is billed for.
class MembersPanel : public QWidget {
    Q_OBJECT

public:
    explicit MembersPanel(const Language& language, QWidget* parent = nullptr);

    /// `state` has the calculations of the scenario's year. A null id: no scenario.
    void showScenario(const DocumentState& state, Id<Scenario> scenario);
    GridPanel& members() const;
    ResultTable& summary() const { return *m_summary; }
    ChartPanel& chart() const { return *m_chart; }

Q_SIGNALS:
    void editRequested(const nytto::Edit& edit);
    void said(const QString& message);

private:
    void request(const Edit& edit);
    void chooseMembers();
    void addMembers(const std::vector<QUuid>& initiatives);

    Language m_language;
    RemarkLabel* m_unbilled;
    OwnedTable* m_members;
    ResultTable* m_summary;
    ChartPanel* m_chart;
    QPushButton* m_choose;
    TickList* m_chooser;
    std::optional<DocumentState> m_state;
    Id<Scenario> m_scenario;
};

} // namespace nytto
