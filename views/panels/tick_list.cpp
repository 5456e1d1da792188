// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/tick_list.h"

#include "model/basics/text_match.h"
#include "views/shared/roomy_delegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace nytto {

TickList::TickList(const QString& name, const QString& prefix, Words words, QWidget* parent)
    : QFrame(parent), m_words(std::move(words)), m_search(new QLineEdit(this)),
      m_list(new QListWidget(this)), m_add(new QPushButton(this)) {
    setObjectName(name);
    setFrameShape(StyledPanel);
    m_search->setObjectName(prefix + QStringLiteral("-search"));
    m_search->setAccessibleName(m_words.search);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(prefix + QStringLiteral("-list"));
    m_list->setAccessibleName(m_words.list);
    m_list->setTabKeyNavigation(false);
    m_add->setObjectName(prefix + QStringLiteral("-add"));
    m_add->setAccessibleName(m_words.accept);
    auto* all = new QPushButton(tr("&Tick all that are shown"), this);
    all->setObjectName(prefix + QStringLiteral("-all"));
    auto* cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setObjectName(prefix + QStringLiteral("-cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(all);
    buttons->addStretch();
    buttons->addWidget(m_add);
    buttons->addWidget(cancel);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &TickList::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &TickList::tickShown);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    connect(m_list, &QListWidget::itemChanged, this, &TickList::count);
    connect(all, &QPushButton::clicked, this, &TickList::tickShown);
    connect(m_add, &QPushButton::clicked, this, &TickList::accept);
    connect(cancel, &QPushButton::clicked, this, &TickList::close);
    QFrame::hide();
}

void TickList::choose(const std::vector<Choice>& choices) {
    m_search->clear();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Choice& choice : choices) {
            auto* item = new QListWidgetItem(choice.name, m_list);
            item->setData(Qt::UserRole, choice.id);
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(choice.isTicked ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_before = ticked();
    count();
    show();
    m_search->setFocus();
}

void TickList::filter(const QString& text) {
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!containsText(m_list->item(row)->text(), text.trimmed()));
}

void TickList::tickShown() {
    for (int row = 0; row < m_list->count(); ++row)
        if (!m_list->item(row)->isHidden())
            m_list->item(row)->setCheckState(Qt::Checked);
}

std::vector<QUuid> TickList::ticked() const {
    std::vector<QUuid> ids;
    for (int row = 0; row < m_list->count(); ++row)
        if (const QListWidgetItem* item = m_list->item(row); item->checkState() == Qt::Checked)
            ids.push_back(item->data(Qt::UserRole).toUuid());
    return ids;
}

void TickList::count() {
    const std::vector<QUuid> ids = ticked();
    m_add->setText(m_words.acceptText(static_cast<int>(ids.size())));
    m_add->setEnabled(ids != m_before);
}

void TickList::accept() {
    const std::vector<QUuid> ids = ticked();
    close();
    Q_EMIT chosen(ids);
}

void TickList::close() {
    QFrame::hide();
    Q_EMIT closed();
}

void TickList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace nytto

#include "moc_tick_list.cpp"
