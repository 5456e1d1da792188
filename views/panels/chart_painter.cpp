// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/chart_painter.h"

#include "views/panels/chart_scale.h"
#include "views/shared/text_role.h"
#include "views/shared/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>

namespace nytto {

namespace {

constexpr double gap = 6;         // between a bar and its words
constexpr double barHeight = 14;  // of a lying bar
constexpr double barSpace = 4;    // between lying bars of a category
constexpr double groupSpace = 14; // between categories of lying bars
constexpr double widestColumn = 64;
constexpr double unknownLength = 24; // of a bar or column for what is not known

class Drawing {
public:
    Drawing(QPainter& painter, const ChartData& chart, const ChartLook& look)
        : m_painter(painter), m_chart(chart), m_look(look),
          m_small(fontOf(TextRole::Quiet, look.font)), m_metrics(m_small) {}

    std::vector<ChartMark> draw(QRectF place) {
        m_painter.setRenderHint(QPainter::Antialiasing);
        if (m_look.withTitle)
            place.setTop(drawTitle(place));
        m_painter.setFont(m_small);
        if (m_chart.categories.empty() || m_chart.series.empty())
            return {};
        if (m_chart.kind == ChartKind::Bars)
            drawBars(place);
        else
            drawColumns(place);
        return std::move(m_marks);
    }

    double drawTitle(const QRectF& place) {
        double top = place.top();
        const auto line = [&](TextRole role, const QColor& colour, const QString& text) {
            m_painter.setFont(fontOf(role, m_look.font));
            m_painter.setPen(colour);
            const QRectF room(place.left(), top, place.width(), place.height());
            const QRectF used = m_painter.boundingRect(room, Qt::TextWordWrap, text);
            m_painter.drawText(room, Qt::TextWordWrap, text);
            top = used.bottom() + gap / 2;
        };
        line(TextRole::Strong, m_look.tokens.text, m_chart.title);
        line(TextRole::Quiet, m_look.tokens.quiet,
             m_chart.valueTitle.isEmpty() ? m_look.language.unitName(m_chart.unit)
                                          : m_chart.valueTitle);
        if (needsLegend(m_chart))
            top = drawLegend(place, top);
        return top + gap;
    }

private:
    const Figure* figure(std::size_t series, std::size_t category) const {
        const auto& values = m_chart.series[series].values;
        return category < values.size() ? &values[category] : nullptr;
    }
    QString words(const Figure& figure) const {
        return m_look.language.figure(figure, m_chart.unit, chartDecimals(m_chart));
    }
    QString remark(std::size_t series, std::size_t category) const {
        const auto& remarks = m_chart.series[series].remarks;
        return category < remarks.size() ? remarks[category] : QString();
    }

    double drawLegend(const QRectF& place, double top) {
        const double line = m_metrics.lineSpacing();
        double left = place.left();
        m_painter.setFont(m_small);
        for (std::size_t at = 0; at < m_chart.series.size(); ++at) {
            const QString& name = m_chart.series[at].name;
            const double width = line + m_metrics.horizontalAdvance(name) + 2 * gap;
            if (left > place.left() && left + width > place.right()) {
                left = place.left();
                top += line;
            }
            const double square = line * 0.6;
            fill(QRectF(left, top + (line - square) / 2, square, square), at);
            m_painter.setPen(m_look.tokens.quiet);
            m_painter.drawText(QPointF(left + line, top + m_metrics.ascent()), name);
            left += width;
        }
        return top + line;
    }

    /// What is not known is somewhere, but nobody knows where it ends.
    void hatch(const QRectF& bar) {
        m_painter.setPen(QPen(m_look.tokens.frame, 1, Qt::DashLine));
        m_painter.setBrush(QBrush(m_look.tokens.frame, Qt::BDiagPattern));
        m_painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
    }

    void fill(const QRectF& bar, std::size_t series) {
        const QColor colour = seriesColour(m_chart, series, m_look.tokens);
        m_painter.setPen(Qt::NoPen);
        switch (m_chart.series[series].fill) {
        case ChartFill::Solid:
            m_painter.setBrush(colour);
            m_painter.drawRect(bar);
            return;
        case ChartFill::Hatched:
            m_painter.setBrush(m_look.tokens.benefitTint);
            m_painter.drawRect(bar);
            m_painter.setBrush(QBrush(colour, Qt::BDiagPattern));
            m_painter.drawRect(bar);
            break;
        case ChartFill::Outlined:
            break;
        }
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(colour, 1, Qt::DashLine));
        m_painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
    }

