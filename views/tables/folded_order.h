// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/grid_order.h"

#include <QHash>

namespace nytto {

class ReportTableModel;
struct ReportTable;

/// The order of a computed table whose rows can be folded away under the headings of their groups.
/// At first those are folded that have many rows, or are a number (row_groups.h). A search, or an
/// order of one's own, is over all rows and without the headings.
class FoldedOrder : public GridOrder {
    Q_OBJECT

public:
    FoldedOrder(const ReportTableModel& model, QCollator collator, Reader reader,
                QObject* parent = nullptr);

    /// From now on headings fold.
    void fold() { m_folds = true; }
    /// From now on rows of nothing but what is unknown are folded away together.
    void foldUnknown() { m_foldsUnknown = true; }
    /// Before the model has this table.
    void prepare(const ReportTable& table);
    /// After it.
    void refold();
    /// Whether the row of the model is a heading that folds, and is seen as one now.
    bool isHeading(int row) const;
    bool isFolded(int heading) const;
    void setFolded(int heading, bool isFolded);
    /// Rows that can fold away since all in them is unknown; none while they are searched.
    int unknownCount() const;
    bool areUnknownFolded() const { return m_areUnknownFolded; }
    void setUnknownFolded(bool areFolded);
    /// Opens what a row of the model is folded away under; whether there was anything to open.
    bool unfold(int row);

    /// Headings say whether they are open: "▸ Volumes: 512".
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    /// What is folded away under the heading is asked for.
    void opened(const QString& headingKey);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool isFlat() const { return isFiltered() || !keys().empty(); }

    const ReportTableModel& m_model;
    bool m_folds = false;
    bool m_foldsUnknown = false;
    bool m_areUnknownFolded = true;
    std::vector<bool> m_unknown;   ///< of each row (unknownRows())
    bool m_isRefolded = true;      ///< what is shown is folded as m_unknown says
    std::vector<int> m_headings;   ///< of each row (headingsOf())
    std::vector<int> m_counts;     ///< of each row, where it is a heading: of the rows under it
    QHash<QString, bool> m_folded; ///< by the key of the heading, where somebody said so
};

} // namespace nytto
