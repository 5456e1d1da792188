// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace nytto {

class GridView;

/// A line of texts over a table, one for each column and as wide as it, that filter its rows.
class FilterRow : public QWidget {
    Q_OBJECT

public:
    explicit FilterRow(GridView& table);
    void clear();

Q_SIGNALS:
    void filterChanged(int column, const QString& text);
    void left(); ///< Esc or Down in a text

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void rebuild();
    void place();
    void bringIntoView(const QLineEdit* text);

    GridView& m_table;
    std::vector<QLineEdit*> m_texts; ///< by column
};

} // namespace nytto
