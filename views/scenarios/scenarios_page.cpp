// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scenarios/scenarios_page.h"

#include <QFontMetrics>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace nytto {

namespace {

/// Grows `views` to the number needed and shows as many as there are contents.
template <class View, class Contents>
void showAll(std::vector<View*>& views, const std::vector<Contents>& contents, QWidget* place,
             const QString& name, const Language& language, auto set) {
    while (views.size() < contents.size()) {
        views.push_back(
            new View(QStringLiteral("%1-%2").arg(name).arg(views.size()), language, place));
        place->layout()->addWidget(views.back());
    }
    for (std::size_t at = 0; at < views.size(); ++at) {
        views[at]->setVisible(at < contents.size());
        if (at < contents.size())
            set(*views[at], contents[at]);
    }
}

template <class Wanted>
std::vector<Wanted> blocksOf(const Sheet& sheet) {
    std::vector<Wanted> blocks;
    for (const Block& block : sheet.blocks)
        if (const auto* wanted = std::get_if<Wanted>(&block))
            blocks.push_back(*wanted);
    return blocks;
}

/// The title of the sheet; else its name.
QString titleOf(const Sheet& sheet) {
    for (const Block& block : sheet.blocks)
        if (const auto* paragraph = std::get_if<Paragraph>(&block);
            paragraph && paragraph->style == Paragraph::Style::Title)
            return paragraph->text;
    return sheet.name;
}

QWidget* column(QWidget* parent) {
    auto* widget = new QWidget(parent);
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    return widget;
}

} // namespace

ScenariosPage::ScenariosPage(const Language& language, QWidget* parent)
    : Page(parent), m_language(language), m_choice(new QListWidget(this)) {
    m_choice->setObjectName(QStringLiteral("scenario-choice"));
    m_choice->setAccessibleName(tr("Scenarios"));
    m_choice->setTabKeyNavigation(false);
    auto* sides = new QSplitter(Qt::Horizontal, this);
    m_tables = column(sides);
    m_charts = column(sides);
    sides->addWidget(m_tables);
    sides->addWidget(m_charts);
    sides->setStretchFactor(0, 3);
    sides->setStretchFactor(1, 2);
    sides->setChildrenCollapsible(false);
    sides->setSizes({700, 400});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_choice);
    layout->addWidget(sides, 1);
    connect(m_choice, &QListWidget::currentRowChanged, this, &ScenariosPage::show);
}

/// The report has one sheet a scenario, "scenario-…". On a screen the summary comes first.
std::vector<ScenariosPage::Presentation> ScenariosPage::presentations(const Report& report) {
    std::vector<Presentation> result;
    for (const Sheet& sheet : report.sheets) {
        if (!sheet.key.startsWith(QLatin1String("scenario-")))
            continue;
        std::vector<ReportTable> tables = blocksOf<ReportTable>(sheet);
        std::ranges::stable_partition(tables, [](const ReportTable& table) {
            return table.key.endsWith(QLatin1String("-summary"));
        });
        result.push_back({titleOf(sheet), std::move(tables), blocksOf<ChartData>(sheet)});
    }
    return result;
}

void ScenariosPage::showState(const DocumentState& state) {
    const Result<Report>& report = state.report(QStringLiteral("scenario-summary"));
    if (!report) {
        Q_EMIT said(report.error().message);
        return;
    }
    std::vector<Presentation> scenarios = presentations(*report);
    const int chosen = m_choice->currentRow();
    m_scenarios = std::move(scenarios);
    m_choice->clear();
    for (const Presentation& scenario : m_scenarios)
        m_choice->addItem(scenario.name);
    const int rows = std::clamp(m_choice->count(), 1, 5);
    m_choice->setFixedHeight(rows * std::max(1, m_choice->sizeHintForRow(0)) +
                             2 * m_choice->frameWidth() + 2);
    if (!m_scenarios.empty())
        m_choice->setCurrentRow(std::clamp(chosen, 0, m_choice->count() - 1));
}

void ScenariosPage::show(int at) {
    if (at < 0 || at >= static_cast<int>(m_scenarios.size()))
        return;
    const Presentation& scenario = m_scenarios[static_cast<std::size_t>(at)];
    showAll(m_tableViews, scenario.tables, m_tables, QStringLiteral("scenario-table"), m_language,
            [](ReportTableView& view, const ReportTable& table) { view.setTable(table); });
    showAll(m_chartPanels, scenario.charts, m_charts, QStringLiteral("scenario-chart"), m_language,
            [](ChartPanel& panel, const ChartData& chart) { panel.setChart(chart); });
}

} // namespace nytto