    // Lying bars ----------------------------------------------------------------------------

    void drawBars(const QRectF& place) {
        const double names = nameWidth(place.width());
        const double words = widestWords();
        const auto [least, most] = extent(m_chart);
        // Words stand outside a bar's end, on the side that it goes to.
        const double before = least < 0 ? words : 0;
        const double left = place.left() + names + gap + before;
        const double space = place.right() - gap - left;
        const Scale scale{least, most, left,
                          left +
                              std::max(1.0, least < 0 ? space - words : longestBar(most, space))};
        double top = place.top();
        for (std::size_t category = 0; category < m_chart.categories.size(); ++category) {
            const QRectF room(place.left(), top, names, groupHeight(category, names));
            m_painter.setPen(m_look.tokens.text);
            m_painter.drawText(room, Qt::AlignVCenter | Qt::TextWordWrap,
                               m_chart.categories[category]);
            const double bars = barsHeight();
            double y = top + (room.height() - bars) / 2;
            for (std::size_t series = 0; series < m_chart.series.size(); ++series) {
                drawBar(scale, y, series, category);
                y += lineHeight() + barSpace;
            }
            top += room.height() + groupSpace;
        }
        m_painter.setPen(QPen(m_look.tokens.frame, 1));
        m_painter.drawLine(QPointF(scale.at(0), place.top()),
                           QPointF(scale.at(0), std::max(place.top(), top - groupSpace)));
    }

    void drawBar(const Scale& scale, double y, std::size_t series, std::size_t category) {
        const Figure* value = figure(series, category);
        if (!value)
            return;
        const double zero = scale.at(0);
        const double end = scale.at(valueOf(*value, m_chart.unit));
        const double height = std::min(barHeight, lineHeight());
        const double length = value->isUnknown() ? unknownLength : std::abs(end - zero);
        const QRectF bar(std::min(zero, end), y + (lineHeight() - height) / 2, length, height);
        if (value->isAmount())
            fill(bar, series);
        else if (value->isUnknown())
            hatch(bar);
        const QString text = wordsOf(series, category, *value);
        const bool back = end < zero;
        const double width = m_metrics.horizontalAdvance(text);
        const double left = back ? bar.left() - gap - width : bar.right() + gap;
        m_painter.setPen(value->isAmount() ? m_look.tokens.text : m_look.tokens.quiet);
        m_painter.drawText(
            QPointF(left, y + (lineHeight() - m_metrics.height()) / 2 + m_metrics.ascent()), text);
        m_marks.push_back({bar.united(QRectF(left, y, width, lineHeight())), series, category});
    }

    /// How long the bar of the most may be so that each bar has room for its own words behind it.
    double longestBar(double most, double room) const {
        double length = room;
        for (std::size_t series = 0; series < m_chart.series.size(); ++series)
            for (std::size_t at = 0; at < m_chart.categories.size(); ++at)
                if (const Figure* value = figure(series, at)) {
                    const double words = m_metrics.horizontalAdvance(wordsOf(series, at, *value));
                    const double amount = valueOf(*value, m_chart.unit);
                    if (amount > 0)
                        length = std::min(length, (room - words) / amount * most);
                }
        return length;
    }

    /// Two series are named at their first bars, and need no legend.
    QString wordsOf(std::size_t series, std::size_t category, const Figure& value) const {
        QStringList all{words(value)};
        if (category == 0 && m_chart.series.size() == 2 && !needsLegend(m_chart))
            all.prepend(m_chart.series[series].name);
        if (const QString more = remark(series, category); !more.isEmpty())
            all << more;
        return all.join(QStringLiteral("  "));
    }
    double widestWords() const {
        double widest = 0;
        for (std::size_t series = 0; series < m_chart.series.size(); ++series)
            for (std::size_t at = 0; at < m_chart.categories.size(); ++at)
                if (const Figure* value = figure(series, at))
                    widest =
                        std::max(widest, m_metrics.horizontalAdvance(wordsOf(series, at, *value)) +
                                             gap + (value->isUnknown() ? unknownLength : 0));
        return widest;
    }

public:
    double lineHeight() const { return std::max(barHeight, m_metrics.height()); }
    double barsHeight() const {
        const auto count = static_cast<double>(m_chart.series.size());
        return count * lineHeight() + (count - 1) * barSpace;
    }
    double nameWidth(double all) const {
        constexpr double mostPart = 0.34;
        double widest = 0;
        for (const QString& name : m_chart.categories)
            widest = std::max(widest, m_metrics.horizontalAdvance(name) + 2);
        return std::min(widest, all * mostPart);
    }
    double groupHeight(std::size_t category, double names) const {
        const double text = m_metrics
                                .boundingRect(QRectF(0, 0, names, 1e6), Qt::TextWordWrap,
                                              m_chart.categories[category])
                                .height();
        return std::max(barsHeight(), text);
    }
    double heightOfBars(double width) const {
        const double names = nameWidth(width);
        double all = 0;
        for (std::size_t at = 0; at < m_chart.categories.size(); ++at)
            all += groupHeight(at, names) + groupSpace;
        return std::max(0.0, all - groupSpace);
    }

private:
    // Columns -------------------------------------------------------------------------------

