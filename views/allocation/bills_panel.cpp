// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/allocation/bills_panel.h"

#include "model/calculation/scenarios/scenario_summary.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/entity_info.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"
#include "model/tables/bills/against_decided.h"
#include "model/tables/bills/bill_cells.h"
#include "model/tables/bills/billed_to_nobody.h"
#include "model/tables/bills/problems_table.h"
#include "model/tables/bills/what_if_explanation.h"
#include "model/tables/row_groups.h"
#include "model/tables/scenarios/unbilled_sentence.h"
#include "model/tables/secret_sign.h"
#include "views/allocation/missing_volume.h"
#include "views/panels/attention_strip.h"
#include "views/panels/drawer.h"
#include "views/shared/remark_label.h"
#include "views/tables/result_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nytto {

BillsPanel::BillsPanel(const Language& language, QWidget* parent)
    : AllocationPanel(language, parent), m_scenario(new QComboBox(this)),
      m_openProblems(new QPushButton(this)),
      m_openBill(new QPushButton(tr("Show the &bill"), this)),
      m_unbilled(new RemarkLabel(QStringLiteral("bills-unbilled"), this)),
      m_bills(
          new ResultTable(QStringLiteral("bills"), ResultTable::Manner::Figures, language, this)),
      m_nobody(new AttentionStrip(QStringLiteral("bills-nobody"), this)),
      m_tabs(new QTabWidget(this)),
      m_bill(new ResultTable(QStringLiteral("bill"), ResultTable::Manner::Figures, language, this)),
      m_corrections(new ResultTable(QStringLiteral("corrections"), ResultTable::Manner::Figures,
                                    language, this)),
      m_problems(new ResultTable(QStringLiteral("allocation-problems"), ResultTable::Manner::List,
                                 language, this)),
      m_missing(new MissingVolume(this)),
      m_bridge(new ResultTable(QStringLiteral("bills-bridge"), ResultTable::Manner::Figures,
                               language, this)) {
    buildTables();
    buildDrawer();
    buildHead();
}

void BillsPanel::buildTables() {
    for (ResultTable* table : {m_bills, m_bill, m_corrections, m_bridge}) {
        connectTable(*table);
        connect(table, &ResultTable::activated, this,
                [this, table](const QString& row) { lead(*table, row); });
    }
    m_bills->setBars({QStringLiteral("difference"), QStringLiteral("against")},
                     entityInfoOf<Unit>().keyString());
    connect(m_bills->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BillsPanel::showBill);
    m_toLookAt = buildProblems();
    connect(m_nobody, &AttentionStrip::leadRequested, this, [this] {
        if (!m_nobodysPlace.subject.isNull())
            Q_EMIT mendRequested(m_nobodysPlace);
    });
}

/// The units have the whole height; what is told of one of them is opened on demand.
void BillsPanel::buildDrawer() {
    m_tabs->setObjectName(QStringLiteral("bill-tabs"));
    m_tabs->setAccessibleName(tr("About the bills"));
    m_tabs->addTab(m_bill, tr("Bill"));
    m_tabs->addTab(m_bridge, tr("From the services to the bills"));
    m_tabs->addTab(m_corrections, tr("Corrections"));
    m_tabs->addTab(m_toLookAt, tr("To look at"));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        showCorrections();
        showMissing();
        nameDrawer();
    });
    auto* units = new QWidget(this);
    auto* column = new QVBoxLayout(units);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bills, 1);
    column->addWidget(m_nobody);
    m_drawer =
        new Drawer(QStringLiteral("bill-drawer"), tr("About the bills"), units, m_tabs, this);
    connect(m_drawer, &Drawer::left, m_bills->view(), qOverload<>(&QWidget::setFocus));
    connect(m_drawer, &Drawer::turned, this, [this](bool isOpen) {
        m_openBill->setText(isOpen ? tr("Hide the &bill") : tr("Show the &bill"));
    });
}

