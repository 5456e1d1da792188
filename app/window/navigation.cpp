// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/navigation.h"

#include "views/shared/line_icon.h"
#include "views/shared/text_role.h"
#include "views/shared/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace nytto {

namespace {

constexpr int keyRole = Qt::UserRole;       ///< of the page; none for a caption
constexpr int countRole = Qt::UserRole + 1; ///< 0 for none
constexpr int wordsRole = Qt::UserRole + 2; ///< what is counted

constexpr int side = 16;     // from the edge to the icon
constexpr int iconSide = 20; // and from there to the words
constexpr int iconRoom = 12;
constexpr int narrowWidth = 56;
constexpr int leastWidth = 220;

bool isCaption(const QModelIndex& index) {
    return index.data(keyRole).toString().isEmpty();
}

/// Draws a row: caption, or icon, words and count.
class NavigationDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        constexpr double caption = 2.0; // lines
        constexpr double page = 2.1;
        const double lines = isCaption(index) ? (isNarrow(option) ? 0.6 : caption) : page;
        const int text = option.fontMetrics.height();
        const int wanted = index.data(Qt::SizeHintRole).toSize().height(); // of the last caption
        return {0, std::max(static_cast<int>(text * lines), wanted)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const Tokens& tokens = tokensOf(option.palette);
        if (isCaption(index))
            paintCaption(*painter, option, index, tokens);
        else
            paintPage(*painter, option, index, tokens);
        painter->restore();
    }

private:
    static bool isNarrow(const QStyleOptionViewItem& option) {
        return option.widget && option.widget->width() <= narrowWidth;
    }

    static void paintCaption(QPainter& painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index, const Tokens& tokens) {
        if (isNarrow(option)) {
            painter.fillRect(
                QRect(side, option.rect.center().y(), option.rect.width() - 2 * side, 1),
                tokens.border);
            return;
        }
        painter.setFont(fontOf(TextRole::Quiet, option.font));
        painter.setPen(tokens.quiet);
        constexpr int below = 4;
        painter.drawText(option.rect.adjusted(side, 0, -side, -below),
                         Qt::AlignLeft | Qt::AlignBottom, index.data().toString());
    }

    static void paintPage(QPainter& painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index, const Tokens& tokens) {
        const bool chosen = option.state & QStyle::State_Selected;
        const bool hovered = option.state & QStyle::State_MouseOver;
        const QRect row = option.rect;
        if (chosen || hovered)
            painter.fillRect(row, chosen ? tokens.selectionTint : tokens.computed);
        if (chosen) {
            constexpr int mark = 3;
            painter.fillRect(QRect(row.left(), row.top(), mark, row.height()), tokens.selection);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter.setPen(QPen(tokens.selection, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(row.adjusted(1, 1, -1, -1));
        }
        const QRect icon(row.left() + side, row.center().y() - iconSide / 2 + 1, iconSide,
                         iconSide);
        lineIcon(index.data(keyRole).toString(), chosen ? tokens.link : tokens.quiet)
            .paint(&painter, icon);
        if (isNarrow(option)) {
            if (index.data(countRole).toInt() > 0) {
                constexpr int dot = 4;
                painter.setPen(Qt::NoPen);
                painter.setBrush(tokens.attention);
                painter.drawEllipse(icon.topRight() + QPoint(2, 0), dot, dot);
            }
            return;
        }
        QFont font = option.font;
        if (chosen)
            font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(tokens.text);
        const int count = index.data(countRole).toInt();
        const int badge = count > 0 ? paintCount(painter, option, count, tokens) : 0;
        const QRect words = row.adjusted(side + iconSide + iconRoom, 0, -side / 2 - badge, 0);
        painter.setFont(font);
        painter.setPen(tokens.text);
        painter.drawText(
            words, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }

    /// The count at the end of the row, and how much room it takes.
    static int paintCount(QPainter& painter, const QStyleOptionViewItem& option, int count,
                          const Tokens& tokens) {
        const QFont font = fontOf(TextRole::Quiet, option.font);
        const QFontMetrics metrics(font);
        const QString text = QString::number(count);
        const int width = std::max(metrics.height() + 4, metrics.horizontalAdvance(text) + 14);
        const QRect ground(option.rect.right() - side + 1 - width,
                           option.rect.center().y() - metrics.height() / 2, width,
                           metrics.height() + 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.attentionTint);
        painter.drawRoundedRect(ground, ground.height() / 2.0, ground.height() / 2.0);
        painter.setPen(tokens.attention);
        painter.setFont(font);
        painter.drawText(ground, Qt::AlignCenter, text);
        return width + side / 2;
    }
};

} // namespace

Navigation::Navigation(const std::vector<PageEntry>& pages, QWidget* parent) : QListWidget(parent) {
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new NavigationDelegate(this));
    fill(pages);
    fit();
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            Q_EMIT pageChanged(item->data(keyRole).toString());
    });
}

