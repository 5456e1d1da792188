// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/initiatives/initiatives_page.h"

#include "model/document/provisional_name.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/services/service.h"
#include "model/tables/document_state.h"
#include "model/tables/initiatives/costs_remark.h"
#include "views/initiatives/initiative_columns.h"
#include "views/initiatives/initiative_details.h"
#include "views/panels/empty_state.h"
#include "views/panels/owned_table.h"
#include "views/shared/remark_label.h"
#include "views/tables/grid_panel.h"
#include "views/tables/grid_view.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace nytto {

InitiativesPage::InitiativesPage(const Language& language, QWidget* parent)
    : Page(parent),
      m_empty(new EmptyState(
          QStringLiteral("initiatives-empty-state"), tr("No initiatives yet"),
          tr("An initiative is something that is to be changed: what it costs, what it changes in "
             "the services, and what it gives. Initiatives are put together into scenarios, and "
             "use the frames of the portfolios."),
          this)),
      m_initiatives(
          new GridPanel(QStringLiteral("initiatives"), entityInfoOf<Initiative>(), language, this)),
      m_remark(new RemarkLabel(QStringLiteral("initiatives-remark"), this)),
      m_details(new InitiativeDetails(language, this)) {
    setObjectName(QStringLiteral("initiatives-page"));
    m_initiatives->setNewEntity([language] {
        Initiative initiative;
        initiative.name = provisionalName(entityInfoOf<Initiative>(), language);
        return AnyEntity(initiative);
    });
    m_initiatives->view().setFrozen(2); // number and name
    connectTable(*m_initiatives);
    for (GridPanel* panel : m_details->panels())
        connectTable(*panel);
    connect(m_initiatives, &GridPanel::currentEntityChanged, this, &InitiativesPage::showDetails);
    connect(m_details, &InitiativeDetails::editRequested, this, &Page::editRequested);
    m_empty->addRowStep(tr("&Add an initiative"), *m_initiatives);
    m_services = &m_empty->addStep(QStringLiteral("services"), tr("Enter the &services first"));
    connect(m_services, &QPushButton::clicked, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("services")); });
    auto* sides = new QSplitter(Qt::Horizontal, this);
    auto* initiatives = new QWidget(this);
    auto* column = new QVBoxLayout(initiatives);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_initiatives, 1);
    column->addWidget(m_remark);
    sides->addWidget(initiatives);
    sides->addWidget(m_details);
    sides->setStretchFactor(0, 3);
    sides->setStretchFactor(1, 2);
    sides->setChildrenCollapsible(false);
    sides->setSizes({820, 420});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_empty);
    layout->addWidget(sides, 1);
}

void InitiativesPage::showState(const DocumentState& state) {
    m_state.emplace(state);
    m_empty->standIn(state.contents.all<Initiative>().isEmpty(), {m_details});
    m_services->setVisible(state.contents.all<Service>().isEmpty());
    m_initiatives->showState(state, initiativeColumns(state));
    m_remark->setRemark(costsRemark(state));
    showDetails();
}

void InitiativesPage::showDetails() {
    if (m_state)
        m_details->showInitiative(*m_state, Id<Initiative>(m_initiatives->currentEntity().id));
}

bool InitiativesPage::reveal(const EntityRef& ref, const QString& field, std::optional<int> year) {
    if (m_initiatives->reveal(ref, field, year)) {
        if (!field.isEmpty() && m_initiatives->grid().columnOf(field, year) < 0)
            m_details->focusField(field);
        return true;
    }
    return m_state &&
           revealOwned(*m_state, ref, field, year, *m_initiatives, m_details->owned(), *m_details);
}

} // namespace nytto

#include "moc_initiatives_page.cpp"
