// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/allocation/allocation_key.h"
#include "views/allocation/allocation_panel.h"
#include "views/allocation/unit_columns.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace nytto {

class FieldForm;
class TickList;

struct AllocationKey;
struct KeyComponent;
struct KeyVolume;
struct KeyWeight;

/// The allocation keys, and for the chosen one its volumes per unit and year, their delivery and
/// approval, its weights, or the keys that it is combined of.
class KeysPanel : public AllocationPanel {
    Q_OBJECT

public:
    explicit KeysPanel(const Language& language, QWidget* parent = nullptr);

    QStringList kinds() const override {
        return {refTo(Id<AllocationKey>()).kind, refTo(Id<KeyVolume>()).kind,
                refTo(Id<KeyWeight>()).kind, refTo(Id<KeyComponent>()).kind};
    }
    bool reveal(const EntityRef& ref, const QString& field, std::optional<int> year) override;
    bool canMend(const MendingPlace& place) const override;
    void mend(const MendingPlace& place) override;

private:
    void showAll() override;
    void showKey();
    void showTabs(const AllocationKey* key);
    void showVolumes(const AllocationKey& key);
    void showOtherWeights(Id<AllocationKey> key);
    GridPanel* addUnitTable(const QString& name, const QString& title);
    QWidget* buildWeights();
    void buildChooser();
    void chooseServices();
    void allocate(const std::vector<QUuid>& services);
    bool revealIn(GridPanel& panel, Id<AllocationKey> key, const EntityRef& ref,
                  const QString& field);

    GridPanel* m_keys;
    QTabWidget* m_tabs;
    GridPanel* m_volumes = nullptr;
    GridPanel* m_delivery = nullptr;
    QWidget* m_weightsTab = nullptr;
    GridPanel* m_weights = nullptr;
    GridPanel* m_otherWeights = nullptr; ///< that do not hold in the year
    OwnedTable* m_components = nullptr;
    QWidget* m_volumesTab;
    QPushButton* m_choose = nullptr;
    TickList* m_chooser = nullptr; ///< of services, in the place of the tabs
    QLabel* m_summary;
    FieldForm* m_form;
    std::shared_ptr<const UnitOrder> m_order;
    QUuid m_shown; ///< the key that was shown last
};

} // namespace nytto
