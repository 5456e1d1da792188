// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/layout.h"
#include "reports/writers/xlsx_formats.h"
#include "reports/writers/xlsx_sheet.h"
#include "reports/writers/xlsx_text.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <xlsxwriter.h>

namespace nytto {

namespace {
// Dark and light by turns, so that neighbours differ also in grey.
constexpr std::array<lxw_color_t, 8> colours = {0x1F4E79, 0xF0A04B, 0x3F8F5F, 0xA9CBEA,
                                                0x8C3B4A, 0xD8C25A, 0x5B4A8A, 0xB0B0B0};
// The hues of cost and of benefit on the screen, the years as shades of one.
constexpr std::array<lxw_color_t, 5> costColours = {0x1F4E79, 0x4F8DBA, 0x7FB2D6, 0xA9CCE3,
                                                    0xD3E6F2};
constexpr lxw_color_t benefitColour = 0xC47F00;
constexpr std::array<std::uint8_t, 8> markers = {
    LXW_CHART_MARKER_CIRCLE,  LXW_CHART_MARKER_SQUARE,   LXW_CHART_MARKER_TRIANGLE,
    LXW_CHART_MARKER_DIAMOND, LXW_CHART_MARKER_X,        LXW_CHART_MARKER_PLUS,
    LXW_CHART_MARKER_STAR,    LXW_CHART_MARKER_LONG_DASH};
constexpr std::array<std::uint8_t, 4> dashes = {LXW_CHART_LINE_DASH_SOLID, LXW_CHART_LINE_DASH_DASH,
                                                LXW_CHART_LINE_DASH_ROUND_DOT,
                                                LXW_CHART_LINE_DASH_LONG_DASH_DOT};
constexpr lxw_color_t quietLine = 0xD9D9D9;
constexpr double ownWidth = 480; // of a chart that is not scaled, in pixels
constexpr double ownHeight = 288;
constexpr qsizetype longestDescription = 600; // the library cuts attributes at 2 080 bytes

std::uint8_t typeOf(ChartKind kind) {
    switch (kind) {
    case ChartKind::StackedColumns:
        return LXW_CHART_COLUMN_STACKED;
    case ChartKind::Columns:
        return LXW_CHART_COLUMN;
    case ChartKind::Lines:
        return LXW_CHART_LINE;
    case ChartKind::Bars:
        break;
    }
    return LXW_CHART_BAR;
}

/// The library takes a name that begins with "=" for a reference.
QByteArray chartText(const QString& text) {
    return xlsxText(text.startsWith(u'=') ? u' ' + text : text);
}

double inKronor(const Figure& figure) {
    return static_cast<double>(figure.amount().ore()) / 100.0;
}

/// The library fills a chart's stored values from number and text cells only and gives 0 for a
/// formula; viewers that do not calculate would draw those. So we store the values ourselves.
class StoredValues {
public:
    explicit StoredValues(lxw_series_range* range) : m_range(range) {
        m_range->ignore_cache = LXW_TRUE;
    }
    void add(double number) { append()->number = number; }
    void add(const QString& text) {
        lxw_series_data_point* point = append();
        point->is_string = LXW_TRUE;
        point->string = strdup(xlsxText(text).constData());
        m_range->has_string_cache = LXW_TRUE;
    }

private:
    lxw_series_data_point* append() {
        auto* point = static_cast<lxw_series_data_point*>(calloc(1, sizeof(lxw_series_data_point)));
        if (!point)
            std::abort();
        STAILQ_INSERT_TAIL(m_range->data_cache, point, list_pointers);
        ++m_range->num_data_points;
        return point;
    }
    lxw_series_range* m_range;
};

class ChartWriter {
public:
    ChartWriter(const XlsxContext& context, const PlacedChart& placed)
        : m_layout(context.layout), m_placed(placed), m_data(*placed.chart),
          m_chart(workbook_add_chart(context.workbook, typeOf(m_data.kind))) {}

    Result<void> insert(lxw_worksheet* worksheet) const;

private:
    void addSeries(std::size_t number) const;
    lxw_color_t colourOf(std::size_t number) const;
    void dress(lxw_chart_series* series, std::size_t number) const;
    void axes() const;
    /// Whether all amounts are below ten million.
    bool isSmall() const;
    bool isNowhereNegative() const;
    const char* sheetName(const CellArea& area, QByteArray& bytes) const {
        bytes = m_layout.sheets()[static_cast<std::size_t>(area.sheet)].name.toUtf8();
        return bytes.constData();
    }

