// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/chart_panel.h"

#include "views/tables/result_table.h"

#include <QAccessibleWidget>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QHBoxLayout>
#include <QHorizontalBarSeries>
#include <QLabel>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QToolButton>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

namespace nytto {

namespace {

// Colours that stay apart for the colour-blind (Okabe and Ito), darker or lighter by the palette.
constexpr QRgb seriesColours[] = {0x0072b2, 0xe69f00, 0x009e73, 0xcc79a7, 0x56b4e9, 0xd55e00};

QColor seriesColour(std::size_t at, bool dark) {
    const QColor colour(seriesColours[at % std::size(seriesColours)]);
    return dark ? colour.lighter(120) : colour;
}

/// What is drawn of a bar. What is no amount has no height: Qt Charts leaves out what is no number
/// and moves the bars behind it to its place. The table beside the chart has the word.
double drawn(const Figure& figure, MoneyUnit unit) {
    return figure.isAmount()
               ? static_cast<double>(figure.amount().ore()) / static_cast<double>(orePer(unit))
               : 0.0;
}

/// A chart is told as a chart, with its name and its sentence, and not as an empty pane.
QAccessibleInterface* chartInterface(const QString& className, QObject* object) {
    auto* view =
        className == QLatin1String("QChartView") ? qobject_cast<QWidget*>(object) : nullptr;
    return view ? new QAccessibleWidget(view, QAccessible::Chart) : nullptr;
}

std::unique_ptr<QAbstractBarSeries> emptyBars(ChartKind kind) {
    if (kind == ChartKind::StackedColumns)
        return std::make_unique<QStackedBarSeries>();
    if (kind == ChartKind::Bars)
        return std::make_unique<QHorizontalBarSeries>();
    return std::make_unique<QBarSeries>();
}

void addBars(QChart& chart, const ChartData& data, bool dark) {
    std::unique_ptr<QAbstractBarSeries> bars = emptyBars(data.kind);
    for (std::size_t at = 0; at < data.series.size(); ++at) {
        auto* set = new QBarSet(data.series[at].name);
        for (const Figure& figure : data.series[at].values)
            set->append(drawn(figure, data.unit));
        set->setColor(seriesColour(at, dark));
        set->setBorderColor(Qt::transparent);
        bars->append(set);
    }
    bars->setBarWidth(0.65);
    chart.addSeries(bars.release());
}

QLineSeries* newLine(const QString& name, const QColor& colour) {
    auto* line = new QLineSeries;
    line->setName(name);
    line->setPointsVisible(true);
    line->setPen(QPen(colour, 2));
    return line;
}

/// A line ends before what is no amount, and begins anew behind it.
void addLines(QChart& chart, const ChartData& data, bool dark) {
    for (std::size_t at = 0; at < data.series.size(); ++at) {
        const auto& values = data.series[at].values;
        QLineSeries* line = nullptr; // up to the next gap
        for (std::size_t point = 0; point < values.size(); ++point) {
            if (!values[point].isAmount()) {
                line = nullptr;
                continue;
            }
            if (!line) {
                line = newLine(data.series[at].name, seriesColour(at, dark));
                chart.addSeries(line);
            }
            line->append(static_cast<double>(point), drawn(values[point], data.unit));
        }
    }
}

QBarCategoryAxis* categoryAxis(const ChartData& data) {
    auto* axis = new QBarCategoryAxis;
    QStringList names;
    for (const QString& category : data.categories)
        names << category;
    axis->append(names);
    axis->setTitleText(data.categoryTitle);
    return axis;
}

QValueAxis* valueAxis(const ChartData& data, const Language& language) {
    auto* axis = new QValueAxis;
    axis->setTitleText(data.valueTitle.isEmpty() ? language.unitName(data.unit) : data.valueTitle);
    return axis;
}

/// Round numbers, with as many decimals as they have: less would say −0 and 1 for −0,4 and 0,6.
void roundNumbers(QValueAxis& axis) {
    axis.applyNiceNumbers();
    const double step = (axis.max() - axis.min()) / std::max(1, axis.tickCount() - 1);
    int decimals = 0;
    for (double least = step; least < 0.999 && decimals < 6; least *= 10)
        ++decimals;
    axis.setLabelFormat(QStringLiteral("%.%1f").arg(decimals));
    // So little more that nothing is seen of it, or what is less than 0 by the last bit is −0.
    axis.setRange(axis.min() + step * 1e-9, axis.max() + step * 1e-9);
}

/// A square in the colour of each series and its name, which do not part at the end of a line.
QString legendText(const ChartData& data, bool dark) {
    QStringList names;
    for (std::size_t at = 0; at < data.series.size(); ++at) {
        QString name = data.series[at].name.toHtmlEscaped();
        names << QStringLiteral("<span style=\"color:%1\">■</span>&nbsp;%2")
                     .arg(seriesColour(at, dark).name(),
                          name.replace(u' ', QLatin1String("&nbsp;")));
    }
    return names.join(QStringLiteral(" &nbsp; "));
}

void paint(QChart& chart, const QPalette& palette) {
    const QColor text = palette.color(QPalette::WindowText);
    QColor grid = text;
    grid.setAlphaF(0.2F);
    chart.setBackgroundVisible(false);
    chart.setTitleBrush(text);
    for (QAbstractAxis* axis : chart.axes()) {
        axis->setLabelsColor(text);
        axis->setTitleBrush(text);
        axis->setLinePenColor(grid);
        axis->setGridLineColor(grid);
    }
}

} // namespace

ChartPanel::ChartPanel(const QString& name, const Language& language, QWidget* parent)
    : QWidget(parent), m_language(language), m_view(new QChartView(this)),
      m_asTable(new QToolButton(this)), m_legend(new QLabel(this)),
      m_description(new QLabel(this)) {
    QAccessible::installFactory(chartInterface); // once, however often it is said
    m_view->setObjectName(name);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setMinimumSize(lowestDrawing() * 2, lowestDrawing());
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundRole(QPalette::Window);
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setWordWrap(true);
    m_legend->setAlignment(Qt::AlignHCenter);
    m_description->setTextFormat(Qt::PlainText);
    m_description->setWordWrap(true);
    m_asTable->setObjectName(name + QStringLiteral("-as-table"));
    m_asTable->setText(tr("As a table"));
    m_asTable->setCheckable(true);
    m_asTable->setAutoRaise(true);
    m_asTable->setFocusPolicy(Qt::TabFocus);
    connect(m_asTable, &QToolButton::toggled, this, &ChartPanel::showAsTable);
    auto* words = new QHBoxLayout;
    words->addWidget(m_description, 1);
    words->addWidget(m_asTable, 0, Qt::AlignTop | Qt::AlignRight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_legend);
    layout->addLayout(words);
}

/// What a chart needs to be read at all.
int ChartPanel::lowestDrawing() const {
    constexpr int lines = 9;
    return lines * fontMetrics().lineSpacing();
}

/// What it has where there is room for all.
int ChartPanel::goodDrawing() const {
    constexpr int lines = 15;
    return lines * fontMetrics().lineSpacing();
}

QSize ChartPanel::sizeHint() const {
    constexpr int lines = 5; // of words
    return {goodDrawing() * 4 / 3, goodDrawing() + lines * fontMetrics().lineSpacing()};
}

/// Where the room is short, the words go before the drawing does: first the description, which is
/// read beside the mouse then, and then the names of the series.
void ChartPanel::giveRoom() {
    const bool isDrawn = !m_asTable->isChecked();
    const int spacing = layout()->spacing();
    const int names =
        m_data.series.size() > 1 && isDrawn ? m_legend->heightForWidth(width()) + spacing : 0;
    const int beside = width() - m_asTable->sizeHint().width() - spacing;
    const int button = m_asTable->sizeHint().height() + spacing;
    const int words = std::max(button, m_description->heightForWidth(beside) + spacing);
    const int drawing = isDrawn ? lowestDrawing() : 0;
    m_description->setVisible(height() >= drawing + names + words);
    m_legend->setVisible(names > 0 && height() >= drawing + names + button);
    m_view->setToolTip(m_description->isHidden() ? m_data.description : QString());
}

void ChartPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    giveRoom();
}

