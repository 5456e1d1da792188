// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/portfolios/portfolios_page.h"

#include "model/calculation/portfolios/remaining_room.h"
#include "model/document/edit.h"
#include "model/document/provisional_name.h"
#include "model/entities/entered_fields.h"
#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/portfolios/portfolio.h"
#include "model/tables/portfolios/room_table.h"
#include "model/tables/secret_sign.h"
#include "views/panels/bullet_bars.h"
#include "views/panels/empty_state.h"
#include "views/panels/field_form.h"
#include "views/portfolios/appropriations_panel.h"
#include "views/portfolios/frame_bars.h"
#include "views/portfolios/portfolio_columns.h"
#include "views/portfolios/portfolio_drop.h"
#include "views/portfolios/portfolio_moves.h"
#include "views/shared/remark_label.h"
#include "views/shared/text_role.h"
#include "views/tables/grid_panel.h"
#include "views/tables/grid_view.h"

#include <QAction>
#include <QMenu>
#include <QSplitter>
#include <QTabWidget>
#include <QToolTip>
#include <QVBoxLayout>

#include <iterator>

namespace nytto {

PortfoliosPage::PortfoliosPage(const Language& language, QWidget* parent)
    : Page(parent), m_language(language),
      m_empty(new EmptyState(
          QStringLiteral("portfolios-empty-state"), tr("No portfolios yet"),
          tr("A portfolio has a frame per year, for the costs of initiatives and for investments. "
             "Add one, enter its frames, and drag initiatives onto it: what is left of the frame "
             "is seen at once."),
          this)),
      m_portfolios(
          new GridPanel(QStringLiteral("portfolios"), entityInfoOf<Portfolio>(), language, this)),
      m_remark(new RemarkLabel(QStringLiteral("portfolios-remark"), this)),
      m_bars(new BulletBars(QStringLiteral("portfolio-chart"), this)),
      m_barsTitle(new RoleLabel(TextRole::Strong, this)), m_tabs(new QTabWidget(this)),
      m_initiatives(new GridPanel(QStringLiteral("portfolio-initiatives"),
                                  entityInfoOf<Initiative>(), language, this)),
      m_investments(new GridPanel(QStringLiteral("portfolio-investments"),
                                  entityInfoOf<Investment>(), language, this)),
      m_appropriations(new AppropriationsPanel(language, this)),
      m_form(new FieldForm(QStringLiteral("portfolio"), entityInfoOf<Portfolio>(),
                           formFields(entityInfoOf<Portfolio>(),
                                      {QStringLiteral("number"), QStringLiteral("name"),
                                       QStringLiteral("requirement"), QStringLiteral("purpose")}),
                           language, this)) {
    setObjectName(QStringLiteral("portfolios-page"));
    buildPortfolios();
    buildInitiatives();
    buildTabs();
    arrange();
}

void PortfoliosPage::buildPortfolios() {
    m_portfolios->setNewEntity([this] {
        Portfolio portfolio;
        portfolio.name = provisionalName(entityInfoOf<Portfolio>(), m_language);
        return AnyEntity(portfolio);
    });
    connectTable(*m_portfolios);
    connect(m_portfolios, &GridPanel::currentEntityChanged, this, &PortfoliosPage::showChosen);
    auto* drop = new PortfolioDrop(m_portfolios->view());
    connect(drop, &PortfolioDrop::hovered, this, &PortfoliosPage::preview);
    connect(drop, &PortfolioDrop::left, this, &PortfoliosPage::showBars);
    connect(m_bars, &BulletBars::chosen, this, [this](const QUuid& id) {
        m_portfolios->view().select(m_portfolios->grid().rowOf(id),
                                    std::max(m_portfolios->view().currentCell().column(), 0));
    });
    connect(drop, &PortfolioDrop::dropped, this,
            [this](const std::vector<EntityRef>& initiatives, const QUuid& portfolio) {
                move(initiatives, Id<Portfolio>(portfolio));
            });
}

void PortfoliosPage::buildInitiatives() {
    m_initiatives->setWhenEmpty(
        tr("No initiative is in the portfolio, and none is without a portfolio."));
    m_initiatives->view().setDragEnabled(true);
    m_initiatives->view().setDragDropMode(QAbstractItemView::DragOnly);
    connectTable(*m_initiatives);
    QMenu* table = m_initiatives->tableMenu();
    table->addSeparator();
    QMenu* moves = table->addMenu(tr("&Move to portfolio"));
    moves->setObjectName(QStringLiteral("move-to-portfolio"));
    connect(moves, &QMenu::aboutToShow, this, [this, moves] { fillMoves(*moves); });
    auto* open = new QAction(tr("Move to portfolio …"), this);
    open->setObjectName(QStringLiteral("open-moves"));
    open->setShortcut(QKeySequence(QStringLiteral("Ctrl+M")));
    open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(open, &QAction::triggered, this, [this, moves] {
        const GridView& view = m_initiatives->view();
        moves->popup(
            view.viewport()->mapToGlobal(view.visualRect(view.currentIndex()).bottomLeft()));
    });
    m_initiatives->view().QWidget::addAction(open);
}

void PortfoliosPage::buildTabs() {
    m_tabs->setObjectName(QStringLiteral("portfolio-tabs"));
    m_tabs->setAccessibleName(tr("About the portfolio"));
    m_investments->setWhenEmpty(tr("No investment uses the portfolio's investment frame."));
    connectTable(*m_investments);
    for (GridPanel* panel : m_appropriations->panels())
        connectTable(*panel);
    connect(m_appropriations, &AppropriationsPanel::editRequested, this, &Page::editRequested);
    connect(m_form, &FieldForm::editRequested, this, &Page::editRequested);
    m_tabs->addTab(m_initiatives,
                   m_language.translate("entities", entityInfoOf<Initiative>().plural));
    m_tabs->addTab(m_investments,
                   m_language.translate("entities", entityInfoOf<Investment>().plural));
    m_tabs->addTab(m_appropriations,
                   m_language.translate("entities", entityInfoOf<Appropriation>().plural));
    m_tabs->addTab(m_form, m_language.translate("entities", entityInfoOf<Portfolio>().label));
}

void PortfoliosPage::arrange() {
    m_empty->addRowStep(tr("&Add a portfolio"), *m_portfolios);
    m_bars->setAccessibleName(tr("Used of the frames"));
    m_barsTitle->setWordWrap(true);
    m_barsTitle->setBuddy(m_bars);
    auto* bars = new QWidget(this);
    auto* drawn = new QVBoxLayout(bars);
    drawn->setContentsMargins(0, 0, 0, 0);
    drawn->addWidget(m_barsTitle);
    drawn->addWidget(m_bars, 1);
    auto* above = new QSplitter(Qt::Horizontal, this);
    auto* portfolios = new QWidget(this);
    auto* column = new QVBoxLayout(portfolios);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_portfolios, 1);
    column->addWidget(m_remark);
    above->addWidget(portfolios);
    above->addWidget(bars);
    above->setChildrenCollapsible(false);
    above->setSizes({820, 420});
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->addWidget(above);
    halves->addWidget(m_tabs);
    halves->setChildrenCollapsible(false);
    halves->setSizes({400, 400});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_empty);
    layout->addWidget(halves, 1);
}

