// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/allocation/mending_place.h"
#include "model/calculation/bills/what_if.h"
#include "model/tables/bills/bill_explanations.h"
#include "model/tables/bills/bill_tables.h"
#include "model/tables/bills/settlement_tables.h"
#include "views/allocation/allocation_panel.h"

class QComboBox;
class QPushButton;
class QTabWidget;

namespace nytto {

class AttentionStrip;
class Drawer;
class MissingVolume;
class RemarkLabel;
class ResultTable;

struct Scenario;
struct Unit;

/// What every unit pays, this year beside the last, in the decided state or in a scenario, which
/// stands against the decided one too; pinned below it what nobody is billed for. In a drawer the
/// bill of the chosen unit, what settles the year at unit prices, and what is unknown.
class BillsPanel : public AllocationPanel {
    Q_OBJECT

public:
    explicit BillsPanel(const Language& language, QWidget* parent = nullptr);

private:
    void showAll() override;
    void buildTables();
    void buildDrawer();
    void buildHead();
    void fillScenarios();
    void showUnbilled();
    void showBills();
    void compareWithDecided(const Id<Scenario>& scenario);
    void showBilledToNobody();
    void open(QWidget* tab);
    void nameDrawer();
    std::optional<Explanation> explain(const UnitOrder& order, const QString& row,
                                       const QString& column) const;
    void showBill();
    void showCorrections();
    void showProblems();
    void showBridge();
    QWidget* buildProblems();
    MendingPlace placeOfProblem(const QString& row) const;
    void showMissing();
    void lead(const ResultTable& table, const QString& rowKey);

    QComboBox* m_scenario;
    QPushButton* m_openProblems;
    QPushButton* m_openBill;
    RemarkLabel* m_unbilled; ///< of the chosen scenario
    ResultTable* m_bills;
    AttentionStrip* m_nobody;
    MendingPlace m_nobodysPlace; ///< where the largest of it is mended
    QTabWidget* m_tabs;
    Drawer* m_drawer = nullptr;
    ResultTable* m_bill;
    ResultTable* m_corrections;
    ResultTable* m_problems;
    MissingVolume* m_missing; ///< of the chosen problem
    QWidget* m_toLookAt;      ///< both
    ResultTable* m_bridge;
    Id<Unit> m_unit;
    std::optional<ComparedBills> m_compared;
    std::optional<WhatIfBills> m_againstDecided; ///< of the chosen scenario
    std::vector<UnitPriceSettlement> m_settlements;
};

} // namespace nytto
