// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edit.h"
#include "views/tables/grid_replace.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace nytto {

/// Below a table: finds and replaces in its texts, one by one or all of them as one step.
class ReplaceBar : public QFrame {
    Q_OBJECT

public:
    ReplaceBar(GridView& view, QWidget* parent = nullptr);
    void open();
    void close();

Q_SIGNALS:
    void editRequested(const nytto::Edit& edit);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QPushButton* addButton(const QString& text, const char* name, void (ReplaceBar::*run)());
    QLineEdit* addText(const QString& name, const char* key);
    Sought sought() const;
    /// Says how many there are.
    void refresh();
    void goToNext();
    /// The current cell, and on to the next.
    void replaceOne();
    void replaceAll();
    /// Asks for it; whether the edit was taken.
    bool request(const Replacing& replacing);
    void tell(const QStringList& sentences);
    QStringList refusals(const Replacing& replacing) const;

    GridView& m_view;
    QLineEdit* m_text;
    QLineEdit* m_by;
    QCheckBox* m_case;
    QCheckBox* m_whole;
    QPushButton* m_next;
    QPushButton* m_one;
    QPushButton* m_all;
    QLabel* m_told;
};

} // namespace nytto
