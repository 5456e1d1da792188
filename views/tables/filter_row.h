// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLineEdit;

namespace nytto {

class GridView;

/// A line of texts over a table, one for each column and as wide as it, that filter its rows; each
/// with a list of the column's values to tick (Alt+Down).
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
    void changeEvent(QEvent* event) override;

private:
    QLineEdit* addText(int column);
    void rebuild();
    void offerValues(int column);
    void choose(int column, const QSet<QString>& texts, bool isAll);
    /// What the values of a column let through is said in its text.
    void tellValues(int column);
    QString headingOf(int column) const;
    void place();
    void bringIntoView(const QLineEdit* text);

    GridView& m_table;
    std::vector<QLineEdit*> m_texts; ///< by column
    std::vector<QAction*> m_lists;   ///< by column
};

} // namespace nytto
