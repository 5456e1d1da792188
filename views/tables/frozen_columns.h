// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace nytto {

/// The first columns of a table, which stay where they are while the others scroll: a second view
/// on top of it, with the same model, selection and heights. The rightmost of them scroll with the
/// others where the table is too narrow.
class FrozenColumns : public QTableView {
    Q_OBJECT

public:
    explicit FrozenColumns(QTableView& table);

    /// How many of the table's columns stay, counted as they stand; 0 for none.
    void setCount(int count);
    int count() const { return m_count; }
    /// Whether the column stays now.
    bool contains(int column) const;
    /// The width of what stays.
    int widthTaken() const;
    /// Edits a cell that stays as the table itself would.
    bool editCell(const QModelIndex& index, EditTrigger trigger, QEvent* event) {
        return edit(index, trigger, event);
    }
    /// Nothing is typed in a cell that stays any longer, though an editor may be left open.
    void endTyping() {
        if (state() == EditingState)
            setState(NoState);
    }

Q_SIGNALS:
    /// Other columns stay than before, or stand elsewhere.
    void changed();

protected:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void follow();
    void place();
    int fitting() const;

    QTableView& m_table;
    int m_count = 0;
    int m_shown = 0; ///< of them, those that there is room for
    bool m_following = false;
};

} // namespace nytto
