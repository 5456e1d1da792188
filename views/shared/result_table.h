// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/grid/grid_order.h"
#include "views/shared/children.h"
#include "views/shared/report_table_model.h"

#include <QTableView>

class QLabel;
class QLineEdit;

namespace nytto {

/// A computed table to search, sort and choose from: findings, changes, what is missing. Rows are
/// known by their key, so that the choice outlives a new state.
class ResultTable : public QWidget {
    Q_OBJECT

public:
    ResultTable(const QString& name, const Language& language, QWidget* parent = nullptr);

    ~ResultTable() override { stopListeningToChildren(*this); }

    void setTable(ReportTable table);
    const ReportTable& table() const { return m_model->table(); }
    QTableView* view() const { return m_view; }
    /// The key of the current row; empty without one.
    QString currentKey() const;
    bool select(const QString& rowKey);

Q_SIGNALS:
    void currentKeyChanged(const QString& rowKey);
    /// Enter or a double click on a row.
    void activated(const nytto::EntityRef& subject);

private:
    void fitColumns();
    void nameSearch();

    Language m_language;
    ReportTableModel* m_model;
    GridOrder* m_order;
    QTableView* m_view;
    QLineEdit* m_search;
    QLabel* m_empty;
    QString m_shape; ///< the columns whose widths are set
};

} // namespace nytto