    bool isStacked() const { return m_chart.kind == ChartKind::StackedColumns; }
    bool isLines() const { return m_chart.kind == ChartKind::Lines; }

    void drawColumns(QRectF place) {
        const auto categories = static_cast<double>(m_chart.categories.size());
        const auto [least, most] = extent(m_chart);
        const double line = m_metrics.lineSpacing();
        const bool atBars = valuesFit(place.width());
        double axis = 0;
        const double unit = roundStep(most - least);
        if (!atBars)
            for (double value = std::floor(least / unit) * unit; value <= most + unit / 2;
                 value += unit)
                axis = std::max(axis, m_metrics.horizontalAdvance(scaleText(value, unit)) + gap);
        if (namesAtLast())
            place.setRight(place.right() - widestSeries());
        const double slot = (place.width() - axis) / categories;
        const double names = namesHeight(slot);
        const std::size_t step = nameStep(slot);
        const Scale scale{atBars ? least : std::floor(least / unit) * unit,
                          atBars ? most : std::max(unit, std::ceil(most / unit) * unit),
                          place.bottom() - names - gap - (atBars && least < 0 ? line : 0),
                          place.top() + line};
        if (!atBars)
            drawLines(place, scale, unit, axis);
        const double left = place.left() + axis;
        const double room = std::min(slot * 0.8, widestColumn * columnsOf());
        for (std::size_t category = 0; category < m_chart.categories.size(); ++category) {
            const double middle = left + slot * (static_cast<double>(category) + 0.5);
            if (isStacked())
                drawStack(scale, middle, std::min(room, widestColumn), category, slot);
            else if (!isLines())
                drawGroup(scale, middle, room, category, atBars);
            m_painter.setPen(m_look.tokens.quiet);
            const double wide = slot * static_cast<double>(std::max<std::size_t>(step, 1)) - 4;
            const QRectF under(middle - wide / 2, place.bottom() - names, wide, names);
            if (step > 0 && category % step == 0)
                m_painter.drawText(under, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                                   m_chart.categories[category]);
        }
        m_painter.setPen(QPen(m_look.tokens.frame, 1));
        m_painter.drawLine(QPointF(left, scale.at(0)), QPointF(place.right(), scale.at(0)));
        for (std::size_t series = 0; isLines() && series < m_chart.series.size(); ++series)
            drawLine(scale, left, slot, series);
        if (namesAtLast())
            drawNamesAtLast(scale, place.right() + gap);
    }

    /// Two series of a stack or of lines are named where they end, and need no legend.
    bool namesAtLast() const {
        return m_chart.series.size() == 2 && (isStacked() || isLines()) && !needsLegend(m_chart);
    }
    double widestSeries() const {
        double widest = 0;
        for (const auto& series : m_chart.series)
            widest = std::max(widest, m_metrics.horizontalAdvance(series.name));
        return widest + m_metrics.lineSpacing() + gap;
    }
    void drawNamesAtLast(const Scale& scale, double left) {
        const double line = m_metrics.lineSpacing();
        const std::size_t last = m_chart.categories.size() - 1;
        double at[2] = {};
        double start = 0;
        for (std::size_t series = 0; series < 2; ++series) {
            const Figure* value = figure(series, last);
            const double amount = value ? valueOf(*value, m_chart.unit) : 0;
            at[series] = scale.at(isStacked() ? start + amount / 2 : amount);
            start += amount;
        }
        // They do not lie over each other, and the one that is higher stays so.
        const std::size_t lower = at[0] >= at[1] ? 0 : 1;
        at[lower] = std::min(at[lower], scale.from - line / 2);
        at[1 - lower] = std::min(at[1 - lower], at[lower] - line);
        const double square = line * 0.6;
        for (std::size_t series = 0; series < 2; ++series) {
            fill(QRectF(left, at[series] - square / 2, square, square), series);
            m_painter.setPen(m_look.tokens.text);
            m_painter.drawText(QPointF(left + line, at[series] - line / 2 + m_metrics.ascent()),
                               m_chart.series[series].name);
        }
    }

