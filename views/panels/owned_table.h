// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/grid_panel.h"

#include <span>

class QTabWidget;

namespace nytto {

/// A table of what belongs to a row that is chosen elsewhere on a page, as data.
struct Owned {
    QString name; ///< the table's object name
    const EntityInfo& kind;
    QString owner;           ///< the field that refers to what its rows belong to
    QStringList columns;     ///< its fields
    QString whenEmpty;       ///< what is said without rows
    QString whenNoneChosen;  ///< likewise while nothing is chosen that rows could belong to
    QString whenNoneCanBe{}; ///< likewise where begin() gives nothing; empty: as without rows
    /// What a new row of the owner begins as, but for the field that refers to it; nothing where
    /// none can be added now. Without it the rows are only shown here.
    std::function<std::optional<AnyEntity>(const DocumentState& state, const EntityRef& owner)>
        begin{};
    /// The columns, where they are not just those of `columns`.
    std::function<std::vector<GridColumn>(const DocumentState& state, const EntityRef& owner)>
        makeColumns{};
    QString asks{}; ///< a field of choices that somebody has to choose for a new row
};

class OwnedTable : public GridPanel {
    Q_OBJECT

public:
    OwnedTable(Owned owned, const Language& language, QWidget* parent = nullptr);

    /// The rows of the owner; of none where it is null.
    void showOwner(const DocumentState& state, const EntityRef& owner);
    /// What an entity of the kind belongs to, the owner that is shown before any other; null for
    /// other kinds.
    EntityRef ownerOf(const AnyEntity& entity) const;

    /// Whether its rows are entered here, not only shown.
    bool hasRowsOfItsOwn() const { return m_owned.begin != nullptr; }

private:
    std::vector<EntityRef> ownersOf(const void* row) const;
    std::vector<GridColumn> columns(const DocumentState& state) const;

    Owned m_owned;
    Language m_language;
    const FieldInfo& m_field;
    EntityRef m_owner;
};

/// Leads to an entity that stands in one of the tables: chooses its owner among `owners` and brings
/// the table to the front of the tabs. False where none of them shows it.
bool revealOwned(const DocumentState& state, const EntityRef& ref, const QString& field,
                 std::optional<int> year, GridPanel& owners, std::span<OwnedTable* const> tables,
                 QTabWidget& tabs);

/// Brings the tab to the front that the widget stands in.
void bringToFront(QTabWidget& tabs, const QWidget& widget);

} // namespace nytto