void PortfoliosPage::showState(const DocumentState& state) {
    m_state.emplace(state);
    m_empty->standIn(state.contents.all<Portfolio>().isEmpty(), {m_tabs});
    m_portfolios->showState(state, portfolioColumns(state));
    m_remark->setRemark(framesRemark(state));
    showBars();
    showChosen();
}

void PortfoliosPage::showChosen() {
    if (!m_state)
        return;
    m_bars->setCurrent(chosen().uuid());
    m_form->showEntity(*m_state, chosen().uuid());
    m_appropriations->showState(*m_state, chosen());
    showInitiatives();
    showInvestments();
}

void PortfoliosPage::showBars() {
    if (!m_state || !m_state->isCurrent())
        return;
    const auto& rooms = m_state->calculations.frames();
    const std::vector<BulletRow> rows =
        rooms ? frameBars(*m_state, *rooms) : std::vector<BulletRow>();
    m_barsTitle->setText(framesTitle(*m_state, rooms ? *rooms : std::vector<FrameRoom>()));
    m_bars->setAccessibleName(m_barsTitle->text());
    m_bars->parentWidget()->setVisible(!rows.empty());
    m_bars->show(rows);
}

void PortfoliosPage::preview(const std::vector<EntityRef>& initiatives, const QUuid& portfolio) {
    if (!m_state || !m_state->isCurrent())
        return;
    std::vector<Id<Initiative>> ids;
    for (const EntityRef& ref : initiatives)
        ids.emplace_back(ref.id);
    const auto edit = moveToPortfolio(m_state->contents, ids, Id<Portfolio>(portfolio));
    if (!edit)
        return showBars();
    Contents moved = m_state->contents;
    applyUnchecked(moved, *edit);
    const auto rooms = frameRooms(moved, m_state->calculations.years());
    if (!rooms)
        return;
    m_barsTitle->setText(framesTitle(*m_state, *rooms));
    std::vector<BulletRow> rows = frameBars(*m_state, *rooms);
    for (BulletRow& row : rows)
        if (row.id == portfolio) {
            row.detail = tr("after the drop");
            const QString words = tr("After the drop: %1").arg(row.spoken);
            QToolTip::showText(QCursor::pos(), words, this);
        }
    m_bars->parentWidget()->setVisible(!rows.empty());
    m_bars->show(rows);
    m_bars->setCurrent(portfolio);
}