    /// It ends before what is no amount, and begins anew behind it.
    void drawLine(const Scale& scale, double left, double slot, std::size_t series) {
        constexpr double radius = 3; // of a point
        const QColor colour = seriesColour(m_chart, series, m_look.tokens);
        std::optional<QPointF> last;
        for (std::size_t category = 0; category < m_chart.categories.size(); ++category) {
            const Figure* value = figure(series, category);
            if (!value)
                return;
            const QPointF point(left + slot * (static_cast<double>(category) + 0.5),
                                scale.at(valueOf(*value, m_chart.unit)));
            const double room = 2 * radius;
            m_marks.push_back(
                {QRectF(point.x() - room, point.y() - room, 2 * room, 2 * room), series, category});
            if (!value->isAmount()) {
                last.reset();
                drawAbove(QRectF(point, QSizeF()), false, *value, slot / 2);
                continue;
            }
            m_painter.setPen(QPen(colour, 2));
            if (last)
                m_painter.drawLine(*last, point);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(colour);
            m_painter.drawEllipse(point, radius, radius);
            last = point;
        }
    }

    double columnsOf() const {
        return isStacked() || isLines() ? 1 : static_cast<double>(m_chart.series.size());
    }

    QString scaleText(double value, double step) const {
        int decimals = 0;
        for (double least = step; least < 0.999 && decimals < 6; least *= 10)
            ++decimals;
        const double shown = std::abs(value) < step / 1000 ? 0.0 : value; // no −0
        return m_look.language.locale().toString(shown, 'f', decimals);
    }

    void drawLines(const QRectF& place, const Scale& scale, double step, double axis) {
        for (double value = scale.least; value <= scale.most + step / 2; value += step) {
            const double y = scale.at(value);
            m_painter.setPen(QPen(m_look.tokens.border, 1));
            m_painter.drawLine(QPointF(place.left() + axis, y), QPointF(place.right(), y));
            m_painter.setPen(m_look.tokens.quiet);
            m_painter.drawText(
                QRectF(place.left(), y - m_metrics.height(), axis - gap, 2 * m_metrics.height()),
                Qt::AlignRight | Qt::AlignVCenter, scaleText(value, step));
        }
    }

    void drawGroup(const Scale& scale, double middle, double room, std::size_t category,
                   bool withValues) {
        const double width = room / columnsOf();
        double left = middle - room / 2;
        for (std::size_t series = 0; series < m_chart.series.size(); ++series, left += width) {
            const Figure* value = figure(series, category);
            if (!value)
                continue;
            const double end = scale.at(valueOf(*value, m_chart.unit));
            const double zero = scale.at(0);
            const double height = value->isUnknown()
                                      ? std::min(unknownLength, std::abs(scale.from - scale.to) / 2)
                                      : std::abs(end - zero);
            const QRectF bar(left + 1, value->isUnknown() ? zero - height : std::min(zero, end),
                             width - 2, height);
            if (value->isAmount())
                fill(bar, series);
            else if (value->isUnknown())
                hatch(bar);
            m_marks.push_back({bar.adjusted(0, -m_metrics.height(), 0, 2), series, category});
            if (withValues || !value->isAmount())
                drawAbove(bar, end > zero, *value, width);
        }
    }

    /// The value at the end of a column: above one that rises, below one that falls.
    void drawAbove(const QRectF& bar, bool falls, const Figure& value, double room) {
        const QString text = words(value);
        if (m_metrics.horizontalAdvance(text) > room + gap && !value.isAmount())
            return;
        const QRectF place(bar.center().x() - room,
                           falls ? bar.bottom() + 1 : bar.top() - m_metrics.height() - 1, room * 2,
                           m_metrics.height());
        m_painter.setPen(value.isAmount() ? m_look.tokens.text : m_look.tokens.quiet);
        m_painter.drawText(place, Qt::AlignHCenter | Qt::AlignVCenter, text);
    }