void Navigation::fill(const std::vector<PageEntry>& pages) {
    QString group;
    for (const PageEntry& entry : pages) {
        if (entry.group != group) {
            auto* caption = new QListWidgetItem(entry.group.toUpper(), this);
            caption->setFlags(Qt::NoItemFlags);
            group = entry.group;
        }
        auto* item = new QListWidgetItem(entry.title, this);
        item->setData(keyRole, entry.key);
    }
    setPage(pages.front().key);
}

QListWidgetItem* Navigation::itemOf(const QString& key) const {
    for (int row = 0; row < count() && !key.isEmpty(); ++row)
        if (item(row)->data(keyRole).toString() == key)
            return item(row);
    return nullptr;
}

QString Navigation::page() const {
    return currentItem() ? currentItem()->data(keyRole).toString() : QString();
}

void Navigation::setPage(const QString& key) {
    if (QListWidgetItem* found = itemOf(key))
        setCurrentItem(found);
}

void Navigation::setCount(const QString& key, int count, const QString& words) {
    QListWidgetItem* found = itemOf(key);
    if (!found || found->data(countRole).toInt() == count)
        return;
    found->setData(countRole, count);
    found->setData(wordsRole, words);
    const QString told =
        count > 0 ? QStringLiteral("%1: %2").arg(found->text(), words) : found->text();
    found->setData(Qt::AccessibleTextRole, told);
    found->setToolTip(count > 0 || m_narrow ? told : QString());
}

void Navigation::setNarrow(bool narrow) {
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem* each = item(row);
        const QString told = each->data(Qt::AccessibleTextRole).toString();
        each->setToolTip(narrow || each->data(countRole).toInt() > 0
                             ? (told.isEmpty() ? each->text() : told)
                             : QString());
    }
    fit();
}

/// As wide as the names need, and at least as wide as the design says.
void Navigation::fit() {
    int widest = 0;
    QFont chosen = font();
    chosen.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(chosen);
    for (int row = 0; row < count(); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(item(row)->text()));
    constexpr int countRoom = 36;
    setFixedWidth(m_narrow ? narrowWidth
                           : std::max(leastWidth, widest + side + iconSide + iconRoom + countRoom));
    scheduleDelayedItemsLayout();
    sinkFoot();
}

/// What stands in no group after the groups stands at the foot.
void Navigation::sinkFoot() {
    QListWidgetItem* caption = nullptr;
    for (int row = count() - 1; row > 0 && !caption; --row)
        if (item(row)->data(keyRole).toString().isEmpty())
            caption = item(row);
    if (!caption || !caption->text().isEmpty())
        return;
    caption->setSizeHint({});
    const int used = visualItemRect(item(count() - 1)).bottom() - visualItemRect(item(0)).top() + 1;
    const int own = visualItemRect(caption).height();
    caption->setSizeHint({0, std::max(0, viewport()->height() - used + own)});
}

void Navigation::resizeEvent(QResizeEvent* event) {
    QListWidget::resizeEvent(event);
    sinkFoot();
}

bool Navigation::event(QEvent* event) {
    const bool done = QListWidget::event(event);
    if (event->type() == QEvent::FontChange)
        fit();
    return done;
}

} // namespace nytto

#include "moc_navigation.cpp"
