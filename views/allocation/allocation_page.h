// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"
#include "model/tables/document_state.h"
#include "model/tables/explanation.h"
#include "views/panels/page.h"

class QComboBox;
class QTabWidget;

namespace nytto {

struct MendingPlace;
class AllocationPanel;
class EmptyState;

/// Who pays what: keys with their volumes, units, services in parts, the bills, and what another
/// key or category would do. The year that is chosen above holds for all tabs.
class AllocationPage : public Page {
    Q_OBJECT

public:
    explicit AllocationPage(const Language& language, QWidget* parent = nullptr);

    void showState(const DocumentState& state) override;
    bool reveal(const EntityRef& ref, const QString& field, std::optional<int> year) override;
    std::optional<Explanation> explainAgain() const override;
    std::optional<int> shownYear() const override { return year(); }

private:
    void add(AllocationPanel* panel, const QString& name, const QString& title);
    AllocationPanel& panelAt(int tab) const;
    void fillYears();
    int year() const;
    void showTab();
    void mend(const MendingPlace& place);

    EmptyState* m_empty;
    QComboBox* m_year;
    const AllocationPanel* m_explaining = nullptr; ///< the last that was asked
    QTabWidget* m_tabs;
    std::optional<DocumentState> m_state;
};

} // namespace nytto
