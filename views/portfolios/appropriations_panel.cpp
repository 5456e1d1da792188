// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/portfolios/appropriations_panel.h"

#include "model/document/provisional_name.h"
#include "model/entities/portfolios/portfolio.h"
#include "model/tables/portfolios/room_table.h"
#include "views/panels/owned_table.h"
#include "views/portfolios/portfolio_columns.h"
#include "views/portfolios/portfolio_moves.h"
#include "views/shared/remark_label.h"
#include "views/tables/grid_panel.h"
#include "views/tables/grid_view.h"

#include <QAction>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

namespace nytto {

namespace {

Owned matters() {
    return {QStringLiteral("matters"),
            entityInfoOf<Matter>(),
            QStringLiteral("appropriation"),
            {},
            AppropriationsPanel::tr("Nothing of it is decided yet. Add a matter with Ctrl+Ins."),
            AppropriationsPanel::tr("Choose an appropriation."),
            {},
            [](const DocumentState& state, const EntityRef&) {
                Matter matter;
                matter.name = provisionalName(entityInfoOf<Matter>(), state.language);
                return AnyEntity(matter);
            },
            [](const DocumentState& state, const EntityRef&) { return matterColumns(state); }};
}

} // namespace

AppropriationsPanel::AppropriationsPanel(const Language& language, QWidget* parent)
    : QWidget(parent),
      m_appropriations(new GridPanel(QStringLiteral("appropriations"),
                                     entityInfoOf<Appropriation>(), language, this)),
      m_matters(new OwnedTable(matters(), language, this)),
      m_remark(new RemarkLabel(QStringLiteral("appropriations-remark"), this)) {
    m_appropriations->setWhenEmpty(
        tr("No money is set aside yet. Add an appropriation with Ctrl+Ins."));
    connect(m_appropriations, &GridPanel::currentEntityChanged, this,
            &AppropriationsPanel::showMatters);
    buildMoves();
    auto* sides = new QSplitter(Qt::Horizontal, this);
    sides->addWidget(m_appropriations);
    sides->addWidget(m_matters);
    sides->setChildrenCollapsible(false);
    sides->setSizes({500, 600});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sides, 1);
    layout->addWidget(m_remark);
}

std::vector<GridPanel*> AppropriationsPanel::panels() const {
    return {m_appropriations, m_matters};
}

void AppropriationsPanel::buildMoves() {
    QMenu* menu = m_matters->tableMenu();
    menu->addSeparator();
    const auto add = [&](const QString& text, const char* key, const char* name, int places) {
        QAction* action = menu->addAction(text, this, [this, places] { move(places); });
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(QKeySequence(QString::fromLatin1(key)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_matters->view().QWidget::addAction(action);
    };
    add(tr("Decided &earlier"), "Alt+Up", "matter-up", -1);
    add(tr("Decided &later"), "Alt+Down", "matter-down", 1);
}

void AppropriationsPanel::showState(const DocumentState& state, Id<Portfolio> portfolio) {
    m_state.emplace(state);
    Appropriation appropriation;
    appropriation.name = provisionalName(entityInfoOf<Appropriation>(), state.language);
    appropriation.year = state.calculations.year();
    appropriation.portfolio = portfolio;
    m_appropriations->setNewEntity([appropriation] { return AnyEntity(appropriation); });
    m_appropriations->showState(state, appropriationColumns(state));
    m_remark->setRemark(appropriationsRemark(state));
    showMatters();
}

void AppropriationsPanel::showMatters() {
    if (m_state)
        m_matters->showOwner(*m_state, m_appropriations->currentEntity());
}

void AppropriationsPanel::move(int places) {
    if (!m_state)
        return;
    const Id<Matter> matter(m_matters->currentEntity().id);
    if (const auto edit = moveMatter(m_state->contents, matter, places))
        Q_EMIT editRequested(*edit);
}

bool AppropriationsPanel::reveal(const EntityRef& ref, const QString& field,
                                 std::optional<int> year) {
    if (m_appropriations->reveal(ref, field, year))
        return true;
    const auto entity = m_state ? m_state->contents.find(ref) : std::nullopt;
    return entity && m_appropriations->reveal(m_matters->ownerOf(*entity)) &&
           m_matters->reveal(ref, field, year);
}

} // namespace nytto

#include "moc_appropriations_panel.cpp"
