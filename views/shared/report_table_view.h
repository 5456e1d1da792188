// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/report_table_model.h"

#include <QLabel>
#include <QTableView>
#include <QToolButton>

namespace nytto {

/// A read-only table with its title, notes and the sentence that stands for an empty one. Cells
/// can be selected and copied as tab-separated text; Tab leaves the table.
class ReportTableView : public QWidget {
    Q_OBJECT

public:
    /// `name` is the object name of the table, for tests and for assistive technology.
    ReportTableView(const QString& name, const Language& language, QWidget* parent = nullptr);
    void setTable(ReportTable table);
    QTableView* table() const { return m_view; }

private:
    void copySelection() const;
    void setNotes(const QStringList& notes);
    void fitColumns();
    int widthOf(int column) const;

    Language m_language;
    ReportTableModel* m_model;
    QLabel* m_title;
    QTableView* m_view;
    QToolButton* m_showNotes; ///< where there are many
    QLabel* m_notes;
};

} // namespace nytto