void ChartPanel::showAsTable(bool asTable) {
    if (asTable && !m_table) {
        m_table = new ResultTable(m_view->objectName() + QStringLiteral("-table"),
                                  ResultTable::Manner::Preview, m_language, this);
        qobject_cast<QVBoxLayout*>(layout())->insertWidget(0, m_table, 1);
    }
    if (asTable)
        showTable();
    if (m_table)
        m_table->setVisible(asTable);
    m_view->setVisible(!asTable);
    giveRoom();
}

void ChartPanel::setChart(ChartData chart) {
    m_data = std::move(chart);
    m_view->setAccessibleName(m_data.title);
    m_view->setAccessibleDescription(m_data.description);
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
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void ChartPanel::draw() {
    const bool dark = palette().color(QPalette::Window).lightness() < 128;
    const bool isLying = m_data.kind == ChartKind::Bars;
    auto chart = std::make_unique<QChart>();
    chart->setTitle(m_data.title.toHtmlEscaped());
    chart->setLocale(m_language.locale());
    chart->setLocalizeNumbers(true);
    if (m_data.kind == ChartKind::Lines)
        addLines(*chart, m_data, dark);
    else
        addBars(*chart, m_data, dark);
    QAbstractAxis* categories = categoryAxis(m_data);
    QValueAxis* values = valueAxis(m_data, m_language);
    chart->addAxis(categories, isLying ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(values, isLying ? Qt::AlignBottom : Qt::AlignLeft);
    for (QAbstractSeries* series : chart->series()) {
        series->attachAxis(categories);
        series->attachAxis(values);
    }
    if (values->min() < values->max())
        roundNumbers(*values);
    else // all are the same, or nothing is known
    {
        values->setRange(std::min(0.0, values->min()), std::max(1.0, values->max()));
        roundNumbers(*values);
    }
    chart->legend()->hide();
    m_legend->setText(legendText(m_data, dark));
    giveRoom();
    paint(*chart, palette());
    std::unique_ptr<QChart> previous(m_view->chart());
    m_view->setChart(chart.release());
}

} // namespace nytto

#include "moc_chart_panel.cpp"
