// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/filter_row.h"

#include "views/shared/line_icon.h"
#include "views/tables/frozen_columns.h"
#include "views/tables/grid_view.h"
#include "views/tables/value_list.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>

namespace nytto {

FilterRow::FilterRow(GridView& table) : QWidget(table.parentWidget()), m_table(table) {
    setObjectName(table.objectName() + QStringLiteral("-filters"));
    setFixedHeight(QLineEdit().sizeHint().height());
    const QHeaderView* header = table.horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, &FilterRow::place);
    connect(header, &QHeaderView::sectionMoved, this, &FilterRow::place);
    connect(header, &QHeaderView::geometriesChanged, this, &FilterRow::place);
    connect(&table.frozen(), &FrozenColumns::changed, this, &FilterRow::place);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FilterRow::place);
    connect(table.model(), &QAbstractItemModel::modelReset, this, &FilterRow::rebuild);
    table.installEventFilter(this);
    rebuild();
}

QLineEdit* FilterRow::addText(int column) {
    auto* text = new QLineEdit(this);
    text->setObjectName(QStringLiteral("%1-%2").arg(objectName(), QString::number(column)));
    text->setClearButtonEnabled(true);
    text->installEventFilter(this);
    connect(text, &QLineEdit::textChanged, this,
            [this, column](const QString& filter) { Q_EMIT filterChanged(column, filter); });
    auto* list = new QAction(tr("Values to choose from (Alt+Down)"), text);
    list->setObjectName(text->objectName() + QStringLiteral("-values"));
    connect(list, &QAction::triggered, this, [this, column] { offerValues(column); });
    text->addAction(list, QLineEdit::TrailingPosition);
    m_lists.push_back(list);
    return text;
}

QString FilterRow::headingOf(int column) const {
    return m_table.model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
}

void FilterRow::rebuild() {
    const auto columns = static_cast<std::size_t>(m_table.model()->columnCount());
    while (m_texts.size() < columns)
        m_texts.push_back(addText(static_cast<int>(m_texts.size())));
    for (std::size_t at = 0; at < m_texts.size(); ++at) {
        m_texts[at]->setAccessibleName(tr("Filter: %1").arg(headingOf(static_cast<int>(at))));
        tellValues(static_cast<int>(at));
    }
    place();
}

void FilterRow::offerValues(int column) {
    const auto at = static_cast<std::size_t>(column);
    auto* list = new ValueList(headingOf(column), m_table.order().valuesIn(column), this);
    connect(list, &ValueList::chosen, this, [this, column](const QSet<QString>& texts, bool isAll) {
        choose(column, texts, isAll);
    });
    connect(list, &QObject::destroyed, m_texts[at], [text = m_texts[at]] { text->setFocus(); });
    list->popupBelow(*m_texts[at]);
}

void FilterRow::choose(int column, const QSet<QString>& texts, bool isAll) {
    m_table.order().setColumnValues(column, isAll ? std::nullopt : std::optional(texts));
    tellValues(column);
}

void FilterRow::tellValues(int column) {
    const auto at = static_cast<std::size_t>(column);
    const auto values = m_table.order().columnValues(column);
    QString told;
    if (values && values->size() == 1)
        told = values->begin()->isEmpty() ? tr("(empty)") : *values->begin();
    else if (values)
        told = tr("%n value(s)", nullptr, static_cast<int>(values->size()));
    QLineEdit* text = m_texts[at];
    text->setPlaceholderText(values ? told : tr("Filter"));
    QStringList all = values ? QStringList(values->begin(), values->end()) : QStringList();
    all.sort();
    const QString usual = tr("A text, or >100, <=5, =0, <>0, 100..200");
    constexpr int most = 8;
    QString listed = all.mid(0, most).join(QStringLiteral(", "));
    if (all.size() > most)
        listed += QStringLiteral(", …");
    text->setToolTip(values ? tr("Shows: %1").arg(listed) : usual);
    text->setAccessibleDescription(text->toolTip());
    m_lists[at]->setIcon(lineIcon(values ? QStringLiteral("filtered") : QStringLiteral("filter"),
                                  palette().color(QPalette::WindowText)));
}

void FilterRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        for (std::size_t at = 0; at < m_texts.size(); ++at)
            tellValues(static_cast<int>(at));
}

void FilterRow::place() {
    const QHeaderView* header = m_table.horizontalHeader();
    const int left = m_table.viewport()->mapTo(m_table.parentWidget(), QPoint()).x() - x();
    for (std::size_t at = 0; at < m_texts.size(); ++at) {
        const auto column = static_cast<int>(at);
        const bool shown = column < header->count() && !header->isSectionHidden(column);
        m_texts[at]->setVisible(shown);
        if (!shown)
            continue;
        const bool stays = m_table.frozen().contains(column);
        const QHeaderView* over = stays ? m_table.frozen().horizontalHeader() : header;
        // As much of it as is seen of its column: what is cut off would read as another word.
        const int begin = over->sectionViewportPosition(column);
        const int first = stays ? begin : std::max(begin, m_table.frozen().widthTaken());
        const int end = std::min(begin + header->sectionSize(column), m_table.viewport()->width());
        m_texts[at]->setGeometry(left + first, 0, std::max(end - first, 0), height());
        if (stays)
            m_texts[at]->raise();
    }
}

/// Scrolls the table until the column of a filter is seen.
void FilterRow::bringIntoView(const QLineEdit* text) {
    const auto at = std::ranges::find(m_texts, text) - m_texts.begin();
    const auto column = static_cast<int>(at);
    if (m_table.frozen().contains(column))
        return;
    const QHeaderView* header = m_table.horizontalHeader();
    QScrollBar* bar = m_table.horizontalScrollBar();
    const int left = header->sectionViewportPosition(column);
    const int beyond = left + header->sectionSize(column) - m_table.viewport()->width();
    if (beyond > 0)
        bar->setValue(bar->value() + beyond);
    if (const int hidden = m_table.frozen().widthTaken() - header->sectionViewportPosition(column);
        hidden > 0)
        bar->setValue(bar->value() - hidden);
}

void FilterRow::clear() {
    for (std::size_t at = 0; at < m_texts.size(); ++at) {
        m_texts[at]->clear();
        if (const auto column = static_cast<int>(at); m_table.order().columnValues(column))
            choose(column, {}, true);
    }
}

bool FilterRow::eventFilter(QObject* object, QEvent* event) {
    if (object == &m_table) {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Move ||
            event->type() == QEvent::Show)
            place();
        return false;
    }
    if (event->type() == QEvent::FocusIn)
        bringIntoView(qobject_cast<QLineEdit*>(object));
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    const auto at = std::ranges::find(m_texts, object) - m_texts.begin();
    const auto column = static_cast<int>(at);
    if (key == Qt::Key_Down && (static_cast<QKeyEvent*>(event)->modifiers() & Qt::AltModifier)) {
        offerValues(column);
        return true;
    }
    if (key != Qt::Key_Escape && key != Qt::Key_Down)
        return false;
    if (key == Qt::Key_Escape) {
        qobject_cast<QLineEdit*>(object)->clear();
        if (m_table.order().columnValues(column))
            choose(column, {}, true);
    }
    Q_EMIT left();
    return true;
}

} // namespace nytto

#include "moc_filter_row.cpp"
