// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/bills/price.h"
#include "views/allocation/allocation_panel.h"
#include "views/allocation/unit_columns.h"

class QComboBox;
class QLabel;
class QTabWidget;

namespace nytto {

class FieldForm;
class ResultTable;

struct AllocationKey;
struct Breakpoint;
struct LeaseAgreement;
struct PartKey;
struct Participation;
struct PriceItem;
struct Service;
struct ServicePart;
struct ServiceUse;

/// How each service is paid for: its financing, its parts with their keys, steps and participants,
/// its prices and leases, and which services use which.
class PartsPanel : public AllocationPanel {
    Q_OBJECT

public:
    explicit PartsPanel(const Language& language, QWidget* parent = nullptr);

    QStringList kinds() const override {
        return {refTo(Id<ServicePart>()).kind,    refTo(Id<PartKey>()).kind,
                refTo(Id<Breakpoint>()).kind,     refTo(Id<PriceItem>()).kind,
                refTo(Id<LeaseAgreement>()).kind, refTo(Id<ServiceUse>()).kind,
                refTo(Id<Participation>()).kind};
    }
    bool reveal(const EntityRef& ref, const QString& field, std::optional<int> year) override;
    bool canMend(const MendingPlace& place) const override;
    void mend(const MendingPlace& place) override;

private:
    void showAll() override;
    void buildTabs();
    QWidget* buildParts();
    QWidget* buildParticipants();
    QWidget* buildUses();
    void buildMoney();
    void showService();
    void showPart();
    void showParticipants();
    void showUses(Id<Service> service);
    void showPassedCosts(Id<Service> service);
    Id<Service> service() const { return Id<Service>(m_services->currentEntity().id); }
    Id<ServicePart> part() const;
    /// Where an entity that belongs to a service is shown.
    struct Place {
        Id<Service> service;
        Id<ServicePart> part;
        QWidget* tab = nullptr; ///< or what stands in it
        GridPanel* panel = nullptr;
    };
    std::optional<Place> placeOf(const EntityRef& ref) const;
    /// The table of a kind of rows; null for other kinds.
    GridPanel* tableOf(const QString& kind) const;

    GridPanel* m_services;
    QTabWidget* m_tabs;
    FieldForm* m_form;
    QWidget* m_partsTab = nullptr;
    OwnedTable* m_parts = nullptr;
    OwnedTable* m_keys = nullptr;
    OwnedTable* m_steps = nullptr;
    QWidget* m_participantsTab = nullptr;
    QComboBox* m_whose = nullptr; ///< participants of the service, or of a part that units join
    QLabel* m_whoTakesPart = nullptr;
    GridPanel* m_participants = nullptr;
    OwnedTable* m_prices = nullptr;
    OwnedTable* m_leases = nullptr;
    QWidget* m_usesTab = nullptr;
    GridPanel* m_uses = nullptr;
    ResultTable* m_passed = nullptr; ///< what it receives and passes on
    std::shared_ptr<const UnitOrder> m_order;
};

} // namespace nytto
