// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/analysis/annual_analysis.h"
#include "views/tables/cell_role.h"
#include "views/tables/dragged_rows.h"
#include "views/tables/grid_cells.h"
#include "views/tables/grid_edits.h"

#include <QAbstractTableModel>

#include <memory>

class QMimeData;

namespace nytto {

struct ShownNotes;

/// The entities of one kind as rows. The model changes nothing: setData() asks for an edit and
/// the next state brings the change.
class GridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using Keep = GridCells::Keep;
    using Rank = GridCells::Rank;

    explicit GridModel(const EntityInfo& info, QObject* parent = nullptr);

    /// Shows a state; `keep` chooses the rows, and `rank` says their order where it is not the
    /// document's. Columns with other keys than before reset the model.
    void show(const DocumentState& state, std::vector<GridColumn> columns, Keep keep = {},
              Rank rank = {});
    /// Shows one more column of what is shown, as the last. It resets the model.
    void addColumn(GridColumn column);

    /// Makes the entity that a new row begins as. Without one, rows cannot be added.
    void setNewEntity(NewEntity newEntity) { m_newEntity = std::move(newEntity); }
    bool canAddRows() const { return m_newEntity && m_cells->isCurrent(); }

    const EntityInfo& info() const { return m_cells->info(); }
    const std::vector<GridColumn>& columns() const { return m_cells->columns(); }
    const void* entityAt(int row) const { return m_cells->entityAt(row); }
    /// "Services": what the rows are, in the language.
    QString titleOfRows() const { return m_cells->titleOfRows(); }
    EntityRef refAt(int row) const { return m_cells->refAt(row); }
    /// What holds the cell's entered value: the row's entity or what is beside it; null where that
    /// is not there.
    EntityRef holderOf(const QModelIndex& index) const {
        return m_cells->holderOf(index.row(), index.column());
    }
    int rowOf(const QUuid& id) const { return m_cells->rowOf(id); } ///< −1 when absent
    MoneyUnit unit() const { return m_cells->unit(); }
    /// −1 when absent; a year chooses among those of a series.
    int columnOf(const QString& fieldKey, std::optional<int> year = {}) const {
        return m_cells->columnOf(fieldKey, year);
    }
    /// std::monostate where nothing is entered, or where the value is computed.
    Value entered(const QModelIndex& index) const;
    /// A value of the cell's column as it is edited and copied; typed() reads it back.
    QString plainText(int column, const Value& value) const;
    /// How a computed cell was made; nothing for an entered one.
    std::optional<Explanation> explanation(const QModelIndex& index) const;

    /// What a text stands for in a column, as its cells are sorted (SortRole); nothing where it is
    /// no value of the column.
    QVariant sortKeyOf(int column, const QString& text) const;

    /// A column and a cell as a report has them, for exporting what is shown.
    Column reportColumn(int column) const;
    Cell reportCell(const QModelIndex& index) const;

    /// Why nothing can be typed into the column's cells; empty when something can.
    QString whyFixed(int column) const { return nytto::whyFixed(*m_cells, column); }
    /// Where one begins to type in a new row: its name, else the first column that can be typed in.
    int firstToType() const { return nytto::firstToType(*m_cells); }
    /// Why the text cannot stand in the cell; empty when it can.
    QString faultOf(const QModelIndex& index, const QString& text) const;
    /// All cells as one edit, which passes checkEdit(); with one sentence for it, or the sentence
    /// of the one cell.
    TypedEdit typed(const std::vector<TypedCell>& cells, const QString& sentence = {}) const {
        return typedEdit(*m_cells, m_newEntity, cells, sentence);
    }
    /// Whether an edit that was asked for has come about: what was typed for it is kept until then.
    bool isTaken(const Edit& edit) const {
        return !m_cells->isCurrent() || isApplied(m_cells->state().contents, edit);
    }
    /// Rows taken away, with what belongs to them.
    Result<Edit> removal(const std::vector<int>& rows) const {
        return nytto::removal(*m_cells, rows);
    }
    /// A copy of the row's entity at the end, without what belongs to it.
    Result<Edit> duplicate(int row) const { return nytto::duplicate(*m_cells, row); }
    /// `entity` as a new row at the end.
    Result<Edit> insertion(AnyEntity entity) const {
        return nytto::insertion(*m_cells, std::move(entity));
    }
    /// What it may begin as, by what the field may be.
    std::vector<NewRow> newRows(const AnyEntity& entity, const FieldInfo& field) const {
        return nytto::newRows(*m_cells, entity, field);
    }

    /// The notes that concern an entered value, and an empty one where it has none of its own.
    ShownNotes notesToEdit(const QModelIndex& index) const;
    /// The edit that makes notes as they are wanted; nothing where they are so already.
    Result<std::optional<Edit>> noting(const std::vector<Note>& notes) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// False also where the edit that it asks for is not taken, on a full disk for one.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// What is dragged: the rows' entities. Texts are what one drags by; figures are selected.
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    /// What the cells' rows are called, a few of them: "Bygglov", "Arkiv", "and 3 more".
    QStringList namesOfRows(const QModelIndexList& indexes) const;
    /// The entities that are dragged; empty when it is something else.
    static std::vector<EntityRef> entitiesIn(const QMimeData& mime) {
        return draggedEntities(mime);
    }

Q_SIGNALS:
    void editRequested(const nytto::Edit& edit);
    void refused(const QModelIndex& index, const QString& message);

private:
    const GridColumn& columnAt(const QModelIndex& index) const {
        return m_cells->column(index.column());
    }
    QVariant sortKeyOf(const ValuePlace& place, const Value& value) const;
    QVariant enteredData(const QModelIndex& index, int role) const;
    QVariant computedData(const QModelIndex& index, int role) const;
    CellMark markOf(const QModelIndex& index) const;
    QString accessibleText(const QModelIndex& index) const;
    /// The notes, and whether the value is computed.
    QString description(const QModelIndex& index) const;
    QString toolTip(const QModelIndex& index) const;

    std::unique_ptr<GridCells> m_cells;
    NewEntity m_newEntity;
};

} // namespace nytto