void PortfoliosPage::showInitiatives() {
    const EntityInfo& info = entityInfoOf<Initiative>();
    const PlanYears years = m_state->calculations.years();
    auto columns =
        fieldColumns(info,
                     {QStringLiteral("number"), QStringLiteral("name"), QStringLiteral("portfolio"),
                      QStringLiteral("stage"), QStringLiteral("mustDo")},
                     m_language, m_state->unit());
    std::ranges::move(seriesColumns(info, QStringLiteral("cost"), years.first, years.count,
                                    static_cast<int>(InitiativeCost::Plan), m_language,
                                    m_state->unit()),
                      std::back_inserter(columns));
    std::ranges::move(fieldColumns(info,
                                   {QStringLiteral("netBenefit"), QStringLiteral("certainty")},
                                   m_language, m_state->unit()),
                      std::back_inserter(columns));
    columns[1].sign = [](const void* row) {
        return secretSign(static_cast<const Initiative*>(row));
    };
    const Id<Portfolio> portfolio = chosen();
    m_initiatives->setNewEntity([this, portfolio] {
        Initiative initiative;
        initiative.name = provisionalName(entityInfoOf<Initiative>(), m_language);
        initiative.portfolio = portfolio;
        return AnyEntity(initiative);
    });
    m_initiatives->showState(*m_state, std::move(columns), [portfolio](const void* row) {
        const auto& initiative = *static_cast<const Initiative*>(row);
        return initiative.portfolio.isNull() || initiative.portfolio == portfolio;
    });
}

void PortfoliosPage::showInvestments() {
    const EntityInfo& info = entityInfoOf<Investment>();
    const PlanYears years = m_state->calculations.years();
    auto columns = fieldColumns(info, {QStringLiteral("name"), QStringLiteral("portfolio")},
                                m_language, m_state->unit());
    std::ranges::move(seriesColumns(info, QStringLiteral("spending"), years.first, years.count, 0,
                                    m_language, m_state->unit()),
                      std::back_inserter(columns));
    const Id<Portfolio> portfolio = chosen();
    m_investments->setNewEntity([this, portfolio] {
        Investment investment;
        investment.name = provisionalName(entityInfoOf<Investment>(), m_language);
        investment.portfolio = portfolio;
        return AnyEntity(investment);
    });
    m_investments->showState(*m_state, std::move(columns), [portfolio](const void* row) {
        const auto& investment = *static_cast<const Investment*>(row);
        return investment.portfolio.isNull() || investment.portfolio == portfolio;
    });
}

void PortfoliosPage::fillMoves(QMenu& menu) {
    menu.clear();
    if (!m_state)
        return;
    for (const Portfolio& portfolio : m_state->contents.all<Portfolio>())
        menu.addAction(QString(portfolio.name).replace(u'&', QStringLiteral("&&")), this,
                       [this, id = portfolio.id] { moveChosen(id); });
    menu.addSeparator();
    menu.addAction(tr("No portfolio"), this, [this] { moveChosen({}); });
}

void PortfoliosPage::moveChosen(Id<Portfolio> portfolio) {
    std::vector<EntityRef> refs;
    for (const int row : m_initiatives->view().selectedRows())
        refs.push_back(m_initiatives->grid().refAt(row));
    move(refs, portfolio);
}

void PortfoliosPage::move(const std::vector<EntityRef>& initiatives, Id<Portfolio> portfolio) {
    if (!m_state)
        return;
    std::vector<Id<Initiative>> ids;
    for (const EntityRef& ref : initiatives)
        ids.emplace_back(ref.id);
    if (const auto edit = moveToPortfolio(m_state->contents, ids, portfolio)) {
        Q_EMIT editRequested(*edit);
        if (!isApplied(m_state->contents, *edit))
            return;
        const auto count = static_cast<int>(edit->changes.size());
        const Portfolio* held = m_state->contents.find(portfolio);
        Q_EMIT said(
            held ? tr("%n initiative(s) are in “%1” now. Undo takes that back.", nullptr, count)
                       .arg(held->name)
                 : tr("%n initiative(s) are in no portfolio now. Undo takes that back.", nullptr,
                      count));
    }
}

bool PortfoliosPage::reveal(const EntityRef& ref, const QString& field, std::optional<int> year) {
    if (m_portfolios->reveal(ref, field, year)) {
        if (!field.isEmpty() && m_portfolios->grid().columnOf(field, year) < 0 &&
            m_form->focusField(field))
            m_tabs->setCurrentWidget(m_form);
        return true;
    }
    if (!m_appropriations->reveal(ref, field, year))
        return false;
    m_tabs->setCurrentWidget(m_appropriations);
    return m_appropriations->reveal(ref, field, year);
}

} // namespace nytto

#include "moc_portfolios_page.cpp"
