// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/investments/investments_page.h"

#include "model/document/edit.h"
#include "model/document/provisional_name.h"
#include "model/entities/entered_fields.h"
#include "model/entities/entity_info.h"
#include "model/entities/investments/investment.h"
#include "model/entities/settings.h"
#include "model/tables/document_state.h"
#include "views/investments/capital_cost_panel.h"
#include "views/investments/investment_columns.h"
#include "views/investments/own_or_lease_panel.h"
#include "views/panels/empty_state.h"
#include "views/panels/field_form.h"
#include "views/panels/owned_table.h"
#include "views/tables/frozen_columns.h"
#include "views/tables/grid_model.h"
#include "views/tables/grid_order.h"
#include "views/tables/grid_panel.h"
#include "views/tables/grid_view.h"
#include "views/tables/result_table.h"

#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <array>

namespace nytto {

namespace {

/// What a capital cost follows from, and nothing else, to try an edit on.
Contents termsOf(const Contents& contents, const Investment& investment) {
    Contents terms;
    terms.insert(investment);
    for (const InvestmentComponent& component : contents.all<InvestmentComponent>())
        if (component.investment == investment.id)
            terms.insert(component);
    for (const InternalRate& rate : contents.all<InternalRate>())
        terms.insert(rate);
    return terms;
}

Owned components() {
    return {QStringLiteral("investment-components"),
            entityInfoOf<InvestmentComponent>(),
            QStringLiteral("investment"),
            {QStringLiteral("name"), QStringLiteral("amount"), QStringLiteral("life"),
             QStringLiteral("residual")},
            InvestmentsPage::tr(
                "The investment has no components, so nothing is depreciated. Add one with "
                "Ctrl+Ins."),
            InvestmentsPage::tr("Choose an investment to see its components."),
            {},
            [](const DocumentState& state, const EntityRef&) {
                InvestmentComponent component;
                component.name =
                    provisionalName(entityInfoOf<InvestmentComponent>(), state.language);
                return AnyEntity(component);
            }};
}

Owned estimate() {
    return {QStringLiteral("investment-estimate"),
            entityInfoOf<EstimateRow>(),
            QStringLiteral("investment"),
            {},
            InvestmentsPage::tr("There is no estimate behind the amount. Add a row with Ctrl+Ins."),
            InvestmentsPage::tr("Choose an investment to see the estimate behind its amount."),
            {},
            [](const DocumentState& state, const EntityRef&) {
                EstimateRow row;
                row.name = provisionalName(entityInfoOf<EstimateRow>(), state.language);
                return AnyEntity(row);
            },
            [](const DocumentState& state, const EntityRef& investment) {
                return estimateColumns(state, Id<Investment>(investment.id));
            }};
}

} // namespace

InvestmentsPage::InvestmentsPage(const Language& language, QWidget* parent)
    : Page(parent), m_language(language),
      m_empty(new EmptyState(
          QStringLiteral("investments-empty-state"), tr("No investments yet"),
          tr("An investment is an amount that is written off over several years. Its components "
             "and their lives give its capital cost per year, and that the cost of the initiative "
             "that it belongs to."),
          this)),
      m_investments(
          new GridPanel(QStringLiteral("investments"), entityInfoOf<Investment>(), language, this)),
      m_tabs(new QTabWidget(this)), m_components(new OwnedTable(components(), language, this)),
      m_estimate(new OwnedTable(estimate(), language, this)),
      m_form(
          new FieldForm(QStringLiteral("investment"), entityInfoOf<Investment>(),
                        formFields(entityInfoOf<Investment>(),
                                   {QStringLiteral("name"), QStringLiteral("initiative"),
                                    QStringLiteral("portfolio"), QStringLiteral("method"),
                                    QStringLiteral("calendar"), QStringLiteral("start"),
                                    QStringLiteral("inProgress"), QStringLiteral("rateMode"),
                                    QStringLiteral("rate"), QStringLiteral("rateSource"),
                                    QStringLiteral("printedUnit"), QStringLiteral("description")}),
                        language, this)),
      m_lease(new OwnOrLeasePanel(language, this)), m_cost(new CapitalCostPanel(language, this)) {
    setObjectName(QStringLiteral("investments-page"));
    m_investments->setNewEntity([this] {
        Investment investment;
        investment.name = provisionalName(entityInfoOf<Investment>(), m_language);
        return AnyEntity(investment);
    });
    connect(m_investments, &GridPanel::currentEntityChanged, this, &InvestmentsPage::showChosen);
    buildTabs();
    connectTable(*m_investments);
    for (OwnedTable* table : {m_components, m_estimate})
        connectTable(*table);
    for (ResultTable* table : {&m_cost->table(), &m_lease->table()})
        connectTable(*table);
    connectChart(m_cost->chart());
    for (GridPanel* panel : {m_investments, static_cast<GridPanel*>(m_components)}) {
        connect(
            &panel->view(), &GridView::typing, this,
            [this, panel](const QModelIndex& cell, const QString& text) {
                const TypedEdit typed = panel->grid().typed({{cell.row(), cell.column(), text}});
                if (typed.faults.empty()) // what does not parse yet is not followed
                    follow(typed.edit);
            });
        connect(&panel->view(), &GridView::typingEnded, this, &InvestmentsPage::showCost);
    }
    connect(m_form, &FieldForm::editRequested, this, &Page::editRequested);
    connect(m_form, &FieldForm::typing, this, &InvestmentsPage::follow);
    arrange();
}

void InvestmentsPage::buildTabs() {
    m_tabs->setObjectName(QStringLiteral("investment-tabs"));
    m_tabs->setAccessibleName(tr("About the investment"));
    m_tabs->addTab(m_components,
                   m_language.translate("entities", entityInfoOf<InvestmentComponent>().plural));
    m_tabs->addTab(m_estimate, tr("Estimate"));
    m_tabs->addTab(m_form, m_language.translate("entities", entityInfoOf<Investment>().label));
    m_tabs->addTab(m_lease, tr("Owning or leasing"));
}

void InvestmentsPage::arrange() {
    m_empty->addRowStep(tr("&Add an investment"), *m_investments);
    auto* above = new QSplitter(Qt::Horizontal, this);
    above->addWidget(m_investments);
    above->addWidget(m_tabs);
    above->setChildrenCollapsible(false);
    above->setSizes({680, 540});
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->addWidget(above);
    halves->addWidget(m_cost);
    halves->setChildrenCollapsible(false);
    halves->setSizes({420, 380});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_empty);
    layout->addWidget(halves, 1);
}

