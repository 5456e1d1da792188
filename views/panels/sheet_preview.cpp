// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/sheet_preview.h"

#include "views/panels/chart_panel.h"
#include "views/tables/result_table.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace nytto {

namespace {

constexpr int tallestTable = 420;
constexpr int chartHeight = 320;

QLabel* paragraphLabel(const Paragraph& paragraph) {
    auto* label = new QLabel(paragraph.text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    switch (paragraph.style) {
    case Paragraph::Style::Title:
        font.setPointSizeF(font.pointSizeF() * 1.5);
        font.setBold(true);
        break;
    case Paragraph::Style::Subtitle:
    case Paragraph::Style::Heading:
        font.setPointSizeF(font.pointSizeF() * 1.15);
        font.setBold(true);
        break;
    case Paragraph::Style::Remark:
        font.setItalic(true);
        break;
    case Paragraph::Style::Body:
        break;
    }
    label->setFont(font);
    return label;
}

bool isHeading(const Paragraph& paragraph) {
    return paragraph.style != Paragraph::Style::Body && paragraph.style != Paragraph::Style::Remark;
}

/// As tall as its rows, up to a limit; then it scrolls by itself.
void fitHeight(QTableView& view) {
    int height = view.horizontalHeader()->sizeHint().height() + 2 * view.frameWidth() + 4 +
                 view.horizontalScrollBar()->sizeHint().height();
    for (int row = 0; row < view.model()->rowCount() && height < tallestTable; ++row)
        height += view.rowHeight(row);
    view.setFixedHeight(std::min(height, tallestTable));
}

} // namespace

SheetPreview::SheetPreview(const QString& name, const Language& language, QWidget* parent)
    : QScrollArea(parent), m_language(language) {
    setObjectName(name);
    setAccessibleName(tr("Preview"));
    setWidgetResizable(true);
    setBackgroundRole(QPalette::Base);
}

QWidget* SheetPreview::widgetOf(const Block& block, int number) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
        if (isHeading(*paragraph))
            m_heading = paragraph->text;
        return paragraphLabel(*paragraph);
    }
    const QString name = QStringLiteral("%1-%2").arg(objectName(), QString::number(number));
    if (const auto* table = std::get_if<ReportTable>(&block)) {
        auto* view = new ResultTable(name, ResultTable::Manner::Preview, m_language);
        view->setTable(*table);
        if (table->title.isEmpty())
            view->view()->setAccessibleName(m_heading);
        if (!table->rows.empty())
            fitHeight(*view->view());
        view->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        return view;
    }
    if (const auto* drawn = std::get_if<ChartData>(&block)) {
        auto* chart = new ChartPanel(name, m_language);
        connect(chart, &ChartPanel::pictureRequested, this, &SheetPreview::pictureRequested);
        chart->setChart(*drawn);
        chart->setMinimumHeight(chartHeight);
        return chart;
    }
    return nullptr; // a list of contents: the chapters stand beside the preview
}

void SheetPreview::setSheet(const Sheet& sheet) {
    const int scrolled = verticalScrollBar()->value();
    m_heading = sheet.name;
    auto* page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(page);
    layout->setSpacing(10);
    int number = 0;
    for (const Block& block : sheet.blocks)
        if (QWidget* widget = widgetOf(block, number++))
            layout->addWidget(widget);
    layout->addStretch();
    setWidget(page);
    verticalScrollBar()->setValue(scrolled);
}

} // namespace nytto

#include "moc_sheet_preview.cpp"
