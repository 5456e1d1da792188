// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/clean_report.h"

#include "model/basics/plain_text.h"

namespace nytto {

namespace {

void clean(QString& text) {
    if (firstControl(text))
        text = withoutControls(text);
}

void cleanAll(std::initializer_list<QString*> texts) {
    for (QString* text : texts)
        clean(*text);
}

void cleanAll(std::vector<QString>& texts) {
    for (QString& text : texts)
        clean(text);
}

struct Cleaner {
    void operator()(Paragraph& paragraph) const { clean(paragraph.text); }
    void operator()(ContentsList& contents) const { clean(contents.title); }
    void operator()(ChartData& chart) const {
        cleanAll({&chart.title, &chart.description, &chart.categoryTitle, &chart.valueTitle});
        cleanAll(chart.categories);
        for (ChartData::Series& series : chart.series)
            clean(series.name);
    }
    void operator()(ReportTable& table) const {
        cleanAll({&table.title, &table.whenEmpty});
        cleanAll(table.notes);
        for (Column& column : table.columns)
            clean(column.title);
        for (Row& row : table.rows)
            for (Cell& cell : row.cells) {
                clean(cell.comment);
                if (auto* text = std::get_if<QString>(&cell.content))
                    clean(*text);
            }
    }
};

} // namespace

Report withoutControls(Report report) {
    cleanAll({&report.title, &report.subject, &report.author, &report.company, &report.program});
    for (Sheet& sheet : report.sheets) {
        clean(sheet.name);
        for (Block& block : sheet.blocks)
            std::visit(Cleaner(), block);
    }
    return report;
}

} // namespace nytto
