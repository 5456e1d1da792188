// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/grid_order.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace nytto {

/// The values of a column to tick, with how many rows have each, as it pops up at a filter: those
/// that are searched for alone, where something is.
class ValueList : public QFrame {
    Q_OBJECT

public:
    /// `column` is the heading.
    ValueList(const QString& column, const std::vector<GridOrder::ShownValue>& values,
              QWidget* parent = nullptr);
    void popupBelow(const QWidget& field);

Q_SIGNALS:
    /// The texts of the ticked values, and whether all are.
    void chosen(const QSet<QString>& texts, bool isAll);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void search(const QString& text);
    void tick(QListWidgetItem* item);
    /// After ticks have changed: what all of them are together.
    void tellAll();
    void accept();

    std::vector<GridOrder::ShownValue> m_values; ///< the list has them from its second line on
    QLineEdit* m_search;
    QListWidget* m_list;
    QPushButton* m_accept;
};

} // namespace nytto