void BillsPanel::buildHead() {
    m_scenario->setObjectName(QStringLiteral("bills-scenario"));
    m_scenario->setAccessibleName(tr("Scenario of the bills"));
    connect(m_scenario, &QComboBox::currentIndexChanged, this, [this] {
        if (hasState())
            showBills();
    });
    m_openBill->setObjectName(QStringLiteral("bills-open"));
    m_openBill->setToolTip(tr("The bill of the chosen unit, as Enter or a double click on it"));
    connect(m_openBill, &QPushButton::clicked, this, [this] {
        if (m_drawer->isOpen())
            m_drawer->shut();
        else
            open(m_bill);
    });
    m_openProblems->setObjectName(QStringLiteral("bills-open-problems"));
    m_openProblems->setText(tr("To look at")); // until they are counted
    connect(m_openProblems, &QPushButton::clicked, this, [this] {
        open(m_toLookAt);
        m_problems->view()->setFocus();
    });
    auto* caption = new QLabel(tr("&Scenario"), this);
    caption->setBuddy(m_scenario);
    auto* above = new QHBoxLayout;
    above->addWidget(caption);
    above->addWidget(m_scenario);
    above->addStretch();
    above->addWidget(m_openProblems);
    above->addWidget(m_openBill);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addLayout(above);
    layout->addWidget(m_unbilled);
    layout->addWidget(m_drawer, 1);
}

/// The row whose bill it is stays in view.
void BillsPanel::open(QWidget* tab) {
    m_drawer->open();
    m_tabs->setCurrentWidget(tab);
    nameDrawer();
    m_bills->view()->scrollTo(m_bills->view()->currentIndex());
}

void BillsPanel::nameDrawer() {
    const Unit* unit = hasState() ? state().contents.find(m_unit) : nullptr;
    m_drawer->sheet().setTitle(m_tabs->currentWidget() == m_bill && unit
                                   ? tr("Bill: %1").arg(unit->name)
                                   : tr("About the bills"));
}

QWidget* BillsPanel::buildProblems() {
    m_problems->view()->horizontalHeader()->setStretchLastSection(true);
    m_problems->foldGroups();
    connect(m_problems, &ResultTable::activated, this, [this](const QString& row) {
        if (const MendingPlace place = placeOfProblem(row); !place.subject.isNull())
            Q_EMIT mendRequested(place);
    });
    connect(m_problems, &ResultTable::currentKeyChanged, this, &BillsPanel::showMissing);
    connect(m_problems, &ResultTable::exportRequested, this, &BillsPanel::exportRequested);
    connect(m_missing, &MissingVolume::editRequested, this, &BillsPanel::editRequested);
    connect(m_missing, &MissingVolume::said, this, &BillsPanel::said);
    auto* both = new QWidget(this);
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_problems, 1);
    layout->addWidget(m_missing);
    return both;
}

MendingPlace BillsPanel::placeOfProblem(const QString& row) const {
    return m_compared && hasState()
               ? mendingPlaceOf(row, state().contents, *m_compared->after, state().language)
               : MendingPlace();
}

void BillsPanel::showMissing() {
    const bool isSeen = m_tabs->currentWidget() == m_toLookAt; // what is not, costs no time
    const MendingPlace place = isSeen ? placeOfProblem(m_problems->currentKey()) : MendingPlace();
    if (place.subject.isNull())
        m_missing->clear();
    else
        m_missing->showPlace(state(), place);
}

void BillsPanel::showAll() {
    fillScenarios();
    showBills();
}

