// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report.h"
#include "views/tables/cell_role.h"

#include <QAbstractTableModel>

namespace nytto {

/// A report's table as an item model: what is shown is what is exported.
class ReportTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    ReportTableModel(const Language& language, QObject* parent = nullptr);
    /// A table with the same rows and columns as before keeps what is selected.
    void setTable(ReportTable table);
    const ReportTable& table() const { return m_table; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString accessibleText(const Cell& cell, const Column& column, const Row& row) const;
    QVariant font(const Cell& cell, const Row& row) const;

    Language m_language;
    ReportTable m_table;
};

} // namespace nytto
