// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edit.h"

#include <QString>
#include <QStringList>

#include <map>

class QWidget;

namespace nytto {

/// Where someone is on a page: what is chosen, current and open on it, by the names of its parts.
/// A page that is made anew is brought back there.
class PagePlace {
public:
    static PagePlace of(const QWidget& page);
    /// As far as the page still has it.
    void restore(QWidget& page) const;

private:
    struct Cell {
        EntityRef entity;
        int column = 0;
    };

    std::map<QString, int> m_tabs;
    std::map<QString, int> m_choices;
    std::map<QString, Cell> m_cells;
    /// Keys of the row and the column of the current cells of read-only tables.
    std::map<QString, std::pair<QString, QString>> m_rows;
    QStringList m_filters; ///< the tables whose filter row is open
    QString m_focus;
};

} // namespace nytto