/// The scenarios of the plan; the decided state is none of them.
void BillsPanel::fillScenarios() {
    const QSignalBlocker quiet(m_scenario);
    const QVariant chosen = m_scenario->currentData();
    m_scenario->clear();
    m_scenario->addItem(tr("None: what is decided"), QUuid());
    if (const auto& scenarios = state().calculations.scenarios())
        for (const ScenarioSummary& summary : *scenarios)
            if (const Scenario* scenario = state().contents.find(summary.scenarios.front()))
                m_scenario->addItem(
                    QStringLiteral("%1 %2").arg(scenario->number, scenario->name).trimmed(),
                    scenario->id.uuid());
    m_scenario->setCurrentIndex(std::max(m_scenario->findData(chosen), 0));
}

/// What nobody is billed for in the chosen scenario: its rows stand below all bills.
void BillsPanel::showUnbilled() {
    QString sentence;
    const Id<Scenario> scenario(m_scenario->currentData().toUuid());
    if (const auto& summaries = state().calculations.scenarios(); summaries && !scenario.isNull())
        for (const ScenarioSummary& summary : *summaries)
            if (summary.scenarios.front() == scenario)
                sentence = unbilledSentence(state(), summary, year());
    m_unbilled->setRemark(sentence);
}

/// What the scenario changes in the year itself: last year is another question.
void BillsPanel::compareWithDecided(const Id<Scenario>& scenario) {
    m_againstDecided.reset();
    if (!m_compared || scenario.isNull() || !m_scenario->isEnabled())
        return;
    const auto decided = state().calculations.allocation(year());
    if (auto comparison = compareBills(*decided, *m_compared->after))
        m_againstDecided.emplace(WhatIfBills{std::make_shared<const Contents>(state().contents),
                                             decided, m_compared->after, *std::move(comparison)});
}

void BillsPanel::showBills() {
    showUnbilled();
    const Calculations& calculations = state().calculations;
    const Id<Scenario> scenario(m_scenario->currentData().toUuid());
    m_scenario->setEnabled(calculations.years().contains(year()));
    m_compared.reset();
    ReportTable table;
    const Result<std::shared_ptr<const Allocation>> after =
        scenario.isNull() || !m_scenario->isEnabled()
            ? Result<std::shared_ptr<const Allocation>>(calculations.allocation(year()))
            : calculations.allocation(year(), scenario);
    if (!after) {
        table.whenEmpty = after.error().message;
    } else {
        const auto before = calculations.allocation(year() - 1);
        auto comparison = compareBills(*before, **after);
        if (comparison)
            m_compared.emplace(ComparedBills{before, *after, *std::move(comparison),
                                             QString::number(year() - 1), QString::number(year())});
        else
            table.whenEmpty = comparison.error().message;
    }
    compareWithDecided(scenario);
    const auto order = std::make_shared<const UnitOrder>(state().contents);
    if (m_compared)
        table = billsTable(state().contents, *m_compared, *order, state().language);
    if (m_againstDecided)
        addAgainstDecided(table, m_againstDecided->comparison, state().language);
    signNames(table, state().contents);
    m_bills->setTable(std::move(table), [this, order](const QString& row, const QString& column) {
        return explain(*order, row, column);
    });
    if (!m_bills->view()->currentIndex().isValid() && !m_bills->table().rows.empty() &&
        !m_bills->select(m_unit.uuid().toString(QUuid::WithoutBraces), QStringLiteral("name")))
        m_bills->select(m_bills->table().rows.front().key, QStringLiteral("name"));
    showBilledToNobody();
    showBill();
    showCorrections();
    showProblems();
    showBridge();
}

std::optional<Explanation> BillsPanel::explain(const UnitOrder& order, const QString& row,
                                               const QString& column) const {
    if (!m_compared)
        return {};
    std::optional<Explanation> made;
    if (column != QLatin1String("against"))
        made = explainBills(state().contents, *m_compared, order, state().language, row, column);
    else if (m_againstDecided && m_bills->subjectOf(row).kind == entityInfoOf<Unit>().keyString())
        made = explainWhatIf(*m_againstDecided, order, state().language, row,
                             QStringLiteral("difference"));
    if (made)
        signNames(*made, state().contents);
    return made;
}

