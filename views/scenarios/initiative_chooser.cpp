// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scenarios/initiative_chooser.h"

#include "model/basics/text_match.h"
#include "model/entities/initiatives/initiative.h"
#include "views/shared/roomy_delegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace nytto {

InitiativeChooser::InitiativeChooser(QWidget* parent)
    : QFrame(parent), m_search(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_add(new QPushButton(this)) {
    setObjectName(QStringLiteral("initiative-chooser"));
    setFrameShape(StyledPanel);
    m_search->setObjectName(QStringLiteral("chooser-search"));
    m_search->setAccessibleName(tr("Search among the initiatives"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("chooser-list"));
    m_list->setAccessibleName(tr("Initiatives to add"));
    m_list->setTabKeyNavigation(false);
    m_add->setObjectName(QStringLiteral("chooser-add"));
    m_add->setAccessibleName(tr("Add what is ticked"));
    auto* all = new QPushButton(tr("&Tick all that are shown"), this);
    all->setObjectName(QStringLiteral("chooser-all"));
    auto* cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setObjectName(QStringLiteral("chooser-cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(all);
    buttons->addStretch();
    buttons->addWidget(m_add);
    buttons->addWidget(cancel);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &InitiativeChooser::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &InitiativeChooser::tickShown);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    connect(m_list, &QListWidget::itemChanged, this, &InitiativeChooser::count);
    connect(all, &QPushButton::clicked, this, &InitiativeChooser::tickShown);
    connect(m_add, &QPushButton::clicked, this, &InitiativeChooser::accept);
    connect(cancel, &QPushButton::clicked, this, &InitiativeChooser::close);
    QFrame::hide();
}

void InitiativeChooser::choose(const std::vector<Choice>& choices) {
    m_search->clear();
    m_list->clear();
    for (const Choice& choice : choices) {
        auto* item = new QListWidgetItem(choice.name, m_list);
        item->setData(Qt::UserRole, choice.id.uuid());
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    count();
    show();
    m_search->setFocus();
}

void InitiativeChooser::filter(const QString& text) {
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!containsText(m_list->item(row)->text(), text.trimmed()));
}

void InitiativeChooser::tickShown() {
    for (int row = 0; row < m_list->count(); ++row)
        if (!m_list->item(row)->isHidden())
            m_list->item(row)->setCheckState(Qt::Checked);
}

std::vector<Id<Initiative>> InitiativeChooser::ticked() const {
    std::vector<Id<Initiative>> ids;
    for (int row = 0; row < m_list->count(); ++row)
        if (const QListWidgetItem* item = m_list->item(row); item->checkState() == Qt::Checked)
            ids.emplace_back(item->data(Qt::UserRole).toUuid());
    return ids;
}

void InitiativeChooser::count() {
    const auto number = static_cast<int>(ticked().size());
    m_add->setText(tr("&Add %n", "initiatives that are ticked", number));
    m_add->setEnabled(number > 0);
}

void InitiativeChooser::accept() {
    const std::vector<Id<Initiative>> ids = ticked();
    close();
    Q_EMIT chosen(ids);
}

void InitiativeChooser::close() {
    QFrame::hide();
    Q_EMIT closed();
}

void InitiativeChooser::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace nytto

#include "moc_initiative_chooser.cpp"
