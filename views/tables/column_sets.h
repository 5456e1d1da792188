// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QToolButton;

namespace nytto {

struct ColumnSet;

/// Buttons above a table that has many columns: which sets of them are shown, one or several, or
/// all. Without sets to choose from it takes no room.
class ColumnSets : public QWidget {
    Q_OBJECT

public:
    /// `table` is its object name.
    explicit ColumnSets(const QString& table, QWidget* parent = nullptr);

    /// `chosen` are keys; empty: all are.
    void show(const std::vector<ColumnSet>& sets, const QSet<QString>& chosen,
              const QString& tableName);

Q_SIGNALS:
    /// Keys; empty: all.
    void chosen(const QSet<QString>& keys);

private:
    QToolButton* addButton(const QString& key);
    void turn(const QString& key, bool isOn);
    void tick(QToolButton& button, const QString& name, bool isOn, const QString& tableName);

    const QString m_table;
    QHBoxLayout* m_row;
    QToolButton* m_all;
    std::vector<std::pair<QString, QToolButton*>> m_buttons; ///< by the key of the set
    QSet<QString> m_chosen;
};

} // namespace nytto