/// Where there are units to bill.
void BillsPanel::showBilledToNobody() {
    m_nobodysPlace = {};
    if (!m_compared || state().contents.all<Unit>().isEmpty())
        return m_nobody->say({});
    const BilledToNobody nobody =
        billedToNobody(state().contents, *m_compared->after, state().language);
    m_nobodysPlace = nobody.place;
    m_nobody->say(nobody.sentence, tr("See to the largest"),
                  tr("Where this is mended: %1").arg(nobody.largest));
}

void BillsPanel::showBill() {
    if (!m_compared)
        return m_bill->setTable({});
    const EntityRef chosen = m_bills->subjectOf(m_bills->currentKey());
    m_unit = chosen.kind == entityInfoOf<Unit>().keyString() ? Id<Unit>(chosen.id) : Id<Unit>();
    m_bill->setTable(billTable(state().contents, *m_compared->after, m_unit, state().language),
                     [this](const QString& key, const QString& column) {
                         const bool isName =
                             column == QLatin1String("service") || column == QLatin1String("unit");
                         return m_compared && !isName
                                    ? explainBillRow(state().contents, *m_compared->after, m_unit,
                                                     state().language, key)
                                    : std::nullopt;
                     });
    nameDrawer();
}

/// Of the decided state, and made when they are looked at: they take both volumes of the year.
void BillsPanel::showCorrections() {
    if (!hasState())
        return;
    const auto& services = state().contents.all<Service>();
    m_tabs->setTabVisible(m_tabs->indexOf(m_corrections),
                          std::ranges::any_of(services, [](const Service& service) {
                              return service.financing == FinancingForm::UnitPrice;
                          }));
    if (m_tabs->currentWidget() != m_corrections)
        return;
    m_settlements.clear();
    ReportTable table;
    if (auto settlements = settlementsOf(state().contents, year())) {
        m_settlements = *std::move(settlements);
        table = correctionsTable(state().contents, m_settlements, language());
    } else {
        table.whenEmpty = settlements.error().message;
    }
    m_corrections->setTable(std::move(table), [this](const QString& row, const QString& column) {
        return explainCorrection(state().contents, m_settlements, language(), row, column);
    });
}

void BillsPanel::showProblems() {
    ReportTable table = m_compared
                            ? problemsTable(state().contents, *m_compared->after, state().language)
                            : ReportTable();
    const auto count = countOfRows(table);
    const QString words = tr("To look at (%1)").arg(language().locale().toString(count));
    m_tabs->setTabText(m_tabs->indexOf(m_toLookAt), words);
    m_openProblems->setText(words);
    m_openProblems->setVisible(count > 0);
    signNames(table, state().contents);
    m_problems->setTable(std::move(table));
    showMissing();
}

/// Why the bills come to another sum than the services: the same table as in the report.
void BillsPanel::showBridge() {
    if (!m_compared)
        return m_bridge->setTable({});
    ReportTable table;
    if (auto made = costBridgeTable(ReportContext::of(state()), *m_compared->after))
        table = *std::move(made);
    else
        table.whenEmpty = made.error().message;
    m_bridge->setTable(std::move(table));
}

/// Enter on a unit among several leads to its bill, on anything else to where it was entered.
void BillsPanel::lead(const ResultTable& table, const QString& rowKey) {
    const int at = table.table().rowIndex(rowKey);
    if (at < 0)
        return;
    const EntityRef subject = table.table().rows[static_cast<std::size_t>(at)].subject;
    if (subject.isNull())
        return;
    if (subject.kind != entityInfoOf<Unit>().keyString())
        return Q_EMIT revealRequested(subject, {}, year());
    m_bills->select(subject.id.toString(QUuid::WithoutBraces), QStringLiteral("name"));
    open(m_bill);
    (&table == m_bills ? m_bill : m_bills)->view()->setFocus();
}

} // namespace nytto

#include "moc_bills_panel.cpp"