    void drawStack(const Scale& scale, double middle, double width, std::size_t category,
                   double slot) {
        double above = 0;
        double below = 0;
        bool known = true;
        std::optional<std::size_t> unknown; // the first series that is
        Result<Money> total = Money();
        for (std::size_t series = 0; series < m_chart.series.size(); ++series) {
            const Figure* value = figure(series, category);
            if (!value)
                continue;
            known = known && value->isAmount();
            if (value->isUnknown() && !unknown)
                unknown = series;
            if (!value->isAmount())
                continue;
            if (total)
                total = total->plus(value->amount());
            const double amount = valueOf(*value, m_chart.unit);
            double& start = amount < 0 ? below : above;
            const double from = scale.at(start);
            start += amount;
            const double to = scale.at(start);
            const QRectF bar(middle - width / 2, std::min(from, to), width, std::abs(to - from));
            fill(bar, series);
            m_marks.push_back({bar, series, category});
        }
        const QRectF whole(middle - width / 2, scale.at(above), width,
                           scale.at(below) - scale.at(above));
        if (known && total && totalsFit(slot))
            drawAbove(whole, false, Figure(*total), width);
        if (!unknown) // a sum of what is not all known would look whole
            return;
        const double height = std::min(unknownLength / 2, whole.top() - scale.to);
        const QRectF more(whole.left(), whole.top() - height, width, height);
        hatch(more);
        m_marks.push_back({more, *unknown, category});
    }

    /// Sums are left out before they lie over each other.
    bool totalsFit(double slot) const {
        for (std::size_t at = 0; at < m_chart.categories.size(); ++at) {
            FigureSum sum;
            for (std::size_t series = 0; series < m_chart.series.size(); ++series)
                if (const Figure* value = figure(series, at))
                    sum.add(*value);
            const auto total = sum.figure();
            if (total && total->isAmount() && m_metrics.horizontalAdvance(words(*total)) > slot - 4)
                return false;
        }
        return true;
    }

    /// Whether every value has room at its column.
    bool valuesFit(double width) const {
        if (isStacked() || isLines())
            return false;
        const double slot = width / static_cast<double>(m_chart.categories.size());
        const double column = std::min(slot * 0.8 / columnsOf(), widestColumn);
        double widest = 0;
        for (std::size_t series = 0; series < m_chart.series.size(); ++series)
            for (std::size_t at = 0; at < m_chart.categories.size(); ++at)
                if (const Figure* value = figure(series, at); value && value->isAmount())
                    widest = std::max(widest, m_metrics.horizontalAdvance(words(*value)));
        return widest <= column + 2;
    }

    static constexpr int mostNameLines = 3;
    double nameHeight(const QString& name, double slot) const {
        return m_metrics.boundingRect(QRectF(0, 0, slot - 4, 1e6), Qt::TextWordWrap, name).height();
    }
    bool nameStands(const QString& name, double room) const {
        double word = 0;
        for (const QString& part : name.split(u' '))
            word = std::max(word, m_metrics.horizontalAdvance(part));
        return word <= room - 4 &&
               nameHeight(name, room) <= mostNameLines * m_metrics.lineSpacing() + 1;
    }
    /// Each name stands, or every second of many in a row, or every third … Names that do not fit
    /// are left out, all of them (0): the mouse and the table tell them.
    std::size_t nameStep(double slot) const {
        constexpr std::size_t many = 6;
        const std::size_t count = m_chart.categories.size();
        for (std::size_t step = 1; step == 1 || (count > many && step * 2 < count); ++step) {
            bool stand = true;
            for (std::size_t at = 0; stand && at < count; at += step)
                stand = nameStands(m_chart.categories[at], slot * static_cast<double>(step));
            if (stand)
                return step;
        }
        return 0;
    }
    double namesHeight(double slot) const {
        const std::size_t step = nameStep(slot);
        double highest = 0;
        for (std::size_t at = 0; step > 0 && at < m_chart.categories.size(); at += step)
            highest = std::max(
                highest, nameHeight(m_chart.categories[at], slot * static_cast<double>(step)));
        return highest;
    }

    QPainter& m_painter;
    const ChartData& m_chart;
    const ChartLook& m_look;
    QFont m_small;
    QFontMetricsF m_metrics;
    std::vector<ChartMark> m_marks;
};

} // namespace

std::vector<ChartMark> paintChart(QPainter& painter, const QRectF& place, const ChartData& chart,
                                  const ChartLook& look) {
    return Drawing(painter, chart, look).draw(place);
}

double paintChartTitle(QPainter& painter, const QRectF& place, const ChartData& chart,
                       const ChartLook& look) {
    return Drawing(painter, chart, look).drawTitle(place);
}

double leastChartHeight(const ChartData& chart, const ChartLook& look, double width) {
    if (chart.kind == ChartKind::Bars) {
        QPainter none;
        return Drawing(none, chart, look).heightOfBars(width);
    }
    constexpr double lines = 9;
    return lines * QFontMetricsF(look.font).lineSpacing();
}

} // namespace nytto
