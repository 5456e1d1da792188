// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/allocation/what_if_panel.h"

#include "model/calculation/bills/what_if.h"
#include "model/document/provisional_name.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/bills/what_if.h"
#include "model/entities/entered_fields.h"
#include "model/tables/bills/what_if_explanation.h"
#include "model/tables/bills/what_if_tables.h"
#include "model/tables/scenarios/scenario_charts.h"
#include "views/allocation/what_if_slider.h"
#include "views/panels/before_after.h"
#include "views/panels/chart_panel.h"
#include "views/panels/field_form.h"
#include "views/panels/owned_table.h"
#include "views/panels/scrolled.h"
#include "views/panels/side_sheet.h"
#include "views/shared/shared_room.h"
#include "views/tables/grid_view.h"
#include "views/tables/result_table.h"

#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace nytto {

namespace {

Owned items() {
    return {QStringLiteral("what-if-items"),
            entityInfoOf<WhatIfItem>(),
            QStringLiteral("whatIf"),
            {QStringLiteral("kind"), QStringLiteral("service"), QStringLiteral("part"),
             QStringLiteral("key"), QStringLiteral("unit"), QStringLiteral("volume"),
             QStringLiteral("category"), QStringLiteral("financing"), QStringLiteral("amount"),
             QStringLiteral("note")},
            WhatIfPanel::tr("It changes nothing yet. Add the first change with Ctrl+Ins."),
            WhatIfPanel::tr("Choose a what-if, or add one."),
            {},
            [](const DocumentState&, const EntityRef&) { return AnyEntity(WhatIfItem()); }};
}

} // namespace

WhatIfPanel::WhatIfPanel(const Language& language, QWidget* parent)
    : AllocationPanel(language, parent),
      m_whatIfs(addTable(QStringLiteral("what-ifs"), entityInfoOf<WhatIf>())),
      m_tabs(new QTabWidget(this)), m_items(addOwned(items())),
      m_form(new FieldForm(
          QStringLiteral("what-if"), entityInfoOf<WhatIf>(),
          formFields(entityInfoOf<WhatIf>(),
                     {QStringLiteral("name"), QStringLiteral("year"), QStringLiteral("state"),
                      QStringLiteral("keyProposal"), QStringLiteral("categoryProposal"),
                      QStringLiteral("description")}),
          language, this)),
      m_slider(new WhatIfSlider(language, this)),
      m_beforeAfter(new BeforeAfter(QStringLiteral("what-if-unit"), language, this)),
      m_sheet(new SideSheet(QStringLiteral("what-if"), tr("What if"), SideSheet::Edge::Left, this)),
      m_openSheet(new QPushButton(tr("Show the &proposals"), this)),
      m_consequences(new QTabWidget(this)), m_total(new QLabel(this)),
      m_carryOut(new QPushButton(tr("&Carry out"), this)),
      m_bills(new ResultTable(QStringLiteral("what-if-bills"), ResultTable::Manner::Figures,
                              language, this)),
      m_extremes(new ResultTable(QStringLiteral("what-if-extremes"), ResultTable::Manner::Figures,
                                 language, this)),
      m_chart(new ChartPanel(QStringLiteral("what-if-chart"), language, this)) {
    buildSheet();
    auto* sides = new QSplitter(Qt::Horizontal, this);
    sides->addWidget(buildConsequences());
    sides->addWidget(m_sheet);
    shareRoom(*sides, {5, 3});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(sides);
}

/// The proposals, and of the chosen one its changes, what is tried out, and what comes of it.
void WhatIfPanel::buildSheet() {
    m_whatIfs->setCompact();
    m_whatIfs->setWhenEmpty(
        tr("Nothing is proposed yet. Add the first what-if with Ctrl+Ins, then what it changes."));
    connect(m_whatIfs, &GridPanel::currentEntityChanged, this, &WhatIfPanel::showWhatIf);
    connect(m_items, &GridPanel::currentEntityChanged, this, &WhatIfPanel::showItem);
    connect(m_form, &FieldForm::editRequested, this, &Page::editRequested);
    connect(m_slider, &WhatIfSlider::tried, this, &WhatIfPanel::tryOut);
    connect(m_slider, &WhatIfSlider::chosen, this, &WhatIfPanel::choose);
    m_tabs->setObjectName(QStringLiteral("what-if-tabs"));
    m_tabs->setAccessibleName(tr("About the what-if"));
    m_tabs->addTab(m_items, tr("Changes"));
    m_tabs->addTab(scrolled(*m_form), tr("The proposal"));
    m_carryOut->setObjectName(QStringLiteral("what-if-carry-out"));
    m_carryOut->setAccessibleName(tr("Carry out"));
    m_carryOut->setToolTip(tr("Makes the changes in the document. One undo takes them back."));
    connect(m_carryOut, &QPushButton::clicked, this, [this] { carryOut(); });
    auto* parts = new QSplitter(Qt::Vertical);
    parts->addWidget(m_whatIfs);
    parts->addWidget(m_tabs);
    shareRoom(*parts, {1, 1});
    m_sheet->addBody(scrolled(*parts), 1);
    m_sheet->addBody(m_slider);
    m_sheet->addBody(m_beforeAfter);
    m_sheet->addBody(m_carryOut);
    m_beforeAfter->clear();
    m_openSheet->setObjectName(QStringLiteral("what-if-open"));
    m_openSheet->hide();
    m_sheet->leaveEscapeToTables();
    connect(m_sheet, &SideSheet::closeRequested, this, [this] {
        openSheet(false);
        m_openSheet->setFocus();
    });
    connect(m_openSheet, &QPushButton::clicked, this, [this] {
        openSheet(true);
        m_whatIfs->view().setFocus();
    });
}

