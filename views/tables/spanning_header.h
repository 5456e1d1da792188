// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace nytto {

/// The headings of a table's columns. Those beside each other that have the same group (GroupRole)
/// stand under it as one heading: "Cost" over "2025" and "2026". It stays in sight while some of
/// its columns are. What is computed stands on the ground of its cells.
class SpanningHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit SpanningHeader(QWidget* parent = nullptr);

    /// How much of it lies under columns that stay.
    void setCovered(int width);
    /// The columns that stand under one heading with this one, as they stand; itself alone where it
    /// has none, or no neighbour that has the same.
    std::vector<int> under(int column) const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    void initStyleOptionForIndex(QStyleOptionHeader* option, int column) const override;
    QSize sectionSizeFromContents(int column) const override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QString groupOf(int column) const;
    /// What stands over the column itself, without its group.
    QString ownHeading(int column) const;
    int bandHeight() const;
    void shortenCut(QStyleOptionHeader& option, int column) const;
    void paintGroup(QPainter& painter, const QRect& section, const std::vector<int>& columns) const;

    int m_covered = 0;
};

} // namespace nytto
