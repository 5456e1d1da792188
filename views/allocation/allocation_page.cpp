// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/allocation/allocation_page.h"

#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/bills/price.h"
#include "model/entities/bills/what_if.h"
#include "views/allocation/bills_panel.h"
#include "views/allocation/keys_panel.h"
#include "views/allocation/parts_panel.h"
#include "views/allocation/units_panel.h"
#include "views/allocation/what_if_panel.h"
#include "views/panels/empty_state.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace nytto {

AllocationPage::AllocationPage(const Language& language, QWidget* parent)
    : Page(parent),
      m_empty(new EmptyState(
          QStringLiteral("allocation-empty-state"), tr("Nothing is shared out yet"),
          tr("The costs of the services are shared among the units that use them, by keys: so many "
             "per cent, or by volumes such as the number of computers. Begin with the units, give "
             "a key their volumes, and choose a key for each service; then the bills are made."),
          this)),
      m_year(new QComboBox(this)), m_tabs(new QTabWidget(this)) {
    setObjectName(QStringLiteral("allocation-page"));
    m_year->setObjectName(QStringLiteral("allocation-year"));
    m_year->setAccessibleName(tr("Year of the allocation"));
    m_tabs->setObjectName(QStringLiteral("allocation-tabs"));
    m_tabs->setAccessibleName(tr("Allocation"));
    add(new KeysPanel(language, this), QStringLiteral("allocation-keys-panel"), tr("Keys"));
    add(new UnitsPanel(language, this), QStringLiteral("allocation-units-panel"), tr("Units"));
    add(new PartsPanel(language, this), QStringLiteral("allocation-parts-panel"), tr("Services"));
    add(new BillsPanel(language, this), QStringLiteral("allocation-bills-panel"), tr("Bills"));
    add(new WhatIfPanel(language, this), QStringLiteral("allocation-what-if-panel"), tr("What if"));
    const auto addStep = [this](const char* name, const QString& text, int tab) {
        connect(&m_empty->addStep(QString::fromLatin1(name), text), &QPushButton::clicked, this,
                [this, tab] {
                    m_tabs->setCurrentIndex(tab);
                    panelAt(tab).setFocus();
                    panelAt(tab).addRow();
                });
    };
    addStep("unit", tr("Add a &unit"), 1);
    addStep("key", tr("Add a &key"), 0);
    auto* caption = new QLabel(tr("&Year"), this);
    caption->setBuddy(m_year);
    auto* above = new QHBoxLayout;
    above->addWidget(caption);
    above->addWidget(m_year);
    above->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_empty);
    layout->addLayout(above);
    layout->addWidget(m_tabs, 1);
    connect(m_year, &QComboBox::currentIndexChanged, this, &AllocationPage::showTab);
    connect(m_tabs, &QTabWidget::currentChanged, this, &AllocationPage::showTab);
}

void AllocationPage::add(AllocationPanel* panel, const QString& name, const QString& title) {
    panel->setObjectName(name);
    m_tabs->addTab(panel, title);
    connect(panel, &Page::editRequested, this, &Page::editRequested);
    connect(panel, &Page::revealRequested, this, &Page::revealRequested);
    connect(panel, &AllocationPanel::mendRequested, this, &AllocationPage::mend);
    connect(panel, &Page::explanationRequested, this,
            [this, panel](const Explanation& explanation) {
                m_explaining = panel;
                Q_EMIT explanationRequested(explanation);
            });
    connect(panel, &Page::historyRequested, this, &Page::historyRequested);
    connect(panel, &Page::selectionSummarised, this, &Page::selectionSummarised);
    connect(panel, &Page::said, this, &Page::said);
    connect(panel, &Page::exportRequested, this, &Page::exportRequested);
    connect(panel, &Page::pictureRequested, this, &Page::pictureRequested);
}

AllocationPanel& AllocationPage::panelAt(int tab) const {
    return static_cast<AllocationPanel&>(*m_tabs->widget(tab));
}

/// The plan's years and the one before; the chosen one stays where it can.
void AllocationPage::fillYears() {
    const PlanYears years = m_state->calculations.years();
    if (m_year->count() == years.count + 1 && m_year->itemData(1).toInt() == years.first)
        return;
    const QSignalBlocker quiet(m_year);
    const int chosen = m_year->count() > 0 ? year() : years.first;
    m_year->clear();
    for (int each = years.first - 1; each <= years.last(); ++each)
        m_year->addItem(QString::number(each), each);
    m_year->setCurrentIndex(m_year->findData(years.contains(chosen) ? chosen : years.first));
}

int AllocationPage::year() const {
    return m_year->currentData().toInt();
}

void AllocationPage::showState(const DocumentState& state) {
    m_state.emplace(state);
    m_empty->setVisible(state.contents.all<AllocationKey>().isEmpty() &&
                        state.contents.all<Unit>().isEmpty());
    fillYears();
    showTab();
}

void AllocationPage::showTab() {
    if (!m_state || !m_state->isCurrent())
        return;
    AllocationPanel& panel = panelAt(m_tabs->currentIndex());
    panel.setYear(year());
    panel.showState(*m_state);
}

/// A tab that is not seen is not drawn with each state.
std::optional<Explanation> AllocationPage::explainAgain() const {
    return m_explaining && m_explaining == m_tabs->currentWidget() ? m_explaining->explainAgain()
                                                                   : std::nullopt;
}

void AllocationPage::mend(const MendingPlace& place) {
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        AllocationPanel& panel = panelAt(tab);
        if (!panel.canMend(place))
            continue;
        m_tabs->setCurrentIndex(tab);
        showTab(); // it may have been seen before the last edit
        panel.mend(place);
        return;
    }
    Q_EMIT revealRequested(place.subject, place.field, place.year);
}

bool AllocationPage::reveal(const EntityRef& ref, const QString& field, std::optional<int> year) {
    if (!m_state)
        return false;
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        if (panelAt(tab).kinds().contains(ref.kind)) {
            m_tabs->setCurrentIndex(tab);
            showTab(); // it may have been seen before the last edit
            return panelAt(tab).reveal(ref, field, year);
        }
    return false;
}

} // namespace nytto

#include "moc_allocation_page.cpp"