void WhatIfPanel::openSheet(bool isOpen) {
    m_sheet->setVisible(isOpen);
    m_openSheet->setVisible(!isOpen);
    markChanged();
}

QWidget* WhatIfPanel::buildConsequences() {
    m_total->setObjectName(QStringLiteral("what-if-total"));
    m_total->setTextFormat(Qt::PlainText);
    m_total->setWordWrap(true);
    for (ResultTable* table : {m_bills, m_extremes}) {
        connectTable(*table);
        table->setBars({QStringLiteral("difference")}, entityInfoOf<Unit>().keyString());
        connect(table, &ResultTable::activated, this, [this, table](const QString& key) {
            if (const int at = table->table().rowIndex(key); at >= 0)
                if (const EntityRef ref = table->table().rows[static_cast<std::size_t>(at)].subject;
                    !ref.isNull())
                    Q_EMIT revealRequested(ref, {}, {});
        });
    }
    connect(m_bills, &ResultTable::currentKeyChanged, this, &WhatIfPanel::showBeforeAfter);
    auto* whole = new QWidget(this);
    auto* above = new QHBoxLayout;
    above->addWidget(m_total, 1);
    above->addWidget(m_openSheet);
    m_consequences->setObjectName(QStringLiteral("what-if-consequences"));
    m_consequences->setAccessibleName(tr("What it would mean"));
    m_consequences->addTab(m_bills, tr("All units"));
    m_consequences->addTab(m_extremes, tr("Largest changes"));
    connectChart(*m_chart);
    m_consequences->addTab(m_chart, tr("Before and after"));
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(above);
    layout->addWidget(m_consequences, 1);
    return whole;
}

void WhatIfPanel::showAll() {
    WhatIf begun;
    begun.name = provisionalName(entityInfoOf<WhatIf>(), language());
    begun.year = year();
    m_whatIfs->setNewEntity([begun] { return AnyEntity(begun); });
    m_whatIfs->showState(state(), fieldColumns(entityInfoOf<WhatIf>(),
                                               {QStringLiteral("name"), QStringLiteral("year"),
                                                QStringLiteral("state")},
                                               language(), state().unit()));
    showWhatIf();
}

void WhatIfPanel::showWhatIf() {
    if (!hasState())
        return;
    const WhatIf* chosen = state().contents.find(whatIf());
    m_form->showEntity(state(), chosen ? chosen->id.uuid() : QUuid());
    m_items->showOwner(state(), refTo(whatIf()));
    m_sheet->setTitle(chosen ? tr("What if: %1").arg(chosen->name) : tr("What if"));
    showItem();
    showConsequences(chosen, state().contents);
}

const WhatIfItem* WhatIfPanel::item() const {
    return state().contents.find(Id<WhatIfItem>(m_items->currentEntity().id));
}

/// What was tried of another change is over.
void WhatIfPanel::showItem() {
    if (!hasState())
        return;
    const WhatIf* chosen = state().contents.find(whatIf());
    const WhatIfItem* current = item();
    const bool canBeTried = chosen && chosen->state != DecisionState::Decided && current &&
                            current->whatIf == chosen->id;
    m_slider->show(state().contents, canBeTried ? current : nullptr);
}

/// Nothing is stored: the tables show what would be.
void WhatIfPanel::tryOut(const WhatIfItem& item) {
    if (!hasState() || !state().contents.find(item.id))
        return;
    Contents tried = state().contents;
    tried.replace(item);
    showConsequences(tried.find(whatIf()), tried);
}

void WhatIfPanel::choose(const WhatIfItem& item) {
    if (!hasState() || !state().contents.find(item.id))
        return;
    const WhatIf* chosen = state().contents.find(item.whatIf);
    Q_EMIT editRequested(
        EditBuilder(state().contents, {},
                    tr("Another value in “%1”").arg(chosen ? chosen->name : QString()), {})
            .update(item)
            .build());
}

