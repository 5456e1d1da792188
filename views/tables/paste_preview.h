// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"
#include "views/tables/grid_model.h"

class QPushButton;
class QTableWidget;

namespace nytto {

struct Paste;

/// What cannot stand of a pasted block, cell by cell, and the rows that it adds, before anything is
/// changed: paste the rest, without the new rows, or nothing.
class PastePreview : public QFrame {
    Q_OBJECT

public:
    explicit PastePreview(QWidget* parent = nullptr);
    void show(const Paste& paste, const GridModel& grid);

Q_SIGNALS:
    /// The cells that can stand.
    void accepted(const std::vector<nytto::TypedCell>& cells);
    void closed();
    /// Leads to a cell of the model.
    void cellRequested(int row, int column);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void close();
    static QString unfitSentence(const QStringList& rows, const GridModel& grid);
    void addFault(const TypedCell& cell, const QString& message, const GridModel& grid);

    QLabel* m_title;
    QTableWidget* m_faults;
    QPushButton* m_rest;
    QPushButton* m_here; ///< only into the rows that are there
    std::vector<TypedCell> m_sound;
    std::vector<TypedCell> m_soundHere;
};

} // namespace nytto
