// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/chart_panel.h"

#include "views/panels/chart_drawing.h"
#include "views/shared/text_role.h"
#include "views/shared/theme.h"
#include "views/tables/clipboard_table.h"
#include "views/tables/result_table.h"

#include <QAccessibleWidget>
#include <QContextMenuEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nytto {

namespace {

/// A chart is told as a chart, with its name and its sentence, and not as an empty pane.
QAccessibleInterface* chartInterface(const QString& className, QObject* object) {
    const bool isChart = className == QLatin1String("nytto::ChartDrawing");
    auto* view = isChart ? qobject_cast<QWidget*>(object) : nullptr;
    return view ? new QAccessibleWidget(view, QAccessible::Chart) : nullptr;
}

/// The unit; and a square in the colour of each series with its name, which do not part at the end
/// of a line.
QString legendText(const ChartData& data, const Language& language, const Tokens& tokens) {
    QStringList parts;
    parts << (data.valueTitle.isEmpty() ? language.unitName(data.unit) : data.valueTitle)
                 .toHtmlEscaped();
    for (std::size_t at = 0; at < data.series.size() && needsLegend(data); ++at) {
        const bool isHatched = data.series[at].fill == ChartFill::Hatched;
        const bool isOutlined = data.series[at].fill == ChartFill::Outlined;
        QString name = data.series[at].name.toHtmlEscaped();
        parts << QStringLiteral("<span style=\"color:%1\">%2</span>&nbsp;%3")
                     .arg(seriesColour(data, at, tokens).name(),
                          isHatched    ? QStringLiteral("▨")
                          : isOutlined ? QStringLiteral("□")
                                       : QStringLiteral("■"),
                          name.replace(u' ', QLatin1String("&nbsp;")));
    }
    return parts.join(QStringLiteral(" &nbsp; "));
}

} // namespace

ChartPanel::ChartPanel(const QString& name, const Language& language, QWidget* parent)
    : QWidget(parent), m_language(language), m_title(new RoleLabel(TextRole::Strong, this)),
      m_legend(new RoleLabel(TextRole::Quiet, this)), m_bars(new ChartDrawing(language, this)),
      m_asTable(new QToolButton(this)), m_description(new RoleLabel(TextRole::Quiet, this)) {
    QAccessible::installFactory(chartInterface); // once, however often it is said
    m_bars->setObjectName(name);
    m_title->setWordWrap(true);
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setWordWrap(true);
    m_description->setWordWrap(true);
    m_asTable->setObjectName(name + QStringLiteral("-as-table"));
    m_asTable->setText(tr("As a table"));
    m_asTable->setCheckable(true);
    m_asTable->setAutoRaise(true);
    m_asTable->setFocusPolicy(Qt::TabFocus);
    connect(m_asTable, &QToolButton::toggled, this, &ChartPanel::showAsTable);
    connect(m_bars, &ChartDrawing::pressed, this, [this](std::size_t series, std::size_t category) {
        const auto explanation = m_explain ? m_explain(series, category) : std::nullopt;
        if (!explanation)
            return;
        m_explained[0] = m_data.series[series].name;
        m_explained[1] = m_data.categories[category];
        Q_EMIT explanationRequested(*explanation);
    });
    auto* words = new QHBoxLayout;
    words->addWidget(m_description, 1);
    words->addWidget(m_asTable, 0, Qt::AlignTop | Qt::AlignRight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_legend);
    layout->addWidget(m_bars, 1);
    layout->addLayout(words);
}

/// What a chart needs to be read at all.
int ChartPanel::lowestDrawing() const {
    constexpr int lines = 5;
    return std::max(lines * fontMetrics().lineSpacing(),
                    m_data.kind == ChartKind::Bars ? m_bars->minimumSizeHint().height() : 0);
}

/// What it has where there is room for all.
int ChartPanel::goodDrawing() const {
    constexpr int lines = 10;
    return std::max(lowestDrawing(), lines * fontMetrics().lineSpacing());
}

QSize ChartPanel::sizeHint() const {
    constexpr int lines = 6; // of words
    return {goodDrawing() * 2, goodDrawing() + lines * fontMetrics().lineSpacing()};
}

/// Where the room is short, the description goes before the drawing does, and is read beside the
/// mouse then.
void ChartPanel::giveRoom() {
    const bool isDrawn = !m_asTable->isChecked();
    const int spacing = layout()->spacing();
    const int beside = width() - m_asTable->sizeHint().width() - spacing;
    const int above =
        m_title->heightForWidth(width()) + m_legend->heightForWidth(width()) + spacing;
    const int words =
        std::max(m_asTable->sizeHint().height(), m_description->heightForWidth(beside));
    m_legend->setVisible(isDrawn);
    m_description->setVisible(height() >=
                              (isDrawn ? lowestDrawing() + above : 0) + words + 2 * spacing);
    m_bars->setToolTip(m_description->isHidden() ? m_data.description : QString());
    m_bars->setMinimumHeight(lowestDrawing());
}

void ChartPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    giveRoom();
}

void ChartPanel::showAsTable(bool asTable) {
    if (asTable && !m_table) {
        m_table = new ResultTable(m_bars->objectName() + QStringLiteral("-table"),
                                  ResultTable::Manner::Preview, m_language, this);
        qobject_cast<QVBoxLayout*>(layout())->insertWidget(2, m_table, 1);
    }
    if (asTable)
        showTable();
    if (m_table)
        m_table->setVisible(asTable);
    m_bars->setVisible(!asTable);
    giveRoom();
}

void ChartPanel::setChart(ChartData chart) {
    m_data = std::move(chart);
    m_title->setText(m_data.title);
    m_description->setText(m_data.description);
    m_asTable->setAccessibleName(QStringLiteral("%1: %2").arg(m_asTable->text(), m_data.title));
    if (m_asTable->isChecked())
        showTable();
    draw();
}

void ChartPanel::showTable() {
    m_table->setTable(chartTable(m_data));
    m_table->view()->setAccessibleName(m_data.title);
}

void ChartPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

void ChartPanel::draw() {
    const Tokens& tokens = tokensOf(*this);
    m_bars->setChart(m_data);
    m_bars->setVisible(!m_asTable->isChecked());
    m_bars->setAccessibleName(m_data.title);
    m_bars->setAccessibleDescription(m_data.description);
    m_legend->setText(legendText(m_data, m_language, tokens));
    giveRoom();
}

std::optional<Explanation> ChartPanel::explainAgain() const {
    const auto series = std::ranges::find(m_data.series, m_explained[0], &ChartData::Series::name);
    const auto category = std::ranges::find(m_data.categories, m_explained[1]);
    if (!m_explain || series == m_data.series.end() || category == m_data.categories.end())
        return {};
    return m_explain(static_cast<std::size_t>(series - m_data.series.begin()),
                     static_cast<std::size_t>(category - m_data.categories.begin()));
}

void ChartPanel::contextMenuEvent(QContextMenuEvent* event) {
    if (m_data.series.empty())
        return;
    QMenu menu(this);
    menu.addAction(tr("Copy as a picture"), this,
                   [this] { Q_EMIT pictureRequested(m_data, true); });
    menu.addAction(tr("Copy as a table"), this, &ChartPanel::copyTable);
    menu.addAction(tr("Save as a picture …"), this,
                   [this] { Q_EMIT pictureRequested(m_data, false); });
    menu.exec(event->globalPos());
}

void ChartPanel::copyTable() {
    m_asTable->setChecked(true);
    m_table->view()->selectAll();
    copySelection(*m_table->view(), true);
}

} // namespace nytto

#include "moc_chart_panel.cpp"
