// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/analysis/missing.h"
#include "model/tables/document_state.h"
#include "views/panels/page.h"

namespace nytto {

class Card;
class ChartPanel;
class KeyFigureCard;
class ResultTable;
class RoleLabel;
class StartList;

/// The year at a glance: four figures to judge it by, what the scenarios cost and give beside what
/// is to see to, what is missing before the annual analysis can be handed in, and below them the
/// plan, the frames and the published figures as tables. Every card and row leads to where it
/// stands. A new document has the steps to begin with in their place.
class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(const Language& language, QWidget* parent = nullptr);

    void showState(const DocumentState& state) override;

private:
    void leadFrom(const ResultTable& table, const QString& page);
    Card* cardOf(std::initializer_list<QWidget*> parts);
    void showKeyFigures();
    void showYear();
    void showMissing();
    void showChart();
    std::optional<Explanation> explain(const QString& rowKey, const QString& columnKey) const;

    Language m_language;
    StartList* m_start;
    QWidget* m_glance; ///< all of the page but the steps
    std::vector<KeyFigureCard*> m_keyFigures;
    std::vector<QString> m_leads; ///< the page that each of them leads to
    ChartPanel* m_chart;
    RoleLabel* m_noChart; ///< in its place where there are no scenarios
    ResultTable* m_attention;
    RoleLabel* m_missingTitle;
    ResultTable* m_missing;
    ResultTable* m_year;
    ResultTable* m_frames;
    ResultTable* m_findings;
    std::vector<Missing> m_found;
    std::optional<DocumentState> m_state;
};

} // namespace nytto
