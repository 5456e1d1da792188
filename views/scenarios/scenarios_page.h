// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/chart_panel.h"
#include "views/shared/page.h"
#include "views/shared/report_table_view.h"

#include <QListWidget>

namespace nytto {

/// The scenarios: choose one, and see its tables and charts side by side, as they are exported.
class ScenariosPage : public Page {
    Q_OBJECT

public:
    ScenariosPage(const Language& language, QWidget* parent = nullptr);

    /// Keeps the chosen scenario where it is still there.
    void showState(const DocumentState& state) override;

private:
    /// What the report says of one scenario.
    struct Presentation {
        QString name;
        std::vector<ReportTable> tables; ///< the summary first
        std::vector<ChartData> charts;
    };
    static std::vector<Presentation> presentations(const Report& report);
    void show(int at);

    Language m_language;
    std::vector<Presentation> m_scenarios;
    QListWidget* m_choice;
    QWidget* m_tables;
    QWidget* m_charts;
    std::vector<ReportTableView*> m_tableViews;
    std::vector<ChartPanel*> m_chartPanels;
};

} // namespace nytto
