// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report.h"
#include "views/tables/cell_role.h"

#include <QAbstractTableModel>
#include <QSet>

#include <map>

namespace nytto {

/// How long the bar beside an amount is: from −1 to 1, a double; nothing where there is none.
constexpr int BarRole = Qt::UserRole + 100;

/// A report's table as an item model: what is shown is what is exported.
class ReportTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    ReportTableModel(const Language& language, QObject* parent = nullptr);
    /// A table with the same rows and columns as before keeps what is selected.
    void setTable(ReportTable table);
    /// The amounts of these columns have bars in the rows about such entities: the longest is that
    /// of the largest amount. Groups and sums have none.
    void setBars(const QStringList& columns, const QString& kind);
    bool hasBars(int column) const;
    /// These rows, by their keys, stand out from the others; `word` is what is read of them aloud.
    void setMarked(const QSet<QString>& rows, const QString& word);
    const ReportTable& table() const { return m_table; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString accessibleText(const Cell& cell, const Column& column, const Row& row) const;
    QVariant font(const Cell& cell, const Row& row) const;
    bool isMeasured(const Row& row) const;
    void measure();
    QVariant bar(const Row& row, std::size_t column) const;

    Language m_language;
    ReportTable m_table;
    QStringList m_bars;                      ///< the keys of their columns
    QString m_barKind;                       ///< of the entities that have them
    std::map<std::size_t, double> m_largest; ///< by column, in öre
    QSet<QString> m_marked;
    QString m_markedWord;
};

} // namespace nytto
