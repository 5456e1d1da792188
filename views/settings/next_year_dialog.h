// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/next_year.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;
class QPushButton;

namespace nytto {

class Contents;

/// What the plan's next year is to begin with, and whether in this document or in a new one.
class NextYearDialog : public QDialog {
    Q_OBJECT

public:
    /// The contents are those of the document, and outlive the dialog.
    NextYearDialog(const Contents& contents, const Language& language, QWidget* parent = nullptr);

Q_SIGNALS:
    void hereRequested(const nytto::NextYear& begin);
    void newDocumentRequested(const nytto::NextYear& begin);

private:
    QCheckBox* addChoice(const QString& name, const QString& text, const QString& explanation);
    QPushButton* addButton(const QString& name, const QString& text,
                           void (NextYearDialog::*requested)(const NextYear&));
    void addIndex(QVBoxLayout& layout);
    /// Says what the change does to the budgets that are carried over.
    void tell();
    NextYear chosen() const;

    const Contents& m_contents;
    Language m_language;

    QCheckBox* m_decide;
    QCheckBox* m_carry;
    QLineEdit* m_index;
    QComboBox* m_rounding;
    QLabel* m_told;
    QCheckBox* m_scenarios;
    QPushButton* m_copy;
    QPushButton* m_here;
};

} // namespace nytto
