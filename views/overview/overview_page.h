// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/analysis/missing.h"
#include "model/tables/document_state.h"
#include "views/panels/page.h"

namespace nytto {

class ChartPanel;
class ResultTable;

/// The year at a glance: what the plan costs and gives, what is left of the frames, how the
/// published figures come out, what is to see to, and what is missing. Every row leads to where it
/// stands.
class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(const Language& language, QWidget* parent = nullptr);

    void showState(const DocumentState& state) override;

private:
    void leadFrom(const ResultTable& table, const QString& page);
    void showYear(const QString& remark);
    void showMissing();
    void showCharts();
    std::optional<Explanation> explain(const QString& rowKey, const QString& columnKey) const;

    Language m_language;
    ResultTable* m_year;
    ResultTable* m_frames;
    ResultTable* m_findings;
    ResultTable* m_attention;
    QLabel* m_missingTitle;
    ResultTable* m_missing;
    ChartPanel* m_changes;
    ChartPanel* m_benefits;
    std::vector<Missing> m_found;
    std::optional<DocumentState> m_state;
};

} // namespace nytto
