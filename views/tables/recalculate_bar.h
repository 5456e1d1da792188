// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edit.h"
#include "model/document/recalculation.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace nytto {

class GridView;
struct RecalculatedCells;

/// Below a table: one change for all selected numbers, "+3 %" or "*1,03", with what comes of it
/// said while it is typed, before anything is changed. It follows the selection.
class RecalculateBar : public QFrame {
    Q_OBJECT

public:
    RecalculateBar(GridView& view, const Language& language, QWidget* parent = nullptr);
    void open();
    void close();

Q_SIGNALS:
    void editRequested(const nytto::Edit& edit);
    void said(const QString& message);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();
    void offerRoundings(const RecalculatedCells& cells);
    RecalculatedCells counted() const;
    Rounding rounding() const;
    void accept();

    GridView& m_view;
    Language m_language;
    QLineEdit* m_change;
    QComboBox* m_rounding;
    QLabel* m_told;
    QPushButton* m_accept;
};

} // namespace nytto
