// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/figure.h"
#include "model/basics/language.h"

#include <QTimer>
#include <QWidget>

namespace nytto {

class GridView;

/// Below a table, column by column: the sum of the amounts in the rows that are seen, and what of
/// it is known where a term is not. It follows filters, scrolling and widths. Columns whose sum
/// would say nothing (FieldInfo::addsUp) have none; without any, or with fewer than two rows in the
/// table, it takes no room.
class SumRow : public QWidget {
    Q_OBJECT

public:
    SumRow(GridView& view, const Language& language);

    /// To be added up anew, once for all that has changed.
    void refresh() { m_refresh.start(); }
    /// What stands under a column; empty without a sum.
    QString shown(int column) const;
    /// "Sum of the rows shown, 5 of 33".
    QString title() const { return m_title; }

    QSize sizeHint() const override;

Q_SIGNALS:
    /// What is to be seen whole in its column.
    void roomNeeded(int column, const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct Sum {
        bool isSummed = false;
        QString whole;
        QString known; ///< where a term is unknown
    };
    void addUp();
    /// What is seen of it lies in `seen`.
    void paintColumn(QPainter& painter, int column, int left, const QRect& seen) const;

    GridView& m_view;
    Language m_language;
    QTimer m_refresh;
    QString m_title;
    std::vector<Sum> m_sums; ///< by the grid's column
    bool m_hasKnown = false;
};

} // namespace nytto
