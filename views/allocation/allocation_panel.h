// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/allocation/mending_place.h"
#include "views/panels/page.h"
#include "views/tables/grid_panel.h"

namespace nytto {

struct Owned;
class OwnedTable;

/// One tab of the page of allocation. It draws a state for the year that is chosen above all tabs.
class AllocationPanel : public Page {
    Q_OBJECT

public:
    explicit AllocationPanel(const Language& language, QWidget* parent = nullptr)
        : Page(parent), m_language(language) {}

    void showState(const DocumentState& state) final;
    /// Its tables take what height there is: a sentence that wraps is no reason to scroll the page.
    bool hasHeightForWidth() const override { return false; }
    void setYear(int year) { m_year = year; }
    /// Of the entities that reveal() leads to.
    virtual QStringList kinds() const { return {}; }
    /// Whether what is mended in this place is mended here, not where reveal() leads to.
    virtual bool canMend(const MendingPlace& /*place*/) const { return false; }
    /// Brings such a place into view and focus.
    virtual void mend(const MendingPlace& /*place*/) {}

Q_SIGNALS:
    /// Leads to where something is mended, on this tab or another, or another page.
    void mendRequested(const nytto::MendingPlace& place);

protected:
    virtual void showAll() = 0;
    const DocumentState& state() const { return *m_state; }
    /// Nothing may be asked of the state before there is one.
    bool hasState() const { return m_state.has_value(); }
    int year() const { return m_year; }
    const Language& language() const { return m_language; }
    /// The entity, if it is there and of the kind.
    template <class T>
    std::optional<T> entity(const EntityRef& ref) const {
        const auto held = m_state ? m_state->contents.find(ref) : std::nullopt;
        const T* found = held ? held->as<T>() : nullptr;
        return found ? std::optional(*found) : std::nullopt;
    }
    /// A table of the panel, whose requests are passed on.
    GridPanel* addTable(const QString& name, const EntityInfo& info);
    /// Likewise, in little room.
    OwnedTable* addOwned(Owned owned);

private:
    Language m_language;
    std::optional<DocumentState> m_state;
    int m_year = 0;
};

} // namespace nytto
