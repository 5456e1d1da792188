// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/page_blocks.h"

#include "model/document/secret_texts.h"
#include "model/tables/masked_table.h"
#include "model/tables/secret_sign.h"
#include "views/panels/card.h"
#include "views/panels/chart_panel.h"
#include "views/shared/text_role.h"
#include "views/tables/grid_panel.h"
#include "views/tables/result_table.h"

#include <algorithm>

namespace nytto {

namespace {

/// What a widget shows by itself; nothing where only what is in it shows anything.
std::optional<Block> blockOf(const QWidget& widget) {
    if (const auto* grid = qobject_cast<const GridPanel*>(&widget))
        return grid->shown();
    if (const auto* table = qobject_cast<const ResultTable*>(&widget))
        return table->table();
    if (const auto* chart = qobject_cast<const ChartPanel*>(&widget))
        return chart->chart();
    if (const auto* card = qobject_cast<const Card*>(&widget);
        card && !card->accessibleName().isEmpty())
        return Paragraph{Paragraph::Style::Body, card->accessibleName()};
    if (const auto* label = qobject_cast<const RoleLabel*>(&widget);
        label && !label->text().isEmpty())
        return Paragraph{Paragraph::Style::Body, label->text()};
    return {};
}

struct Placed {
    QPoint place;
    Block block;
};

/// What is in a widget that shows something by itself belongs to it.
void collect(std::vector<Placed>& found, const QWidget& page, const QWidget& widget) {
    for (const QObject* child : widget.children()) {
        const auto* each = qobject_cast<const QWidget*>(child);
        if (!each || !each->isVisibleTo(&page))
            continue;
        if (auto block = blockOf(*each))
            found.push_back({each->mapTo(&page, QPoint()), *std::move(block)});
        else
            collect(found, page, *each);
    }
}

QString masked(const QString& text, const SecretTexts& secrets) {
    return withoutSecretSigns(secrets.masked(text));
}

Block masked(Block block, const SecretTexts& secrets) {
    if (auto* table = std::get_if<ReportTable>(&block)) {
        *table = maskedTable(std::move(*table), secrets);
    } else if (auto* chart = std::get_if<ChartData>(&block)) {
        for (QString* text : {&chart->title, &chart->description, &chart->categoryTitle})
            *text = masked(*text, secrets);
        for (QString& category : chart->categories)
            category = masked(category, secrets);
        for (ChartData::Series& series : chart->series) {
            series.name = masked(series.name, secrets);
            for (QString& remark : series.remarks)
                remark = masked(remark, secrets);
        }
    } else if (auto* paragraph = std::get_if<Paragraph>(&block)) {
        paragraph->text = masked(paragraph->text, secrets);
    }
    return block;
}

} // namespace

std::vector<Block> blocksOf(const QWidget& page) {
    std::vector<Placed> found;
    collect(found, page, page);
    // What stands beside each other is read from the left; a few pixels are no other line.
    constexpr int line = 24;
    std::ranges::stable_sort(found, {}, [](const Placed& each) {
        return std::pair(each.place.y() / line, each.place.x());
    });
    std::vector<Block> blocks;
    for (Placed& each : found)
        blocks.push_back(std::move(each.block));
    return blocks;
}

std::vector<Block> maskedBlocks(std::vector<Block> blocks, const SecretTexts& secrets) {
    for (Block& block : blocks)
        block = masked(std::move(block), secrets);
    return blocks;
}

} // namespace nytto
