// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/bills/bill_explanations.h"
#include "model/tables/bills/bill_tables.h"
#include "model/tables/bills/settlement_tables.h"
#include "views/allocation/allocation_panel.h"

class QComboBox;
class QTabWidget;

namespace nytto {

class MissingVolume;
class RemarkLabel;
class ResultTable;

struct Unit;

/// What every unit pays, this year beside the last, in the decided state or in a scenario; below
/// it the bill of the chosen unit, what settles the year at unit prices, and what is unknown.
class BillsPanel : public AllocationPanel {
    Q_OBJECT

public:
    explicit BillsPanel(const Language& language, QWidget* parent = nullptr);

private:
    void showAll() override;
    void fillScenarios();
    void showUnbilled();
    void showBills();
    void showBill();
    void showCorrections();
    void showProblems();
    void showBridge();
    QWidget* buildProblems();
    MendingPlace placeOfProblem(const QString& row) const;
    void showMissing();
    void lead(const ResultTable& table, const QString& rowKey);

    QComboBox* m_scenario;
    RemarkLabel* m_unbilled; ///< of the chosen scenario
    ResultTable* m_bills;
    QTabWidget* m_tabs;
    ResultTable* m_bill;
    ResultTable* m_corrections;
    ResultTable* m_problems;
    MissingVolume* m_missing; ///< of the chosen problem
    QWidget* m_toLookAt;      ///< both
    ResultTable* m_bridge;
    Id<Unit> m_unit;
    std::optional<ComparedBills> m_compared;
    std::vector<UnitPriceSettlement> m_settlements;
};

} // namespace nytto