    const Layout& m_layout;
    const PlacedChart& m_placed;
    const ChartData& m_data;
    lxw_chart* m_chart;
};

void ChartWriter::addSeries(std::size_t number) const {
    const ChartData::Series& data = m_data.series[number];
    lxw_chart_series* series = chart_add_series(m_chart, nullptr, nullptr);
    QByteArray name;
    const CellArea categories = *m_layout.area(*m_data.categoryCells);
    chart_series_set_categories(
        series, sheetName(categories, name), static_cast<lxw_row_t>(categories.firstRow),
        static_cast<lxw_col_t>(categories.firstColumn), static_cast<lxw_row_t>(categories.lastRow),
        static_cast<lxw_col_t>(categories.lastColumn));
    const CellArea values = *m_layout.area(*data.valueCells);
    chart_series_set_values(
        series, sheetName(values, name), static_cast<lxw_row_t>(values.firstRow),
        static_cast<lxw_col_t>(values.firstColumn), static_cast<lxw_row_t>(values.lastRow),
        static_cast<lxw_col_t>(values.lastColumn));
    chart_series_set_name(series, chartText(data.name).constData());
    StoredValues storedCategories(series->categories);
    for (const QString& category : m_data.categories)
        storedCategories.add(category);
    StoredValues storedValues(series->values);
    for (const Figure& figure : data.values)
        storedValues.add(inKronor(figure));
    dress(series, number);
}

lxw_color_t ChartWriter::colourOf(std::size_t number) const {
    const auto end = m_data.series.begin() + static_cast<std::ptrdiff_t>(number);
    const auto before =
        std::count_if(m_data.series.begin(), end,
                      [](const ChartData::Series& each) { return each.tone == ChartTone::Cost; });
    switch (m_data.series[number].tone) {
    case ChartTone::Benefit:
        return benefitColour;
    case ChartTone::Cost:
        if (const auto nth = static_cast<std::size_t>(before); nth < costColours.size())
            return costColours[nth];
        break; // more years than shades: as others
    case ChartTone::Other:
        break;
    }
    return colours[number % colours.size()];
}

void ChartWriter::dress(lxw_chart_series* series, std::size_t number) const {
    const lxw_color_t colour = colourOf(number);
    if (m_data.kind != ChartKind::Lines) {
        lxw_chart_fill fill = {};
        fill.color = colour;
        chart_series_set_fill(series, &fill);
        return;
    }
    lxw_chart_line line = {};
    line.color = colour;
    line.width = 2.25F;
    line.dash_type = dashes[number / 2 % dashes.size()];
    chart_series_set_line(series, &line);
    lxw_chart_fill fill = {};
    fill.color = colour;
    lxw_chart_line edge = {};
    edge.color = colour;
    chart_series_set_marker_type(series, markers[number % markers.size()]);
    chart_series_set_marker_size(series, 7);
    chart_series_set_marker_fill(series, &fill);
    chart_series_set_marker_line(series, &edge);
}

bool ChartWriter::isSmall() const {
    for (const ChartData::Series& series : m_data.series) {
        for (const Figure& figure : series.values) {
            if (std::abs(figure.amount().ore()) >= 10 * orePer(MoneyUnit::Millions))
                return false;
        }
    }
    return true;
}

bool ChartWriter::isNowhereNegative() const {
    for (const ChartData::Series& series : m_data.series)
        for (const Figure& figure : series.values)
            if (figure.amount() < Money())
                return false;
    return true;
}

void ChartWriter::axes() const {
    // The library calls the horizontal axis of a bar chart x as well.
    const bool bars = m_data.kind == ChartKind::Bars;
    lxw_chart_axis* categories = bars ? m_chart->y_axis : m_chart->x_axis;
    lxw_chart_axis* values = bars ? m_chart->x_axis : m_chart->y_axis;
    const int decimals = m_data.unit == MoneyUnit::Millions && isSmall() ? 1 : 0;
    chart_axis_set_num_format(values, amountFormat(m_data.unit, decimals).toUtf8().constData());
    const QString unit = m_layout.report().language.unitName(m_data.unit);
    chart_axis_set_name(values, chartText(m_data.valueTitle.isEmpty() ? unit : m_data.valueTitle));
    if (!m_data.categoryTitle.isEmpty())
        chart_axis_set_name(categories, chartText(m_data.categoryTitle));
    // Columns that do not begin at 0 mislead.
    if (m_data.kind != ChartKind::Lines && isNowhereNegative())
        chart_axis_set_min(values, 0);
    // Below all columns, also the negative ones.
    chart_axis_set_label_position(categories, LXW_CHART_AXIS_LABEL_POSITION_LOW);
    lxw_chart_line line = {};
    line.color = quietLine;
    line.width = 0.75F;
    chart_axis_major_gridlines_set_visible(values, LXW_TRUE);
    chart_axis_major_gridlines_set_line(values, &line);
    if (bars) {
        chart_axis_set_reverse(categories); // the first category on top,
        chart_axis_set_label_position(values, LXW_CHART_AXIS_LABEL_POSITION_HIGH); // not the scale
        chart_axis_major_gridlines_set_visible(categories, LXW_FALSE);
    }
}

Result<void> ChartWriter::insert(lxw_worksheet* worksheet) const {
    for (std::size_t at = 0; at < m_data.series.size(); ++at)
        addSeries(at);
    axes();
    chart_title_set_name(m_chart, chartText(m_data.title).constData());
    lxw_chart_font font = {};
    font.size = 13;
    font.bold = LXW_TRUE;
    chart_title_set_name_font(m_chart, &font);
    chart_legend_set_position(m_chart, m_data.series.size() > 1 ? LXW_CHART_LEGEND_BOTTOM
                                                                : LXW_CHART_LEGEND_NONE);
    if (m_data.kind != ChartKind::Lines)
        chart_set_series_gap(m_chart, 70);
    lxw_chart_options options = {};
    options.x_scale = m_placed.width / ownWidth;
    options.y_scale = m_placed.height / ownHeight;
    options.x_offset = 2;
    options.y_offset = 3;
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    QByteArray description =
        xlsxText((m_data.description.isEmpty() ? m_data.title : m_data.description)
                     .left(longestDescription));
    options.description = description.data();
    return xlsxDone(worksheet_insert_chart_opt(worksheet, static_cast<lxw_row_t>(m_placed.row), 0,
                                               m_chart, &options));
}
} // namespace

Result<void> writeChart(const XlsxContext& context, lxw_worksheet* worksheet,
                        const PlacedChart& placed) {
    return ChartWriter(context, placed).insert(worksheet);
}

} // namespace nytto
