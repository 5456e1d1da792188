// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/bills/what_if.h"
#include "views/allocation/allocation_panel.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace nytto {

class ChartPanel;
class FieldForm;
class ResultTable;

struct WhatIf;
struct WhatIfItem;

/// Proposals to change who pays what: the changes of each, and what every unit would pay, beside
/// what is decided. A proposal can be carried out as one edit.
class WhatIfPanel : public AllocationPanel {
    Q_OBJECT

public:
    explicit WhatIfPanel(const Language& language, QWidget* parent = nullptr);

    QStringList kinds() const override {
        return {refTo(Id<WhatIf>()).kind, refTo(Id<WhatIfItem>()).kind};
    }
    bool reveal(const EntityRef& ref, const QString& field, std::optional<int> year) override;

private:
    void showAll() override;
    QWidget* buildConsequences();
    void showWhatIf();
    void showConsequences(const WhatIf* chosen);
    void carryOut();
    void carryOut(const Edit& edit);
    Id<WhatIf> whatIf() const { return Id<WhatIf>(m_whatIfs->currentEntity().id); }

    GridPanel* m_whatIfs;
    QTabWidget* m_tabs;
    OwnedTable* m_items;
    FieldForm* m_form;
    QTabWidget* m_consequences;
    QLabel* m_total;
    QPushButton* m_carryOut;
    ResultTable* m_bills;
    ResultTable* m_extremes;
    ChartPanel* m_chart;
};

} // namespace nytto
