// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edit.h"
#include "model/entities/analysis/annual_analysis.h"
#include "model/tables/document_state.h"
#include "views/tables/cell_role.h"
#include "views/tables/grid_column.h"

#include <QAbstractTableModel>

#include <map>

class QMimeData;

namespace nytto {

struct ShownNotes;

/// A text for one cell, as typed or pasted. Rows from rowCount() on are new ones.
struct TypedCell {
    int row = 0;
    int column = 0;
    QString text;
    bool isDash = false; ///< pasted as a dash alone, which stands for the 0 that the text says
};

/// Why a typed text cannot stand in its cell.
struct CellFault {
    int row = 0;
    int column = 0;
    QString message;
};

/// What typed cells lead to: one edit, or the reasons why not.
struct TypedEdit {
    std::optional<Edit> edit; ///< none when nothing changes or something is wrong
    std::vector<CellFault> faults;
    int changed = 0; ///< cells
    int added = 0;   ///< rows
};

/// The entities of one kind as rows. The model changes nothing: setData() asks for an edit and
/// the next state brings the change.
class GridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using Keep = std::function<bool(const void* entity)>;
    using Rank = std::function<int(const void* entity)>;

    GridModel(const EntityInfo& info, QObject* parent = nullptr);

    /// Shows a state; `keep` chooses the rows, and `rank` says their order where it is not the
    /// document's. Columns with other keys than before reset the model.
    void show(const DocumentState& state, std::vector<GridColumn> columns, Keep keep = {},
              Rank rank = {});

    /// Makes the entity that a new row begins as. Without one, rows cannot be added.
    void setNewEntity(std::function<AnyEntity()> newEntity) { m_newEntity = std::move(newEntity); }
    bool canAddRows() const { return m_newEntity && m_state && m_state->isCurrent(); }

    const EntityInfo& info() const { return m_info; }
    const std::vector<GridColumn>& columns() const { return m_columns; }
    const void* entityAt(int row) const { return m_rows[static_cast<std::size_t>(row)].entity; }
    /// "Services": what the rows are, in the language.
    QString titleOfRows() const;
    EntityRef refAt(int row) const;
    /// What holds the cell's entered value: the row's entity or what is beside it; null where that
    /// is not there.
    EntityRef holderOf(const QModelIndex& index) const;
    int rowOf(const QUuid& id) const; ///< −1 when absent
    MoneyUnit unit() const { return m_state ? m_state->unit() : MoneyUnit::Kronor; }
    /// −1 when absent; a year chooses among those of a series.
    int columnOf(const QString& fieldKey, std::optional<int> year = {}) const;
    /// How a computed cell was made; nothing for an entered one.
    std::optional<Explanation> explanation(const QModelIndex& index) const;

    /// What a text stands for in a column, as its cells are sorted (SortRole); nothing where it is
    /// no value of the column.
    QVariant sortKeyOf(int column, const QString& text) const;

    /// A column and a cell as a report has them, for exporting what is shown.
    Column reportColumn(int column) const;
    Cell reportCell(const QModelIndex& index) const;

    /// Why nothing can be typed into the column's cells; empty when something can.
    QString whyFixed(int column) const;
    /// Where one begins to type in a new row: its name, else the first column that can be typed in.
    int firstToType() const;
    /// Why the text cannot stand in the cell; empty when it can.
    QString faultOf(const QModelIndex& index, const QString& text) const;
    /// All cells as one edit, which passes checkEdit(); with one sentence for it, or the sentence
    /// of the one cell.
    TypedEdit typed(const std::vector<TypedCell>& cells, const QString& sentence = {}) const;
    /// Rows taken away, with what belongs to them.
    Result<Edit> removal(const std::vector<int>& rows) const;
    /// A copy of the row's entity at the end, without what belongs to it.
    Result<Edit> duplicate(int row) const;
    /// `entity` as a new row at the end.
    Result<Edit> insertion(AnyEntity entity) const;

    /// The notes that concern an entered value, and an empty one where it has none of its own.
    ShownNotes notesToEdit(const QModelIndex& index) const;
    /// The edit that makes notes as they are wanted; nothing where they are so already.
    Result<std::optional<Edit>> noting(const std::vector<Note>& notes) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// What is dragged: the rows' entities. Texts are what one drags by; figures are selected.
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    /// What the cells' rows are called, a few of them: "Bygglov", "Arkiv", "and 3 more".
    QStringList namesOfRows(const QModelIndexList& indexes) const;
    /// The entities that are dragged; empty when it is something else.
    static std::vector<EntityRef> entitiesIn(const QMimeData& mime);

Q_SIGNALS:
    void editRequested(const nytto::Edit& edit);
    void refused(const QModelIndex& index, const QString& message);

private:
    struct GridRow {
        const void* entity;
        QUuid id;
    };
    /// What holds values that are typed, in its row or beside it.
    struct Held {
        AnyEntity entity;
        bool wasThere = true;
        bool isThere = true;
    };
    using HeldKey = std::pair<int, std::size_t>; ///< row, the first column that it holds

    const GridColumn& columnAt(const QModelIndex& index) const {
        return m_columns[static_cast<std::size_t>(index.column())];
    }
    ValueTexts texts() const { return {m_state->contents, m_state->language, m_state->unit()}; }
    std::vector<GridRow> rowsOf(const Keep& keep, const Rank& rank) const;
    /// std::monostate where nothing is entered.
    Value enteredAt(const QModelIndex& index) const;
    QString missingWord(const QModelIndex& index, const Value& value) const;
    QString nameOfColumn(const GridColumn& column) const;
    QVariant sortKeyOf(const ValuePlace& place, const Value& value) const;
    QVariant enteredData(const QModelIndex& index, int role) const;
    QVariant computedData(const QModelIndex& index, int role) const;
    CellMark markOf(const QModelIndex& index) const;
    QString accessibleText(const QModelIndex& index) const;
    /// The notes, and whether the value is computed.
    QString description(const QModelIndex& index) const;
    QString toolTip(const QModelIndex& index) const;
    ValueNotes::OfValue notesOn(const QModelIndex& index) const;
    QString noteText(const QModelIndex& index) const;
    QString outsideText(const QModelIndex& index) const;
    QString publicText(const QModelIndex& index, const Value& value, const QString& text) const;
    Secrecy secrecy() const { return {m_state->contents, m_state->language, m_state->withSecret}; }
    /// A row is called by this field.
    static bool isName(const FieldInfo& field);
    HeldKey keyOf(const TypedCell& cell) const;
    HeldKey rowKeyOf(int row) const;
    /// What the row shows, or shows when it has come.
    const void* rowIn(int row, const std::map<HeldKey, Held>& changed) const;
    Held heldAt(int row, const GridColumn& column, const std::map<HeldKey, Held>& changed) const;
    Result<bool> put(Held& held, const GridColumn& column, const QString& text,
                     const Contents& known) const;
    bool refersToRows(const GridColumn& column) const;
    /// The contents as the cells so far make them.
    Contents contentsAfter(const std::map<HeldKey, Held>& changed) const;
    Edit editOf(const std::map<HeldKey, Held>& changed, const QString& sentence) const;
    Result<Edit> checked(Edit edit) const;
    static void putLast(AnyEntity& entity, const Contents& contents);

    const EntityInfo& m_info;
    std::optional<DocumentState> m_state;
    std::vector<GridColumn> m_columns;
    std::vector<GridRow> m_rows;
    QHash<QUuid, int> m_places;
    std::function<AnyEntity()> m_newEntity;
};

} // namespace nytto
