// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/allocation/bills_panel.h"

#include "model/calculation/scenarios/scenario_summary.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/entity_info.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"
#include "model/tables/bills/bill_cells.h"
#include "model/tables/bills/problems_table.h"
#include "model/tables/row_groups.h"
#include "model/tables/scenarios/unbilled_sentence.h"
#include "model/tables/secret_sign.h"
#include "views/allocation/missing_volume.h"
#include "views/shared/remark_label.h"
#include "views/shared/shared_room.h"
#include "views/tables/result_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nytto {

BillsPanel::BillsPanel(const Language& language, QWidget* parent)
    : AllocationPanel(language, parent), m_scenario(new QComboBox(this)),
      m_unbilled(new RemarkLabel(QStringLiteral("bills-unbilled"), this)),
      m_bills(
          new ResultTable(QStringLiteral("bills"), ResultTable::Manner::Figures, language, this)),
      m_tabs(new QTabWidget(this)),
      m_bill(new ResultTable(QStringLiteral("bill"), ResultTable::Manner::Figures, language, this)),
      m_corrections(new ResultTable(QStringLiteral("corrections"), ResultTable::Manner::Figures,
                                    language, this)),
      m_problems(new ResultTable(QStringLiteral("allocation-problems"), ResultTable::Manner::List,
                                 language, this)),
      m_missing(new MissingVolume(this)),
      m_bridge(new ResultTable(QStringLiteral("bills-bridge"), ResultTable::Manner::Figures,
                               language, this)) {
    m_scenario->setObjectName(QStringLiteral("bills-scenario"));
    m_scenario->setAccessibleName(tr("Scenario of the bills"));
    connect(m_scenario, &QComboBox::currentIndexChanged, this, [this] {
        if (hasState())
            showBills();
    });
    for (ResultTable* table : {m_bills, m_bill, m_corrections, m_bridge}) {
        connectTable(*table);
        connect(table, &ResultTable::activated, this,
                [this, table](const QString& row) { lead(*table, row); });
    }
    connect(m_bills->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BillsPanel::showBill);
    m_toLookAt = buildProblems();
    m_tabs->setObjectName(QStringLiteral("bill-tabs"));
    m_tabs->setAccessibleName(tr("About the bills"));
    m_tabs->addTab(m_bill, tr("Bill"));
    m_tabs->addTab(m_bridge, tr("From the services to the bills"));
    m_tabs->addTab(m_corrections, tr("Corrections"));
    m_tabs->addTab(m_toLookAt, tr("To look at"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &BillsPanel::showCorrections);
    connect(m_tabs, &QTabWidget::currentChanged, this, &BillsPanel::showMissing);
    auto* caption = new QLabel(tr("&Scenario"), this);
    caption->setBuddy(m_scenario);
    auto* above = new QHBoxLayout;
    above->addWidget(caption);
    above->addWidget(m_scenario);
    above->addStretch();
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_bills);
    parts->addWidget(m_tabs);
    shareRoom(*parts, {3, 2});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addLayout(above);
    layout->addWidget(m_unbilled);
    layout->addWidget(parts, 1);
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
    const auto order = std::make_shared<const UnitOrder>(state().contents);
    if (m_compared)
        table = billsTable(state().contents, *m_compared, *order, state().language);
    signNames(table, state().contents);
    m_bills->setTable(std::move(table), [this, order](const QString& row, const QString& column) {
        auto made = m_compared ? explainBills(state().contents, *m_compared, *order,
                                              state().language, row, column)
                               : std::nullopt;
        if (made)
            signNames(*made, state().contents);
        return made;
    });
    if (!m_bills->view()->currentIndex().isValid() && !m_bills->table().rows.empty() &&
        !m_bills->select(m_unit.uuid().toString(QUuid::WithoutBraces), QStringLiteral("name")))
        m_bills->select(m_bills->table().rows.front().key, QStringLiteral("name"));
    showBill();
    showCorrections();
    showProblems();
    showBridge();
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
    m_tabs->setTabText(m_tabs->indexOf(m_toLookAt),
                       tr("To look at (%1)").arg(language().locale().toString(countOfRows(table))));
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
    m_tabs->setCurrentWidget(m_bill);
    (&table == m_bills ? m_bill : m_bills)->view()->setFocus();
}

} // namespace nytto

#include "moc_bills_panel.cpp"
