// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/initiatives/initiatives_page.h"

#include "model/document/provisional_name.h"
#include "model/entities/initiatives/initiative.h"
#include "model/tables/document_state.h"
#include "model/tables/initiatives/costs_remark.h"
#include "views/initiatives/initiative_columns.h"
#include "views/initiatives/initiative_details.h"
#include "views/panels/owned_table.h"
#include "views/shared/remark_label.h"
#include "views/tables/grid_panel.h"
#include "views/tables/grid_view.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace nytto {

InitiativesPage::InitiativesPage(const Language& language, QWidget* parent)
    : Page(parent), m_initiatives(new GridPanel(QStringLiteral("initiatives"),
                                                entityInfoOf<Initiative>(), language, this)),
      m_remark(new RemarkLabel(QStringLiteral("initiatives-remark"), this)),
      m_details(new InitiativeDetails(language, this)) {
    setObjectName(QStringLiteral("initiatives-page"));
    m_initiatives->setWhenEmpty(
        tr("There are no initiatives yet. Add the first one with Ctrl+Ins."));
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
    layout->addWidget(sides);
}

void InitiativesPage::showState(const DocumentState& state) {
    m_state.emplace(state);
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
