// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/chart_panel.h"
#include "views/shared/report_table_view.h"

#include <QListWidget>

namespace nytto {

/// What the page shows of one scenario: tables and charts made by the reports.
struct ScenarioPresentation {
    QString name;
    std::vector<ReportTable> tables; ///< the summary first
    std::vector<ChartData> charts;
};

/// The scenarios: choose one, and see its tables and charts side by side.
class ScenariosPage : public QWidget {
    Q_OBJECT

public:
    ScenariosPage(const Language& language, QWidget* parent = nullptr);
    /// Keeps the chosen scenario where it is still there.
    void setScenarios(std::vector<ScenarioPresentation> scenarios);

private:
    void show(int at);

    Language m_language;
    std::vector<ScenarioPresentation> m_scenarios;
    QListWidget* m_choice;
    QWidget* m_tables;
    QWidget* m_charts;
    std::vector<ReportTableView*> m_tableViews;
    std::vector<ChartPanel*> m_chartPanels;
};

} // namespace nytto
