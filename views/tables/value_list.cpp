// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/value_list.h"

#include "model/basics/text_match.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace nytto {

namespace {

constexpr int linesShown = 12;
constexpr int leastWidth = 240;
constexpr int mostWidth = 460;

} // namespace

ValueList::ValueList(const QString& column, const std::vector<GridOrder::ShownValue>& values,
                     QWidget* parent)
    : QFrame(parent, Qt::Popup), m_values(values), m_search(new QLineEdit(this)),
      m_list(new QListWidget(this)), m_accept(new QPushButton(tr("&Filter"), this)) {
    setObjectName(QStringLiteral("filter-values"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(StyledPanel);
    setWindowTitle(column);
    setAccessibleName(tr("Values of %1").arg(column));
    m_search->setObjectName(QStringLiteral("filter-values-search"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the values of %1").arg(column));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("filter-values-list"));
    m_list->setAccessibleName(accessibleName());
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_accept->setObjectName(QStringLiteral("filter-values-accept"));
    auto* leave = new QPushButton(tr("&Cancel"), this);
    leave->setObjectName(QStringLiteral("filter-values-cancel"));
    auto* all = new QListWidgetItem(tr("(All)"), m_list);
    all->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    for (const GridOrder::ShownValue& value : m_values) {
        const QString text = value.text.isEmpty() ? tr("(empty)") : value.text.simplified();
        auto* item = new QListWidgetItem(
            QStringLiteral("%1  (%2)").arg(text, QString::number(value.count)), m_list);
        item->setFlags(all->flags());
        item->setCheckState(value.isChosen ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_accept);
    buttons->addWidget(leave);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &ValueList::search);
    connect(m_list, &QListWidget::itemChanged, this, &ValueList::tick);
    connect(m_accept, &QPushButton::clicked, this, &ValueList::accept);
    connect(leave, &QPushButton::clicked, this, &QWidget::close);
    tellAll();
}

void ValueList::popupBelow(const QWidget& field) {
    const int row = m_list->sizeHintForRow(0);
    const int lines = std::min(m_list->count(), linesShown);
    m_list->setMinimumHeight(row * lines + 2 * m_list->frameWidth());
    const int wanted = m_list->sizeHintForColumn(0) + 60;
    resize(std::clamp(std::max(wanted, field.width()), leastWidth, mostWidth), sizeHint().height());
    const QRect room = field.screen()->availableGeometry();
    QPoint at = field.mapToGlobal(QPoint(0, field.height()));
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(at);
    show();
    m_search->setFocus();
}

/// What is found is ticked, and nothing else, as spreadsheets have it; without a search the ticks
/// are as they began.
void ValueList::search(const QString& text) {
    const QSignalBlocker quiet(m_list);
    const QString sought = text.trimmed();
    for (std::size_t at = 0; at < m_values.size(); ++at) {
        QListWidgetItem* item = m_list->item(static_cast<int>(at) + 1);
        const bool isFound = sought.isEmpty() || containsText(item->text(), sought);
        const bool isTicked = sought.isEmpty() ? m_values[at].isChosen : isFound;
        item->setHidden(!isFound);
        item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    }
    tellAll();
}

void ValueList::tick(QListWidgetItem* item) {
    const QSignalBlocker quiet(m_list);
    if (item == m_list->item(0) && item->checkState() != Qt::PartiallyChecked)
        for (int row = 1; row < m_list->count(); ++row)
            if (!m_list->item(row)->isHidden())
                m_list->item(row)->setCheckState(item->checkState());
    tellAll();
}

void ValueList::tellAll() {
    int ticked = 0;
    int seen = 0;
    for (int row = 1; row < m_list->count(); ++row)
        if (const QListWidgetItem* item = m_list->item(row); !item->isHidden()) {
            ++seen;
            ticked += item->checkState() == Qt::Checked ? 1 : 0;
        }
    const QSignalBlocker quiet(m_list);
    m_list->item(0)->setCheckState(ticked == 0      ? Qt::Unchecked
                                   : ticked == seen ? Qt::Checked
                                                    : Qt::PartiallyChecked);
    m_list->viewport()->update();
    m_accept->setEnabled(ticked > 0);
}

void ValueList::accept() {
    if (!m_accept->isEnabled())
        return;
    QSet<QString> texts;
    for (std::size_t at = 0; at < m_values.size(); ++at) {
        const QListWidgetItem* item = m_list->item(static_cast<int>(at) + 1);
        if (!item->isHidden() && item->checkState() == Qt::Checked)
            texts.insert(m_values[at].text);
    }
    const bool isAll = texts.size() == static_cast<qsizetype>(m_values.size());
    Q_EMIT chosen(texts, isAll);
    close();
}

bool ValueList::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        accept();
        return true;
    }
    if (object == m_search && key.key() == Qt::Key_Down) {
        m_list->setFocus();
        return true;
    }
    if (object == m_list && key.key() == Qt::Key_Up && m_list->currentRow() == 0) {
        m_search->setFocus();
        return true;
    }
    return false;
}

} // namespace nytto

#include "moc_value_list.cpp"