void WhatIfPanel::showConsequences(const WhatIf* chosen, const Contents& contents) {
    m_shown.reset();
    const auto clear = [this, chosen](const QString& sentence) {
        ReportTable none;
        none.whenEmpty = sentence;
        m_bills->setTable(none);
        m_extremes->setTable(std::move(none));
        m_consequences->setTabVisible(m_consequences->indexOf(m_chart),
                                      chosen && chosen->state == DecisionState::Decided);
        m_consequences->setTabEnabled(m_consequences->indexOf(m_chart), false);
        m_total->clear();
        m_carryOut->setEnabled(false);
        showBeforeAfter();
    };
    if (!chosen)
        return clear(tr("What a what-if would mean for every unit stands here."));
    if (chosen->state == DecisionState::Decided)
        return clear(tr("It is carried out: what it changed is in the document."));
    auto made = whatIfBills(contents, chosen->id, year());
    if (!made)
        return clear(made.error().message);
    const auto bills = std::make_shared<const WhatIfBills>(*std::move(made));
    m_shown = bills;
    const auto order = std::make_shared<const UnitOrder>(*bills->contents);
    const auto explain = [this, bills, order](const QString& row, const QString& column) {
        return explainWhatIf(*bills, *order, language(), row, column);
    };
    const BillComparison& comparison = bills->comparison;
    m_total->setText(totalSentence(comparison, language()));
    m_carryOut->setEnabled(
        std::ranges::any_of(contents.all<WhatIfItem>(),
                            [&](const WhatIfItem& item) { return item.whatIf == chosen->id; }));
    m_bills->setTable(whatIfTable(QStringLiteral("what-if-bills"), *bills->contents, comparison,
                                  *order, year(), language()),
                      explain);
    ReportTable extremes =
        extremesTable(QStringLiteral("what-if-extremes"), *bills->contents, comparison, language());
    std::vector<QString> units; // as the chart has them
    for (const Row& row : extremes.rows)
        if (row.kind != RowKind::Group)
            units.push_back(row.key);
    m_chart->setExplain([explain, units](std::size_t series, std::size_t unit) {
        return unit < units.size() ? explain(units[unit], series == 0 ? QStringLiteral("before")
                                                                      : QStringLiteral("after"))
                                   : std::nullopt;
    });
    m_extremes->setTable(std::move(extremes), explain);
    const ChartData chart = whatIfChart(*bills->contents, comparison, language(), state().unit());
    m_consequences->setTabVisible(m_consequences->indexOf(m_chart), hasAmounts(chart));
    m_consequences->setTabEnabled(m_consequences->indexOf(m_chart), hasAmounts(chart));
    if (hasAmounts(chart))
        m_chart->setChart(chart);
    markChanged();
    showBeforeAfter();
}

/// While the sheet is open, the units that it changes something for stand out.
void WhatIfPanel::markChanged() {
    QSet<QString> changed;
    if (m_shown && !m_sheet->isHidden())
        for (const BillChange& unit : m_shown->comparison.units)
            if (!unit.difference.isAmount() || !unit.difference.amount().isZero())
                changed.insert(unit.unit.uuid().toString(QUuid::WithoutBraces));
    m_bills->setMarked(changed, tr("changed"));
}

/// Of the unit that is chosen, else of all bills.
void WhatIfPanel::showBeforeAfter() {
    if (!m_shown)
        return m_beforeAfter->clear();
    const BillComparison& comparison = m_shown->comparison;
    const Id<Unit> chosen(m_bills->subjectOf(m_bills->currentKey()).id);
    const auto unit = std::ranges::find(comparison.units, chosen, &BillChange::unit);
    if (unit == comparison.units.end())
        return m_beforeAfter->show(tr("All bills %1").arg(QString::number(year())),
                                   comparison.before, comparison.after);
    const Unit* named = m_shown->contents->find(chosen);
    m_beforeAfter->show(named ? named->name : QString(), unit->before, unit->after, unit->share);
}

void WhatIfPanel::carryOut() {
    m_slider->settle();
    const auto edit = editOf(state().contents, whatIf(), {}, {});
    if (!edit)
        Q_EMIT said(edit.error().message);
    else if (const Done done = checkEdit(state().contents, *edit); !done)
        Q_EMIT said(done.error().message);
    else
        carryOut(*edit);
}

void WhatIfPanel::carryOut(const Edit& edit) {
    const QString name = state().contents.find(whatIf())->name;
    const bool hadFocus = m_carryOut->hasFocus();
    Q_EMIT editRequested(edit);
    if (!isApplied(state().contents, edit))
        return;   // the document has said why
    if (hadFocus) // which the button has lost, now that there is nothing more to carry out
        m_whatIfs->view().setFocus();
    Q_EMIT said(tr("“%1” is carried out. Undo (Ctrl+Z) takes it back.").arg(name));
}

bool WhatIfPanel::reveal(const EntityRef& ref, const QString& field, std::optional<int> year) {
    if (m_whatIfs->reveal(ref, field, year))
        return true;
    const std::array tables = {m_items};
    return hasState() && revealOwned(state(), ref, field, year, *m_whatIfs, tables, *m_tabs);
}

} // namespace nytto

#include "moc_what_if_panel.cpp"
