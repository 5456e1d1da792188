// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/allocation/unit.h"
#include "views/allocation/allocation_panel.h"

namespace nytto {

class FieldForm;

struct Unit;
struct UnitSize;

/// The units as a tree in a table: what each belongs to, from when to when it is there, its codes
/// in the ledger, and how large it is per year.
class UnitsPanel : public AllocationPanel {
    Q_OBJECT

public:
    explicit UnitsPanel(const Language& language, QWidget* parent = nullptr);

    QStringList kinds() const override {
        return {refTo(Id<Unit>()).kind, refTo(Id<UnitSize>()).kind};
    }
    bool reveal(const EntityRef& ref, const QString& field, std::optional<int> year) override;

private:
    void showAll() override;
    void showUnit();

    GridPanel* m_units;
    FieldForm* m_form;
};

} // namespace nytto
