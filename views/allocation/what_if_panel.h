// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/bills/what_if.h"
#include "views/allocation/allocation_panel.h"

#include <memory>

class QLabel;
class QPushButton;
class QTabWidget;

namespace nytto {

class BeforeAfter;
class ChartPanel;
class FieldForm;
class ResultTable;
class SideSheet;
class WhatIfSlider;
struct WhatIfBills;

struct WhatIf;
struct WhatIfItem;

/// Proposals to change who pays what: what every unit would pay beside what is decided, at full
/// height, and in a sheet at its side the proposals with their changes, which can be tried out.
/// A proposal can be carried out as one edit; closing the sheet changes nothing.
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
    void buildSheet();
    QWidget* buildConsequences();
    void openSheet(bool isOpen);
    void showWhatIf();
    void showItem();
    void tryOut(const WhatIfItem& item);
    void choose(const WhatIfItem& item);
    void showConsequences(const WhatIf* chosen, const Contents& contents);
    void markChanged();
    void showBeforeAfter();
    void carryOut();
    void carryOut(const Edit& edit);
    Id<WhatIf> whatIf() const { return Id<WhatIf>(m_whatIfs->currentEntity().id); }
    const WhatIfItem* item() const;

    GridPanel* m_whatIfs;
    QTabWidget* m_tabs;
    OwnedTable* m_items;
    FieldForm* m_form;
    WhatIfSlider* m_slider;
    BeforeAfter* m_beforeAfter;
    SideSheet* m_sheet;
    QPushButton* m_openSheet;
    QTabWidget* m_consequences;
    QLabel* m_total;
    QPushButton* m_carryOut;
    ResultTable* m_bills;
    ResultTable* m_extremes;
    ChartPanel* m_chart;
    std::shared_ptr<const WhatIfBills> m_shown; ///< null where there is nothing to compare
};

} // namespace nytto
