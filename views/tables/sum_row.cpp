// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/sum_row.h"

#include "model/basics/or_unknown.h"
#include "model/entities/entity_info.h"
#include "views/shared/theme.h"
#include "views/tables/cell_role.h"
#include "views/tables/frozen_columns.h"
#include "views/tables/grid_order.h"
#include "views/tables/grid_view.h"
#include "views/tables/running_column.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

namespace nytto {

namespace {

constexpr int padding = 4; // above and below the lines

bool addsUp(const GridColumn& column) {
    if (column.isComputed())
        return column.computed.type == ColumnType::Amount && !isRunning(column);
    switch (column.place.field->type) {
    case FieldType::Money:
    case FieldType::Figure:
    case FieldType::Series:
        return column.place.field->addsUp;
    default:
        return false;
    }
}

int decimalsOf(const GridColumn& column, MoneyUnit unit) {
    return column.isComputed() ? column.computed.decimals : unit == MoneyUnit::Millions ? 1 : 0;
}

} // namespace

SumRow::SumRow(GridView& view, const Language& language)
    : QWidget(&view), m_view(view), m_language(language) {
    setObjectName(view.objectName() + QStringLiteral("-sums"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &SumRow::addUp);
    const QAbstractItemModel* rows = &view.order();
    connect(rows, &QAbstractItemModel::dataChanged, this, &SumRow::refresh);
    connect(rows, &QAbstractItemModel::rowsInserted, this, &SumRow::refresh);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, &SumRow::refresh);
    connect(rows, &QAbstractItemModel::modelReset, this, &SumRow::refresh);
    connect(rows, &QAbstractItemModel::layoutChanged, this, &SumRow::refresh);
    connect(&view.order(), &GridOrder::applied, this, &SumRow::refresh);
    const auto repaint = qOverload<>(&QWidget::update);
    connect(view.horizontalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    connect(view.horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int, int before, int now) {
                update();
                if (before == 0 || now == 0) // hidden columns are not added up
                    refresh();
            });
    connect(view.horizontalHeader(), &QHeaderView::sectionMoved, this, repaint);
    connect(&view.frozen(), &FrozenColumns::changed, this, repaint);
    view.viewport()->installEventFilter(this);
    hide();
}

QString SumRow::shown(int column) const {
    const auto at = static_cast<std::size_t>(column);
    return at < m_sums.size() ? m_sums[at].whole : QString();
}

void SumRow::addUp() {
    const GridModel& grid = m_view.grid();
    const GridOrder& order = m_view.order();
    const QHeaderView& header = *m_view.horizontalHeader();
    m_sums.assign(static_cast<std::size_t>(grid.columnCount()), {});
    m_hasKnown = false;
    bool any = false;
    QStringList told;
    for (int column = 0; column < grid.columnCount(); ++column) {
        const GridColumn& shown = grid.columns()[static_cast<std::size_t>(column)];
        if (header.isSectionHidden(column) || !addsUp(shown))
            continue;
        FigureSum sum;
        for (int row = 0; row < order.rowCount(); ++row)
            if (const QVariant figure = order.index(row, column).data(FigureRole); figure.isValid())
                sum.add(figure.value<Figure>());
        if (sum.amountCount() + sum.unknownCount() == 0)
            continue;
        Sum& entry = m_sums[static_cast<std::size_t>(column)];
        const auto words = [&](const Figure& figure) {
            return m_language.figure(figure, grid.unit(), decimalsOf(shown, grid.unit()));
        };
        any = entry.isSummed = true;
        entry.whole = words(orUnknown(sum));
        if (sum.unknownCount() > 0 && sum.amountCount() > 0) {
            entry.known = words(orUnknown(sum.known()));
            m_hasKnown = true;
        }
        for (const QString& needed : {entry.whole, entry.known})
            Q_EMIT roomNeeded(column, needed);
        told << QStringLiteral("%1: %2").arg(shown.heading, entry.whole);
        if (!entry.known.isEmpty())
            told.back() += QStringLiteral(" (%1 %2)").arg(tr("of which known"), entry.known);
    }
    const int all = grid.rowCount();
    m_title = order.rowCount() == all
                  ? tr("Sum of %n row(s)", nullptr, all)
                  : tr("Sum of the rows shown, %1 of %2")
                        .arg(QString::number(order.rowCount()), QString::number(all));
    setAccessibleName(m_title);
    setAccessibleDescription(told.join(QStringLiteral("; ")));
    setVisible(any && all > 1);
    updateGeometry();
    update();
}

QSize SumRow::sizeHint() const {
    return {0, (m_hasKnown ? 2 : 1) * fontMetrics().lineSpacing() + 2 * padding};
}

void SumRow::paintColumn(QPainter& painter, int column, int left, const QRect& seen) const {
    const auto at = static_cast<std::size_t>(column);
    if (at >= m_sums.size()) // there are more columns than when it was added up
        return;
    const Sum& sum = m_sums[at];
    const int side = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &m_view) + 1;
    const int width = m_view.horizontalHeader()->sectionSize(column);
    const QRect room = QRect(left + side, padding, width - 2 * side, height() - 2 * padding) & seen;
    const auto draw = [&](const QString& words, int line) { // whole, or dots: never some digits
        const QRect place(room.left(), room.top() + line * fontMetrics().lineSpacing(),
                          room.width(), fontMetrics().lineSpacing());
        const QString cut = painter.fontMetrics().horizontalAdvance(words) > place.width()
                                ? QStringLiteral("…")
                                : words;
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, cut);
    };
    if (!sum.isSummed || room.isEmpty())
        return;
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(tokensOf(*this).text);
    draw(sum.whole, 0);
    painter.setFont(font());
    painter.setPen(tokensOf(*this).quiet);
    if (!sum.known.isEmpty())
        draw(sum.known, 1);
}

void SumRow::paintEvent(QPaintEvent*) {
    const Tokens& tokens = tokensOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.setPen(tokens.frame);
    painter.drawLine(0, 0, width(), 0);
    const QHeaderView& header = *m_view.horizontalHeader();
    const FrozenColumns& frozen = m_view.frozen();
    const int edge = m_view.viewport()->geometry().left();
    const int stays = edge + frozen.widthTaken();
    const int end = edge + m_view.viewport()->width();
    const QRect scrolls(stays, 0, end - stays, height());
    painter.setClipRect(scrolls);
    for (int column = 0; column < header.count(); ++column)
        if (!header.isSectionHidden(column) && !frozen.contains(column))
            paintColumn(painter, column, edge + header.sectionViewportPosition(column), scrolls);
    painter.setClipRect(QRect(0, 0, std::max(stays, edge + header.sectionSize(0)), height()));
    for (int column = 0; column < header.count(); ++column)
        if (!header.isSectionHidden(column) && frozen.contains(column))
            paintColumn(painter, column, edge + frozen.columnViewportPosition(column), rect());
    painter.setFont(font());
    painter.setPen(tokens.text);
    const int side = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &m_view) + 1;
    const QRect words(edge + side, padding,
                      std::max(stays - edge, header.sectionSize(0)) - 2 * side,
                      fontMetrics().lineSpacing());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_title, Qt::ElideRight, words.width()));
    if (m_hasKnown) {
        painter.setPen(tokens.quiet);
        painter.drawText(words.translated(0, fontMetrics().lineSpacing()),
                         Qt::AlignLeft | Qt::AlignVCenter, tr("of which known"));
    }
}

/// The columns may have become narrower without a word of the header.
bool SumRow::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::Resize && object == m_view.viewport())
        update();
    return QWidget::eventFilter(object, event);
}

} // namespace nytto

#include "moc_sum_row.cpp"
