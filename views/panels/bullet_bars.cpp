// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/bullet_bars.h"

#include "views/panels/chip.h"
#include "views/shared/text_role.h"
#include "views/shared/theme.h"

#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace nytto {

namespace {

constexpr int margin = 8;
constexpr int gap = 16;   // between bars beside each other
constexpr int thick = 10; // of a bar

double sizeOf(const Figure& figure) {
    return figure.isAmount() ? std::max(0.0, static_cast<double>(figure.amount().ore())) : 0.0;
}

/// Draws a row of the list.
class BulletDelegate : public QStyledItemDelegate {
public:
    explicit BulletDelegate(BulletBars& bars) : QStyledItemDelegate(&bars), m_bars(bars) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const BulletRow* row = rowAt(index);
        const int lines = row ? linesOf(*row) : 0;
        return {widest(), 2 * margin + lineHeight() + lines * barHeight()};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const BulletRow* row = rowAt(index);
        if (!row)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const Tokens& tokens = tokensOf(m_bars);
        paintGround(*painter, option, tokens);
        const QRect inner = option.rect.adjusted(margin, margin, -margin, -margin);
        paintName(*painter, inner, *row, tokens);
        const int columns = columnsOf();
        const int width = (inner.width() - (columns - 1) * gap) / columns;
        double scale = 0;
        for (const BulletBar& bar : row->bars)
            scale = std::max({scale, sizeOf(bar.frame), sizeOf(bar.used)});
        for (std::size_t at = 0; at < row->bars.size(); ++at) {
            const int column = static_cast<int>(at) % columns;
            const int line = static_cast<int>(at) / columns;
            paintBar(*painter,
                     QRect(inner.left() + column * (width + gap),
                           inner.top() + lineHeight() + line * barHeight(), width, barHeight()),
                     row->bars[at], scale, tokens);
        }
        painter->restore();
    }

private:
    const BulletRow* rowAt(const QModelIndex& index) const {
        const auto at = static_cast<std::size_t>(index.row());
        return at < m_bars.rows().size() ? &m_bars.rows()[at] : nullptr;
    }
    int lineHeight() const { return m_bars.fontMetrics().lineSpacing() + 2; }
    int barHeight() const { return lineHeight() + thick + margin / 2; }
    int widest() const { return std::max(m_bars.viewport()->width(), 1); }
    /// As many beside each other as have room for all their words: a figure is never cut.
    int columnsOf() const {
        const QFontMetrics metrics = m_bars.fontMetrics();
        constexpr int characters = 18;
        int least = characters * metrics.averageCharWidth();
        for (const BulletRow& row : m_bars.rows())
            for (const BulletBar& bar : row.bars)
                least = std::max(least, metrics.horizontalAdvance(bar.caption + u' ') +
                                            metrics.horizontalAdvance(wordsOf(bar)));
        return std::max(1, (widest() - 2 * margin + gap) / (least + gap));
    }
    static QString wordsOf(const BulletBar& bar) {
        return bar.isExceeded ? signOf(ChipKind::Exceeded) + bar.words : bar.words;
    }
    int linesOf(const BulletRow& row) const {
        const int columns = columnsOf();
        return (static_cast<int>(row.bars.size()) + columns - 1) / columns;
    }

    void paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                     const Tokens& tokens) const {
        if (!(option.state & QStyle::State_Selected))
            return;
        painter.fillRect(option.rect, tokens.selectionTint);
        if (!(option.state & QStyle::State_HasFocus))
            return;
        painter.setPen(QPen(tokens.selection, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
    }

    void paintName(QPainter& painter, const QRect& inner, const BulletRow& row,
                   const Tokens& tokens) const {
        painter.setFont(fontOf(TextRole::Strong, m_bars.font()));
        painter.setPen(tokens.text);
        const QString name =
            row.detail.isEmpty() ? row.name : QStringLiteral("%1 – %2").arg(row.name, row.detail);
        painter.drawText(inner, Qt::AlignTop | Qt::AlignLeft | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(name, Qt::ElideRight, inner.width()));
    }

    void paintBar(QPainter& painter, const QRect& place, const BulletBar& bar, double scale,
                  const Tokens& tokens) const {
        painter.setFont(m_bars.font());
        painter.setPen(tokens.quiet);
        const QString caption = bar.caption + u' ';
        painter.drawText(place, Qt::AlignTop | Qt::AlignLeft, caption);
        painter.setPen(bar.isExceeded ? tokens.exceeded : tokens.text);
        const int from = painter.fontMetrics().horizontalAdvance(caption);
        painter.drawText(place.adjusted(from, 0, 0, 0), Qt::AlignTop | Qt::AlignLeft, wordsOf(bar));
        if (scale <= 0)
            return;
        const double frame = sizeOf(bar.frame) / scale * place.width();
        const double used = sizeOf(bar.used) / scale * place.width();
        const double top = place.top() + lineHeight() - 2;
        painter.fillRect(QRectF(place.left(), top, frame, thick), tokens.track);
        constexpr double inset = 2; // the track is seen around what is used of it
        painter.fillRect(QRectF(place.left(), top + inset, std::min(used, frame > 0 ? frame : used),
                                thick - 2 * inset),
                         tokens.cost[0]);
        if (bar.isExceeded && used > frame)
            painter.fillRect(
                QRectF(place.left() + frame, top + inset, used - frame, thick - 2 * inset),
                tokens.exceeded);
        if (frame > 0)
            painter.fillRect(QRectF(place.left() + frame - 1, top - 1, 2, thick + 2), tokens.text);
    }

    BulletBars& m_bars;
};

} // namespace

BulletBars::BulletBars(const QString& name, QWidget* parent) : QListWidget(parent) {
    setObjectName(name);
    setItemDelegate(new BulletDelegate(*this));
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(false);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && static_cast<std::size_t>(row) < m_rows.size())
            Q_EMIT chosen(m_rows[static_cast<std::size_t>(row)].id);
    });
}

void BulletBars::show(const std::vector<BulletRow>& rows) {
    if (rows == m_rows)
        return;
    const QSignalBlocker quiet(this);
    const auto at = static_cast<std::size_t>(std::max(currentRow(), 0));
    const QUuid current = at < m_rows.size() ? m_rows[at].id : QUuid();
    m_rows = rows;
    while (count() > static_cast<int>(rows.size()))
        delete takeItem(count() - 1);
    while (count() < static_cast<int>(rows.size()))
        addItem(QString());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        item(static_cast<int>(row))->setText(rows[row].spoken);
        item(static_cast<int>(row))->setToolTip(rows[row].spoken);
    }
    setCurrent(current);
    scheduleDelayedItemsLayout();
}

void BulletBars::setCurrent(const QUuid& id) {
    const QSignalBlocker quiet(this);
    const auto found = std::ranges::find(m_rows, id, &BulletRow::id);
    setCurrentRow(found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin()));
}

void BulletBars::resizeEvent(QResizeEvent* event) {
    QListWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout();
}

} // namespace nytto

#include "moc_bullet_bars.cpp"