void InvestmentsPage::showState(const DocumentState& state) {
    m_state.emplace(state);
    m_empty->standIn(state.contents.all<Investment>().isEmpty(), {m_tabs, m_cost});
    m_investments->showState(state, investmentColumns(state));
    showChosen();
}

void InvestmentsPage::showChosen() {
    if (!m_state)
        return;
    m_form->showEntity(*m_state, chosen().uuid());
    for (OwnedTable* table : {m_components, m_estimate})
        table->showOwner(*m_state, refTo(chosen()));
    showCost();
}

void InvestmentsPage::showCost() {
    const Investment* investment = m_state ? m_state->contents.find(chosen()) : nullptr;
    if (!investment) {
        m_cost->clear();
        m_lease->clear();
        return;
    }
    const auto& cost = m_state->calculations.investment(investment->id);
    m_cost->showCost(*m_state, *investment, cost);
    m_lease->showCost(*m_state, *investment, cost);
}

void InvestmentsPage::follow(const std::optional<Edit>& typed) {
    const Investment* investment = m_state ? m_state->contents.find(chosen()) : nullptr;
    if (!investment)
        return;
    Contents terms = termsOf(m_state->contents, *investment);
    if (typed)
        applyUnchecked(terms, *typed);
    const auto cost = capitalCostOf(terms, investment->id);
    m_cost->showCost(*m_state, *terms.find(investment->id), cost);
    m_lease->showCost(*m_state, *terms.find(investment->id), cost);
}

bool InvestmentsPage::reveal(const EntityRef& ref, const QString& field, std::optional<int> year) {
    if (m_investments->reveal(ref, field, year)) {
        if (!field.isEmpty() && m_investments->grid().columnOf(field, year) < 0 &&
            m_form->focusField(field))
            m_tabs->setCurrentWidget(m_form);
        return true;
    }
    const std::array tables = {m_components, m_estimate};
    return m_state && revealOwned(*m_state, ref, field, year, *m_investments, tables, *m_tabs);
}

} // namespace nytto

#include "moc_investments_page.cpp"
