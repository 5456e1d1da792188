// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"
#include "views/tables/grid_model.h"

class QCheckBox;
class QPushButton;
class QTableWidget;

namespace nytto {

struct Paste;

/// What cannot stand of a pasted block, cell by cell, the rows that it adds and the dashes that are
/// read as 0, before anything is changed: paste the rest, without the new rows, or nothing.
class PastePreview : public QFrame {
    Q_OBJECT

public:
    explicit PastePreview(QWidget* parent = nullptr);
    void show(const Paste& paste, const GridModel& grid);
    void close();

Q_SIGNALS:
    /// The cells that can stand. It stays until whoever has stored them closes it.
    void accepted(const std::vector<nytto::TypedCell>& cells);
    void closed();
    /// Leads to a cell of the model.
    void cellRequested(int row, int column);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Without the dashes where they are not to be 0.
    void accept(std::vector<TypedCell> cells);
    static QString unfitSentence(const QStringList& rows, const GridModel& grid);
    void addFault(const TypedCell& cell, const QString& message, const GridModel& grid);

    QLabel* m_title;
    QTableWidget* m_faults;
    QCheckBox* m_dashes;
    QPushButton* m_rest;
    QPushButton* m_here; ///< only into the rows that are there
    std::vector<TypedCell> m_sound;
    std::vector<TypedCell> m_soundHere;
};

} // namespace nytto
